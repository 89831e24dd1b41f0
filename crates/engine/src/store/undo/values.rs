//! The values of a step that changed fields of many contacts, in the table `undo_values`: recording them while they
//! change, and setting them back or again. Neither keeps more than a part of them in memory.

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::field::standard::Text;
use crate::id::ContactId;
use crate::progress::{Meter, ReportProgress};
use crate::store::error::{Result, StoreError};
use crate::store::tables::assign::{Assigner, Assignment};
use crate::store::tables::row::column;
use crate::store::tables::stored::Stored;
use crate::store::tables::{fields, many};

/// How many runs a part has at most, and how many bytes of texts.
const MOST_RUNS: usize = 20_000;
const MOST_BYTES: usize = 1 << 20;

/// Contacts of which one column got the same value.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Changed {
    column: String,
    to: Stored,
    /// The value before and the contacts that had it: all whose ids are from the first to the last.
    from: Vec<(ContactId, ContactId, Stored)>,
}

impl Changed {
    fn assignments(&self) -> impl Iterator<Item = Assignment> {
        self.from.iter().map(|(first, last, from)| Assignment {
            first: *first,
            last: *last,
            from: from.clone(),
            to: self.to.clone(),
        })
    }
}

/// Collects what changes, in the order of the ids.
#[derive(Default)]
pub(crate) struct Changes {
    groups: Vec<Changed>,
    /// Whether the next contact follows the last one.
    joined: bool,
    runs: usize,
    bytes: usize,
}

impl Changes {
    /// Adds a contact.
    pub(crate) fn push(&mut self, column: &str, id: ContactId, from: ValueRef<'_>, to: &Stored) {
        let joined = std::mem::replace(&mut self.joined, true);
        let group = match self.groups.last_mut() {
            Some(group) if group.column == column && group.to == *to => group,
            _ => {
                self.bytes += to.bytes();
                self.groups.push(Changed { column: column.to_owned(), to: to.clone(), from: Vec::new() });
                let Some(group) = self.groups.last_mut() else { return };
                group
            }
        };
        match group.from.last_mut() {
            Some((_, last, before)) if joined && *before == from => *last = id,
            _ => {
                let before = Stored::from(from);
                self.bytes += before.bytes();
                self.runs += 1;
                group.from.push((id, id, before));
            }
        }
    }

    /// Notes that there is a contact that does not change before the next one that does.
    pub(crate) fn gap(&mut self) {
        self.joined = false;
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Returns the changes as assignments, for one column.
    pub(crate) fn assignments(&self) -> Vec<Assignment> {
        self.groups.iter().flat_map(Changed::assignments).collect()
    }

    /// Adds other changes, of contacts that do not follow these.
    fn append(&mut self, other: Changes) {
        for group in other.groups {
            match self.groups.last_mut() {
                Some(last) if last.column == group.column && last.to == group.to => {
                    last.from.extend(group.from);
                }
                _ => self.groups.push(group),
            }
        }
        self.runs += other.runs;
        self.bytes += other.bytes;
    }

    fn is_full(&self) -> bool {
        self.runs >= MOST_RUNS || self.bytes >= MOST_BYTES
    }
}

/// Records the changes of a step.
pub(crate) struct Recorder<'c> {
    conn: &'c Connection,
    step: i64,
    changes: Changes,
}

impl<'c> Recorder<'c> {
    pub(crate) fn new(conn: &'c Connection, step: i64) -> Recorder<'c> {
        Recorder { conn, step, changes: Changes::default() }
    }

    pub(crate) fn add(&mut self, changes: Changes) -> Result<()> {
        self.changes.append(changes);
        if self.changes.is_full() { self.write() } else { Ok(()) }
    }

    /// Writes what has not been written yet.
    pub(crate) fn finish(mut self) -> Result<()> {
        if self.changes.is_empty() { Ok(()) } else { self.write() }
    }

    fn write(&mut self) -> Result<()> {
        let part = std::mem::take(&mut self.changes);
        let json = serde_json::to_string(&part.groups).map_err(StoreError::unwritable)?;
        let mut insert =
            self.conn.prepare_cached("INSERT INTO undo_values (step_id, change) VALUES (?1, ?2)")?;
        insert.execute((self.step, json))?;
        Ok(())
    }
}

/// Sets the values of a step back (`back`), or sets them again. A contact whose value has changed since keeps it.
///
/// # Errors
/// [`StoreError::UndoConflict`] if this holds for all contacts, or a field no longer exists.
pub(crate) fn replay(
    conn: &Connection,
    step: i64,
    contacts: u64,
    back: bool,
    now: Timestamp,
    report: ReportProgress<'_>,
) -> Result<()> {
    let known = known_columns(conn)?;
    let mut parts = conn.prepare_cached("SELECT id FROM undo_values WHERE step_id = ?1 ORDER BY id")?;
    let mut parts = parts.query_map([step], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    // One contact may have changed several times.
    if back {
        parts.reverse();
    }
    let assigner = Assigner::new(conn)?;
    let mut meter = Meter::new(contacts, report);
    let set = many::unnoticed(conn, contacts, || {
        let mut set = 0;
        for part in parts {
            let mut read = conn.prepare_cached("SELECT change FROM undo_values WHERE id = ?1")?;
            let json: String = read.query_row([part], |row| row.get(0))?;
            let changes: Vec<Changed> = serde_json::from_str(&json).map_err(|_| StoreError::UndoConflict)?;
            let mut series = series(&changes);
            if back {
                series.reverse();
            }
            for (column, mut assignments) in series {
                if !known.iter().any(|known| known == column) {
                    return Err(StoreError::UndoConflict);
                }
                if back {
                    assignments.iter_mut().for_each(Assignment::reverse);
                }
                let rows = assigner.assign(column, assignments, now)?;
                meter.add(rows);
                set += rows;
            }
        }
        Ok(set)
    })?;
    if set == 0 { Err(StoreError::UndoConflict) } else { Ok(()) }
}

/// Splits changes into series of one column each, in which no contact is twice and the ids ascend.
fn series(changes: &[Changed]) -> Vec<(&str, Vec<Assignment>)> {
    let mut all: Vec<(&str, Vec<Assignment>)> = Vec::new();
    for changed in changes {
        for next in changed.assignments() {
            match all.last_mut() {
                Some((column, series))
                    if *column == changed.column
                        && series.last().is_some_and(|last| last.last < next.first) =>
                {
                    series.push(next);
                }
                _ => all.push((&changed.column, vec![next])),
            }
        }
    }
    all
}

/// The columns of contacts that can be changed in many at once. The name of one comes from the file of the store.
fn known_columns(conn: &Connection) -> Result<Vec<String>> {
    let texts = Text::ALL.into_iter().map(|text| text.name().to_owned());
    let fields = fields::all(conn)?;
    Ok(texts.chain(fields.iter().map(|field| column(field.id))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: i64) -> ContactId {
        ContactId::new(number)
    }

    #[test]
    fn neighbours_with_one_value_are_one_run() {
        let mut changes = Changes::default();
        let to = Stored::Text("Spain".to_owned());
        changes.push("country", id(1), ValueRef::Null, &to);
        changes.push("country", id(2), ValueRef::Null, &to);
        changes.push("country", id(4), ValueRef::Text(b"Italy"), &to);
        changes.gap();
        changes.push("country", id(6), ValueRef::Text(b"Italy"), &to);
        let json = serde_json::to_string(&changes.groups).unwrap();
        let expected = r#"[{"column":"country","to":{"t":"Spain"},"from":[[1,2,"n"],[4,4,{"t":"Italy"}],[6,6,{"t":"Italy"}]]}]"#;
        assert_eq!(json, expected);
        assert_eq!(serde_json::from_str::<Vec<Changed>>(&json).unwrap(), changes.groups);
        let runs: Vec<_> =
            changes.assignments().iter().map(|run| (run.first.get(), run.last.get())).collect();
        assert_eq!(runs, [(1, 2), (4, 4), (6, 6)]);
    }
}
