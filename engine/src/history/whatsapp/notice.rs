//! The program's own lines on iOS, which stand there under the name of the group or of a person: "messages are
//! encrypted", "Ana added you". They begin with a mark, as attachments and deleted messages do, which are a person's.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::fold::search_key;

use super::marks::{by_program, trim};
use super::phrases;

/// What is looked at of an entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    /// The sender's number in the file.
    pub(super) sender: usize,
    pub(super) name: &'t str,
    pub(super) text: &'t str,
}

/// Tells for each entry with a sender whether it is the program's own.
pub(super) fn find(lines: &[Line<'_>]) -> Vec<bool> {
    let groups = groups(lines);
    lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            if !by_program(line.text) || phrases::of_person(line.text) {
                return false;
            }
            let text = search_key(trim(line.text));
            groups.contains(&line.sender)
                || at == 0
                || phrases::encryption(&text)
                || text.strip_prefix(&search_key(line.name)).is_some_and(|rest| rest.starts_with(' '))
        })
        .collect()
}

/// The senders that are no persons but the group: all their lines are the program's.
fn groups(lines: &[Line<'_>]) -> FxHashSet<usize> {
    #[derive(Default)]
    struct Seen {
        persons: bool,
        sentence: bool,
    }
    let mut seen: FxHashMap<usize, Seen> = FxHashMap::default();
    for (at, line) in lines.iter().enumerate() {
        let seen = seen.entry(line.sender).or_default();
        seen.persons |= !by_program(line.text) || phrases::of_person(line.text);
        // Names of omitted things are short; notices are sentences, and the export begins with one.
        seen.sentence |= at == 0 || trim(line.text).split_whitespace().count() >= 4;
    }
    seen.into_iter().filter(|(_, seen)| !seen.persons && seen.sentence).map(|(sender, _)| sender).collect()
}
