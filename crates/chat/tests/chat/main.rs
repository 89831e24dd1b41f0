//! Exported chats, through the public functions.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod exports;
mod files;
mod locales;
mod properties;

use jiff::civil::Date;
use kith_chat::{Entry, ReadOptions, read};

const OPTIONS: ReadOptions<'static> =
    ReadOptions { order: None, today: Date::constant(2026, 11, 22), known: &[] };

/// The time, sender, attachment and text of each entry; `-` for the sender of a line that WhatsApp wrote itself.
fn entries(text: &str) -> Vec<String> {
    let chat = read(text, &OPTIONS).expect("a chat");
    let line = |entry: &Entry| {
        let sender = entry.sender.and_then(|sender| chat.senders.get(sender)).map_or("-", |s| &s.name);
        let file = match (&entry.attachment, entry.attached) {
            (Some(name), _) => format!(" [{name}]"),
            (None, true) => " []".to_owned(),
            (None, false) => String::new(),
        };
        format!("{} {sender}{file}: {}", entry.at.strftime("%Y-%m-%d %H:%M:%S"), entry.text)
    };
    chat.entries.iter().map(line).collect()
}
