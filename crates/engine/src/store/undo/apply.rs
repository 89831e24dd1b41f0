//! Undo and redo of what was changed or deleted. Both front ends share one log, which is kept in the store.
//!
//! A step contains everything needed to undo and redo it, and is written in the same transaction as the
//! change. Imports have their own undo, so they are no steps.

use crate::clock::Timestamp;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

use crate::id::StepId;
use crate::progress::ReportProgress;
use crate::store::undo::steps::Step;
use crate::store::undo::{contact, log};
use kith_text::fold::group_key;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::{
    deleted_contacts, deleted_fields, groups, many, not_duplicates, plans, smart_groups,
};
use crate::store::undo::{merge, values};

/// What can be undone and redone next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct UndoState {
    /// The kind of the step that can be undone next: `edit`, `star`, `unstar`, `group`, `ungroup`,
    /// `rename_group`, `delete_group`, `add_smart_group`, `change_smart_group`, `delete_smart_group`, `merge`,
    /// `not_duplicate`, `delete`, `delete_field` or `edit_many`. `None` if there is none.
    pub undo: Option<String>,
    /// The kind of the step that can be redone next: the one that was undone last. `None` if there is none.
    pub redo: Option<String>,
}

/// What undoing or redoing has done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Stepped {
    /// The kind of the step, as in [`UndoState`]; of several steps, that of the last.
    pub what: String,
    /// The name of the group, the field or the only contact. `None` if there is no single one.
    pub name: Option<String>,
    /// The number of contacts that changed, came back or were deleted again; of groups and fields, if the step was about
    /// these.
    pub changed: u64,
    /// The number of deleted contacts that did not come back, because the plan has no room for them.
    pub over_limit: u64,
    /// The number of deleted contacts that did not come back, because another contact has their phone now.
    pub phone_taken: u64,
    /// The number of contacts that were not deleted again, because they have a history by now.
    pub with_history: u64,
    /// The kind of the step that can be undone next.
    pub undo: Option<String>,
    /// The kind of the step that can be redone next.
    pub redo: Option<String>,
}

impl Store {
    /// What can be undone and redone next.
    pub fn undo_state(&self) -> Result<UndoState> {
        state(self.conn())
    }

    /// Undoes the newest step. Of deleted contacts, those that cannot come back are counted; they are tried again when
    /// the step is redone and undone.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`]; [`StoreError::UndoConflict`] if the contact or group has changed since
    /// the step; [`StoreError::PhoneTaken`]; [`StoreError::OverLimit`]; [`StoreError::FieldExists`].
    pub fn undo(&mut self) -> Result<Stepped> {
        let watcher = self.watcher.clone();
        self.write(|tx, now| {
            let done = take_step(tx, true, now, &*watcher.0)?;
            done.with_state(tx)
        })
    }

    /// Redoes the step that was undone last.
    ///
    /// # Errors
    /// As [`Store::undo`].
    pub fn redo(&mut self) -> Result<Stepped> {
        let watcher = self.watcher.clone();
        self.write(|tx, now| {
            let done = take_step(tx, false, now, &*watcher.0)?;
            done.with_state(tx)
        })
    }

    /// Undoes the newest steps, up to and including this one: all of them, or none.
    ///
    /// # Errors
    /// As [`Store::undo`]; [`StoreError::NothingToUndo`] if this step is not in the log or is undone.
    pub fn undo_through(&mut self, step: StepId) -> Result<Stepped> {
        let watcher = self.watcher.clone();
        self.write(|tx, now| {
            let steps = "SELECT count(*), coalesce(min(id), 0) FROM undo_steps WHERE undone = 0 AND id >= ?1";
            let (count, first): (u64, StepId) =
                tx.query_row(steps, [step], |row| Ok((row.get(0)?, row.get(1)?)))?;
            if first != step {
                return Err(StoreError::NothingToUndo);
            }
            let mut all = Stepped::default();
            for nth in 0..count {
                let report = |part: f32| (watcher.0)((nth as f32 + part) / count as f32);
                let done = take_step(tx, true, now, &report)?;
                all = Stepped {
                    name: done.name.filter(|_| count == 1),
                    changed: all.changed + done.changed,
                    over_limit: all.over_limit + done.over_limit,
                    phone_taken: all.phone_taken + done.phone_taken,
                    with_history: all.with_history + done.with_history,
                    what: done.what,
                    ..all
                };
            }
            all.with_state(tx)
        })
    }
}

impl Stepped {
    fn with_state(self, conn: &Connection) -> Result<Stepped> {
        let UndoState { undo, redo } = state(conn)?;
        Ok(Stepped { undo, redo, ..self })
    }
}

/// Undoes the newest step (`back`), or redoes the one that was undone last.
fn take_step(conn: &Connection, back: bool, now: Timestamp, report: ReportProgress<'_>) -> Result<Stepped> {
    const NEWEST_DONE: &str = "SELECT id, change FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1";
    const OLDEST_UNDONE: &str = "SELECT id, change FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1";
    let sql = if back { NEWEST_DONE } else { OLDEST_UNDONE };
    let found: Option<(StepId, String)> =
        conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let (id, change) = found.ok_or(StoreError::NothingToUndo)?;
    let step: Step = serde_json::from_str(&change).map_err(|_| StoreError::UndoConflict)?;
    let (what, name) = (step.kind().to_owned(), step.name());
    let mut done = Stepped { what, name, changed: step.count(), ..Stepped::default() };
    if let Some(step) = apply(conn, id, step, back, now, &mut done, report)? {
        conn.execute(
            "UPDATE undo_steps SET change = ?2, count = ?3, name = ?4, whose = ?5 WHERE id = ?1",
            (id, log::json(&step)?, log::count(&step), step.name(), step.contact()),
        )?;
    }
    conn.execute("UPDATE undo_steps SET undone = ?2 WHERE id = ?1", (id, back))?;
    Ok(done)
}

fn state(conn: &Connection) -> Result<UndoState> {
    let kind = |sql: &str| conn.query_row(sql, [], |row| row.get(0)).optional();
    Ok(UndoState {
        undo: kind("SELECT kind FROM undo_steps WHERE undone = 0 ORDER BY id DESC LIMIT 1")?,
        redo: kind("SELECT kind FROM undo_steps WHERE undone = 1 ORDER BY id LIMIT 1")?,
    })
}

/// Undoes a step (`back`) or redoes it, and notes what it did. Returns the new form of the step, if it must be replaced
/// in the log.
fn apply(
    conn: &Connection,
    id: StepId,
    step: Step,
    back: bool,
    now: Timestamp,
    done: &mut Stepped,
    report: ReportProgress<'_>,
) -> Result<Option<Step>> {
    match step {
        Step::Edit { before, after } => {
            let (from, to) = if back { (after, before) } else { (before, after) };
            contact::set(conn, &from, *to, now)?;
        }
        Step::Star { ids, starred } => {
            done.changed = many::star(conn, &ids, starred != back, now, report)?.len()
        }
        Step::Group { ids, group, member } => {
            done.changed = groups::change(conn, &ids, &group, member != back, now, report)?.len();
        }
        Step::Values { contacts, .. } => values::replay(conn, id.get(), contacts, back, now, report)?,
        Step::Merge { before, after, merged, notes } if back => {
            merge::unmerge(conn, &after, *before, merged, &notes, now)?;
        }
        Step::Merge { before, after, merged, .. } => {
            return merge::remerge(conn, &before, *after, &merged, now).map(Some);
        }
        Step::NotDuplicate { a, b } if back => not_duplicates::allow(conn, a, b)?,
        Step::NotDuplicate { a, b } => drop(not_duplicates::deny(conn, a, b)?),
        Step::RenameGroup { before, after } => {
            let (from, to) = if back { (after, before) } else { (before, after) };
            let id = groups::find(conn, &group_key(&from))?.ok_or(StoreError::UndoConflict)?;
            groups::rename(conn, id, &to)?;
        }
        Step::DeleteGroup { group, ids, row } if back => {
            groups::bring_back(conn, &row)?;
            groups::change(conn, &ids, &group, true, now, report)?;
        }
        Step::DeleteGroup { group, .. } => {
            let id = groups::find(conn, &group_key(&group))?.ok_or(StoreError::UndoConflict)?;
            groups::delete(conn, id)?;
        }
        Step::Delete(deleted) if back => {
            let back = deleted_contacts::bring_back(conn, &deleted, plans::slots(conn)?.free(), report)?;
            (done.changed, done.over_limit, done.phone_taken) =
                (back.contacts, back.over_limit, back.phone_taken);
        }
        Step::Delete(deleted) => {
            let (count, with_history, deleted) = deleted_contacts::delete_again(conn, deleted, report)?;
            (done.changed, done.with_history) = (count, with_history);
            return Ok(Some(Step::Delete(deleted)));
        }
        Step::DeleteField { id, row, position } if back => {
            deleted_fields::bring_back(conn, id, &row, position)?;
        }
        Step::DeleteField { id, .. } => {
            return deleted_fields::delete(conn, id).map(|(step, _)| Some(step));
        }
        Step::SmartGroup { before, after } => {
            let (from, to) = if back { (after, before) } else { (before, after) };
            smart_groups::set(conn, from.as_ref(), to.as_ref())?;
        }
    }
    Ok(None)
}
