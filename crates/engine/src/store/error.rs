//! What the store refuses, and why.

use crate::id::ImportId;
use std::io::{self, Write};
use std::path::Path;

use rusqlite::ErrorCode;

use crate::id::{ContactId, MessageId};
use crate::problem::Problem;

/// The result of work on the store.
pub type Result<T> = std::result::Result<T, StoreError>;

/// What a store operation can end in. The sentences are shown to people.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file is not a sound Kith store.
    #[error("The contact store is damaged: {reason}. Restore a backup, or salvage what can still be read.")]
    Damaged {
        /// What was found.
        reason: String,
    },
    /// Made by a newer Kith.
    #[error(
        "The contact store was made by a newer version of Kith (format {found}, this one knows {known}). Update Kith to open it."
    )]
    Newer {
        /// The store's format.
        found: i32,
        /// The newest format this build knows.
        known: i32,
    },
    /// Another process is writing.
    #[error("The contact store is being changed by another window or command. Try again in a moment.")]
    Busy,
    /// The file may not be written.
    #[error(
        "The contact store cannot be changed: the file or its folder is read-only. Allow writing to it, or choose another data folder."
    )]
    ReadOnly,
    /// No room on the disk.
    #[error("The disk is full, so nothing was saved. Free some space and try again.")]
    DiskFull,
    /// The file or folder cannot be opened or made.
    #[error("The contact store at {path} cannot be opened: {cause}. Check the folder, or choose another.")]
    Unavailable {
        /// The file or folder.
        path: String,
        /// The system's words.
        cause: String,
    },
    /// No contact has this number.
    #[error("There is no contact {id}. It may have been deleted.")]
    ContactNotFound {
        /// The number asked for.
        id: ContactId,
    },
    /// Another contact has this phone.
    #[error("{phone} already belongs to {name}. Open that contact, or give this one another number.")]
    PhoneTaken {
        /// Who has it.
        id: ContactId,
        /// Their name.
        name: String,
        /// The number, E.164.
        phone: String,
    },
    /// The plan allows no more contacts.
    #[error(
        "The {plan} plan holds up to {limit} contacts and {used} are stored. Choose a larger plan in Settings › Subscription, or delete contacts."
    )]
    OverLimit {
        /// The active plan.
        plan: String,
        /// Its limit.
        limit: u64,
        /// Stored contacts.
        used: u64,
    },
    /// What was typed for a contact is not valid.
    #[error("{}", first_message(.0))]
    Invalid(Vec<Problem>),
    /// No such group.
    #[error("There is no group “{name}”.")]
    GroupNotFound {
        /// The name or number asked for.
        name: String,
    },
    /// A group of that name exists.
    #[error("There is already a group “{name}”.")]
    GroupExists {
        /// The existing spelling.
        name: String,
    },
    /// Not a name for a group.
    #[error("“{name}” cannot be a group's name: it must have a letter or digit and no “|”.")]
    GroupNameInvalid {
        /// As typed.
        name: String,
    },
    /// No such dynamic field.
    #[error("There is no field “{name}”.")]
    FieldNotFound {
        /// The name or number asked for.
        name: String,
    },
    /// A field of that name exists.
    #[error("There is already a field “{name}”. Names are compared ignoring case, spaces, “_” and “-”.")]
    FieldExists {
        /// The existing spelling.
        name: String,
    },
    /// Not a definition of a field.
    #[error("The field “{name}” cannot be saved: {reason}.")]
    FieldInvalid {
        /// Its name.
        name: String,
        /// Why.
        reason: String,
    },
    /// No such plan.
    #[error("There is no plan “{name}”.")]
    PlanNotFound {
        /// The name asked for.
        name: String,
    },
    /// Not a change plans allow.
    #[error("The plan “{name}” cannot be changed so: {reason}.")]
    PlanInvalid {
        /// Its name.
        name: String,
        /// Why.
        reason: String,
    },
    /// No such import.
    #[error("There is no import {id}.")]
    ImportNotFound {
        /// The number asked for.
        id: ImportId,
    },
    /// A backup cannot be written.
    #[error("The backup could not be written to {path}: {cause}. Choose another folder.")]
    BackupFailed {
        /// Where.
        path: String,
        /// The system's words.
        cause: String,
    },
    /// A file cannot be restored.
    #[error("{path} cannot be restored: {reason}. Nothing was changed.")]
    BackupUnusable {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// No backup has this name.
    #[error("There is no backup “{name}”. It may have been deleted.")]
    BackupNotFound {
        /// The name asked for.
        name: String,
    },
    /// Not a number of backups.
    #[error("{count} is not a number of backups to keep. Choose 1 to 1000.")]
    BackupsKeptInvalid {
        /// The number asked for.
        count: u32,
    },
    /// There is nothing to salvage.
    #[error("The contact store is sound, so there is nothing to salvage. Nothing was changed.")]
    Sound,
    /// The import was taken back already.
    #[error("Import {id} was undone already.")]
    ImportUndone {
        /// Its number.
        id: ImportId,
    },
    /// No message has this number.
    #[error("There is no message {id}. It may have been deleted.")]
    MessageNotFound {
        /// The number asked for.
        id: MessageId,
    },
    /// No step is left.
    #[error("There is nothing left to undo or redo.")]
    NothingToUndo,
    /// What the step changed was changed again.
    #[error("This cannot be undone or redone: the contact or group was changed again since.")]
    UndoConflict,
    /// A fault of the program, not of the data.
    #[error("The contact store could not do that ({0}). Nothing was changed.")]
    Sqlite(rusqlite::Error),
}

fn first_message(problems: &[Problem]) -> &str {
    problems.first().map_or("The contact is not valid.", |problem| &problem.message)
}

impl StoreError {
    /// The error for a value that cannot be written as a column's text.
    pub(crate) fn unwritable(cause: serde_json::Error) -> StoreError {
        StoreError::Sqlite(rusqlite::Error::ToSqlConversionFailure(Box::new(cause)))
    }

    pub(crate) fn unavailable(path: &Path, cause: &io::Error) -> StoreError {
        match cause.kind() {
            io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
            io::ErrorKind::StorageFull => StoreError::DiskFull,
            _ => StoreError::Unavailable { path: path.display().to_string(), cause: cause.to_string() },
        }
    }

    /// The same of opening a store: what SQLite cannot make sense of there is damage, and what the system refuses is
    /// the file's.
    pub(crate) fn of_opening(self, path: &Path) -> StoreError {
        let StoreError::Sqlite(error) = self else { return self };
        match error.sqlite_error_code() {
            // Sharing memory takes room on the disk; that it lacks shows as any fault of it.
            Some(ErrorCode::SystemIoFailure) if is_full(path) => StoreError::DiskFull,
            Some(ErrorCode::SystemIoFailure) => {
                StoreError::Unavailable { path: path.display().to_string(), cause: error.to_string() }
            }
            Some(ErrorCode::Unknown) => StoreError::Damaged { reason: error.to_string() },
            _ => StoreError::Sqlite(error),
        }
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            StoreError::Damaged { .. } => "store_damaged",
            StoreError::Newer { .. } => "store_newer",
            StoreError::Busy => "store_busy",
            StoreError::ReadOnly => "store_read_only",
            StoreError::DiskFull => "disk_full",
            StoreError::Unavailable { .. } => "store_unavailable",
            StoreError::ContactNotFound { .. } => "contact_not_found",
            StoreError::PhoneTaken { .. } => "phone_taken",
            StoreError::OverLimit { .. } => "over_limit",
            StoreError::Invalid(problems) => problems.first().map_or("value_invalid", |p| p.code.name()),
            StoreError::GroupNotFound { .. } => "group_not_found",
            StoreError::GroupExists { .. } => "group_exists",
            StoreError::GroupNameInvalid { .. } => "group_name_invalid",
            StoreError::FieldNotFound { .. } => "field_not_found",
            StoreError::FieldExists { .. } => "field_exists",
            StoreError::FieldInvalid { .. } => "field_invalid",
            StoreError::PlanNotFound { .. } => "plan_not_found",
            StoreError::PlanInvalid { .. } => "plan_invalid",
            StoreError::ImportNotFound { .. } => "import_not_found",
            StoreError::BackupFailed { .. } => "backup_failed",
            StoreError::BackupUnusable { .. } => "backup_unusable",
            StoreError::BackupNotFound { .. } => "backup_not_found",
            StoreError::BackupsKeptInvalid { .. } => "backups_kept_invalid",
            StoreError::Sound => "store_sound",
            StoreError::ImportUndone { .. } => "import_undone",
            StoreError::MessageNotFound { .. } => "message_not_found",
            StoreError::NothingToUndo => "nothing_to_undo",
            StoreError::UndoConflict => "undo_conflict",
            StoreError::Sqlite(_) => "store_failed",
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                StoreError::Damaged { reason: "the file is not a sound database".to_owned() }
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::ReadOnly,
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            _ => match &error {
                // Writing needs a log beside the file; a folder that forbids it shows as "cannot open".
                rusqlite::Error::SqliteFailure(failure, _) if failure.code == ErrorCode::CannotOpen => {
                    StoreError::ReadOnly
                }
                rusqlite::Error::SqliteFailure(_, Some(words)) if words.contains("no such table") => {
                    StoreError::Damaged { reason: words.clone() }
                }
                // The tables are strict: no other kind of value was ever stored.
                rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::Utf8Error(..) => {
                    StoreError::Damaged { reason: format!("a value cannot be read ({error})") }
                }
                _ => StoreError::Sqlite(error),
            },
        }
    }
}

/// Whether the disk has no room for a small file beside this one.
fn is_full(path: &Path) -> bool {
    let folder = path.parent().unwrap_or(Path::new("."));
    let written = tempfile::tempfile_in(folder).and_then(|mut file| file.write_all(&[0; 65_536]));
    written.is_err_and(|cause| cause.kind() == io::ErrorKind::StorageFull)
}
