//! The log of steps that can be undone and redone, in the table `undo_steps`.

use crate::clock::Timestamp;
use rusqlite::Connection;

use crate::store::error::{Result, StoreError};
use crate::store::undo::steps::Step;

/// The maximum number of steps in the log.
const STEPS: i64 = 50;

/// Records a step, unless it changes nothing. Steps that were undone before it can no longer be redone.
pub(crate) fn record(conn: &Connection, step: &Step, now: Timestamp) -> Result<()> {
    if step.changes_nothing() {
        return Ok(());
    }
    let contact = match step {
        Step::Edit { after, .. } | Step::Merge { after, .. } => Some(after.id),
        _ => None,
    };
    conn.execute("DELETE FROM undo_steps WHERE undone = 1", [])?;
    conn.execute(
        "INSERT INTO undo_steps (kind, at, contact_id, change) VALUES (?1, ?2, ?3, ?4)",
        (step.kind(), now, contact, json(step)?),
    )?;
    conn.execute(
        "DELETE FROM undo_steps WHERE id NOT IN (SELECT id FROM undo_steps ORDER BY id DESC LIMIT ?1)",
        [STEPS],
    )?;
    Ok(())
}

pub(crate) fn json(step: &Step) -> Result<String> {
    serde_json::to_string(step).map_err(StoreError::unwritable)
}

/// Deletes the steps that would merge a contact that was deleted since the merge was undone: they contain its
/// values, and can no longer be redone.
pub(crate) fn forget_merges_of_deleted(conn: &Connection) -> Result<()> {
    conn.execute(
        "DELETE FROM undo_steps WHERE kind = 'merge' AND undone = 1 AND EXISTS (
             SELECT 1 FROM json_each(change, '$.merged')
             WHERE json_extract(value, '$.contact.id') NOT IN (SELECT id FROM contacts))",
        [],
    )?;
    Ok(())
}

/// Deletes all steps, because the fields they refer to have changed.
pub(crate) fn forget(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM undo_steps", [])?;
    Ok(())
}
