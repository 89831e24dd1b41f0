//! An open store: its connection, its file and its clock.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::clock::{Clock, Timestamp};
use crate::store::error::Result;

/// The store's file name inside the data folder.
pub const FILE_NAME: &str = "kith.db";

/// How long a write waits for another process's write before it gives up as `store_busy`.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// An open contact store. One connection: use one `Store` per thread that works on its own.
pub struct Store {
    pub(crate) conn: Connection,
    pub(crate) path: PathBuf,
    pub(crate) clock: Clock,
}

impl Store {
    /// The store's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Counts the changes other connections (of this or another process) have committed: differs when the file was
    /// changed from outside this `Store`.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// Counts the rows this `Store` has changed itself; differs after every write of its own.
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
