//! How a content line continues on further physical lines.

use super::mark::is_mark;
use super::property::Property;

/// How a content line continues, according to its name and parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Continuation {
    /// On folded lines.
    Text,
    /// On folded lines, and on any line that is not a property: some programs do not fold notes and addresses.
    Lines,
    /// After soft line breaks.
    QuotedPrintable {
        /// Whether its bytes are UTF-8.
        utf8: bool,
    },
    /// On lines of base64, folded or not.
    Packed,
}

/// How a physical line continues a content line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineRole {
    /// It does not; it begins another one.
    NewContent,
    Folded,
    Packed,
    /// It follows a soft line break.
    AfterSoftBreak,
    /// It is another line of the text.
    TextLine,
}

impl Continuation {
    /// Returns how the content line that begins with `line` continues.
    pub(super) fn of(line: &[u8]) -> Continuation {
        let property = Property::of_beginning(line);
        if property.quoted_printable() {
            Continuation::QuotedPrintable { utf8: property.labelled_utf8() }
        } else if property.packed() {
            Continuation::Packed
        } else if ["NOTE", "LABEL", "ADR"].iter().any(|name| property.named(name)) {
            Continuation::Lines
        } else {
            Continuation::Text
        }
    }

    /// Returns the role of the physical line `next` after the content line `so_far`.
    pub(super) fn role_of(self, so_far: &[u8], next: &[u8]) -> LineRole {
        if is_mark(next) {
            return LineRole::NewContent;
        }
        if matches!(self, Continuation::QuotedPrintable { .. }) && soft_break(so_far).is_some() {
            return LineRole::AfterSoftBreak;
        }
        if matches!(next.first(), Some(b' ' | b'\t')) {
            return LineRole::Folded;
        }
        match self {
            Continuation::Packed if is_packed(next) => LineRole::Packed,
            Continuation::Lines | Continuation::QuotedPrintable { .. }
                if !next.is_empty() && !is_property(next) =>
            {
                LineRole::TextLine
            }
            _ => LineRole::NewContent,
        }
    }

    /// Whether a line after a soft line break begins with white space and then the middle of a UTF-8 character. The writer
    /// folded a line that was broken already, and the white space is not part of the text.
    pub(super) fn splits_character(self, next: &[u8]) -> bool {
        self == Continuation::QuotedPrintable { utf8: true }
            && matches!(next.first(), Some(b' ' | b'\t'))
            && matches!(next.trim_ascii_start(), [b'=', b'8' | b'9' | b'a' | b'b' | b'A' | b'B', ..])
    }
}

/// Returns the position of the `=` of a soft line break, after which there may be some white space.
pub(super) fn soft_break(line: &[u8]) -> Option<usize> {
    const SPACES: usize = 80;
    let from = line.len().saturating_sub(SPACES);
    let tail = line.get(from..)?.trim_ascii_end();
    (tail.last() == Some(&b'=')).then(|| from + tail.len() - 1)
}

/// Whether a line consists of base64 without folding, as some phones write it.
fn is_packed(line: &[u8]) -> bool {
    let signs = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    !line.is_empty() && line.iter().all(signs)
}

/// Whether a line looks like a property: a name and then `:` or `;`.
fn is_property(line: &[u8]) -> bool {
    let name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let length = line.iter().take_while(name).count();
    (1..=64).contains(&length) && matches!(line.get(length), Some(b':' | b';'))
}
