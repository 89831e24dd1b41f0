//! Reading and writing the entries of a contact's history.

use jiff::tz::TimeZone;

use crate::history::error::{HistoryError, Result};
use crate::history::moment;
use crate::id::{ContactId, MessageId};
use crate::message::{Message, MessageInput, MessagePage, MessageQuery};
use crate::store::connection::Store;
use crate::store::tables::messages::NewMessage;

/// A part of a contact's history, in order of time.
///
/// # Errors
/// `contact_not_found`.
pub fn page(store: &Store, contact: ContactId, query: &MessageQuery) -> Result<MessagePage> {
    Ok(store.messages(contact, query)?)
}

/// The places in a contact's history, from 0, of the entries that a search finds: the offsets at which [`page`] reads
/// them.
///
/// # Errors
/// `contact_not_found`.
pub fn places(store: &Store, contact: ContactId, search: &str) -> Result<Vec<u32>> {
    Ok(store.message_places(contact, search)?)
}

/// One entry.
///
/// # Errors
/// `message_not_found`.
pub fn entry(store: &Store, id: MessageId) -> Result<Message> {
    Ok(store.message(id)?)
}

/// The place of an entry in its history, from 0: the offset at which [`page`] reads it.
///
/// # Errors
/// `message_not_found`.
pub fn place(store: &Store, id: MessageId) -> Result<u32> {
    Ok(store.message_place(id)?)
}

/// Adds an entry: a note of now, where the input does not say otherwise.
///
/// # Errors
/// [`HistoryError::TextMissing`], [`HistoryError::TimeInvalid`], `contact_not_found`.
pub fn add(store: &mut Store, contact: ContactId, input: &MessageInput, zone: &TimeZone) -> Result<Message> {
    let at = match &input.at {
        Some(at) => moment::read(at, zone)?,
        None => store.now(),
    };
    let message = NewMessage {
        at,
        direction: input.direction.unwrap_or_default(),
        author: None,
        text: text(input.text.as_deref().unwrap_or_default())?,
        attachment: None,
        attached: false,
        source_key: None,
    };
    Ok(store.add_message(contact, &message)?)
}

/// Changes an entry; keys that the input leaves out stay as they are.
///
/// # Errors
/// As [`add`], and `message_not_found`.
pub fn edit(store: &mut Store, id: MessageId, input: &MessageInput, zone: &TimeZone) -> Result<Message> {
    let stored = store.message(id)?;
    let at = moment::read(input.at.as_deref().unwrap_or(&stored.at), zone)?;
    let text = match &input.text {
        // What came with a file may lose its caption.
        Some(typed) if stored.attached => kith_chat::clean(typed),
        Some(typed) => text(typed)?,
        None => stored.text,
    };
    Ok(store.edit_message(id, at, input.direction.unwrap_or(stored.direction), &text)?)
}

/// Deletes entries for good; returns how many there were.
///
/// # Errors
/// Those of the store.
pub fn delete(store: &mut Store, ids: &[MessageId]) -> Result<u64> {
    Ok(store.delete_messages(ids)?)
}

fn text(typed: &str) -> Result<String> {
    let text = kith_chat::clean(typed);
    if text.is_empty() { Err(HistoryError::TextMissing) } else { Ok(text) }
}
