//! Contacts: the list, one of them, and what is done to many.

use kith_engine::contact::{Contact, ContactId};
use tauri::State;

use crate::shell::{Answer, Shell};

/// One contact.
#[tauri::command]
#[specta::specta]
pub async fn contact(shell: State<'_, Shell>, id: ContactId) -> Answer<Contact> {
    shell.store.with(move |store| store.contact(id)).await
}
