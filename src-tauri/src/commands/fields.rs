//! Commands for dynamic fields.

use kith_engine::field::{Field, FieldInput};
use kith_engine::id::FieldId;
use kith_engine::store::Store;
use serde::Serialize;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Returns all dynamic fields in their order, including inactive ones.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn fields(shell: State<'_, Shell>) -> Answer<Vec<Field>> {
    shell.store.with(|store| store.all_fields()).await
}

/// Adds a field.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn add_field(shell: State<'_, Shell>, input: FieldInput) -> Answer<Field> {
    shell.store.with(move |store| store.add_field(&input)).await
}

/// Changes the definition of a field.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn edit_field(shell: State<'_, Shell>, id: FieldId, input: FieldInput) -> Answer<Field> {
    shell.store.with(move |store| store.edit_field(id, &input)).await
}

/// Moves a field to another position, and returns all fields in their new order.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn move_field(shell: State<'_, Shell>, id: FieldId, position: u32) -> Answer<Vec<Field>> {
    shell.store.with(move |store| store.move_field(id, position)).await
}

/// Activates or deactivates a field. Its values are kept.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn activate_field(shell: State<'_, Shell>, id: FieldId, active: bool) -> Answer<Field> {
    shell.store.with(move |store| store.activate_field(id, active)).await
}

/// Returns the number of contacts that have a value in the field.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn field_values(shell: State<'_, Shell>, id: FieldId) -> Answer<u64> {
    shell.store.with(move |store| store.count_values(id)).await
}

/// The result of deleting a field.
#[derive(Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct DeletedField {
    /// The number of values that were deleted.
    values: u64,
}

/// Deletes a field and its values. Both can be brought back, unless they are deleted for good.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn delete_field(shell: State<'_, Shell>, id: FieldId, for_good: bool) -> Answer<DeletedField> {
    let delete = if for_good { Store::delete_field_for_good } else { Store::delete_field };
    shell.store.with(move |store| delete(store, id)).await.map(|values| DeletedField { values })
}
