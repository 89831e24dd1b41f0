//! The invisible characters in exported chats.

/// The left-to-right mark. iOS puts it before everything that WhatsApp wrote itself, Android before attachments.
pub(crate) const PROGRAM: char = '\u{200e}';

/// Whether the character is a mark of direction or a byte order mark. Joiners are not marks, because names and emoji need
/// them.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The text without marks.
pub(crate) fn without(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// The text without marks and white space at its ends.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| is_mark(c) || c.is_whitespace())
}

/// Whether the text begins with the mark of what WhatsApp wrote itself.
pub(crate) fn by_program(text: &str) -> bool {
    text.trim_start().starts_with(PROGRAM)
}

/// Returns the text of a message in the form in which [`read`](crate::read()) returns it.
///
/// The text and its lines have no marks of direction and no white space at their ends, except for white space at the
/// beginning of a line. Control characters other than tabs and line ends are removed. Cleaning a
/// clean text changes nothing.
///
/// ```
/// use kith_chat::clean;
///
/// assert_eq!(clean("\u{200e}Hello  \n  world\u{200f}\0\n"), "Hello\n  world");
/// ```
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let start = out.len();
        // Control characters go first: what they stood between is side by side then.
        for c in line.chars().filter(|c| *c == '\t' || !c.is_control()) {
            // The marks before `<attached: …>`.
            while c == '<' && out.ends_with(PROGRAM) {
                out.pop();
            }
            if out.len() > start || !is_mark(c) {
                out.push(c);
            }
        }
        let kept = out.get(start..).unwrap_or_default();
        let kept = kept.trim_end_matches(|c: char| is_mark(c) || c.is_whitespace()).len();
        out.truncate(start + kept);
    }
    out.trim_matches(|c: char| c.is_whitespace() || is_mark(c)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn cleaning_is_done_after_one_time() {
        for (written, kept) in [
            ("a \0\nb", "a\nb"),
            ("a\n\0\u{200e}b", "a\nb"),
            ("a\u{200e} \u{200e}\nb", "a\nb"),
            ("a \u{200e}\u{200e}<b>", "a <b>"),
            ("a \u{200e}\0<b>", "a <b>"),
            ("  a\n\tb \u{200f}c\r\n", "a\n\tb \u{200f}c"),
        ] {
            assert_eq!(clean(written), kept, "{written:?}");
            assert_eq!(clean(kept), kept);
        }
    }
}
