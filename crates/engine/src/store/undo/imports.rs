//! Undoing an import: what it made goes, what it changed goes back, and what people have worked on since stays and is
//! named.

use crate::clock::Timestamp;
use crate::id::{GroupId, ImportId};
use crate::store::tables::contact_count;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::contact::Contact;
use crate::id::ContactId;

use crate::progress::ReportProgress;
use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::fields;
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};
use crate::store::undo::contact;

/// What undoing an import came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Undone {
    /// Contacts it had made and that are gone now.
    pub removed: u64,
    /// Contacts it had changed and that are as before.
    pub restored: u64,
    /// Contacts that were edited, starred, grouped or written to since.
    pub kept: Vec<Kept>,
    /// Groups it had made that were empty then and are gone.
    pub groups: Vec<String>,
    /// Fields that had been made for it, the same.
    pub fields: Vec<String>,
}

/// A contact that undoing an import left alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Kept {
    /// Its number.
    pub id: ContactId,
    /// Its whole name.
    pub name: String,
}

/// How many contacts go at a time; somebody who follows is told in between.
const STRETCH: i64 = 20_000;
/// From this many contacts on that go, indexes are built anew at the end where most of the store goes.
const MANY: u64 = 10_000;

impl Store {
    /// Takes an import back, in one transaction: contacts it made, changes it made to others, and the groups and
    /// fields that were made for it and are empty then.
    ///
    /// # Errors
    /// [`StoreError::ImportNotFound`], [`StoreError::ImportUndone`].
    pub fn undo_import(&mut self, id: ImportId, report: ReportProgress<'_>) -> Result<Undone> {
        self.write(|tx, now| {
            let sql = "SELECT undone_at, groups_created, fields_created FROM imports WHERE id = ?1";
            let found: Option<(Option<i64>, String, String)> =
                tx.query_row(sql, [id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?;
            let (undone_at, groups, fields) = found.ok_or(StoreError::ImportNotFound { id })?;
            if undone_at.is_some() {
                return Err(StoreError::ImportUndone { id });
            }
            let mut kept = Vec::new();
            let count = |sql: &str| tx.query_row(sql, [id], |row| row.get::<_, u64>(0));
            let changed = count("SELECT count(*) FROM import_changes WHERE import_id = ?1")?;
            let made = count("SELECT count(*) FROM contacts WHERE import_id = ?1")?;
            // What goes back and what goes, each by its share of the work.
            let share = changed as f32 / (changed + made).max(1) as f32;
            let done = |contacts: u64| report(contacts as f32 / changed.max(1) as f32 * share);
            let restored = restore(tx, id, now, &mut kept, &done)?;
            let removed = remove(tx, id, &|part| report(share + part * (1.0 - share)))?;
            let mut statement = tx.prepare(
                "SELECT id, first_name || coalesce(' ' || last_name, '') FROM contacts WHERE import_id = ?1 ORDER BY id",
            )?;
            for contact in statement.query_map([id], |row| Ok(Kept { id: row.get(0)?, name: row.get(1)? }))? {
                kept.push(contact?);
            }
            drop(statement);
            let groups = remove_empty_groups(tx, &groups)?;
            let fields = fields::delete_empty(tx, &serde_json::from_str::<Vec<_>>(&fields).unwrap_or_default())?;
            tx.execute("UPDATE imports SET undone_at = ?2 WHERE id = ?1", (id, now))?;
            tx.execute("DELETE FROM import_changes WHERE import_id = ?1", [id])?;
            Ok(Undone { removed, restored, kept, groups, fields })
        })
    }
}

/// Removes the contacts that an import made and nobody has worked on since; returns how many.
fn remove(conn: &Connection, import: ImportId, report: ReportProgress<'_>) -> Result<u64> {
    let (first, last, count): (Option<i64>, Option<i64>, u64) = conn.query_row(
        "SELECT min(id), max(id), count(*) FROM contacts WHERE import_id = ?1",
        [import],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let (Some(first), Some(last)) = (first, last) else { return Ok(0) };
    // As with the import: one sorted pass at the end is cheaper than many scattered changes.
    let anew = count >= MANY && count > contact_count::of(conn)? / 2;
    if anew {
        conn.execute_batch(DROP_INDEXES)?;
    }
    // Every change a person makes to a contact touches `updated_at`; a history entry need not.
    let mut delete = conn.prepare(
        "DELETE FROM contacts WHERE id BETWEEN ?2 AND ?3 AND import_id = ?1 AND updated_at = created_at
         AND NOT EXISTS (SELECT 1 FROM messages WHERE contact_id = contacts.id)",
    )?;
    let mut removed = 0;
    let mut from = first;
    while from <= last {
        let to = from.saturating_add(STRETCH - 1);
        removed += delete.execute((import, from, to))? as u64;
        report((to.min(last) - first) as f32 / (last - first).max(1) as f32);
        from = to.saturating_add(1);
    }
    drop(delete);
    if anew {
        conn.execute_batch(BUILD_INDEXES)?;
    }
    Ok(removed)
}

/// Makes what the import changed as it was, where nobody changed it again.
fn restore(
    conn: &Connection,
    import: ImportId,
    now: Timestamp,
    kept: &mut Vec<Kept>,
    done: &dyn Fn(u64),
) -> Result<u64> {
    let mut statement = conn.prepare(
        "SELECT i.before, i.after FROM import_changes i JOIN contacts c ON c.id = i.contact_id
         WHERE i.import_id = ?1 AND (c.import_id IS NULL OR c.import_id <> ?1) ORDER BY i.contact_id",
    )?;
    let mut rows = statement.query([import])?;
    let (mut restored, mut seen) = (0, 0);
    while let Some(row) = rows.next()? {
        seen += 1;
        if seen % 1000 == 0 {
            done(seen);
        }
        let (before, after): (String, String) = (row.get(0)?, row.get(1)?);
        let (Ok(before), Ok(after)) =
            (serde_json::from_str::<Contact>(&before), serde_json::from_str::<Contact>(&after))
        else {
            continue;
        };
        let name = after.full_name();
        // As if the import had not touched it: the import that made it can be undone, too.
        let at = before
            .updated_at
            .parse::<jiff::Timestamp>()
            .map_or(now, |at| Timestamp::from_millis(at.as_millisecond()));
        match contact::set(conn, &after, before, at) {
            Ok(()) => restored += 1,
            Err(StoreError::UndoConflict | StoreError::PhoneTaken { .. }) => {
                kept.push(Kept { id: after.id, name });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(restored)
}

/// Returns their names.
fn remove_empty_groups(conn: &Connection, groups: &str) -> Result<Vec<String>> {
    let ids: Vec<GroupId> = serde_json::from_str(groups).unwrap_or_default();
    let mut statement = conn.prepare_cached(
        "DELETE FROM groups WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM contact_groups WHERE group_id = ?1)
         RETURNING name",
    )?;
    let mut removed = Vec::new();
    for id in ids {
        removed.extend(statement.query_row([id], |row| row.get::<_, String>(0)).optional()?);
    }
    Ok(removed)
}
