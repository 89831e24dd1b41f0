//! Keeping up with the store: what has changed since the last check, in this process or in another.
//!
//! The store keeps the ids of the contacts that were changed or deleted last (in the table `changes`, filled
//! by triggers); new contacts have higher ids than all earlier ones. A few changes are read one by one. After
//! many changes, or if the table does not reach back far enough, everything is reloaded. Every other write that
//! is shown somewhere also has an entry, without a contact; drafts have none.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::field::definition::Field;
use crate::id::ContactId;
use crate::name_order::NameOrder;
use crate::store::connection::Store;

use crate::store::error::Result;
use crate::store::tables::changes::{FEW, OTHER};

/// The state of the store that the model shows.
#[derive(Debug, PartialEq)]
pub(super) struct Seen {
    data_version: i64,
    own_changes: u64,
    counters: Counters,
    /// The active fields.
    pub(super) fields: Vec<Field>,
    /// The order of names, if one was chosen.
    pub(super) names: Option<NameOrder>,
}

/// Counters in the store's file. If none has changed, no contact was added, changed or deleted, by whatever process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counters {
    /// Changes with the schema, and also when a backup is restored into the file.
    schema_version: i64,
    change: i64,
    newest: ContactId,
}

impl Counters {
    /// Reads the counters. This call, and everything that relies on its result, must be in the same transaction.
    pub(super) fn of(conn: &Connection) -> Result<Counters> {
        let number =
            |sql: &str| -> Result<i64> { Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?) };
        Ok(Counters {
            schema_version: number("PRAGMA schema_version")?,
            change: number("SELECT coalesce(max(seq), 0) FROM changes")?,
            newest: ContactId::new(number("SELECT coalesce(max(id), 0) FROM contacts")?),
        })
    }
}

/// What must be read to show the current state of the store.
pub(super) enum Changes {
    /// Nothing: only drafts were written.
    None,
    /// The ids of contacts that were added, changed or deleted. Empty if something else was written.
    Few(Vec<ContactId>),
    /// Everything must be reloaded.
    All,
}

impl Seen {
    /// Returns the current state. This call, and everything that relies on its result, must be in the same
    /// transaction.
    pub(super) fn now(store: &Store) -> Result<Seen> {
        Ok(Seen {
            data_version: store.data_version()?,
            own_changes: store.own_changes(),
            counters: Counters::of(store.conn())?,
            fields: store.fields()?,
            names: store.chosen_name_order()?,
        })
    }

    /// Returns whether nothing at all was written since this state.
    pub(super) fn is_current(&self, store: &Store) -> Result<bool> {
        Ok(self.data_version == store.data_version()? && self.own_changes == store.own_changes())
    }

    /// Returns what changed between an earlier state and this one.
    pub(super) fn since(&self, earlier: &Seen, conn: &Connection) -> Result<Changes> {
        let columns =
            |seen: &Seen| seen.fields.iter().map(|field| (field.id, field.kind)).collect::<Vec<_>>();
        let (now, before) = (&self.counters, &earlier.counters);
        if now.schema_version != before.schema_version
            || columns(self) != columns(earlier)
            || self.names != earlier.names
            || now.change < before.change
        {
            return Ok(Changes::All);
        }
        if now == before {
            return Ok(Changes::None);
        }
        let mut first = conn.prepare_cached("SELECT min(seq) FROM changes")?;
        let first: Option<i64> = first.query_row([], |row| row.get(0))?;
        if now.change > before.change && first.is_none_or(|first| first > before.change + 1) {
            return Ok(Changes::All);
        }
        let mut statement = conn.prepare_cached(
            "SELECT contact_id FROM changes WHERE seq > ?1 AND contact_id <> ?4
             UNION SELECT id FROM contacts WHERE id > ?2 ORDER BY 1 LIMIT ?3",
        )?;
        let since = (before.change, before.newest, FEW + 1, OTHER);
        let ids = statement.query_map(since, |row| row.get(0))?;
        let ids: Vec<ContactId> = ids.collect::<rusqlite::Result<_>>()?;
        Ok(if ids.len() as u64 > FEW { Changes::All } else { Changes::Few(ids) })
    }
}
