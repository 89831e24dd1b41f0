//! The figures of the overview: where contacts are, in which groups, since when, and how complete.

use std::collections::BTreeMap;

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
    /// All contacts.
    pub total: u64,
    /// Those with a star.
    pub starred: u64,
    /// By the country of their phone, the largest first.
    pub countries: Vec<CountryContacts>,
    /// By group, the largest first; those in no group last.
    pub groups: Vec<GroupCount>,
    /// By the month they were added in, the earliest first; months without any are left out.
    pub months: Vec<MonthCount>,
    /// How many have a value, for each standard field in order.
    pub completeness: Vec<Completeness>,
}

/// The contacts whose phone is of one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CountryContacts {
    /// ISO 3166-1 alpha-2; `None` for numbers of no country.
    pub region: Option<String>,
    /// How many.
    pub contacts: u64,
}

/// The contacts of one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GroupCount {
    /// The group's name; `None` for contacts in none.
    pub name: Option<String>,
    /// How many.
    pub contacts: u64,
}

/// The contacts added in one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MonthCount {
    /// `2026-11` (UTC).
    pub month: String,
    /// How many.
    pub contacts: u64,
}

/// How many contacts have a value in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Completeness {
    /// The standard field's name.
    pub field: String,
    /// How many.
    pub filled: u64,
}

/// Counts the store's contacts as of one moment.
pub fn overview(store: &Store) -> crate::error::Result<Overview> {
    let state = store.conn().unchecked_transaction().map_err(StoreError::from)?;
    let counted = count(&state)?;
    state.finish().map_err(StoreError::from)?;
    Ok(counted)
}

fn count(conn: &Connection) -> Result<Overview> {
    let (groups, grouped) = groups(conn)?;
    let rows = contacts(conn)?;
    let mut overview = Overview {
        total: rows.total,
        starred: rows.starred,
        countries: countries(conn)?,
        groups,
        months: months(conn)?,
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

/// By country: the index of phones lists them by prefix, so only the first of each prefix is looked at.
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

/// By group, and how many contacts are in any.
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

/// What one pass over the contacts counts.
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

fn months(conn: &Connection) -> Result<Vec<MonthCount>> {
    // Days have 86,400,000 ms; the month is worked out once for each.
    let mut statement = conn.prepare_cached(
        "SELECT strftime('%Y-%m', day * 86400, 'unixepoch') AS month, sum(contacts)
         FROM (SELECT created_at / 86400000 AS day, count(*) AS contacts FROM contacts GROUP BY day)
         GROUP BY month ORDER BY month",
    )?;
    let months =
        statement.query_map([], |row| Ok(MonthCount { month: row.get(0)?, contacts: row.get(1)? }))?;
    Ok(months.collect::<rusqlite::Result<_>>()?)
}
