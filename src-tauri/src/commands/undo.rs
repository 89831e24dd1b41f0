//! Commands for undo and redo.

use kith_engine::id::StepId;
use kith_engine::store::{Stepped, Store, UndoState, UndoStep};
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::jobs::JobId;
use crate::shell::Shell;
use crate::work::WorkProgress;

/// Returns what can be undone and redone next.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn undo_state(shell: State<'_, Shell>) -> Answer<UndoState> {
    shell.store.with(|store| store.undo_state()).await
}

/// Returns the steps that can be undone or redone, the newest first.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn undo_steps(shell: State<'_, Shell>) -> Answer<Vec<UndoStep>> {
    shell.store.with(|store| store.undo_steps()).await
}

/// Undoes the newest change.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn undo(shell: State<'_, Shell>, job: JobId, on_event: Channel<WorkProgress>) -> Answer<Stepped> {
    let work = shell.work(job, on_event);
    shell.store.change(|store| work.run(store, Store::undo)).await
}

/// Undoes the newest changes, up to and including a step.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn undo_through(
    shell: State<'_, Shell>,
    step: StepId,
    job: JobId,
    on_event: Channel<WorkProgress>,
) -> Answer<Stepped> {
    let work = shell.work(job, on_event);
    shell.store.change(move |store| work.run(store, |store| store.undo_through(step))).await
}

/// Redoes the change that was undone last.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn redo(shell: State<'_, Shell>, job: JobId, on_event: Channel<WorkProgress>) -> Answer<Stepped> {
    let work = shell.work(job, on_event);
    shell.store.change(|store| work.run(store, Store::redo)).await
}
