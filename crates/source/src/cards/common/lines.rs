//! The physical lines of a file of cards, in bounded memory: a long line is returned in pieces.
//!
//! How lines are folded depends on the format and is not handled here.

use std::io;

use memchr::memchr2;

use crate::text::{Window, line_end};

/// The maximum length of a piece in bytes.
const PIECE: usize = 64 << 10;

/// A piece of a physical line at the start of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    length: usize,
    /// The length including the line end.
    used: usize,
    /// Whether the line ends with this piece.
    last: bool,
}

/// A reader of physical lines. A line can be examined before it is consumed.
pub(in crate::cards) struct CardLines {
    window: Window,
    next: Option<Piece>,
    /// Whether a part of the current line was consumed.
    inside: bool,
}

impl CardLines {
    /// Creates a reader of the lines in a window.
    pub(in crate::cards) fn new(window: Window) -> CardLines {
        CardLines { window, next: None, inside: false }
    }

    /// Returns the next line, or a piece of it, without its line end. Returns `None` at the end of the file.
    pub(in crate::cards) fn peek(&mut self) -> io::Result<Option<&[u8]>> {
        let piece = loop {
            if let Some(piece) = self.next {
                break piece;
            }
            let text = self.window.text();
            let ended = self.window.ended();
            if text.is_empty() && ended {
                return Ok(None);
            }
            self.next = find(text, ended);
            if self.next.is_none() {
                self.window.fill()?;
            }
        };
        Ok(self.window.text().get(..piece.length))
    }

    /// Consumes the piece that [`peek`](Self::peek) returned. Returns whether the line ends with it.
    pub(in crate::cards) fn take(&mut self) -> bool {
        let Some(piece) = self.next.take() else { return true };
        self.window.advance(piece.used);
        self.inside = !piece.last;
        piece.last
    }

    /// Consumes the rest of a line whose beginning was consumed.
    pub(in crate::cards) fn skip_rest(&mut self) -> io::Result<()> {
        while self.inside {
            if self.peek()?.is_none() {
                self.inside = false;
                break;
            }
            self.take();
        }
        Ok(())
    }

    /// The approximate position in the file, in bytes.
    pub(in crate::cards) fn position(&self) -> u64 {
        self.window.position()
    }

    /// Whether malformed bytes were replaced so far. This is known only if the whole file is decoded.
    pub(in crate::cards) fn replaced(&self) -> bool {
        self.window.replaced()
    }
}

/// Finds the line at the start of `text`, or a piece of it. Returns `None` if more text is needed.
fn find(text: &[u8], ended: bool) -> Option<Piece> {
    let seen = text.get(..text.len().min(PIECE)).unwrap_or_default();
    match memchr2(b'\n', b'\r', seen) {
        Some(at) => {
            let length = line_end::length_at(text, at, ended)?;
            Some(Piece { length: at, used: at + length, last: true })
        }
        None if text.len() >= PIECE => Some(Piece { length: PIECE, used: PIECE, last: false }),
        None if ended => Some(Piece { length: text.len(), used: text.len(), last: true }),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kith_container::HeldFile;

    fn lines(bytes: &[u8]) -> Vec<(usize, bool)> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        std::fs::write(&path, bytes).unwrap();
        let mut lines = CardLines::new(Window::raw(&HeldFile::open(&path).unwrap(), 0).unwrap());
        let mut found = Vec::new();
        while let Some(piece) = lines.peek().unwrap() {
            let length = piece.len();
            found.push((length, lines.take()));
        }
        found
    }

    #[test]
    fn every_line_end_ends_a_line() {
        assert_eq!(lines(b"ab\r\nc\n\rd\re"), [(2, true), (1, true), (0, true), (1, true), (1, true)]);
        assert_eq!(lines(b"a\n"), [(1, true)]);
        assert_eq!(lines(b""), []);
    }

    #[test]
    fn long_lines_are_returned_in_pieces() {
        let long = [b"x".repeat(PIECE * 3 + 5), b"\nend".to_vec()].concat();
        assert_eq!(lines(&long), [(PIECE, false), (PIECE, false), (PIECE, false), (5, true), (3, true)]);
    }

    #[test]
    fn the_rest_of_a_line_can_be_skipped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        std::fs::write(&path, [b"x".repeat(PIECE * 9), b"\nend".to_vec()].concat()).unwrap();
        let mut lines = CardLines::new(Window::raw(&HeldFile::open(&path).unwrap(), 0).unwrap());
        lines.peek().unwrap();
        assert!(!lines.take());
        lines.skip_rest().unwrap();
        assert_eq!(lines.peek().unwrap(), Some(&b"end"[..]));
    }
}
