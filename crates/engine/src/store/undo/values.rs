//! The values of a step that changed fields of many contacts, in the table `undo_values`: recording them while they
//! change, and setting them back or again. Neither keeps more than a part of them in memory.

use rusqlite::types::{Null, ToSqlOutput, Value as Sql, ValueRef};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::field::standard::Text;
use crate::id::ContactId;
use crate::progress::{Meter, ReportProgress};
use crate::store::error::{Result, StoreError};
use crate::store::tables::row::column;
use crate::store::tables::{fields, many};

/// How many runs a part has at most, and how many bytes of texts.
const MOST_RUNS: usize = 20_000;
const MOST_BYTES: usize = 1 << 20;

/// A value as a column stores it. JSON holds the bits of a number, which are exact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Stored {
    #[serde(rename = "n")]
    Null,
    #[serde(rename = "i")]
    Integer(i64),
    #[serde(rename = "r")]
    Real(#[serde(with = "bits")] f64),
    #[serde(rename = "t")]
    Text(String),
}

mod bits {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(number.to_bits())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        u64::deserialize(deserializer).map(f64::from_bits)
    }
}

impl Stored {
    fn bytes(&self) -> usize {
        if let Stored::Text(text) = self { text.len() } else { 0 }
    }
}

impl From<ValueRef<'_>> for Stored {
    fn from(value: ValueRef<'_>) -> Stored {
        match value {
            ValueRef::Null | ValueRef::Blob(_) => Stored::Null,
            ValueRef::Integer(number) => Stored::Integer(number),
            ValueRef::Real(number) => Stored::Real(number),
            ValueRef::Text(text) => Stored::Text(String::from_utf8_lossy(text).into_owned()),
        }
    }
}

impl From<&Sql> for Stored {
    fn from(value: &Sql) -> Stored {
        Stored::from(ValueRef::from(value))
    }
}

impl PartialEq<ValueRef<'_>> for Stored {
    fn eq(&self, value: &ValueRef<'_>) -> bool {
        match (self, value) {
            (Stored::Null, ValueRef::Null) => true,
            (Stored::Integer(one), ValueRef::Integer(other)) => one == other,
            (Stored::Real(one), ValueRef::Real(other)) => one == other,
            (Stored::Text(one), ValueRef::Text(other)) => one.as_bytes() == *other,
            _ => false,
        }
    }
}

impl ToSql for Stored {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Stored::Null => Ok(ToSqlOutput::from(Null)),
            Stored::Integer(number) => number.to_sql(),
            Stored::Real(number) => number.to_sql(),
            Stored::Text(text) => text.to_sql(),
        }
    }
}

/// Contacts of which one column got the same value.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Changed {
    column: String,
    to: Stored,
    /// The value before and the contacts that had it: all whose ids are from the first to the last.
    from: Vec<(ContactId, ContactId, Stored)>,
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

    /// Returns the first and last id of each run of contacts that get the same value, with this value.
    pub(crate) fn runs(&self) -> impl Iterator<Item = (ContactId, ContactId, &Stored)> {
        self.groups
            .iter()
            .flat_map(|group| group.from.iter().map(|(first, last, _)| (*first, *last, &group.to)))
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
    let mut meter = Meter::new(contacts, report);
    let set = many::unnoticed(conn, contacts, || {
        let mut set = 0;
        for part in parts {
            let mut read = conn.prepare_cached("SELECT change FROM undo_values WHERE id = ?1")?;
            let json: String = read.query_row([part], |row| row.get(0))?;
            let mut changes: Vec<Changed> =
                serde_json::from_str(&json).map_err(|_| StoreError::UndoConflict)?;
            if back {
                changes.reverse();
            }
            for Changed { column, to, from } in changes {
                if !known.contains(&column) {
                    return Err(StoreError::UndoConflict);
                }
                let mut update = conn.prepare_cached(&format!(
                    "UPDATE contacts SET {column} = ?3, updated_at = ?5 WHERE id BETWEEN ?1 AND ?2 AND {column} IS ?4"
                ))?;
                for (first, last, before) in &from {
                    let (old, new) = if back { (&to, before) } else { (before, &to) };
                    let rows = update.execute((first, last, new, old, now))? as u64;
                    meter.add(rows);
                    set += rows;
                }
            }
        }
        Ok(set)
    })?;
    if set == 0 { Err(StoreError::UndoConflict) } else { Ok(()) }
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
        let runs: Vec<_> = changes.runs().map(|(first, last, _)| (first.get(), last.get())).collect();
        assert_eq!(runs, [(1, 2), (4, 4), (6, 6)]);
    }

    #[test]
    fn numbers_are_kept_exactly() {
        for number in [0.1, -0.0, 1e300, 123_456_789.123_456_78, 5e-324] {
            let json = serde_json::to_string(&Stored::Real(number)).unwrap();
            let Ok(Stored::Real(back)) = serde_json::from_str(&json) else { panic!("{json}") };
            assert_eq!(back.to_bits(), number.to_bits());
        }
    }
}
