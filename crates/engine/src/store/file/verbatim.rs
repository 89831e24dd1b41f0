//! Paths that are longer than Windows takes from a program by default. The standard library turns them into the form
//! `\\?\C:\…`, which has no such limit; SQLite does not.

use std::borrow::Cow;
use std::path::Path;

/// Returns the path in a form that SQLite can open whatever its length.
#[cfg(not(windows))]
pub(crate) fn for_sqlite(path: &Path) -> Cow<'_, Path> {
    Cow::Borrowed(path)
}

/// Returns the path in a form that SQLite can open whatever its length. A path that is short enough stays as it is,
/// because it is shown in messages.
#[cfg(windows)]
pub(crate) fn for_sqlite(path: &Path) -> Cow<'_, Path> {
    use std::ffi::OsString;
    use std::os::windows::ffi::OsStrExt;
    use std::path::{Component, PathBuf, Prefix};
    /// `MAX_PATH`, less what the names of backups, temporary folders and SQLite's side files add.
    const LONGEST: usize = 180;

    let Ok(absolute) = std::path::absolute(path) else { return Cow::Borrowed(path) };
    if absolute.as_os_str().encode_wide().count() <= LONGEST {
        return Cow::Borrowed(path);
    }
    let mut parts = absolute.components();
    let Some(Component::Prefix(prefix)) = parts.next() else { return Cow::Borrowed(path) };
    let mut verbatim = OsString::from(r"\\?\");
    match prefix.kind() {
        Prefix::Disk(_) => verbatim.push(prefix.as_os_str()),
        Prefix::UNC(server, share) => {
            verbatim.push(r"UNC\");
            verbatim.push(server);
            verbatim.push(r"\");
            verbatim.push(share);
        }
        _ => return Cow::Owned(absolute),
    }
    verbatim.push(parts.as_path());
    Cow::Owned(PathBuf::from(verbatim))
}

#[cfg(all(test, windows))]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_gets_the_form_without_a_limit() {
        let long = ["a".repeat(100), "b".repeat(100), "c".repeat(60)].join(r"\");
        for (given, made) in [
            (r"C:\store\kith.db".to_owned(), r"C:\store\kith.db".to_owned()),
            (r"store\kith.db".to_owned(), r"store\kith.db".to_owned()),
            (format!(r"C:\{long}"), format!(r"\\?\C:\{long}")),
            (format!("C:/x/../{}", long.replace('\\', "/")), format!(r"\\?\C:\{long}")),
            (format!(r"\\server\share\{long}"), format!(r"\\?\UNC\server\share\{long}")),
            (format!(r"\\?\C:\{long}"), format!(r"\\?\C:\{long}")),
        ] {
            assert_eq!(for_sqlite(Path::new(&given)), Path::new(&made), "{given}");
        }
    }
}
