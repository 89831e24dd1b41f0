//! The format of a store: its version, and how an older store is migrated.

use rusqlite::{Connection, ErrorCode};
use rusqlite_migration::{Error, M, Migrations};

use crate::store::error::{Result, StoreError};

macro_rules! migration {
    ($file:literal) => {
        M::up(include_str!(concat!("../../../../../migrations/", $file)))
    };
}

/// The migrations in order. Each writes its number to SQLite's user version.
const MIGRATIONS: [M<'static>; 8] = [
    migration!("V1__contacts.sql"),
    migration!("V2__drafts.sql"),
    migration!("V3__bulk.sql"),
    migration!("V4__undo_values.sql"),
    migration!("V5__yearly.sql"),
    migration!("V6__deleted.sql"),
    migration!("V7__group_order.sql"),
    migration!("V8__smart_groups.sql"),
];

/// The table in which the first version of Kith noted which migrations were done.
pub(crate) const MIGRATIONS_DONE: &str = "refinery_schema_history";

/// SQLite's application id, which marks the file as a Kith store (the ASCII bytes of "Kith").
pub(crate) const APPLICATION_ID: i32 = 0x4B69_7468;

/// The format of a store: the version of the newest migration, which the migration itself writes to SQLite's
/// user version, and a function that migrates an older store in one transaction.
pub(crate) struct Schema {
    pub(crate) version: i32,
    pub(crate) migrate: fn(&mut Connection) -> Result<()>,
}

/// The format that this build of Kith uses.
pub(crate) const SCHEMA: Schema = Schema { version: 8, migrate };

fn migrate(conn: &mut Connection) -> Result<()> {
    match Migrations::from_slice(&MIGRATIONS).to_latest(conn) {
        // Another process that started at the same time did it first.
        Err(_) if version(conn)? == SCHEMA.version => Ok(()),
        done => done.map_err(of_migrating),
    }
}

fn version(conn: &Connection) -> Result<i32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Converts the error of a migration. The store is only damaged if the migration does not fit it, and not if the disk is
/// full or another process is writing.
fn of_migrating(error: Error) -> StoreError {
    let damaged =
        |cause: String| StoreError::Damaged { reason: format!("it cannot be brought up to date: {cause}") };
    let Error::RusqliteError { err: cause, .. } = error else { return damaged(error.to_string()) };
    let words = cause.to_string();
    let does_not_fit = matches!(cause.sqlite_error_code(), None | Some(ErrorCode::Unknown));
    match StoreError::from(cause) {
        StoreError::Sqlite(_) if does_not_fit => damaged(words),
        error => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::definition::name_key;

    #[test]
    fn a_migration_that_is_locked_out_does_not_call_the_store_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kith.db");
        let writer = Connection::open(&file).unwrap();
        writer.execute_batch("BEGIN EXCLUSIVE").unwrap();
        let mut other = Connection::open(&file).unwrap();
        other.busy_timeout(std::time::Duration::ZERO).unwrap();
        assert!(matches!(migrate(&mut other), Err(StoreError::Busy)));
    }

    #[test]
    fn the_names_of_older_fields_say_whether_they_are_yearly() {
        let mut conn = Connection::open_in_memory().unwrap();
        Migrations::from_slice(&MIGRATIONS).to_version(&mut conn, 4).unwrap();
        let fields = [("Birthday", "date"), ("Geburtstag", "date"), ("Met", "date"), ("Cumpleaños", "text")];
        for (at, (name, kind)) in fields.into_iter().enumerate() {
            conn.execute(
                "INSERT INTO contact_fields (name, key, type, position) VALUES (?1, ?2, ?3, ?4)",
                (name, name_key(name), kind, at),
            )
            .unwrap();
        }
        migrate(&mut conn).unwrap();
        let yearly: Vec<bool> = conn
            .prepare("SELECT yearly FROM contact_fields ORDER BY position")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        assert_eq!(yearly, [true, true, false, false]);
    }

    #[test]
    fn a_store_of_the_first_version_keeps_its_people() {
        let mut conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(include_str!("../../../../../migrations/V1__contacts.sql")).unwrap();
        conn.execute_batch(&format!(
            "CREATE TABLE {MIGRATIONS_DONE} (version INTEGER PRIMARY KEY, name TEXT);
             INSERT INTO {MIGRATIONS_DONE} VALUES (1, 'contacts');
             INSERT INTO contacts (first_name, phone, created_at, updated_at) VALUES ('Ana', '+34612345678', 0, 0);"
        ))
        .unwrap();
        migrate(&mut conn).unwrap();
        assert_eq!(version(&conn).unwrap(), SCHEMA.version);
        let name: String = conn.query_row("SELECT first_name FROM contacts", [], |row| row.get(0)).unwrap();
        assert_eq!(name, "Ana");
    }

    #[test]
    fn a_migration_that_does_not_fit_calls_the_store_damaged() {
        let mut conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE contacts (a)").unwrap();
        assert!(matches!(migrate(&mut conn), Err(StoreError::Damaged { .. })));
    }
}
