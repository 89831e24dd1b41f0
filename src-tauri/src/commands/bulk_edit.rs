//! Commands for editing a field of many contacts.

use kith_engine::browse::Selection;
use kith_engine::bulk_edit::{self, BulkEdit, BulkEdited, BulkPreview};
use kith_engine::id::ContactId;
use kith_engine::store::Store;
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::jobs::JobId;
use crate::shell::Shell;
use crate::work::WorkProgress;

/// Returns what an edit of contacts would do.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn preview_bulk_edit(
    shell: State<'_, Shell>,
    selection: Selection,
    edit: BulkEdit,
    job: JobId,
    on_event: Channel<WorkProgress>,
) -> Answer<BulkPreview> {
    let preview = move |store: &mut Store, ids: &[ContactId]| bulk_edit::preview(store, ids, &edit);
    shell.store.change_selected(selection, shell.work(job, on_event), preview).await
}

/// Changes a field of contacts.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn bulk_edit(
    shell: State<'_, Shell>,
    selection: Selection,
    edit: BulkEdit,
    job: JobId,
    on_event: Channel<WorkProgress>,
) -> Answer<BulkEdited> {
    let change = move |store: &mut Store, ids: &[ContactId]| bulk_edit::apply(store, ids, &[edit]);
    shell.store.change_selected(selection, shell.work(job, on_event), change).await
}
