//! Undo and redo of edits, stars and grouping: one log for both fronts, kept in the store.
//!
//! A step holds what it takes to go back and forth, and is written in the transaction that made the change. Deletions
//! are for good and imports have their own way back, so neither is a step.

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::contact::{Contact, ContactId};
use crate::field::Field;
use kith_text::fold::group_key;

use super::merge::{self, Merged};
use super::row::{ContactRow, WriteSet, to_draft};
use super::{Result, Store, StoreError, contacts, duplicates, fields, groups};

/// How many steps are kept.
const STEPS: i64 = 50;

/// What can be undone and redone next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct UndoState {
    /// The kind of the newest step: `edit`, `star`, `unstar`, `group`, `ungroup`, `rename_group`, `delete_group`, `merge`,
    /// `not_duplicate`.
    pub undo: Option<String>,
    /// The kind of the step that was undone last.
    pub redo: Option<String>,
}

/// A change that can be taken back.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Step {
    /// A contact's values.
    Edit { before: Box<Contact>, after: Box<Contact> },
    /// The contacts whose star changed.
    Star { ids: Vec<ContactId>, starred: bool },
    /// The contacts that came into a group, or left it.
    Group { ids: Vec<ContactId>, group: String, member: bool },
    /// A group's name.
    RenameGroup { before: String, after: String },
    /// Contacts that one took in, and the entries its history got because of it.
    Merge { before: Box<Contact>, after: Box<Contact>, merged: Vec<Merged>, notes: Vec<i64> },
    /// Two contacts that are two people.
    NotDuplicate { a: ContactId, b: ContactId },
    /// A group and who was in it.
    DeleteGroup { group: String, ids: Vec<ContactId> },
}

impl Step {
    fn kind(&self) -> &'static str {
        match self {
            Step::Edit { .. } => "edit",
            Step::Star { starred: true, .. } => "star",
            Step::Star { starred: false, .. } => "unstar",
            Step::Group { member: true, .. } => "group",
            Step::Group { member: false, .. } => "ungroup",
            Step::Merge { .. } => "merge",
            Step::NotDuplicate { .. } => "not_duplicate",
            Step::RenameGroup { .. } => "rename_group",
            Step::DeleteGroup { .. } => "delete_group",
        }
    }

    fn changes_nothing(&self) -> bool {
        match self {
            Step::Edit { before, after } => same(before, after),
            Step::Star { ids, .. } | Step::Group { ids, .. } => ids.is_empty(),
            Step::RenameGroup { before, after } => before == after,
            Step::Merge { .. } | Step::NotDuplicate { .. } | Step::DeleteGroup { .. } => false,
        }
    }
}

impl Store {
    /// What can be undone and redone next.
    pub fn undo_state(&self) -> Result<UndoState> {
        state(self.conn())
    }

    /// Takes the newest step back.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`]; [`StoreError::UndoConflict`] when what it changed was changed again since;
    /// [`StoreError::PhoneTaken`].
    pub fn undo(&mut self) -> Result<UndoState> {
        self.take_step(true)
    }

    /// Does the step that was undone last again.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn redo(&mut self) -> Result<UndoState> {
        self.take_step(false)
    }

    fn take_step(&mut self, back: bool) -> Result<UndoState> {
        const NEWEST_DONE: &str =
            "SELECT id, change FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1";
        const OLDEST_UNDONE: &str = "SELECT id, change FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1";
        self.write(|tx, now| {
            let sql = if back { NEWEST_DONE } else { OLDEST_UNDONE };
            let found: Option<(i64, String)> =
                tx.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            let (id, change) = found.ok_or(StoreError::NothingToUndo)?;
            let step = serde_json::from_str(&change).map_err(|_| StoreError::UndoConflict)?;
            if let Some(step) = apply(tx, step, back, now)? {
                tx.execute("UPDATE undo_steps SET change = ?2 WHERE id = ?1", (id, json(&step)))?;
            }
            tx.execute("UPDATE undo_steps SET undone = ?2 WHERE id = ?1", (id, back))?;
            state(tx)
        })
    }
}

/// Keeps a step; what was undone before it can no longer be redone.
pub(super) fn keep(conn: &Connection, step: &Step, now: i64) -> Result<()> {
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
        (step.kind(), now, contact, json(step)),
    )?;
    conn.execute(
        "DELETE FROM undo_steps WHERE id NOT IN (SELECT id FROM undo_steps ORDER BY id DESC LIMIT ?1)",
        [STEPS],
    )?;
    Ok(())
}

fn json(step: &Step) -> String {
    serde_json::to_string(step).unwrap_or_default()
}

/// Forgets every step: the fields they speak of have changed.
pub(super) fn forget(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM undo_steps", [])?;
    Ok(())
}

fn state(conn: &Connection) -> Result<UndoState> {
    let kind = |sql: &str| conn.query_row(sql, [], |row| row.get(0)).optional();
    Ok(UndoState {
        undo: kind("SELECT kind FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1")?,
        redo: kind("SELECT kind FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1")?,
    })
}

/// Takes a step back, or takes it again; returns what it is from now on, where that is something else.
fn apply(conn: &Connection, step: Step, back: bool, now: i64) -> Result<Option<Step>> {
    match step {
        Step::Edit { before, after } => {
            let (from, to) = if back { (after, before) } else { (before, after) };
            edit(conn, &from, *to, now)
        }
        Step::Star { ids, starred } => contacts::star(conn, &ids, starred != back, now).map(drop),
        Step::Group { ids, group, member } => {
            groups::change(conn, &ids, &group, member != back, now).map(drop)
        }
        Step::Merge { before, after, merged, notes } if back => {
            merge::unmerge(conn, &after, *before, merged, &notes, now)
        }
        Step::Merge { before, after, merged, .. } => {
            return merge::remerge(conn, &before, *after, &merged, now).map(Some);
        }
        Step::NotDuplicate { a, b } if back => duplicates::allow(conn, a, b),
        Step::NotDuplicate { a, b } => duplicates::deny(conn, a, b).map(drop),
        Step::RenameGroup { before, after } => {
            let (from, to) = if back { (after, before) } else { (before, after) };
            let id = groups::find(conn, &group_key(&from))?.ok_or(StoreError::UndoConflict)?;
            groups::rename(conn, id, &to).map(drop)
        }
        Step::DeleteGroup { group, ids } if back => {
            groups::ensure(conn, &group)?;
            groups::change(conn, &ids, &group, true, now).map(drop)
        }
        Step::DeleteGroup { group, .. } => {
            let id = groups::find(conn, &group_key(&group))?.ok_or(StoreError::UndoConflict)?;
            groups::delete(conn, id).map(drop)
        }
    }
    .map(|()| None)
}

/// Makes a contact what it was, or will be again: only where it still holds the values of `from`.
pub(super) fn edit(conn: &Connection, from: &Contact, to: Contact, now: i64) -> Result<()> {
    edit_over(conn, fields::active(conn)?, from, to, now)
}

/// The same over these fields.
pub(super) fn edit_over(
    conn: &Connection,
    fields: Vec<Field>,
    from: &Contact,
    to: Contact,
    now: i64,
) -> Result<()> {
    let stored = match ContactRow::new(fields.clone()).load(conn, from.id) {
        Err(StoreError::ContactNotFound { .. }) => return Err(StoreError::UndoConflict),
        other => other?,
    };
    if !same(&stored, from) {
        return Err(StoreError::UndoConflict);
    }
    let draft = to_draft(to, &fields);
    contacts::refuse_taken(conn, &draft, Some(from.id))?;
    contacts::update(conn, &WriteSet::new(fields), from.id, &draft, now)?;
    groups::set_groups_of(conn, from.id, &draft.groups)
}

/// Whether two states of a contact hold the same values.
pub(super) fn same(a: &Contact, b: &Contact) -> bool {
    let plain = |contact: &Contact| Contact {
        created_at: String::new(),
        updated_at: String::new(),
        field_phones: Default::default(),
        messages: 0,
        ..contact.clone()
    };
    plain(a) == plain(b)
}
