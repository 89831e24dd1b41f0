//! Commands for the history of a contact: its entries, and chats to import.

use kith_engine::Error;
use kith_engine::history::{self, ChatInspection, ChatOptions, ChatSummary, ChatTarget, TimeZone};
use kith_engine::id::{ContactId, MessageId};
use kith_engine::message::{Message, MessageInput, MessageQuery};
use kith_engine::source;
use serde::Serialize;
use tauri::State;

use crate::answer::Answer;
use crate::dialogs::FileKind;
use crate::files::SourceFile;
use crate::shell::Shell;
use crate::store::{off_thread, refusal};

/// The extensions of files with exported chats.
const CHATS: &[&str] = &["txt", "zip"];

/// The maximum number of entries per page, which is more than any view shows.
const LONGEST_PAGE: u32 = 500;

/// The maximum length of a text on a page, in bytes. Longer texts are truncated, because some messages have
/// megabytes.
const LONGEST_TEXT: usize = 4_000;

/// A page of a history.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct HistoryPage {
    /// The total number of entries.
    total: u32,
    /// The entries of this page, in chronological order.
    messages: Vec<Message>,
    /// The ids of entries whose text was truncated. `message` returns the full text.
    cut: Vec<MessageId>,
}

/// The result of deleting entries.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct DeletedMessages {
    /// The number of deleted entries.
    deleted: u64,
}

/// Returns a page of a contact's history, in chronological order.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn history(
    shell: State<'_, Shell>,
    contact: ContactId,
    offset: u32,
    limit: u32,
) -> Answer<HistoryPage> {
    let query = MessageQuery { offset, limit: Some(limit.min(LONGEST_PAGE)), ..MessageQuery::default() };
    let page = shell.store.with(move |store| history::page(store, contact, &query)).await?;
    let mut answer = HistoryPage { total: page.total, messages: page.messages, cut: Vec::new() };
    for message in &mut answer.messages {
        if message.text.len() > LONGEST_TEXT {
            let end = message.text.floor_char_boundary(LONGEST_TEXT);
            message.text.truncate(end);
            answer.cut.push(message.id);
        }
    }
    Ok(answer)
}

/// Returns the positions in a contact's history, starting at 0, of the entries that a search finds.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn find_messages(shell: State<'_, Shell>, contact: ContactId, search: String) -> Answer<Vec<u32>> {
    shell.store.with(move |store| history::places(store, contact, &search)).await
}

/// Returns one entry with its full text.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn message(shell: State<'_, Shell>, id: MessageId) -> Answer<Message> {
    shell.store.with(move |store| history::entry(store, id)).await
}

/// Returns the position of an entry in its history, starting at 0.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn message_place(shell: State<'_, Shell>, id: MessageId) -> Answer<u32> {
    shell.store.with(move |store| history::place(store, id)).await
}

/// Adds an entry to a contact's history.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn add_message(
    shell: State<'_, Shell>,
    contact: ContactId,
    input: MessageInput,
) -> Answer<Message> {
    shell.store.with(move |store| history::add(store, contact, &input, &TimeZone::system())).await
}

/// Changes an entry. Properties that the input does not give are unchanged.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn edit_message(shell: State<'_, Shell>, id: MessageId, input: MessageInput) -> Answer<Message> {
    shell.store.with(move |store| history::edit(store, id, &input, &TimeZone::system())).await
}

/// Permanently deletes entries.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn delete_messages(shell: State<'_, Shell>, ids: Vec<MessageId>) -> Answer<DeletedMessages> {
    let deleted = shell.store.with(move |store| history::delete(store, &ids)).await?;
    Ok(DeletedMessages { deleted })
}

/// Lets the user choose an exported chat. Returns `null` if they cancel.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn pick_chat(shell: State<'_, Shell>) -> Answer<Option<SourceFile>> {
    let words = shell.words.now();
    let kinds = vec![
        FileKind { label: words.kind_chat, extensions: CHATS },
        FileKind { label: words.kind_every, extensions: &["*"] },
    ];
    let Some(path) = shell.dialogs.open(words.chat_title, kinds).await else { return Ok(None) };
    shell.chosen(&path).map(Some)
}

/// Inspects a chat before it is imported. `contact` is the contact whose history it is to be imported into. From now on,
/// only a file with this content is imported for the token.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn inspect_chat(
    shell: State<'_, Shell>,
    token: String,
    contact: Option<ContactId>,
    options: ChatOptions,
) -> Answer<ChatInspection> {
    let path = shell.source_path(&token)?;
    let access = shell.store.clone();
    let inspect = move || -> Result<_, Error> {
        let file = source::hold(&path)?;
        let found = history::inspect_chat(&access.open()?, &path, contact, &options, &TimeZone::system())?;
        Ok((found, source::fingerprint(&file)?))
    };
    let (found, content) = off_thread(move || inspect().map_err(refusal)).await?;
    shell.sources.show(&token, content);
    Ok(found)
}

/// Imports the new entries of a chat, either all of them or none. Fails if the file is no longer what was inspected.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn import_chat(
    shell: State<'_, Shell>,
    token: String,
    target: ChatTarget,
    mut options: ChatOptions,
) -> Answer<ChatSummary> {
    let path = shell.source_path(&token)?;
    options.shown = shell.sources.shown(&token);
    let access = shell.store.clone();
    off_thread(move || {
        // The import uses its own connection, so that a long chat does not block other commands.
        let mut store = access.open().map_err(refusal)?;
        history::import_chat(&mut store, &path, &target, &options, &TimeZone::system()).map_err(refusal)
    })
    .await
}
