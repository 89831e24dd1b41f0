//! Why a text or a file is not read as a chat.

use std::io;
use std::path::Path;

use jiff::civil::Date;
use kith_container::Fault;
use kith_text::DateOrder;

/// Why a text is not read as a chat.
///
/// ```
/// use jiff::civil::date;
/// use kith_chat::{ReadError, ReadOptions, read};
///
/// let options = ReadOptions { order: None, today: date(2026, 11, 28), known: &[] };
/// assert_eq!(read("First name,Phone\n", &options).unwrap_err(), ReadError::NotAChat);
///
/// let error = read("01/02/2026, 09:41 - Ana: Good morning!\n", &options).unwrap_err();
/// let ReadError::DateOrderNeeded { example, readings } = error else { panic!("{error}") };
/// assert_eq!(example, "01/02/2026, 09:41");
/// assert_eq!(readings.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The text is not a chat.
    #[error("the text is not an exported chat")]
    NotAChat,
    /// The text has more entries than any chat.
    #[error("the text has more entries than any chat")]
    TooLarge,
    /// The dates are different days in different orders, and nothing shows which order is right.
    #[error("dates such as “{example}” do not show whether the day or the month comes first")]
    DateOrderNeeded {
        /// One of the dates, as written.
        example: String,
        /// Each order that fits, with the day that it makes of the example.
        readings: Vec<(DateOrder, Date)>,
    },
    /// The dates do not fit the order that was asked for, or any order.
    #[error("dates such as “{example}” do not fit the order of day, month and year")]
    DateOrderUnfit {
        /// One of the dates, as written.
        example: String,
    },
    /// The calendar of the dates is not supported.
    #[error("dates such as “{example}” are of a calendar that is not supported")]
    CalendarUnsupported {
        /// One of the dates, as written.
        example: String,
    },
}

/// Why a file is not read as a chat. The messages are meant for people and say what they can do.
///
/// ```
/// use std::path::Path;
///
/// use jiff::civil::date;
/// use kith_chat::{ReadOptions, open};
///
/// let options = ReadOptions { order: None, today: date(2026, 11, 28), known: &[] };
/// let error = open(Path::new("nowhere.txt"), &options).unwrap_err();
/// assert_eq!(error.code(), "file_not_found");
/// assert!(error.to_string().starts_with("There is no file at nowhere.txt."));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChatError {
    /// There is no such file.
    #[error("There is no file at {path}. Check the name, or choose the file again.")]
    NotFound {
        /// The path as given.
        path: String,
    },
    /// The operating system refuses to read the file.
    #[error("{path} could not be read: {source}. Check that you may open it and that it is still there.")]
    Unreadable {
        /// The path as given.
        path: String,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The file was changed while it was read, or since it was shown.
    #[error(
        "{path} was changed in the meantime, so nothing was imported. Close it in other programs, and choose it again."
    )]
    Changed {
        /// The path as given.
        path: String,
    },
    /// The file is an archive, and it is damaged.
    #[error("{path} is damaged: {detail}. Export the chat again and choose the new file.")]
    Damaged {
        /// The path as given.
        path: String,
        /// What is wrong, as the end of a sentence that begins with the name of the file.
        detail: String,
    },
    /// The file is larger than any chat, or has more entries.
    #[error("{path} is too large to be a chat. Export the chat without media and choose the new file.")]
    TooLarge {
        /// The path as given.
        path: String,
    },
    /// The file is an archive that is protected by a password.
    #[error("{path} is protected by a password. Unpack it, and choose the text file in it.")]
    Encrypted {
        /// The path as given.
        path: String,
    },
    /// The file is something other than a chat.
    #[error(
        "{path} is not a chat exported by WhatsApp. Choose the .txt or .zip file that “Export chat” made."
    )]
    NotAChat {
        /// The path as given.
        path: String,
    },
    /// The dates are different days in different orders, and nothing shows which order is right.
    #[error(
        "The dates in {path}, such as “{example}”, do not show whether the day or the month comes first."
    )]
    DateOrderNeeded {
        /// The path as given.
        path: String,
        /// One of the dates, as written.
        example: String,
        /// Each order that fits, with the day that it makes of the example.
        readings: Vec<(DateOrder, Date)>,
    },
    /// The dates do not fit the order that was asked for, or any order.
    #[error("The dates in {path}, such as “{example}”, {}.", unfit(.asked))]
    DateOrderUnfit {
        /// The path as given.
        path: String,
        /// One of the dates, as written.
        example: String,
        /// The order that was asked for.
        asked: Option<DateOrder>,
    },
    /// The calendar of the dates is not supported.
    #[error(
        "The dates in {path}, such as “{example}”, are of a calendar that Kith does not read. Set the phone to the Gregorian calendar and export the chat again."
    )]
    CalendarUnsupported {
        /// The path as given.
        path: String,
        /// One of the dates, as written.
        example: String,
    },
}

fn unfit(asked: &Option<DateOrder>) -> String {
    match asked {
        Some(order) => format!("cannot be read in the order {}; choose another order", order.name()),
        None => "are not dates that Kith can read; export the chat again".to_owned(),
    }
}

impl ChatError {
    /// Returns the stable code of the error, for programs that tell errors apart.
    ///
    /// ```
    /// use kith_chat::ChatError;
    ///
    /// let error = ChatError::NotAChat { path: "photo.jpg".to_owned() };
    /// assert_eq!(error.code(), "file_unsupported");
    /// ```
    pub fn code(&self) -> &'static str {
        match self {
            ChatError::NotFound { .. } => "file_not_found",
            ChatError::Unreadable { .. } => "file_unreadable",
            ChatError::Changed { .. } => "file_changed",
            ChatError::Damaged { .. } => "file_damaged",
            ChatError::TooLarge { .. } => "file_too_large",
            ChatError::Encrypted { .. } => "file_encrypted",
            ChatError::NotAChat { .. } => "file_unsupported",
            ChatError::DateOrderNeeded { .. } | ChatError::DateOrderUnfit { .. } => "date_order_needed",
            ChatError::CalendarUnsupported { .. } => "calendar_unsupported",
        }
    }

    /// The error for a file that could not be read.
    pub(crate) fn of_file(path: &Path, source: io::Error) -> ChatError {
        let path = path.display().to_string();
        match Fault::of(&source) {
            Some(Fault::TooLarge(_)) => ChatError::TooLarge { path },
            Some(Fault::Encrypted) => ChatError::Encrypted { path },
            Some(Fault::Changed) => ChatError::Changed { path },
            Some(Fault::Damaged(detail)) => ChatError::Damaged { path, detail: detail.clone() },
            None => match source.kind() {
                io::ErrorKind::NotFound => ChatError::NotFound { path },
                io::ErrorKind::IsADirectory => ChatError::NotAChat { path },
                io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput => {
                    ChatError::Damaged { path, detail: source.to_string() }
                }
                _ => ChatError::Unreadable { path, source },
            },
        }
    }

    /// The error for a file whose text is not read as a chat, in the order that was asked for.
    pub(crate) fn of_text(path: &Path, error: ReadError, asked: Option<DateOrder>) -> ChatError {
        let path = path.display().to_string();
        match error {
            ReadError::NotAChat => ChatError::NotAChat { path },
            ReadError::TooLarge => ChatError::TooLarge { path },
            ReadError::DateOrderNeeded { example, readings } => {
                ChatError::DateOrderNeeded { path, example, readings }
            }
            ReadError::DateOrderUnfit { example } => ChatError::DateOrderUnfit { path, example, asked },
            ReadError::CalendarUnsupported { example } => ChatError::CalendarUnsupported { path, example },
        }
    }
}
