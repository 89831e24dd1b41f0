//! Undoing an import: contacts that it created are deleted, and contacts that it changed are restored.
//! Contacts that the user has changed since are kept and listed.

use crate::clock::Timestamp;
use crate::id::{GroupId, ImportId};
use crate::store::tables::contact_count;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use crate::contact::Contact;
use crate::field::definition::Field;
use crate::id::ContactId;

use crate::progress::ReportProgress;
use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::file::erase;
use crate::store::tables::deleted;
use crate::store::tables::fields;
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};
use crate::store::tables::many;
use crate::store::tables::row::ContactRow;
use crate::store::undo::{contact, log};

/// The result of undoing an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Undone {
    /// The number of contacts that the import had created and that were deleted.
    pub removed: u64,
    /// The number of contacts that the import had changed and that were restored.
    pub restored: u64,
    /// The contacts that were kept, because they were edited, starred, grouped or got history entries since.
    pub kept: Vec<Kept>,
    /// The names of the deleted groups: those that the import had created and that were empty afterwards.
    pub groups: Vec<String>,
    /// The names of the deleted fields: those that had been created for the import and that had no values
    /// afterwards.
    pub fields: Vec<String>,
}

/// A contact that undoing an import did not change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Kept {
    /// The id of the contact.
    pub id: ContactId,
    /// The full name of the contact.
    pub name: String,
}

/// The size of the range of ids that is deleted at a time. Progress is reported after each range.
const BATCH: i64 = 20_000;
/// The minimum number of contacts to delete for which the indexes are dropped and rebuilt, if these are also
/// most of the store.
const MANY: u64 = 10_000;

impl Store {
    /// Undoes an import in one transaction: the contacts that it created, its changes to other contacts, and
    /// the groups and fields that were created for it and are empty afterwards.
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
            let sql = "SELECT count(*) FROM import_changes WHERE import_id = ?1";
            let changed: u64 = tx.query_row(sql, [id], |row| row.get(0))?;
            let created = Created::by(tx, id)?;
            let made = created.count;
            // The progress is divided between restoring and deleting by the number of contacts.
            let share = changed as f32 / (changed + made).max(1) as f32;
            let done = |contacts: u64| report(contacts as f32 / changed.max(1) as f32 * share);
            let restored = restore(tx, id, now, &mut kept, &done)?;
            let removed = remove(tx, &created, &|part| report(share + part * (1.0 - share)))?;
            let mut statement = tx.prepare(
                "SELECT id, first_name || coalesce(' ' || last_name, '') FROM contacts
                 WHERE id BETWEEN ?2 AND ?3 AND import_id = ?1 ORDER BY id",
            )?;
            let read = |row: &Row<'_>| Ok(Kept { id: row.get(0)?, name: row.get(1)? });
            for contact in statement.query_map((id, created.first, created.last), read)? {
                kept.push(contact?);
            }
            drop(statement);
            let groups = remove_empty_groups(tx, &groups)?;
            let fields =
                fields::delete_empty(tx, &serde_json::from_str::<Vec<_>>(&fields).unwrap_or_default())?;
            tx.execute("UPDATE imports SET undone_at = ?2 WHERE id = ?1", (id, now))?;
            tx.execute("DELETE FROM import_changes WHERE import_id = ?1", [id])?;
            deleted::purge_values(tx, ContactId::new(created.first), ContactId::new(created.last))?;
            log::forget_gone(tx)?;
            erase::note(tx)?;
            Ok(Undone { removed, restored, kept, groups, fields })
        })
    }
}

/// The contacts that an import created and that are still stored. Their ids are in a range, because an import is one
/// transaction and ids are given out in ascending order.
struct Created {
    import: ImportId,
    first: i64,
    last: i64,
    count: u64,
}

impl Created {
    fn by(conn: &Connection, import: ImportId) -> Result<Created> {
        let sql =
            "SELECT coalesce(min(id), 1), coalesce(max(id), 0), count(*) FROM contacts WHERE import_id = ?1";
        Ok(conn.query_row(sql, [import], |row| {
            Ok(Created { import, first: row.get(0)?, last: row.get(1)?, count: row.get(2)? })
        })?)
    }
}

/// Deletes the contacts that an import created and that have not been changed since. Returns how many were
/// deleted.
fn remove(conn: &Connection, created: &Created, report: ReportProgress<'_>) -> Result<u64> {
    let Created { import, first, last, count } = *created;
    // As in the import, rebuilding the indexes in one sorted pass is cheaper than many scattered changes.
    let rebuild_indexes = count >= MANY && count > contact_count::of(conn)? / 2;
    if rebuild_indexes {
        conn.execute_batch(DROP_INDEXES)?;
    }
    // Every change of a contact by the user updates `updated_at`, but a new history entry may not.
    let mut delete = conn.prepare(
        "DELETE FROM contacts WHERE id BETWEEN ?2 AND ?3 AND import_id = ?1 AND updated_at = created_at
         AND NOT EXISTS (SELECT 1 FROM messages WHERE contact_id = contacts.id)",
    )?;
    let removed = many::unnoticed(conn, count, || {
        let mut removed = 0;
        let mut from = first;
        while from <= last {
            let to = from.saturating_add(BATCH - 1);
            removed += delete.execute((import, from, to))? as u64;
            report((to.min(last) - first) as f32 / (last - first).max(1) as f32);
            from = to.saturating_add(1);
        }
        Ok(removed)
    })?;
    drop(delete);
    if rebuild_indexes {
        conn.execute_batch(BUILD_INDEXES)?;
    }
    Ok(removed)
}

/// Restores the contacts that the import changed, except those that have changed since. Returns how many were
/// restored.
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
    let fields = fields::active(conn)?;
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
        // The old `updated_at` is restored, so that the import that created the contact can also be undone.
        let at = before
            .updated_at
            .parse::<jiff::Timestamp>()
            .map_or(now, |at| Timestamp::from_millis(at.as_millisecond()));
        if !has_same_fields(conn, &fields, &after)? {
            kept.push(Kept { id: after.id, name });
            continue;
        }
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

/// Returns whether a contact has values only in the fields that it had after the import, and those fields are still
/// there.
fn has_same_fields(conn: &Connection, fields: &[Field], after: &Contact) -> Result<bool> {
    let is_active = |name: &str| fields.iter().any(|field| field.name == name);
    if after.fields.0.iter().any(|(name, value)| !value.is_null() && !is_active(name)) {
        return Ok(false);
    }
    let added: Vec<Field> =
        fields.iter().filter(|field| after.fields.get(&field.name).is_none()).cloned().collect();
    if added.is_empty() {
        return Ok(true);
    }
    match ContactRow::new(added).load(conn, after.id) {
        Ok(stored) => Ok(stored.fields.0.iter().all(|(_, value)| value.is_null())),
        Err(StoreError::ContactNotFound { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Deletes those of the groups that are empty, and returns their names.
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
