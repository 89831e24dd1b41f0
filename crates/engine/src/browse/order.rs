//! The orders of the list, as sequences of row numbers.
//!
//! The order by name compares the letters of the part that is shown first, the letters of the other part, case and
//! accents, and finally the contact id. Every other order uses it for equal values. Contacts without a value come last in both directions.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::browse::collate::{Collation, Texts};
use crate::browse::column::ListColumn;
use crate::browse::key::EMPTY;
use crate::browse::model::Model;
use crate::browse::{key, parallel};
use crate::field::definition::FieldType;
use crate::store::error::Result;
use crate::store::tables::stream::SmallCache;

/// The index that stands for a missing last name.
pub(super) const NO_NAME: u32 = u32::MAX;

/// Returns the rows sorted by name.
pub(super) fn by_names(texts: &Texts, first: &[u32], last: &[u32], collation: &Collation) -> Vec<u32> {
    ranked_names(texts, first, last, collation).into_iter().map(|(_, _, row)| row).collect()
}

/// Returns the rows sorted by name, each preceded by its sort keys: letters only, and with case and accents.
fn ranked_names(texts: &Texts, first: &[u32], last: &[u32], collation: &Collation) -> Vec<(u64, u64, u32)> {
    let ranks = texts.ranks(collation);
    let rank = |ranks: &[u32], text: u32| u64::from(ranks.get(text as usize).copied().unwrap_or(0));
    let both = |ranks: &[u32], first, last| rank(ranks, first) << 32 | rank(ranks, last);
    let mut rows: Vec<(u64, u64, u32)> = first
        .iter()
        .zip(last)
        .zip(0..)
        .map(|((&first, &last), row)| {
            let (first, last) = collation.names.arranged(first, last, |name| *name == NO_NAME);
            (both(&ranks.letters, first, last), both(&ranks.full, first, last), row)
        })
        .collect();
    parallel::sort(&mut rows, Ord::cmp);
    rows
}

/// Returns the rows in the order of a column.
pub(super) fn sorted(
    conn: &Connection,
    model: &Model,
    collation: &Collation,
    column: ListColumn,
    descending: bool,
) -> Result<Vec<u32>> {
    if column == ListColumn::Name && !descending {
        return Ok(model.by_name.clone());
    }
    let _small = SmallCache::set(conn)?;
    let keys = keys(conn, model, collation, column)?;
    let key = |row: u32| key::directed(keys.get(row as usize).copied().unwrap_or(EMPTY), descending);
    let mut order: Vec<(u64, u32)> =
        model.by_name.iter().zip(0..).map(|(row, rank)| (key(*row), rank)).collect();
    drop(keys);
    parallel::sort(&mut order, Ord::cmp);
    let mut rows = Vec::with_capacity(order.len());
    rows.extend(order.into_iter().filter_map(|(_, rank)| model.by_name.get(rank as usize).copied()));
    Ok(rows)
}

/// Returns a sort key for each row.
fn keys(conn: &Connection, model: &Model, collation: &Collation, column: ListColumn) -> Result<Vec<u64>> {
    let mut keys = vec![EMPTY; model.rows()];
    let mut put = |row: u32, key: u64| {
        if let Some(place) = keys.get_mut(row as usize) {
            *place = key;
        }
    };
    match column {
        ListColumn::Name => {
            let ranks = name_ranks(conn, model, collation)?;
            ranks.into_iter().for_each(|(row, rank)| put(row, rank));
        }
        ListColumn::Groups => {
            let mut texts = Texts::new();
            let names: Vec<String> =
                (0..model.groups.len()).map(|set| model.groups.text(set, collation)).collect();
            let numbers: Vec<u32> = names.iter().map(|name| texts.number(name.as_bytes())).collect();
            let ranks = texts.ranks(collation);
            for row in model.by_name.iter().copied() {
                let set = model.set(row) as usize;
                if names.get(set).is_some_and(|name| !name.is_empty()) {
                    let rank = numbers.get(set).and_then(|number| ranks.full.get(*number as usize));
                    put(row, rank.copied().map_or(EMPTY, u64::from));
                }
            }
        }
        _ => {
            let Some(sql) = column.sql() else { return Ok(keys) };
            let mut statement =
                conn.prepare_cached(&format!("SELECT id, {sql} FROM contacts ORDER BY id"))?;
            let mut stored = statement.query([])?;
            let mut places = model.places();
            let mut texts = Texts::new();
            let mut numbers = Vec::new();
            while let Some(row) = stored.next()? {
                let Some(place) = places.find(row.get(0)?) else { continue };
                match value(column, row.get_ref(1)?) {
                    Raw::Empty => {}
                    Raw::Key(key) => put(place, key),
                    Raw::Text(text) => numbers.push((place, texts.number(text))),
                }
            }
            let ranks = texts.ranks(collation);
            for (place, number) in numbers {
                put(place, ranks.full.get(number as usize).copied().map_or(EMPTY, u64::from));
            }
        }
    }
    Ok(keys)
}

/// Returns the rank of each row by name. Rows with the same name have the same rank.
fn name_ranks(conn: &Connection, model: &Model, collation: &Collation) -> Result<Vec<(u32, u64)>> {
    let mut statement = conn.prepare_cached("SELECT id, first_name, last_name FROM contacts ORDER BY id")?;
    let mut stored = statement.query([])?;
    let mut places = model.places();
    let (mut rows, mut texts, mut first, mut last) = (Vec::new(), Texts::new(), Vec::new(), Vec::new());
    while let Some(row) = stored.next()? {
        let Some(place) = places.find(row.get(0)?) else { continue };
        rows.push(place);
        first.push(texts.number(text(row.get_ref(1)?).unwrap_or(&[])));
        last.push(text(row.get_ref(2)?).map_or(NO_NAME, |name| texts.number(name)));
    }
    let (mut rank, mut previous) = (0, None);
    let ranked =
        ranked_names(&texts, &first, &last, collation).into_iter().filter_map(|(letters, full, at)| {
            if previous.replace((letters, full)) != Some((letters, full)) {
                rank += 1;
            }
            Some((*rows.get(at as usize)?, rank))
        });
    Ok(ranked.collect())
}

/// Returns a stored text, or `None` for another value.
pub(super) fn text(stored: ValueRef<'_>) -> Option<&[u8]> {
    match stored {
        ValueRef::Text(text) => Some(text),
        _ => None,
    }
}

/// What a value is sorted by.
pub(super) enum Raw<'a> {
    Empty,
    Key(u64),
    Text(&'a [u8]),
}

/// Returns what a stored value is sorted by.
pub(super) fn value<'a>(column: ListColumn, stored: ValueRef<'a>) -> Raw<'a> {
    let digits =
        matches!(column, ListColumn::Phone | ListColumn::Dynamic(_, FieldType::Time | FieldType::Phone));
    match stored {
        ValueRef::Null | ValueRef::Blob(_) => Raw::Empty,
        ValueRef::Integer(n) if matches!(column, ListColumn::Dynamic(_, FieldType::Number)) => {
            Raw::Key(key::of_real(n as f64))
        }
        ValueRef::Integer(n) => Raw::Key(key::of_integer(n)),
        ValueRef::Real(n) => Raw::Key(key::of_real(n)),
        ValueRef::Text(text) if matches!(column, ListColumn::Dynamic(_, FieldType::Date)) => {
            Raw::Key(key::of_date(text))
        }
        ValueRef::Text(text) if digits => Raw::Key(key::of_digits(text)),
        ValueRef::Text(text) => Raw::Text(text),
    }
}
