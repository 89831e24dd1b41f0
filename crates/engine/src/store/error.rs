//! Errors of the store.

use crate::id::ImportId;
use crate::output::error::OutputError;
use std::io::{self, Write};
use std::path::Path;

use rusqlite::ErrorCode;

use crate::id::{ContactId, MessageId};
use crate::problem::Problem;

/// The result of an operation on the store.
pub type Result<T> = std::result::Result<T, StoreError>;

/// An error of a store operation. The messages are shown to the user.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file is damaged or not a Kith store.
    #[error("The contact store is damaged: {reason}. Restore a backup, or salvage what can still be read.")]
    Damaged {
        /// What is wrong with the file.
        reason: String,
    },
    /// The store was written by a newer version of Kith.
    #[error(
        "The contact store was made by a newer version of Kith (format {found}, this one knows {known}). Update Kith to open it."
    )]
    Newer {
        /// The format version of the store.
        found: i32,
        /// The newest format version that this build of Kith knows.
        known: i32,
    },
    /// Another process is writing.
    #[error("The contact store is being changed by another window or command. Try again in a moment.")]
    Busy,
    /// The file is read-only.
    #[error(
        "The contact store cannot be changed: the file or its folder is read-only. Allow writing to it, or choose another data folder."
    )]
    ReadOnly,
    /// The disk is full.
    #[error("The disk is full, so nothing was saved. Free some space and try again.")]
    DiskFull,
    /// The file or folder cannot be opened or created.
    #[error("The contact store at {path} cannot be opened: {cause}. Check the folder, or choose another.")]
    Unavailable {
        /// The path of the file or folder.
        path: String,
        /// The message of the operating system.
        cause: String,
    },
    /// No contact has this id.
    #[error("There is no contact {id}. It may have been deleted.")]
    ContactNotFound {
        /// The id that was requested.
        id: ContactId,
    },
    /// The contact was changed since the form was filled that is being saved.
    #[error("Contact {id} was changed meanwhile. Look at its current values, then save again.")]
    ContactChanged {
        /// The id of the contact.
        id: ContactId,
    },
    /// The draft is too large to be kept.
    #[error("What was typed is too long to be kept as a draft. Shorten it, or save the contact.")]
    DraftTooLong,
    /// Another contact has this phone.
    #[error("{phone} already belongs to {name}. Open that contact, or give this one another number.")]
    PhoneTaken {
        /// The id of the contact with this phone.
        id: ContactId,
        /// The name of the contact with this phone.
        name: String,
        /// The phone, formatted for display.
        phone: String,
    },
    /// The plan allows no more contacts.
    #[error(
        "The {plan} plan holds up to {limit} contact{} and {used} {} stored. Choose a larger plan in Settings › Subscription, or delete contacts.",
        if *.limit == 1 { "" } else { "s" },
        if *.used == 1 { "is" } else { "are" }
    )]
    OverLimit {
        /// The name of the active plan.
        plan: String,
        /// The maximum number of contacts.
        limit: u64,
        /// The number of stored contacts.
        used: u64,
    },
    /// The input for a contact is invalid.
    #[error("{}", first_message(.0))]
    Invalid(Vec<Problem>),
    /// The group does not exist.
    #[error("There is no group “{name}”.")]
    GroupNotFound {
        /// The name or id that was requested.
        name: String,
    },
    /// A group with this name already exists.
    #[error("There is already a group “{name}”.")]
    GroupExists {
        /// The existing name.
        name: String,
    },
    /// The name is not valid for a group.
    #[error("“{name}” cannot be a group's name: it must have a letter or digit and no “|”.")]
    GroupNameInvalid {
        /// The name, as given.
        name: String,
    },
    /// The smart group does not exist.
    #[error("There is no smart group “{name}”.")]
    SmartGroupNotFound {
        /// The name or id that was requested.
        name: String,
    },
    /// A smart group with this name already exists.
    #[error("There is already a smart group “{name}”.")]
    SmartGroupExists {
        /// The existing name.
        name: String,
    },
    /// The query of a smart group has a form that this version of Kith does not know.
    #[error("The smart group “{name}” was made by another version of Kith, which saves other filters.")]
    SmartGroupUnreadable {
        /// The name of the smart group.
        name: String,
    },
    /// The dynamic field does not exist.
    #[error("There is no field “{name}”.")]
    FieldNotFound {
        /// The name or id that was requested.
        name: String,
    },
    /// A field with this name already exists.
    #[error("There is already a field “{name}”. Names are compared ignoring case, spaces, “_” and “-”.")]
    FieldExists {
        /// The existing name.
        name: String,
    },
    /// The field is not edited in many contacts at once.
    #[error("“{name}” cannot be edited in many contacts at once.")]
    FieldSingle {
        /// The name of the field.
        name: String,
    },
    /// The values of the field are no texts, so no part of them can be replaced.
    #[error("No text can be replaced in “{name}”, because its values are not texts. Set a value instead.")]
    FieldNotText {
        /// The name of the field.
        name: String,
    },
    /// The definition of a field is invalid.
    #[error("The field “{name}” cannot be saved: {reason}.")]
    FieldInvalid {
        /// The name that was given.
        name: String,
        /// The reason, as part of a sentence.
        reason: String,
    },
    /// The operator of a filter cannot be applied to its field.
    #[error("The field “{field}” cannot be compared like that: its type has no such comparison.")]
    FilterOperatorInvalid {
        /// The name of the field.
        field: String,
    },
    /// A value of a filter is not one that the field can have, or is missing.
    #[error("{}", unfit_value(.field, .value))]
    FilterValueInvalid {
        /// The name of the field.
        field: String,
        /// The value that was given; empty if one is missing.
        value: String,
    },
    /// The plan does not exist.
    #[error("There is no plan “{name}”.")]
    PlanNotFound {
        /// The name that was requested.
        name: String,
    },
    /// The change of the plan is not allowed.
    #[error("The plan “{name}” cannot be changed: {reason}.")]
    PlanInvalid {
        /// The name that was given.
        name: String,
        /// The reason, as part of a sentence.
        reason: String,
    },
    /// The import does not exist.
    #[error("There is no import {id}.")]
    ImportNotFound {
        /// The id that was requested.
        id: ImportId,
    },
    /// A file cannot be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The path of a backup is not valid Unicode, as SQLite needs it.
    #[error("The backup could not be written to {path}: {cause}. Choose another folder.")]
    BackupFailed {
        /// The path of the backup.
        path: String,
        /// The message of the operating system.
        cause: String,
    },
    /// The file cannot be restored.
    #[error("{path} cannot be restored: {reason}. Nothing was changed.")]
    BackupUnusable {
        /// The path of the file.
        path: String,
        /// The reason, as part of a sentence.
        reason: String,
    },
    /// No backup has this name.
    #[error("There is no backup “{name}”. It may have been deleted.")]
    BackupNotFound {
        /// The name that was requested.
        name: String,
    },
    /// The number of backups to keep is out of range.
    #[error("{count} is not a number of backups to keep. Choose 1 to 1000.")]
    BackupsKeptInvalid {
        /// The number that was requested.
        count: u32,
    },
    /// The store is not damaged, so there is nothing to salvage.
    #[error("The contact store is sound, so there is nothing to salvage. Nothing was changed.")]
    Sound,
    /// The import was already undone.
    #[error("Import {id} has already been undone.")]
    ImportUndone {
        /// The id of the import.
        id: ImportId,
    },
    /// No message has this id.
    #[error("There is no message {id}. It may have been deleted.")]
    MessageNotFound {
        /// The id that was requested.
        id: MessageId,
    },
    /// There is no step to undo or redo.
    #[error("There is nothing left to undo or redo.")]
    NothingToUndo,
    /// The contact or group has changed since the step, so the step cannot be undone or redone.
    #[error("This cannot be undone or redone: the contact or group was changed again since.")]
    UndoConflict,
    /// The disk did not confirm that the change is written, so it may come to light at the next start.
    #[error(
        "The disk did not confirm the change, so it may be kept or lost. Check the disk, then look at the contacts."
    )]
    Unconfirmed,
    /// The operation was cancelled; see [`Store::watched`](crate::store::Store::watched).
    #[error("Cancelled. Nothing was changed.")]
    Cancelled,
    /// Another error of SQLite, which is a fault of the program and not of the data.
    #[error("The contact store could not do that ({0}). Nothing was changed.")]
    Sqlite(rusqlite::Error),
}

fn first_message(problems: &[Problem]) -> &str {
    problems.first().map_or("The contact is not valid.", |problem| &problem.message)
}

fn unfit_value(field: &str, value: &str) -> String {
    if value.is_empty() {
        format!("The comparison with the field “{field}” lacks a value.")
    } else {
        format!("“{value}” is not a value of the field “{field}”.")
    }
}

impl StoreError {
    /// Creates the error for a value that cannot be serialised to the text of a column.
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

    /// Converts an error that occurred while opening a store: an unknown error of SQLite means a damaged
    /// file. An I/O error, and a side file that cannot be created, can have several causes, which SQLite does not
    /// tell apart; trying to write beside the store shows which it is.
    pub(crate) fn of_opening(self, path: &Path) -> StoreError {
        let StoreError::Sqlite(error) = self else { return self };
        match error.sqlite_error_code() {
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => match write_beside(path) {
                Err(cause) if cause.kind() == io::ErrorKind::PermissionDenied => StoreError::ReadOnly,
                Err(cause) => StoreError::unavailable(path, &cause),
                Ok(()) => {
                    StoreError::Unavailable { path: path.display().to_string(), cause: error.to_string() }
                }
            },
            Some(ErrorCode::Unknown) => StoreError::Damaged { reason: error.to_string() },
            _ => StoreError::Sqlite(error),
        }
    }

    /// Returns the stable error code.
    pub fn code(&self) -> &'static str {
        match self {
            StoreError::Damaged { .. } => "store_damaged",
            StoreError::Newer { .. } => "store_newer",
            StoreError::Busy => "store_busy",
            StoreError::ReadOnly => "store_read_only",
            StoreError::DiskFull => "disk_full",
            StoreError::Unavailable { .. } => "store_unavailable",
            StoreError::ContactNotFound { .. } => "contact_not_found",
            StoreError::ContactChanged { .. } => "contact_changed",
            StoreError::DraftTooLong => "draft_too_long",
            StoreError::PhoneTaken { .. } => "phone_taken",
            StoreError::OverLimit { .. } => "over_limit",
            StoreError::Invalid(problems) => problems.first().map_or("value_invalid", |p| p.code.name()),
            StoreError::GroupNotFound { .. } => "group_not_found",
            StoreError::GroupExists { .. } => "group_exists",
            StoreError::GroupNameInvalid { .. } => "group_name_invalid",
            StoreError::SmartGroupNotFound { .. } => "smart_group_not_found",
            StoreError::SmartGroupExists { .. } => "smart_group_exists",
            StoreError::SmartGroupUnreadable { .. } => "smart_group_unreadable",
            StoreError::FieldNotFound { .. } => "field_not_found",
            StoreError::FieldExists { .. } => "field_exists",
            StoreError::FieldSingle { .. } => "field_single",
            StoreError::FieldNotText { .. } => "field_not_text",
            StoreError::FieldInvalid { .. } => "field_invalid",
            StoreError::FilterOperatorInvalid { .. } => "filter_operator_invalid",
            StoreError::FilterValueInvalid { .. } => "filter_value_invalid",
            StoreError::PlanNotFound { .. } => "plan_not_found",
            StoreError::PlanInvalid { .. } => "plan_invalid",
            StoreError::ImportNotFound { .. } => "import_not_found",
            StoreError::Output(error) => error.code(),
            StoreError::BackupFailed { .. } => "backup_failed",
            StoreError::BackupUnusable { .. } => "backup_unusable",
            StoreError::BackupNotFound { .. } => "backup_not_found",
            StoreError::BackupsKeptInvalid { .. } => "backups_kept_invalid",
            StoreError::Sound => "store_sound",
            StoreError::ImportUndone { .. } => "import_undone",
            StoreError::MessageNotFound { .. } => "message_not_found",
            StoreError::NothingToUndo => "nothing_to_undo",
            StoreError::UndoConflict => "undo_conflict",
            StoreError::Unconfirmed => "store_unconfirmed",
            StoreError::Cancelled => "cancelled",
            StoreError::Sqlite(_) => "store_failed",
        }
    }
}

/// Returns whether the system could not write to the disk what it had taken (`SQLITE_IOERR_FSYNC` of the list of result
/// codes of SQLite).
fn is_sync(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_FSYNC)
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
            Some(ErrorCode::OperationInterrupted) => StoreError::Cancelled,
            // The tables are strict, so a value of another type can only be the result of damage.
            Some(ErrorCode::TypeMismatch) => {
                StoreError::Damaged { reason: format!("a value cannot be read ({error})") }
            }
            // What a transaction wrote stays in the log, and is found there if the log is read anew.
            Some(ErrorCode::SystemIoFailure) if is_sync(&error) => StoreError::Unconfirmed,
            _ => match &error {
                rusqlite::Error::SqliteFailure(_, Some(words)) if words.contains("no such table") => {
                    StoreError::Damaged { reason: words.clone() }
                }
                // See above.
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

/// Writes a small file, which is gone at once, beside this one.
fn write_beside(path: &Path) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    tempfile::tempfile_in(folder)?.write_all(&[0; 65_536])
}
