//! Permanent erasure: what is deleted for good is also removed from the write-ahead log.
//!
//! `secure_delete` overwrites deleted data in the pages of the database, but older versions of the pages stay
//! in the log until it is checkpointed and truncated. Whatever deletes for good (contacts, a field, an import,
//! what is remembered) calls [`note`], which sets a flag in `settings` in the same transaction; triggers on
//! `messages` do so for deleted and replaced messages. [`finish`] truncates the log after the commit. While
//! another connection reads an older state, the log cannot be truncated: the flag stays set, and every later write and every
//! opening of the store tries again. At the latest, the log is removed when the last connection closes. The
//! flag also stays set if the process is killed in between.

use std::time::Duration;

use rusqlite::Connection;

use crate::store::connection::BUSY_TIMEOUT;
use crate::store::error::Result;
use crate::store::tables::settings;

/// The setting that marks that the log still contains erased data. Its value is [`TRIED`] after a failed
/// attempt.
const PENDING: &str = "erase_pending";
const TRIED: &str = "tried";

/// How long the first attempt waits for readers. Most readers are quick; the others are exports, which take
/// too long to wait for.
const PATIENCE: Duration = Duration::from_millis(400);

/// Sets the flag that the log must be truncated. Must be called in the transaction that deletes.
pub(crate) fn note(conn: &Connection) -> Result<()> {
    settings::set(conn, PENDING, "new")
}

/// Returns whether the log may still contain erased data.
pub(crate) fn is_pending(conn: &Connection) -> Result<bool> {
    Ok(settings::get(conn, PENDING)?.is_some())
}

/// Truncates the log if something was erased. If this is not possible, it is not an error: the data is
/// deleted, and the flag stays set.
pub(crate) fn finish(conn: &Connection) {
    finish_within(conn, PATIENCE);
}

/// Like [`finish`], but the first attempt waits for readers for up to `patience`.
pub(crate) fn finish_within(conn: &Connection, patience: Duration) {
    if let Err(error) = try_finish(conn, patience) {
        tracing::warn!(code = error.code(), "the log could not be emptied; it is tried again later");
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

fn emptied(conn: &Connection, patience: Duration) -> Result<bool> {
    conn.busy_timeout(patience)?;
    let busy: rusqlite::Result<i64> = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0));
    conn.busy_timeout(BUSY_TIMEOUT)?;
    Ok(busy? == 0)
}
