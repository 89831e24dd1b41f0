//! The lines that WhatsApp wrote itself ("messages are encrypted", "Ana added you"), as iOS exports them: under the name of
//! the group or of a person. They begin with a mark. So do attachments and deleted messages, but those belong to a person.

use rustc_hash::{FxHashMap, FxHashSet};

use kith_text::fold::search_key;

use crate::marks::{by_program, trim};
use crate::{attachment, phrases};

/// The parts of an entry that show who wrote it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'t> {
    /// The place of the sender among those of the file.
    pub(crate) sender: usize,
    /// The name of the sender.
    pub(crate) name: &'t str,
    /// The text as written, with its marks.
    pub(crate) text: &'t str,
}

/// Returns for each entry with a sender whether WhatsApp wrote it itself.
pub(crate) fn find(lines: &[Line<'_>]) -> Vec<bool> {
    let by_persons: Vec<bool> =
        lines.iter().map(|line| !by_program(line.text) || is_by_person(line.text)).collect();
    let groups = groups(lines, &by_persons);
    let all = lines.iter().zip(by_persons).enumerate();
    all.map(|(at, (line, by_person))| {
        if by_person {
            return false;
        }
        let text = phrases::key(line.text);
        groups.contains(&line.sender)
            || at == 0
            || phrases::encryption(&text)
            || text.strip_prefix(&search_key(line.name)).is_some_and(|rest| rest.starts_with(' '))
    })
    .collect()
}

/// Whether a text that begins with a mark stands for something that a person did: send a file, call, delete a message.
fn is_by_person(text: &str) -> bool {
    let key = phrases::key(text);
    // A sentence about encryption speaks of calls as well.
    if phrases::encryption(&key) {
        return false;
    }
    attachment::is_one(text) || phrases::deleted_message(&key) || phrases::sent(&key)
}

/// The senders that are not persons but the group itself: WhatsApp wrote all their lines.
fn groups(lines: &[Line<'_>], by_persons: &[bool]) -> FxHashSet<usize> {
    #[derive(Default)]
    struct Seen {
        person: bool,
        sentence: bool,
    }
    let mut seen: FxHashMap<usize, Seen> = FxHashMap::default();
    for (at, (line, by_person)) in lines.iter().zip(by_persons).enumerate() {
        let seen = seen.entry(line.sender).or_default();
        seen.person |= by_person;
        // The names of omitted things are short. Notices are sentences, and the export begins with one.
        seen.sentence |= at == 0 || trim(line.text).split_whitespace().take(4).count() == 4;
    }
    seen.into_iter().filter(|(_, seen)| !seen.person && seen.sentence).map(|(sender, _)| sender).collect()
}
