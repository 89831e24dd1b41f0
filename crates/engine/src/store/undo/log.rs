//! The log of steps that can be undone and redone, in the table `undo_steps`.

use crate::clock::Timestamp;
use rusqlite::Connection;

use crate::store::error::{Result, StoreError};
use crate::store::undo::steps::Step;

/// The maximum number of steps in the log.
const STEPS: i64 = 50;

/// The maximum size of the values in `undo_values` of all steps but the newest, in bytes.
const LARGEST: i64 = 256 << 20;

/// Records a step, unless it changes nothing. Steps that were undone before it can no longer be redone.
pub(crate) fn record(conn: &Connection, step: &Step, now: Timestamp) -> Result<()> {
    if step.changes_nothing() {
        return Ok(());
    }
    let contact = match step {
        Step::Edit { after, .. } | Step::Merge { after, .. } => Some(after.id),
        _ => None,
    };
    clear_undone(conn)?;
    conn.execute(
        "INSERT INTO undo_steps (kind, at, contact_id, change) VALUES (?1, ?2, ?3, ?4)",
        (step.kind(), now, contact, json(step)?),
    )?;
    shorten(conn)
}

/// Begins a step whose values are recorded while the contacts change, and returns its id. It must be
/// [completed](complete) or [dropped](drop_step) in the same transaction.
pub(crate) fn begin(conn: &Connection, now: Timestamp) -> Result<i64> {
    conn.execute("INSERT INTO undo_steps (kind, at, change) VALUES ('', ?1, '{}')", [now])?;
    Ok(conn.last_insert_rowid())
}

/// Completes a step that was begun.
pub(crate) fn complete(conn: &Connection, id: i64, step: &Step) -> Result<()> {
    clear_undone(conn)?;
    let sql = "UPDATE undo_steps SET kind = ?2, change = ?3 WHERE id = ?1";
    conn.execute(sql, (id, step.kind(), json(step)?))?;
    forget_large(conn, id, LARGEST)?;
    shorten(conn)
}

/// Deletes the oldest steps, so that the values of all but the newest take no more than `most` bytes.
fn forget_large(conn: &Connection, newest: i64, most: i64) -> Result<()> {
    conn.execute(
        "DELETE FROM undo_steps WHERE id <= (
             SELECT max(step_id) FROM (
                 SELECT step_id, sum(sum(octet_length(change))) OVER (ORDER BY step_id DESC) AS bytes
                 FROM undo_values WHERE step_id <> ?1 GROUP BY step_id)
             WHERE bytes > ?2)",
        (newest, most),
    )?;
    Ok(())
}

/// Drops a step that was begun, because nothing has changed.
pub(crate) fn drop_step(conn: &Connection, id: i64) -> Result<()> {
    conn.execute("DELETE FROM undo_steps WHERE id = ?1", [id])?;
    Ok(())
}

fn clear_undone(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM undo_steps WHERE undone = 1", [])?;
    Ok(())
}

fn shorten(conn: &Connection) -> Result<()> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::connection::Store;

    #[test]
    fn the_oldest_large_steps_are_forgotten_first() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), Timestamp::default).unwrap();
        let conn = store.conn();
        for bytes in [0, 300, 0, 40, 500] {
            let step = begin(conn, Timestamp::default()).unwrap();
            let mut insert =
                conn.prepare("INSERT INTO undo_values (step_id, change) VALUES (?1, ?2)").unwrap();
            if bytes > 0 {
                insert.execute((step, "x".repeat(bytes / 2))).unwrap();
                insert.execute((step, "x".repeat(bytes / 2))).unwrap();
            }
        }
        let left = |most: i64| -> Vec<i64> {
            forget_large(conn, 5, most).unwrap();
            let mut steps = conn.prepare("SELECT id FROM undo_steps ORDER BY id").unwrap();
            steps.query_map([], |row| row.get(0)).unwrap().map(std::result::Result::unwrap).collect()
        };
        assert_eq!(left(340), [1, 2, 3, 4, 5]);
        assert_eq!(left(339), [3, 4, 5]);
        assert_eq!(left(0), [5], "the newest step is kept, however large");
    }
}
