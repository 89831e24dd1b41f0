//! Content lines to cards: where a card begins and ends, even if its marks are incomplete.

use std::io;

use crate::cards::common::{CardLines, MAX_TEXTS};
use crate::record::Defect;

use super::content::{ContentLine, read_content};
use super::mark::parse_mark;
use super::property_names::MEMBERS;

/// The maximum length of a card in bytes, without pictures.
const MAX_CARD: usize = 4 << 20;

/// The maximum number of lines of a card with those that name the members of a group.
const MAX_MEMBERS: usize = 100_000;

/// Whether a line names a member of a group.
fn is_member(line: &[u8]) -> bool {
    MEMBERS.iter().any(|name| {
        let (start, rest) = line.split_at_checked(name.len()).unwrap_or_default();
        start.eq_ignore_ascii_case(name.as_bytes()) && matches!(rest.first(), Some(b':' | b';'))
    })
}

/// The content lines of a card. Its memory is reused for the next card.
#[derive(Debug, Default)]
pub(super) struct Card {
    bytes: Vec<u8>,
    lines: Vec<StoredLine>,
    pub(super) defect: Option<Defect>,
}

/// A content line, which begins where the line before it ends.
#[derive(Debug, Clone, Copy)]
struct StoredLine {
    end: usize,
    length: usize,
    packed: bool,
}

/// A content line of a card.
#[derive(Debug, Clone, Copy)]
pub(super) struct CardLine<'c> {
    pub(super) bytes: &'c [u8],
    /// Whether the value is packed binary data, such as a picture, of which only the beginning is kept.
    pub(super) packed: bool,
    /// The length of the line in the file.
    pub(super) length: usize,
}

impl Card {
    /// Starts a new card.
    fn begin(&mut self) {
        self.bytes.clear();
        self.lines.clear();
        self.defect = None;
    }

    /// Adds a content line.
    fn push(&mut self, content: &ContentLine) {
        // A group has one line for each member.
        let most = if is_member(&content.bytes) { MAX_MEMBERS } else { MAX_TEXTS };
        if self.bytes.len() + content.bytes.len() > MAX_CARD || self.lines.len() >= most {
            self.defect = Some(Defect::TooLong);
            return;
        }
        self.bytes.extend_from_slice(&content.bytes);
        let (length, packed) = (content.length, content.packed);
        self.lines.push(StoredLine { end: self.bytes.len(), length, packed });
    }

    /// Appends to the last content line.
    fn append(&mut self, bytes: &[u8]) {
        if self.bytes.len() + bytes.len() <= MAX_CARD
            && let Some(last) = self.lines.last_mut()
        {
            self.bytes.extend_from_slice(bytes);
            last.end = self.bytes.len();
        }
    }

    /// The content lines of the card.
    pub(super) fn lines(&self) -> impl Iterator<Item = CardLine<'_>> {
        let starts = std::iter::once(0).chain(self.lines.iter().map(|line| line.end));
        starts.zip(&self.lines).map(|(start, line)| CardLine {
            bytes: self.bytes.get(start..line.end).unwrap_or_default(),
            packed: line.packed,
            length: line.length,
        })
    }

    /// Whether the last line is an `AGENT` property whose card follows, as in version 2.1.
    fn awaits_agent(&self) -> bool {
        self.lines().last().is_some_and(|line| {
            let bytes = line.bytes.trim_ascii_end();
            bytes.len() < 32 && bytes.last() == Some(&b':') && {
                let upper = bytes.to_ascii_uppercase();
                let name = upper.rsplit(|byte| *byte == b'.').next().unwrap_or_default();
                name.starts_with(b"AGENT:") || name.starts_with(b"AGENT;")
            }
        })
    }
}

/// A reader that splits the lines of a file into cards.
pub(super) struct CardSplitter {
    pub(super) lines: CardLines,
    content: ContentLine,
    /// Whether the beginning of the next card was consumed, because the card before it had no end.
    begun: bool,
}

impl CardSplitter {
    /// Creates a reader at the first line.
    pub(super) fn new(lines: CardLines) -> CardSplitter {
        CardSplitter { lines, content: ContentLine::default(), begun: false }
    }

    /// Replaces `card` with the next card. Lines between cards are skipped. Returns `false` at the end of the file.
    pub(super) fn next(&mut self, card: &mut Card) -> io::Result<bool> {
        card.begin();
        while !std::mem::take(&mut self.begun) {
            if !read_content(&mut self.lines, &mut self.content)? {
                return Ok(false);
            }
            self.begun = parse_mark(&self.content.bytes) == Some(true);
        }
        loop {
            if !read_content(&mut self.lines, &mut self.content)? {
                // If the file is cut off, the last value may be incomplete.
                card.defect = Some(Defect::CutOff);
                return Ok(true);
            }
            match parse_mark(&self.content.bytes) {
                Some(false) => return Ok(true),
                Some(true) if card.awaits_agent() => {
                    if !self.read_agent(card)? {
                        return Ok(true);
                    }
                }
                Some(true) => {
                    self.begun = true;
                    return Ok(true);
                }
                None => card.push(&self.content),
            }
        }
    }

    /// Reads the card of an agent inside another card. Its name becomes the text of the `AGENT` property. Returns `false`
    /// if the outer card ends with it because marks are missing.
    fn read_agent(&mut self, card: &mut Card) -> io::Result<bool> {
        let mut named = false;
        while read_content(&mut self.lines, &mut self.content)? {
            match parse_mark(&self.content.bytes) {
                Some(false) => return Ok(true),
                Some(true) => {
                    self.begun = true;
                    return Ok(false);
                }
                None => {
                    let line = &self.content.bytes;
                    let is_name = line.len() > 2
                        && line.split(|byte| matches!(byte, b':' | b';')).next().is_some_and(|name| {
                            name.eq_ignore_ascii_case(b"FN") || name.eq_ignore_ascii_case(b"N")
                        });
                    if is_name && !named {
                        let at = memchr::memchr(b':', line).map_or(line.len(), |at| at + 1);
                        card.append(line.get(at..).unwrap_or_default());
                        named = true;
                    }
                }
            }
        }
        card.defect = Some(Defect::CutOff);
        Ok(false)
    }
}
