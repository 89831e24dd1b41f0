//! How many contacts there are.

use rusqlite::Connection;

use crate::store::error::Result;

/// How many contacts there are.
pub(crate) fn of(conn: &Connection) -> Result<u64> {
    Ok(conn.query_row("SELECT count(*) FROM contacts", [], |row| row.get(0))?)
}
