//! Why a file could not be written, in words that the user can act on.

use std::io;
use std::path::Path;

use crate::output::error::OutputError;

/// An error that occurred while exporting. The messages are shown to the user.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The file cannot be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The file extension does not belong to a supported format.
    #[error("Kith cannot write {path}. Let the name end in {endings}.")]
    Unsupported {
        /// The path of the target.
        path: String,
        /// The supported file extensions, as text for the user.
        endings: &'static str,
    },
    /// There are more rows than one sheet of a workbook can hold.
    #[error(
        "A sheet holds at most {limit} rows, so {path} was not written. Choose CSV, which has no limit, or fewer rows."
    )]
    TooManyRows {
        /// The path of the target.
        path: String,
        /// The maximum number of rows, without the header.
        limit: u64,
    },
    /// The export was cancelled; the target is unchanged.
    #[error("The export was cancelled. Nothing was written.")]
    Cancelled,
}

impl ExportError {
    /// Creates the error for an I/O error that occurred while writing `path`.
    pub fn io(path: &Path, cause: &io::Error) -> ExportError {
        ExportError::Output(OutputError::io(path, cause))
    }

    /// Returns the stable error code.
    pub fn code(&self) -> &'static str {
        match self {
            ExportError::Output(error) => error.code(),
            ExportError::Unsupported { .. } => "file_unsupported",
            ExportError::TooManyRows { .. } => "too_many_rows",
            ExportError::Cancelled => "cancelled",
        }
    }
}
