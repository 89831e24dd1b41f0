//! Physical lines to content lines: folding, the soft line breaks of quoted-printable, and lines that some programs do
//! not fold.

use std::io;

use super::continuation::{Continuation, LineRole, soft_break};
use super::mark::is_mark;
use crate::cards::common::CardLines;

/// How many bytes of a content line are kept.
const MAX_CONTENT: usize = 512 << 10;
/// How many bytes of a picture, a sound or a key are kept; only its size is shown.
const MAX_PACKED: usize = 4 << 10;

/// A content line. Its memory is reused for the next one.
#[derive(Debug, Default)]
pub(super) struct ContentLine {
    /// Its bytes, or the beginning of them.
    pub(super) bytes: Vec<u8>,
    /// The length of the line in the file.
    pub(super) length: usize,
    /// Whether the value is packed binary data, such as a picture.
    pub(super) packed: bool,
}

impl ContentLine {
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
pub(super) fn read_content(lines: &mut CardLines, content: &mut ContentLine) -> io::Result<bool> {
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
fn read_rest(lines: &mut CardLines, content: &mut ContentLine) -> io::Result<()> {
    while let Some(piece) = lines.peek()? {
        content.push(piece);
        if lines.take() {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Window;
    use kith_container::HeldFile;

    fn contents(text: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cards");
        std::fs::write(&path, text).unwrap();
        let mut lines = CardLines::new(Window::raw(&HeldFile::open(&path).unwrap(), 0).unwrap());
        let (mut content, mut found) = (ContentLine::default(), Vec::new());
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
        // A line may be folded within a character.
        let split = [b"FN:J\xC3\r\n".to_vec(), b" \xBCrgen\r\n".to_vec()].concat();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cards");
        std::fs::write(&path, split).unwrap();
        let mut content = ContentLine::default();
        read_content(
            &mut CardLines::new(Window::raw(&HeldFile::open(&path).unwrap(), 0).unwrap()),
            &mut content,
        )
        .unwrap();
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
        let mut lines = CardLines::new(Window::raw(&HeldFile::open(&path).unwrap(), 0).unwrap());
        let mut content = ContentLine::default();
        assert!(read_content(&mut lines, &mut content).unwrap());
        assert!(content.packed && content.bytes.len() < 128 << 10 && content.length > 9 << 20);
        assert!(read_content(&mut lines, &mut content).unwrap());
        assert!(content.bytes.len() <= MAX_CONTENT);
        assert!(!read_content(&mut lines, &mut content).unwrap());
    }
}
