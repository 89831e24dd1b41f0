//! Undoing an import: what it made goes, what it changed goes back, and what people have worked on since stays and is
//! named.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::contact::{Contact, ContactId};

use super::{Result, Store, StoreError, undo};

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

impl Store {
    /// Takes an import back, in one transaction.
    ///
    /// # Errors
    /// [`StoreError::ImportNotFound`], [`StoreError::ImportUndone`].
    pub fn undo_import(&mut self, id: i64) -> Result<Undone> {
        self.write(|tx, now| {
            let found: Option<(Option<i64>, String)> = tx
                .query_row("SELECT undone_at, groups_created FROM imports WHERE id = ?1", [id], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .optional()?;
            let (undone_at, groups) = found.ok_or(StoreError::ImportNotFound { id })?;
            if undone_at.is_some() {
                return Err(StoreError::ImportUndone { id });
            }
            let mut kept = Vec::new();
            let restored = restore(tx, id, now, &mut kept)?;
            // Every change a person makes to a contact touches `updated_at`; a history entry need not.
            let removed = tx.execute(
                "DELETE FROM contacts WHERE import_id = ?1 AND updated_at = created_at
                 AND NOT EXISTS (SELECT 1 FROM messages WHERE contact_id = contacts.id)",
                [id],
            )? as u64;
            let mut statement = tx.prepare(
                "SELECT id, first_name || coalesce(' ' || last_name, '') FROM contacts WHERE import_id = ?1 ORDER BY id",
            )?;
            for contact in statement.query_map([id], |row| Ok(Kept { id: row.get(0)?, name: row.get(1)? }))? {
                kept.push(contact?);
            }
            remove_empty_groups(tx, &groups)?;
            tx.execute("UPDATE imports SET undone_at = ?2 WHERE id = ?1", (id, now))?;
            tx.execute("DELETE FROM import_changes WHERE import_id = ?1", [id])?;
            Ok(Undone { removed, restored, kept })
        })
    }
}

/// Notes that an import changed a stored contact. A second change by the same import keeps the first `before`.
pub(super) fn keep(conn: &Connection, import: i64, before: &Contact, after: &Contact) -> Result<()> {
    let json = |contact: &Contact| serde_json::to_string(contact).unwrap_or_default();
    conn.prepare_cached(
        "INSERT INTO import_changes (import_id, contact_id, before, after) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (import_id, contact_id) DO UPDATE SET after = ?4",
    )?
    .execute((import, after.id, json(before), json(after)))?;
    Ok(())
}

/// Makes what the import changed as it was, where nobody changed it again.
fn restore(conn: &Connection, import: i64, now: i64, kept: &mut Vec<Kept>) -> Result<u64> {
    let mut statement = conn.prepare(
        "SELECT i.before, i.after FROM import_changes i JOIN contacts c ON c.id = i.contact_id
         WHERE i.import_id = ?1 AND (c.import_id IS NULL OR c.import_id <> ?1) ORDER BY i.contact_id",
    )?;
    let mut rows = statement.query([import])?;
    let mut restored = 0;
    while let Some(row) = rows.next()? {
        let (before, after): (String, String) = (row.get(0)?, row.get(1)?);
        let (Ok(before), Ok(after)) =
            (serde_json::from_str::<Contact>(&before), serde_json::from_str::<Contact>(&after))
        else {
            continue;
        };
        let name = [Some(after.first_name.clone()), after.last_name.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        match undo::edit(conn, &after, before, now) {
            Ok(()) => restored += 1,
            Err(StoreError::UndoConflict | StoreError::PhoneTaken { .. }) => {
                kept.push(Kept { id: after.id, name: name.join(" ") });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(restored)
}

fn remove_empty_groups(conn: &Connection, groups: &str) -> Result<()> {
    let ids: Vec<i64> = serde_json::from_str(groups).unwrap_or_default();
    let mut statement = conn.prepare_cached(
        "DELETE FROM groups WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM contact_groups WHERE group_id = ?1)",
    )?;
    for id in ids {
        statement.execute([id])?;
    }
    Ok(())
}
