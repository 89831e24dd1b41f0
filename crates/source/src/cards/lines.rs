//! The physical lines of a file of cards, in bounded memory: a line that goes on and on comes in pieces.
//!
//! What joins lines is not decided here: folding is the formats' own.

use std::io;

use memchr::memchr2;

use crate::text::{Window, line_end};

/// A longer line comes in pieces of about this size.
const PIECE: usize = 64 << 10;

/// A piece of a physical line, in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    length: usize,
    /// With its line end.
    used: usize,
    /// The line ends here.
    last: bool,
}

/// Reads lines. One can be looked at before it is taken.
pub(super) struct Lines {
    window: Window,
    next: Option<Piece>,
    /// Bytes of the line that is next are behind us.
    inside: bool,
}

impl Lines {
    pub(super) fn new(window: Window) -> Lines {
        Lines { window, next: None, inside: false }
    }

    /// The next line, or as much of it as comes in one piece, without its end; `None` at the end of the file.
    pub(super) fn peek(&mut self) -> io::Result<Option<&[u8]>> {
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

    /// Takes the piece that was looked at. Returns whether its line ends with it.
    pub(super) fn take(&mut self) -> bool {
        let Some(piece) = self.next.take() else { return true };
        self.window.advance(piece.used);
        self.inside = !piece.last;
        piece.last
    }

    /// Takes what is left of the line whose beginning was taken.
    pub(super) fn skip_rest(&mut self) -> io::Result<()> {
        while self.inside {
            if self.peek()?.is_none() {
                self.inside = false;
                break;
            }
            self.take();
        }
        Ok(())
    }

    /// How many bytes of the file are behind us, nearly.
    pub(super) fn position(&self) -> u64 {
        self.window.position()
    }

    /// Whether bytes had to be replaced up to now, where the whole file is decoded.
    pub(super) fn replaced(&self) -> bool {
        self.window.replaced()
    }
}

/// The line at the start of `text`, or a piece of it; `None` if more of the text is needed to tell.
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

    fn lines(bytes: &[u8]) -> Vec<(usize, bool)> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        std::fs::write(&path, bytes).unwrap();
        let mut lines = Lines::new(Window::raw(&path, 0).unwrap());
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
    fn endless_lines_come_in_pieces() {
        let long = [b"x".repeat(PIECE * 3 + 5), b"\nend".to_vec()].concat();
        assert_eq!(lines(&long), [(PIECE, false), (PIECE, false), (PIECE, false), (5, true), (3, true)]);
    }

    #[test]
    fn the_rest_of_a_line_can_be_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        std::fs::write(&path, [b"x".repeat(PIECE * 9), b"\nend".to_vec()].concat()).unwrap();
        let mut lines = Lines::new(Window::raw(&path, 0).unwrap());
        lines.peek().unwrap();
        assert!(!lines.take());
        lines.skip_rest().unwrap();
        assert_eq!(lines.peek().unwrap(), Some(&b"end"[..]));
    }
}
