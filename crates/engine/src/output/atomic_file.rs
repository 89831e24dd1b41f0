//! Atomic file writing: the data goes to a temporary file in the same folder, which is synced and then
//! renamed over the target. So the target is always either complete or untouched.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::output::error::OutputError;
use crate::output::outputs::Outputs;
use crate::output::private::Rights;
use crate::output::target::{self, Target, Use};
use crate::output::temporary::TemporaryFile;

/// A temporary file that is being written. [`AtomicFile::keep`] renames it over the target; dropping it
/// deletes it.
#[derive(Debug)]
pub(crate) struct AtomicFile {
    temporary: TemporaryFile,
    target: PathBuf,
    /// The target as it was given, for messages: on Windows, `target` has a form that people do not know.
    given: PathBuf,
    /// Set once a write fails.
    failed: Option<Failure>,
}

/// The state after a failure. Later calls do nothing, report success and only count: a ZIP writer that is dropped after
/// a failure tries to write its end, prints to stderr if it cannot, and panics if the position is not what it expects.
#[derive(Debug)]
struct Failure {
    /// The error of the operating system.
    cause: io::Error,
    position: u64,
    end: u64,
}

impl AtomicFile {
    /// Creates the temporary file for a target that [`Target`] accepts. The permissions of a file that is
    /// replaced are kept; a new file gets those of any new file of the user.
    ///
    /// # Errors
    /// Those of [`Target::new`], and [`OutputError`] if the temporary file cannot be created.
    pub(crate) fn create(outputs: &Outputs, target: &Path) -> Result<AtomicFile, OutputError> {
        AtomicFile::with_rights(outputs, target, Rights::OfAnyFile)
    }

    /// As [`AtomicFile::create`], but only the user may read a new file.
    pub(crate) fn create_private(outputs: &Outputs, target: &Path) -> Result<AtomicFile, OutputError> {
        AtomicFile::with_rights(outputs, target, Rights::Private)
    }

    fn with_rights(outputs: &Outputs, given: &Path, rights: Rights) -> Result<AtomicFile, OutputError> {
        let failed = |cause| OutputError::io(given, &cause);
        let target = Target::new(outputs, given)?;
        let temporary = TemporaryFile::new(&outputs.folder, target.folder(), rights).map_err(failed)?;
        if let Some(permissions) = target.permissions {
            temporary.file.set_permissions(permissions).map_err(failed)?;
        }
        Ok(AtomicFile { temporary, target: target.path, given: given.to_path_buf(), failed: None })
    }

    /// Returns the path of the temporary file.
    pub(crate) fn path(&self) -> &Path {
        self.temporary.path()
    }

    /// Syncs the file to disk and atomically renames it over the target.
    ///
    /// # Errors
    /// [`OutputError`]; the target is then unchanged.
    pub(crate) fn keep(mut self) -> Result<(), OutputError> {
        let failed = |cause| OutputError::io(&self.given, &cause);
        if let Some(failure) = self.failed.take() {
            return Err(failed(failure.cause));
        }
        self.temporary.file.sync_all().map_err(failed)?;
        self.temporary.persist(&self.target).map_err(|cause| {
            // Windows calls it denied access where it is another program that has the file open.
            if target::is_in_use(&self.target, Use::Any) {
                OutputError::in_use(&self.given)
            } else {
                failed(cause)
            }
        })?;
        sync_folder(self.target.parent().unwrap_or(Path::new(".")));
        Ok(())
    }

    fn noting<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        if let Err(cause) = &done
            && cause.kind() != io::ErrorKind::Interrupted
        {
            let cause = match cause.raw_os_error() {
                Some(code) => io::Error::from_raw_os_error(code),
                None => io::Error::new(cause.kind(), cause.to_string()),
            };
            let file = &mut self.temporary.file;
            let position = file.stream_position().unwrap_or_default();
            // At the end, even if it was a part further up that could not be changed.
            let end = file.metadata().map_or(position, |meta| position.max(meta.len()));
            self.failed = Some(Failure { cause, position: end, end });
        }
        done
    }
}

/// Checks that a file can be written, before the work for it begins. The target is not changed.
///
/// # Errors
/// [`OutputError`].
pub fn require_writable(outputs: &Outputs, target: &Path) -> Result<(), OutputError> {
    AtomicFile::create(outputs, target).map(drop)
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(failure) = &mut self.failed {
            failure.position = failure.position.saturating_add(bytes.len() as u64);
            failure.end = failure.end.max(failure.position);
            return Ok(bytes.len());
        }
        let done = self.temporary.file.write(bytes);
        self.noting(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for AtomicFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        if let Some(failure) = &mut self.failed {
            failure.position = match to {
                SeekFrom::Start(position) => position,
                SeekFrom::Current(by) => failure.position.saturating_add_signed(by),
                SeekFrom::End(by) => failure.end.saturating_add_signed(by),
            };
            return Ok(failure.position);
        }
        let done = self.temporary.file.seek(to);
        self.noting(done)
    }
}

/// Syncs a file that somebody else has written. Windows does this only for a file that is open for writing.
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    File::options().write(true).open(path)?.sync_all()
}

/// Syncs the folder, so that the rename survives a power failure. Not every file system supports this; the
/// contents of the file are safe either way.
fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Err(cause) = File::open(folder).and_then(|folder| folder.sync_all())
    {
        tracing::debug!(kind = %cause.kind(), "the folder was not synced");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// Outputs of a store that does not exist.
    fn nowhere() -> Outputs {
        Outputs::of_store(Path::new("no/store"))
    }

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
        let mut file = AtomicFile::create(&nowhere(), &target).unwrap();
        file.write_all(b"new").unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), "old");
        file.keep().unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), "new");
        assert_eq!(names(folder.path()), ["out.csv"]);
    }

    #[test]
    fn leaves_nothing_behind_when_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = AtomicFile::create(&nowhere(), &folder.path().join("out.csv")).unwrap();
        file.write_all(b"half").unwrap();
        assert_eq!(names(folder.path()).len(), 1);
        drop(file);
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn names_what_is_wrong_with_the_target() {
        let folder = tempfile::tempdir().unwrap();
        let missing = AtomicFile::create(&nowhere(), &folder.path().join("no/out.csv")).unwrap_err();
        assert_eq!(missing.code(), "folder_not_found");
        let taken = AtomicFile::create(&nowhere(), folder.path()).unwrap_err();
        assert_eq!(taken.code(), "file_unwritable");
        let root = AtomicFile::create(&nowhere(), Path::new("/")).unwrap_err();
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
        assert_eq!(AtomicFile::create(&nowhere(), &target).unwrap_err().code(), "file_unwritable");
    }

    /// Opens a file as Excel does: others may read it, but neither write nor replace it.
    #[cfg(windows)]
    fn held(path: &Path) -> File {
        use std::os::windows::fs::OpenOptionsExt;
        const FILE_SHARE_READ: u32 = 1;
        File::options().read(true).write(true).share_mode(FILE_SHARE_READ).open(path).unwrap()
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_another_program_holds_is_refused_before_the_work() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("out.csv");
        fs::write(&target, "old").unwrap();
        let excel = held(&target);
        let error = AtomicFile::create(&nowhere(), &target).unwrap_err();
        assert_eq!(error.code(), "file_in_use");
        assert_eq!(
            error.to_string(),
            format!(
                "{} is open in another program. Close it there and try again, or choose another name.",
                target.display()
            )
        );
        assert_eq!(names(folder.path()), ["out.csv"]);
        drop(excel);
        assert!(require_writable(&nowhere(), &target).is_ok());
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_another_program_opened_meanwhile_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("out.csv");
        fs::write(&target, "old").unwrap();
        let mut file = AtomicFile::create(&nowhere(), &target).unwrap();
        file.write_all(b"new").unwrap();
        let excel = held(&target);
        let error = file.keep().unwrap_err();
        assert_eq!(error.code(), "file_in_use");
        assert!(error.to_string().starts_with(target.to_str().unwrap()), "the path as it was given: {error}");
        drop(excel);
        assert_eq!(fs::read_to_string(&target).unwrap(), "old");
        assert_eq!(names(folder.path()), ["out.csv"], "the temporary file is gone");
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_has_the_rights_of_any_other() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let plain = folder.path().join("plain");
        fs::write(&plain, "").unwrap();
        let target = folder.path().join("out.csv");
        AtomicFile::create(&nowhere(), &target).unwrap().keep().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&target), mode(&plain));
    }

    #[cfg(unix)]
    #[test]
    fn a_replaced_file_keeps_its_rights() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("out.csv");
        for rights in [0o600, 0o640, 0o777] {
            fs::write(&target, "old").unwrap();
            fs::set_permissions(&target, fs::Permissions::from_mode(rights)).unwrap();
            AtomicFile::create(&nowhere(), &target).unwrap().keep().unwrap();
            assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, rights);
        }
        fs::remove_file(&target).unwrap();
        AtomicFile::create_private(&nowhere(), &target).unwrap().keep().unwrap();
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("real.csv");
        let link = folder.path().join("link.csv");
        fs::write(&target, "old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        let mut file = AtomicFile::create(&nowhere(), &link).unwrap();
        file.write_all(b"new").unwrap();
        file.keep().unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&target).unwrap(), "new");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told_as_such_and_the_rest_is_let_pass() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = AtomicFile::create(&nowhere(), &folder.path().join("out.csv")).unwrap();
        let done = file.noting::<()>(Err(io::Error::from_raw_os_error(28)));
        assert!(done.is_err());
        file.write_all(b"the container's end").unwrap();
        assert_eq!(file.stream_position().unwrap(), 19, "as if it had been written");
        assert_eq!(file.seek(SeekFrom::Start(3)).unwrap(), 3);
        assert_eq!(file.seek(SeekFrom::End(0)).unwrap(), 19);
        assert_eq!(file.keep().unwrap_err().code(), "disk_full");
        assert!(names(folder.path()).is_empty());
    }
}
