//! Undo and redo of edits, stars and groups. Both front ends share one log, which is kept in the store.
//!
//! A step contains everything needed to undo and redo it, and is written in the same transaction as the
//! change. Deletions are permanent and imports have their own undo, so neither is a step.

use crate::clock::Timestamp;
use crate::progress::ReportProgress;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::store::undo::steps::Step;
use crate::store::undo::{contact, log, values};
use kith_text::fold::group_key;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::{groups, many, not_duplicates};
use crate::store::undo::merge;

/// What can be undone and redone next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct UndoState {
    /// The kind of the step that can be undone next: `edit`, `star`, `unstar`, `group`, `ungroup`,
    /// `rename_group`, `delete_group`, `edit_many`, `merge` or `not_duplicate`. `None` if there is none.
    pub undo: Option<String>,
    /// The kind of the step that can be redone next: the one that was undone last. `None` if there is none.
    pub redo: Option<String>,
}

impl Store {
    /// What can be undone and redone next.
    pub fn undo_state(&self) -> Result<UndoState> {
        state(self.conn())
    }

    /// Undoes the newest step.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`]; [`StoreError::UndoConflict`] if the contact or group has changed since
    /// the step; [`StoreError::PhoneTaken`].
    pub fn undo(&mut self) -> Result<UndoState> {
        self.take_step(true)
    }

    /// Redoes the step that was undone last.
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
        let watcher = self.watcher.clone();
        self.write(|tx, now| {
            let sql = if back { NEWEST_DONE } else { OLDEST_UNDONE };
            let found: Option<(i64, String)> =
                tx.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            let (id, change) = found.ok_or(StoreError::NothingToUndo)?;
            let step = serde_json::from_str(&change).map_err(|_| StoreError::UndoConflict)?;
            if let Some(step) = apply(tx, id, step, back, now, &*watcher.0)? {
                tx.execute("UPDATE undo_steps SET change = ?2 WHERE id = ?1", (id, log::json(&step)?))?;
            }
            tx.execute("UPDATE undo_steps SET undone = ?2 WHERE id = ?1", (id, back))?;
            state(tx)
        })
    }
}

fn state(conn: &Connection) -> Result<UndoState> {
    let kind = |sql: &str| conn.query_row(sql, [], |row| row.get(0)).optional();
    Ok(UndoState {
        undo: kind("SELECT kind FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1")?,
        redo: kind("SELECT kind FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1")?,
    })
}

/// Undoes a step (`back`) or redoes it. Returns the new form of the step, if it must be replaced in the log.
fn apply(
    conn: &Connection,
    id: i64,
    step: Step,
    back: bool,
    now: Timestamp,
    report: ReportProgress<'_>,
) -> Result<Option<Step>> {
    match step {
        Step::Edit { before, after } => {
            let (from, to) = if back { (after, before) } else { (before, after) };
            contact::set(conn, &from, *to, now)
        }
        Step::Star { ids, starred } => many::star(conn, &ids, starred != back, now, report).map(drop),
        Step::Group { ids, group, member } => {
            groups::change(conn, &ids, &group, member != back, now, report).map(drop)
        }
        Step::Values { contacts, .. } => values::replay(conn, id, contacts, back, now, report),
        Step::Merge { before, after, merged, notes } if back => {
            merge::unmerge(conn, &after, *before, merged, &notes, now)
        }
        Step::Merge { before, after, merged, .. } => {
            return merge::remerge(conn, &before, *after, &merged, now).map(Some);
        }
        Step::NotDuplicate { a, b } if back => not_duplicates::allow(conn, a, b),
        Step::NotDuplicate { a, b } => not_duplicates::deny(conn, a, b).map(drop),
        Step::RenameGroup { before, after } => {
            let (from, to) = if back { (after, before) } else { (before, after) };
            let id = groups::find(conn, &group_key(&from))?.ok_or(StoreError::UndoConflict)?;
            groups::rename(conn, id, &to).map(drop)
        }
        Step::DeleteGroup { group, ids } if back => {
            groups::ensure(conn, &group)?;
            groups::change(conn, &ids, &group, true, now, report).map(drop)
        }
        Step::DeleteGroup { group, .. } => {
            let id = groups::find(conn, &group_key(&group))?.ok_or(StoreError::UndoConflict)?;
            groups::delete(conn, id).map(drop)
        }
    }
    .map(|()| None)
}
