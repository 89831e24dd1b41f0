//! Backups of the whole store: written aside, checked, renamed; restored only after a check and a backup of what is
//! there.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, MAIN_DB, OpenFlags};
use serde::Serialize;

use crate::clock::{Millis, rfc3339};

use super::open::{APPLICATION_ID, SCHEMA_VERSION, migrate};
use super::{Result, Store, StoreError, contacts, settings};

/// The folder beside the store that holds the automatic backups.
const FOLDER: &str = "backups";
/// How many automatic backups are kept, unless the setting says otherwise.
const KEPT: usize = 10;
/// The setting that says how many are kept.
const KEPT_SETTING: &str = "backups_kept";
const DAY: Millis = 24 * 60 * 60 * 1000;

/// A backup in the backups folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Backup {
    /// Its file's name.
    pub name: String,
    /// When it was made, RFC 3339, UTC.
    pub at: String,
    /// Why: `daily`, `import`, `restore` or `manual`.
    pub reason: String,
    /// Contacts in it; `None` if it cannot be read.
    pub contacts: Option<u64>,
    /// Bytes.
    pub size: u64,
}

impl Store {
    /// Writes a backup to `out`; returns how many contacts are in it.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`], [`StoreError::BackupFailed`].
    pub fn backup(&self, out: &Path) -> Result<u64> {
        let failed = |cause: &dyn std::fmt::Display| StoreError::BackupFailed {
            path: out.display().to_string(),
            cause: cause.to_string(),
        };
        let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let aside =
            tempfile::Builder::new().prefix(".kith-backup").tempdir_in(folder).map_err(|e| failed(&e))?;
        let file = aside.path().join("backup.db");
        // A vacuumed copy has no freed pages: what was erased from the store is not in it.
        self.conn().execute("VACUUM INTO ?1", [file.display().to_string()])?;
        let count = look_over(&file)?;
        File::open(&file).and_then(|file| file.sync_all()).map_err(|e| failed(&e))?;
        fs::rename(&file, out).map_err(|e| failed(&e))?;
        Ok(count)
    }

    /// Makes an automatic backup beside the store and lets the oldest go.
    pub fn backup_beside(&self, reason: &str) -> Result<PathBuf> {
        let folder = self.backups_folder();
        fs::create_dir_all(&folder).map_err(|cause| StoreError::unavailable(&folder, &cause))?;
        let named = |at| folder.join(format!("kith-{}-{reason}.db", rfc3339(at).replace([':', '.'], "-")));
        // Never over another backup: it may be the one being restored.
        let path = (self.now()..).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(0));
        self.backup(&path)?;
        let kept =
            settings::get(self.conn(), KEPT_SETTING)?.and_then(|kept| kept.parse().ok()).unwrap_or(KEPT);
        for old in self.backup_files()?.into_iter().skip(kept.max(1)) {
            // One that cannot be removed is tried again next time.
            let _ = fs::remove_file(old);
        }
        Ok(path)
    }

    /// Makes the daily backup, where the last backup is a day old and there is anything to lose.
    pub fn backup_daily(&self) -> Result<Option<PathBuf>> {
        const LAST: &str = "last_backup";
        let last: Millis = settings::get(self.conn(), LAST)?.and_then(|at| at.parse().ok()).unwrap_or(0);
        if self.now() - last < DAY || self.count_contacts()? == 0 {
            return Ok(None);
        }
        let path = self.backup_beside("daily")?;
        settings::set(self.conn(), LAST, &self.now().to_string())?;
        Ok(Some(path))
    }

    /// The backups beside the store, newest first.
    pub fn backups(&self) -> Result<Vec<Backup>> {
        let described = self.backup_files()?.into_iter().filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            let (stamp, reason) = name.strip_prefix("kith-")?.strip_suffix(".db")?.rsplit_once('-')?;
            let (day, time) = stamp.split_once('T')?;
            let mut time = time.trim_end_matches('Z').splitn(4, '-');
            let at = format!("{day}T{}:{}:{}Z", time.next()?, time.next()?, time.next()?);
            let size = fs::metadata(&path).map_or(0, |meta| meta.len());
            let contacts = count_in(&path).ok();
            Some(Backup { at, reason: reason.to_owned(), contacts, size, name: name.clone() })
        });
        Ok(described.collect())
    }

    /// The path of a backup beside the store.
    pub fn backup_named(&self, name: &str) -> Option<PathBuf> {
        self.backup_files().ok()?.into_iter().find(|path| path.file_name().is_some_and(|file| file == name))
    }

    /// Replaces the store's content by a backup's; what was there is backed up first. Returns how many contacts there
    /// are now. The plan's limit only ever stops adding.
    ///
    /// # Errors
    /// [`StoreError::BackupUnusable`], [`StoreError::Newer`]; nothing is changed then.
    pub fn restore(&mut self, file: &Path) -> Result<u64> {
        look_over(file)?;
        if self.count_contacts()? > 0 {
            self.backup_beside("restore")?;
        }
        self.conn.restore(MAIN_DB, file, None::<fn(rusqlite::backup::Progress)>)?;
        migrate(&mut self.conn)?;
        self.count_contacts()
    }

    fn backups_folder(&self) -> PathBuf {
        self.path().with_file_name(FOLDER)
    }

    /// Newest first: the names begin with the time.
    fn backup_files(&self) -> Result<Vec<PathBuf>> {
        let Ok(entries) = fs::read_dir(self.backups_folder()) else { return Ok(Vec::new()) };
        let mut files: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "db"))
            .collect();
        files.sort_unstable_by(|a, b| b.cmp(a));
        Ok(files)
    }
}

fn read_only(file: &Path) -> Result<Connection> {
    let unusable = |reason: String| StoreError::BackupUnusable { path: file.display().to_string(), reason };
    if !file.is_file() {
        return Err(unusable("there is no such file".to_owned()));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(file, flags).map_err(|cause| unusable(cause.to_string()))?;
    conn.execute_batch("PRAGMA trusted_schema = OFF")
        .map_err(|_| unusable("it is not a sound database".to_owned()))?;
    Ok(conn)
}

fn count_in(file: &Path) -> Result<u64> {
    contacts::count(&read_only(file)?)
}

/// Checks that a file is a sound Kith store this build knows; returns how many contacts are in it.
fn look_over(file: &Path) -> Result<u64> {
    let conn = read_only(file)?;
    let unusable = |reason: &str| StoreError::BackupUnusable {
        path: file.display().to_string(),
        reason: reason.to_owned(),
    };
    let number = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i32>(0));
    let owner = number("PRAGMA application_id").map_err(|_| unusable("it is not a sound database"))?;
    if owner != APPLICATION_ID {
        return Err(unusable("it is not a Kith store"));
    }
    let version = number("PRAGMA user_version")?;
    if version > SCHEMA_VERSION {
        return Err(StoreError::Newer { found: version, known: SCHEMA_VERSION });
    }
    let verdict: String = conn
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|_| unusable("it is damaged"))?;
    if verdict != "ok" {
        return Err(unusable("it is damaged"));
    }
    contacts::count(&conn).map_err(|_| unusable("it has no contacts table"))
}
