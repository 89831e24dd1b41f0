//! The steps of the log as a list.

use rusqlite::Row;
use serde::Serialize;

use crate::clock::Timestamp;
use crate::id::StepId;
use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::undo::steps::Step;

/// A step that can be undone or redone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct UndoStep {
    /// The id of the step.
    pub id: StepId,
    /// The kind of the step, as in [`UndoState`](crate::store::UndoState).
    pub what: String,
    /// The number of contacts, groups or fields that it changed.
    pub count: u64,
    /// The name of the group, the field or the only contact. `None` if there is no single one.
    pub name: Option<String>,
    /// When it was done: RFC 3339, UTC.
    pub at: String,
    /// Whether it is undone, and can be redone.
    pub undone: bool,
}

impl Store {
    /// Returns the steps that can be undone or redone, the newest first. A step can be undone once all newer ones are.
    pub fn undo_steps(&self) -> Result<Vec<UndoStep>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, kind, count, name, at, undone, change FROM undo_steps ORDER BY id DESC",
        )?;
        Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<UndoStep> {
    let (mut count, mut name): (Option<u64>, Option<String>) = (row.get(2)?, row.get(3)?);
    // Earlier versions kept both in the step alone.
    if count.is_none()
        && let Ok(step) = serde_json::from_str::<Step>(row.get_ref(6)?.as_str()?)
    {
        (count, name) = (Some(step.count()), step.name());
    }
    Ok(UndoStep {
        id: row.get(0)?,
        what: row.get(1)?,
        count: count.unwrap_or_default(),
        name,
        at: row.get::<_, Timestamp>(4)?.to_rfc3339(),
        undone: row.get(5)?,
    })
}
