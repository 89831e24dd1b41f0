//! Opening the file: checks before SQLite trusts it, settings of the connection, migrations.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{BUSY_TIMEOUT, Result, StoreError};

mod embedded {
    #![allow(missing_docs)]
    refinery::embed_migrations!("../migrations");
}

/// Marks the file as Kith's (SQLite's application id: "Kith").
pub(super) const APPLICATION_ID: i32 = 0x4B69_7468;

/// The newest migration this build knows; kept in SQLite's user version.
pub(super) const SCHEMA_VERSION: i32 = 1;

pub(super) fn open(folder: &Path, path: &Path) -> Result<Connection> {
    fs::create_dir_all(folder).map_err(|cause| StoreError::unavailable(folder, &cause))?;
    let fresh = look_at_header(path)?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    configure(&conn)?;
    let version: i32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version > SCHEMA_VERSION {
        return Err(StoreError::Newer { found: version, known: SCHEMA_VERSION });
    }
    let owner: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if owner != APPLICATION_ID && (tables > 0 && !fresh) {
        return Err(StoreError::Damaged { reason: "the file is a database of another program".to_owned() });
    }
    if version < SCHEMA_VERSION {
        migrate(&mut conn)?;
    }
    // Any missing table shows now, not in the middle of somebody's work.
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

pub(super) fn migrate(conn: &mut Connection) -> Result<()> {
    embedded::migrations::runner().set_grouped(true).run(conn).map_err(|cause| StoreError::Damaged {
        reason: format!("it cannot be brought up to date: {cause}"),
    })?;
    conn.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION};"
    ))?;
    Ok(())
}

/// Looks at the first page before SQLite does: tells a file cut short (which SQLite would report only when it comes
/// to a missing page) and a file that may not be written. Returns whether there is no store yet.
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
    // SQLite file format §1.3: page size at 16 (1 means 65,536), size in pages at 28.
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    let pages = u64::from(u32::from_be_bytes([header[28], header[29], header[30], header[31]]));
    let log = fs::metadata(path.with_extension("db-wal")).map(|log| log.len()).unwrap_or(0);
    if log == 0 && meta.len() < page * pages {
        return Err(damaged("the file was cut short"));
    }
    Ok(false)
}
