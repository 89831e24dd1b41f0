//! Keeping up with the store: what has changed since the last look, here or through another process.
//!
//! The store keeps the numbers of the contacts that were changed or deleted last (table `changes`, filled by
//! triggers); new ones have numbers above all earlier ones. Few changes are read one by one, after many, or when the
//! table does not reach back, everything is loaded anew.

use rusqlite::Connection;

use crate::field::definition::Field;
use crate::id::ContactId;
use crate::store::connection::Store;

use crate::store::error::Result;

/// More changed contacts than this are not read one by one.
const FEW: usize = 2_000;

/// The state of the store that the model shows.
#[derive(Debug, PartialEq)]
pub(super) struct Seen {
    data_version: i64,
    own_changes: u64,
    /// Also changes when a backup is restored into the file.
    schema_version: i64,
    change: i64,
    newest: ContactId,
    /// The active fields.
    pub(super) fields: Vec<Field>,
}

/// What must be done to show the store as it is.
pub(super) enum Changes {
    /// These contacts are new, changed or gone; none if something else was written.
    Few(Vec<ContactId>),
    /// Load everything.
    All,
}

impl Seen {
    /// The present state. Call it inside a transaction, as everything that depends on it.
    pub(super) fn now(store: &Store) -> Result<Seen> {
        let conn = store.conn();
        let number =
            |sql: &str| -> Result<i64> { Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?) };
        Ok(Seen {
            data_version: store.data_version()?,
            own_changes: store.own_changes(),
            schema_version: number("PRAGMA schema_version")?,
            change: number("SELECT coalesce(max(seq), 0) FROM changes")?,
            newest: ContactId::new(number("SELECT coalesce(max(id), 0) FROM contacts")?),
            fields: store.fields()?,
        })
    }

    /// Whether nothing at all was written since.
    pub(super) fn is_current(&self, store: &Store) -> Result<bool> {
        Ok(self.data_version == store.data_version()? && self.own_changes == store.own_changes())
    }

    /// What changed between an earlier state and this one.
    pub(super) fn since(&self, earlier: &Seen, conn: &Connection) -> Result<Changes> {
        let columns =
            |seen: &Seen| seen.fields.iter().map(|field| (field.id, field.kind)).collect::<Vec<_>>();
        if self.schema_version != earlier.schema_version
            || columns(self) != columns(earlier)
            || self.change < earlier.change
        {
            return Ok(Changes::All);
        }
        let mut first = conn.prepare_cached("SELECT min(seq) FROM changes")?;
        let first: Option<i64> = first.query_row([], |row| row.get(0))?;
        if self.change > earlier.change && first.is_none_or(|first| first > earlier.change + 1) {
            return Ok(Changes::All);
        }
        let mut statement = conn.prepare_cached(
            "SELECT contact_id FROM changes WHERE seq > ?1
             UNION SELECT id FROM contacts WHERE id > ?2 ORDER BY 1 LIMIT ?3",
        )?;
        let ids = statement.query_map((earlier.change, earlier.newest, FEW as i64 + 1), |row| row.get(0))?;
        let ids: Vec<ContactId> = ids.collect::<rusqlite::Result<_>>()?;
        Ok(if ids.len() > FEW { Changes::All } else { Changes::Few(ids) })
    }
}
