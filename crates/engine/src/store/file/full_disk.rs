//! Reading a store on a full disk. SQLite keeps the index of a write-ahead log in a file beside it, which needs
//! some space. A connection that excludes all others keeps it in memory instead.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::clock::{Clock, TimeZone};
use crate::store::connection::{FILE_NAME, Store};
use crate::store::error::{Result, StoreError};
use crate::store::file::header::{self, Found};
use crate::store::file::open::configure;
use crate::store::file::schema::SCHEMA;
use crate::store::watcher::Watcher;

impl Store {
    /// Opens the store in `folder` for a short time of reading. This also works on a full disk; meanwhile, no
    /// other process can open the store there. If another one has it open already, the file is there, and
    /// nothing of this is needed.
    ///
    /// # Errors
    /// As [`Store::open`]. [`StoreError::DiskFull`] if the store must be created or migrated first.
    pub fn open_to_read(folder: &Path, clock: Clock) -> Result<Store> {
        match Store::open(folder, clock) {
            Err(StoreError::DiskFull) => {
                let path = folder.join(FILE_NAME);
                let conn = alone(&path).map_err(|error| error.of_opening(&path))?;
                Ok(Store { conn, path, clock, zone: TimeZone::UTC, watcher: Watcher::default() })
            }
            opened => opened,
        }
    }
}

fn alone(path: &Path) -> Result<Connection> {
    if header::look(path, SCHEMA.version)? != Found::Store {
        return Err(StoreError::DiskFull);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
    configure(&conn)?;
    let version: i32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version == SCHEMA.version { Ok(conn) } else { Err(StoreError::DiskFull) }
}
