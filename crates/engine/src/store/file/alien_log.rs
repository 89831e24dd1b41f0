//! Noticing a write-ahead log that belongs to another store. SQLite applies any log that is beside a file: with that
//! of a new store, a full one would appear empty, and be emptied.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::store::error::Result;
use crate::store::file::backup::uri;
use crate::store::file::erase;

/// Returns whether the log beside the file at `path`, which `conn` has opened, takes all contacts away without
/// being from a deletion, which keeps them for undo, or an erasure, which leaves its mark until the log is truncated.
pub(crate) fn is_alien(conn: &Connection, path: &Path) -> bool {
    // With the log of a store that was just being created, there is not even a table.
    let is_empty = !has_contacts(conn).unwrap_or(false)
        && !has_deleted(conn).unwrap_or(false)
        && !erase::is_pending(conn).unwrap_or(false);
    is_empty && had_contacts(path).unwrap_or(false)
}

/// Returns whether the file has contacts without its log.
fn had_contacts(path: &Path) -> Result<bool> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let alone = Connection::open_with_flags(uri::without_log(path), flags)?;
    alone.execute_batch("PRAGMA trusted_schema = OFF")?;
    has_contacts(&alone)
}

fn has_contacts(conn: &Connection) -> Result<bool> {
    Ok(conn.query_row("SELECT EXISTS (SELECT 1 FROM contacts)", [], |row| row.get(0))?)
}

fn has_deleted(conn: &Connection) -> Result<bool> {
    Ok(conn.query_row("SELECT EXISTS (SELECT 1 FROM deleted_contacts)", [], |row| row.get(0))?)
}
