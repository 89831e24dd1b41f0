//! Why a file could not be written, in words that the user can act on.

use std::io;
use std::path::Path;

/// An error that occurred while writing a file. The messages are shown to the user; causes are messages of
/// the operating system.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutputError {
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
    /// The target is the store, or one of the files that belong to it.
    #[error("{path} belongs to the contact store itself. Choose another name.")]
    IsStore {
        /// The path of the target.
        path: String,
    },
    /// The target is a file that the same job reads.
    #[error("{path} is the file that is being read. Choose another name.")]
    IsInput {
        /// The path of the target.
        path: String,
    },
    /// The disk is full, or the user's quota is exceeded.
    #[error("The disk is full: {path} could not be written. Free some space, or choose another disk.")]
    DiskFull {
        /// The path of the target.
        path: String,
    },
    /// Another program has the file open and does not let it be replaced, as Excel does on Windows.
    #[error("{path} is open in another program. Close it there and try again, or choose another name.")]
    InUse {
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
    /// The file would be larger than the file system or the container of a workbook allows.
    #[error(
        "{path} would be larger than a file of its kind can be there. Choose CSV, another disk, or fewer contacts."
    )]
    TooLarge {
        /// The path of the target.
        path: String,
    },
}

impl OutputError {
    pub(crate) fn in_use(path: &Path) -> OutputError {
        OutputError::InUse { path: path.display().to_string() }
    }

    /// Creates the error for an I/O error that occurred while writing `path`.
    pub fn io(path: &Path, cause: &io::Error) -> OutputError {
        let shown = path.display().to_string();
        match cause.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                OutputError::DiskFull { path: shown }
            }
            io::ErrorKind::FileTooLarge => OutputError::TooLarge { path: shown },
            io::ErrorKind::IsADirectory => OutputError::NotAFile { path: shown },
            _ => OutputError::Unwritable { path: shown, cause: cause.to_string() },
        }
    }

    /// Returns the stable error code.
    pub fn code(&self) -> &'static str {
        match self {
            OutputError::FolderNotFound { .. } => "folder_not_found",
            OutputError::DiskFull { .. } => "disk_full",
            OutputError::NotAFile { .. } | OutputError::Unwritable { .. } => "file_unwritable",
            OutputError::InUse { .. } => "file_in_use",
            OutputError::IsStore { .. } => "target_is_store",
            OutputError::IsInput { .. } => "target_is_input",
            OutputError::TooLarge { .. } => "file_too_large",
        }
    }
}
