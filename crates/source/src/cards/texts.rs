//! What one card says, as texts under headers. Of several texts under one header each has its number.

use std::borrow::Cow;

use rustc_hash::FxHashMap;

use super::field::Field;

/// More lines, and more texts, than any card has.
pub(super) const MOST: usize = 1_000;

/// First and last name as a program shows them together.
pub(super) const FULL_NAME: &str = "Full name";

/// A header: fixed for what every file calls the same, from the file otherwise.
pub(super) type Header = Cow<'static, str>;

/// A text, its header, and its place among the texts under the same header, from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Headed {
    pub(super) header: Header,
    pub(super) number: u16,
    pub(super) text: String,
}

/// The texts of a card. Blank ones are none.
#[derive(Debug, Default)]
pub(super) struct Texts {
    all: Vec<Headed>,
    counts: FxHashMap<Header, u16>,
}

impl Texts {
    pub(super) fn clear(&mut self) {
        self.all.clear();
        self.counts.clear();
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Headed> {
        self.all.iter()
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Adds first and last name. Whoever has a family name only goes by it, or by `whole`, the name as it is shown: a
    /// contact is found by its first name, and there is always one.
    pub(super) fn name(&mut self, given: &str, family: &str, whole: &str) {
        let (given, family, whole) = (given.trim(), family.trim(), whole.trim());
        let (first, last) = if !given.is_empty() || family.is_empty() {
            (given, family)
        } else if whole.is_empty() {
            (family, "")
        } else if whole.contains(family) {
            (whole, "")
        } else {
            (whole, family)
        };
        self.push(Field::FirstName.header(), first);
        self.push(Field::LastName.header(), last);
    }

    /// Adds a text as the next under its header.
    pub(super) fn push(&mut self, header: impl Into<Header>, text: impl Into<String>) {
        let (header, text) = (header.into(), text.into());
        if text.trim().is_empty() {
            return;
        }
        let count = match self.counts.get_mut(&header) {
            Some(count) => count,
            None => self.counts.entry(header.clone()).or_default(),
        };
        let number = *count;
        *count = count.saturating_add(1);
        self.push_at(header, number, text);
    }

    /// Adds a text under a header at a place of its own.
    pub(super) fn push_at(&mut self, header: impl Into<Header>, number: u16, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() && self.all.len() < MOST {
            self.all.push(Headed { header: header.into(), number, text });
        }
    }

    /// The first text under a header.
    #[cfg(test)]
    pub(super) fn get(&self, header: &str) -> &str {
        self.nth(header, 0)
    }

    #[cfg(test)]
    pub(super) fn nth(&self, header: &str, number: u16) -> &str {
        let found = self.all.iter().find(|known| known.header == header && known.number == number);
        found.map_or("", |known| &known.text)
    }
}
