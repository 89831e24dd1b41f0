//! Commands for undo and redo.

use kith_engine::store::UndoState;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Returns what can be undone and redone next.
#[tauri::command]
#[specta::specta]
pub async fn undo_state(shell: State<'_, Shell>) -> Answer<UndoState> {
    shell.store.with(|store| store.undo_state()).await
}

/// Undoes the newest change.
#[tauri::command]
#[specta::specta]
pub async fn undo(shell: State<'_, Shell>) -> Answer<UndoState> {
    shell.store.with(|store| store.undo()).await
}

/// Redoes the change that was undone last.
#[tauri::command]
#[specta::specta]
pub async fn redo(shell: State<'_, Shell>) -> Answer<UndoState> {
    shell.store.with(|store| store.redo()).await
}
