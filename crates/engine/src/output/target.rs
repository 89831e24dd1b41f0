//! The judgement of a path to which a file is to be written.

use std::fs::{self, Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};

use crate::output::error::OutputError;
use crate::output::file_name;
use crate::output::outputs::Outputs;

/// The name of the store's file in the data folder.
pub(crate) const STORE: &str = "kith.db";
/// What SQLite appends to the name of a database for the names of its side files.
const SIDE_FILES: [&str; 4] = ["", "-wal", "-shm", "-journal"];
/// The number of symbolic links that are followed, as on Linux.
const MOST_LINKS: usize = 40;

/// A path that can be written to.
#[derive(Debug)]
pub(crate) struct Target {
    /// The path of the file itself, with all symbolic links followed.
    pub(crate) path: PathBuf,
    /// The permissions of the file that is replaced.
    pub(crate) permissions: Option<Permissions>,
}

impl Target {
    /// Returns the target for a path.
    ///
    /// # Errors
    /// [`OutputError`] if the path must not be written to: because it is a file of the store or one that the
    /// job reads (compared as files, so that links and other spellings do not matter), not a regular file,
    /// read-only, open in a program that does not let it be replaced, or a link that another user has left in a
    /// shared folder.
    pub(crate) fn new(outputs: &Outputs, given: &Path) -> Result<Target, OutputError> {
        let shown = || given.display().to_string();
        let path = follow(given)?;
        if cfg!(windows) && !path.file_name().is_some_and(file_name::is_allowed_on_windows) {
            return Err(OutputError::NotAFile { path: shown() });
        }
        let existing = match fs::symlink_metadata(&path) {
            Ok(meta) if !meta.is_file() => return Err(OutputError::NotAFile { path: shown() }),
            Ok(meta) => Some(meta),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => None,
            Err(cause) => return Err(OutputError::io(given, &cause)),
        };
        if is_of_store(&outputs.folder, &path) {
            return Err(OutputError::IsStore { path: shown() });
        }
        if outputs.inputs.iter().any(|input| is_same(input, &path)) {
            return Err(OutputError::IsInput { path: shown() });
        }
        // Renaming over the file would ignore its write protection.
        if existing.as_ref().is_some_and(|meta| meta.permissions().readonly()) {
            let cause = io::Error::new(io::ErrorKind::PermissionDenied, "read-only");
            return Err(OutputError::io(given, &cause));
        }
        if existing.is_some() && is_in_use(&path, Use::Exclusive) {
            return Err(OutputError::in_use(given));
        }
        Ok(Target { path, permissions: existing.map(|meta| meta.permissions()) })
    }

    /// Returns the folder of the target.
    pub(crate) fn folder(&self) -> &Path {
        folder_of(&self.path)
    }
}

/// Follows symbolic links, also one to a file that does not exist, and returns the path of the file in the
/// canonical path of its folder.
fn follow(given: &Path) -> Result<PathBuf, OutputError> {
    let mut path = given.to_path_buf();
    for _ in 0..MOST_LINKS {
        let Some(name) = path.file_name() else {
            return Err(OutputError::NotAFile { path: given.display().to_string() });
        };
        let folder = folder_of(&path);
        let Some(canonical) = canonical(folder).filter(|folder| folder.is_dir()) else {
            return Err(OutputError::FolderNotFound { folder: folder.display().to_string() });
        };
        path = canonical.join(name);
        match fs::symlink_metadata(&path) {
            Ok(meta) if meta.is_symlink() => {
                require_own_link(given, &canonical, &meta)?;
                let aim = fs::read_link(&path).map_err(|cause| OutputError::io(given, &cause))?;
                path = canonical.join(aim);
            }
            _ => return Ok(path),
        }
    }
    Err(OutputError::NotAFile { path: given.display().to_string() })
}

/// Returns the path of a folder without links and relative parts, if the folder exists. Windows cannot say it on some
/// drives, such as those that a program provides; the path is then made absolute.
fn canonical(folder: &Path) -> Option<PathBuf> {
    match fs::canonicalize(folder) {
        Ok(canonical) => Some(canonical),
        Err(_) if cfg!(windows) && folder.is_dir() => std::path::absolute(folder).ok(),
        Err(_) => None,
    }
}

/// Returns the folder of a path, which is the current folder for a bare file name.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Refuses a link that another user has made in a folder that everybody can write to. It can
/// lead to any file of this user. (The rule of `fs.protected_symlinks` in Linux.)
#[cfg(unix)]
fn require_own_link(given: &Path, folder: &Path, link: &Metadata) -> Result<(), OutputError> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    const STICKY_AND_WRITABLE_BY_ALL: u32 = 0o1002;
    let folder = fs::metadata(folder).map_err(|cause| OutputError::io(given, &cause))?;
    let shared = folder.permissions().mode() & STICKY_AND_WRITABLE_BY_ALL == STICKY_AND_WRITABLE_BY_ALL;
    let own = link.uid() == rustix::process::geteuid().as_raw() || link.uid() == folder.uid();
    if shared && !own {
        let cause = io::Error::new(io::ErrorKind::PermissionDenied, "it is a link of another user");
        return Err(OutputError::io(given, &cause));
    }
    Ok(())
}

#[cfg(not(unix))]
fn require_own_link(_: &Path, _: &Path, _: &Metadata) -> Result<(), OutputError> {
    Ok(())
}

/// Returns whether a file is that of the store, or one of its side files, which may not exist at the moment.
fn is_of_store(folder: &Path, path: &Path) -> bool {
    let names = SIDE_FILES.map(|end| format!("{STORE}{end}"));
    let in_folder = canonical(folder).is_some_and(|folder| path.parent() == Some(folder.as_path()));
    // Not every file system tells apart `kith.db` and `KITH.DB`.
    let named = path.file_name().is_some_and(|name| names.iter().any(|own| name.eq_ignore_ascii_case(own)));
    (in_folder && named) || names.iter().any(|name| is_same(&folder.join(name), path))
}

/// How another program has a file open.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Use {
    /// In any way. Some file systems then replace it for nobody.
    Any,
    /// Without letting others replace it.
    Exclusive,
}

/// Returns whether another program has the file open in this way. Only on Windows does that matter.
#[cfg(windows)]
pub(crate) fn is_in_use(path: &Path, by: Use) -> bool {
    use std::os::windows::fs::OpenOptionsExt;
    /// The right to delete or rename a file, as Windows' `DELETE`.
    const DELETE: u32 = 0x0001_0000;
    /// `FILE_SHARE_READ`, `FILE_SHARE_WRITE` and `FILE_SHARE_DELETE`.
    const SHARE_ALL: u32 = 7;
    /// `ERROR_SHARING_VIOLATION`.
    const SHARING_VIOLATION: i32 = 32;
    let share = match by {
        Use::Any => 0,
        Use::Exclusive => SHARE_ALL,
    };
    let opened = fs::OpenOptions::new().access_mode(DELETE).share_mode(share).open(path);
    opened.is_err_and(|cause| cause.raw_os_error() == Some(SHARING_VIOLATION))
}

/// Returns whether another program has the file open in this way. Only on Windows does that matter.
#[cfg(not(windows))]
pub(crate) fn is_in_use(_: &Path, _: Use) -> bool {
    false
}

/// Returns whether two paths lead to the same file, also through a hard link. The files are not opened: closing a
/// file drops all locks of the process on it, also those by which SQLite's connections know of each other.
#[cfg(unix)]
fn is_same(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |path: &Path| fs::metadata(path).ok().map(|meta| (meta.dev(), meta.ino()));
    identity(a).is_some_and(|of_a| identity(b) == Some(of_a))
}

/// Returns whether two paths lead to the same file, also through a hard link.
#[cfg(not(unix))]
fn is_same(a: &Path, b: &Path) -> bool {
    same_file::is_same_file(a, b).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(outputs: &Outputs, path: &Path) -> Result<PathBuf, &'static str> {
        Target::new(outputs, path).map(|target| target.path).map_err(|error| error.code())
    }

    #[test]
    fn the_store_and_its_side_files_are_refused_whether_they_exist_or_not() {
        let folder = tempfile::tempdir().unwrap();
        let outputs = Outputs::of_store(folder.path());
        for name in ["kith.db", "kith.db-wal", "kith.db-shm", "kith.db-journal", "KITH.db"] {
            assert_eq!(judge(&outputs, &folder.path().join(name)), Err("target_is_store"), "{name}");
        }
        fs::create_dir(folder.path().join("sub")).unwrap();
        assert_eq!(judge(&outputs, &folder.path().join("sub/../kith.db")), Err("target_is_store"));
        assert!(judge(&outputs, &folder.path().join("sub/kith.db")).is_ok(), "of no store");
        assert!(judge(&outputs, &folder.path().join("safe.kith")).is_ok());
    }

    #[test]
    fn a_file_is_known_by_its_identity() {
        let folder = tempfile::tempdir().unwrap();
        let (store, input) = (folder.path().join("store"), folder.path().join("people.csv"));
        fs::create_dir(&store).unwrap();
        fs::write(store.join("kith.db"), "store").unwrap();
        fs::write(&input, "people").unwrap();
        let outputs = Outputs::of_store(&store).reading(&input);
        let [a, b] = ["a.csv", "b.csv"].map(|name| folder.path().join(name));
        fs::hard_link(store.join("kith.db"), &a).unwrap();
        fs::hard_link(&input, &b).unwrap();
        assert_eq!(judge(&outputs, &a), Err("target_is_store"));
        assert_eq!(judge(&outputs, &b), Err("target_is_input"));
        assert_eq!(judge(&outputs, &input), Err("target_is_input"));
    }

    #[test]
    fn a_name_that_windows_reserves_is_refused_there_alone() {
        let folder = tempfile::tempdir().unwrap();
        let outputs = Outputs::of_store(&folder.path().join("store"));
        for name in ["CON.csv", "people.csv.", "people.csv ", "people.csv:stream"] {
            let judged = judge(&outputs, &folder.path().join(name)).map(|_| "allowed");
            assert_eq!(judged, if cfg!(windows) { Err("file_unwritable") } else { Ok("allowed") }, "{name}");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(windows)]
    #[test]
    fn all_spellings_of_a_path_lead_to_the_same_target() {
        let folder = tempfile::tempdir().unwrap();
        let outputs = Outputs::of_store(&folder.path().join("store"));
        let canonical = fs::canonicalize(folder.path()).unwrap();
        assert!(canonical.as_os_str().to_string_lossy().starts_with(r"\\?\"), "{canonical:?}");
        let slashes = folder.path().to_string_lossy().replace('\\', "/");
        for spelling in [folder.path().to_owned(), canonical.clone(), slashes.into()] {
            assert_eq!(judge(&outputs, &spelling.join("a.csv")), Ok(canonical.join("a.csv")), "{spelling:?}");
        }
        // Relative to the current folder, and to that of its drive.
        let current = std::env::current_dir().unwrap();
        let drive = current.to_string_lossy().chars().take(2).collect::<String>();
        let here = Ok(fs::canonicalize(&current).unwrap().join("new.csv"));
        assert_eq!(judge(&outputs, Path::new("new.csv")), here);
        assert_eq!(judge(&outputs, Path::new(&format!("{drive}new.csv"))), here);
        assert_eq!(judge(&outputs, Path::new(r"\\?\Q:\no\new.csv")), Err("folder_not_found"));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_also_to_what_does_not_exist() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store");
        fs::create_dir(&store).unwrap();
        let outputs = Outputs::of_store(&store);
        let link = |name: &str, aim: &Path| {
            symlink(aim, folder.path().join(name)).unwrap();
            folder.path().join(name)
        };
        assert_eq!(judge(&outputs, &link("log", &store.join("kith.db-wal"))), Err("target_is_store"));
        let by_folder = link("data", &store).join("kith.db");
        assert_eq!(judge(&outputs, &by_folder), Err("target_is_store"));
        let new = fs::canonicalize(folder.path()).unwrap().join("new.csv");
        assert_eq!(judge(&outputs, &link("out.csv", Path::new("new.csv"))), Ok(new));
        assert_eq!(judge(&outputs, &link("circle", Path::new("circle"))), Err("file_unwritable"));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_not_a_regular_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let outputs = Outputs::of_store(&folder.path().join("store"));
        let pipe = folder.path().join("pipe");
        let _socket = std::os::unix::net::UnixListener::bind(&pipe).unwrap();
        for path in [Path::new("/dev/null"), Path::new("/"), folder.path(), &pipe] {
            assert_eq!(judge(&outputs, path), Err("file_unwritable"), "{}", path.display());
        }
        assert_eq!(judge(&outputs, &folder.path().join("no/out.csv")), Err("folder_not_found"));
    }
}
