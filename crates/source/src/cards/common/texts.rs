//! The texts of a card under their headers. Texts under the same header are numbered.

use std::borrow::Cow;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::card_field::CardField;

/// The maximum number of texts of a card, and of its lines.
pub(in crate::cards) const MAX_TEXTS: usize = 1_000;

/// The header of the whole name, as programs show it.
pub(in crate::cards) const FULL_NAME: &str = "Full name";

/// A header, which is static or comes from the file.
pub(in crate::cards) type Header = Cow<'static, str>;

/// A text, its header, and its number among the texts under the same header, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cards) struct HeadedText {
    pub(in crate::cards) header: Header,
    pub(in crate::cards) number: u16,
    pub(in crate::cards) text: String,
}

/// The texts of a card. Blank texts are left out.
#[derive(Debug, Default)]
pub(in crate::cards) struct CardTexts {
    all: Vec<HeadedText>,
    counts: FxHashMap<Header, u16>,
}

impl CardTexts {
    /// Removes all texts.
    pub(in crate::cards) fn clear(&mut self) {
        self.all.clear();
        self.counts.clear();
    }

    /// The texts in the order in which they were added.
    pub(in crate::cards) fn iter(&self) -> impl Iterator<Item = &HeadedText> {
        self.all.iter()
    }

    /// The number of texts.
    pub(in crate::cards) fn len(&self) -> usize {
        self.all.len()
    }

    /// Adds first and last name. Every contact has a first name: if only the family name is given, the first name is
    /// `whole`, the name as it is shown, or else the family name.
    pub(in crate::cards) fn push_name(&mut self, given: &str, family: &str, whole: &str) {
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
        self.push(CardField::FirstName.header(), first);
        self.push(CardField::LastName.header(), last);
    }

    /// Adds a text as the next one under its header.
    pub(in crate::cards) fn push(&mut self, header: impl Into<Header>, text: impl Into<String>) {
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

    /// Adds a text with a given number under a header.
    pub(in crate::cards) fn push_at(
        &mut self,
        header: impl Into<Header>,
        number: u16,
        text: impl Into<String>,
    ) {
        let text = text.into();
        if !text.trim().is_empty() && self.all.len() < MAX_TEXTS {
            self.all.push(HeadedText { header: header.into(), number, text });
        }
    }

    /// The texts under a header.
    pub(in crate::cards) fn of(&self, header: &str) -> impl Iterator<Item = &str> {
        self.all.iter().filter(move |known| known.header == header).map(|known| known.text.as_str())
    }

    /// Adds the names of groups to those that the card has already.
    pub(in crate::cards) fn add_groups(&mut self, groups: &[Arc<str>]) {
        let header = CardField::Groups.header();
        let Some(known) = self.all.iter_mut().find(|known| known.header == header && known.number == 0)
        else {
            return self.push(header, groups.join(" | "));
        };
        for group in groups {
            if !known.text.split('|').any(|name| name.trim() == group.as_ref()) {
                known.text.push_str(" | ");
                known.text.push_str(group);
            }
        }
    }

    /// Returns the first text under a header.
    #[cfg(test)]
    pub(in crate::cards) fn get(&self, header: &str) -> &str {
        self.nth(header, 0)
    }

    /// Returns the text with this number under a header.
    #[cfg(test)]
    pub(in crate::cards) fn nth(&self, header: &str, number: u16) -> &str {
        let found = self.all.iter().find(|known| known.header == header && known.number == number);
        found.map_or("", |known| &known.text)
    }
}
