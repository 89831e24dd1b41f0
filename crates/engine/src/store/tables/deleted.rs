//! The tables of what was deleted and can be brought back: their columns, and erasing what they hold.

use rusqlite::Connection;

use crate::id::{ContactId, FieldId};
use crate::progress::IGNORE_PROGRESS;
use crate::store::error::Result;
use crate::store::file::erase;
use crate::store::runs::Runs;
use crate::store::tables::many;
use crate::store::tables::row::column;

/// The table of deleted contacts.
pub(crate) const TABLE: &str = "deleted_contacts";

/// The tables that belong to steps of the undo log.
pub(crate) const TABLES: [&str; 4] = [TABLE, "deleted_members", "deleted_import_changes", "deleted_values"];

/// Permanently deletes what is kept of contacts, and returns how many there were.
pub(crate) fn purge_contacts(conn: &Connection, ids: &Runs) -> Result<u64> {
    let delete = |rows: &str| conn.prepare_cached(&format!("DELETE FROM {rows} BETWEEN ?1 AND ?2"));
    let mut beside =
        [delete("deleted_members WHERE contact_id")?, delete("deleted_import_changes WHERE contact_id")?];
    let mut contacts = delete("deleted_contacts WHERE id")?;
    let mut purged = 0;
    many::each_part(conn, TABLE, ids, IGNORE_PROGRESS, |first, last| {
        beside.iter_mut().try_for_each(|statement| statement.execute((first, last)).map(drop))?;
        purged += contacts.execute((first, last))? as u64;
        Ok(())
    })?;
    if purged > 0 {
        erase::note(conn)?;
    }
    Ok(purged)
}

/// Permanently deletes what is kept of a field, unless the field is back.
pub(crate) fn purge_field(conn: &Connection, id: FieldId) -> Result<()> {
    if columns(conn, "contacts")?.contains(&column(id)) {
        return Ok(());
    }
    conn.execute("DELETE FROM deleted_values WHERE field_id = ?1", [id])?;
    drop_column(conn, id)?;
    erase::note(conn)
}

/// Permanently deletes the values that are kept of contacts of deleted fields, if these contacts are gone.
pub(crate) fn purge_values(conn: &Connection, first: ContactId, last: ContactId) -> Result<()> {
    let mut fields = conn.prepare_cached(
        "SELECT change ->> '$.id' FROM undo_steps WHERE kind = 'delete_field' AND json_valid(change)",
    )?;
    let mut values = conn.prepare_cached(
        "DELETE FROM deleted_values WHERE field_id = ?1 AND contact_id BETWEEN ?2 AND ?3
         AND contact_id NOT IN (SELECT id FROM contacts) AND contact_id NOT IN (SELECT id FROM deleted_contacts)",
    )?;
    let mut rows = fields.query([])?;
    while let Some(row) = rows.next()? {
        values.execute((row.get::<_, Option<FieldId>>(0)?, first, last))?;
    }
    Ok(())
}

/// Permanently deletes everything that the tables hold.
pub(crate) fn purge_all(conn: &Connection) -> Result<()> {
    for table in TABLES {
        conn.execute(&format!("DELETE FROM {table}"), [])?;
    }
    erase::note(conn)
}

/// Adds the columns that contacts have and deleted ones have not.
pub(crate) fn add_columns(conn: &Connection) -> Result<()> {
    let known = columns(conn, TABLE)?;
    let mut statement = conn.prepare_cached("SELECT name, type FROM pragma_table_info('contacts')")?;
    let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let columns: Vec<(String, String)> = columns.collect::<rusqlite::Result<_>>()?;
    for (name, kind) in columns.iter().filter(|(name, _)| !known.contains(name)) {
        conn.execute_batch(&format!("ALTER TABLE {TABLE} ADD COLUMN {name} {kind}"))?;
    }
    Ok(())
}

/// Drops the column of a field, if deleted contacts have it.
pub(crate) fn drop_column(conn: &Connection, id: FieldId) -> Result<()> {
    let name = column(id);
    if columns(conn, TABLE)?.contains(&name) {
        conn.execute_batch(&format!("ALTER TABLE {TABLE} DROP COLUMN {name}"))?;
    }
    Ok(())
}

/// Returns the names of the columns of a table.
pub(crate) fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    Ok(statement.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
