//! The `smart_groups` table.

use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;

use crate::id::SmartGroupId;
use crate::saved_query::{self, Named, SavedQuery};
use kith_text::fold::{group_key, tidy};

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::group_name;
use crate::store::undo::log;
use crate::store::undo::steps::Step;

impl Store {
    /// Returns the saved queries, in their order.
    pub(crate) fn saved_queries(&self) -> Result<Vec<SavedQuery>> {
        all(self.conn())
    }

    /// Returns the saved query with this name.
    ///
    /// # Errors
    /// [`StoreError::SmartGroupNotFound`].
    pub(crate) fn saved_query_named(&self, name: &str) -> Result<SavedQuery> {
        let key = group_key(name);
        let found = all(self.conn())?.into_iter().find(|saved| group_key(&saved.name) == key);
        found.ok_or_else(|| StoreError::SmartGroupNotFound { name: tidy(name) })
    }

    /// Saves a query at the end. This can be undone.
    ///
    /// # Errors
    /// [`StoreError::SmartGroupExists`], [`StoreError::GroupNameInvalid`].
    pub(crate) fn save_query(&mut self, name: &str, query: Value) -> Result<SavedQuery> {
        let name = group_name::valid(name)?;
        self.write(|tx, now| {
            refuse_existing(tx, &name, None)?;
            tx.execute(
                "INSERT INTO smart_groups (name, key, position, query)
                 VALUES (?1, ?2, (SELECT count(*) FROM smart_groups), ?3)",
                (&name, group_key(&name), query.to_string()),
            )?;
            let after = load(tx, SmartGroupId::new(tx.last_insert_rowid()))?;
            log::record(tx, &Step::SmartGroup { before: None, after: Some(after.clone()) }, now)?;
            Ok(after)
        })
    }

    /// Changes the name of a saved query, or the query. This can be undone.
    ///
    /// # Errors
    /// As [`Store::save_query`]; [`StoreError::SmartGroupNotFound`].
    pub(crate) fn change_saved_query(
        &mut self,
        id: SmartGroupId,
        name: Option<&str>,
        query: Option<Value>,
    ) -> Result<SavedQuery> {
        let name = name.map(group_name::valid).transpose()?;
        self.write(|tx, now| {
            let before = load(tx, id)?;
            let mut after = before.clone();
            if let Some(name) = name {
                refuse_existing(tx, &name, Some(id))?;
                after.name = name;
            }
            after.query = query.unwrap_or(after.query);
            put(tx, &after)?;
            let step = Step::SmartGroup { before: Some(before), after: Some(after.clone()) };
            log::record(tx, &step, now)?;
            Ok(after)
        })
    }

    /// Moves a saved query to a 0-based position among all.
    ///
    /// # Errors
    /// [`StoreError::SmartGroupNotFound`].
    pub(crate) fn move_saved_query(&mut self, id: SmartGroupId, position: u32) -> Result<()> {
        self.write(|tx, _| {
            let moved = load(tx, id)?;
            let mut order = all(tx)?;
            order.retain(|saved| saved.id != id);
            order.insert((position as usize).min(order.len()), moved);
            renumber(tx, &order)
        })
    }

    /// Deletes a saved query. This can be undone.
    ///
    /// # Errors
    /// [`StoreError::SmartGroupNotFound`].
    pub(crate) fn delete_saved_query(&mut self, id: SmartGroupId) -> Result<SavedQuery> {
        self.write(|tx, now| {
            let before = load(tx, id)?;
            delete(tx, id)?;
            log::record(tx, &Step::SmartGroup { before: Some(before.clone()), after: None }, now)?;
            Ok(before)
        })
    }
}

/// Sets a saved query to the state before or after a step, where `None` means that it does not exist.
///
/// # Errors
/// [`StoreError::UndoConflict`] if it is no longer in the state `from`; [`StoreError::SmartGroupExists`].
pub(crate) fn set(conn: &Connection, from: Option<&SavedQuery>, to: Option<&SavedQuery>) -> Result<()> {
    let Some(id) = from.or(to).map(|saved| saved.id) else { return Ok(()) };
    let stored = find(conn, id)?;
    // It may have been moved since, which is not undone.
    let same = |one: &SavedQuery, other: &SavedQuery| one.name == other.name && one.query == other.query;
    match (&stored, from) {
        (None, None) => {}
        (Some(stored), Some(from)) if same(stored, from) => {}
        _ => return Err(StoreError::UndoConflict),
    }
    let Some(to) = to else { return delete(conn, id) };
    refuse_existing(conn, &to.name, Some(id))?;
    match stored {
        Some(stored) => put(conn, &SavedQuery { position: stored.position, ..to.clone() }),
        None => {
            conn.execute(
                "UPDATE smart_groups SET position = position + 1 WHERE position >= ?1",
                [to.position],
            )?;
            put(conn, to)
        }
    }
}

/// Replaces the name of a field or group in all saved queries.
pub(crate) fn follow(conn: &Connection, what: Named, from: &str, to: &str) -> Result<()> {
    for mut saved in all(conn)? {
        if saved_query::rename(&mut saved.query, what, from, to) {
            put(conn, &saved)?;
        }
    }
    Ok(())
}

const SELECT: &str = "SELECT id, name, position, query FROM smart_groups";

fn all(conn: &Connection) -> Result<Vec<SavedQuery>> {
    let mut statement = conn.prepare_cached(&format!("{SELECT} ORDER BY position, id"))?;
    Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
}

fn find(conn: &Connection, id: SmartGroupId) -> Result<Option<SavedQuery>> {
    let mut statement = conn.prepare_cached(&format!("{SELECT} WHERE id = ?1"))?;
    Ok(statement.query_row([id], read).optional()?)
}

fn load(conn: &Connection, id: SmartGroupId) -> Result<SavedQuery> {
    find(conn, id)?.ok_or_else(|| StoreError::SmartGroupNotFound { name: id.to_string() })
}

fn read(row: &Row<'_>) -> rusqlite::Result<SavedQuery> {
    let query: String = row.get(3)?;
    Ok(SavedQuery {
        id: row.get(0)?,
        name: row.get(1)?,
        position: row.get(2)?,
        query: serde_json::from_str(&query).unwrap_or_default(),
    })
}

fn put(conn: &Connection, saved: &SavedQuery) -> Result<()> {
    conn.execute(
        "INSERT INTO smart_groups (id, name, key, position, query) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET name = ?2, key = ?3, position = ?4, query = ?5",
        (saved.id, &saved.name, group_key(&saved.name), saved.position, saved.query.to_string()),
    )?;
    Ok(())
}

fn delete(conn: &Connection, id: SmartGroupId) -> Result<()> {
    conn.execute("DELETE FROM smart_groups WHERE id = ?1", [id])?;
    renumber(conn, &all(conn)?)
}

fn renumber(conn: &Connection, order: &[SavedQuery]) -> Result<()> {
    let mut statement = conn.prepare_cached("UPDATE smart_groups SET position = ?2 WHERE id = ?1")?;
    for (position, saved) in order.iter().enumerate() {
        statement.execute((saved.id, position as i64))?;
    }
    Ok(())
}

fn refuse_existing(conn: &Connection, name: &str, other_than: Option<SmartGroupId>) -> Result<()> {
    let key = group_key(name);
    match all(conn)?.into_iter().find(|saved| Some(saved.id) != other_than && group_key(&saved.name) == key) {
        Some(saved) => Err(StoreError::SmartGroupExists { name: saved.name }),
        None => Ok(()),
    }
}
