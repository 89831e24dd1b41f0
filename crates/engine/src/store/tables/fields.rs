//! The `contact_fields` table, and the matching columns of `contacts`. This is the only place where the
//! schema changes at run time. The table and the columns change in one transaction.

use rusqlite::{Connection, OptionalExtension, Row};

use crate::field::definition::{Field, FieldInput, FieldType, name_key};
use crate::group::SEPARATOR;
use crate::id::FieldId;
use crate::mapping::header;
use crate::saved_query::Named;
use kith_text::fold::{case_key, tidy};

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::row::{column, column_type};
use crate::store::tables::{deleted, field_names, smart_groups};
use crate::store::undo::log;

/// The maximum number of dynamic fields. SQLite allows 2,000 columns per table, but a list of even 500 fields
/// is not helpful.
const MOST_FIELDS: u64 = 500;

impl Store {
    /// Returns the active dynamic fields, in their order.
    pub fn fields(&self) -> Result<Vec<Field>> {
        active(self.conn())
    }

    /// Returns all dynamic fields in their order, including inactive ones.
    pub fn all_fields(&self) -> Result<Vec<Field>> {
        all(self.conn())
    }

    /// Returns the field with this name. Names are compared by [`name_key`].
    ///
    /// # Errors
    /// [`StoreError::FieldNotFound`].
    pub fn field_named(&self, name: &str) -> Result<Field> {
        let key = name_key(name);
        let found = self.all_fields()?.into_iter().find(|field| name_key(&field.name) == key);
        found.ok_or_else(|| StoreError::FieldNotFound { name: tidy(name) })
    }

    /// Adds a field at the end, and its column.
    ///
    /// # Errors
    /// [`StoreError::FieldExists`], [`StoreError::FieldInvalid`].
    pub fn add_field(&mut self, input: &FieldInput) -> Result<Field> {
        self.write(|tx, _| add(tx, input))
    }

    /// Changes the name, help, options and flags of a field. The type cannot be changed. Stored values that
    /// are no longer among the options are kept. Steps that can be undone call the field by its new name.
    pub fn edit_field(&mut self, id: FieldId, input: &FieldInput) -> Result<Field> {
        self.write(|tx, _| {
            let old = load(tx, id)?;
            if old.kind != input.kind {
                return Err(invalid(&old.name, "its type cannot be changed; add a new field instead"));
            }
            let input = valid(tx, input, Some(id))?;
            if old.name != input.name {
                log::rename_field(tx, &old.name, &input.name)?;
            }
            smart_groups::follow(tx, Named::Field, &old.name, &input.name)?;
            tx.execute(
                "UPDATE contact_fields
                 SET name = ?2, key = ?3, help = ?4, options = ?5, required = ?6, shown = ?7, yearly = ?8
                 WHERE id = ?1",
                (
                    id,
                    &input.name,
                    name_key(&input.name),
                    &input.help,
                    serde_json::Value::from(input.options).to_string(),
                    input.required,
                    input.shown,
                    input.yearly.unwrap_or(old.yearly),
                ),
            )?;
            load(tx, id)
        })
    }

    /// Moves a field to a 0-based position among all fields, and returns all fields.
    pub fn move_field(&mut self, id: FieldId, position: u32) -> Result<Vec<Field>> {
        self.write(|tx, _| {
            load(tx, id)?;
            place(tx, id, position)?;
            all(tx)
        })
    }

    /// Activates or deactivates a field. The values of an inactive field are kept, but not shown anywhere.
    pub fn activate_field(&mut self, id: FieldId, active: bool) -> Result<Field> {
        self.write(|tx, _| {
            tx.execute("UPDATE contact_fields SET active = ?2 WHERE id = ?1", (id, active))?;
            load(tx, id)
        })
    }

    /// Returns the number of contacts that have a value in this field.
    pub fn count_values(&self, id: FieldId) -> Result<u64> {
        values(self.conn(), load(self.conn(), id)?.id)
    }
}

/// Adds a field at the end, and its column.
pub(crate) fn add(conn: &Connection, input: &FieldInput) -> Result<Field> {
    let input = valid(conn, input, None)?;
    let count = refuse_too_many(conn, &input.name)?;
    let yearly = is_yearly(&input);
    conn.execute(
        "INSERT INTO contact_fields (name, key, type, help, options, required, shown, yearly, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            &input.name,
            name_key(&input.name),
            input.kind.name(),
            &input.help,
            serde_json::Value::from(input.options).to_string(),
            input.required,
            input.shown,
            yearly,
            count,
        ),
    )?;
    let id = FieldId::new(conn.last_insert_rowid());
    conn.execute_batch(&format!(
        "ALTER TABLE contacts ADD COLUMN {} {}",
        column(id),
        column_type(input.kind)
    ))?;
    deleted::add_columns(conn)?;
    load(conn, id)
}

/// Returns the field that [`add`] would add if `before` others had been added first.
pub(crate) fn imagine(conn: &Connection, input: &FieldInput, before: usize) -> Result<Field> {
    let input = valid(conn, input, None)?;
    let yearly = is_yearly(&input);
    let FieldInput { name, kind, help, options, required, shown, .. } = input;
    let last: i64 =
        conn.query_row("SELECT coalesce(max(id), 0) FROM contact_fields", [], |row| row.get(0))?;
    let count: u32 = conn.query_row("SELECT count(*) FROM contact_fields", [], |row| row.get(0))?;
    let id = FieldId::new(last + 1 + before as i64);
    let position = count + before as u32;
    Ok(Field { id, name, kind, help, options, required, shown, yearly, active: true, position })
}

/// Returns whether the dates of a new field come back every year.
fn is_yearly(input: &FieldInput) -> bool {
    input.yearly.unwrap_or_else(|| input.kind == FieldType::Date && header::is_yearly(&input.name))
}

/// Returns the number of fields, unless there is room for no other.
pub(crate) fn refuse_too_many(conn: &Connection, name: &str) -> Result<u64> {
    let count: u64 = conn.query_row("SELECT count(*) FROM contact_fields", [], |row| row.get(0))?;
    if count >= MOST_FIELDS {
        return Err(invalid(name, "there are 500 fields already; delete one first"));
    }
    Ok(count)
}

/// Deletes a field, its column, and what the undo log has of its values.
pub(crate) fn delete(conn: &Connection, id: FieldId) -> Result<()> {
    log::forget_field(conn, &load(conn, id)?.name)?;
    deleted::drop_column(conn, id)?;
    remove(conn, id)
}

/// Deletes a field and its column.
pub(crate) fn remove(conn: &Connection, id: FieldId) -> Result<()> {
    conn.execute("DELETE FROM contact_fields WHERE id = ?1", [id])?;
    conn.execute_batch(&format!("ALTER TABLE contacts DROP COLUMN {}", column(id)))?;
    let order: Vec<FieldId> = all(conn)?.iter().map(|field| field.id).collect();
    renumber(conn, &order)
}

/// Deletes those of the fields in which no contact has a value, and returns their names.
pub(crate) fn delete_empty(conn: &Connection, ids: &[FieldId]) -> Result<Vec<String>> {
    let mut deleted = Vec::new();
    for id in ids {
        match load(conn, *id) {
            Ok(field) if values(conn, *id)? == 0 => {
                delete(conn, *id)?;
                deleted.push(field.name);
            }
            Ok(_) | Err(StoreError::FieldNotFound { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(deleted)
}

pub(crate) fn active(conn: &Connection) -> Result<Vec<Field>> {
    let mut fields = all(conn)?;
    fields.retain(|field| field.active);
    Ok(fields)
}

const SELECT: &str =
    "SELECT id, name, type, help, options, required, shown, active, position, yearly FROM contact_fields";

pub(crate) fn all(conn: &Connection) -> Result<Vec<Field>> {
    let mut statement = conn.prepare_cached(&format!("{SELECT} ORDER BY position, id"))?;
    Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn load(conn: &Connection, id: FieldId) -> Result<Field> {
    let mut statement = conn.prepare_cached(&format!("{SELECT} WHERE id = ?1"))?;
    let found = statement.query_row([id], read).optional()?;
    found.ok_or_else(|| StoreError::FieldNotFound { name: id.to_string() })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Field> {
    let kind: String = row.get(2)?;
    let options: String = row.get(4)?;
    Ok(Field {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: FieldType::from_name(&kind).unwrap_or(FieldType::Text),
        help: row.get(3)?,
        options: serde_json::from_str(&options).unwrap_or_default(),
        required: row.get(5)?,
        shown: row.get(6)?,
        active: row.get(7)?,
        position: row.get(8)?,
        yearly: row.get(9)?,
    })
}

pub(crate) fn values(conn: &Connection, id: FieldId) -> Result<u64> {
    Ok(conn.query_row(&format!("SELECT count({}) FROM contacts", column(id)), [], |row| row.get(0))?)
}

/// Moves a field to a 0-based position among all fields.
pub(crate) fn place(conn: &Connection, id: FieldId, position: u32) -> Result<()> {
    let mut order: Vec<FieldId> = all(conn)?.iter().map(|field| field.id).filter(|f| *f != id).collect();
    order.insert((position as usize).min(order.len()), id);
    renumber(conn, &order)
}

fn renumber(conn: &Connection, order: &[FieldId]) -> Result<()> {
    let mut statement = conn.prepare_cached("UPDATE contact_fields SET position = ?2 WHERE id = ?1")?;
    for (position, id) in order.iter().enumerate() {
        statement.execute((id, position as i64))?;
    }
    Ok(())
}

fn invalid(name: &str, reason: &str) -> StoreError {
    StoreError::FieldInvalid { name: name.to_owned(), reason: reason.to_owned() }
}

/// Validates the definition of a field, and returns it in the form that is stored.
fn valid(conn: &Connection, input: &FieldInput, id: Option<FieldId>) -> Result<FieldInput> {
    let name = tidy(&input.name);
    let key = name_key(&name);
    if key.is_empty() {
        return Err(invalid(&input.name, "it needs a name with a letter or digit"));
    }
    if let Some(standard) = field_names::standard(&key) {
        return Err(StoreError::FieldExists { name: standard.header().to_owned() });
    }
    if field_names::is_reserved(&key) {
        return Err(invalid(&name, "Kith uses this name itself; choose another"));
    }
    let same = all(conn)?.into_iter().find(|field| Some(field.id) != id && name_key(&field.name) == key);
    if let Some(same) = same {
        return Err(StoreError::FieldExists { name: same.name });
    }
    let mut options: Vec<String> = Vec::new();
    if input.kind.has_options() {
        for option in &input.options {
            let option = tidy(option);
            if option.contains(SEPARATOR) {
                return Err(invalid(&name, "an option cannot contain “|”"));
            }
            if !option.is_empty() && !options.iter().any(|known| case_key(known) == case_key(&option)) {
                options.push(option);
            }
        }
        if options.is_empty() {
            return Err(invalid(&name, "it needs at least one option to choose from"));
        }
    }
    if input.yearly == Some(true) && input.kind != FieldType::Date {
        return Err(invalid(&name, "only dates can come back every year"));
    }
    let help = input.help.as_deref().map(tidy).filter(|help| !help.is_empty());
    Ok(FieldInput { name, help, options, ..input.clone() })
}
