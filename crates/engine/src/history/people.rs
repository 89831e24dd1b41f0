//! Matching the senders of a chat: which contact a sender is, and which sender is the user of Kith.
//!
//! A sender matches a contact by phone or, if the chat shows a name, by being the only contact with exactly
//! that name (folded, with first and last name in either order). A `~ name` is the name that an unsaved
//! person chose for themselves; it matches nobody.
//!
//! The user is the first of these: the sender named in the options (who is then remembered); a sender with a
//! remembered name; in a chat of two people, the one who is not the contact, or not the one that the file is
//! named after. Otherwise, no sender is the user. Messages of the user are `out`; messages of everybody else
//! are `in`.

use crate::field::standard::Standard;
use crate::id::ContactId;
use serde::Serialize;
use std::path::Path;

use rustc_hash::FxHashMap;

use crate::contact::Contact;
use crate::store::connection::Store;
use crate::store::tables::remembered::CHAT_NAMES;
use kith_text::fold::group_key;

use crate::history::chat_options::ChatOptions;
use crate::history::error::{HistoryError, Result};
use kith_chat::{Chat, Sender};

/// A contact that matches a sender.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MatchedContact {
    /// The id of the contact.
    pub id: ContactId,
    /// The full name of the contact.
    pub name: String,
}

/// Returns the matching contact of each sender, if any.
pub(crate) fn find_contacts(store: &Store, senders: &[Sender]) -> Result<Vec<Option<MatchedContact>>> {
    let names: Vec<String> =
        senders.iter().filter(|sender| !sender.is_number).map(|sender| group_key(&sender.name)).collect();
    let mut named: FxHashMap<String, MatchedContact> = FxHashMap::default();
    if !names.is_empty() {
        for (key, id, name) in store.contacts_named(&names)? {
            named.insert(key, MatchedContact { id, name });
        }
    }
    let find = |sender: &Sender| -> Result<Option<MatchedContact>> {
        Ok(if sender.is_number {
            store.holder_of(&sender.name)?.map(|(id, name)| MatchedContact { id, name })
        } else {
            named.get(&group_key(&sender.name)).cloned()
        })
    };
    senders.iter().map(find).collect()
}

/// Returns the names that a contact may have in a chat.
pub(crate) fn names_of(contact: &Contact) -> Vec<String> {
    match contact.text(Standard::LastName) {
        Some(last) => {
            vec![format!("{} {last}", contact.first_name), format!("{last} {}", contact.first_name)]
        }
        None => vec![contact.first_name.clone()],
    }
}

/// Returns the index of the sender who is the contact. In a chat of two people, the first name alone is
/// enough.
pub(crate) fn find_contact(chat: &Chat, contact: &Contact) -> Option<usize> {
    let by_phone = |sender: &Sender| sender.is_number && sender.name == contact.phone;
    let names: Vec<String> = names_of(contact).iter().map(|name| group_key(name)).collect();
    let by_name = |sender: &Sender| !sender.is_number && names.contains(&group_key(&sender.name));
    let first = group_key(&contact.first_name);
    let by_first_name = |sender: &Sender| group_key(&sender.name) == first;
    let place = |is: &dyn Fn(&Sender) -> bool| chat.senders.iter().position(is);
    place(&by_phone).or_else(|| place(&by_name)).or_else(|| {
        let only = chat.senders.len() == 2
            && chat.senders.iter().filter(|sender| by_first_name(sender)).count() == 1;
        if only { place(&by_first_name) } else { None }
    })
}

/// Returns the index of the sender who is the user of Kith.
pub(crate) fn find_me(
    store: &Store,
    path: &Path,
    chat: &Chat,
    options: &ChatOptions,
    contact: Option<usize>,
) -> Result<Option<usize>> {
    if let Some(name) = &options.me {
        if name.trim().is_empty() {
            return Ok(None);
        }
        return match sender_called(chat, name) {
            Some(me) => Ok(Some(me)),
            // Without any senders, there are no messages whose direction could be wrong.
            None if chat.senders.is_empty() => Ok(None),
            None => Err(HistoryError::SenderNotFound {
                name: name.clone(),
                senders: chat.senders.iter().map(|sender| sender.name.clone()).collect(),
            }),
        };
    }
    let remembered = remembered(store)?;
    let me = remembered.iter().find_map(|name| sender_called(chat, name)).filter(|me| Some(*me) != contact);
    if me.is_some() || chat.senders.len() != 2 {
        return Ok(me);
    }
    let other = contact.or_else(|| named_after(path, chat));
    Ok(other.map(|other| 1 - other.min(1)))
}

/// Remembers the user's name for later chats.
pub(crate) fn remember(store: &mut Store, name: &str) -> Result<()> {
    let mut names = remembered(store)?;
    if !names.iter().any(|known| group_key(known) == group_key(name)) {
        names.push(name.to_owned());
        store.set_setting(CHAT_NAMES, &serde_json::Value::from(names).to_string())?;
    }
    Ok(())
}

/// Returns the remembered names of the user in chats.
pub(crate) fn remembered(store: &Store) -> Result<Vec<String>> {
    let stored = store.setting(CHAT_NAMES)?;
    Ok(stored.and_then(|names| serde_json::from_str(&names).ok()).unwrap_or_default())
}

fn sender_called(chat: &Chat, name: &str) -> Option<usize> {
    let wanted = Sender::new(name);
    let key = group_key(&wanted.name);
    chat.senders
        .iter()
        .position(|sender| sender.is_number == wanted.is_number && group_key(&sender.name) == key)
}

/// Returns the index of the only sender with whose name the file name ends: `WhatsApp Chat with Ana.txt`.
fn named_after(path: &Path, chat: &Chat) -> Option<usize> {
    let stem = group_key(&path.file_stem()?.to_string_lossy());
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let is = |sender: &Sender| match sender.is_number {
        true => digits(&stem).ends_with(&digits(&sender.name)),
        false => stem.ends_with(&group_key(&sender.name)),
    };
    let mut found = chat.senders.iter().enumerate().filter(|(_, sender)| is(sender)).map(|(at, _)| at);
    match (found.next(), found.next()) {
        (Some(at), None) => Some(at),
        _ => None,
    }
}
