//! Deleting dynamic fields so that they can be brought back, and bringing them back with their values.

use rusqlite::Connection;

use crate::field::definition::{FieldType, name_key};
use crate::id::FieldId;
use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::file::erase;
use crate::store::tables::row::{column, column_type};
use crate::store::tables::{deleted, fields, many};
use crate::store::undo::kept_row::KeptRow;
use crate::store::undo::log;
use crate::store::undo::steps::Step;

impl Store {
    /// Deletes a field with its values, and returns the number of values. This can be undone.
    ///
    /// # Errors
    /// [`StoreError::FieldNotFound`].
    pub fn delete_field(&mut self, id: FieldId) -> Result<u64> {
        self.write(|tx, now| {
            log::discard_undone(tx)?;
            let (step, values) = delete(tx, id)?;
            log::record(tx, &step, now)?;
            Ok(values)
        })
    }

    /// Permanently deletes a field with its values, and returns the number of values. Nothing of them stays in the
    /// file.
    ///
    /// # Errors
    /// [`StoreError::FieldNotFound`].
    pub fn delete_field_for_good(&mut self, id: FieldId) -> Result<u64> {
        self.write(|tx, _| {
            let gone = fields::values(tx, fields::load(tx, id)?.id)?;
            fields::delete(tx, id)?;
            erase::note(tx)?;
            Ok(gone)
        })
    }
}

/// Deletes a field and its column, and keeps its definition and values. Returns the step, and the number of values.
pub(crate) fn delete(conn: &Connection, id: FieldId) -> Result<(Step, u64)> {
    let field = fields::load(conn, id)?;
    let row = KeptRow::load(conn, "contact_fields", id.get())?.unwrap_or_default();
    let name = column(id);
    let values = conn.execute(
        &format!(
            "INSERT INTO deleted_values (field_id, contact_id, value)
             SELECT ?1, id, {name} FROM contacts WHERE {name} IS NOT NULL"
        ),
        [id],
    )?;
    fields::remove(conn, id)?;
    Ok((Step::DeleteField { id, row, position: field.position }, values as u64))
}

/// Brings a field back with its values, at its earlier position.
///
/// # Errors
/// [`StoreError::FieldExists`] if another field has its name now.
pub(crate) fn bring_back(conn: &Connection, id: FieldId, row: &KeptRow, position: u32) -> Result<()> {
    let text = |column| row.text(column).unwrap_or_default();
    let kind = FieldType::from_name(text("type")).ok_or(StoreError::UndoConflict)?;
    let key = name_key(text("name"));
    if let Some(same) = fields::all(conn)?.into_iter().find(|field| name_key(&field.name) == key) {
        return Err(StoreError::FieldExists { name: same.name });
    }
    fields::refuse_too_many(conn, text("name"))?;
    row.insert(conn, "contact_fields")?;
    let name = column(id);
    conn.execute_batch(&format!("ALTER TABLE contacts ADD COLUMN {name} {}", column_type(kind)))?;
    deleted::add_columns(conn)?;
    let count =
        conn.query_row("SELECT count(*) FROM deleted_values WHERE field_id = ?1", [id], |row| row.get(0))?;
    many::unnoticed(conn, count, || {
        conn.execute(
            &format!(
                "UPDATE contacts SET {name} = v.value FROM deleted_values v
                 WHERE v.field_id = ?1 AND v.contact_id = contacts.id"
            ),
            [id],
        )?;
        Ok(())
    })?;
    conn.execute("DELETE FROM deleted_values WHERE field_id = ?1", [id])?;
    fields::place(conn, id, position)
}
