//! Deleting everything: the store becomes a new one in place.
//!
//! A new, empty store is made aside and written over this one by SQLite's backup, in one transaction: other processes
//! see the change as any other, and no row, index or freed page of the old content is left in the file. The
//! write-ahead log is cut as after every erasure (`erase`).

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, MAIN_DB};
use serde::Serialize;

use crate::store::connection::{BUSY_TIMEOUT, FILE_NAME, Store};
use crate::store::error::{Result, StoreError};
use crate::store::file::backup::folder;
use crate::store::file::erase;
use crate::store::file::restore::DAMAGED;
use crate::store::file::schema::SCHEMA;

/// What is in the store, in figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Contents {
    /// Contacts.
    pub contacts: u64,
    /// Entries of their histories.
    pub messages: u64,
    /// Groups.
    pub groups: u64,
    /// Dynamic fields, inactive ones too.
    pub fields: u64,
    /// Finished imports in the list of imports.
    pub imports: u64,
    /// Backups in the folder beside the store, and damaged stores that were kept beside it.
    pub backups: u64,
}

impl Store {
    /// What is in the store, in figures.
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

    /// Deletes everything for good: contacts, histories, groups, fields, imports, plans, settings and whatever was
    /// remembered. The store is as new afterwards. Backups stay, unless `backups` says that they go, too. Returns what
    /// there was.
    ///
    /// # Errors
    /// [`StoreError::Busy`] while another process writes; nothing is deleted then.
    pub fn erase_all(&mut self, backups: bool) -> Result<Contents> {
        let gone = self.contents()?;
        let page_size = self.conn().query_row("PRAGMA page_size", [], |row| row.get(0))?;
        let aside = tempfile::tempdir().map_err(|cause| StoreError::unavailable(self.path(), &cause))?;
        let empty = aside.path().join(FILE_NAME);
        make_empty(&empty, page_size)?;
        self.conn.restore(MAIN_DB, &empty, None::<fn(rusqlite::backup::Progress)>)?;
        erase::finish_within(&self.conn, BUSY_TIMEOUT);
        if backups {
            for file in copies(&self.folder()) {
                fs::remove_file(&file).map_err(|cause| StoreError::unavailable(&file, &cause))?;
                // A damaged store was kept with its log, where it had one.
                let _ = fs::remove_file(file.with_extension("db-wal"));
            }
        }
        Ok(gone)
    }
}

/// A new store without anything in it. Its pages must be of the size of those it is to replace.
fn make_empty(file: &Path, page_size: u32) -> Result<()> {
    let mut new = Connection::open(file)?;
    new.execute_batch(&format!("PRAGMA page_size = {page_size}"))?;
    (SCHEMA.migrate)(&mut new)?;
    // Travels with the new content: if the log cannot be cut now, whoever comes next does it.
    erase::note(&new)?;
    new.close().map_err(|(_, error)| error.into())
}

/// The other files in which contacts are: backups, and damaged stores that were kept.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let mut copies = folder::files(folder);
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    copies.extend(entries.filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(DAMAGED) && name.ends_with(".db") && path.is_file()
    }));
    copies
}
