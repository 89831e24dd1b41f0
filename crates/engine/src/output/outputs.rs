//! What a job must not write over.

use std::io;
use std::path::{Path, PathBuf};

use crate::output::temporary::TemporaryFolder;

/// The files that a job must not write over: those of the store, and those that it reads. Also knows where
/// temporary files are noted, so that a later start can remove them.
#[derive(Debug, Clone)]
pub struct Outputs {
    /// The data folder of the store.
    pub(crate) folder: PathBuf,
    /// The files that the job reads.
    pub(crate) inputs: Vec<PathBuf>,
}

impl Outputs {
    /// Returns the outputs of jobs with the store in this data folder.
    pub fn of_store(folder: &Path) -> Outputs {
        Outputs { folder: folder.to_path_buf(), inputs: Vec::new() }
    }

    /// Adds a file that the job reads.
    #[must_use]
    pub fn reading(mut self, input: &Path) -> Outputs {
        self.inputs.push(input.to_path_buf());
        self
    }

    /// Creates a folder in `parent` for files that are only needed for a while. It is deleted when it is dropped,
    /// and by the next start if this process is killed.
    ///
    /// # Errors
    /// Those of creating a folder.
    pub fn temporary_folder(&self, parent: &Path) -> io::Result<TemporaryFolder> {
        TemporaryFolder::new(&self.folder, parent)
    }
}
