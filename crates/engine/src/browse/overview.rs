//! The figures of the overview: contacts by country, by group and by month, and how complete their data is.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde::Serialize;

use crate::field::standard::{Standard, Text};
use crate::store::connection::Store;
use crate::store::error::StoreError;

use crate::browse::regions::Regions;
use crate::store::error::Result;

/// The contacts, counted in several ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Overview {
    /// The number of contacts.
    pub total: u64,
    /// The number of contacts with a star.
    pub starred: u64,
    /// Contacts by the country of their phone, the largest count first.
    pub countries: Vec<CountryContacts>,
    /// Contacts by group, the largest count first. The last entry counts the contacts in no group, if there
    /// are any.
    pub groups: Vec<GroupCount>,
    /// Contacts by the month in which they were added, the earliest first. Months without contacts are
    /// omitted.
    pub months: Vec<MonthCount>,
    /// The number of contacts that have a value, for each standard field in order.
    pub completeness: Vec<Completeness>,
}

/// The number of contacts whose phone belongs to one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CountryContacts {
    /// The country as ISO 3166-1 alpha-2 code; `None` for phones that belong to no single country.
    pub region: Option<String>,
    /// The number of contacts.
    pub contacts: u64,
}

/// The number of contacts in one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GroupCount {
    /// The group's name; `None` for contacts in no group.
    pub name: Option<String>,
    /// The number of contacts.
    pub contacts: u64,
}

/// The number of contacts added in one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MonthCount {
    /// The month in the time zone of the store, written as `2026-11`.
    pub month: String,
    /// The number of contacts.
    pub contacts: u64,
}

/// The number of contacts that have a value in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Completeness {
    /// The name of the standard field.
    pub field: String,
    /// The number of contacts that have a value.
    pub filled: u64,
}

/// Counts the contacts of one consistent state of the store.
///
/// ```
/// # use kith_engine::browse::overview;
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let overview = overview(&store)?;
/// assert_eq!((overview.total, overview.countries.len()), (1, 1));
/// # Ok(())
/// # }
/// ```
pub fn overview(store: &Store) -> crate::error::Result<Overview> {
    let state = store.conn().unchecked_transaction().map_err(StoreError::from)?;
    let counted = count(&state, store.zone())?;
    state.finish().map_err(StoreError::from)?;
    Ok(counted)
}

fn count(conn: &Connection, zone: &TimeZone) -> Result<Overview> {
    let (groups, grouped) = groups(conn)?;
    let rows = contacts(conn)?;
    let mut overview = Overview {
        total: rows.total,
        starred: rows.starred,
        countries: countries(conn)?,
        groups,
        months: months(conn, zone)?,
        completeness: Vec::new(),
    };
    if rows.total > grouped {
        overview.groups.push(GroupCount { name: None, contacts: rows.total - grouped });
    }
    for field in Standard::ALL.into_iter().filter(|field| *field != Standard::Starred) {
        let filled = match field {
            Standard::Groups => grouped,
            Standard::FirstName | Standard::Phone => rows.total,
            text => rows.filled.get(text.name()).copied().unwrap_or(0),
        };
        overview.completeness.push(Completeness { field: field.name().to_owned(), filled });
    }
    Ok(overview)
}

/// Counts contacts by country. The index of phones lists them by prefix, so only the first phone of each
/// prefix has to be parsed.
fn countries(conn: &Connection) -> Result<Vec<CountryContacts>> {
    let mut regions = Regions::new();
    let mut counts: BTreeMap<Option<String>, u64> = BTreeMap::new();
    let mut statement =
        conn.prepare_cached("SELECT phone FROM contacts INDEXED BY contacts_phone ORDER BY phone")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let ValueRef::Text(phone) = row.get_ref(0)? {
            regions.add(phone);
        }
    }
    for (region, contacts) in regions.finish() {
        *counts.entry(region).or_default() += contacts;
    }
    let mut countries: Vec<CountryContacts> =
        counts.into_iter().map(|(region, contacts)| CountryContacts { region, contacts }).collect();
    countries.sort_by_key(|country| (std::cmp::Reverse(country.contacts), country.region.clone()));
    Ok(countries)
}

/// Counts contacts by group. The second value is the number of contacts that are in at least one group.
fn groups(conn: &Connection) -> Result<(Vec<GroupCount>, u64)> {
    let mut statement = conn.prepare_cached(
        "SELECT name, (SELECT count(*) FROM contact_groups WHERE group_id = groups.id) AS contacts
         FROM groups ORDER BY contacts DESC, key",
    )?;
    let groups =
        statement.query_map([], |row| Ok(GroupCount { name: row.get(0)?, contacts: row.get(1)? }))?;
    let groups = groups.collect::<rusqlite::Result<_>>()?;
    let mut statement =
        conn.prepare_cached("SELECT count(*) FROM (SELECT DISTINCT contact_id FROM contact_groups)")?;
    Ok((groups, statement.query_row([], |row| row.get(0))?))
}

/// The counts made in one pass over the contacts.
struct Rows {
    total: u64,
    starred: u64,
    filled: BTreeMap<&'static str, u64>,
}

fn contacts(conn: &Connection) -> Result<Rows> {
    let texts = Text::ALL.map(Text::name);
    let counts: Vec<String> = texts.iter().map(|text| format!("count({text})")).collect();
    let sql = format!("SELECT count(*), coalesce(sum(starred), 0), {} FROM contacts", counts.join(", "));
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement.query_row([], |row| {
        let mut filled = BTreeMap::new();
        for (at, text) in texts.into_iter().enumerate() {
            filled.insert(text, row.get(2 + at)?);
        }
        Ok(Rows { total: row.get(0)?, starred: row.get(1)?, filled })
    })?)
}

/// Counts contacts by the month in which they were added, as the clocks of this time zone show it.
fn months(conn: &Connection, zone: &TimeZone) -> Result<Vec<MonthCount>> {
    // Computing the month once per quarter of an hour (900,000 ms) is faster than once per contact, and no offset of a time
    // zone divides one.
    let mut statement = conn.prepare_cached(
        "SELECT created_at / 900000 AS quarter, count(*) FROM contacts GROUP BY quarter ORDER BY quarter",
    )?;
    let mut months: Vec<MonthCount> = Vec::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (quarter, contacts): (i64, u64) = (row.get(0)?, row.get(1)?);
        let at = jiff::Timestamp::from_millisecond(quarter.saturating_mul(900_000)).unwrap_or_default();
        let day = zone.to_datetime(at).date();
        let month = format!("{:04}-{:02}", day.year(), day.month());
        match months.iter_mut().rfind(|known| known.month == month) {
            Some(known) => known.contacts += contacts,
            None => months.push(MonthCount { month, contacts }),
        }
    }
    Ok(months)
}
