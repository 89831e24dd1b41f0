//! The invisible characters chat exports are sprinkled with.

/// The left-to-right mark: iOS puts it before whatever the program wrote itself, Android before attachments.
pub(super) const PROGRAM: char = '\u{200e}';

/// Marks of direction, and byte order marks in odd places. Joiners are no marks: names and emoji need them.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Without marks.
pub(super) fn without(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// Without marks and white space at the ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| is_mark(c) || c.is_whitespace())
}

/// Whether the program wrote it, and not a person.
pub(super) fn by_program(text: &str) -> bool {
    text.trim_start().starts_with(PROGRAM)
}

/// A message's text as it is kept: lines end in `\n` and have no marks at their ends; no control characters.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let line = line.trim_matches(is_mark).trim_end();
        let mut chars = line.chars().peekable();
        while let Some(c) = chars.next() {
            let before_tag = c == PROGRAM && chars.peek() == Some(&'<');
            if !before_tag && (c == '\t' || !c.is_control()) {
                out.push(c);
            }
        }
    }
    out.trim_matches(|c: char| c.is_whitespace() || is_mark(c)).to_owned()
}
