//! Commands for backups, and for recovering a damaged store.

use kith_engine::store::{
    self as engine, Backup, BackupContent, BackupReason, Restored, Salvaged, StoreError,
};
use kith_engine::{Error, Failure};
use serde::{Deserialize, Serialize};
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::dialogs::{FileKind, SaveRequest};
use crate::files::{SavedFile, shown_name};
use crate::shell::Shell;
use crate::store::{now, off_thread, refusal};
use crate::words::dated;
use crate::work::{WorkProgress, telling};

/// The file extension of backups.
const BACKUP: &[&str] = &["db"];

/// The backups in the backups folder, and its path.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Backups {
    /// The backups, newest first.
    backups: Vec<Backup>,
    /// The backups folder, for display.
    folder_display: String,
}

/// A file that the user chose to restore.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct BackupFile {
    /// The token that stands for the path.
    token: String,
    /// The name of the file, for display.
    name: String,
    /// The contents of the file, in figures.
    content: BackupContent,
}

/// The backup to restore.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BackupSource {
    /// A backup in the backups folder.
    Kept {
        /// The name of the backup.
        name: String,
    },
    /// A file that the user chose.
    File {
        /// The token of the file.
        token: String,
    },
}

/// Returns the backups in the backups folder. Works even if the store cannot be opened.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn backups(shell: State<'_, Shell>) -> Answer<Backups> {
    let folder = shell.data_dir.clone();
    off_thread(move || {
        let folder_display = engine::backups_folder(&folder).display().to_string();
        Ok(Backups { backups: engine::backups_in(&folder), folder_display })
    })
    .await
}

/// Returns the number of automatic backups that are kept.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn backups_kept(shell: State<'_, Shell>) -> Answer<u32> {
    shell.store.with(|store| store.backups_kept()).await
}

/// Sets the number of automatic backups that are kept.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn keep_backups(shell: State<'_, Shell>, count: u32) -> Answer<()> {
    shell.store.with(move |store| store.keep_backups(count)).await
}

/// Makes a backup in the backups folder, and returns the number of contacts in it.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn back_up_now(shell: State<'_, Shell>, on_event: Channel<WorkProgress>) -> Answer<u64> {
    let access = shell.store.clone();
    let work = move || -> Result<u64, Error> {
        let store = access.open()?;
        store.backup_beside(BackupReason::Manual, &telling(&on_event))?;
        Ok(store.count_contacts()?)
    };
    off_thread(move || work().map_err(refusal)).await
}

/// Lets the user save a backup to a file of their choice. Returns `null` if they cancel.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn save_backup(
    shell: State<'_, Shell>,
    on_event: Channel<WorkProgress>,
) -> Answer<Option<SavedFile>> {
    let words = shell.words.now();
    let kind = FileKind { label: words.kind_backup, extensions: BACKUP };
    let request = SaveRequest {
        title: words.backup_title,
        file_name: format!("{}.db", dated("Kith")),
        kinds: vec![kind],
    };
    let Some(path) = shell.dialogs.save(request).await else { return Ok(None) };
    let (access, target) = (shell.store.clone(), path.clone());
    let work = move || -> Result<u64, Error> { Ok(access.open()?.backup(&target, &telling(&on_event))?) };
    let contacts = off_thread(move || work().map_err(refusal)).await?;
    Ok(Some(shell.saved.saved(&path, contacts)))
}

/// Lets the user choose a file to restore, and checks it. Returns `null` if they cancel.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn pick_backup(shell: State<'_, Shell>) -> Answer<Option<BackupFile>> {
    let words = shell.words.now();
    let kinds = vec![
        FileKind { label: words.kind_backup, extensions: BACKUP },
        FileKind { label: words.kind_every, extensions: &["*"] },
    ];
    let Some(path) = shell.dialogs.open(words.restore_title, kinds).await else { return Ok(None) };
    let file = path.clone();
    let content = off_thread(move || engine::look_into(&file).map_err(refusal)).await?;
    let token = shell.sources.source(&path).map(|source| source.token).unwrap_or_default();
    Ok(Some(BackupFile { token, name: shown_name(&path), content }))
}

/// Restores a backup. The current store is backed up first, or kept as a file if it is damaged.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn restore_backup(
    shell: State<'_, Shell>,
    source: BackupSource,
    on_event: Channel<WorkProgress>,
) -> Answer<Restored> {
    let file = match source {
        BackupSource::Kept { name } => engine::backup_named(&shell.data_dir, &name).map_err(refusal)?,
        BackupSource::File { token } => shell.source_path(&token)?,
    };
    let access = shell.store.clone();
    let damaged =
        off_thread(move || Ok(matches!(access.open(), Err(Error::Store(StoreError::Damaged { .. })))));
    let folder = shell.data_dir.clone();
    if damaged.await? {
        let restore =
            move |folder: &std::path::Path| engine::restore(folder, &file, now, &telling(&on_event));
        shell.store.closed(restore).await
    } else {
        // The window stays usable during this: it sees the old contents until the restore is complete.
        off_thread(move || engine::restore(&folder, &file, now, &telling(&on_event)).map_err(refusal)).await
    }
}

/// Replaces a damaged store by a new one with all data that can still be read.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn salvage_store(shell: State<'_, Shell>, on_event: Channel<WorkProgress>) -> Answer<Salvaged> {
    shell.store.closed(move |folder| engine::salvage(folder, now, &telling(&on_event))).await
}

/// Deletes a backup in the backups folder.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn delete_backup(shell: State<'_, Shell>, name: String) -> Answer<()> {
    let folder = shell.data_dir.clone();
    off_thread(move || engine::delete_backup(&folder, &name).map_err(refusal)).await
}

/// Shows the newest backup in the system's file manager, or the store if there are no backups yet.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn show_backups(shell: State<'_, Shell>) -> Answer<()> {
    let folder = engine::backups_folder(&shell.data_dir);
    let newest = engine::backups_in(&shell.data_dir).into_iter().next();
    let shown = newest.map_or(shell.data_dir.join(engine::FILE_NAME), |backup| folder.join(backup.name));
    tauri_plugin_opener::reveal_item_in_dir(shown).map_err(|_| {
        tracing::warn!("a folder could not be shown");
        Failure::new("folder_not_shown", "The folder could not be opened: no file manager answered.")
    })
}
