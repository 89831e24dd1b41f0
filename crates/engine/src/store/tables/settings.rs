//! The `settings` table: small texts with a name.

use rusqlite::{Connection, OptionalExtension};

use crate::store::connection::Store;
use crate::store::error::Result;

impl Store {
    /// Returns a setting of a front end.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        get(self.conn(), name)
    }

    /// Stores a setting of a front end.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<()> {
        self.write(|tx, _| set(tx, name, value))
    }
}

pub(crate) fn get(conn: &Connection, name: &str) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT value FROM settings WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

pub(crate) fn set(conn: &Connection, name: &str, value: &str) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
    )?
    .execute((name, value))?;
    Ok(())
}
