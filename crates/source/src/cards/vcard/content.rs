//! Physical lines to content lines: folding, the soft line breaks of quoted-printable, and lines that some programs do
//! not fold.

use std::io;

use memchr::memchr;

use super::property::Property;
use crate::cards::common::CardLines;

/// How many bytes of a content line are kept.
const MAX_CONTENT: usize = 512 << 10;
/// How many bytes of a picture, a sound or a key are kept; only its size is shown.
const MAX_PACKED: usize = 4 << 10;

/// A content line. Its memory is reused for the next one.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Its bytes, or the beginning of them.
    pub(super) bytes: Vec<u8>,
    /// The length of the line in the file.
    pub(super) length: usize,
    /// Whether the value is packed binary data, such as a picture.
    pub(super) packed: bool,
}

impl Content {
    /// Starts a new content line.
    fn begin(&mut self) {
        self.bytes.clear();
        (self.length, self.packed) = (0, false);
    }

    /// Appends a piece, up to the maximum length.
    fn push(&mut self, piece: &[u8]) {
        let most = if self.packed { MAX_PACKED } else { MAX_CONTENT };
        let room = most.saturating_sub(self.bytes.len());
        self.bytes.extend_from_slice(piece.get(..piece.len().min(room)).unwrap_or_default());
        self.length += piece.len();
    }
}

/// Replaces `content` with the next content line that is not blank. Returns `false` at the end of the file.
pub(super) fn read_content(lines: &mut CardLines, content: &mut Content) -> io::Result<bool> {
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
    let continuation = Continuation::of(&content.bytes);
    content.packed = continuation == Continuation::Packed;
    if !ended {
        read_rest(lines, content)?;
    }
    while let Some(next) = lines.peek()? {
        match continuation.role_of(&content.bytes, next) {
            LineRole::NewContent => break,
            LineRole::Folded => content.push(next.get(1..).unwrap_or_default()),
            LineRole::Packed => content.push(next),
            LineRole::AfterSoftBreak => {
                if let Some(at) = soft_break(&content.bytes) {
                    content.bytes.truncate(at);
                }
                content.push(if continuation.splits_character(next) {
                    next.trim_ascii_start()
                } else {
                    next
                });
            }
            LineRole::TextLine => {
                content.push(b"\n");
                content.push(next);
            }
        }
        if !lines.take() {
            read_rest(lines, content)?;
        }
    }
    Ok(true)
}

/// Appends the remaining pieces of a line.
fn read_rest(lines: &mut CardLines, content: &mut Content) -> io::Result<()> {
    while let Some(piece) = lines.peek()? {
        content.push(piece);
        if lines.take() {
            break;
        }
    }
    Ok(())
}

/// Whether a line is `BEGIN:VCARD` or `END:VCARD`, however it is written. Such a line is never a continuation.
pub(super) fn is_mark(line: &[u8]) -> bool {
    parse_mark(line).is_some()
}

/// Returns `true` if a line begins a card, `false` if it ends one, and `None` otherwise.
pub(super) fn parse_mark(line: &[u8]) -> Option<bool> {
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

/// How a content line continues, according to its name and parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Continuation {
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
enum LineRole {
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
    fn of(line: &[u8]) -> Continuation {
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
    fn role_of(self, so_far: &[u8], next: &[u8]) -> LineRole {
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
    fn splits_character(self, next: &[u8]) -> bool {
        self == Continuation::QuotedPrintable { utf8: true }
            && matches!(next.first(), Some(b' ' | b'\t'))
            && matches!(next.trim_ascii_start(), [b'=', b'8' | b'9' | b'a' | b'b' | b'A' | b'B', ..])
    }
}

/// Returns the position of the `=` of a soft line break, after which there may be some white space.
fn soft_break(line: &[u8]) -> Option<usize> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Window;

    fn contents(text: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cards");
        std::fs::write(&path, text).unwrap();
        let mut lines = CardLines::new(Window::raw(&path, 0).unwrap());
        let (mut content, mut found) = (Content::default(), Vec::new());
        while read_content(&mut lines, &mut content).unwrap() {
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
        read_content(&mut CardLines::new(Window::raw(&path, 0).unwrap()), &mut content).unwrap();
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
    fn of_long_lines_the_beginning_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cards");
        let photo = [b"PHOTO;ENCODING=b:".to_vec(), b"A".repeat(9 << 20), b"\n".to_vec()].concat();
        let note = [b"NOTE:".to_vec(), b" B\n".repeat(1 << 20)].concat();
        std::fs::write(&path, [photo, note].concat()).unwrap();
        let mut lines = CardLines::new(Window::raw(&path, 0).unwrap());
        let mut content = Content::default();
        assert!(read_content(&mut lines, &mut content).unwrap());
        assert!(content.packed && content.bytes.len() < 128 << 10 && content.length > 9 << 20);
        assert!(read_content(&mut lines, &mut content).unwrap());
        assert!(content.bytes.len() <= MAX_CONTENT);
        assert!(!read_content(&mut lines, &mut content).unwrap());
    }

    #[test]
    fn marks_are_known_however_written() {
        for line in ["BEGIN:VCARD", "begin:vcard ", "Begin : VCard", "\u{feff}BEGIN:VCARD"] {
            assert_eq!(parse_mark(line.as_bytes()), Some(true), "{line}");
        }
        assert_eq!(parse_mark(b"END:VCARD"), Some(false));
        for line in ["BEGIN:VEVENT", "BEGIN", "FN:BEGIN:VCARD", ""] {
            assert_eq!(parse_mark(line.as_bytes()), None, "{line}");
        }
    }
}
