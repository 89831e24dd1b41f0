//! The program's own lines on iOS, which stand there under the name of the group or of a person: "messages are
//! encrypted", "Ana added you". They begin with a mark, as attachments and deleted messages do, which are a person's.

use rustc_hash::{FxHashMap, FxHashSet};

use kith_text::fold::search_key;

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
    let by_persons: Vec<bool> =
        lines.iter().map(|line| !by_program(line.text) || phrases::of_person(line.text)).collect();
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

/// The senders that are no persons but the group: all their lines are the program's.
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
        // Names of omitted things are short; notices are sentences, and the export begins with one.
        seen.sentence |= at == 0 || trim(line.text).split_whitespace().take(4).count() == 4;
    }
    seen.into_iter().filter(|(_, seen)| !seen.person && seen.sentence).map(|(sender, _)| sender).collect()
}
