//! Deleting everything: the store is replaced by a new, empty one in place.
//!
//! A new store is created in a temporary folder and copied over this one by SQLite's backup API, in one
//! transaction. Other processes see the change like any other, and no row, index or freed page of the old
//! content remains in the file. The write-ahead log is truncated as after every erasure (`erase`).

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, MAIN_DB};
use serde::Serialize;

use crate::output::temporary::{self, TemporaryFolder};
use crate::store::connection::{BUSY_TIMEOUT, FILE_NAME, Store};
use crate::store::error::{Result, StoreError};
use crate::store::file::backup::folder::{self, backups_folder};
use crate::store::file::erase;
use crate::store::file::restore::DAMAGED;
use crate::store::file::schema::SCHEMA;

/// The contents of the store, in figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Contents {
    /// The number of contacts.
    pub contacts: u64,
    /// The number of entries in all histories.
    pub messages: u64,
    /// The number of groups.
    pub groups: u64,
    /// The number of dynamic fields, including inactive ones.
    pub fields: u64,
    /// The number of finished imports in the list of imports.
    pub imports: u64,
    /// The number of backups in the backups folder, and of damaged stores that were kept beside the store.
    pub backups: u64,
}

impl Store {
    /// Returns the contents of the store, in figures.
    pub fn contents(&self) -> Result<Contents> {
        let conn = self.conn();
        let count = |table: &str| -> Result<u64> {
            Ok(conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
        };
        Ok(Contents {
            contacts: count("contacts")?,
            messages: count("messages")?,
            groups: count("groups")?,
            fields: count("contact_fields")?,
            imports: count("imports")?,
            backups: copies(&self.folder()).len() as u64,
        })
    }

    /// Permanently deletes everything: contacts, histories, groups, fields, imports, plans, settings and
    /// remembered choices. Afterwards, the store is like a new one. Backups are only deleted if `backups` is
    /// true. Returns the previous contents, in figures.
    ///
    /// # Errors
    /// [`StoreError::Busy`] while another process writes; nothing is deleted in this case.
    pub fn erase_all(&mut self, backups: bool) -> Result<Contents> {
        let contents = self.contents()?;
        temporary::sweep(&self.folder(), &[backups_folder(&self.folder())]);
        let page_size = self.conn().query_row("PRAGMA page_size", [], |row| row.get(0))?;
        let aside = TemporaryFolder::new(&self.folder(), &self.folder())
            .map_err(|cause| StoreError::unavailable(self.path(), &cause))?;
        let empty = aside.path().join(FILE_NAME);
        make_empty(&empty, page_size)?;
        self.conn.restore(MAIN_DB, &empty, None::<fn(rusqlite::backup::Progress)>)?;
        erase::finish_within(&self.conn, BUSY_TIMEOUT);
        if backups {
            for file in copies(&self.folder()) {
                fs::remove_file(&file).map_err(|cause| StoreError::unavailable(&file, &cause))?;
                // A damaged store may have been kept together with its log.
                let _ = fs::remove_file(file.with_extension("db-wal"));
            }
        }
        Ok(contents)
    }
}

/// Creates a new, empty store. Its page size must equal that of the store it will replace.
fn make_empty(file: &Path, page_size: u32) -> Result<()> {
    let mut new = Connection::open(file)?;
    new.execute_batch(&format!("PRAGMA page_size = {page_size}"))?;
    (SCHEMA.migrate)(&mut new)?;
    // The flag is copied with the new content: if the log cannot be truncated now, the next connection does
    // it.
    erase::note(&new)?;
    new.close().map_err(|(_, error)| error.into())
}

/// Returns the other files that contain contacts: backups, and damaged stores that were kept.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let mut copies = folder::files(folder);
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    copies.extend(entries.filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(DAMAGED) && name.ends_with(".db") && path.is_file()
    }));
    copies
}
