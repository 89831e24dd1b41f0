//! Opening the file: checks before SQLite reads it, settings of the connection, and migrations.

use crate::store::file::schema::{APPLICATION_ID, Schema};
use crate::store::tables::contact_count;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::clock::Clock;
use crate::store::connection::{FILE_NAME, Store};
use crate::store::file::erase;
use crate::store::file::schema::SCHEMA;

use crate::progress::IGNORE_PROGRESS;
use crate::store::connection::BUSY_TIMEOUT;
use crate::store::error::{Result, StoreError};
use crate::store::file::backup::folder;
use crate::store::file::backup::folder::BackupReason;

impl Store {
    /// Opens the store in `folder`. The folder and an empty store are created if they do not exist. A store
    /// in an older format is backed up and migrated.
    ///
    /// # Errors
    /// [`StoreError::Damaged`], [`StoreError::Newer`], [`StoreError::ReadOnly`], [`StoreError::Busy`],
    /// [`StoreError::Unavailable`].
    pub fn open(folder: &Path, clock: Clock) -> Result<Store> {
        let path = folder.join(FILE_NAME);
        let conn = open(folder, &path, clock, &SCHEMA).map_err(|error| error.of_opening(&path))?;
        erase::finish(&conn);
        Ok(Store { conn, path, clock })
    }
}

pub(crate) fn open(folder: &Path, path: &Path, clock: Clock, schema: &Schema) -> Result<Connection> {
    fs::create_dir_all(folder).map_err(|cause| StoreError::unavailable(folder, &cause))?;
    let fresh = look_at_header(path)?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    configure(&conn)?;
    let version: i32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > schema.version {
        return Err(StoreError::Newer { found: version, known: schema.version });
    }
    let owner: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if owner != APPLICATION_ID && (tables > 0 && !fresh) {
        return Err(StoreError::Damaged { reason: "the file is a database of another program".to_owned() });
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

fn configure(conn: &Connection) -> Result<()> {
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

/// Checks the first page before SQLite does. This detects a truncated file, which SQLite would only report on
/// access to a missing page, and a file that is not writable. Returns whether there is no store yet.
fn look_at_header(path: &Path) -> Result<bool> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(true),
        Err(cause) => return Err(StoreError::unavailable(path, &cause)),
    };
    let meta = file.metadata().map_err(|cause| StoreError::unavailable(path, &cause))?;
    if meta.is_dir() {
        return Err(StoreError::Damaged { reason: "there is a folder where the file should be".to_owned() });
    }
    if meta.len() == 0 {
        // An empty file is a new store, unless a log or backups show that it had content before.
        let folder = path.parent().unwrap_or(Path::new("."));
        if has_log(path) || !folder::files(folder).is_empty() {
            return Err(StoreError::Damaged { reason: "the file is empty".to_owned() });
        }
        return Ok(true);
    }
    if meta.permissions().readonly() || OpenOptions::new().append(true).open(path).is_err() {
        return Err(StoreError::ReadOnly);
    }
    let mut header = [0u8; 100];
    let damaged = |reason: &str| StoreError::Damaged { reason: reason.to_owned() };
    file.read_exact(&mut header).map_err(|_| damaged("the file is too short to be a database"))?;
    let [b'S', b'Q', b'L', b'i', b't', b'e', b' ', ..] = header else {
        return Err(damaged("the file is not a database"));
    };
    // SQLite file format §1.3: page size at offset 16 (1 means 65,536), database size in pages at offset 28.
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let pages = u64::from(u32::from_be_bytes([header[28], header[29], header[30], header[31]]));
    if !has_log(path) && meta.len() < page * pages {
        return Err(damaged("the file was cut short"));
    }
    Ok(false)
}

/// Returns whether there is a write-ahead log that SQLite will read, judging by its magic number (file format
/// §4.1).
fn has_log(path: &Path) -> bool {
    let mut magic = [0u8; 4];
    let log = File::open(path.with_extension("db-wal")).and_then(|mut log| log.read_exact(&mut magic));
    log.is_ok() && u32::from_be_bytes(magic) & !1 == 0x377f_0682
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
