//! The place of single contacts in an order, without the order of all others.

use std::cmp::Ordering;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::id::ContactId;

use crate::browse::collate::{Collation, NameKey, TextKey};
use crate::browse::column::ListColumn;
use crate::browse::model::Model;
use crate::browse::order::{Raw, text, value};
use crate::store::error::Result;

/// The sort key of one contact in an order. Only keys of the same order can be compared.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) main: Main,
    pub(super) name: NameKey,
    pub(super) id: ContactId,
}

/// The part of the sort key that is of the sorted column.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Main {
    Key(u64),
    Text(TextKey),
    /// The order is by name, which every sort key has.
    Name,
    Empty,
}

impl Main {
    /// Returns the key of a stored value. `groups` returns the text that the contact's groups are sorted by.
    pub(super) fn new(
        collation: &Collation,
        column: ListColumn,
        stored: ValueRef<'_>,
        groups: impl FnOnce() -> String,
    ) -> Main {
        match column {
            ListColumn::Name => Main::Name,
            ListColumn::Groups => match groups() {
                names if names.is_empty() => Main::Empty,
                names => Main::Text(collation.key(names.as_bytes())),
            },
            _ => match value(column, stored) {
                Raw::Empty => Main::Empty,
                Raw::Key(key) => Main::Key(key),
                Raw::Text(text) => Main::Text(collation.key(text)),
            },
        }
    }

    /// Compares the keys of two values. In an order by name they are equal.
    pub(super) fn compare(&self, other: &Main, descending: bool) -> Ordering {
        match (self, other) {
            (Main::Empty, _) | (_, Main::Empty) => self.cmp(other),
            (a, b) if descending => b.cmp(a),
            (a, b) => a.cmp(b),
        }
    }
}

impl Standing {
    /// Reads the sort key from the store. Returns `None` if the contact no longer exists.
    pub(super) fn of(
        conn: &Connection,
        model: &Model,
        collation: &Collation,
        column: ListColumn,
        row: u32,
    ) -> Result<Option<Standing>> {
        let Some(id) = model.id(row) else { return Ok(None) };
        let sql = column.sql().unwrap_or_else(|| "NULL".to_owned());
        let mut statement =
            conn.prepare_cached(&format!("SELECT first_name, last_name, {sql} FROM contacts WHERE id = ?1"))?;
        let mut found = statement.query([id])?;
        let Some(stored) = found.next()? else { return Ok(None) };
        let first = text(stored.get_ref(0)?).unwrap_or(&[]);
        let last = text(stored.get_ref(1)?).unwrap_or(&[]);
        let groups = || model.groups.text(model.set(row), collation);
        let main = Main::new(collation, column, stored.get_ref(2)?, groups);
        Ok(Some(Standing { main, name: NameKey::new(collation, first, last), id }))
    }

    pub(super) fn compare(&self, other: &Standing, descending: bool) -> Ordering {
        let name = self.name.cmp(&other.name);
        let name = if descending && self.main == Main::Name { name.reverse() } else { name };
        self.main.compare(&other.main, descending).then(name).then_with(|| self.id.cmp(&other.id))
    }
}
