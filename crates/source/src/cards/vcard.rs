//! vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350, and what programs write instead).
//!
//! The reader is our own: cards name the character set of single values, so bytes must stay bytes until a value is at
//! hand; and files come with pictures of megabytes, without ends, and within one another.

mod card;
mod contact;
mod content;
mod escape;
mod names;
mod phones;
mod property;
mod values;

pub use escape::{push_param, push_text};
pub use names::{FIELD, FIELD_NAME, STARRED, Value, property};

use std::io;

use super::Told;
use super::decode::Charset;
use super::lines::Lines;
use super::texts::Texts;
use card::{Card, Cards};
use contact::Kind;

/// A pass over the cards of a file.
pub(super) struct Pass {
    cards: Cards,
    card: Card,
    charset: Charset,
    /// The whole file was decoded, with flaws.
    replaced: bool,
}

impl Pass {
    pub(super) fn new(lines: Lines, charset: Charset) -> Pass {
        Pass { cards: Cards::new(lines), card: Card::default(), charset, replaced: false }
    }

    /// Writes what the next card says into `texts`; `None` at the end of the file.
    pub(super) fn next(&mut self, texts: &mut Texts) -> io::Result<Option<Told>> {
        if !self.cards.next(&mut self.card)? {
            return Ok(None);
        }
        self.replaced |= self.cards.lines.replaced();
        let (kind, replaced) = contact::tell(&self.card, self.charset, texts);
        let group = kind == Kind::Group;
        Ok(Some(Told { group, defect: self.card.defect, replaced: replaced || self.replaced }))
    }

    pub(super) fn position(&self) -> u64 {
        self.cards.lines.position()
    }
}
