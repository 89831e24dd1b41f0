//! Taking changes back.

use kith_engine::store::UndoState;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// What can be undone and redone next.
#[tauri::command]
#[specta::specta]
pub async fn undo_state(shell: State<'_, Shell>) -> Answer<UndoState> {
    shell.store.with(|store| store.undo_state()).await
}

/// Takes the newest change back.
#[tauri::command]
#[specta::specta]
pub async fn undo(shell: State<'_, Shell>) -> Answer<UndoState> {
    shell.store.with(|store| store.undo()).await
}

/// Does the change that was taken back last again.
#[tauri::command]
#[specta::specta]
pub async fn redo(shell: State<'_, Shell>) -> Answer<UndoState> {
    shell.store.with(|store| store.redo()).await
}
