//! The URI by which SQLite opens a backup without changing anything beside it.

use std::fs;
use std::path::{Path, PathBuf};

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
    let path = file.as_os_str().as_encoded_bytes();
    let mut uri = String::from("file://");
    if !path.starts_with(b"/") {
        uri.push('/');
    }
    for byte in path {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
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
}
