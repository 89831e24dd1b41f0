//! Reading and writing the entries of a contact's history.

use jiff::tz::TimeZone;

use crate::history::error::{HistoryError, Result};
use crate::history::moment;
use crate::id::{ContactId, MessageId};
use crate::message::{Message, MessageInput, MessagePage, MessageQuery};
use crate::store::connection::Store;
use crate::store::tables::messages::NewMessage;

/// Returns a part of a contact's history, in chronological order.
///
/// ```
/// # use kith_engine::history::{self, TimeZone};
/// # use kith_engine::message::{MessageInput, MessageQuery};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// # let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// # let text = |text: &str| MessageInput { text: Some(text.to_owned()), ..MessageInput::default() };
/// history::add(&mut store, ana.id, &text("Called back"), &TimeZone::UTC)?;
/// let found = MessageQuery { search: "CALLED".to_owned(), ..MessageQuery::default() };
/// assert_eq!(history::page(&store, ana.id, &found)?.total, 1);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// `contact_not_found`.
pub fn page(store: &Store, contact: ContactId, query: &MessageQuery) -> Result<MessagePage> {
    Ok(store.messages(contact, query)?)
}

/// Returns the positions in a contact's history, starting at 0, of the entries that a search finds. [`page`]
/// accepts them as offsets.
///
/// ```
/// # use kith_engine::history::{self, TimeZone};
/// # use kith_engine::message::{MessageInput, MessageQuery};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// # let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// # let text = |text: &str| MessageInput { text: Some(text.to_owned()), ..MessageInput::default() };
/// history::add(&mut store, ana.id, &text("Called back"), &TimeZone::UTC)?;
/// assert_eq!(history::places(&store, ana.id, "back")?, [0]);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// `contact_not_found`.
pub fn places(store: &Store, contact: ContactId, search: &str) -> Result<Vec<u32>> {
    Ok(store.message_places(contact, search)?)
}

/// Returns one entry.
///
/// ```
/// # use kith_engine::history::{self, TimeZone};
/// # use kith_engine::message::{MessageInput, MessageQuery};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// # let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// # let text = |text: &str| MessageInput { text: Some(text.to_owned()), ..MessageInput::default() };
/// let note = history::add(&mut store, ana.id, &text("Called back"), &TimeZone::UTC)?;
/// assert_eq!(history::entry(&store, note.id)?, note);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// `message_not_found`.
pub fn entry(store: &Store, id: MessageId) -> Result<Message> {
    Ok(store.message(id)?)
}

/// Returns the position of an entry in its history, starting at 0. [`page`] accepts it as an offset.
///
/// ```
/// # use kith_engine::history::{self, TimeZone};
/// # use kith_engine::message::{MessageInput, MessageQuery};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// # let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// # let text = |text: &str| MessageInput { text: Some(text.to_owned()), ..MessageInput::default() };
/// let note = history::add(&mut store, ana.id, &text("Called back"), &TimeZone::UTC)?;
/// assert_eq!(history::place(&store, note.id)?, 0);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// `message_not_found`.
pub fn place(store: &Store, id: MessageId) -> Result<u32> {
    Ok(store.message_place(id)?)
}

/// Adds an entry. Unless the input says otherwise, it is a note with the current time.
///
/// ```
/// # use kith_engine::history::{self, TimeZone};
/// # use kith_engine::message::{MessageInput, MessageQuery};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// # let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// # let text = |text: &str| MessageInput { text: Some(text.to_owned()), ..MessageInput::default() };
/// let note = history::add(&mut store, ana.id, &text("Called back"), &TimeZone::UTC)?;
/// assert_eq!(note.text, "Called back");
/// # Ok(())
/// # }
/// ```
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

/// Changes an entry. Properties that the input does not give are unchanged.
///
/// ```
/// # use kith_engine::history::{self, TimeZone};
/// # use kith_engine::message::{MessageInput, MessageQuery};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// # let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// # let text = |text: &str| MessageInput { text: Some(text.to_owned()), ..MessageInput::default() };
/// let note = history::add(&mut store, ana.id, &text("Caled back"), &TimeZone::UTC)?;
/// let note = history::edit(&mut store, note.id, &text("Called back"), &TimeZone::UTC)?;
/// assert_eq!(note.text, "Called back");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As [`add`], and `message_not_found`.
pub fn edit(store: &mut Store, id: MessageId, input: &MessageInput, zone: &TimeZone) -> Result<Message> {
    let stored = store.message(id)?;
    let at = moment::read(input.at.as_deref().unwrap_or(&stored.at), zone)?;
    let text = match &input.text {
        // An entry with an attached file may have an empty text.
        Some(typed) if stored.attached => kith_chat::clean(typed),
        Some(typed) => text(typed)?,
        None => stored.text,
    };
    Ok(store.edit_message(id, at, input.direction.unwrap_or(stored.direction), &text)?)
}

/// Permanently deletes entries and returns how many were deleted.
///
/// ```
/// # use kith_engine::history::{self, TimeZone};
/// # use kith_engine::message::{MessageInput, MessageQuery};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// # let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// # let text = |text: &str| MessageInput { text: Some(text.to_owned()), ..MessageInput::default() };
/// let note = history::add(&mut store, ana.id, &text("Called back"), &TimeZone::UTC)?;
/// assert_eq!(history::delete(&mut store, &[note.id])?, 1);
/// assert!(history::entry(&store, note.id).is_err());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Any error of the store.
pub fn delete(store: &mut Store, ids: &[MessageId]) -> Result<u64> {
    Ok(store.delete_messages(ids)?)
}

fn text(typed: &str) -> Result<String> {
    let text = kith_chat::clean(typed);
    if text.is_empty() { Err(HistoryError::TextMissing) } else { Ok(text) }
}
