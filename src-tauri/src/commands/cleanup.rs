//! What Kith remembers, and deleting everything.

use kith_engine::Error;
use kith_engine::store::{Contents, RememberedKind, Store};
use serde::Serialize;
use tauri::State;

use crate::answer::Answer;
use crate::recent;
use crate::shell::Shell;

/// How much Kith remembers besides contacts.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Remembered {
    /// Sets of headers whose columns are known.
    mappings: u64,
    /// Pairs that are two people.
    not_duplicates: u64,
    /// The user's own names in chats.
    chat_names: u64,
    /// What can be undone and redone.
    undo_steps: u64,
    /// Files imported from lately.
    recent_files: u64,
}

/// How much Kith remembers besides contacts.
#[tauri::command]
#[specta::specta]
pub async fn remembered(shell: State<'_, Shell>) -> Answer<Remembered> {
    shell.store.with(count).await
}

/// Forgets all of a kind for good.
#[tauri::command]
#[specta::specta]
pub async fn forget(shell: State<'_, Shell>, what: RememberedKind) -> Answer<Remembered> {
    let forget = move |store: &mut Store| {
        store.forget(what)?;
        count(store)
    };
    shell.store.with(forget).await
}

/// Forgets which files were imported from lately.
#[tauri::command]
#[specta::specta]
pub async fn forget_recent_files(shell: State<'_, Shell>) -> Answer<Remembered> {
    let forget = |store: &mut Store| {
        recent::forget(store)?;
        count(store)
    };
    shell.store.with(forget).await
}

/// What is in the store, in figures: what `erase_all` deletes.
#[tauri::command]
#[specta::specta]
pub async fn contents(shell: State<'_, Shell>) -> Answer<Contents> {
    shell.store.with(|store| store.contents()).await
}

/// Deletes everything for good; the store is as new. Answers what there was.
#[tauri::command]
#[specta::specta]
pub async fn erase_all(shell: State<'_, Shell>, backups: bool) -> Answer<Contents> {
    let gone = shell.store.with(move |store| store.erase_all(backups)).await?;
    shell.likely.clear();
    shell.failed_rows.clear();
    Ok(gone)
}

fn count(store: &mut Store) -> Result<Remembered, Error> {
    Ok(Remembered {
        mappings: store.remembered(RememberedKind::Mappings)?,
        not_duplicates: store.remembered(RememberedKind::NotDuplicates)?,
        chat_names: store.remembered(RememberedKind::ChatNames)?,
        undo_steps: store.remembered(RememberedKind::UndoSteps)?,
        recent_files: recent::count(store)?,
    })
}
