//! What a history refuses, and why.

use kith_chat::ChatError;

use crate::store::error::StoreError;

/// The result of work on a history.
pub type Result<T> = std::result::Result<T, HistoryError>;

/// What adding to a history can end in. The sentences are shown to people.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file of a chat.
    #[error(transparent)]
    Chat(#[from] ChatError),
    /// Nothing written.
    #[error("An entry of a history needs a text. Write one, or leave the entry out.")]
    TextMissing,
    /// Not a moment.
    #[error("“{text}” is not a time. Write it as 2024-01-15, 2024-01-15 21:41 or 2024-01-15T21:41:00Z.")]
    TimeInvalid {
        /// As given.
        text: String,
    },
    /// Nobody of that name wrote in the chat.
    #[error("Nobody called “{name}” wrote in this chat. Those who did: {}.", senders.join(", "))]
    SenderNotFound {
        /// The name asked for.
        name: String,
        /// Those there are.
        senders: Vec<String>,
    },
}

impl HistoryError {
    /// The stable code.
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
