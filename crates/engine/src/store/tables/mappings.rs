//! The `mappings` table: the remembered column choices for each set of headers.

use rusqlite::{Connection, OptionalExtension};

use crate::clock::Timestamp;
use crate::store::connection::Store;
use crate::store::error::Result;

impl Store {
    /// Returns the choices (JSON) that were last used for this set of headers.
    pub fn remembered_mapping(&self, signature: &str) -> Result<Option<String>> {
        let mut statement =
            self.conn().prepare_cached("SELECT choices FROM mappings WHERE signature = ?1")?;
        Ok(statement.query_row([signature], |row| row.get(0)).optional()?)
    }

    /// Remembers the choices (JSON) for this set of headers.
    pub fn remember_mapping(&mut self, signature: &str, choices: &str) -> Result<()> {
        self.write(|tx, now| remember(tx, signature, choices, now))
    }
}

/// Remembers the choices (JSON) for this set of headers.
pub(crate) fn remember(conn: &Connection, signature: &str, choices: &str, now: Timestamp) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO mappings (signature, choices, used_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (signature) DO UPDATE SET choices = ?2, used_at = ?3",
    )?
    .execute((signature, choices, now))?;
    Ok(())
}
