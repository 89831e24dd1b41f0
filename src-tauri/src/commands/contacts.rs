//! Contacts: the list, one of them, and what is done to many.

use kith_engine::Error;
use kith_engine::browse::{Page, Query, Selection};
use kith_engine::contact::{Contact, ContactInput};
use kith_engine::edit::{self, PhoneCheck};
use kith_engine::id::ContactId;
use kith_engine::store::{Deleted, Store};
use serde::Serialize;
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// No view is taller than this.
const LONGEST_PAGE: u64 = 1_000;

/// How much a selection holds.
#[derive(Debug, Serialize, specta::Type)]
pub struct SelectionSize {
    /// Contacts.
    contacts: u64,
    /// Entries in their histories.
    messages: u64,
}

/// How many contacts a command changed.
#[derive(Debug, Serialize, specta::Type)]
pub struct Changed {
    /// Those that were as wanted already are not counted.
    changed: u64,
}

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

/// A stretch of the list.
#[tauri::command]
#[specta::specta]
pub async fn list(shell: State<'_, Shell>, query: Query, offset: u64, limit: u64) -> Answer<Page> {
    shell
        .store
        .with_list(move |browser, store| browser.page(store, &query, offset, limit.min(LONGEST_PAGE)))
        .await
}

/// A contact's place in the list; `null` if the query leaves it out.
#[tauri::command]
#[specta::specta]
pub async fn position(shell: State<'_, Shell>, query: Query, id: ContactId) -> Answer<Option<u64>> {
    shell.store.with_list(move |browser, store| browser.position(store, &query, id)).await
}

/// How much a selection holds.
#[tauri::command]
#[specta::specta]
pub async fn selection_size(shell: State<'_, Shell>, selection: Selection) -> Answer<SelectionSize> {
    let size = |store: &mut Store, ids: &[ContactId]| -> Result<_, Error> {
        Ok(SelectionSize { contacts: ids.len() as u64, messages: store.count_messages(ids)? })
    };
    shell.store.with_selected(selection, size).await
}

/// Deletes contacts with their histories, for good.
#[tauri::command]
#[specta::specta]
pub async fn delete_contacts(shell: State<'_, Shell>, selection: Selection) -> Answer<Deleted> {
    shell.store.with_selected(selection, |store, ids| store.delete_contacts(ids)).await
}

/// Stars contacts, or takes the star away.
#[tauri::command]
#[specta::specta]
pub async fn star_contacts(shell: State<'_, Shell>, selection: Selection, starred: bool) -> Answer<Changed> {
    let star = move |store: &mut Store, ids: &[ContactId]| store.star_contacts(ids, starred);
    shell.store.with_selected(selection, star).await.map(|changed| Changed { changed })
}

/// Puts contacts into a group (made where it doesn't exist), or takes them out.
#[tauri::command]
#[specta::specta]
pub async fn group_contacts(
    shell: State<'_, Shell>,
    selection: Selection,
    group: String,
    member: bool,
) -> Answer<Changed> {
    let regroup = move |store: &mut Store, ids: &[ContactId]| store.group_contacts(ids, &group, member);
    shell.store.with_selected(selection, regroup).await.map(|changed| Changed { changed })
}
