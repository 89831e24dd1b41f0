//! Opening the file: settings of the connection, and migrations. What is checked before SQLite reads the file
//! is in `header`.

use std::io::ErrorKind;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::ffi::SQLITE_IOERR_DELETE_NOENT;
use rusqlite::{Connection, OpenFlags};

use crate::clock::{Clock, TimeZone};
use crate::output::private::{self, Rights};
use crate::output::temporary;
use crate::progress::IGNORE_PROGRESS;
use crate::store::connection::BUSY_TIMEOUT;
use crate::store::connection::{FILE_NAME, Store};
use crate::store::error::{Result, StoreError};
use crate::store::file::alien_log;
use crate::store::file::backup::folder::{self, BackupReason, backups_folder};
use crate::store::file::erase;
use crate::store::file::header::{self, Found};
use crate::store::file::schema::{SCHEMA, Schema};
use crate::store::file::verbatim;
use crate::store::tables::contact_count;
use crate::store::watcher::Watcher;

/// The folders in the data folder that belong to Kith.
const OWN_FOLDERS: [&str; 3] = [folder::FOLDER, temporary::NOTES, "logs"];

/// How long to wait before opening is tried again.
const PAUSE: Duration = Duration::from_millis(20);

impl Store {
    /// Opens the store in `folder`. The folder and an empty store are created if they do not exist. A store
    /// in an older format is backed up and migrated.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], [`StoreError::Newer`], [`StoreError::ReadOnly`], [`StoreError::Busy`],
    /// [`StoreError::Unavailable`].
    pub fn open(folder: &Path, clock: Clock) -> Result<Store> {
        let path = verbatim::for_sqlite(&folder.join(FILE_NAME)).into_owned();
        let folder = path.parent().unwrap_or(folder);
        let started = Instant::now();
        let opened = loop {
            match open(folder, &path, clock, &SCHEMA) {
                Err(error) if is_race(&error) && started.elapsed() < BUSY_TIMEOUT => thread::sleep(PAUSE),
                done => break done,
            }
        };
        let conn = opened.map_err(|error| error.of_opening(&path))?;
        erase::finish(&conn);
        Ok(Store { conn, path, clock, zone: TimeZone::UTC, watcher: Watcher::default() })
    }
}

/// Returns whether the error is due to another process that opens, creates or migrates the store at the same time.
/// SQLite does not wait for it everywhere: not when the journal mode changes, nor when a journal that it wants to
/// delete has just been deleted.
fn is_race(error: &StoreError) -> bool {
    match error {
        StoreError::Busy => true,
        StoreError::Sqlite(error) => {
            error.sqlite_error().is_some_and(|error| error.extended_code == SQLITE_IOERR_DELETE_NOENT)
        }
        _ => false,
    }
}

pub(crate) fn open(folder: &Path, path: &Path, clock: Clock, schema: &Schema) -> Result<Connection> {
    let unavailable = |cause| StoreError::unavailable(path, &cause);
    private::create_private_folder(folder).map_err(|cause| StoreError::unavailable(folder, &cause))?;
    // Also beside a store that is refused, because restoring or salvaging it may have been killed.
    temporary::sweep(folder, &[backups_folder(folder)]);
    let found = header::look(path, schema.version)?;
    private::close_to_others(folder, &OWN_FOLDERS);
    if found == Found::Nothing {
        // SQLite gives its side files the permissions of the file.
        match private::create_file(path, Rights::Private) {
            Err(cause) if cause.kind() != ErrorKind::AlreadyExists => return Err(unavailable(cause)),
            _ => {}
        }
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    configure(&conn)?;
    let version: i32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > schema.version {
        return Err(StoreError::Newer { found: version, known: schema.version });
    }
    if found != Found::Nothing && alien_log::is_alien(&conn, path) {
        // Closing must not write the log into the file.
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        return Err(StoreError::Damaged { reason: "the log beside it belongs to another store".to_owned() });
    }
    if version < schema.version {
        // A store without contacts needs no backup; before the first migration, there is not even a table to
        // count.
        if contact_count::of(&conn).is_ok_and(|count| count > 0) {
            folder::make(&conn, path, clock(), BackupReason::Migration, IGNORE_PROGRESS)?;
        }
        (schema.migrate)(&mut conn)?;
    }
    // Detect a missing table now, and not later during the user's work.
    conn.query_row("SELECT count(*) FROM settings", [], |row| row.get::<_, i64>(0))?;
    Ok(conn)
}

pub(crate) fn configure(conn: &Connection) -> Result<()> {
    conn.busy_timeout(BUSY_TIMEOUT)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_prepared_statement_cache_capacity(64);
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if !mode.eq_ignore_ascii_case("wal") {
        tracing::warn!(mode, "the store's file system does not allow a write-ahead log");
    }
    conn.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 67108864;",
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;

    const NOW: Clock = || Timestamp::from_millis(1_700_000_000_000);

    /// An invented next format.
    const NEXT: Schema = Schema {
        version: SCHEMA.version + 1,
        migrate: |conn| {
            let tx = conn.transaction()?;
            tx.execute_batch("CREATE TABLE next (a INTEGER) STRICT")?;
            tx.pragma_update(None, "user_version", SCHEMA.version + 1)?;
            Ok(tx.commit()?)
        },
    };

    /// A format whose migration fails half-way.
    const BROKEN: Schema = Schema {
        version: SCHEMA.version + 1,
        migrate: |conn| {
            let tx = conn.transaction()?;
            tx.execute_batch("CREATE TABLE next (a INTEGER) STRICT; DROP TABLE nothing;")?;
            Ok(tx.commit()?)
        },
    };

    fn version(conn: &Connection) -> i32 {
        conn.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_store_is_backed_up_before_it_is_brought_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kith.db");
        let conn = open(folder.path(), &path, NOW, &SCHEMA).unwrap();
        assert_eq!(version(&conn), SCHEMA.version);
        assert_eq!(folder::backups_in(folder.path()), [], "a new store has nothing to lose");
        drop(open(folder.path(), &path, NOW, &NEXT).unwrap());
        assert_eq!(folder::backups_in(folder.path()), [], "nor has an empty one");
        conn.execute_batch(&format!("PRAGMA user_version = {}; DROP TABLE next;", SCHEMA.version)).unwrap();
        conn.execute_batch(
            "INSERT INTO contacts (first_name, phone, created_at, updated_at) VALUES ('Ana', '+34612345678', 0, 0)",
        )
        .unwrap();
        drop(conn);

        open(folder.path(), &path, NOW, &BROKEN).unwrap_err();
        assert_eq!(
            version(&Connection::open(&path).unwrap()),
            SCHEMA.version,
            "a migration that fails leaves the store as it was"
        );
        let upgraded =
            open(folder.path(), &path, || Timestamp::from_millis(1_700_000_001_000), &NEXT).unwrap();
        assert_eq!(version(&upgraded), NEXT.version);
        let kept = folder::backups_in(folder.path());
        assert_eq!(kept.len(), 2, "one for each attempt");
        for backup in kept {
            assert_eq!((backup.reason, backup.contacts), (BackupReason::Migration, Some(1)));
            let file = folder::backup_named(folder.path(), &backup.name).unwrap();
            assert_eq!(version(&Connection::open(file).unwrap()), SCHEMA.version);
        }
        drop(upgraded);
        assert!(matches!(
            open(folder.path(), &path, NOW, &SCHEMA),
            Err(StoreError::Newer { found, known }) if (found, known) == (NEXT.version, SCHEMA.version)
        ));
    }
}
