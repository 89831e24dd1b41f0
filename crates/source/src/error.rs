//! Why a chosen file cannot be read, in words for the person who chose it.

use std::io;
use std::path::Path;

/// Why a file cannot be read. What is wrong with single records is not here: see [`super::Defect`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// No such file.
    #[error("There is no file at {path}. Check the name, or choose the file again.")]
    NotFound {
        /// The path as given.
        path: String,
    },
    /// The operating system refuses to read it.
    #[error(
        "{path} could not be read: {source}. Check that you may open it and that it is still there; if \
         another program has it open, close it there and try again."
    )]
    Unreadable {
        /// The path as given.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// A folder or a device.
    #[error("{path} is not a file. Choose a spreadsheet file, such as .csv or .xlsx.")]
    NotAFile {
        /// The path as given.
        path: String,
    },
    /// Nothing in it.
    #[error("{path} is empty: it holds no rows. Choose another file, or export it again.")]
    Empty {
        /// The path as given.
        path: String,
    },
    /// Something Kith does not read.
    #[error("{path} is {what}, which Kith cannot read. {advice}")]
    Unsupported {
        /// The path as given.
        path: String,
        /// What it is, as in "a PDF document".
        what: String,
        /// What to do instead.
        advice: String,
    },
    /// Protected by a password.
    #[error(
        "{path} is protected by a password. Open it in the program that made it, save a copy without a \
         password, and choose that copy."
    )]
    Encrypted {
        /// The path as given.
        path: String,
    },
    /// It would unpack to more than any honest workbook does.
    #[error("{path} is too large to read: {detail}. Save the sheet as .csv and choose that file.")]
    TooLarge {
        /// The path as given.
        path: String,
        /// Which part, and how large.
        detail: String,
    },
    /// Broken: cut off, or not what it says it is.
    #[error(
        "{path} is damaged: {detail}. Copy or download it again, or open it in a spreadsheet program and \
         save it anew."
    )]
    Damaged {
        /// The path as given.
        path: String,
        /// What does not hold.
        detail: String,
    },
    /// The chosen sheet is not in the workbook.
    #[error("{path} has no sheet named “{sheet}”. {}", known(sheets))]
    SheetNotFound {
        /// The path as given.
        path: String,
        /// The name asked for.
        sheet: String,
        /// Those there are.
        sheets: Vec<String>,
    },
    /// The chosen header row lies behind the last row.
    #[error("{path} has no row {row} to take the headers from. Choose a row that the file has.")]
    HeaderRowNotFound {
        /// The path as given.
        path: String,
        /// The row asked for.
        row: u64,
    },
    /// The chosen encoding is not one we know.
    #[error("“{name}” is not an encoding Kith knows. Try utf-8, utf-16le, windows-1252 or shift_jis.")]
    UnknownEncoding {
        /// The name asked for.
        name: String,
    },
    /// The chosen delimiter cannot separate cells.
    #[error("{delimiter:?} cannot separate cells. Choose a comma, a semicolon, a tab or a bar.")]
    BadDelimiter {
        /// The character asked for.
        delimiter: char,
    },
}

/// What sheets there are instead.
fn known(sheets: &[String]) -> String {
    match sheets {
        [] => "It is a text, which has none: leave the sheet out.".to_owned(),
        sheets => format!("Its sheets are: {}.", sheets.join(", ")),
    }
}

impl SourceError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            SourceError::NotFound { .. } => "file_not_found",
            SourceError::Unreadable { .. } | SourceError::NotAFile { .. } | SourceError::Empty { .. } => {
                "file_unreadable"
            }
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

    pub(super) fn io(path: &Path, source: io::Error) -> SourceError {
        match source.kind() {
            io::ErrorKind::NotFound => SourceError::NotFound { path: shown(path) },
            io::ErrorKind::IsADirectory => SourceError::NotAFile { path: shown(path) },
            // How the readers of containers report what they find, see [`kith_container::Fault`].
            io::ErrorKind::FileTooLarge => {
                SourceError::TooLarge { path: shown(path), detail: source.to_string() }
            }
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput => {
                SourceError::Damaged { path: shown(path), detail: source.to_string() }
            }
            _ => SourceError::Unreadable { path: shown(path), source },
        }
    }

    pub(super) fn unsupported(path: &Path, what: &str, advice: &str) -> SourceError {
        SourceError::Unsupported { path: shown(path), what: what.to_owned(), advice: advice.to_owned() }
    }
}

/// A path as people read it.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
