//! What the first page of a file says, read before SQLite opens it: whether it is a store of this or a newer
//! version of Kith, of another program, or not a database at all. A file that is refused is not written to;
//! SQLite would write to it, for example to set its journal mode. (SQLite file format, §1.3.)

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::store::error::{Result, StoreError};
use crate::store::file::backup::folder;
use crate::store::file::pages::{Pages, u16_at, u32_at};
use crate::store::file::schema::APPLICATION_ID;

/// What there is to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// No file.
    Nothing,
    /// A file without content: empty, or a database without tables.
    Empty,
    /// A store.
    Store,
}

/// Looks at the file before SQLite does. This also detects a truncated file, which SQLite would only report on
/// access to a missing page, and a file that is not writable. `known` is the newest known version of the format.
///
/// # Errors
/// [`StoreError::Damaged`], [`StoreError::Newer`], [`StoreError::ReadOnly`], [`StoreError::Unavailable`].
pub(crate) fn look(path: &Path, known: i32) -> Result<Found> {
    // Before it is opened: Windows refuses to open a folder as it does a file without rights.
    if path.is_dir() {
        return Err(damaged("there is a folder where the file should be"));
    }
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(cause) => return Err(StoreError::unavailable(path, &cause)),
    };
    let meta = file.metadata().map_err(|cause| StoreError::unavailable(path, &cause))?;
    if meta.len() == 0 {
        // An empty file is a new store, unless a log or backups show that it had content before.
        let folder = path.parent().unwrap_or(Path::new("."));
        if has_log(path) || !folder::files(folder).is_empty() {
            return Err(damaged("the file is empty"));
        }
        return Ok(Found::Empty);
    }
    let mut header = [0u8; 100];
    if file.read_exact(&mut header).is_err() {
        return cut(path, "the file is too short to be a database");
    }
    let [b'S', b'Q', b'L', b'i', b't', b'e', b' ', ..] = header else {
        return Err(damaged("the file is not a database"));
    };
    // Page size at offset 16 (1 means 65,536), database size in pages at offset 28.
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let pages = u64::from(u32::from_be_bytes([header[28], header[29], header[30], header[31]]));
    if !has_log(path) && meta.len() < page * pages {
        return cut(path, "the file was cut short");
    }
    let found = judge(path, known)?;
    if meta.permissions().readonly() {
        return Err(StoreError::ReadOnly);
    }
    match OpenOptions::new().append(true).open(path) {
        Err(cause) if cause.kind() == ErrorKind::PermissionDenied => Err(StoreError::ReadOnly),
        Err(cause) => Err(StoreError::unavailable(path, &cause)),
        Ok(_) => Ok(found),
    }
}

/// Judges the newest version of the first page, which may be in the log.
fn judge(path: &Path, known: i32) -> Result<Found> {
    let mut page = Vec::new();
    if !Pages::open(path).is_some_and(|pages| pages.read(1, &mut page)) {
        return Err(damaged("the file cannot be read"));
    }
    // User version at offset 60, application id at offset 68, and after the header the number of cells of the
    // page, on which the list of tables begins.
    let [version, owner] = [60, 68].map(|at| u32_at(&page, at).map_or(0, u32::cast_signed));
    let has_tables = u16_at(&page, 103) != Some(0);
    match owner {
        APPLICATION_ID if version > known => Err(StoreError::Newer { found: version, known }),
        APPLICATION_ID => Ok(Found::Store),
        _ if has_tables => Err(damaged("the file is a database of another program")),
        _ => Ok(Found::Empty),
    }
}

/// Judges a file that has not all of its content. SQLite empties it if the process that was creating it was killed.
fn cut(path: &Path, reason: &str) -> Result<Found> {
    if is_being_created(path) { Ok(Found::Empty) } else { Err(damaged(reason)) }
}

/// Returns whether the rollback journal that SQLite will read says that the database was empty before (§3).
fn is_being_created(path: &Path) -> bool {
    const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    let mut head = [0u8; 20];
    let journal =
        File::open(path.with_extension("db-journal")).and_then(|mut file| file.read_exact(&mut head));
    // The size in pages before the transaction is at offset 16.
    journal.is_ok() && head[..8] == MAGIC && head[16..] == [0; 4]
}

/// Returns whether there is a write-ahead log that SQLite will read, judging by its magic number (§4.1).
fn has_log(path: &Path) -> bool {
    let mut magic = [0u8; 4];
    let log = File::open(path.with_extension("db-wal")).and_then(|mut log| log.read_exact(&mut magic));
    log.is_ok() && u32::from_be_bytes(magic) & !1 == 0x377f_0682
}

fn damaged(reason: &str) -> StoreError {
    StoreError::Damaged { reason: reason.to_owned() }
}
