//! A pass over the tokens of an XML part.

use std::io::{self, Read};

use memchr::memmem;

use kith_container::{PartReader, invalid, too_large};

use super::boundary::{self, Boundary};
use super::namespaces::Namespaces;
use super::tag::split_tag;
use super::token::{XmlTag, XmlToken, own_name};
use super::utf8::Utf8Reader;

/// The maximum length of a tag, a text or a comment.
const MAX_TOKEN: usize = 8 << 20;
/// The initial size of the buffer.
const CHUNK: usize = 128 << 10;

/// A reader of the tokens of an XML part.
pub(crate) struct XmlReader {
    part: Utf8Reader<PartReader>,
    buffer: Vec<u8>,
    /// The range of the buffer that holds bytes not yet consumed.
    start: usize,
    end: usize,
    /// Whether the part was read to its end.
    over: bool,
    namespaces: Namespaces,
    /// Where in the buffer a namespace may be declared next.
    declaration: usize,
}

impl XmlReader {
    /// Creates a reader at the start of a part.
    pub(crate) fn new(part: PartReader) -> XmlReader {
        XmlReader {
            part: Utf8Reader::new(part),
            buffer: vec![0; CHUNK],
            start: 0,
            end: 0,
            over: false,
            namespaces: Namespaces::default(),
            declaration: 0,
        }
    }

    /// Reads the next token.
    pub(crate) fn next(&mut self) -> io::Result<XmlToken<'_>> {
        let (found, length) = loop {
            let text = self.buffer.get(self.start..self.end).unwrap_or_default();
            match boundary::find(text, self.over) {
                Boundary::Skip(length) => self.start += length,
                Boundary::More if self.over && text.is_empty() => return Ok(XmlToken::End),
                Boundary::More if self.over => return Err(invalid("a part of it ends in the middle")),
                Boundary::More => self.fill()?,
                found @ (Boundary::Open(length)
                | Boundary::Close(length)
                | Boundary::Text(length)
                | Boundary::Literal(length)) => {
                    break (found, length);
                }
            }
        };
        let token = self.start..self.start + length;
        self.start = token.end;
        let declaring = self.declaration < token.end;
        if declaring {
            self.find_declaration();
        }
        let token = self.buffer.get(token).unwrap_or_default();
        let inner = |before: usize, after: usize| token.get(before..length - after).unwrap_or_default();
        Ok(match found {
            Boundary::Open(_) => {
                let empty = token.ends_with(b"/>");
                let (name, attributes) = split_tag(inner(1, if empty { 2 } else { 1 }));
                self.namespaces.enter(name, declaring.then_some(attributes), empty);
                XmlToken::Open { tag: XmlTag::new(name, attributes, &self.namespaces), empty }
            }
            Boundary::Close(_) => {
                self.namespaces.leave_empty();
                let name = own_name(inner(2, 1).trim_ascii_end(), &self.namespaces);
                self.namespaces.leave();
                XmlToken::Close(name)
            }
            Boundary::Literal(_) => XmlToken::Literal(inner(9, 3)),
            _ => XmlToken::Text(token),
        })
    }

    /// Reads more of the part into the buffer.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        if self.end == self.buffer.len() {
            if self.end >= MAX_TOKEN {
                return Err(too_large("a text or tag in it is longer than any cell can hold"));
            }
            self.buffer.resize(self.end * 2, 0);
        }
        // The buffer is filled completely, so that a long token is searched at most twice, not once for each read.
        while self.end < self.buffer.len() && !self.over {
            let count = self.part.read(self.buffer.get_mut(self.end..).unwrap_or_default())?;
            self.end += count;
            self.over = count == 0;
        }
        self.find_declaration();
        Ok(())
    }

    /// Finds out where in the rest of the buffer a namespace may be declared.
    fn find_declaration(&mut self) {
        let rest = self.buffer.get(self.start..self.end).unwrap_or_default();
        self.declaration = memmem::find(rest, b"xmlns").map_or(usize::MAX, |at| self.start + at);
    }

    /// Reads the rest of the part, so that its checksum is verified.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        io::copy(self.part.part_mut(), &mut io::sink()).map(|_| ())
    }

    /// The reader of the part.
    pub(crate) fn part(&self) -> &PartReader {
        self.part.part()
    }
}
