//! Inspecting an exported chat before it is imported: who wrote in it, and when.

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

/// What the user needs to know about a chat before importing it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChatInspection {
    /// The number of messages in the chat.
    pub messages: u32,
    /// The number of lines that the chat program itself wrote.
    pub system: u32,
    /// The time of the first entry (RFC 3339, UTC).
    pub first: Option<String>,
    /// The time of the last entry (RFC 3339, UTC).
    pub last: Option<String>,
    /// The senders in the chat, in order of appearance.
    pub participants: Vec<Participant>,
}

/// A sender in a chat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Participant {
    /// The sender as shown in the chat; a phone is in E.164 form.
    pub sender: String,
    /// The phone in E.164 form, if the sender is shown as a phone number.
    pub phone: Option<String>,
    /// The number of messages of this sender.
    pub messages: u32,
    /// The contact that matches the sender.
    pub contact: Option<MatchedContact>,
    /// Whether the sender is the user of Kith, as far as can be determined.
    pub me: bool,
}

/// Inspects an exported chat without storing anything. If `contact` is given, the chat is inspected for an
/// import into the history of that contact; otherwise for an import into the histories of all matching
/// senders.
///
/// ```
/// # use kith_engine::history::{self, ChatOptions, TimeZone};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), || Timestamp::from_millis(1_795_000_000_000))?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let file = folder.path().join("chat.txt");
/// std::fs::write(&file, "2024-11-22, 09:41 - Ana: Good morning!\n2024-11-22, 09:42 - Leo: Hello\n")?;
/// let seen =
///     history::inspect_chat(&store, &file, Some(ana.id), &ChatOptions::default(), &TimeZone::UTC)?;
/// assert_eq!((seen.messages, seen.participants.len()), (2, 2));
/// # Ok(())
/// # }
/// ```
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
    let formatted = |at: Option<jiff::civil::DateTime>| {
        at.and_then(|at| moment::in_zone(at, zone)).map(Timestamp::to_rfc3339)
    };
    Ok(ChatInspection {
        messages,
        system: u32::try_from(chat.entries.len()).unwrap_or(u32::MAX).saturating_sub(messages),
        first: formatted(chat.entries.iter().map(|entry| entry.at).min()),
        last: formatted(chat.entries.iter().map(|entry| entry.at).max()),
        participants,
    })
}

/// Returns the senders in an exported chat, in order of appearance. Reads the file and stores nothing.
///
/// ```
/// # use kith_engine::history::{self, ChatOptions, TimeZone};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), || Timestamp::from_millis(1_795_000_000_000))?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let file = folder.path().join("chat.txt");
/// std::fs::write(&file, "2024-11-22, 09:41 - Ana: Good morning!\n2024-11-22, 09:42 - Leo: Hello\n")?;
/// let people = history::participants(&store, &file, &ChatOptions::default(), &TimeZone::UTC)?;
/// assert_eq!(people[0].contact.as_ref().map(|contact| contact.id), Some(ana.id));
/// # Ok(())
/// # }
/// ```
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
