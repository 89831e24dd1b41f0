//! Files that the program makes to import them: cells that were pasted from the clipboard, and several files
//! combined. They are private, kept while they are imported, and deleted by the next start if this one is
//! killed.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use kith_engine::output::{Outputs, TemporaryFolder};

/// The name under which pasted cells are shown and imported.
const NAME: &str = "clipboard.tsv";

/// The files with pasted cells, each in a temporary folder beside the store.
pub struct Pasted {
    data_dir: PathBuf,
    folders: Mutex<Vec<TemporaryFolder>>,
}

impl Pasted {
    /// Uses folders beside the store.
    pub fn new(data_dir: &Path) -> Pasted {
        Pasted { data_dir: data_dir.to_path_buf(), folders: Mutex::default() }
    }

    /// Writes pasted cells to a file that nobody else can read, and returns its path.
    pub fn keep(&self, text: &str) -> io::Result<PathBuf> {
        let path = self.place(NAME)?;
        let mut file = std::fs::File::create_new(&path)?;
        // The mark makes the encoding certain.
        file.write_all("\u{feff}".as_bytes())?;
        file.write_all(text.as_bytes())?;
        Ok(path)
    }

    /// Returns the path for a file with this name, in a folder of its own.
    pub fn place(&self, name: &str) -> io::Result<PathBuf> {
        let folder = Outputs::of_store(&self.data_dir).temporary_folder(&self.data_dir)?;
        let path = folder.path().join(name);
        self.folders().push(folder);
        Ok(path)
    }

    /// Returns whether a file is one of these.
    pub fn holds(&self, path: &Path) -> bool {
        self.folders().iter().any(|folder| path.starts_with(folder.path()))
    }

    /// Deletes a file after its import. Files that were not pasted stay.
    pub fn done(&self, path: &Path) {
        self.folders().retain(|folder| !path.starts_with(folder.path()));
    }

    /// Deletes all files.
    pub fn clear(&self) {
        self.folders().clear();
    }

    fn folders(&self) -> MutexGuard<'_, Vec<TemporaryFolder>> {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_cells_are_private_and_gone_afterwards() {
        let data_dir = tempfile::tempdir().unwrap();
        let pasted = Pasted::new(data_dir.path());
        let first = pasted.keep("Name\tPhone\n").unwrap();
        let second = pasted.keep("Name\n").unwrap();
        assert_eq!(std::fs::read_to_string(&first).unwrap(), "\u{feff}Name\tPhone\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let folder = std::fs::metadata(first.parent().unwrap()).unwrap();
            assert_eq!(folder.permissions().mode() & 0o777, 0o700);
        }
        pasted.done(&first);
        assert!(!first.exists() && second.exists() && pasted.holds(&second));
        drop(pasted);
        assert!(!second.exists());
    }
}
