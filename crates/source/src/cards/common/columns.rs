//! The columns of a file of cards: every header under which some card has a text. The fields of [`CardField`] come
//! first, the others follow in the order in which they occur.

use rustc_hash::FxHashMap;

use super::card_field::CardField;
use super::texts::{CardTexts, HeadedText, Header};

/// The maximum number of columns with the same header. Further texts of a card come after its last column.
const MAX_REPEATED: u16 = 20;
/// The maximum number of different headers.
const MAX_HEADERS: usize = 1_000;

/// The headers of every file, whether or not a card has a text under them.
const ALWAYS: [CardField; 3] = [CardField::FirstName, CardField::LastName, CardField::Phone];
/// The parts of an address. Their headers begin with the number of the address.
const ADDRESS: [CardField; 5] =
    [CardField::Street, CardField::City, CardField::State, CardField::Zip, CardField::Country];

/// How many columns each header needs, according to the cards so far.
#[derive(Debug, Default)]
pub(in crate::cards) struct HeaderCounts {
    headers: Vec<(Header, u16)>,
    /// The index of each header in `headers`.
    positions: FxHashMap<Header, usize>,
}

impl HeaderCounts {
    /// Creates the counts of a file without cards.
    pub(in crate::cards) fn new() -> HeaderCounts {
        let mut counts = HeaderCounts::default();
        ALWAYS.into_iter().for_each(|field| counts.count(&Header::Borrowed(field.header()), 0));
        counts
    }

    /// Counts the groups that cards are members of.
    pub(in crate::cards) fn add_groups(&mut self) {
        self.count(&Header::Borrowed(CardField::Groups.header()), 0);
    }

    /// Counts the headers of a card.
    pub(in crate::cards) fn add_card(&mut self, texts: &CardTexts) {
        texts.iter().for_each(|text| self.count(&text.header, text.number));
    }

    /// Counts the text with this number under a header.
    fn count(&mut self, header: &Header, number: u16) {
        let count = number.saturating_add(1).min(MAX_REPEATED);
        match self.positions.get(header) {
            Some(&place) => {
                if let Some((_, known)) = self.headers.get_mut(place) {
                    *known = count.max(*known);
                }
            }
            None if self.headers.len() < MAX_HEADERS => {
                self.positions.insert(header.clone(), self.headers.len());
                self.headers.push((header.clone(), count));
            }
            None => {}
        }
    }

    /// Returns the columns of the file.
    pub(in crate::cards) fn columns(&self) -> CardColumns {
        let mut found: Vec<(u16, &Header, u16)> = Vec::new();
        for (header, count) in &self.headers {
            for number in 0..*count {
                found.push((rank(header, number), header, number));
            }
        }
        found.sort_by_key(|(rank, _, _)| *rank);
        let mut columns = CardColumns::default();
        for (_, header, number) in found {
            let positions = columns.positions.entry(header.clone()).or_default();
            positions.push(columns.headers.len());
            columns.headers.push(title(header, number));
        }
        columns
    }
}

/// Returns the rank of a column: the fields of [`CardField`] in their order, further addresses as a whole, then
/// everything else; the star comes last, as in exported files.
fn rank(header: &str, number: u16) -> u16 {
    let own = CardField::ALL.iter().position(|field| field.header() == header);
    match own.and_then(|place| u16::try_from(place).ok()) {
        Some(_) if header == CardField::Starred.header() => u16::MAX,
        Some(place) if number > 0 && is_address(header) => 100 * number + place,
        Some(place) => place,
        None => u16::MAX - 1,
    }
}

/// Whether a header is a part of an address.
fn is_address(header: &str) -> bool {
    ADDRESS.iter().any(|part| part.header() == header)
}

/// Returns the title of a column: `Phone`, `Phone 2`; `City`, `Address 2 - City`.
fn title(header: &str, number: u16) -> String {
    match number {
        0 => header.to_owned(),
        _ if is_address(header) => format!("Address {} - {header}", number + 1),
        _ => format!("{header} {}", number + 1),
    }
}

/// The columns of a file.
#[derive(Debug, Default)]
pub(in crate::cards) struct CardColumns {
    pub(in crate::cards) headers: Vec<String>,
    /// The columns of each header.
    positions: FxHashMap<Header, Vec<usize>>,
}

impl CardColumns {
    /// Returns the column of a text, or `None` if the text comes after the last column.
    pub(in crate::cards) fn position(&self, text: &HeadedText) -> Option<usize> {
        self.positions.get(&text.header)?.get(usize::from(text.number)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_in_the_order_of_the_fields() {
        let mut texts = CardTexts::default();
        texts.push("Starred", "TRUE");
        texts.push("Notes", "a");
        texts.push("Country", "Italia");
        texts.push_at("City", 1, "Roma");
        texts.push("Email", "a@b.c");
        texts.push("Notes", "b");
        texts.push("Phone", "1");
        texts.push("Phone", "2");
        let mut counts = HeaderCounts::new();
        counts.add_card(&texts);
        let columns = counts.columns();
        assert_eq!(
            columns.headers.join(","),
            "First name,Last name,Phone,Phone 2,Email,City,Country,Address 2 - City,Notes,Notes 2,Starred"
        );
        let positions: Vec<_> = texts.iter().map(|text| columns.position(text)).collect();
        assert_eq!(positions, [10, 8, 6, 7, 4, 9, 2, 3].map(Some));
    }

    #[test]
    fn the_number_of_columns_is_limited() {
        let mut counts = HeaderCounts::new();
        let mut beyond = 0;
        let mut cards: Vec<CardTexts> = Vec::new();
        for half in 0..2 {
            let mut texts = CardTexts::default();
            (0..50).for_each(|n| texts.push("Phone", format!("{n}")));
            (0..700).for_each(|n| texts.push(format!("X-{half}-{n}"), "x"));
            counts.add_card(&texts);
            cards.push(texts);
        }
        let columns = counts.columns();
        assert_eq!(columns.headers.len(), MAX_HEADERS + usize::from(MAX_REPEATED) - 1);
        for texts in &cards {
            beyond += texts.iter().filter(|text| columns.position(text).is_none()).count();
        }
        assert_eq!(beyond, 2 * 30 + 1_400 + 3 - MAX_HEADERS);
    }
}
