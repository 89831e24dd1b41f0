//! The logs of the desktop window, which lie in the data folder. The window writes them; deleting everything
//! deletes them, whichever front end does it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Returns the folder with the logs.
pub fn folder(data_dir: &Path) -> PathBuf {
    data_dir.join("logs")
}

/// Deletes all logs.
///
/// ```
/// # fn main() -> std::io::Result<()> {
/// use kith_engine::logs;
/// # let data_dir = tempfile::tempdir()?;
///
/// let folder = logs::folder(data_dir.path());
/// std::fs::create_dir(&folder)?;
/// std::fs::write(folder.join("kith.2026-11-28.log"), "start")?;
/// logs::erase(data_dir.path())?;
/// assert!(!folder.exists());
/// logs::erase(data_dir.path())?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// An error if a log cannot be deleted. That there are none is no error.
pub fn erase(data_dir: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder(data_dir)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
