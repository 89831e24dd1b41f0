//! Why a file could not be written, in words that the user can act on.

use std::io;
use std::path::Path;

/// An error that occurred while writing a file. The messages are shown to the user; causes are messages of
/// the operating system.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The folder of the target does not exist.
    #[error("There is no folder {folder}. Make it first, or choose another one.")]
    FolderNotFound {
        /// The path of the folder, as given.
        folder: String,
    },
    /// The target is not a regular file but, for example, a folder or a device.
    #[error("{path} is not a file that can be written. Choose another name.")]
    NotAFile {
        /// The path of the target.
        path: String,
    },
    /// The disk is full, or the user's quota is exceeded.
    #[error("The disk is full: {path} could not be written. Free some space, or choose another disk.")]
    DiskFull {
        /// The path of the target.
        path: String,
    },
    /// The operating system refused to write the file, for example because of permissions, a lock, an invalid
    /// name or a disk fault.
    #[error(
        "{path} could not be written ({cause}). Close it if it is open in another program, or choose another folder."
    )]
    Unwritable {
        /// The path of the target.
        path: String,
        /// The message of the operating system.
        cause: String,
    },
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
    /// The file would be larger than the file system or the container of a workbook allows.
    #[error(
        "{path} would be larger than a file of its kind can be there. Choose CSV, another disk, or fewer contacts."
    )]
    TooLarge {
        /// The path of the target.
        path: String,
    },
    /// The export was cancelled; the target is unchanged.
    #[error("The export was cancelled. Nothing was written.")]
    Cancelled,
}

impl ExportError {
    /// Creates the error for an I/O error that occurred while writing `path`.
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

    /// Returns the stable error code.
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
