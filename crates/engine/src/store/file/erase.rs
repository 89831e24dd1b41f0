//! Erasing for good: a deleted or replaced message is also taken out of the write-ahead log.
//!
//! `secure_delete` overwrites what is deleted in the database's pages, but the pages as they were stay in the log until
//! it is written back and cut. Triggers on `messages` note in `settings`, in the transaction that erases, that this is
//! to be done; [`finish`] does it after the commit. While another connection reads an older state the log cannot be
//! cut: the note stays, and every later write and opening tries again. At the latest the log goes when the last
//! connection closes. A process killed in between leaves the note, too.

use std::time::Duration;

use rusqlite::Connection;

use crate::store::connection::BUSY_TIMEOUT;
use crate::store::error::Result;
use crate::store::tables::settings;

/// The setting that says that the log still holds what was erased; its value is [`TRIED`] after an attempt.
const PENDING: &str = "erase_pending";
const TRIED: &str = "tried";

/// How long the first attempt waits for readers. They are quick, or they are exports that nobody should wait for.
const PATIENCE: Duration = Duration::from_millis(400);

/// Notes that the log is to be emptied: for what is erased without a trigger of its own.
pub(crate) fn note(conn: &Connection) -> Result<()> {
    settings::set(conn, PENDING, "new")
}

/// Empties the log if something was erased. Not being able to is no failure: the deletion stands, and the note stays.
pub(crate) fn finish(conn: &Connection) {
    finish_within(conn, PATIENCE);
}

/// The same with more patience for readers.
pub(crate) fn finish_within(conn: &Connection, patience: Duration) {
    if let Err(error) = try_finish(conn, patience) {
        tracing::warn!(%error, "the log could not be emptied; it is tried again later");
    }
}

fn try_finish(conn: &Connection, patience: Duration) -> Result<()> {
    let Some(state) = settings::get(conn, PENDING)? else { return Ok(()) };
    let first = state != TRIED;
    if emptied(conn, if first { patience } else { Duration::ZERO })? {
        conn.prepare_cached("DELETE FROM settings WHERE name = ?1")?.execute([PENDING])?;
    } else if first {
        tracing::info!("the log is in use; what was erased leaves it later");
        settings::set(conn, PENDING, TRIED)?;
    }
    Ok(())
}

/// Cuts a log that a large work has left, unless somebody is reading from it.
pub(crate) fn shorten_log(conn: &Connection) {
    if let Err(error) = emptied(conn, PATIENCE) {
        tracing::info!(%error, "the log stays long for now");
    }
}

fn emptied(conn: &Connection, patience: Duration) -> Result<bool> {
    conn.busy_timeout(patience)?;
    let busy: rusqlite::Result<i64> = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0));
    conn.busy_timeout(BUSY_TIMEOUT)?;
    Ok(busy? == 0)
}
