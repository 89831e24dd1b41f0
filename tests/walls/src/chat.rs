//! Exported chats.

use std::collections::HashSet;

use jiff::civil::Date;
use kith_chat::{ReadOptions, clean, read};
use kith_text::DateOrder;

const TODAY: Date = Date::constant(2026, 11, 22);

/// Reads a chat without an order of dates and with each.
pub fn chat(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let once = clean(&text);
    assert_eq!(clean(&once), once, "cleaning is done after one time");
    let known = ["Ana: the boss".to_owned()];
    for order in [None, Some(DateOrder::Dmy), Some(DateOrder::Mdy), Some(DateOrder::Ymd)] {
        let options = ReadOptions { order, today: TODAY, known: &known };
        let read_again = read(&text, &options);
        let chat = match read(&text, &options) {
            Ok(chat) => chat,
            Err(refusal) => {
                assert_eq!(read_again.err(), Some(refusal));
                continue;
            }
        };
        assert_eq!(read_again.map(|chat| chat.entries).ok().as_ref(), Some(&chat.entries));
        assert!(!chat.entries.is_empty(), "a chat without an entry");
        assert!(chat.entries.len() <= text.lines().count(), "more entries than lines");
        let written: usize = chat.entries.iter().map(|entry| entry.text.len()).sum();
        assert!(written <= text.len(), "more text than there was");
        for entry in &chat.entries {
            assert!(entry.sender.is_none_or(|sender| sender < chat.senders.len()));
            assert!(entry.attachment.is_none() || entry.attached);
        }
        let names: HashSet<_> = chat.senders.iter().collect();
        assert_eq!(names.len(), chat.senders.len(), "somebody is listed twice");
        let wrote: HashSet<_> = chat.entries.iter().filter_map(|entry| entry.sender).collect();
        assert_eq!(wrote.len(), chat.senders.len(), "somebody is listed who wrote nothing");
    }
}
