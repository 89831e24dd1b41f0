//! Copying the content of a backup into a new store. Only rows are taken, so a backup whose tables, indexes or
//! triggers were changed by another program cannot change how the store works.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use crate::store::error::{Result, StoreError};
use crate::store::file::backup::write;
use crate::store::file::content::ids::LARGEST as LARGEST_ID;
use crate::store::file::schema::MIGRATIONS_DONE;
use crate::store::tables::deleted;
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};

/// Tables whose rows are not taken: they are of the file, or useless in a restored store.
const LEFT_OUT: [&str; 5] = [MIGRATIONS_DONE, "undo_steps", "undo_values", "changes", "drafts"];
/// Tables whose rows belong to the installation.
const INSTALLATION: [&str; 2] = ["settings", "plans"];

/// Why a backup without a table or column is refused.
const MISSING: &str = "a part of it is missing";

/// Copies all rows of the database at `uri` into `conn`, a new store without foreign keys. `file` is the backup
/// that errors name. If `installation` is true, settings and plans are also taken.
///
/// # Errors
/// [`StoreError::BackupUnusable`] if a table or column is missing, or a row does not fit its table.
pub(crate) fn take_over(conn: &mut Connection, uri: &str, file: &Path, installation: bool) -> Result<()> {
    conn.execute("ATTACH ?1 AS source", [uri])?;
    let tx = conn.transaction()?;
    tx.execute_batch(DROP_INDEXES)?;
    add_columns(&tx)?;
    for table in tables(&tx, "main")? {
        let replaces = INSTALLATION.contains(&table.as_str());
        let left_out = LEFT_OUT.contains(&table.as_str()) || deleted::TABLES.contains(&table.as_str());
        if left_out || (replaces && !installation) {
            continue;
        }
        copy(&tx, &table, replaces).map_err(|error| refusal(error, &table, file))?;
    }
    tx.execute_batch(BUILD_INDEXES).map_err(|error| refusal(error.into(), "contacts", file))?;
    given_out(&tx)?;
    tx.commit()?;
    conn.execute_batch("DETACH source")?;
    Ok(())
}

/// Adds the columns of the dynamic fields to the contacts, in the order of the source.
fn add_columns(conn: &Connection) -> Result<()> {
    for (name, kind) in columns(conn, "source", "contacts")? {
        let id = name.strip_prefix("f_").and_then(|id| id.parse::<i64>().ok());
        let is_field = id.is_some_and(|id| id > 0 && name == format!("f_{id}"));
        if is_field && ["TEXT", "REAL", "INTEGER"].contains(&kind.as_str()) {
            conn.execute_batch(&format!("ALTER TABLE main.contacts ADD COLUMN {name} {kind}"))?;
        }
    }
    Ok(())
}

fn copy(conn: &Connection, table: &str, replaces: bool) -> Result<()> {
    let (known, found) = (columns(conn, "main", table)?, columns(conn, "source", table)?);
    let or = if replaces { "OR REPLACE " } else { "" };
    if !known.iter().all(|(name, _)| found.iter().any(|(other, _)| other == name)) {
        return Err(StoreError::Damaged { reason: MISSING.to_owned() });
    }
    let names: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
    let names = names.join(", ");
    conn.execute(&format!("INSERT {or}INTO main.{table} ({names}) SELECT {names} FROM source.{table}"), [])?;
    Ok(())
}

/// No id that the source has given out is given out again.
fn given_out(conn: &Connection) -> Result<()> {
    conn.execute(
        "UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((
             SELECT max(s.seq) FROM source.sqlite_sequence s
             WHERE s.name = sqlite_sequence.name AND typeof(s.seq) = 'integer' AND s.seq BETWEEN 0 AND ?1), 0))",
        [LARGEST_ID],
    )?;
    conn.execute(
        "INSERT INTO main.sqlite_sequence (name, seq)
         SELECT s.name, max(s.seq) FROM source.sqlite_sequence s
         WHERE typeof(s.seq) = 'integer' AND s.seq BETWEEN 0 AND ?1
           AND s.name IN (SELECT name FROM main.sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%')
           AND s.name NOT IN (SELECT name FROM main.sqlite_sequence)
         GROUP BY s.name",
        [LARGEST_ID],
    )?;
    Ok(())
}

/// Returns the names of the ordinary tables of a database.
fn tables(conn: &Connection, schema: &str) -> Result<BTreeSet<String>> {
    let mut statement = conn.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = ?1 AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )?;
    let names = statement.query_map([schema], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

/// Returns the columns of an ordinary table with their types, in order.
fn columns(conn: &Connection, schema: &str, table: &str) -> Result<Vec<(String, String)>> {
    if !tables(conn, schema)?.contains(table) {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare("SELECT name, type FROM pragma_table_info(?1, ?2) ORDER BY cid")?;
    let columns = statement
        .query_map([table, schema], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(columns)
}

fn refusal(error: StoreError, table: &str, file: &Path) -> StoreError {
    match error {
        StoreError::Damaged { reason } if reason == MISSING => write::unusable(file, &reason),
        StoreError::Damaged { .. } => write::unusable(file, "it is damaged"),
        StoreError::Sqlite(error) => {
            write::unusable(file, &format!("a row of its {table} is not valid ({error})"))
        }
        other => other,
    }
}
