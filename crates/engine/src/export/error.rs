//! Why a file could not be written, in words a person can act on.

use std::io;
use std::path::Path;

/// What writing a file can end in. The sentences are shown to people; causes are the system's own words.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The folder of the target is not there.
    #[error("There is no folder {folder}. Make it first, or choose another one.")]
    FolderNotFound {
        /// The folder as given.
        folder: String,
    },
    /// The target is a folder, a device or the like.
    #[error("{path} is not a file that can be written. Choose another name.")]
    NotAFile {
        /// The target.
        path: String,
    },
    /// No room left, or the person's quota is used up.
    #[error("The disk is full: {path} could not be written. Free some space, or choose another disk.")]
    DiskFull {
        /// The target.
        path: String,
    },
    /// The system refuses: rights, a lock, a name it cannot have, a fault of the disk.
    #[error(
        "{path} could not be written ({cause}). Close it if it is open in another program, or choose another folder."
    )]
    Unwritable {
        /// The target.
        path: String,
        /// The system's words.
        cause: String,
    },
    /// No format goes with the file's ending.
    #[error("Kith cannot write {path}. Let the name end in {endings}.")]
    Unsupported {
        /// The target.
        path: String,
        /// Those it can write, for people.
        endings: &'static str,
    },
    /// More rows than one sheet of a workbook holds.
    #[error(
        "A sheet holds at most {limit} rows, so {path} was not written. Choose CSV, which has no limit, or fewer rows."
    )]
    TooManyRows {
        /// The target.
        path: String,
        /// The most there can be, without the header.
        limit: u64,
    },
    /// Larger than the disk's file system, or a workbook's container, takes.
    #[error(
        "{path} would be larger than a file of its kind can be there. Choose CSV, another disk, or fewer contacts."
    )]
    TooLarge {
        /// The target.
        path: String,
    },
    /// Stopped on request; the target is as it was.
    #[error("The export was cancelled. Nothing was written.")]
    Cancelled,
}

impl ExportError {
    /// The error for a system's refusal to write `path`.
    pub fn io(path: &Path, cause: &io::Error) -> ExportError {
        let shown = path.display().to_string();
        match cause.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                ExportError::DiskFull { path: shown }
            }
            io::ErrorKind::FileTooLarge => ExportError::TooLarge { path: shown },
            io::ErrorKind::IsADirectory => ExportError::NotAFile { path: shown },
            _ => ExportError::Unwritable { path: shown, cause: cause.to_string() },
        }
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            ExportError::FolderNotFound { .. } => "folder_not_found",
            ExportError::DiskFull { .. } => "disk_full",
            ExportError::NotAFile { .. } | ExportError::Unwritable { .. } => "file_unwritable",
            ExportError::Unsupported { .. } => "file_unsupported",
            ExportError::TooManyRows { .. } => "too_many_rows",
            ExportError::TooLarge { .. } => "file_too_large",
            ExportError::Cancelled => "cancelled",
        }
    }
}
