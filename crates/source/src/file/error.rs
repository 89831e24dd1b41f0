//! Why a file cannot be read, in words for the person who chose it.

use std::io;
use std::path::Path;

use kith_container::{Fault, HeldFile};

/// The error type for files that cannot be read. A record that is malformed is not an error: see
/// [`Defect`](crate::Defect).
///
/// The messages are English sentences for the person who chose the file. [`code`](SourceError::code) is for programs.
///
/// ```
/// use std::path::Path;
///
/// use kith_source::{ReadOptions, SourceError, open};
///
/// let error = open(Path::new("no-such-file.csv"), &ReadOptions::default()).unwrap_err();
/// assert!(matches!(error, SourceError::NotFound { .. }));
/// assert_eq!(error.to_string(), "There is no file at no-such-file.csv. Check the name, or choose the file again.");
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// There is no such file.
    #[error("There is no file at {path}. Check the name, or choose the file again.")]
    NotFound {
        /// The path as given.
        path: String,
    },
    /// The operating system could not read the file.
    #[error(
        "{path} could not be read: {source}. Check that you may open it and that it is still there; if \
         another program has it open, close it there and try again."
    )]
    Unreadable {
        /// The path as given.
        path: String,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The file was changed while it was read, or since it was shown to the person.
    #[error(
        "{path} was changed in the meantime, so nothing was imported. Close it in other programs or wait until it is \
         written, and import it again."
    )]
    Changed {
        /// The path as given.
        path: String,
    },
    /// The path names a folder or a device.
    #[error("{path} is not a file. Choose a spreadsheet file, such as .csv or .xlsx.")]
    NotAFile {
        /// The path as given.
        path: String,
    },
    /// The file has no records.
    #[error("{path} is empty: it holds no rows. Choose another file, or export it again.")]
    Empty {
        /// The path as given.
        path: String,
    },
    /// The file has a format that is not supported.
    #[error("{path} is {what}, which Kith cannot read. {advice}")]
    Unsupported {
        /// The path as given.
        path: String,
        /// What the file is, such as "a PDF document".
        what: String,
        /// What the person can do instead, as a sentence.
        advice: String,
    },
    /// The file is protected by a password.
    #[error(
        "{path} is protected by a password. Open it in the program that made it, save a copy without a \
         password, and choose that copy."
    )]
    Encrypted {
        /// The path as given.
        path: String,
    },
    /// The file is larger, or would become larger when unpacked, than is supported.
    #[error("{path} is too large to read: {detail}. Save the sheet as .csv and choose that file.")]
    TooLarge {
        /// The path as given.
        path: String,
        /// What is too large, as a clause about the file.
        detail: String,
    },
    /// The file is damaged: it is cut off or contradicts itself.
    #[error(
        "{path} is damaged: {detail}. Copy or download it again, or open it in a spreadsheet program and \
         save it again."
    )]
    Damaged {
        /// The path as given.
        path: String,
        /// What is wrong, as a clause about the file.
        detail: String,
    },
    /// The workbook has no sheet with the requested name.
    #[error("{path} has no sheet named “{sheet}”. {}", sheet_list(sheets))]
    SheetNotFound {
        /// The path as given.
        path: String,
        /// The requested name.
        sheet: String,
        /// The names of the sheets that the workbook has.
        sheets: Vec<String>,
    },
    /// The requested header row is after the last row.
    #[error("{path} has no row {row} to take the headers from. Choose a row that the file has.")]
    HeaderRowNotFound {
        /// The path as given.
        path: String,
        /// The requested row.
        row: u64,
    },
    /// The requested encoding is not known.
    #[error(
        "“{name}” is not an encoding Kith knows. Try utf-8, utf-16le, windows-1252, ibm850 or shift_jis."
    )]
    UnknownEncoding {
        /// The requested name.
        name: String,
    },
    /// The requested delimiter cannot separate cells.
    #[error("{delimiter:?} cannot separate cells. Choose a comma, a semicolon, a tab or a bar.")]
    BadDelimiter {
        /// The requested character.
        delimiter: char,
    },
}

/// The sentence that lists the sheets that there are.
fn sheet_list(sheets: &[String]) -> String {
    match sheets {
        [] => "It is a text file, which has no sheets: leave the sheet out.".to_owned(),
        sheets => format!("Its sheets are: {}.", sheets.join(", ")),
    }
}

impl SourceError {
    /// The code of the error, which is stable.
    ///
    /// ```
    /// use kith_source::SourceError;
    ///
    /// assert_eq!(SourceError::BadDelimiter { delimiter: 'x' }.code(), "usage");
    /// ```
    pub fn code(&self) -> &'static str {
        match self {
            SourceError::NotFound { .. } => "file_not_found",
            SourceError::Unreadable { .. } | SourceError::NotAFile { .. } | SourceError::Empty { .. } => {
                "file_unreadable"
            }
            SourceError::Changed { .. } => "file_changed",
            SourceError::Unsupported { .. } => "file_unsupported",
            SourceError::Encrypted { .. } => "file_encrypted",
            SourceError::TooLarge { .. } => "file_too_large",
            SourceError::Damaged { .. } => "file_damaged",
            SourceError::SheetNotFound { .. } => "sheet_not_found",
            SourceError::HeaderRowNotFound { .. }
            | SourceError::UnknownEncoding { .. }
            | SourceError::BadDelimiter { .. } => "usage",
        }
    }

    /// Converts an I/O error. The readers of workbooks report damage as a [`Fault`] in one.
    pub(crate) fn io(path: &Path, source: io::Error) -> SourceError {
        match source.kind() {
            _ if Fault::of(&source) == Some(&Fault::Changed) => SourceError::Changed { path: shown(path) },
            io::ErrorKind::NotFound => SourceError::NotFound { path: shown(path) },
            io::ErrorKind::IsADirectory => SourceError::NotAFile { path: shown(path) },
            io::ErrorKind::FileTooLarge => {
                SourceError::TooLarge { path: shown(path), detail: source.to_string() }
            }
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput => {
                SourceError::Damaged { path: shown(path), detail: source.to_string() }
            }
            _ => SourceError::Unreadable { path: shown(path), source },
        }
    }

    /// Returns this error, unless `file` has changed: what is wrong with a file that is being written may only be so at
    /// this moment.
    pub(crate) fn unless_changed(self, file: &HeldFile) -> SourceError {
        file.check().map_or_else(|changed| SourceError::io(file.path(), changed), |()| self)
    }

    /// Creates the error for a file that is `what`.
    pub(crate) fn unsupported(path: &Path, what: &str, advice: &str) -> SourceError {
        SourceError::Unsupported { path: shown(path), what: what.to_owned(), advice: advice.to_owned() }
    }
}

/// Formats a path for a message.
pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}
