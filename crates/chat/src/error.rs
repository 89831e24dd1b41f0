//! Why a file is not read as a chat.

use std::io;
use std::path::Path;

use jiff::civil::Date;
use kith_container::Fault;
use kith_text::DateOrder;

use crate::{Example, Refusal, Trouble};

/// Why a file is not read as a chat. The sentences are shown to people.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChatError {
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
}

fn unfit(asked: &Option<DateOrder>) -> String {
    match asked {
        Some(order) => format!("cannot be read in the order {}; choose another one", order.name()),
        None => "are not dates that Kith can read; export the chat again".to_owned(),
    }
}

impl ChatError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            ChatError::NotFound { .. } => "file_not_found",
            ChatError::Unreadable { .. } => "file_unreadable",
            ChatError::Damaged { .. } => "file_damaged",
            ChatError::TooLarge { .. } => "file_too_large",
            ChatError::Encrypted { .. } => "file_encrypted",
            ChatError::NotAChat { .. } => "file_unsupported",
            ChatError::DateOrderNeeded { .. } | ChatError::DateOrderUnfit { .. } => "date_order_needed",
            ChatError::CalendarUnsupported { .. } => "calendar_unsupported",
        }
    }

    pub(crate) fn file(path: &Path, source: io::Error) -> ChatError {
        let path = path.display().to_string();
        match Fault::of(&source) {
            Some(Fault::TooLarge(_)) => ChatError::TooLarge { path },
            Some(Fault::Encrypted) => ChatError::Encrypted { path },
            Some(Fault::Damaged(detail)) => ChatError::Damaged { path, detail: detail.clone() },
            None => match source.kind() {
                io::ErrorKind::NotFound => ChatError::NotFound { path },
                io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput => {
                    ChatError::Damaged { path, detail: source.to_string() }
                }
                _ => ChatError::Unreadable { path, source },
            },
        }
    }

    pub(crate) fn refused(path: &Path, refusal: Refusal, asked: Option<DateOrder>) -> ChatError {
        let path = path.display().to_string();
        match refusal {
            Refusal::NotAChat => ChatError::NotAChat { path },
            Refusal::TooLarge => ChatError::TooLarge { path },
            Refusal::Dates(Trouble::Ambiguous(Example { readings, .. }), example) => {
                ChatError::DateOrderNeeded { path, example, readings }
            }
            Refusal::Dates(Trouble::Unfit, example) => ChatError::DateOrderUnfit { path, example, asked },
            Refusal::Dates(Trouble::Calendar, example) => ChatError::CalendarUnsupported { path, example },
        }
    }
}
