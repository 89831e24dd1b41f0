//! Salvaging the readable parts of a damaged store into a new one.
//!
//! SQLite gives up at the first page that it does not understand, so this module reads the pages and records
//! of the file itself. `file::pages` reads pages (preferring newer versions in the log), [`record`] extracts
//! the records of a page, [`tables`] determines which page belongs to which table, and [`rebuild`] inserts the
//! valid records into a new store. A record with an invalid part is left out completely, because a wrong
//! phone number is worse than a missing one. Data that SQLite stores only once cannot be verified: a letter
//! that was changed into another one is not detected.

mod rebuild;
mod record;
mod tables;

use std::path::Path;

use serde::Serialize;

use crate::clock::Clock;

use crate::output::atomic_file::sync_file;
use crate::progress::ReportProgress;
use crate::store::connection::{FILE_NAME, Store};
use crate::store::error::{Result, StoreError};
use crate::store::file::content::review::Flaw;
use crate::store::file::pages::Pages;
use crate::store::file::restore;
use crate::store::file::restore::{Present, Ready};

/// The result of salvaging a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Salvaged {
    /// The number of contacts in the new store.
    pub contacts: u64,
    /// The number of entries in all histories of the new store.
    pub messages: u64,
    /// The number of pages and records that could not be read.
    pub unreadable: u64,
    /// The name of the file, beside the new store, in which the damaged store is kept.
    pub kept_as: String,
}

/// Replaces the damaged store in `folder` by a new one with all data that can still be read. The damaged file
/// is kept beside it.
///
/// ```
/// # use kith_engine::progress::IGNORE_PROGRESS;
/// # use kith_engine::store::salvage;
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// drop(store);
/// // A store that can be opened needs no rescue.
/// let refused = salvage(folder.path(), Timestamp::default, IGNORE_PROGRESS).unwrap_err();
/// assert_eq!(refused.code(), "store_sound");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::Sound`] if the store is not damaged, and errors of writing files. The store is unchanged in
/// these cases.
pub fn salvage(folder: &Path, clock: Clock, report: ReportProgress<'_>) -> Result<Salvaged> {
    match Store::open(folder, clock) {
        Ok(store) if store.damage()?.is_empty() => {
            if store.check()?.is_empty() {
                return Err(StoreError::Sound);
            }
            drop(store);
            if let Some(mended) = mend(folder, clock, report)? {
                return Ok(mended);
            }
        }
        Ok(_) | Err(StoreError::Damaged { .. }) => {}
        Err(error) => return Err(error),
    }
    let aside = restore::aside(folder)?;
    let rebuilt = {
        let damaged = Pages::open(&folder.join(FILE_NAME));
        rebuild::rebuild(damaged.as_ref(), aside.path(), clock, &|part| report(part * 0.9))?
    };
    let file = aside.path().join(FILE_NAME);
    sync_file(&file).map_err(|cause| StoreError::unavailable(&file, &cause))?;
    let kept_as = restore::replace(folder, &file, clock(), &|part| report(0.9 + part * 0.1))?;
    Ok(Salvaged {
        contacts: rebuilt.contacts,
        messages: rebuilt.messages,
        unreadable: rebuilt.unreadable,
        kept_as,
    })
}

/// Replaces a store whose file is sound, but not what it contains, by one with the content mended. Returns `None` if
/// this is not possible.
fn mend(folder: &Path, clock: Clock, report: ReportProgress<'_>) -> Result<Option<Salvaged>> {
    let file = folder.join(FILE_NAME);
    let ready = match Ready::from_backup(folder, &file, &Present::default(), &|part| report(part * 0.9)) {
        Err(StoreError::BackupUnusable { .. }) => return Ok(None),
        other => other?,
    };
    // An unreadable text is a sign of damage, and a damaged record is left out.
    if ready.mended.iter().any(|mended| mended.flaw == Flaw::Text) {
        return Ok(None);
    }
    let kept_as = restore::replace(folder, &ready.file, clock(), &|part| report(0.9 + part * 0.1))?;
    let unreadable = ready.mended.iter().map(|mended| mended.count).sum();
    Ok(Some(Salvaged { contacts: ready.contacts, messages: ready.messages, unreadable, kept_as }))
}
