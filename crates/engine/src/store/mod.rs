//! The contact store: one SQLite file. All SQL of the engine stands here and in `browse`.
//!
//! Owns opening, migrating, transactions and one file per table. Leaves what makes a value valid to `validate`,
//! and the order and search of the list to `browse`.

mod backup;
mod backups;
mod bulk;
mod contacts;
mod duplicates;
mod erase;
mod erase_all;
mod error;
mod fields;
mod groups;
mod imports;
mod mappings;
mod members;
mod memory;
mod merge;
mod messages;
mod names;
mod open;
mod plans;
mod restore;
mod row;
mod salvage;
mod settings;
mod stream;
mod undo;
mod undo_import;

pub use backup::{Tell, UNTOLD};
pub use backups::{Backup, BackupReason, backup_named, backups_folder, backups_in, delete_backup};
pub use bulk::BulkWriter;
pub use contacts::{Deleted, NewContact};
pub use duplicates::Person;
pub use erase_all::Contents;
pub use error::StoreError;
pub use imports::ImportRecord;
pub(crate) use memory::CHAT_NAMES;
pub use memory::Memory;
pub use messages::{Merged, NewMessage};
pub use plans::Slots;
pub use restore::{BackupContent, Restored, look_into, restore};
pub use row::ContactRow;
pub(crate) use row::column;
pub use salvage::{Salvaged, salvage};
pub use stream::{ContactStream, Lent, LentContact};
pub use undo::UndoState;
pub use undo_import::{Kept, Undone};

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::clock::Clock;

type Result<T> = std::result::Result<T, StoreError>;

/// The store's file name inside the data folder.
pub const FILE_NAME: &str = "kith.db";

/// How long a write waits for another process's write before it gives up as `store_busy`.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// An open contact store. One connection: use one `Store` per thread that works on its own.
pub struct Store {
    conn: Connection,
    path: PathBuf,
    clock: Clock,
}

impl Store {
    /// Opens the store in `folder`, making the folder and an empty store where there is none. An older one is backed
    /// up and brought up to date.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], [`StoreError::Newer`], [`StoreError::ReadOnly`], [`StoreError::Busy`],
    /// [`StoreError::Unavailable`].
    pub fn open(folder: &Path, clock: Clock) -> Result<Store> {
        let path = folder.join(FILE_NAME);
        let conn =
            open::open(folder, &path, clock, &open::SCHEMA).map_err(|error| error.of_opening(&path))?;
        erase::finish(&conn);
        Ok(Store { conn, path, clock })
    }

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

    pub(crate) fn now(&self) -> i64 {
        (self.clock)()
    }

    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }

    /// Runs `work` in one write transaction: all of it is kept, or, when it fails, nothing.
    pub(crate) fn write<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, i64) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let now = self.now();
        let tx = self.begin()?;
        let done = work(&tx, now)?;
        tx.commit().map_err(StoreError::from)?;
        erase::finish(&self.conn);
        Ok(done)
    }

    /// Begins a write transaction that a job keeps open (an import).
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>> {
        Ok(self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// Looks the whole file over.
    ///
    /// # Errors
    /// Only when the check itself cannot run; what it finds is returned as sentences.
    pub fn check(&self) -> Result<Vec<String>> {
        let run = || -> rusqlite::Result<Vec<String>> {
            let mut found = Vec::new();
            let mut statement = self.conn.prepare("PRAGMA integrity_check(100)")?;
            for line in statement.query_map([], |row| row.get::<_, String>(0))? {
                let line = line?;
                if line != "ok" {
                    found.push(line);
                }
            }
            let mut statement = self.conn.prepare("PRAGMA foreign_key_check")?;
            for line in
                statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?
            {
                let (table, id) = line?;
                found.push(format!("{table} {id} refers to something that is not there"));
            }
            Ok(found)
        };
        match run().map_err(StoreError::from) {
            Err(StoreError::Damaged { reason }) => Ok(vec![reason]),
            other => other,
        }
    }
}
