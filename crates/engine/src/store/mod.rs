//! The contact store: one SQLite file. All SQL of the engine is here and in `browse`.
//!
//! This module opens and migrates the file, runs transactions, and has one module for each table. Validating
//! values is the task of `validate`; sorting and searching the list is the task of `browse`.

mod cancel;
pub(crate) mod connection;
pub(crate) mod error;
pub(crate) mod file;
pub(crate) mod runs;
pub(crate) mod salvage;
mod sql;
pub(crate) mod tables;
pub(crate) mod transaction;
pub(crate) mod undo;
mod watcher;

pub use connection::{FILE_NAME, Store};
pub use error::{Result, StoreError};
pub use file::backup::folder::{
    Backup, BackupReason, backup_named, backups_folder, backups_in, delete_backup,
};
pub use file::content::review::{Flaw, Mended};
pub use file::erase_all::Contents;
pub use file::restore::{BackupContent, Restored, look_into, restore};
pub use salvage::{Salvaged, salvage};
pub use tables::bulk::BulkWriter;
pub use tables::contact_batch::{ContactBatch, Legend, Lent, LentContact};
pub use tables::contacts::NewContact;
pub use tables::drafts::StoredDraft;
pub use tables::imports::ImportRecord;
pub use tables::many::Deleted;
pub use tables::messages::{Merged, NewMessage};
pub use tables::not_duplicates::Person;
pub use tables::plans::Slots;
pub use tables::remembered::RememberedKind;
pub use tables::row::ContactRow;
pub use tables::stream::ContactStream;
pub use undo::apply::{Stepped, UndoState};
pub use undo::imports::{Kept, Undone};
pub use undo::listing::UndoStep;
