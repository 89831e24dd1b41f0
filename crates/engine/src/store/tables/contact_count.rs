//! Counting all contacts.

use rusqlite::Connection;

use crate::store::error::Result;

/// Returns the number of all contacts.
pub(crate) fn of(conn: &Connection) -> Result<u64> {
    Ok(conn.query_row("SELECT count(*) FROM contacts", [], |row| row.get(0))?)
}
