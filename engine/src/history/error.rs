//! What a history refuses, and why.

use std::io;
use std::path::Path;

use jiff::civil::Date;

use crate::field::DateOrder;
use crate::store::StoreError;

/// What adding to a history can end in. The sentences are shown to people.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HistoryError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nothing written.
    #[error("An entry of a history needs a text. Write one, or leave the entry out.")]
    TextMissing,
    /// Not a moment.
    #[error("“{text}” is not a time. Write it as 2024-01-15, 2024-01-15 21:41 or 2024-01-15T21:41:00Z.")]
    TimeInvalid {
        /// As given.
        text: String,
    },
    /// No such file.
    #[error("There is no file at {path}. Check the name, or choose the file again.")]
    NotFound {
        /// The path as given.
        path: String,
    },
    /// The operating system refuses to read it.
    #[error("{path} could not be read: {source}. Check that you may open it and that it is still there.")]
    Unreadable {
        /// The path as given.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// It is broken.
    #[error("{path} is damaged: {detail}. Export the chat again and choose the new file.")]
    Damaged {
        /// The path as given.
        path: String,
        /// What does not hold.
        detail: String,
    },
    /// No chat is that large.
    #[error("{path} is too large to be a chat. Export the chat without media and choose the new file.")]
    TooLarge {
        /// The path as given.
        path: String,
    },
    /// Protected by a password.
    #[error("{path} is protected by a password. Unpack it, and choose the text file in it.")]
    Encrypted {
        /// The path as given.
        path: String,
    },
    /// Something else.
    #[error(
        "{path} is not a chat exported by WhatsApp. Choose the .txt or .zip file that “Export chat” made."
    )]
    NotAChat {
        /// The path as given.
        path: String,
    },
    /// Its dates mean different days under different orders.
    #[error(
        "The dates in {path}, such as “{example}”, do not show whether the day or the month comes first. Say it with --date-order dmy, mdy or ymd."
    )]
    DateOrderNeeded {
        /// The path as given.
        path: String,
        /// A date of it.
        example: String,
        /// What it means under each order that fits.
        readings: Vec<(DateOrder, Date)>,
    },
    /// Its dates do not fit the order that was asked for, or any.
    #[error("The dates in {path}, such as “{example}”, {}.", unfit(.asked))]
    DateOrderUnfit {
        /// The path as given.
        path: String,
        /// A date of it.
        example: String,
        /// The order asked for.
        asked: Option<DateOrder>,
    },
    /// Its dates are of another calendar.
    #[error(
        "The dates in {path}, such as “{example}”, are of a calendar that Kith does not read. Set the phone to the Gregorian calendar and export the chat again."
    )]
    CalendarUnsupported {
        /// The path as given.
        path: String,
        /// A date of it.
        example: String,
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

fn unfit(asked: &Option<DateOrder>) -> String {
    match asked {
        Some(order) => format!("cannot be read in the order {}; choose another one", order.name()),
        None => "are not dates that Kith can read; export the chat again".to_owned(),
    }
}

impl HistoryError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            HistoryError::Store(error) => error.code(),
            HistoryError::TextMissing => "message_text_missing",
            HistoryError::TimeInvalid { .. } => "time_invalid",
            HistoryError::NotFound { .. } => "file_not_found",
            HistoryError::Unreadable { .. } => "file_unreadable",
            HistoryError::Damaged { .. } => "file_damaged",
            HistoryError::TooLarge { .. } => "file_too_large",
            HistoryError::Encrypted { .. } => "file_encrypted",
            HistoryError::NotAChat { .. } => "file_unsupported",
            HistoryError::DateOrderNeeded { .. } | HistoryError::DateOrderUnfit { .. } => "date_order_needed",
            HistoryError::CalendarUnsupported { .. } => "calendar_unsupported",
            HistoryError::SenderNotFound { .. } => "sender_not_found",
        }
    }

    pub(super) fn file(path: &Path, source: io::Error) -> HistoryError {
        let path = path.display().to_string();
        match source.kind() {
            io::ErrorKind::NotFound => HistoryError::NotFound { path },
            // How the reader of zips reports what it finds, see `source::container`.
            io::ErrorKind::FileTooLarge => HistoryError::TooLarge { path },
            io::ErrorKind::PermissionDenied if source.raw_os_error().is_none() => {
                HistoryError::Encrypted { path }
            }
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput => {
                HistoryError::Damaged { path, detail: source.to_string() }
            }
            _ => HistoryError::Unreadable { path, source },
        }
    }
}
