//! Restoring a backup, either into an open store or in place of one that cannot be opened.
//!
//! The backup is first prepared in a new store beside the current one: its rows are copied into it (`takeover`),
//! their flaws are mended (`content`), and the settings and plans of the current store are added. The new store
//! then replaces the current one atomically: in one transaction if the store can be opened (windows and commands that have it open see the
//! new content), otherwise by one rename. If the process is killed at any time, the store has either the old
//! or the new content.

use crate::store::tables::contact_count;
use crate::store::tables::list_head;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::backup::Progress;
use rusqlite::{Connection, MAIN_DB};
use serde::Serialize;

use crate::clock::{Clock, Timestamp};

use crate::output::atomic_file::sync_file;
use crate::output::private::{self, Rights};
use crate::output::temporary::TemporaryFolder;
use crate::progress::{IGNORE_PROGRESS, ReportProgress};
use crate::store::connection::{FILE_NAME, Store};
use crate::store::error::{Result, StoreError};
use crate::store::file::backup::folder::BackupReason;
use crate::store::file::backup::uri::{self, log_of};
use crate::store::file::backup::{folder, write};
use crate::store::file::content::ids::LARGEST as LARGEST_ID;
use crate::store::file::content::review::Mended;
use crate::store::file::schema::SCHEMA;
use crate::store::file::{alien_log, content, erase, takeover, verbatim};

/// The prefix of the names of damaged stores that were kept.
pub(crate) const DAMAGED: &str = "kith-damaged-";

/// The result of restoring a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Restored {
    /// The number of contacts in the restored store.
    pub contacts: u64,
    /// The file name of the backup that was made of the previous store. `None` if the previous store was
    /// empty or damaged.
    pub backed_up: Option<String>,
    /// The name of the file, beside the new store, in which a damaged previous store is kept.
    pub kept_as: Option<String>,
    /// The flaws in the content of the backup that were mended in the restored store.
    pub mended: Vec<Mended>,
}

/// The contents of a file that could be restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BackupContent {
    /// The number of contacts.
    pub contacts: u64,
    /// The number of entries in all histories.
    pub messages: u64,
}

/// Checks a file that is to be restored, and counts its contents.
///
/// ```
/// # use kith_engine::progress::IGNORE_PROGRESS;
/// # use kith_engine::store::look_into;
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
/// let backup = folder.path().join("safe.kith");
/// store.backup(&backup, IGNORE_PROGRESS)?;
/// assert_eq!(look_into(&backup)?.contacts, 0);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::BackupUnusable`], [`StoreError::Newer`].
pub fn look_into(file: &Path) -> Result<BackupContent> {
    let aside = tempfile::tempdir().map_err(|cause| StoreError::unavailable(file, &cause))?;
    let source = readable(file, aside.path())?;
    let contacts = write::look_through(&source).map_err(|error| named(error, file))?;
    let messages = write::read_only(&source)?
        .query_row("SELECT count(*) FROM messages", [], |row| row.get(0))
        .map_err(|_| write::unusable(file, "it has no histories"))?;
    Ok(BackupContent { contacts, messages })
}

/// Restores a backup as the store in `folder`. If that store is damaged, it is kept beside the new one.
///
/// ```
/// # use kith_engine::progress::IGNORE_PROGRESS;
/// # use kith_engine::store::restore;
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let backup = folder.path().join("safe.kith");
/// store.backup(&backup, IGNORE_PROGRESS)?;
/// store.erase_all(false)?;
/// drop(store);
/// let restored = restore(folder.path(), &backup, Timestamp::default, IGNORE_PROGRESS)?;
/// assert_eq!(restored.contacts, 1);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As [`Store::restore`], and those of [`Store::open`] other than [`StoreError::Damaged`].
pub fn restore(folder: &Path, file: &Path, clock: Clock, report: ReportProgress<'_>) -> Result<Restored> {
    match Store::open(folder, clock) {
        Ok(mut store) => store.restore(file, report),
        Err(StoreError::Damaged { .. }) => {
            let ready = Ready::from_backup(folder, file, &Present::default(), &|part| report(part * 0.9))?;
            let kept = replace(folder, &ready.file, clock(), report)?;
            Ok(Restored {
                contacts: ready.contacts,
                backed_up: None,
                kept_as: Some(kept),
                mended: ready.mended,
            })
        }
        Err(error) => Err(error),
    }
}

impl Store {
    /// Replaces the content of the store by that of a backup. The current store is backed up first, or kept
    /// as a file if it is too damaged for a backup. Contacts, groups, fields, histories, imports and
    /// remembered columns come from the backup, even if the contacts exceed the plan's limit (no more can
    /// then be added). Settings and plans are kept, and the undo log is empty afterwards.
    ///
    /// # Errors
    /// [`StoreError::BackupUnusable`], [`StoreError::Newer`], [`StoreError::Busy`], [`StoreError::DiskFull`];
    /// the store is unchanged in all these cases.
    pub fn restore(&mut self, file: &Path, report: ReportProgress<'_>) -> Result<Restored> {
        let folder = self.path().parent().map(Path::to_path_buf).unwrap_or_default();
        let present = Present::of(self.conn()).unwrap_or_default();
        let ready = Ready::from_backup(&folder, file, &present, &|part| report(part * 0.4))?;
        let (mut backed_up, mut kept_as) = (None, None);
        let copy = self.count_contacts().and_then(|count| match count {
            0 => Ok(None),
            _ => self.backup_beside(BackupReason::Restore, &|part| report(0.4 + part * 0.3)).map(Some),
        });
        match copy {
            Ok(path) => backed_up = path.as_deref().map(name_of),
            Err(StoreError::Damaged { .. }) => kept_as = Some(keep_copy(self.path(), self.now())?),
            Err(error) => return Err(error),
        }
        self.become_copy_of(&ready.file, &|part| report(0.7 + part * 0.3))?;
        Ok(Restored { contacts: ready.contacts, backed_up, kept_as, mended: ready.mended })
    }

    /// Copies a database over this store, page by page in one transaction.
    fn become_copy_of(&mut self, file: &Path, report: ReportProgress<'_>) -> Result<()> {
        let progress = |at: Progress| {
            let done = at.pagecount.saturating_sub(at.remaining);
            report(done as f32 / at.pagecount.max(1) as f32);
        };
        self.conn.restore(MAIN_DB, file, Some(progress))?;
        erase::finish(&self.conn);
        Ok(())
    }
}

/// Replaces the damaged store in `folder` by another database. The damaged store is kept beside it; returns
/// the name of its file.
pub(crate) fn replace(
    folder: &Path,
    file: &Path,
    now: Timestamp,
    report: ReportProgress<'_>,
) -> Result<String> {
    let path = folder.join(FILE_NAME);
    match Store::open(folder, Timestamp::default) {
        // The damage is inside the file: it can be opened, so other processes that have it open see the new
        // content.
        Ok(mut store) => {
            let kept = keep_copy(&path, now)?;
            store.become_copy_of(file, report)?;
            Ok(kept)
        }
        Err(StoreError::Damaged { .. }) => swap(&path, file, now),
        Err(error) => Err(error),
    }
}

/// A prepared database that can become the store.
pub(crate) struct Ready {
    pub(crate) file: PathBuf,
    pub(crate) contacts: u64,
    pub(crate) messages: u64,
    pub(crate) mended: Vec<Mended>,
    _aside: TemporaryFolder,
}

impl Ready {
    pub(crate) fn from_backup(
        folder: &Path,
        file: &Path,
        present: &Present,
        report: ReportProgress<'_>,
    ) -> Result<Ready> {
        let aside = aside(folder)?;
        let source = readable(file, aside.path())?;
        write::look_through(&source).map_err(|error| named(error, file))?;
        report(0.3);
        let source = current(&source, file, aside.path())?;
        let ready = aside.path().join("ready.db");
        let size = fs::metadata(&source).map_or(0, |meta| meta.len());
        let (contacts, messages, mended) =
            write::growing(&ready, size, &|part| report(0.3 + part * 0.6), || {
                prepare(&ready, &source, file, present)
            })?;
        sync_file(&ready).map_err(|cause| StoreError::unavailable(&ready, &cause))?;
        report(1.0);
        Ok(Ready { file: ready, contacts, messages, mended, _aside: aside })
    }
}

/// Returns the file, or a copy of it that can be read if it cannot: SQLite cannot read a log on read-only media.
fn readable(file: &Path, aside: &Path) -> Result<PathBuf> {
    let reads = |file: &Path| -> Result<()> {
        Ok(write::read_only(file)?.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?)
    };
    if !uri::has_log(file) {
        return Ok(file.to_path_buf());
    }
    let mut source = file.to_path_buf();
    if reads(file).is_err() {
        source = aside.join("copy.db");
        let copied = fs::copy(file, &source).and_then(|_| fs::copy(log_of(file), log_of(&source)));
        copied.map_err(|cause| match StoreError::unavailable(&source, &cause) {
            StoreError::DiskFull => StoreError::DiskFull,
            _ => write::unusable(file, "it cannot be read"),
        })?;
    }
    if alien_log::is_alien(&write::read_only(&source)?, &source) {
        return Err(write::unusable(file, "the log beside it belongs to another store"));
    }
    Ok(source)
}

/// Returns a backup in the current format: the file itself, or a migrated copy of an older one.
fn current(source: &Path, file: &Path, aside: &Path) -> Result<PathBuf> {
    let conn = write::read_only(source)?;
    let version: i32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version >= SCHEMA.version {
        return Ok(source.to_path_buf());
    }
    let migrated = aside.join("migrated.db");
    write::vacuum(&conn, &migrated, IGNORE_PROGRESS)?;
    let mut conn = Connection::open(&migrated)?;
    conn.execute_batch("PRAGMA trusted_schema = OFF")?;
    (SCHEMA.migrate)(&mut conn).map_err(|error| match error {
        StoreError::Damaged { .. } => write::unusable(file, "it cannot be brought up to date"),
        other => other,
    })?;
    conn.close().map_err(|(_, error)| error)?;
    Ok(migrated)
}

/// Creates a store at `ready` with the content of `source`, and returns how many contacts and entries of histories
/// it has, and what was mended.
fn prepare(ready: &Path, source: &Path, file: &Path, present: &Present) -> Result<(u64, u64, Vec<Mended>)> {
    private::create_file(ready, Rights::Private).map_err(|cause| StoreError::unavailable(ready, &cause))?;
    let mut conn = Connection::open(ready)?;
    if let Some(size) = present.page_size {
        conn.pragma_update(None, "page_size", size)?;
    }
    // The file is synced when it is complete.
    conn.execute_batch("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON")?;
    (SCHEMA.migrate)(&mut conn)?;
    takeover::take_over(&mut conn, &uri::of(source), file, !present.is_whole())?;
    let tx = conn.transaction()?;
    let mended = content::mend(&tx)?;
    if mended.without_phone > 0 {
        return Err(write::unusable(file, "a contact in it has no phone that can be read"));
    }
    let mended = mended.mended;
    present.put_into(&tx)?;
    let contacts = contact_count::of(&tx)?;
    let messages = tx.query_row("SELECT count(*) FROM messages", [], |row| row.get(0))?;
    tx.commit()?;
    conn.close().map_err(|(_, error)| error)?;
    Ok((contacts, messages, mended))
}

/// Makes an error name the file that the user chose, and not a copy of it.
fn named(error: StoreError, file: &Path) -> StoreError {
    match error {
        StoreError::BackupUnusable { reason, .. } => write::unusable(file, &reason),
        other => other,
    }
}

/// Creates a temporary folder beside the store.
pub(crate) fn aside(folder: &Path) -> Result<TemporaryFolder> {
    let folder = &*verbatim::for_sqlite(folder);
    TemporaryFolder::new(folder, folder).map_err(|cause| StoreError::unavailable(folder, &cause))
}

/// The parts of the current store that are kept by a restore: the settings and plans, and the highest ids
/// used so far, so that no id is used for two different contacts.
#[derive(Default)]
pub(crate) struct Present {
    page_size: Option<i64>,
    settings: Vec<(String, String)>,
    plans: Vec<(i64, String, String, Option<i64>)>,
    numbers: Vec<(String, i64)>,
}

impl Present {
    fn of(conn: &Connection) -> Result<Present> {
        let page_size = Some(conn.query_row("PRAGMA page_size", [], |row| row.get(0))?);
        let mut statement = conn.prepare("SELECT name, value FROM settings")?;
        let settings = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let mut statement = conn.prepare("SELECT id, name, key, contact_limit FROM plans ORDER BY id")?;
        let plans = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let mut statement = conn.prepare("SELECT name, seq FROM sqlite_sequence")?;
        let numbers = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Present { page_size, settings, plans, numbers })
    }

    /// Returns whether the settings and plans of the current store could be read.
    fn is_whole(&self) -> bool {
        !self.settings.is_empty() && !self.plans.is_empty()
    }

    fn put_into(&self, tx: &Connection) -> Result<()> {
        if self.is_whole() {
            tx.execute("DELETE FROM settings", [])?;
            tx.execute("DELETE FROM plans", [])?;
            for setting in &self.settings {
                tx.execute("INSERT INTO settings (name, value) VALUES (?1, ?2)", (&setting.0, &setting.1))?;
            }
            for (id, name, key, limit) in &self.plans {
                tx.execute(
                    "INSERT INTO plans (id, name, key, contact_limit) VALUES (?1, ?2, ?3, ?4)",
                    (id, name, key, limit),
                )?;
            }
        }
        for (table, given_out) in self.numbers.iter().filter(|(_, id)| *id <= LARGEST_ID) {
            let known = tx.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1",
                (table, given_out),
            )?;
            if known == 0 {
                tx.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)", (table, given_out))?;
            }
        }
        list_head::forget(tx)?;
        // What the restored content replaces leaves the log, too.
        erase::note(tx)
    }
}

/// Copies a damaged store that is open, together with its log, and returns the name of the copy.
fn keep_copy(path: &Path, now: Timestamp) -> Result<String> {
    let kept = free_name(path, now);
    let copied = fs::copy(path, &kept).and_then(|_| match fs::copy(log_of(path), log_of(&kept)) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(cause),
        _ => Ok(()),
    });
    copied.map_err(|cause| StoreError::unavailable(&kept, &cause))?;
    Ok(name_of(&kept))
}

/// Replaces a damaged file by another database. The damaged file and its log are kept under a new name, which
/// is returned.
fn swap(path: &Path, ready: &Path, now: Timestamp) -> Result<String> {
    let kept = free_name(path, now);
    let failed = |cause: std::io::Error| StoreError::unavailable(path, &cause);
    if path.is_dir() {
        fs::rename(path, &kept).map_err(failed)?;
    } else {
        // The path must always exist: otherwise another process could create an empty store there.
        fs::hard_link(path, &kept).or_else(|_| fs::copy(path, &kept).map(drop)).map_err(failed)?;
    }
    // The log is moved before the new file appears, because a log must not be applied to a different
    // database.
    match fs::rename(log_of(path), log_of(&kept)) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => return Err(failed(cause)),
        _ => {}
    }
    match fs::remove_file(path.with_extension("db-shm")) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => return Err(failed(cause)),
        _ => {}
    }
    fs::rename(ready, path).map_err(failed)?;
    Ok(name_of(&kept))
}

fn free_name(path: &Path, now: Timestamp) -> PathBuf {
    let named =
        |at| path.with_file_name(format!("{DAMAGED}{}.db", folder::stamp(Timestamp::from_millis(at))));
    let now = now.as_millis();
    (now..).map(named).find(|kept| !kept.exists()).unwrap_or_else(|| named(now))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
