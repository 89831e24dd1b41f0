//! Atomic file writing: the data goes to a temporary file in the same folder, which is synced and then
//! renamed over the target. So the target is always either complete or untouched.

use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::export::error::ExportError;

/// A temporary file that is being written. [`AtomicFile::keep`] renames it over the target; dropping it
/// deletes it.
#[derive(Debug)]
pub(crate) struct AtomicFile {
    file: NamedTempFile,
    target: PathBuf,
    /// The last error of the operating system. Later writes do nothing and report success: a ZIP writer that
    /// is dropped after a failure tries to write its end, and prints to stderr if it cannot.
    failed: Option<io::Error>,
}

impl AtomicFile {
    /// Creates the temporary file for `target`. A symbolic link is followed, so the link itself is kept.
    ///
    /// # Errors
    /// [`ExportError`] if the folder is missing, the file cannot be created in it, or the target is not a
    /// regular file.
    pub(crate) fn create(target: &Path) -> Result<AtomicFile, ExportError> {
        let followed = match fs::symlink_metadata(target) {
            Ok(meta) if meta.is_symlink() => fs::canonicalize(target).unwrap_or_else(|_| target.to_owned()),
            _ => target.to_owned(),
        };
        match fs::metadata(&followed) {
            Ok(meta) if !meta.is_file() => {
                return Err(ExportError::NotAFile { path: target.display().to_string() });
            }
            // Renaming over the file would ignore its write protection.
            Ok(meta) if meta.permissions().readonly() => {
                return Err(ExportError::io(
                    target,
                    &io::Error::new(io::ErrorKind::PermissionDenied, "read-only"),
                ));
            }
            _ => {}
        }
        if followed.file_name().is_none() {
            return Err(ExportError::NotAFile { path: target.display().to_string() });
        }
        let folder = folder_of(&followed);
        if !folder.is_dir() {
            return Err(ExportError::FolderNotFound { folder: folder.display().to_string() });
        }
        let file = new_file(folder).map_err(|cause| ExportError::io(target, &cause))?;
        Ok(AtomicFile { file, target: followed, failed: None })
    }

    /// Syncs the file to disk and atomically renames it over the target.
    ///
    /// # Errors
    /// [`ExportError`]; the target is then unchanged.
    pub(crate) fn keep(mut self) -> Result<(), ExportError> {
        if let Some(cause) = self.failed.take() {
            return Err(ExportError::io(&self.target, &cause));
        }
        self.file.as_file().sync_all().map_err(|cause| ExportError::io(&self.target, &cause))?;
        self.file.persist(&self.target).map_err(|refused| ExportError::io(&self.target, &refused.error))?;
        sync_folder(folder_of(&self.target));
        Ok(())
    }

    fn noting<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        if let Err(cause) = &done
            && cause.kind() != io::ErrorKind::Interrupted
        {
            self.failed = Some(match cause.raw_os_error() {
                Some(code) => io::Error::from_raw_os_error(code),
                None => io::Error::new(cause.kind(), cause.to_string()),
            });
        }
        done
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.failed.is_some() {
            return Ok(bytes.len());
        }
        let done = self.file.as_file_mut().write(bytes);
        self.noting(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for AtomicFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let done = self.file.as_file_mut().seek(to);
        self.noting(done)
    }
}

/// Returns the folder of a path, which is the current folder for a bare file name.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".kith-").suffix(".part");
    #[cfg(unix)]
    {
        // The permissions of any new file: the umask removes those that the user does not want to grant.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Syncs the folder, so that the rename survives a power failure. Not every file system supports this; the
/// contents of the file are safe either way.
fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Err(cause) = File::open(folder).and_then(|folder| folder.sync_all())
    {
        tracing::debug!(%cause, "the folder was not synced");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn replaces_the_target_only_when_kept() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("out.csv");
        fs::write(&target, "old").unwrap();
        let mut file = AtomicFile::create(&target).unwrap();
        file.write_all(b"new").unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), "old");
        file.keep().unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), "new");
        assert_eq!(names(folder.path()), ["out.csv"]);
    }

    #[test]
    fn leaves_nothing_behind_when_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = AtomicFile::create(&folder.path().join("out.csv")).unwrap();
        file.write_all(b"half").unwrap();
        assert_eq!(names(folder.path()).len(), 1);
        drop(file);
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn names_what_is_wrong_with_the_target() {
        let folder = tempfile::tempdir().unwrap();
        let missing = AtomicFile::create(&folder.path().join("no/out.csv")).unwrap_err();
        assert_eq!(missing.code(), "folder_not_found");
        let taken = AtomicFile::create(folder.path()).unwrap_err();
        assert_eq!(taken.code(), "file_unwritable");
        let root = AtomicFile::create(Path::new("/")).unwrap_err();
        assert_eq!(root.code(), "file_unwritable");
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_protected_file_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("out.csv");
        fs::write(&target, "old").unwrap();
        let mut rights = fs::metadata(&target).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&target, rights).unwrap();
        assert_eq!(AtomicFile::create(&target).unwrap_err().code(), "file_unwritable");
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_has_the_rights_of_any_other() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let plain = folder.path().join("plain");
        fs::write(&plain, "").unwrap();
        let target = folder.path().join("out.csv");
        AtomicFile::create(&target).unwrap().keep().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&target), mode(&plain));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("real.csv");
        let link = folder.path().join("link.csv");
        fs::write(&target, "old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        let mut file = AtomicFile::create(&link).unwrap();
        file.write_all(b"new").unwrap();
        file.keep().unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&target).unwrap(), "new");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told_as_such_and_the_rest_is_let_pass() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = AtomicFile::create(&folder.path().join("out.csv")).unwrap();
        let done = file.noting::<()>(Err(io::Error::from_raw_os_error(28)));
        assert!(done.is_err());
        file.write_all(b"the container's end").unwrap();
        assert_eq!(file.keep().unwrap_err().code(), "disk_full");
        assert!(names(folder.path()).is_empty());
    }
}
