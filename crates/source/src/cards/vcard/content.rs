//! Physical lines to content lines: folding, the soft breaks of quoted-printable, and what careless writers leave
//! unfolded.

use std::io;

use memchr::memchr;

use super::property::Property;
use crate::cards::lines::Lines;

/// What is kept of a content line; longer texts than this end up cut anyway.
const LONGEST: usize = 512 << 10;
/// What is kept of a picture, a sound or a key: only its size is told.
const PACKED: usize = 4 << 10;

/// One content line; its memory is used again for the next.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Its bytes, as far as they are kept.
    pub(super) bytes: Vec<u8>,
    /// How long it is in the file.
    pub(super) length: usize,
    /// Packed bytes (a picture, say) and not text.
    pub(super) packed: bool,
}

impl Content {
    fn begin(&mut self) {
        self.bytes.clear();
        (self.length, self.packed) = (0, false);
    }

    fn push(&mut self, piece: &[u8]) {
        let most = if self.packed { PACKED } else { LONGEST };
        let room = most.saturating_sub(self.bytes.len());
        self.bytes.extend_from_slice(piece.get(..piece.len().min(room)).unwrap_or_default());
        self.length += piece.len();
    }
}

/// Fills `content` with the next content line that is not blank; `false` at the end of the file.
pub(super) fn next(lines: &mut Lines, content: &mut Content) -> io::Result<bool> {
    content.begin();
    let ended = loop {
        let Some(piece) = lines.peek()? else { return Ok(false) };
        let text = piece.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(piece);
        let blank = text.iter().all(u8::is_ascii_whitespace);
        if !blank {
            content.push(text);
        }
        let ended = lines.take();
        if !blank {
            break ended;
        }
    };
    if is_mark(&content.bytes) {
        lines.skip_rest()?;
        return Ok(true);
    }
    let joins = Joins::of(&content.bytes);
    content.packed = joins == Joins::Packed;
    if !ended {
        rest(lines, content)?;
    }
    while let Some(next) = lines.peek()? {
        match joins.follow(&content.bytes, next) {
            Follow::Not => break,
            Follow::Folded => content.push(next.get(1..).unwrap_or_default()),
            Follow::Packed => content.push(next),
            Follow::Soft => {
                if let Some(at) = soft_break(&content.bytes) {
                    content.bytes.truncate(at);
                }
                content.push(if joins.splits_character(next) { next.trim_ascii_start() } else { next });
            }
            Follow::Line => {
                content.push(b"\n");
                content.push(next);
            }
        }
        if !lines.take() {
            rest(lines, content)?;
        }
    }
    Ok(true)
}

/// The pieces of the line that is not at its end yet.
fn rest(lines: &mut Lines, content: &mut Content) -> io::Result<()> {
    while let Some(piece) = lines.peek()? {
        content.push(piece);
        if lines.take() {
            break;
        }
    }
    Ok(())
}

/// `BEGIN:VCARD` and `END:VCARD`, however written: nothing joins them and they end whatever was left open.
pub(super) fn is_mark(line: &[u8]) -> bool {
    mark(line).is_some()
}

/// Whether a line begins a card (`true`) or ends one.
pub(super) fn mark(line: &[u8]) -> Option<bool> {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    let (name, value) = line.split_at_checked(memchr(b':', line)?)?;
    if !value.get(1..)?.trim_ascii().eq_ignore_ascii_case(b"vcard") {
        return None;
    }
    let name = name.trim_ascii();
    if name.eq_ignore_ascii_case(b"begin") {
        Some(true)
    } else if name.eq_ignore_ascii_case(b"end") {
        Some(false)
    } else {
        None
    }
}

/// How a content line goes on, which its name and parameters tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joins {
    Text,
    /// A text of several lines: writers that fold nothing put them as they are.
    Lines,
    QuotedPrintable {
        /// Its bytes are UTF-8.
        utf8: bool,
    },
    Packed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Follow {
    Not,
    Folded,
    Packed,
    Soft,
    Line,
}

impl Joins {
    fn of(line: &[u8]) -> Joins {
        let property = Property::of_beginning(line);
        if property.quoted_printable() {
            Joins::QuotedPrintable { utf8: property.labelled_utf8() }
        } else if property.packed() {
            Joins::Packed
        } else if ["NOTE", "LABEL", "ADR"].iter().any(|name| property.named(name)) {
            Joins::Lines
        } else {
            Joins::Text
        }
    }

    /// How the physical line `next` belongs to the content line `so_far`.
    fn follow(self, so_far: &[u8], next: &[u8]) -> Follow {
        if is_mark(next) {
            return Follow::Not;
        }
        if matches!(self, Joins::QuotedPrintable { .. }) && soft_break(so_far).is_some() {
            return Follow::Soft;
        }
        if matches!(next.first(), Some(b' ' | b'\t')) {
            return Follow::Folded;
        }
        match self {
            Joins::Packed if is_packed(next) => Follow::Packed,
            Joins::Lines | Joins::QuotedPrintable { .. } if !next.is_empty() && !is_property(next) => {
                Follow::Line
            }
            _ => Follow::Not,
        }
    }

    /// Whether a line behind a soft break begins with white space and then the middle of a character of UTF-8: the
    /// writer folded what was broken already, and the white space is no part of the text.
    fn splits_character(self, next: &[u8]) -> bool {
        self == Joins::QuotedPrintable { utf8: true }
            && matches!(next.first(), Some(b' ' | b'\t'))
            && matches!(next.trim_ascii_start(), [b'=', b'8' | b'9' | b'a' | b'b' | b'A' | b'B', ..])
    }
}

/// Where the `=` is that ends a line of quoted-printable text softly; some white space may follow it.
fn soft_break(line: &[u8]) -> Option<usize> {
    const SPACES: usize = 80;
    let from = line.len().saturating_sub(SPACES);
    let tail = line.get(from..)?.trim_ascii_end();
    (tail.last() == Some(&b'=')).then(|| from + tail.len() - 1)
}

/// Base64 at the very start of a line, as some phones write it.
fn is_packed(line: &[u8]) -> bool {
    let signs = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    !line.is_empty() && line.iter().all(signs)
}

/// Whether a line looks like a property: a name, then `:` or `;`.
fn is_property(line: &[u8]) -> bool {
    let name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let length = line.iter().take_while(name).count();
    (1..=64).contains(&length) && matches!(line.get(length), Some(b':' | b';'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Window;

    fn contents(text: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cards");
        std::fs::write(&path, text).unwrap();
        let mut lines = Lines::new(Window::raw(&path, 0).unwrap());
        let (mut content, mut found) = (Content::default(), Vec::new());
        while next(&mut lines, &mut content).unwrap() {
            found.push(String::from_utf8_lossy(&content.bytes).into_owned());
        }
        found
    }

    #[test]
    fn folded_lines_are_joined() {
        assert_eq!(contents("NOTE:a\r\n b\r\n\t c\r\nFN:x\r\n"), ["NOTE:ab c", "FN:x"]);
        assert_eq!(
            contents("\u{feff}BEGIN:VCARD\n folded?\nFN:J\u{fc}\n"),
            ["BEGIN:VCARD", " folded?", "FN:Jü"]
        );
        // Even within a character.
        let split = [b"FN:J\xC3\r\n".to_vec(), b" \xBCrgen\r\n".to_vec()].concat();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cards");
        std::fs::write(&path, split).unwrap();
        let mut content = Content::default();
        next(&mut Lines::new(Window::raw(&path, 0).unwrap()), &mut content).unwrap();
        assert_eq!(content.bytes, "FN:Jürgen".as_bytes());
    }

    #[test]
    fn soft_breaks_are_joined() {
        let text = "N;ENCODING=QUOTED-PRINTABLE:M=C3=BCl=\r\nler;=\r\n  J=\nTEL:1\nEND:VCARD\n";
        assert_eq!(contents(text), ["N;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;  JTEL:1", "END:VCARD"]);
        let folded = "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=\n =BCller;J=\n =20x\nEND:VCARD\n";
        let joined = "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J =20x";
        assert_eq!(contents(folded), [joined, "END:VCARD"]);
        let broken = "NOTE;QUOTED-PRINTABLE:a=\nEND:VCARD\n";
        assert_eq!(contents(broken), ["NOTE;QUOTED-PRINTABLE:a=", "END:VCARD"]);
    }

    #[test]
    fn unfolded_base64_and_notes_are_joined() {
        let text = "PHOTO;ENCODING=BASE64;JPEG:\nAAEC\nAwQF\n\nFN:x\n";
        assert_eq!(contents(text), ["PHOTO;ENCODING=BASE64;JPEG:AAECAwQF", "FN:x"]);
        let text = "NOTE:one\ntwo and three\nTEL:1\nstray\n";
        assert_eq!(contents(text), ["NOTE:one\ntwo and three", "TEL:1", "stray"]);
    }

    #[test]
    fn what_has_no_end_is_kept_in_part() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cards");
        let photo = [b"PHOTO;ENCODING=b:".to_vec(), b"A".repeat(9 << 20), b"\n".to_vec()].concat();
        let note = [b"NOTE:".to_vec(), b" B\n".repeat(1 << 20)].concat();
        std::fs::write(&path, [photo, note].concat()).unwrap();
        let mut lines = Lines::new(Window::raw(&path, 0).unwrap());
        let mut content = Content::default();
        assert!(next(&mut lines, &mut content).unwrap());
        assert!(content.packed && content.bytes.len() < 128 << 10 && content.length > 9 << 20);
        assert!(next(&mut lines, &mut content).unwrap());
        assert!(content.bytes.len() <= LONGEST);
        assert!(!next(&mut lines, &mut content).unwrap());
    }

    #[test]
    fn marks_are_known_however_written() {
        for line in ["BEGIN:VCARD", "begin:vcard ", "Begin : VCard", "\u{feff}BEGIN:VCARD"] {
            assert_eq!(mark(line.as_bytes()), Some(true), "{line}");
        }
        assert_eq!(mark(b"END:VCARD"), Some(false));
        for line in ["BEGIN:VEVENT", "BEGIN", "FN:BEGIN:VCARD", ""] {
            assert_eq!(mark(line.as_bytes()), None, "{line}");
        }
    }
}
