//! Commands for the drafts of contact forms.

use kith_engine::clock::Timestamp;
use kith_engine::id::ContactId;
use kith_engine::store::StoredDraft;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Returns the contacts that have a draft, the newest first; `null` stands for the draft of a new contact.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn drafts(shell: State<'_, Shell>) -> Answer<Vec<Option<ContactId>>> {
    shell.store.with(|store| store.drafts()).await
}

/// Returns the draft of a contact, or of a new one if `contact` is `null`.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn draft(shell: State<'_, Shell>, contact: Option<ContactId>) -> Answer<Option<StoredDraft>> {
    shell.store.with(move |store| store.draft(contact)).await
}

/// Stores the draft of a contact, or of a new one. `based_on` is the `updated_at` of the contact that the form was
/// filled from.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn save_draft(
    shell: State<'_, Shell>,
    contact: Option<ContactId>,
    based_on: Option<String>,
    content: String,
) -> Answer<()> {
    let based_on = based_on.and_then(|text| Timestamp::from_rfc3339(&text));
    shell.store.with_drafts(move |store| store.save_draft(contact, based_on, &content)).await
}

/// Permanently deletes the draft of a contact, or of a new one.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn discard_draft(shell: State<'_, Shell>, contact: Option<ContactId>) -> Answer<()> {
    shell.store.with_drafts(move |store| store.discard_draft(contact)).await
}
