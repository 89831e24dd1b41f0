//! Contacts: the list, one of them, and what is done to many.

use kith_engine::contact::{Contact, ContactId, ContactInput};
use kith_engine::edit::{self, PhoneCheck};
use tauri::State;

use crate::shell::{Answer, Shell};

/// One contact.
#[tauri::command]
#[specta::specta]
pub async fn contact(shell: State<'_, Shell>, id: ContactId) -> Answer<Contact> {
    shell.store.with(move |store| store.contact(id)).await
}

/// Adds a contact.
#[tauri::command]
#[specta::specta]
pub async fn add_contact(shell: State<'_, Shell>, input: ContactInput) -> Answer<Contact> {
    shell.store.with(move |store| edit::add(store, &input)).await
}

/// Changes a contact; keys that the input leaves out stay as they are.
#[tauri::command]
#[specta::specta]
pub async fn edit_contact(shell: State<'_, Shell>, id: ContactId, input: ContactInput) -> Answer<Contact> {
    shell.store.with(move |store| edit::edit(store, id, &input)).await
}

/// What a phone that is being typed for a contact (`null`: a new one) comes to.
#[tauri::command]
#[specta::specta]
pub async fn check_phone(
    shell: State<'_, Shell>,
    text: String,
    contact: Option<ContactId>,
) -> Answer<PhoneCheck> {
    shell.store.with(move |store| edit::check_phone(store, &text, contact)).await
}
