//! Errors that stop an operation. Each layer has its own enum, which [`Error`] wraps; [`Failure`] is the form
//! that is shown to the user.
//!
//! Invalid data in a file is not an error but a [`crate::problem::Problem`].

use jiff::civil::Date;
use kith_chat::ChatError;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::export::error::ExportError;
use crate::field::DateOrder;
use crate::history::error::HistoryError;
use crate::mapping::error::MappingError;
use crate::store::error::StoreError;
use kith_source::SourceError;

/// The result of an operation of the engine.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error that stops an operation.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file could not be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The columns of a file could not be mapped.
    #[error(transparent)]
    Mapping(#[from] MappingError),
    /// The contact store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file could not be written.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// An operation on a contact's history failed.
    #[error(transparent)]
    History(#[from] HistoryError),
    /// A temporary file could not be written.
    #[error("Kith could not write a temporary file: {0}. Free some space on the disk and try again.")]
    Temporary(#[from] std::io::Error),
    /// Kith itself has an error: see [`fault`](crate::fault).
    #[error(
        "An error inside Kith stopped this. Nothing was left half done. Try again; if it happens again, restart Kith."
    )]
    Internal {
        /// The place in the source code, or an empty text if it is not known.
        at: String,
    },
}

/// An error as the front ends show it: a stable code, a message, and the details for a translated message.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Failure {
    /// The stable error code, as listed in `docs/codes.md`.
    pub code: String,
    /// The English message: what happened, where, and what to do next.
    pub message: String,
    /// Details by name (`column`, `limit`, `problems`, …).
    #[cfg_attr(feature = "bindings", specta(type = std::collections::BTreeMap<String, specta_typescript::Any>))]
    pub details: Map<String, Value>,
}

impl Failure {
    /// Creates a failure of a front end, without details.
    pub fn new(code: &str, message: impl Into<String>) -> Failure {
        Failure { code: code.to_owned(), message: message.into(), details: Map::new() }
    }
}

impl Error {
    /// Returns the stable error code.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Source(error) => error.code(),
            Error::Mapping(error) => error.code(),
            Error::Store(error) => error.code(),
            Error::Export(error) => error.code(),
            Error::History(error) => error.code(),
            Error::Temporary(cause) if cause.kind() == std::io::ErrorKind::StorageFull => "disk_full",
            Error::Temporary(_) => "temporary_file_failed",
            Error::Internal { .. } => "internal",
        }
    }
}

impl From<&Error> for Failure {
    fn from(error: &Error) -> Failure {
        let details = match error {
            Error::Store(error) => store_details(error),
            Error::History(error) => history_details(error),
            Error::Mapping(MappingError::ColumnMissing { fields }) => {
                Map::from_iter([("fields".to_owned(), json!(fields))])
            }
            Error::Internal { at } => Map::from_iter([("at".to_owned(), json!(at))]),
            _ => Map::new(),
        };
        Failure { code: error.code().to_owned(), message: error.to_string(), details }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::from(&error)
    }
}

fn history_details(error: &HistoryError) -> Map<String, Value> {
    let details = match error {
        HistoryError::Store(error) => return store_details(error),
        HistoryError::TimeInvalid { text } => json!({ "text": text }),
        HistoryError::Chat(error) => chat_details(error),
        HistoryError::SenderNotFound { name, senders } => json!({ "name": name, "senders": senders }),
        HistoryError::TextMissing => json!({}),
    };
    match details {
        Value::Object(details) => details,
        _ => Map::new(),
    }
}

fn chat_details(error: &ChatError) -> Value {
    match error {
        ChatError::DateOrderNeeded { example, readings, .. } => {
            let reading =
                |(order, date): &(DateOrder, Date)| json!({ "order": order, "date": date.to_string() });
            json!({ "example": example, "readings": readings.iter().map(reading).collect::<Vec<_>>() })
        }
        ChatError::DateOrderUnfit { example, .. } | ChatError::CalendarUnsupported { example, .. } => {
            json!({ "example": example })
        }
        _ => json!({}),
    }
}

fn store_details(error: &StoreError) -> Map<String, Value> {
    let details = match error {
        StoreError::Invalid(problems) => json!({ "problems": problems }),
        StoreError::PhoneTaken { id, name, phone } => json!({ "id": id, "name": name, "phone": phone }),
        StoreError::OverLimit { plan, limit, used } => json!({ "plan": plan, "limit": limit, "used": used }),
        StoreError::ContactNotFound { id } | StoreError::ContactChanged { id } => json!({ "id": id }),
        StoreError::MessageNotFound { id } => json!({ "id": id }),
        StoreError::ImportNotFound { id } | StoreError::ImportUndone { id } => json!({ "id": id }),
        StoreError::BackupsKeptInvalid { count } => json!({ "count": count }),
        StoreError::BackupNotFound { name }
        | StoreError::GroupNotFound { name }
        | StoreError::GroupExists { name }
        | StoreError::GroupNameInvalid { name }
        | StoreError::SmartGroupNotFound { name }
        | StoreError::SmartGroupExists { name }
        | StoreError::SmartGroupUnreadable { name }
        | StoreError::FieldNotFound { name }
        | StoreError::FieldExists { name }
        | StoreError::FieldSingle { name }
        | StoreError::FieldNotText { name }
        | StoreError::PlanNotFound { name } => json!({ "name": name }),
        StoreError::FieldInvalid { name, reason } | StoreError::PlanInvalid { name, reason } => {
            json!({ "name": name, "reason": reason })
        }
        StoreError::FilterOperatorInvalid { field } => json!({ "field": field }),
        StoreError::FilterValueInvalid { field, value } => json!({ "field": field, "value": value }),
        StoreError::BackupFailed { path, cause } => json!({ "path": path, "cause": cause }),
        StoreError::BackupUnusable { path, reason } => json!({ "path": path, "reason": reason }),
        StoreError::Damaged { reason } => json!({ "reason": reason }),
        StoreError::Newer { found, known } => json!({ "found": found, "known": known }),
        StoreError::Unavailable { path, cause } => json!({ "path": path, "cause": cause }),
        StoreError::NothingToUndo
        | StoreError::UndoConflict
        | StoreError::Busy
        | StoreError::ReadOnly
        | StoreError::DiskFull
        | StoreError::Sound
        | StoreError::Output(_)
        | StoreError::DraftTooLong
        | StoreError::Cancelled
        | StoreError::Unconfirmed
        | StoreError::Sqlite(_) => json!({}),
    };
    match details {
        Value::Object(details) => details,
        _ => Map::new(),
    }
}
