//! The URI by which SQLite opens a backup without changing anything beside it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::store::file::verbatim;

/// Returns the URI of a database file for reading. A file without a log is declared unchangeable: otherwise,
/// SQLite would create files beside it to read one that was in use, which is not possible on read-only media.
pub(crate) fn of(file: &Path) -> String {
    if has_log(file) { encoded(file) + "?mode=ro" } else { without_log(file) }
}

/// Returns the URI of a database file for reading it as if there were no log beside it.
pub(crate) fn without_log(file: &Path) -> String {
    encoded(file) + "?mode=ro&immutable=1"
}

fn encoded(file: &Path) -> String {
    let file = std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf());
    let file = verbatim::for_sqlite(&file);
    // On Windows, backslashes stay backslashes, and there is no `//` for an authority: SQLite then takes the path as it
    // is, also one of the form `\\?\C:\…`.
    let mut uri = String::from(if cfg!(windows) { "file:" } else { "file://" });
    for byte in file.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b':' => uri.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(*byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// Returns the write-ahead log of a database file.
pub(crate) fn log_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

/// Returns whether there is a log beside a database file.
pub(crate) fn has_log(file: &Path) -> bool {
    fs::metadata(log_of(file)).is_ok_and(|log| log.len() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn names_are_encoded() {
        assert_eq!(of(Path::new("/a b/ñ?#%.db")), "file:///a%20b/%C3%B1%3F%23%25.db?mode=ro&immutable=1");
    }

    #[test]
    #[cfg(windows)]
    fn names_are_encoded() {
        let uri = |path| without_log(Path::new(path)).replace("?mode=ro&immutable=1", "");
        assert_eq!(uri(r"C:\a b\ñ#%.db"), "file:C:%5Ca%20b%5C%C3%B1%23%25.db");
        assert_eq!(uri(r"\\server\share\a.db"), "file:%5C%5Cserver%5Cshare%5Ca.db");
        assert_eq!(uri(r"\\?\C:\a.db"), "file:%5C%5C%3F%5CC:%5Ca.db");
    }
}
