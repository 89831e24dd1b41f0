//! The days of contacts that come back every year: the next ones of all contacts, and all of one contact.

use jiff::civil::Date;
use rusqlite::Connection;
use serde::Serialize;

use crate::field::definition::Field;
use crate::field::standard::Text;
use crate::field::value::Value;
use crate::field::yearly::{next_occurrence, years_since};
use crate::id::ContactId;
use crate::mapping::header;
use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::fields;
use crate::store::tables::row::column;

/// A yearly date of a contact, and the next day on which it falls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct YearlyDay {
    /// The contact.
    pub contact: ContactId,
    /// The contact's first name.
    pub first_name: String,
    /// The contact's last name.
    pub last_name: Option<String>,
    /// The name of the field.
    pub field: String,
    /// Whether the field is a birthday, according to its name.
    pub birthday: bool,
    /// The date as stored: `1990-05-14` or `--05-14`.
    pub date: String,
    /// The next day on which it falls, which may be today: `2027-05-14`.
    pub next: String,
    /// The number of days until then.
    pub in_days: i32,
    /// How many years the date lies back today; `None` if its year is not known or it is still to come.
    pub years: Option<i16>,
    /// How many years it will lie back on the next day.
    pub years_then: Option<i16>,
}

/// The yearly days of the near future.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ComingDays {
    /// How many there are.
    pub total: u64,
    /// The first of them, the nearest first.
    pub days: Vec<YearlyDay>,
}

/// Returns the yearly days of all contacts from `today` until `within` days later, at most `limit` of them.
///
/// # Errors
/// Returns an error if the store cannot be read.
pub fn coming_days(
    store: &Store,
    today: Date,
    within: u16,
    limit: usize,
) -> crate::error::Result<ComingDays> {
    let state = store.conn().unchecked_transaction().map_err(StoreError::from)?;
    let found = coming(&state, today, within, limit)?;
    state.finish().map_err(StoreError::from)?;
    Ok(found)
}

/// Returns the yearly days of one contact, in the order of the fields.
///
/// # Errors
/// [`StoreError::ContactNotFound`].
pub fn yearly_days(store: &Store, id: ContactId, today: Date) -> crate::error::Result<Vec<YearlyDay>> {
    let contact = store.contact(id)?;
    let fields = store.fields()?;
    let days = fields.iter().filter(|field| field.yearly).filter_map(|field| {
        let Some(Value::Text(date)) = contact.fields.get(&field.name) else { return None };
        let name = (contact.first_name.clone(), contact.texts[Text::LastName].clone());
        day(contact.id, name, field, date, today)
    });
    Ok(days.collect())
}

fn coming(conn: &Connection, today: Date, within: u16, limit: usize) -> Result<ComingDays> {
    let fields = fields::active(conn)?;
    let mut near: Vec<(i32, ContactId, usize, String)> = Vec::new();
    let last = today.saturating_add(jiff::Span::new().days(i64::from(within)));
    // Every day of the year is within a year.
    let (from, to) =
        if within < 365 { (month_day(today), month_day(last)) } else { ("01-01".into(), "12-31".into()) };
    // In most years, 29 February falls on the day before.
    let to = if to == "02-28" { "02-29".to_owned() } else { to };
    for (at, field) in fields.iter().enumerate().filter(|(_, field)| field.yearly) {
        let both = if from <= to { "AND" } else { "OR" };
        let day = format!("substr({}, -5)", column(field.id));
        let sql = format!(
            "SELECT id, {} FROM contacts WHERE {} IS NOT NULL AND ({day} >= ?1 {both} {day} <= ?2)",
            column(field.id),
            column(field.id)
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query((&from, &to))?;
        while let Some(row) = rows.next()? {
            let date: String = row.get(1)?;
            let wait = next_occurrence(&date, today).and_then(|next| days_between(today, next));
            if let Some(wait) = wait.filter(|wait| *wait <= i32::from(within)) {
                near.push((wait, row.get(0)?, at, date));
            }
        }
    }
    near.sort();
    let total = near.len() as u64;
    let mut days = Vec::new();
    let mut name = conn.prepare_cached("SELECT first_name, last_name FROM contacts WHERE id = ?1")?;
    for (_, id, at, date) in near.into_iter().take(limit) {
        let name = name.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        days.extend(fields.get(at).and_then(|field| day(id, name, field, &date, today)));
    }
    Ok(ComingDays { total, days })
}

fn day(
    contact: ContactId,
    (first_name, last_name): (String, Option<String>),
    field: &Field,
    date: &str,
    today: Date,
) -> Option<YearlyDay> {
    let next = next_occurrence(date, today)?;
    Some(YearlyDay {
        contact,
        first_name,
        last_name,
        field: field.name.clone(),
        birthday: header::is_birthday(&field.name),
        date: date.to_owned(),
        next: next.to_string(),
        in_days: days_between(today, next)?,
        years: years_since(date, today),
        years_then: years_since(date, next),
    })
}

fn days_between(from: Date, to: Date) -> Option<i32> {
    from.until(to).ok().map(|wait| wait.get_days())
}

fn month_day(date: Date) -> String {
    format!("{:02}-{:02}", date.month(), date.day())
}
