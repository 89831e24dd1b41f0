//! Looking into an exported chat before it is imported: who wrote in it, and when.

use crate::history::people::MatchedContact;
use std::path::Path;

use jiff::tz::TimeZone;
use serde::Serialize;

use crate::clock::Timestamp;
use crate::id::ContactId;
use crate::store::connection::Store;

use crate::history::chat_options::ChatOptions;
use crate::history::error::Result;
use crate::history::{chat, moment, people};

/// What importing a chat would have to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChatInspection {
    /// Messages in it.
    pub messages: u32,
    /// Lines of the program's own.
    pub system: u32,
    /// RFC 3339, UTC: its first entry.
    pub first: Option<String>,
    /// Its last entry.
    pub last: Option<String>,
    /// Who wrote in it, in order of appearance.
    pub participants: Vec<Participant>,
}

/// A sender in a chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Participant {
    /// As the chat shows it; a phone as E.164.
    pub sender: String,
    /// E.164, of a sender shown as a number.
    pub phone: Option<String>,
    /// Messages.
    pub messages: u32,
    /// The contact the sender is.
    pub contact: Option<MatchedContact>,
    /// The user of Kith, as far as one can tell.
    pub me: bool,
}

/// Looks into an exported chat, as if to import it into `contact`'s history or, without one, each sender's part into
/// that of the contact the sender is. Stores nothing.
///
/// # Errors
/// As [`super::import_chat`].
pub fn inspect_chat(
    store: &Store,
    path: &Path,
    contact: Option<ContactId>,
    options: &ChatOptions,
    zone: &TimeZone,
) -> Result<ChatInspection> {
    let contact = contact.map(|id| store.contact(id)).transpose()?;
    let names = contact.as_ref().map(people::names_of).unwrap_or_default();
    let chat = chat::read(store, path, options, zone, &names)?;
    let is_contact = contact.as_ref().and_then(|contact| people::find_contact(&chat, contact));
    let me = people::find_me(store, path, &chat, options, is_contact)?;
    let mut matched = people::find_contacts(store, &chat.senders)?;
    if let (Some(sender), Some(contact)) = (is_contact, &contact)
        && let Some(found) = matched.get_mut(sender)
    {
        let name = names.into_iter().next().unwrap_or_default();
        *found = Some(MatchedContact { id: contact.id, name });
    }
    let mut counts = vec![0_u32; chat.senders.len()];
    for sender in chat.entries.iter().filter_map(|entry| entry.sender) {
        if let Some(count) = counts.get_mut(sender) {
            *count += 1;
        }
    }
    let messages: u32 = counts.iter().sum();
    let all = chat.senders.iter().zip(counts).zip(matched).enumerate();
    let participants = all
        .map(|(at, ((sender, messages), contact))| Participant {
            sender: sender.name.clone(),
            phone: sender.is_number.then(|| sender.name.clone()),
            messages,
            contact,
            me: me == Some(at),
        })
        .collect();
    let told = |at: Option<jiff::civil::DateTime>| {
        at.and_then(|at| moment::in_zone(at, zone)).map(Timestamp::to_rfc3339)
    };
    Ok(ChatInspection {
        messages,
        system: u32::try_from(chat.entries.len()).unwrap_or(u32::MAX).saturating_sub(messages),
        first: told(chat.entries.iter().map(|entry| entry.at).min()),
        last: told(chat.entries.iter().map(|entry| entry.at).max()),
        participants,
    })
}

/// Who wrote in an exported chat, in order of appearance. Reads the file, stores nothing.
///
/// # Errors
/// As [`super::import_chat`].
pub fn participants(
    store: &Store,
    path: &Path,
    options: &ChatOptions,
    zone: &TimeZone,
) -> Result<Vec<Participant>> {
    Ok(inspect_chat(store, path, None, options, zone)?.participants)
}
