//! Salvaging what can still be read of a damaged store into a new one.
//!
//! SQLite gives up at the first page it does not understand, so the file is read here as what it is: pages with
//! records. [`pages`] reads them (with what the log holds newer), [`record`] takes records out of a page, [`tables`]
//! finds out which page belongs to which table, and [`rebuild`] puts the sound records into a new store. A record with
//! a part that cannot be right is left out whole: a wrong number is worse than a missing one. What SQLite keeps no
//! second copy of cannot be checked: a letter that became another letter stays so.

mod pages;
mod rebuild;
mod record;
mod tables;

use std::fs::File;
use std::path::Path;

use serde::Serialize;

use crate::clock::Clock;

use crate::progress::ReportProgress;
use crate::store::connection::{FILE_NAME, Store};
use crate::store::error::{Result, StoreError};
use crate::store::file::restore;

/// What salvaging came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Salvaged {
    /// Contacts in the new store.
    pub contacts: u64,
    /// Entries of their histories.
    pub messages: u64,
    /// Places of the file, pages or records, that could not be read.
    pub unreadable: u64,
    /// The name of the file the damaged store is kept in, beside the new one.
    pub kept_as: String,
}

/// Makes a new store of what can be read of the damaged one in `folder`, and puts it in its place; the damaged file is
/// kept beside it.
///
/// # Errors
/// [`StoreError::Sound`] when the store is not damaged; what keeps files from being written. Nothing is changed then.
pub fn salvage(folder: &Path, clock: Clock, report: ReportProgress<'_>) -> Result<Salvaged> {
    match Store::open(folder, clock).and_then(|store| store.check()) {
        Ok(problems) if problems.is_empty() => return Err(StoreError::Sound),
        Ok(_) | Err(StoreError::Damaged { .. }) => {}
        Err(error) => return Err(error),
    }
    let aside = restore::aside(folder)?;
    let rebuilt = {
        let damaged = pages::Pages::open(&folder.join(FILE_NAME));
        rebuild::rebuild(damaged.as_ref(), aside.path(), clock, &|part| report(part * 0.9))?
    };
    let file = aside.path().join(FILE_NAME);
    File::open(&file).and_then(|file| file.sync_all()).map_err(|e| StoreError::unavailable(&file, &e))?;
    let kept_as = restore::replace(folder, &file, clock(), &|part| report(0.9 + part * 0.1))?;
    Ok(Salvaged {
        contacts: rebuilt.contacts,
        messages: rebuilt.messages,
        unreadable: rebuilt.unreadable,
        kept_as,
    })
}
