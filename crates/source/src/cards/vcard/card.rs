//! Content lines to cards: where one begins and ends, whatever is missing between.

use std::io;

use crate::batch::Defect;
use crate::cards::lines::Lines;
use crate::cards::texts;

use super::content::{self, Content};

/// No card is longer than this, pictures aside.
const LONGEST: usize = 4 << 20;

/// The content lines of one card; its memory is used again for the next.
#[derive(Debug, Default)]
pub(super) struct Card {
    bytes: Vec<u8>,
    lines: Vec<Line>,
    pub(super) defect: Option<Defect>,
}

#[derive(Debug, Clone, Copy)]
struct Line {
    end: usize,
    length: usize,
    packed: bool,
}

/// A content line of a card.
#[derive(Debug, Clone, Copy)]
pub(super) struct CardLine<'c> {
    pub(super) bytes: &'c [u8],
    /// Packed bytes and not text; `length` says how much there is of it in the file.
    pub(super) packed: bool,
    pub(super) length: usize,
}

impl Card {
    fn begin(&mut self) {
        self.bytes.clear();
        self.lines.clear();
        self.defect = None;
    }

    fn push(&mut self, content: &Content) {
        if self.bytes.len() + content.bytes.len() > LONGEST || self.lines.len() >= texts::MOST {
            self.defect = Some(Defect::TooLong);
            return;
        }
        self.bytes.extend_from_slice(&content.bytes);
        let (length, packed) = (content.length, content.packed);
        self.lines.push(Line { end: self.bytes.len(), length, packed });
    }

    /// Appends to the last line.
    fn append(&mut self, bytes: &[u8]) {
        if self.bytes.len() + bytes.len() <= LONGEST
            && let Some(last) = self.lines.last_mut()
        {
            self.bytes.extend_from_slice(bytes);
            last.end = self.bytes.len();
        }
    }

    pub(super) fn lines(&self) -> impl Iterator<Item = CardLine<'_>> {
        let starts = std::iter::once(0).chain(self.lines.iter().map(|line| line.end));
        starts.zip(&self.lines).map(|(start, line)| CardLine {
            bytes: self.bytes.get(start..line.end).unwrap_or_default(),
            packed: line.packed,
            length: line.length,
        })
    }

    /// Whether the last line is an agent whose card follows, as in version 2.1.
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

/// A pass over the cards of a file.
pub(super) struct Cards {
    pub(super) lines: Lines,
    content: Content,
    /// The beginning of the next card is behind us: the one before had no end.
    begun: bool,
}

impl Cards {
    pub(super) fn new(lines: Lines) -> Cards {
        Cards { lines, content: Content::default(), begun: false }
    }

    /// Fills `card` with the next card; `false` at the end of the file. What stands between cards is none of them.
    pub(super) fn next(&mut self, card: &mut Card) -> io::Result<bool> {
        card.begin();
        while !std::mem::take(&mut self.begun) {
            if !content::next(&mut self.lines, &mut self.content)? {
                return Ok(false);
            }
            self.begun = content::mark(&self.content.bytes) == Some(true);
        }
        loop {
            if !content::next(&mut self.lines, &mut self.content)? {
                // What a cut file ends with may be half a number.
                card.defect = Some(Defect::CutOff);
                return Ok(true);
            }
            match content::mark(&self.content.bytes) {
                Some(false) => return Ok(true),
                Some(true) if card.awaits_agent() => {
                    if !self.agent(card)? {
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

    /// The card of an agent within its principal's: its name becomes the agent's text. `false` if the file, or a card
    /// without an end, is over with it.
    fn agent(&mut self, card: &mut Card) -> io::Result<bool> {
        let mut named = false;
        while content::next(&mut self.lines, &mut self.content)? {
            match content::mark(&self.content.bytes) {
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
