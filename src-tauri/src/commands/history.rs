//! A contact's history: its entries, and chats to import into it.

use kith_engine::history::{self, ChatInspection, ChatOptions, ChatSummary, ChatTarget, TimeZone};
use kith_engine::id::{ContactId, MessageId};
use kith_engine::message::{Message, MessageInput, MessageQuery};
use serde::Serialize;
use tauri::State;

use crate::answer::Answer;
use crate::dialogs::FileKind;
use crate::files::SourceFile;
use crate::shell::Shell;
use crate::store::{off_thread, refusal};

/// What a chat comes in.
const CHATS: &[&str] = &["txt", "zip"];

/// No view shows more entries at a time.
const LONGEST_PAGE: u32 = 500;

/// A page's texts are cut to so many bytes: there are messages of megabytes.
const LONGEST_TEXT: usize = 4_000;

/// A part of a history.
#[derive(Debug, Serialize, specta::Type)]
pub struct HistoryPage {
    /// How many entries there are in all.
    total: u32,
    /// Those of this page, in order of time.
    messages: Vec<Message>,
    /// Entries whose text is only its beginning; `message` has the whole.
    cut: Vec<MessageId>,
}

/// How many entries went.
#[derive(Debug, Serialize, specta::Type)]
pub struct DeletedMessages {
    /// Those that were there.
    deleted: u64,
}

/// A part of a contact's history, in order of time.
#[tauri::command]
#[specta::specta]
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

/// The places in a contact's history, from 0, of the entries that a search finds.
#[tauri::command]
#[specta::specta]
pub async fn find_messages(shell: State<'_, Shell>, contact: ContactId, search: String) -> Answer<Vec<u32>> {
    shell.store.with(move |store| history::places(store, contact, &search)).await
}

/// One entry with its whole text.
#[tauri::command]
#[specta::specta]
pub async fn message(shell: State<'_, Shell>, id: MessageId) -> Answer<Message> {
    shell.store.with(move |store| history::entry(store, id)).await
}

/// The place of an entry in its history, from 0.
#[tauri::command]
#[specta::specta]
pub async fn message_place(shell: State<'_, Shell>, id: MessageId) -> Answer<u32> {
    shell.store.with(move |store| history::place(store, id)).await
}

/// Adds an entry to a contact's history.
#[tauri::command]
#[specta::specta]
pub async fn add_message(
    shell: State<'_, Shell>,
    contact: ContactId,
    input: MessageInput,
) -> Answer<Message> {
    shell.store.with(move |store| history::add(store, contact, &input, &TimeZone::system())).await
}

/// Changes an entry; keys that the input leaves out stay as they are.
#[tauri::command]
#[specta::specta]
pub async fn edit_message(shell: State<'_, Shell>, id: MessageId, input: MessageInput) -> Answer<Message> {
    shell.store.with(move |store| history::edit(store, id, &input, &TimeZone::system())).await
}

/// Deletes entries for good.
#[tauri::command]
#[specta::specta]
pub async fn delete_messages(shell: State<'_, Shell>, ids: Vec<MessageId>) -> Answer<DeletedMessages> {
    let deleted = shell.store.with(move |store| history::delete(store, &ids)).await?;
    Ok(DeletedMessages { deleted })
}

/// Lets a person choose an exported chat; `null` if they cancel.
#[tauri::command]
#[specta::specta]
pub async fn pick_chat(shell: State<'_, Shell>) -> Answer<Option<SourceFile>> {
    let words = shell.words.now();
    let kinds = vec![
        FileKind { label: words.kind_chat, extensions: CHATS },
        FileKind { label: words.kind_every, extensions: &["*"] },
    ];
    let Some(path) = shell.dialogs.open(words.chat_title, kinds).await else { return Ok(None) };
    shell.chosen(&path).map(Some)
}

/// What importing a chat would have to decide; `contact` is whose history it is meant for.
#[tauri::command]
#[specta::specta]
pub async fn inspect_chat(
    shell: State<'_, Shell>,
    token: String,
    contact: Option<ContactId>,
    options: ChatOptions,
) -> Answer<ChatInspection> {
    let path = shell.source_path(&token)?;
    let access = shell.store.clone();
    off_thread(move || {
        let store = access.open().map_err(refusal)?;
        history::inspect_chat(&store, &path, contact, &options, &TimeZone::system()).map_err(refusal)
    })
    .await
}

/// Imports a chat: what is new of it, all or nothing.
#[tauri::command]
#[specta::specta]
pub async fn import_chat(
    shell: State<'_, Shell>,
    token: String,
    target: ChatTarget,
    options: ChatOptions,
) -> Answer<ChatSummary> {
    let path = shell.source_path(&token)?;
    let access = shell.store.clone();
    off_thread(move || {
        // A connection of its own: a long chat must not keep others waiting.
        let mut store = access.open().map_err(refusal)?;
        history::import_chat(&mut store, &path, &target, &options, &TimeZone::system()).map_err(refusal)
    })
    .await
}
