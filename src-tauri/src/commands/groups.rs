//! Groups.

use kith_engine::group::Group;
use kith_engine::id::GroupId;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// All groups with their member counts.
#[tauri::command]
#[specta::specta]
pub async fn groups(shell: State<'_, Shell>) -> Answer<Vec<Group>> {
    shell.store.with(|store| store.groups()).await
}

/// Makes an empty group.
#[tauri::command]
#[specta::specta]
pub async fn add_group(shell: State<'_, Shell>, name: String) -> Answer<Group> {
    shell.store.with(move |store| store.add_group(&name)).await
}

/// Gives a group another name.
#[tauri::command]
#[specta::specta]
pub async fn rename_group(shell: State<'_, Shell>, id: GroupId, name: String) -> Answer<Group> {
    shell.store.with(move |store| store.rename_group(id, &name)).await
}

/// Deletes a group; its contacts stay.
#[tauri::command]
#[specta::specta]
pub async fn delete_group(shell: State<'_, Shell>, id: GroupId) -> Answer<()> {
    shell.store.with(move |store| store.delete_group(id).map(drop)).await
}
