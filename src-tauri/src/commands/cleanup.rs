//! Commands for the data that Kith remembers, and for deleting everything.

use kith_engine::store::{Contents, RememberedKind, Store};
use kith_engine::{Error, logs};
use serde::Serialize;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;
use crate::{faults, recent};

/// The number of remembered items of each kind, besides contacts.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Remembered {
    /// Sets of headers with remembered column choices.
    mappings: u64,
    /// Pairs of contacts that are marked as different people.
    not_duplicates: u64,
    /// The user's own names in chats.
    chat_names: u64,
    /// Unsaved drafts of contacts.
    drafts: u64,
    /// Steps that can be undone and redone.
    undo_steps: u64,
    /// Recently imported files.
    recent_files: u64,
}

/// Returns the number of remembered items of each kind, besides contacts.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn remembered(shell: State<'_, Shell>) -> Answer<Remembered> {
    shell.store.with(count).await
}

/// Permanently deletes all remembered items of a kind.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn forget(shell: State<'_, Shell>, what: RememberedKind) -> Answer<Remembered> {
    let forget = move |store: &mut Store| {
        store.forget(what)?;
        count(store)
    };
    shell.store.with(forget).await
}

/// Forgets the recently imported files.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn forget_recent_files(shell: State<'_, Shell>) -> Answer<Remembered> {
    let forget = |store: &mut Store| {
        recent::forget(store)?;
        count(store)
    };
    shell.store.with(forget).await
}

/// Returns the contents of the store in figures, which is what `erase_all` deletes.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn contents(shell: State<'_, Shell>) -> Answer<Contents> {
    shell.store.with(|store| store.contents()).await
}

/// Permanently deletes everything, so that the store is like a new one. Returns the previous contents in
/// figures.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn erase_all(shell: State<'_, Shell>, backups: bool) -> Answer<Contents> {
    let contents = shell.store.with(move |store| store.erase_all(backups)).await?;
    shell.likely.clear();
    shell.failed_rows.clear();
    shell.pasted.clear();
    faults::take(&shell.data_dir);
    // Logs hold nothing personal, so one that cannot be deleted is no failure.
    if let Err(error) = logs::erase(&shell.data_dir) {
        tracing::warn!(kind = %error.kind(), "the logs could not be deleted");
    }
    Ok(contents)
}

fn count(store: &mut Store) -> Result<Remembered, Error> {
    Ok(Remembered {
        mappings: store.remembered(RememberedKind::Mappings)?,
        not_duplicates: store.remembered(RememberedKind::NotDuplicates)?,
        chat_names: store.remembered(RememberedKind::ChatNames)?,
        drafts: store.remembered(RememberedKind::Drafts)?,
        undo_steps: store.remembered(RememberedKind::UndoSteps)?,
        recent_files: recent::count(store)?,
    })
}
