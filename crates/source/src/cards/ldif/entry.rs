//! An entry of a directory as the texts of a card.

use super::attribute::Attribute;
use crate::cards::common::{CardField, CardTexts, FULL_NAME};

/// The attributes of an entry that can only be added once the whole entry was read.
#[derive(Default)]
pub(super) struct LdifEntry {
    first: String,
    last: String,
    full: Vec<String>,
    mobiles: Vec<String>,
    phones: Vec<String>,
    home: Vec<(CardField, String)>,
    work: Vec<(CardField, String)>,
}

impl LdifEntry {
    /// Adds an attribute to `texts` or keeps it for [`finish`](Self::finish).
    pub(super) fn add(&mut self, name: String, text: String, texts: &mut CardTexts) {
        match Attribute::named(&name) {
            Some(Attribute::Ignored) => {}
            Some(Attribute::FirstName) if self.first.is_empty() => self.first = text,
            Some(Attribute::LastName) if self.last.is_empty() => self.last = text,
            Some(Attribute::FirstName | Attribute::LastName) => texts.push("Another name", text),
            Some(Attribute::FullName) if self.full.contains(&text) => {}
            Some(Attribute::FullName) => self.full.push(text),
            Some(Attribute::Mobile) => self.mobiles.push(text),
            Some(Attribute::Phone) => self.phones.push(text),
            Some(Attribute::Email) => texts.push(CardField::Email.header(), text),
            Some(Attribute::Home(part)) => self.home.push((part, text)),
            Some(Attribute::Work(part)) => self.work.push((part, text)),
            Some(Attribute::Named(header)) => texts.push(header, text),
            None => texts.push(name, text),
        }
    }

    /// Adds the rest: the name, the phone numbers with mobile ones first, and the home address before the work address,
    /// as in the tables of Thunderbird.
    pub(super) fn finish(self, texts: &mut CardTexts) {
        let whole = self.full.first().map(String::as_str).unwrap_or_default();
        texts.push_name(&self.first, &self.last, whole);
        self.full.into_iter().for_each(|text| texts.push(FULL_NAME, text));
        let phones = self.mobiles.into_iter().chain(self.phones);
        phones.for_each(|text| texts.push(CardField::Phone.header(), text));
        let mut number = 0;
        for address in [self.home, self.work] {
            let before = texts.len();
            let lines: Vec<&str> = address
                .iter()
                .filter(|(part, text)| *part == CardField::Street && !text.trim().is_empty())
                .map(|(_, text)| text.as_str())
                .collect();
            texts.push_at(CardField::Street.header(), number, lines.join("\n"));
            for part in [CardField::City, CardField::State, CardField::Zip, CardField::Country] {
                let mut same =
                    address.iter().filter(|(known, text)| *known == part && !text.trim().is_empty());
                if let Some((_, text)) = same.next() {
                    texts.push_at(part.header(), number, text.as_str());
                }
                same.for_each(|(_, text)| {
                    texts.push(format!("Another {}", part.header().to_lowercase()), text.as_str())
                });
            }
            number += u16::from(texts.len() > before);
        }
    }
}
