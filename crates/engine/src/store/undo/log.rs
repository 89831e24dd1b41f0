//! The log of steps that can be undone and redone, in the table `undo_steps`.
//!
//! What a step keeps elsewhere, the rows of deleted contacts and the values of deleted fields, is erased with the step.

use rusqlite::{Connection, Params};
use rustc_hash::FxHashSet;

use crate::clock::Timestamp;
use crate::id::ContactId;
use crate::store::error::{Result, StoreError};
use crate::store::tables::deleted;
use crate::store::undo::steps::Step;

/// The maximum number of steps in the log.
const STEPS: i64 = 50;

/// How many deleted contacts are kept, unless the last deletion was of more.
const MOST_DELETED: i64 = 1_000_000;

/// The maximum size of the values in `undo_values` of all steps but the newest, in bytes.
const LARGEST: i64 = 256 << 20;

/// Records a step, unless it changes nothing. Steps that were undone before it can no longer be redone.
pub(crate) fn record(conn: &Connection, step: &Step, now: Timestamp) -> Result<()> {
    if step.changes_nothing() {
        return Ok(());
    }
    let gone = discard(conn, "undone = 1", [])?;
    conn.prepare_cached(
        "INSERT INTO undo_steps (kind, at, whose, count, name, change) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((step.kind(), now, step.contact(), count(step), step.name(), json(step)?))?;
    if gone > 0 {
        // Those that could not be brought back are gone for good now.
        forget_gone(conn)?;
    }
    shorten(conn)?;
    if matches!(step, Step::Delete(_)) {
        // Also what is older: it can only be undone after this.
        discard(
            conn,
            "id <= (SELECT max(id) FROM
                 (SELECT id, sum(count) OVER (ORDER BY id DESC) AS kept, row_number() OVER (ORDER BY id DESC) AS nth
                  FROM undo_steps WHERE kind = 'delete')
             WHERE kept > ?1 AND nth > 1)",
            [MOST_DELETED],
        )?;
    }
    Ok(())
}

/// Begins a step whose values are recorded while the contacts change, and returns its id. It must be
/// [completed](complete) or [dropped](drop_step) in the same transaction.
pub(crate) fn begin(conn: &Connection, now: Timestamp) -> Result<i64> {
    conn.execute("INSERT INTO undo_steps (kind, at, change) VALUES ('', ?1, '{}')", [now])?;
    Ok(conn.last_insert_rowid())
}

/// Completes a step that was begun.
pub(crate) fn complete(conn: &Connection, id: i64, step: &Step) -> Result<()> {
    discard_undone(conn)?;
    let sql = "UPDATE undo_steps SET kind = ?2, change = ?3, count = ?4, name = ?5 WHERE id = ?1";
    conn.execute(sql, (id, step.kind(), json(step)?, count(step), step.name()))?;
    forget_large(conn, id, LARGEST)?;
    shorten(conn)
}

/// Deletes the oldest steps, so that the values of all but the newest take no more than `most` bytes.
fn forget_large(conn: &Connection, newest: i64, most: i64) -> Result<()> {
    discard(
        conn,
        "id <= (
             SELECT max(step_id) FROM (
                 SELECT step_id, sum(sum(octet_length(change))) OVER (ORDER BY step_id DESC) AS bytes
                 FROM undo_values WHERE step_id <> ?1 GROUP BY step_id)
             WHERE bytes > ?2)",
        (newest, most),
    )
    .map(drop)
}

/// Drops a step that was begun, because nothing has changed.
pub(crate) fn drop_step(conn: &Connection, id: i64) -> Result<()> {
    conn.execute("DELETE FROM undo_steps WHERE id = ?1", [id])?;
    Ok(())
}

/// Deletes the oldest steps, if there are too many.
fn shorten(conn: &Connection) -> Result<()> {
    discard(conn, "id NOT IN (SELECT id FROM undo_steps ORDER BY id DESC LIMIT ?1)", [STEPS]).map(drop)
}

/// Deletes the steps that were undone. A deletion must call this before it moves anything, because such a step may be
/// about the same contacts or field.
pub(crate) fn discard_undone(conn: &Connection) -> Result<()> {
    if discard(conn, "undone = 1", [])? > 0 {
        forget_gone(conn)?;
    }
    Ok(())
}

/// The number that a step changed, as its column keeps it.
pub(crate) fn count(step: &Step) -> i64 {
    i64::try_from(step.count()).unwrap_or(i64::MAX)
}

pub(crate) fn json(step: &Step) -> Result<String> {
    serde_json::to_string(step).map_err(StoreError::unwritable)
}

/// Deletes all steps.
pub(crate) fn forget(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM undo_steps", [])?;
    deleted::purge_all(conn)
}

/// Deletes the steps that meet a condition, and what they keep elsewhere. Returns the number of contacts that were kept.
fn discard(conn: &Connection, condition: &str, parameters: impl Params + Copy) -> Result<u64> {
    let mut purged = 0;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT change FROM undo_steps WHERE kind IN ('delete', 'delete_field') AND {condition}"
    ))?;
    let mut rows = statement.query(parameters)?;
    while let Some(row) = rows.next()? {
        match serde_json::from_str(&row.get::<_, String>(0)?) {
            Ok(Step::Delete(contacts)) => purged += deleted::purge_contacts(conn, &contacts.ids)?,
            Ok(Step::DeleteField { id, .. }) => deleted::purge_field(conn, id)?,
            _ => {}
        }
    }
    conn.prepare_cached(&format!("DELETE FROM undo_steps WHERE {condition}"))?.execute(parameters)?;
    Ok(purged)
}

/// Deletes the steps that contain values or the name of contacts that are gone for good: those that are neither stored,
/// nor kept because they were deleted, nor part of a merge that can be undone.
///
/// An edit of many may contain their earlier values, so these steps go, too.
pub(crate) fn forget_gone(conn: &Connection) -> Result<()> {
    forget_edits_of_many(conn)?;
    let mut steps = Vec::new();
    let mut statement = conn.prepare_cached(
        "SELECT id, whose, undone, change FROM undo_steps WHERE whose IS NOT NULL ORDER BY id DESC",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let merged = match serde_json::from_str(&row.get::<_, String>(3)?) {
            Ok(Step::Merge { merged, .. }) => merged.iter().map(|merged| merged.contact.id).collect(),
            _ => Vec::new(),
        };
        steps.push((row.get::<_, i64>(0)?, row.get::<_, ContactId>(1)?, row.get::<_, bool>(2)?, merged));
    }
    let mut known = conn.prepare_cached(
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM contacts WHERE id = ?1)
                     OR EXISTS (SELECT 1 FROM deleted_contacts WHERE id = ?1)",
    )?;
    // From the newest on: a contact that was merged is in a step after its own.
    let mut in_merges: FxHashSet<ContactId> = FxHashSet::default();
    for (id, contact, undone, merged) in steps {
        let mut is_there = in_merges.contains(&contact) || known.exists([contact])?;
        if undone {
            for contact in &merged {
                is_there = is_there && known.exists([contact])?;
            }
        }
        if !is_there {
            conn.execute("DELETE FROM undo_steps WHERE id = ?1", [id])?;
        } else if !undone {
            in_merges.extend(merged);
        }
    }
    Ok(())
}

fn forget_edits_of_many(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM undo_steps WHERE kind = 'edit_many'", [])?;
    Ok(())
}

/// Calls a field by its new name in all steps. Steps from before the deletion of a field that had this name are about
/// that one.
pub(crate) fn rename_field(conn: &Connection, before: &str, after: &str) -> Result<()> {
    rewrite(conn, before, |step| {
        for contact in step.contacts_mut() {
            contact.fields.0.iter_mut().filter(|(name, _)| name == before).for_each(|(name, _)| {
                after.clone_into(name);
            });
        }
    })
}

/// Removes the values of a field from all steps.
pub(crate) fn forget_field(conn: &Connection, name: &str) -> Result<()> {
    forget_edits_of_many(conn)?;
    rewrite(conn, name, |step| {
        for contact in step.contacts_mut() {
            contact.fields.0.retain(|(field, _)| field != name);
            contact.field_phones.remove(name);
        }
    })
}

/// Changes the steps that contain contacts and are about the present field of this name.
fn rewrite(conn: &Connection, field: &str, change: impl Fn(&mut Step)) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT id, change FROM undo_steps WHERE whose IS NOT NULL AND id > (
             SELECT coalesce(max(id), 0) FROM undo_steps WHERE kind = 'delete_field' AND undone = 0 AND name = ?1)",
    )?;
    let mut rows = statement.query([field])?;
    let mut changed = Vec::new();
    while let Some(row) = rows.next()? {
        if let Ok(mut step) = serde_json::from_str(&row.get::<_, String>(1)?) {
            change(&mut step);
            changed.push((row.get::<_, i64>(0)?, json(&step)?));
        }
    }
    let mut update = conn.prepare_cached("UPDATE undo_steps SET change = ?2 WHERE id = ?1")?;
    changed.iter().try_for_each(|step| update.execute((step.0, &step.1)).map(drop))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::connection::Store;
    use crate::store::runs::Runs;
    use crate::store::undo::steps::DeletedContacts;

    #[test]
    fn a_million_deleted_contacts_are_kept_and_always_the_last_deletion() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path(), Timestamp::default).unwrap();
        let conn = store.conn();
        let delete = |count: i64| {
            let runs: Runs = serde_json::from_str(&format!("[[1,{count}]]")).unwrap();
            let step = Step::Delete(DeletedContacts { ids: runs, ..DeletedContacts::default() });
            record(conn, &step, Timestamp::default()).unwrap();
        };
        let left = || -> Vec<u64> {
            let steps = store.undo_steps().unwrap();
            steps.iter().map(|step| step.count).collect()
        };
        delete(400_000);
        record(
            conn,
            &Step::Star { ids: Runs::of(&[ContactId::new(1)]), starred: true },
            Timestamp::default(),
        )
        .unwrap();
        delete(500_000);
        assert_eq!(left(), [500_000, 1, 400_000]);
        delete(200_000);
        assert_eq!(left(), [200_000, 500_000, 1]);
        delete(3_000_000);
        assert_eq!(left(), [3_000_000]);
        delete(2);
        assert_eq!(left(), [2]);
    }

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
