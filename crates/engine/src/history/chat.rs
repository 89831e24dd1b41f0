//! Importing an exported chat into the histories of contacts.

use crate::history::chat_options::{ChatOptions, ChatTarget, SenderChoice};
use std::path::Path;

use jiff::tz::TimeZone;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::id::ContactId;
use crate::message::Direction;
use crate::store::connection::Store;
use crate::store::tables::messages::NewMessage;

use kith_chat::{Chat, Entry, ReadOptions};

use crate::history::error::Result;
use crate::history::{moment, people};

/// The result of importing a chat.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChatSummary {
    /// The number of entries added.
    pub imported: u32,
    /// The number of entries that already existed from an earlier import.
    pub skipped: u32,
    /// The number of messages in the file.
    pub messages: u32,
    /// The number of lines in the file that the chat program itself wrote.
    pub system: u32,
    /// The sender who was taken to be the user of Kith. `None` if no sender could be identified; all messages
    /// then count as `in`.
    pub me: Option<String>,
    /// The entries of each contact.
    pub contacts: Vec<ChatPart>,
    /// The senders whose messages were not imported.
    pub left_out: Vec<String>,
    /// The number of entries that were not imported: those of the senders in `left_out` and, in a group chat,
    /// also those of the user and the lines of the chat program.
    pub not_taken: u32,
}

/// What was imported into the history of one contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChatPart {
    /// The contact.
    pub contact: ContactId,
    /// The number of entries added.
    pub imported: u32,
    /// The number of entries that already existed.
    pub skipped: u32,
}

/// Imports the new entries of a chat that WhatsApp exported (a `.txt` file, or a `.zip` file that contains
/// it). Either all of them are stored or none. The times in the chat are interpreted in `zone`.
///
/// ```
/// # use kith_engine::history::{self, ChatOptions, ChatTarget, TimeZone};
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
/// let target = ChatTarget::Contact(ana.id);
/// let summary =
///     history::import_chat(&mut store, &file, &target, &ChatOptions::default(), &TimeZone::UTC)?;
/// assert_eq!((summary.imported, summary.me.as_deref()), (2, Some("Leo")));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`HistoryError`](crate::history::HistoryError), with these codes among others: `date_order_needed` if the
/// dates can be read in two ways, `file_unsupported` if the file is not a chat, `sender_not_found` if
/// [`ChatOptions::me`] did not write in the chat, `contact_not_found`.
pub fn import_chat(
    store: &mut Store,
    path: &Path,
    target: &ChatTarget,
    options: &ChatOptions,
    zone: &TimeZone,
) -> Result<ChatSummary> {
    let contact = match target {
        ChatTarget::Contact(id) => Some(store.contact(*id)?),
        ChatTarget::BySender(_) => None,
    };
    let names = contact.as_ref().map(people::names_of).unwrap_or_default();
    let chat = read(store, path, options, zone, &names)?;
    let is_contact = contact.as_ref().and_then(|contact| people::find_contact(&chat, contact));
    let me = people::find_me(store, path, &chat, options, is_contact)?;
    let (parts, left_out) = match target {
        ChatTarget::Contact(id) => (vec![(*id, entries(&chat, me, zone, |_| true))], Vec::new()),
        ChatTarget::BySender(choices) => by_sender(store, &chat, me, choices, zone)?,
    };
    let taken: usize = parts.iter().map(|(_, part)| part.len()).sum();
    let not_taken = count(chat.entries.len().saturating_sub(taken));
    // If the user names themselves as a sender, this corrects the directions that an earlier import guessed.
    let merged = store.merge_messages(&parts, options.me.is_some())?;
    let me = me.and_then(|me| chat.senders.get(me)).map(|sender| sender.name.clone());
    if let (Some(_), Some(name)) = (&options.me, &me) {
        people::remember(store, name)?;
    }
    let mut summary = ChatSummary { me, left_out, not_taken, ..ChatSummary::default() };
    summary.messages = count(chat.entries.iter().filter(|entry| entry.sender.is_some()).count());
    summary.system = count(chat.entries.len()) - summary.messages;
    for ((contact, _), merged) in parts.iter().zip(merged) {
        summary.imported += merged.imported;
        summary.skipped += merged.skipped;
        summary.contacts.push(ChatPart {
            contact: *contact,
            imported: merged.imported,
            skipped: merged.skipped,
        });
    }
    Ok(summary)
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Reads the chat in a file. `names` are the names of people who probably take part in it.
pub(crate) fn read(
    store: &Store,
    path: &Path,
    options: &ChatOptions,
    zone: &TimeZone,
    names: &[String],
) -> Result<Chat> {
    let mut known = people::remembered(store)?;
    known.extend(options.me.iter().chain(names).cloned());
    let now =
        jiff::Timestamp::from_millisecond(store.now().as_millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let today = zone.to_datetime(now).date();
    let how = ReadOptions { order: options.date_order, today, known: &known };
    Ok(kith_chat::open_shown(path, &how, options.shown)?)
}

type Parts = Vec<(ContactId, Vec<NewMessage>)>;

/// Returns the entries of each contact, and the senders without a contact.
fn by_sender(
    store: &Store,
    chat: &Chat,
    me: Option<usize>,
    choices: &[SenderChoice],
    zone: &TimeZone,
) -> Result<(Parts, Vec<String>)> {
    let chosen: FxHashMap<&str, Option<ContactId>> =
        choices.iter().map(|choice| (choice.sender.as_str(), choice.contact)).collect();
    let found = people::find_contacts(store, &chat.senders)?;
    // The contact of each sender. Several senders may be the same contact, for example a phone number that
    // became a saved name later in the chat.
    let contacts: Vec<Option<ContactId>> = chat
        .senders
        .iter()
        .zip(found)
        .enumerate()
        .map(|(at, (sender, found))| match chosen.get(sender.name.as_str()) {
            _ if Some(at) == me => None,
            Some(chosen) => *chosen,
            None => found.map(|found| found.id),
        })
        .collect();
    let others = || chat.senders.iter().zip(&contacts).enumerate().filter(|(at, _)| Some(*at) != me);
    let left_out: Vec<String> = others()
        .filter(|(_, (_, contact))| contact.is_none())
        .map(|(_, (sender, _))| sender.name.clone())
        .collect();
    let ids: FxHashSet<ContactId> = contacts.iter().flatten().copied().collect();
    if others().count() == 1 {
        // If there is only one other person, the messages of the user belong to that conversation too.
        let part = entries(chat, me, zone, |_| true);
        return Ok((ids.into_iter().map(|id| (id, part.clone())).collect(), left_out));
    }
    let mut parts: FxHashMap<ContactId, Vec<NewMessage>> = FxHashMap::default();
    let of = |entry: &Entry| contacts.get(entry.sender?).copied().flatten();
    let mine: Vec<ContactId> = chat.entries.iter().filter_map(of).collect();
    for (contact, message) in mine.into_iter().zip(entries(chat, me, zone, |entry| of(entry).is_some())) {
        parts.entry(contact).or_default().push(message);
    }
    let mut parts: Parts = parts.into_iter().collect();
    parts.sort_by_key(|(contact, _)| *contact);
    Ok((parts, left_out))
}

/// Converts the chosen entries to the form in which they are stored.
fn entries(
    chat: &Chat,
    me: Option<usize>,
    zone: &TimeZone,
    chosen: impl Fn(&Entry) -> bool,
) -> Vec<NewMessage> {
    let stored = |entry: &Entry| {
        let author =
            entry.sender.and_then(|sender| chat.senders.get(sender)).map(|sender| sender.name.clone());
        let direction = match entry.sender {
            None => Direction::System,
            Some(sender) if Some(sender) == me => Direction::Out,
            Some(_) => Direction::In,
        };
        NewMessage {
            at: moment::in_zone(entry.at, zone).unwrap_or_default(),
            direction,
            source_key: Some(fingerprint(entry, author.as_deref())),
            author,
            text: entry.text.clone(),
            attachment: entry.attachment.clone(),
            attached: entry.attached,
        }
    };
    chat.entries.iter().filter(|entry| chosen(entry)).map(stored).collect()
}

/// Returns the key that recognises an entry when the chat is imported again: the 64-bit FNV-1a hash of the
/// time as written (independent of the time zone), the author, the text and the attachment. The key is
/// stored, so this function must not change.
fn fingerprint(entry: &Entry, author: Option<&str>) -> i64 {
    let at = entry.at.to_string();
    let fields = [
        at.as_str(),
        author.unwrap_or_default(),
        &entry.text,
        entry.attachment.as_deref().unwrap_or_default(),
    ];
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in fields.iter().flat_map(|field| field.bytes().chain([0xff])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash.cast_signed()
}
