//! Errors of working with a history.

use kith_chat::ChatError;

use crate::store::error::StoreError;

/// The result of an operation on a history.
pub type Result<T> = std::result::Result<T, HistoryError>;

/// An error that occurred while working with a history. The messages are shown to the user.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file of a chat could not be read.
    #[error(transparent)]
    Chat(#[from] ChatError),
    /// The text of an entry is missing.
    #[error("An entry of a history needs a text. Write one, or leave the entry out.")]
    TextMissing,
    /// A text is not a valid time.
    #[error("“{text}” is not a time. Write it as 2024-01-15, 2024-01-15 21:41 or 2024-01-15T21:41:00Z.")]
    TimeInvalid {
        /// The text, as given.
        text: String,
    },
    /// No sender in the chat has the given name.
    #[error("Nobody called “{name}” wrote in this chat. The senders are: {}.", senders.join(", "))]
    SenderNotFound {
        /// The name that was given.
        name: String,
        /// The senders in the chat.
        senders: Vec<String>,
    },
}

impl HistoryError {
    /// Returns the stable error code.
    pub fn code(&self) -> &'static str {
        match self {
            HistoryError::Store(error) => error.code(),
            HistoryError::Chat(error) => error.code(),
            HistoryError::TextMissing => "message_text_missing",
            HistoryError::TimeInvalid { .. } => "time_invalid",
            HistoryError::SenderNotFound { .. } => "sender_not_found",
        }
    }
}
