//! Who may read Kith's own files: only the user. On Unix that is mode 0700 for folders and 0600 for files. On
//! Windows, files in the user's profile are private unless somebody shares them, and are left as they are.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

/// Creates a folder with its parents if it does not exist. Only the user may enter those that are created.
///
/// # Errors
/// Those of the operating system.
pub fn create_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Who may read a new file.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rights {
    /// Only the user.
    Private,
    /// Those who may read any new file of the user: the umask decides.
    OfAnyFile,
}

/// Creates a file.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`], and others of the operating system.
pub(crate) fn create_file(path: &Path, rights: Rights) -> io::Result<File> {
    let mut options = match rights {
        Rights::Private => private_options(),
        Rights::OfAnyFile => OpenOptions::new(),
    };
    options.read(true).write(true).create_new(true).open(path)
}

/// Returns options with which only the user may read a file that is created.
pub fn private_options() -> OpenOptions {
    #[allow(unused_mut, reason = "only Unix has modes")]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Takes the rights of others from the data folder, the files in it, and those in its own folders. What belongs
/// to another user cannot be changed and is left as it is.
pub(crate) fn close_to_others(folder: &Path, own_folders: &[&str]) {
    close(folder);
    close_files(folder);
    for own in own_folders.iter().map(|name| folder.join(name)) {
        if fs::symlink_metadata(&own).is_ok_and(|meta| meta.is_dir()) {
            close(&own);
            close_files(&own);
        }
    }
}

fn close_files(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // A link may lead anywhere.
        if entry.file_type().is_ok_and(|kind| kind.is_file()) {
            close(&entry.path());
        }
    }
}

#[cfg(unix)]
fn close(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    const OTHERS: u32 = 0o077;
    const SHARED: u32 = 0o1000;
    let Ok(meta) = fs::metadata(path) else { return };
    let mode = meta.permissions().mode();
    // A folder that everybody shares is not the store's alone, even if somebody keeps a store in it.
    if mode & OTHERS != 0 && !(meta.is_dir() && mode & SHARED != 0) {
        // It fails for what belongs to another user.
        let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode & !OTHERS & 0o7777));
    }
}

#[cfg(not(unix))]
fn close(_: &Path) {}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).map_or(0, |meta| meta.permissions().mode() & 0o7777)
    }

    #[test]
    fn what_was_open_to_others_is_closed() {
        let outer = tempfile::tempdir().unwrap();
        let data = outer.path().join("data");
        let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        fs::create_dir_all(data.join("logs")).unwrap();
        fs::create_dir(data.join("other")).unwrap();
        for (name, rights) in [("kith.db", 0o644), ("logs/a.log", 0o664), ("run", 0o755), ("other/b", 0o644)]
        {
            fs::write(data.join(name), "").unwrap();
            set(&data.join(name), rights);
        }
        std::os::unix::fs::symlink(outer.path().join("outside"), data.join("link")).unwrap();
        fs::write(outer.path().join("outside"), "").unwrap();
        set(&outer.path().join("outside"), 0o644);
        for folder in ["", "logs", "other"] {
            set(&data.join(folder), 0o755);
        }
        close_to_others(&data, &["logs", "backups"]);
        let modes = ["", "kith.db", "logs", "logs/a.log", "run", "other", "other/b"]
            .map(|name| mode(&data.join(name)));
        assert_eq!(modes, [0o700, 0o600, 0o700, 0o600, 0o700, 0o755, 0o644]);
        assert_eq!(mode(&outer.path().join("outside")), 0o644, "a link is not followed");
    }

    #[test]
    fn a_shared_folder_stays_shared() {
        let outer = tempfile::tempdir().unwrap();
        let shared = outer.path().join("shared");
        fs::create_dir(&shared).unwrap();
        fs::set_permissions(&shared, fs::Permissions::from_mode(0o1777)).unwrap();
        close_to_others(&shared, &[]);
        assert_eq!(mode(&shared), 0o1777);
    }

    #[test]
    fn new_folders_and_files_are_private() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("a/b");
        create_private_folder(&folder).unwrap();
        create_file(&folder.join("c"), Rights::Private).unwrap();
        assert_eq!(
            [mode(&outer.path().join("a")), mode(&folder), mode(&folder.join("c"))],
            [0o700, 0o700, 0o600]
        );
        assert_eq!(
            create_file(&folder.join("c"), Rights::Private).unwrap_err().kind(),
            io::ErrorKind::AlreadyExists
        );
    }
}
