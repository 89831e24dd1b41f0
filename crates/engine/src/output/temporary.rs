//! Temporary files and folders that hold people's data, none of which outlives its process for long.
//!
//! They are deleted when they are dropped, and by [`discard_all`] when a process is asked to stop. A process
//! that is killed cannot do either. Therefore each temporary file, wherever it is, is noted in the data folder
//! before it is created: the note is a file with the path, named like the temporary file, and locked as long as
//! the process lives. [`sweep`], at the next start, removes what is noted without a lock, and what looks like a
//! temporary file in the data folder without a note.

use std::collections::BTreeSet;
#[cfg(unix)]
use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::output::private::{self, Rights};

/// The folder of the notes in the data folder.
pub(crate) const NOTES: &str = "unfinished";
/// The beginning of the names of temporary files and folders.
const PREFIX: &str = ".kith-";
/// The end of the names of temporary files.
const FILE_END: &str = ".part";

/// The temporary files, folders and notes of this process.
static LIVE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A temporary file that has a name.
#[derive(Debug)]
pub(crate) struct TemporaryFile {
    pub(crate) file: File,
    place: Place,
}

impl TemporaryFile {
    /// Creates a file in `folder`, and notes it in the data folder.
    pub(crate) fn new(data: &Path, folder: &Path, rights: Rights) -> io::Result<TemporaryFile> {
        let (file, place) = Place::new(data, folder, FILE_END, |path| private::create_file(path, rights))?;
        Ok(TemporaryFile { file, place })
    }

    /// Returns the path of the file.
    pub(crate) fn path(&self) -> &Path {
        &self.place.path
    }

    /// Renames the file. It is then no longer temporary.
    pub(crate) fn persist(mut self, target: &Path) -> io::Result<()> {
        fs::rename(&self.place.path, target)?;
        self.place.gone = true;
        Ok(())
    }
}

/// A temporary folder that only the user may enter. It is deleted with all that is in it when it is dropped.
#[derive(Debug)]
pub struct TemporaryFolder(Place);

impl TemporaryFolder {
    /// Creates a folder in `parent`, and notes it in the data folder, so that a later start deletes it if this
    /// process is killed.
    pub(crate) fn new(data: &Path, parent: &Path) -> io::Result<TemporaryFolder> {
        let create = |path: &Path| match fs::symlink_metadata(path) {
            Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => private::create_private_folder(path),
        };
        Place::new(data, parent, "", create).map(|((), place)| TemporaryFolder(place))
    }

    /// Returns the path of the folder.
    pub fn path(&self) -> &Path {
        &self.0.path
    }
}

/// The path of something temporary, which is removed when this is dropped.
#[derive(Debug)]
struct Place {
    path: PathBuf,
    /// Whether there is nothing at the path any more.
    gone: bool,
    /// Dropped, and thereby deleted, after the rest.
    note: Option<Note>,
}

impl Place {
    fn new<T>(
        data: &Path,
        folder: &Path,
        end: &str,
        mut create: impl FnMut(&Path) -> io::Result<T>,
    ) -> io::Result<(T, Place)> {
        // Without a data folder there is nothing to protect; on a full disk, the work itself may still be
        // possible elsewhere.
        if let Ok(note) = Note::new(data) {
            let path = folder.join(format!("{PREFIX}{}{end}", note.name));
            note.write(&path)?;
            let place = Place { path, gone: true, note: Some(note) };
            return Ok((create(&place.path)?, place.present()));
        }
        let made =
            tempfile::Builder::new().prefix(PREFIX).suffix(end).make_in(folder, |path| create(path))?;
        let (value, path) = made.keep().map_err(|refused| refused.error)?;
        Ok((value, Place { path, gone: true, note: None }.present()))
    }

    fn present(mut self) -> Place {
        live().insert(self.path.clone());
        self.gone = false;
        self
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let stays = |path: &Path| remove(path).is_err_and(|cause| cause.kind() != io::ErrorKind::NotFound);
        let file_stays = !self.gone && stays(&self.path);
        // SQLite leaves its journal if the disk fails.
        let journal_stays = stays(&journal_of(&self.path));
        if (file_stays || journal_stays)
            && let Some(note) = &mut self.note
        {
            // The next start tries again.
            note.stays = true;
        }
        live().remove(&self.path);
    }
}

/// A note of a temporary file in the data folder.
#[derive(Debug)]
struct Note {
    name: String,
    path: PathBuf,
    /// Whether the note is still needed when this process no longer is.
    stays: bool,
    /// Locked.
    file: File,
}

impl Note {
    fn new(data: &Path) -> io::Result<Note> {
        if !data.is_dir() {
            return Err(io::ErrorKind::NotFound.into());
        }
        let folder = data.join(NOTES);
        private::create_private_folder(&folder)?;
        let private_file = |path: &Path| private::create_file(path, Rights::Private);
        loop {
            let made = tempfile::Builder::new().prefix("").rand_bytes(12).make_in(&folder, private_file);
            let (file, path) = made?.keep().map_err(|refused| refused.error)?;
            live().insert(path.clone());
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let note = Note { name, path, stays: false, file };
            note.file.lock()?;
            // Another process may have taken it for the note of a dead one before it was locked.
            if note.path.exists() {
                return Ok(note);
            }
        }
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        (&self.file).write_all(&bytes_of(path))
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        if !self.stays {
            let _ = fs::remove_file(&self.path);
        }
        live().remove(&self.path);
    }
}

/// Deletes all temporary files and folders of this process. To be called when the process is asked to stop and
/// will not return from what it is doing.
pub fn discard_all() {
    for path in live().iter() {
        let _ = remove(path);
        let _ = remove(&journal_of(path));
    }
}

/// Removes the temporary files and folders that killed processes have left: those noted in the data folder, and
/// those in it and in `others` that are not noted by a process that lives.
pub(crate) fn sweep(data: &Path, others: &[PathBuf]) {
    // Looked at before the notes: what is there now and belongs to a living process has a note by now.
    let mut found = temporary_in(data);
    found.extend(others.iter().flat_map(|folder| temporary_in(folder)));
    let mut living = Vec::new();
    let notes = fs::read_dir(data.join(NOTES)).into_iter().flatten().flatten();
    for note in notes.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file())) {
        let name = note.file_name().to_string_lossy().into_owned();
        let Ok(mut file) = File::open(note.path()) else { continue };
        match file.try_lock() {
            Ok(()) => {
                let mut noted = Vec::new();
                let path = file.read_to_end(&mut noted).ok().and_then(|_| path_of(&noted));
                if let Some(path) = path.filter(|path| is_named(path, &name)) {
                    let _ = remove(&path);
                    let _ = remove(&journal_of(&path));
                }
                let _ = fs::remove_file(note.path());
            }
            // Where files cannot be locked, nobody knows who lives.
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => living.push(name),
        }
    }
    for path in found {
        if !living.iter().any(|name| is_named(&path, name)) {
            let _ = remove(&path);
        }
    }
}

/// Returns the paths in a folder that have the name of a temporary file.
fn temporary_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_name().as_encoded_bytes().starts_with(PREFIX.as_bytes()))
        .map(|entry| entry.path())
        .collect()
}

/// Returns whether a path is that of the temporary file with this note.
fn is_named(path: &Path, note: &str) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let rest = name.strip_prefix(PREFIX).map(|rest| rest.strip_suffix(FILE_END).unwrap_or(rest));
    rest == Some(note)
}

/// Returns the path of the file in which SQLite keeps what it needs to take a transaction back, if a temporary file
/// is a database.
fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// Returns a path as the bytes of a note. Any path can be read again, also one that is not Unicode.
#[cfg(unix)]
fn bytes_of(path: &Path) -> Vec<u8> {
    path.as_os_str().as_encoded_bytes().to_vec()
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    Some(PathBuf::from(<OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes)))
}

/// Returns a path as the bytes of a note: in UTF-16, because a name on Windows can have half of a surrogate pair.
#[cfg(windows)]
fn bytes_of(path: &Path) -> Vec<u8> {
    use std::os::windows::ffi::OsStrExt;
    path.as_os_str().encode_wide().flat_map(u16::to_le_bytes).collect()
}

#[cfg(windows)]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    use std::os::windows::ffi::OsStringExt;
    let (units, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = units.iter().map(|unit| u16::from_le_bytes(*unit)).collect();
    rest.is_empty().then(|| PathBuf::from(std::ffi::OsString::from_wide(&units)))
}

/// Removes a file or a folder. A symbolic link is removed, not followed.
fn remove(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
}

fn live() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    LIVE.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A data folder and another folder.
    fn folders() -> (tempfile::TempDir, PathBuf, PathBuf) {
        let outer = tempfile::tempdir().unwrap();
        let [data, other] = ["data", "other"].map(|name| outer.path().join(name));
        [&data, &other].into_iter().for_each(|folder| fs::create_dir(folder).unwrap());
        (outer, data, other)
    }

    fn count(folder: &Path) -> usize {
        fs::read_dir(folder).map_or(0, |entries| entries.count())
    }

    /// Leaves a temporary file as a killed process does: its note exists, but is not locked.
    fn leave(data: &Path, folder: &Path) -> PathBuf {
        let file = TemporaryFile::new(data, folder, Rights::Private).unwrap();
        let path = file.path().to_owned();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        drop(file);
        fs::write(&path, "half").unwrap();
        let note = data.join(NOTES).join(name.strip_prefix(PREFIX).unwrap().strip_suffix(FILE_END).unwrap());
        fs::write(note, bytes_of(&path)).unwrap();
        path
    }

    #[test]
    fn nothing_is_left_when_it_is_dropped() {
        let (_outer, data, other) = folders();
        let file = TemporaryFile::new(&data, &other, Rights::Private).unwrap();
        let folder = TemporaryFolder::new(&data, &other).unwrap();
        fs::write(folder.path().join("copy"), "all").unwrap();
        fs::write(journal_of(file.path()), "").unwrap();
        assert_eq!((count(&other), count(&data.join(NOTES))), (3, 2));
        drop((file, folder));
        assert_eq!((count(&other), count(&data.join(NOTES))), (0, 0));
    }

    #[test]
    fn what_a_killed_process_left_is_swept_wherever_it_is() {
        let (_outer, data, other) = folders();
        let backup = leave(&data, &other);
        fs::write(journal_of(&backup), "").unwrap();
        leave(&data, &data);
        fs::create_dir(data.join(".kith-ready-of-an-earlier-version")).unwrap();
        fs::write(data.join("people.csv"), "").unwrap();
        fs::write(other.join(".kith-not-noted.part"), "").unwrap();
        sweep(&data, &[]);
        assert_eq!((count(&other), count(&data), count(&data.join(NOTES))), (1, 2, 0));
    }

    #[test]
    fn what_a_killed_process_left_is_swept_from_a_folder_that_is_not_unicode() {
        let (_outer, data, other) = folders();
        let odd = other.join(not_unicode());
        // macOS has no such names.
        if fs::create_dir(&odd).is_ok() {
            leave(&data, &odd);
            sweep(&data, &[]);
            assert_eq!((count(&odd), count(&data.join(NOTES))), (0, 0));
        }
    }

    #[cfg(unix)]
    fn not_unicode() -> std::ffi::OsString {
        std::os::unix::ffi::OsStringExt::from_vec(b"odd \xff".to_vec())
    }

    #[cfg(windows)]
    fn not_unicode() -> std::ffi::OsString {
        std::os::windows::ffi::OsStringExt::from_wide(&[0x6f, 0xd800])
    }

    #[test]
    fn what_a_living_process_uses_stays() {
        let (_outer, data, other) = folders();
        let file = TemporaryFile::new(&data, &other, Rights::Private).unwrap();
        let folder = TemporaryFolder::new(&data, &data).unwrap();
        sweep(&data, &[]);
        assert!(file.path().exists() && folder.path().exists());
        file.persist(&other.join("out.csv")).unwrap();
        sweep(&data, &[]);
        assert!(other.join("out.csv").exists());
    }

    #[test]
    fn a_note_cannot_have_another_file_removed() {
        let (_outer, data, other) = folders();
        let precious = other.join("precious.csv");
        fs::write(&precious, "").unwrap();
        fs::create_dir(data.join(NOTES)).unwrap();
        fs::write(data.join(NOTES).join("abc"), bytes_of(&precious)).unwrap();
        sweep(&data, &[]);
        assert!(precious.exists());
        assert_eq!(count(&data.join(NOTES)), 0);
    }

    #[test]
    fn without_a_data_folder_there_is_no_note() {
        let (outer, _, other) = folders();
        let missing = outer.path().join("missing");
        drop(TemporaryFile::new(&missing, &other, Rights::Private).unwrap());
        assert!(!missing.exists());
        assert_eq!(count(&other), 0);
    }
}
