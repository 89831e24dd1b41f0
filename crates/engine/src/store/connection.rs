//! An open store: its connection, its file and its clock.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::clock::{Clock, Timestamp};
use crate::store::error::Result;

/// The name of the store's file in the data folder.
pub const FILE_NAME: &str = "kith.db";

/// How long a write waits for a write of another process before it fails with `store_busy`.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// An open contact store. It has a single connection, so each thread needs its own `Store`.
pub struct Store {
    pub(crate) conn: Connection,
    pub(crate) path: PathBuf,
    pub(crate) clock: Clock,
}

impl Store {
    /// Returns the path of the store's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns a number that changes whenever another connection, in this or another process, commits a
    /// change to the file.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// Returns the number of rows that this `Store` has changed itself. It changes with each of its own
    /// writes.
    pub fn own_changes(&self) -> u64 {
        self.conn.total_changes()
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }
}
