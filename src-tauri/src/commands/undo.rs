//! Commands for undo and redo.

use kith_engine::store::{Store, UndoState};
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::jobs::JobId;
use crate::shell::Shell;
use crate::work::WorkProgress;

/// Returns what can be undone and redone next.
#[tauri::command]
#[specta::specta]
pub async fn undo_state(shell: State<'_, Shell>) -> Answer<UndoState> {
    shell.store.with(|store| store.undo_state()).await
}

/// Undoes the newest change.
#[tauri::command]
#[specta::specta]
pub async fn undo(shell: State<'_, Shell>, job: JobId, on_event: Channel<WorkProgress>) -> Answer<UndoState> {
    let work = shell.work(job, on_event);
    shell.store.change(|store| work.run(store, Store::undo)).await
}

/// Redoes the change that was undone last.
#[tauri::command]
#[specta::specta]
pub async fn redo(shell: State<'_, Shell>, job: JobId, on_event: Channel<WorkProgress>) -> Answer<UndoState> {
    let work = shell.work(job, on_event);
    shell.store.change(|store| work.run(store, Store::redo)).await
}
