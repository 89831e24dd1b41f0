//! Dynamic fields.

use kith_engine::field::{Field, FieldInput};
use kith_engine::id::FieldId;
use serde::Serialize;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// All dynamic fields, inactive ones too, in their order.
#[tauri::command]
#[specta::specta]
pub async fn fields(shell: State<'_, Shell>) -> Answer<Vec<Field>> {
    shell.store.with(|store| store.all_fields()).await
}

/// Defines a field.
#[tauri::command]
#[specta::specta]
pub async fn add_field(shell: State<'_, Shell>, input: FieldInput) -> Answer<Field> {
    shell.store.with(move |store| store.add_field(&input)).await
}

/// Changes a field's definition.
#[tauri::command]
#[specta::specta]
pub async fn edit_field(shell: State<'_, Shell>, id: FieldId, input: FieldInput) -> Answer<Field> {
    shell.store.with(move |store| store.edit_field(id, &input)).await
}

/// Puts a field at another place; answers all fields in their new order.
#[tauri::command]
#[specta::specta]
pub async fn move_field(shell: State<'_, Shell>, id: FieldId, position: u32) -> Answer<Vec<Field>> {
    shell.store.with(move |store| store.move_field(id, position)).await
}

/// Activates or deactivates a field; its values are kept.
#[tauri::command]
#[specta::specta]
pub async fn activate_field(shell: State<'_, Shell>, id: FieldId, active: bool) -> Answer<Field> {
    shell.store.with(move |store| store.activate_field(id, active)).await
}

/// How many contacts hold a value of the field.
#[tauri::command]
#[specta::specta]
pub async fn field_values(shell: State<'_, Shell>, id: FieldId) -> Answer<u64> {
    shell.store.with(move |store| store.count_values(id)).await
}

/// What a field's deletion erased.
#[derive(Serialize, specta::Type)]
pub struct DeletedField {
    /// Values that contacts held.
    values: u64,
}

/// Deletes a field with its values.
#[tauri::command]
#[specta::specta]
pub async fn delete_field(shell: State<'_, Shell>, id: FieldId) -> Answer<DeletedField> {
    shell.store.with(move |store| store.delete_field(id).map(|values| DeletedField { values })).await
}
