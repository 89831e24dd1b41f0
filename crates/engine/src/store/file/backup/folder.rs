//! The backups folder beside the store: the names of backups, listing them, and how many are kept.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::Serialize;

use crate::clock::Timestamp;

use crate::output::outputs::Outputs;
use crate::output::private;
use crate::progress::{IGNORE_PROGRESS, ReportProgress};
use crate::store::connection::{BUSY_TIMEOUT, Store};
use crate::store::error::{Result, StoreError};
use crate::store::file::backup::write;
use crate::store::tables::settings;

/// The name of the backups folder.
pub(crate) const FOLDER: &str = "backups";
/// The default number of automatic backups that are kept.
const KEPT: u32 = 10;
/// The maximum number of automatic backups that can be kept.
const MOST_KEPT: u32 = 1000;
/// The name of the setting for the number of automatic backups that are kept.
const KEPT_SETTING: &str = "backups_kept";
/// The name of the setting for the time of the last daily backup.
const LAST_SETTING: &str = "last_backup";
/// The length of a day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// The daily backup.
    Daily,
    /// Made before an import.
    Import,
    /// Made before the store was migrated to the format of a newer version of Kith.
    Migration,
    /// Made before another backup was restored.
    Restore,
    /// Requested by the user. It is kept until the user deletes it.
    Manual,
}

impl BackupReason {
    const ALL: [BackupReason; 5] = [
        BackupReason::Daily,
        BackupReason::Import,
        BackupReason::Migration,
        BackupReason::Restore,
        BackupReason::Manual,
    ];

    /// Returns the name of the reason in file names and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            BackupReason::Daily => "daily",
            BackupReason::Import => "import",
            BackupReason::Migration => "migration",
            BackupReason::Restore => "restore",
            BackupReason::Manual => "manual",
        }
    }
}

/// A backup in the backups folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Backup {
    /// The name of the file.
    pub name: String,
    /// When the backup was made (RFC 3339, UTC).
    pub at: String,
    /// Why the backup was made.
    pub reason: BackupReason,
    /// The number of contacts in the backup; `None` if it cannot be read.
    pub contacts: Option<u64>,
    /// The size of the file in bytes.
    pub size: u64,
}

impl Store {
    /// Makes a backup in the backups folder and deletes the oldest automatic backups in excess of the number
    /// to keep.
    ///
    /// # Errors
    /// As [`Store::backup`].
    pub fn backup_beside(&self, reason: BackupReason, report: ReportProgress<'_>) -> Result<PathBuf> {
        make(self.conn(), self.path(), self.now(), reason, report)
    }

    /// Returns a backup to be made later, of the store as it is then committed.
    pub(crate) fn backup_later(&self, reason: BackupReason) -> BackupLater {
        BackupLater { store: self.path().to_path_buf(), now: self.now(), reason }
    }

    /// Makes the daily backup if the last one is at least a day old and the store has contacts. Returns the
    /// file, if a backup was made.
    pub fn backup_daily(&self) -> Result<Option<PathBuf>> {
        let last = settings::get(self.conn(), LAST_SETTING)?.and_then(|at| at.parse().ok());
        let last = last.map_or(Timestamp::default(), Timestamp::from_millis);
        // A clock that was set back must not prevent backups.
        let due = self.now() - last >= DAY || self.now() < last;
        if !due || self.count_contacts()? == 0 {
            return Ok(None);
        }
        let path = self.backup_beside(BackupReason::Daily, IGNORE_PROGRESS)?;
        settings::set(self.conn(), LAST_SETTING, &self.now().as_millis().to_string())?;
        Ok(Some(path))
    }

    /// Returns the backups of this store, newest first.
    pub fn backups(&self) -> Vec<Backup> {
        backups_in(&self.folder())
    }

    /// Returns the number of automatic backups that are kept.
    pub fn backups_kept(&self) -> Result<u32> {
        kept(self.conn())
    }

    /// Sets the number of automatic backups that are kept, and deletes the oldest in excess of it.
    ///
    /// # Errors
    /// [`StoreError::BackupsKeptInvalid`] if the number is 0 or greater than 1000.
    pub fn keep_backups(&mut self, count: u32) -> Result<()> {
        if !(1..=MOST_KEPT).contains(&count) {
            return Err(StoreError::BackupsKeptInvalid { count });
        }
        self.set_setting(KEPT_SETTING, &count.to_string())?;
        prune(&self.folder(), count, None);
        Ok(())
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.path().parent().map(Path::to_path_buf).unwrap_or_default()
    }
}

/// A backup that is made when it turns out to be needed, even in the middle of a transaction: it reads the store through a
/// connection of its own, which sees what was committed before.
pub(crate) struct BackupLater {
    store: PathBuf,
    now: Timestamp,
    reason: BackupReason,
}

impl BackupLater {
    /// Makes the backup.
    ///
    /// # Errors
    /// As [`Store::backup`].
    pub(crate) fn make(self) -> Result<PathBuf> {
        let conn = write::read_only(&self.store)?;
        conn.busy_timeout(BUSY_TIMEOUT)?;
        make(&conn, &self.store, self.now, self.reason, IGNORE_PROGRESS)
    }
}

/// Returns the folder in which the store in `folder` keeps its backups. It may not exist yet.
pub fn backups_folder(folder: &Path) -> PathBuf {
    folder.join(FOLDER)
}

/// Returns the backups of the store in `folder`, newest first. The store itself is not opened.
///
/// ```
/// # use kith_engine::progress::IGNORE_PROGRESS;
/// # use kith_engine::store::{BackupReason, backups_in};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS)?;
/// let backups = backups_in(folder.path());
/// assert_eq!((backups.len(), backups[0].contacts), (1, Some(0)));
/// # Ok(())
/// # }
/// ```
pub fn backups_in(folder: &Path) -> Vec<Backup> {
    let described = files(folder).into_iter().filter_map(|path| {
        let name = path.file_name()?.to_str()?.to_owned();
        let (at, reason) = read_name(&name)?;
        let size = fs::metadata(&path).map_or(0, |meta| meta.len());
        Some(Backup { at, reason, contacts: write::count_in(&path).ok(), size, name })
    });
    described.collect()
}

/// Returns the file of the backup with this name of the store in `folder`.
///
/// ```
/// # use kith_engine::progress::IGNORE_PROGRESS;
/// # use kith_engine::store::{BackupReason, backup_named, backups_folder, backups_in};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS)?;
/// let name = &backups_in(folder.path())[0].name;
/// assert!(backup_named(folder.path(), name)?.starts_with(backups_folder(folder.path())));
/// assert!(backup_named(folder.path(), "../kith.db").is_err());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::BackupNotFound`].
pub fn backup_named(folder: &Path, name: &str) -> Result<PathBuf> {
    let found = files(folder).into_iter().find(|path| path.file_name().is_some_and(|file| file == name));
    found.ok_or_else(|| StoreError::BackupNotFound { name: name.to_owned() })
}

/// Deletes a backup of the store in `folder`.
///
/// ```
/// # use kith_engine::progress::IGNORE_PROGRESS;
/// # use kith_engine::store::{BackupReason, backups_in, delete_backup};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS)?;
/// let name = backups_in(folder.path())[0].name.clone();
/// delete_backup(folder.path(), &name)?;
/// assert!(backups_in(folder.path()).is_empty());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::BackupNotFound`], [`StoreError::Unavailable`].
pub fn delete_backup(folder: &Path, name: &str) -> Result<()> {
    let path = backup_named(folder, name)?;
    fs::remove_file(&path).map_err(|cause| StoreError::unavailable(&path, &cause))
}

/// Makes a backup of the store at `store` in its backups folder, and deletes the oldest automatic backups in
/// excess of the number to keep.
pub(crate) fn make(
    conn: &Connection,
    store: &Path,
    now: Timestamp,
    reason: BackupReason,
    report: ReportProgress<'_>,
) -> Result<PathBuf> {
    let beside = store.parent().unwrap_or(Path::new("."));
    let folder = backups_folder(beside);
    private::create_private_folder(&folder).map_err(|cause| StoreError::unavailable(&folder, &cause))?;
    let named = |at| folder.join(format!("kith-{}-{}.db", stamp(Timestamp::from_millis(at)), reason.name()));
    // Another backup must not be overwritten, because it may be the one that is being restored.
    let path = (now.as_millis()..).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(0));
    write::write(conn, &Outputs::of_store(beside), &path, report)?;
    prune(beside, kept(conn).unwrap_or(KEPT), Some(&path));
    Ok(path)
}

/// Formats a time so that it is valid in file names on every system. Sorting the names as text gives
/// chronological order.
pub(crate) fn stamp(at: Timestamp) -> String {
    let moment = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    moment.strftime("%Y-%m-%dT%H-%M-%S-%3fZ").to_string()
}

fn kept(conn: &Connection) -> Result<u32> {
    let set = settings::get(conn, KEPT_SETTING)?.and_then(|kept| kept.parse().ok());
    Ok(set.filter(|kept| (1..=MOST_KEPT).contains(kept)).unwrap_or(KEPT))
}

/// Removes all automatic backups except the newest `kept`. The backup that was just made is never removed,
/// even if it looks old because the clock was set back. A backup that cannot be removed is tried again next
/// time.
fn prune(folder: &Path, kept: u32, made: Option<&Path>) {
    let automatic = files(folder).into_iter().filter(|path| {
        let name = path.file_name().and_then(|name| name.to_str()).and_then(read_name);
        name.is_some_and(|(_, reason)| reason != BackupReason::Manual)
    });
    for old in automatic.skip(kept as usize).filter(|path| Some(path.as_path()) != made) {
        if let Err(error) = fs::remove_file(&old) {
            tracing::warn!(kind = %error.kind(), "an old backup could not be removed");
        }
    }
}

/// Returns the files of all backups, newest first; the names begin with the time.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(backups_folder(folder)) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.file_name().and_then(|name| name.to_str()).and_then(read_name).is_some())
        .collect();
    files.sort_unstable_by(|a, b| b.cmp(a));
    files
}

/// Parses the name of a backup and returns when and why it was made. Returns `None` for the name of any other
/// file.
fn read_name(name: &str) -> Option<(String, BackupReason)> {
    let (stamp, reason) = name.strip_prefix("kith-")?.strip_suffix(".db")?.rsplit_once('-')?;
    let reason = BackupReason::ALL.into_iter().find(|known| known.name() == reason)?;
    let (day, time) = stamp.split_once('T')?;
    let mut time = time.trim_end_matches('Z').splitn(4, '-');
    let at = format!("{day}T{}:{}:{}Z", time.next()?, time.next()?, time.next()?);
    at.parse::<jiff::Timestamp>().ok()?;
    Some((at, reason))
}
