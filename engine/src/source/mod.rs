//! A chosen file to records: detection, reading, and what is wrong with it.

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SourceError {
    /// No such file.
    #[error("There is no file at {path}.")]
    NotFound {
        /// The path as given.
        path: String,
    },
}
