//! Commands for groups.

use kith_engine::group::Group;
use kith_engine::id::GroupId;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Returns all groups with their member counts.
#[tauri::command]
#[specta::specta]
pub async fn groups(shell: State<'_, Shell>) -> Answer<Vec<Group>> {
    shell.store.with(|store| store.groups()).await
}

/// Creates an empty group.
#[tauri::command]
#[specta::specta]
pub async fn add_group(shell: State<'_, Shell>, name: String) -> Answer<Group> {
    shell.store.change(move |store| store.add_group(&name)).await
}

/// Renames a group.
#[tauri::command]
#[specta::specta]
pub async fn rename_group(shell: State<'_, Shell>, id: GroupId, name: String) -> Answer<Group> {
    shell.store.change(move |store| store.rename_group(id, &name)).await
}

/// Deletes a group, but not its contacts.
#[tauri::command]
#[specta::specta]
pub async fn delete_group(shell: State<'_, Shell>, id: GroupId) -> Answer<()> {
    shell.store.change(move |store| store.delete_group(id).map(drop)).await
}
