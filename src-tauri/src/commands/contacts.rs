//! Commands for contacts: the list, single contacts, and changes to many.

use kith_engine::Error;
use kith_engine::browse::{Page, Query, Selection};
use kith_engine::contact::{Contact, ContactInput};
use kith_engine::edit::{self, PhoneCheck};
use kith_engine::export::{self, CardCode};
use kith_engine::id::ContactId;
use kith_engine::store::{Deleted, Store};
use serde::Serialize;
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::jobs::JobId;
use crate::shell::Shell;
use crate::work::WorkProgress;

/// The maximum number of contacts per page of the list, which is more than any view shows.
const LONGEST_PAGE: u64 = 1_000;

/// The size of a selection.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct SelectionSize {
    /// The number of contacts.
    contacts: u64,
    /// The number of entries in their histories.
    messages: u64,
}

/// The number of contacts that a command changed.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Changed {
    /// The number of changed contacts, without those that needed no change.
    changed: u64,
}

/// Returns one contact.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn contact(shell: State<'_, Shell>, id: ContactId) -> Answer<Contact> {
    shell.store.with(move |store| store.contact(id)).await
}

/// Returns a contact as vCard, for the clipboard.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn contact_card(shell: State<'_, Shell>, id: ContactId) -> Answer<String> {
    shell.store.with(move |store| export::card(store, id)).await
}

/// Returns a contact's card as QR code.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn contact_code(shell: State<'_, Shell>, id: ContactId) -> Answer<CardCode> {
    shell.store.with(move |store| export::card_code(store, id)).await
}

/// Adds the contact of a form, and discards the draft of a new contact.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn add_contact(shell: State<'_, Shell>, input: ContactInput) -> Answer<Contact> {
    shell.store.change(move |store| edit::add_from_form(store, &input)).await
}

/// Saves the form of a contact, and discards its draft. Properties that the input does not give are unchanged.
/// `based_on` is the `updated_at` of the contact that the form was filled from; if the contact has changed since,
/// nothing is saved.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn edit_contact(
    shell: State<'_, Shell>,
    id: ContactId,
    based_on: String,
    input: ContactInput,
) -> Answer<Contact> {
    shell.store.change(move |store| edit::edit_from_form(store, id, &based_on, &input)).await
}

/// Checks a phone while the user types it for a contact, or for a new one if `contact` is `null`.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn check_phone(
    shell: State<'_, Shell>,
    text: String,
    contact: Option<ContactId>,
) -> Answer<PhoneCheck> {
    shell.store.with(move |store| edit::check_phone(store, &text, contact)).await
}

/// Returns a page of the list.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn list(shell: State<'_, Shell>, query: Query, offset: u64, limit: u64) -> Answer<Page> {
    shell.store.page(query, offset, limit.min(LONGEST_PAGE)).await
}

/// Returns the position of a contact in the list, or `null` if it does not match the query.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn position(shell: State<'_, Shell>, query: Query, id: ContactId) -> Answer<Option<u64>> {
    shell.store.with_list(move |browser, store| browser.position(store, &query, id)).await
}

/// Returns the size of a selection.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn selection_size(shell: State<'_, Shell>, selection: Selection) -> Answer<SelectionSize> {
    let size = |store: &mut Store, ids: &[ContactId]| -> Result<_, Error> {
        Ok(SelectionSize { contacts: ids.len() as u64, messages: store.count_messages(ids)? })
    };
    shell.store.with_selected(selection, size).await
}

/// Deletes contacts with their histories. The contacts can be brought back, unless they are deleted for good.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn delete_contacts(
    shell: State<'_, Shell>,
    selection: Selection,
    for_good: bool,
    job: JobId,
    on_event: Channel<WorkProgress>,
) -> Answer<Deleted> {
    let delete = if for_good { Store::delete_contacts_for_good } else { Store::delete_contacts };
    shell.store.change_selected(selection, shell.work(job, on_event), delete).await
}

/// Stars or unstars contacts.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn star_contacts(
    shell: State<'_, Shell>,
    selection: Selection,
    starred: bool,
    job: JobId,
    on_event: Channel<WorkProgress>,
) -> Answer<Changed> {
    let star = move |store: &mut Store, ids: &[ContactId]| store.star_contacts(ids, starred);
    let work = shell.work(job, on_event);
    shell.store.change_selected(selection, work, star).await.map(|changed| Changed { changed })
}

/// Adds contacts to a group, which is created if it doesn't exist, or removes them from it.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn group_contacts(
    shell: State<'_, Shell>,
    selection: Selection,
    group: String,
    member: bool,
    job: JobId,
    on_event: Channel<WorkProgress>,
) -> Answer<Changed> {
    let regroup = move |store: &mut Store, ids: &[ContactId]| store.group_contacts(ids, &group, member);
    let work = shell.work(job, on_event);
    shell.store.change_selected(selection, work, regroup).await.map(|changed| Changed { changed })
}
