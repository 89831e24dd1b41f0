//! Files that the user chose. The page only gets tokens; the paths stay here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use kith_engine::source::Fingerprint;
use serde::Serialize;

/// A file to import from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct SourceFile {
    /// The token that stands for the path.
    pub token: String,
    /// The name of the file, for display.
    pub name: String,
    /// The size of the file in bytes.
    pub size: u64,
}

/// A file that Kith wrote to a place that the user chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct SavedFile {
    /// The token that stands for the path.
    pub token: String,
    /// The name of the file, for display.
    pub name: String,
    /// The number of records in the file.
    pub exported: u64,
}

/// The paths by token, kept as long as the window exists.
#[derive(Default)]
pub struct Files(Mutex<Table>);

#[derive(Default)]
struct Table {
    paths: HashMap<String, PathBuf>,
    /// The contents that the page has shown to the user, by token.
    shown: HashMap<String, Fingerprint>,
    last: u64,
}

impl Files {
    /// Returns the token of a file to import, which is always the same for the same file. Returns `None` if
    /// the file does not exist.
    pub fn source(&self, path: &Path) -> Option<SourceFile> {
        let size = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?.len();
        Some(SourceFile { token: self.token(path), name: shown_name(path), size })
    }

    /// Returns the token of a file that was written.
    pub fn saved(&self, path: &Path, exported: u64) -> SavedFile {
        SavedFile { token: self.token(path), name: shown_name(path), exported }
    }

    /// Returns the path that a token stands for.
    pub fn path(&self, token: &str) -> Option<PathBuf> {
        self.lock().paths.get(token).cloned()
    }

    /// Notes the content of a file that is shown to the user from now on.
    pub fn show(&self, token: &str, content: Fingerprint) {
        self.lock().shown.insert(token.to_owned(), content);
    }

    /// Returns the content that was last shown to the user, which is what they mean to import.
    pub fn shown(&self, token: &str) -> Option<Fingerprint> {
        self.lock().shown.get(token).copied()
    }

    fn token(&self, path: &Path) -> String {
        let mut table = self.lock();
        if let Some((token, _)) = table.paths.iter().find(|(_, known)| known.as_path() == path) {
            return token.clone();
        }
        table.last += 1;
        let token = format!("file-{}", table.last);
        table.paths.insert(token.clone(), path.to_path_buf());
        token
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the name of a file as text, without its folder.
pub fn shown_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_token_and_a_folder_has_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("people.csv");
        std::fs::write(&path, "abc").unwrap();
        let files = Files::default();
        let first = files.source(&path).unwrap();
        assert_eq!((first.name.as_str(), first.size), ("people.csv", 3));
        assert_eq!(files.source(&path), Some(first.clone()));
        assert_eq!(files.path(&first.token), Some(path));
        assert_eq!(files.source(folder.path()), None);
        assert_eq!(files.path("file-99"), None);
    }
}
