//! The format of a store: its version, and how an older store is migrated.

use refinery::error::Kind;
use rusqlite::{Connection, ErrorCode};

use crate::store::error::{Result, StoreError};

mod embedded {
    #![allow(missing_docs)]
    refinery::embed_migrations!("../../migrations");
}

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
    if version(conn)? == 0 {
        // Refinery commits a table of its own before it begins the migrations. If the process is killed in between,
        // this shows that the file is not a database of another program.
        conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    match embedded::migrations::runner().set_grouped(true).run(conn) {
        // Another process that started at the same time did it first.
        Err(_) if version(conn)? == SCHEMA.version => Ok(()),
        done => done.map(drop).map_err(of_migrating),
    }
}

fn version(conn: &Connection) -> Result<i32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Converts the error of a migration. The store is only damaged if the migration does not fit it, and not if the disk is
/// full or another process is writing.
fn of_migrating(cause: refinery::Error) -> StoreError {
    let damaged = || StoreError::Damaged { reason: format!("it cannot be brought up to date: {cause}") };
    let Kind::Connection(_, source) = cause.kind() else { return damaged() };
    let Some(rusqlite::Error::SqliteFailure(failure, words)) = source.downcast_ref() else {
        return damaged();
    };
    match StoreError::from(rusqlite::Error::SqliteFailure(*failure, words.clone())) {
        StoreError::Sqlite(_) if failure.code == ErrorCode::Unknown => damaged(),
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
        assert!(matches!(
            embedded::migrations::runner().run(&mut other).map_err(of_migrating),
            Err(StoreError::Busy)
        ));
    }

    #[test]
    fn the_names_of_older_fields_say_whether_they_are_yearly() {
        let mut conn = Connection::open_in_memory().unwrap();
        embedded::migrations::runner().set_target(refinery::Target::Version(4)).run(&mut conn).unwrap();
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
    fn a_migration_that_does_not_fit_calls_the_store_damaged() {
        let mut conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE contacts (a)").unwrap();
        assert!(matches!(migrate(&mut conn), Err(StoreError::Damaged { .. })));
    }
}
