//! Commands for groups.

use kith_engine::browse;
use kith_engine::group::{Group, GroupColor};
use kith_engine::id::GroupId;
use tauri::State;

use crate::answer::Answer;
use crate::locale;
use crate::shell::Shell;

/// Returns all groups with their member counts, in the order in which they are shown.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn groups(shell: State<'_, Shell>) -> Answer<Vec<Group>> {
    shell.store.with(|store| browse::groups(store, &locale::system())).await
}

/// Creates an empty group.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn add_group(shell: State<'_, Shell>, name: String) -> Answer<Group> {
    shell.store.change(move |store| store.add_group(&name)).await
}

/// Renames a group.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn rename_group(shell: State<'_, Shell>, id: GroupId, name: String) -> Answer<Group> {
    shell.store.change(move |store| store.rename_group(id, &name)).await
}

/// Moves a group to a position in the list, counted from 0, and returns all groups in their new order.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn move_group(shell: State<'_, Shell>, id: GroupId, position: u32) -> Answer<Vec<Group>> {
    shell.store.change(move |store| browse::move_group(store, &locale::system(), id, position)).await
}

/// Puts the groups in alphabetical order again.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn sort_groups(shell: State<'_, Shell>) -> Answer<()> {
    shell.store.change(|store| store.sort_groups_by_name()).await
}

/// Gives a group a colour; `null` takes it away.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn color_group(shell: State<'_, Shell>, id: GroupId, color: Option<GroupColor>) -> Answer<Group> {
    shell.store.change(move |store| store.color_group(id, color)).await
}

/// Deletes a group, but not its contacts.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn delete_group(shell: State<'_, Shell>, id: GroupId) -> Answer<()> {
    shell.store.change(move |store| store.delete_group(id).map(drop)).await
}
