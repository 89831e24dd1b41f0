//! Files that the program makes to import them: cells that were pasted from the clipboard, and several files
//! combined. They are private, and kept while they are imported.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// The name under which pasted cells are shown and imported.
const NAME: &str = "clipboard.tsv";

/// The files with pasted cells, in a folder beside the store.
pub struct Pasted {
    folder: PathBuf,
    last: AtomicU64,
}

impl Pasted {
    /// Uses a folder beside the store, and deletes what an earlier run of the program has left in it.
    pub fn new(data_dir: &Path) -> Pasted {
        let pasted = Pasted { folder: data_dir.join("pasted"), last: AtomicU64::new(0) };
        pasted.clear();
        pasted
    }

    /// Writes pasted cells to a file that nobody else can read, and returns its path.
    pub fn keep(&self, text: &str) -> io::Result<PathBuf> {
        let path = self.place(NAME)?;
        let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(&self.folder))?;
        // The mark makes the encoding certain.
        file.write_all("\u{feff}".as_bytes())?;
        file.write_all(text.as_bytes())?;
        file.persist(&path).map_err(|error| error.error)?;
        Ok(path)
    }

    /// Returns the path for a file with this name, in a folder of its own.
    pub fn place(&self, name: &str) -> io::Result<PathBuf> {
        let folder = self.folder.join(self.last.fetch_add(1, Ordering::Relaxed).to_string());
        fs::create_dir_all(&folder)?;
        Ok(folder.join(name))
    }

    /// Returns whether a file is one of these.
    pub fn holds(&self, path: &Path) -> bool {
        path.starts_with(&self.folder)
    }

    /// Deletes a file after its import. Files that were not pasted stay.
    pub fn done(&self, path: &Path) {
        if self.holds(path)
            && let Some(folder) = path.parent()
        {
            // If this fails, the next start deletes it.
            let _ = fs::remove_dir_all(folder);
        }
    }

    /// Deletes all files.
    pub fn clear(&self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Drop for Pasted {
    fn drop(&mut self) {
        self.clear();
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
        assert_eq!(fs::read_to_string(&first).unwrap(), "\u{feff}Name\tPhone\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&first).unwrap().permissions().mode() & 0o777, 0o600);
        }
        pasted.done(&first);
        assert!(!first.exists() && second.exists() && pasted.holds(&second));
        // The next start deletes what a killed process has left.
        Pasted::new(data_dir.path());
        assert!(!second.exists());
    }
}
