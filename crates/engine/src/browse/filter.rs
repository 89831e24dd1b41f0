//! Filters that compare a column with the value that the user asks for.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use crate::field::definition::{Field, FieldType};
use crate::field::parse::ParseOptions;
use crate::field::standard::Standard;
use crate::field::value::Value;
use crate::{field, group};
use kith_phone::{BareNumbers, Country, Phone, search_digits};
use kith_text::clean;
use kith_text::fold::search_key;

use crate::browse::bits::Bits;
use crate::browse::column::ListColumn;
use crate::browse::model::Model;
use crate::store::error::Result;
use crate::store::tables::stream::SmallCache;

/// A condition on one column of `contacts`.
#[derive(Debug, PartialEq)]
pub(super) struct FieldFilter {
    column: ListColumn,
    /// The SQL expression of the column in a statement over `contacts`.
    pub(super) sql: String,
    wanted: Wanted,
}

#[derive(Debug, PartialEq)]
enum Wanted {
    Empty,
    /// The text, folded.
    Text(String),
    /// The text in exactly the form that is stored.
    Exact(String),
    Number(f64),
    Bool(bool),
    /// The stored list contains all of these options, folded.
    Chosen(Vec<String>),
    /// A phone with this calling code. If several countries share the code, the phone must belong to the
    /// given one.
    Country {
        code: String,
        shared_by: Option<String>,
    },
    /// A phone that belongs to no single country.
    NoCountry,
    /// A time between the two, in milliseconds since the Unix epoch: the first inclusive, the second
    /// exclusive.
    Between(i64, i64),
    /// A text that cannot be a value of the field, so no row matches.
    Nothing,
}

impl FieldFilter {
    /// Creates the condition that a column equals `value`, or is empty if `value` is `None` or blank. Returns
    /// `None` for groups, which are stored in another table, and for columns that only serve for sorting.
    pub(super) fn new(column: ListColumn, value: Option<&str>, fields: &[Field]) -> Option<FieldFilter> {
        // The value as it would be stored.
        let value = value.map(|value| clean::lines(value).text).filter(|value| !value.is_empty());
        let wanted = match (column, value.as_deref()) {
            (
                ListColumn::Name
                | ListColumn::Groups
                | ListColumn::Created
                | ListColumn::Updated
                | ListColumn::Messages,
                _,
            ) => {
                return None;
            }
            (_, None) => Wanted::Empty,
            (ListColumn::Text(Standard::Street), Some(value)) => Wanted::Text(search_key(value)),
            (ListColumn::Text(_), Some(value)) => text(value),
            (ListColumn::Phone, Some(value)) => phone(value),
            (ListColumn::Starred, Some(value)) => typed(FieldType::Checkbox, &[], value),
            (ListColumn::Dynamic(id, kind), Some(value)) => {
                let options =
                    fields.iter().find(|field| field.id == id).map(|field| field.options.as_slice());
                typed(kind, options.unwrap_or(&[]), value)
            }
        };
        Some(FieldFilter { column, sql: column.sql()?, wanted })
    }

    /// Creates the condition that the phone belongs to a country, or, for `None`, to no single country.
    pub(super) fn country(region: Option<&str>) -> FieldFilter {
        let wanted = match region.map(Country::parse) {
            None => Wanted::NoCountry,
            Some(None) => Wanted::Nothing,
            Some(Some(country)) => {
                let code = country.calling_code();
                let shared =
                    Country::all().into_iter().filter(|other| other.calling_code() == code).count() > 1;
                Wanted::Country {
                    code: format!("+{code}"),
                    shared_by: shared.then(|| country.code().to_owned()),
                }
            }
        };
        FieldFilter { column: ListColumn::Phone, sql: "phone".to_owned(), wanted }
    }

    /// Creates the condition that a contact was added in a month (written as `2026-11`, UTC).
    pub(super) fn added(month: &str) -> FieldFilter {
        let first = format!("{month}-01").parse::<Date>().ok();
        let moment = |date: Date| Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond());
        let next = first.and_then(|first| first.checked_add(1.month()).ok());
        let wanted = match (first.and_then(moment), next.and_then(moment)) {
            (Some(from), Some(to)) => Wanted::Between(from, to),
            _ => Wanted::Nothing,
        };
        FieldFilter { column: ListColumn::Created, sql: "created_at".to_owned(), wanted }
    }

    /// Returns whether a stored value passes the filter.
    pub(super) fn holds(&self, stored: ValueRef<'_>) -> bool {
        match (&self.wanted, stored) {
            // `starred` is never NULL; a filter for the empty value means contacts without a star.
            (Wanted::Empty, stored) if self.column == ListColumn::Starred => stored == ValueRef::Integer(0),
            (Wanted::Empty, stored) => stored == ValueRef::Null,
            (Wanted::Text(wanted), ValueRef::Text(stored)) => is_text(stored, wanted),
            (Wanted::Exact(wanted), ValueRef::Text(stored)) => stored == wanted.as_bytes(),
            (Wanted::Number(wanted), ValueRef::Real(stored)) => stored == *wanted,
            (Wanted::Number(wanted), ValueRef::Integer(stored)) => stored as f64 == *wanted,
            (Wanted::Bool(wanted), ValueRef::Integer(stored)) => (stored != 0) == *wanted,
            (Wanted::Country { code, shared_by }, ValueRef::Text(phone)) => {
                phone.starts_with(code.as_bytes())
                    && shared_by.as_ref().is_none_or(|country| region(phone).as_ref() == Some(country))
            }
            (Wanted::NoCountry, ValueRef::Text(phone)) => region(phone).is_none(),
            (Wanted::Between(from, to), ValueRef::Integer(stored)) => (*from..*to).contains(&stored),
            (Wanted::Chosen(wanted), ValueRef::Text(json)) => {
                let chosen: Vec<String> = serde_json::from_slice(json).unwrap_or_default();
                wanted.iter().all(|wanted| chosen.iter().any(|option| is_text(option.as_bytes(), wanted)))
            }
            _ => false,
        }
    }

    /// Returns the rows that pass the filter.
    pub(super) fn rows(&self, conn: &Connection, model: &Model) -> Result<Bits> {
        let _small = SmallCache::set(conn)?;
        let mut found = Bits::new(model.rows());
        let mut statement =
            conn.prepare_cached(&format!("SELECT id, {} FROM contacts ORDER BY id", self.sql))?;
        let mut stored = statement.query([])?;
        let mut places = model.places();
        while let Some(row) = stored.next()? {
            if self.holds(row.get_ref(1)?)
                && let Some(place) = places.find(row.get(0)?)
            {
                found.put(place, true);
            }
        }
        Ok(found)
    }

    /// Evaluates the filter for one row again, after its contact changed.
    pub(super) fn update(&self, conn: &Connection, model: &Model, place: u32, rows: &mut Bits) -> Result<()> {
        let mut statement =
            conn.prepare_cached(&format!("SELECT {} FROM contacts WHERE id = ?1", self.sql))?;
        let holds =
            statement.query_row([model.id(place)], |row| Ok(self.holds(row.get_ref(0)?))).optional()?;
        rows.put(place, holds == Some(true));
        Ok(())
    }
}

fn region(phone: &[u8]) -> Option<String> {
    let country = Phone::from_stored(&String::from_utf8_lossy(phone)).region()?;
    Some(country.code().to_owned())
}

fn is_text(stored: &[u8], wanted: &str) -> bool {
    // Most texts are equal, or not, without being folded.
    if stored.is_ascii() && !stored.contains(&b'`') {
        return stored.eq_ignore_ascii_case(wanted.as_bytes());
    }
    search_key(&String::from_utf8_lossy(stored)) == wanted
}

/// A text of one line, which is compared as it would be stored.
fn text(value: &str) -> Wanted {
    Wanted::Text(search_key(&clean::line(value).text))
}

fn phone(value: &str) -> Wanted {
    match (Phone::parse(value, BareNumbers::Refuse), search_digits(value)) {
        (Ok(parsed), _) => Wanted::Exact(parsed.phone.as_str().to_owned()),
        (_, Some(digits)) => Wanted::Exact(format!("+{digits}")),
        _ => Wanted::Nothing,
    }
}

fn typed(kind: FieldType, options: &[String], value: &str) -> Wanted {
    match kind {
        FieldType::Text | FieldType::Dropdown | FieldType::Email | FieldType::Url => text(value),
        FieldType::LongText => Wanted::Text(search_key(value)),
        FieldType::MultiSelect => {
            let parts = value.split(group::SEPARATOR).map(|part| search_key(&clean::line(part).text));
            Wanted::Chosen(parts.filter(|part| !part.is_empty()).collect())
        }
        FieldType::Phone => phone(value),
        FieldType::Number | FieldType::Date | FieldType::Time | FieldType::Checkbox => {
            match field::parse(kind, options, value, &ParseOptions::default()) {
                Ok(Value::Number(n)) => Wanted::Number(n),
                Ok(Value::Bool(yes)) => Wanted::Bool(yes),
                Ok(Value::Text(text)) => Wanted::Exact(text),
                _ => Wanted::Nothing,
            }
        }
    }
}
