//! Writing a backup of the whole store, and checking that a file is a usable backup. Where backups are kept
//! and for how long is decided in `folder`; restoring one is in `restore`.

use crate::output::atomic_file::AtomicFile;
use crate::output::outputs::Outputs;
use crate::output::private::{self, Rights};
use crate::progress::ReportProgress;
use crate::store::tables::{contact_count, deleted};
use std::fs;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::file::backup::uri;
use crate::store::file::schema::{APPLICATION_ID, SCHEMA};

/// How often progress is reported.
const REPORT_EVERY: Duration = Duration::from_millis(100);

impl Store {
    /// Writes a backup to `out` and returns the number of contacts in it.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`], [`StoreError::Output`], [`StoreError::BackupFailed`]; [`StoreError::Damaged`] if the store cannot be
    /// read.
    pub fn backup(&self, out: &Path, report: ReportProgress<'_>) -> Result<u64> {
        write(self.conn(), &self.outputs(), out, report)
    }
}

/// Writes a backup to a temporary file, checks it, syncs it and renames it to `out`. Only the user may read it.
pub(crate) fn write(
    conn: &Connection,
    outputs: &Outputs,
    out: &Path,
    report: ReportProgress<'_>,
) -> Result<u64> {
    let file = AtomicFile::create_private(outputs, out)?;
    vacuum(conn, file.path(), &|part| report(part * 0.8))?;
    leave_out_steps(file.path())?;
    let count = look_over(file.path())?;
    report(1.0);
    file.keep()?;
    Ok(count)
}

/// Copies a database without its free pages, so the copy contains no erased data. The file may exist if it is
/// empty.
pub(crate) fn vacuum(conn: &Connection, into: &Path, report: ReportProgress<'_>) -> Result<()> {
    let Some(name) = into.to_str() else {
        return Err(StoreError::BackupFailed {
            path: into.display().to_string(),
            cause: "the path is not valid Unicode".to_owned(),
        });
    };
    if !into.exists() {
        private::create_file(into, Rights::Private).map_err(|cause| StoreError::unavailable(into, &cause))?;
    }
    let number = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, u64>(0));
    let size = number("PRAGMA page_count")? * number("PRAGMA page_size")?;
    growing(into, size, report, || conn.execute("VACUUM INTO ?1", [name]))?;
    Ok(())
}

/// Empties the undo log of a copy, and what belongs to it: nobody expects deleted contacts in a backup that was made
/// after they were deleted, and a restore would not take them over.
fn leave_out_steps(copy: &Path) -> Result<()> {
    let conn = Connection::open(copy)?;
    // If this fails, the copy is discarded.
    conn.execute_batch(
        "PRAGMA trusted_schema = OFF; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA secure_delete = ON",
    )?;
    let mut known = conn.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1")?;
    for table in deleted::TABLES.iter().chain(&["undo_values", "undo_steps"]) {
        if known.exists([table])? {
            conn.execute(&format!("DELETE FROM {table}"), [])?;
        }
    }
    drop(known);
    conn.close().map_err(|(_, error)| error.into())
}

/// Runs `work`, which writes a file of about `size` bytes, and reports progress by the current size of the
/// file.
pub(crate) fn growing<T>(file: &Path, size: u64, report: ReportProgress<'_>, work: impl FnOnce() -> T) -> T {
    let (running, ended) = channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            while ended.recv_timeout(REPORT_EVERY) == Err(RecvTimeoutError::Timeout) {
                let there = fs::metadata(file).map_or(0, |meta| meta.len());
                report((there as f32 / size.max(1) as f32).min(1.0));
            }
        });
        let done = work();
        drop(running);
        done
    })
}

/// Opens a file for reading only.
pub(crate) fn read_only(file: &Path) -> Result<Connection> {
    if !file.is_file() {
        return Err(unusable(file, "there is no such file"));
    }
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn =
        Connection::open_with_flags(uri::of(file), flags).map_err(|_| unusable(file, "it cannot be read"))?;
    conn.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16384")
        .map_err(|_| unusable(file, "it is not a sound database"))?;
    Ok(conn)
}

/// Checks that a file is an undamaged Kith store in a known format, and returns the number of contacts in it.
///
/// # Errors
/// [`StoreError::BackupUnusable`], [`StoreError::Newer`].
pub(crate) fn look_over(file: &Path) -> Result<u64> {
    verify(file, "quick_check")
}

/// Like [`look_over`], but also compares the indexes with their tables, which takes longer.
pub(crate) fn look_through(file: &Path) -> Result<u64> {
    verify(file, "integrity_check")
}

fn verify(file: &Path, check: &str) -> Result<u64> {
    let conn = read_only(file)?;
    require_kith(&conn, file)?;
    let verdict: String = conn
        .query_row(&format!("PRAGMA {check}(1)"), [], |row| row.get(0))
        .map_err(|_| unusable(file, "it is damaged"))?;
    if verdict != "ok" {
        return Err(unusable(file, "it is damaged"));
    }
    contact_count::of(&conn).map_err(|_| unusable(file, "it has no contacts"))
}

/// Returns the number of contacts in a backup without checking its integrity.
pub(crate) fn count_in(file: &Path) -> Result<u64> {
    let conn = read_only(file)?;
    require_kith(&conn, file)?;
    contact_count::of(&conn)
}

fn require_kith(conn: &Connection, file: &Path) -> Result<()> {
    let number = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i32>(0));
    let owner = number("PRAGMA application_id").map_err(|_| unusable(file, "it is not a sound database"))?;
    if owner != APPLICATION_ID {
        return Err(unusable(file, "it is not a Kith store"));
    }
    let version = number("PRAGMA user_version")?;
    if version > SCHEMA.version {
        return Err(StoreError::Newer { found: version, known: SCHEMA.version });
    }
    Ok(())
}

pub(crate) fn unusable(file: &Path, reason: &str) -> StoreError {
    StoreError::BackupUnusable { path: file.display().to_string(), reason: reason.to_owned() }
}
