//! Commands for smart groups.

use kith_engine::browse::Query;
use kith_engine::browse::smart::{self, SmartGroup};
use kith_engine::id::SmartGroupId;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Returns all smart groups with the numbers of their contacts. While the list is being loaded, they are not counted.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn smart_groups(shell: State<'_, Shell>) -> Answer<Vec<SmartGroup>> {
    shell.store.smart_groups().await
}

/// Saves a query under a name.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn add_smart_group(shell: State<'_, Shell>, name: String, query: Query) -> Answer<SmartGroup> {
    shell.store.change(move |store| smart::add(store, &name, &query)).await
}

/// Changes the name or the query of a smart group. What is `null` stays.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn change_smart_group(
    shell: State<'_, Shell>,
    id: SmartGroupId,
    name: Option<String>,
    query: Option<Query>,
) -> Answer<SmartGroup> {
    shell.store.change(move |store| smart::change(store, id, name.as_deref(), query.as_ref())).await
}

/// Moves a smart group to a position among all, counted from 0.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn move_smart_group(shell: State<'_, Shell>, id: SmartGroupId, position: u32) -> Answer<()> {
    shell.store.change(move |store| smart::move_to(store, id, position)).await
}

/// Deletes a smart group, but not its contacts.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn delete_smart_group(shell: State<'_, Shell>, id: SmartGroupId) -> Answer<()> {
    shell.store.change(move |store| smart::delete(store, id).map(drop)).await
}
