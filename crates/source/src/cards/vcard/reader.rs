//! A pass over the cards of a vCard file.

use std::io;

use super::card::{Card, CardSplitter};
use super::contact;
use crate::cards::common::{CardFacts, CardLines, CardTexts, Charset};

/// A reader of the cards of a vCard file.
pub(in crate::cards) struct VcardReader {
    cards: CardSplitter,
    card: Card,
    charset: Charset,
    /// Whether the file is decoded as a whole and malformed bytes were replaced.
    replaced: bool,
}

impl VcardReader {
    /// Creates a reader at the first card.
    pub(in crate::cards) fn new(lines: CardLines, charset: Charset) -> VcardReader {
        VcardReader { cards: CardSplitter::new(lines), card: Card::default(), charset, replaced: false }
    }

    /// Replaces `texts` with the texts of the next card. Returns `None` at the end of the file.
    pub(in crate::cards) fn next(&mut self, texts: &mut CardTexts) -> io::Result<Option<CardFacts>> {
        if !self.cards.next(&mut self.card)? {
            return Ok(None);
        }
        self.replaced |= self.cards.lines.replaced();
        let facts = contact::read_contact(&self.card, self.charset, texts);
        Ok(Some(CardFacts { replaced: facts.replaced || self.replaced, ..facts }))
    }

    /// The approximate position in the file, in bytes.
    pub(in crate::cards) fn position(&self) -> u64 {
        self.cards.lines.position()
    }
}
