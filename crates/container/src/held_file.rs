//! A file that stays open from the first look at it to the last, so that everything is read from the same file.

use std::fs::{File, Metadata};
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::fault::Fault;
use crate::file_state::FileState;

/// How many bytes are read at a time for a fingerprint.
const CHUNK: usize = 256 << 10;

/// A file that is held open. It is cheap to clone; all clones and readers read the same file, even after another file
/// has taken its name.
///
/// What happens to the file meanwhile does not go unnoticed: a reader that meets the end of the file too early returns
/// an error that carries [`Fault::Changed`], and [`check`](HeldFile::check) tells of any other change.
///
/// ```
/// use std::io::Read;
///
/// use kith_container::{Fault, HeldFile};
///
/// # fn main() -> std::io::Result<()> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("contacts.csv");
/// std::fs::write(&path, "Name\nAnn\n")?;
/// let file = HeldFile::open(&path)?;
/// let mut text = String::new();
/// file.reader().read_to_string(&mut text)?;
/// assert_eq!(text, "Name\nAnn\n");
/// file.check()?;
///
/// std::fs::write(&path, "Name\nBob and Ann\n")?;
/// assert_eq!(Fault::of(&file.check().unwrap_err()), Some(&Fault::Changed));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct HeldFile(Arc<Held>);

#[derive(Debug)]
struct Held {
    path: PathBuf,
    file: File,
    /// The state of the file when it was opened.
    first: FileState,
}

/// What distinguishes the content of a file from any other content, for as long as the process runs.
///
/// ```
/// use kith_container::HeldFile;
///
/// # fn main() -> std::io::Result<()> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("contacts.csv");
/// std::fs::write(&path, "Name\nAnn\n")?;
/// let seen = HeldFile::open(&path)?.fingerprint()?;
/// std::fs::write(&path, "Name\nBob\n")?;
/// assert_ne!(HeldFile::open(&path)?.fingerprint()?, seen);
/// std::fs::write(&path, "Name\nAnn\n")?;
/// assert_eq!(HeldFile::open(&path)?.fingerprint()?, seen);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint {
    size: u64,
    /// A hash of all bytes.
    hash: u64,
}

impl HeldFile {
    /// Opens a file.
    ///
    /// # Errors
    ///
    /// An error of the operating system; of the kind [`IsADirectory`](io::ErrorKind::IsADirectory) if the path leads to
    /// anything but a file, such as a folder or a device.
    pub fn open(path: &Path) -> io::Result<HeldFile> {
        // Opening a pipe would wait for somebody to write to it.
        must_be_file(&std::fs::metadata(path)?)?;
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        must_be_file(&metadata)?;
        let first = FileState::of(&metadata);
        Ok(HeldFile(Arc::new(Held { path: path.to_owned(), file, first })))
    }

    /// The path that the file was opened with.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// The size that the file had when it was opened, in bytes.
    pub fn size(&self) -> u64 {
        self.0.first.size
    }

    /// Returns a reader at the start of the file. Any number of readers can be used at the same time.
    pub fn reader(&self) -> HeldReader {
        HeldReader { file: self.clone(), position: 0 }
    }

    /// Checks that the file has not changed since it was opened, and that it can still be found under its path.
    ///
    /// A change is one of its size or its modification time, or another file under its path. Access times and permissions
    /// do not count.
    ///
    /// # Errors
    ///
    /// An error that carries [`Fault::Changed`].
    pub fn check(&self) -> io::Result<()> {
        let unchanged = |metadata: io::Result<Metadata>| {
            metadata.is_ok_and(|metadata| FileState::of(&metadata).is_same(&self.0.first))
        };
        if unchanged(self.0.file.metadata()) && unchanged(std::fs::metadata(&self.0.path)) {
            Ok(())
        } else {
            Err(Fault::Changed.into())
        }
    }

    /// Checks that the file has the content that was seen before. This reads the whole file.
    ///
    /// # Errors
    ///
    /// As [`fingerprint`](HeldFile::fingerprint), and an error that carries [`Fault::Changed`] if it has another content.
    pub fn must_be(&self, seen: Fingerprint) -> io::Result<()> {
        if self.size() == seen.size && self.fingerprint()? == seen {
            Ok(())
        } else {
            Err(Fault::Changed.into())
        }
    }

    /// Reads the whole file and returns its fingerprint.
    ///
    /// # Errors
    ///
    /// An error of the operating system, or one that carries [`Fault::Changed`] if the file changes while it is read.
    pub fn fingerprint(&self) -> io::Result<Fingerprint> {
        // The result does not depend on how the bytes are divided into chunks, and is not compared across versions.
        let mut hasher = DefaultHasher::new();
        let mut reader = self.reader();
        let mut chunk = vec![0; CHUNK];
        loop {
            match reader.read(&mut chunk) {
                Ok(0) => break,
                Ok(count) => hasher.write(chunk.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.check()?;
        Ok(Fingerprint { size: reader.position, hash: hasher.finish() })
    }
}

fn must_be_file(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() { Ok(()) } else { Err(io::ErrorKind::IsADirectory.into()) }
}

/// A reader of a [`HeldFile`], with a position of its own.
#[derive(Debug)]
pub struct HeldReader {
    file: HeldFile,
    position: u64,
}

impl Read for HeldReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = read_at(&self.file.0.file, buffer, self.position)?;
        if count == 0 && !buffer.is_empty() && self.position < self.file.size() {
            return Err(Fault::Changed.into());
        }
        self.position += count as u64;
        Ok(count)
    }
}

impl Seek for HeldReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => self.file.size().checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, position)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, position)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(content: &str) -> (tempfile::TempDir, HeldFile) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, content).unwrap();
        let file = HeldFile::open(&path).unwrap();
        (folder, file)
    }

    fn changed<T: std::fmt::Debug>(result: io::Result<T>) -> bool {
        Fault::of(&result.unwrap_err()) == Some(&Fault::Changed)
    }

    #[test]
    fn an_end_that_comes_too_early_is_a_change() {
        let (_folder, file) = held("0123456789");
        let mut reader = file.reader();
        let mut four = [0; 4];
        reader.read_exact(&mut four).unwrap();
        File::options().write(true).open(file.path()).unwrap().set_len(4).unwrap();
        assert!(changed(reader.read(&mut four)));
        assert_eq!(reader.read(&mut []).unwrap(), 0);
        assert!(changed(file.fingerprint()));
    }

    #[test]
    fn a_file_that_took_the_name_is_not_read_but_noticed() {
        let (folder, file) = held("old");
        let other = folder.path().join("other");
        std::fs::write(&other, "new").unwrap();
        std::fs::rename(&other, file.path()).unwrap();
        let mut text = String::new();
        file.reader().read_to_string(&mut text).unwrap();
        assert_eq!(text, "old");
        assert!(changed(file.check()));
        std::fs::remove_file(file.path()).unwrap();
        assert!(changed(file.check()));
    }

    #[cfg(unix)]
    #[test]
    fn permissions_and_access_times_are_no_changes() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, file) = held("text");
        let handle = File::options().write(true).open(file.path()).unwrap();
        handle.set_permissions(std::fs::Permissions::from_mode(0o400)).unwrap();
        let accessed = std::time::SystemTime::now() + std::time::Duration::from_secs(9);
        handle.set_times(std::fs::FileTimes::new().set_accessed(accessed)).unwrap();
        file.check().unwrap();
    }

    #[test]
    fn readers_have_positions_of_their_own() {
        let (_folder, file) = held("0123456789");
        let (mut a, mut b) = (file.reader(), file.reader());
        let mut two = [0; 2];
        a.seek(SeekFrom::End(-2)).unwrap();
        a.read_exact(&mut two).unwrap();
        assert_eq!(&two, b"89");
        b.read_exact(&mut two).unwrap();
        assert_eq!(&two, b"01");
        assert_eq!(b.seek(SeekFrom::Current(3)).unwrap(), 5);
        assert!(b.seek(SeekFrom::Current(-6)).is_err());
    }

    #[test]
    fn only_files_are_opened() {
        let folder = tempfile::tempdir().unwrap();
        let error = HeldFile::open(folder.path()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::IsADirectory);
    }
}
