//! The columns of a file of cards: every header that some card has a text for, in the order of Kith's own fields,
//! then as they come first.

use rustc_hash::FxHashMap;

use super::field::Field;
use super::texts::{Headed, Header, Texts};

/// So many columns of one header have room; a card with more has them beyond the last column.
const SAME: u16 = 20;
/// More headers than any honest file has.
const HEADERS: usize = 1_000;

/// Headers of every file, whether or not a card has a text for them: without them there is no contact.
const ALWAYS: [Field; 3] = [Field::FirstName, Field::LastName, Field::Phone];
/// The parts of an address, which have their number before them.
const ADDRESS: [Field; 5] = [Field::Street, Field::City, Field::State, Field::Zip, Field::Country];

/// How often each header comes, in the cards looked at so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    headers: Vec<(Header, u16)>,
    places: FxHashMap<Header, usize>,
}

impl Seen {
    pub(super) fn new() -> Seen {
        let mut seen = Seen::default();
        ALWAYS.into_iter().for_each(|field| seen.note(&Header::Borrowed(field.header()), 0));
        seen
    }

    pub(super) fn card(&mut self, texts: &Texts) {
        texts.iter().for_each(|text| self.note(&text.header, text.number));
    }

    fn note(&mut self, header: &Header, number: u16) {
        let count = number.saturating_add(1).min(SAME);
        match self.places.get(header) {
            Some(&place) => {
                if let Some((_, known)) = self.headers.get_mut(place) {
                    *known = count.max(*known);
                }
            }
            None if self.headers.len() < HEADERS => {
                self.places.insert(header.clone(), self.headers.len());
                self.headers.push((header.clone(), count));
            }
            None => {}
        }
    }

    /// The columns that follow.
    pub(super) fn columns(&self) -> Columns {
        let mut found: Vec<(u16, &Header, u16)> = Vec::new();
        for (header, count) in &self.headers {
            for number in 0..*count {
                found.push((rank(header, number), header, number));
            }
        }
        found.sort_by_key(|(rank, _, _)| *rank);
        let mut columns = Columns::default();
        for (_, header, number) in found {
            let places = columns.places.entry(header.clone()).or_default();
            places.push(columns.headers.len());
            columns.headers.push(title(header, number));
        }
        columns
    }
}

/// Kith's own fields in their order, further addresses whole, then everything else as it comes; the star is last, as
/// in exports.
fn rank(header: &str, number: u16) -> u16 {
    let own = Field::ALL.iter().position(|field| field.header() == header);
    match own.and_then(|place| u16::try_from(place).ok()) {
        Some(_) if header == Field::Starred.header() => u16::MAX,
        Some(place) if number > 0 && is_address(header) => 100 * number + place,
        Some(place) => place,
        None => u16::MAX - 1,
    }
}

fn is_address(header: &str) -> bool {
    ADDRESS.iter().any(|part| part.header() == header)
}

/// What a column is called: `Phone`, `Phone 2`; `City`, `Address 2 - City`.
fn title(header: &str, number: u16) -> String {
    match number {
        0 => header.to_owned(),
        _ if is_address(header) => format!("Address {} - {header}", number + 1),
        _ => format!("{header} {}", number + 1),
    }
}

/// The columns of a file.
#[derive(Debug, Default)]
pub(super) struct Columns {
    pub(super) headers: Vec<String>,
    places: FxHashMap<Header, Vec<usize>>,
}

impl Columns {
    /// The column a text stands in; `None` beyond the last.
    pub(super) fn place(&self, text: &Headed) -> Option<usize> {
        self.places.get(&text.header)?.get(usize::from(text.number)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_come_in_the_order_of_kiths_fields() {
        let mut texts = Texts::default();
        texts.push("Starred", "TRUE");
        texts.push("Notes", "a");
        texts.push("Country", "Italia");
        texts.push_at("City", 1, "Roma");
        texts.push("Email", "a@b.c");
        texts.push("Notes", "b");
        texts.push("Phone", "1");
        texts.push("Phone", "2");
        let mut seen = Seen::new();
        seen.card(&texts);
        let columns = seen.columns();
        assert_eq!(
            columns.headers.join(","),
            "First name,Last name,Phone,Phone 2,Email,City,Country,Address 2 - City,Notes,Notes 2,Starred"
        );
        let places: Vec<_> = texts.iter().map(|text| columns.place(text)).collect();
        assert_eq!(places, [10, 8, 6, 7, 4, 9, 2, 3].map(Some));
    }

    #[test]
    fn there_is_room_for_so_many_only() {
        let mut seen = Seen::new();
        let mut beyond = 0;
        let mut cards: Vec<Texts> = Vec::new();
        for half in 0..2 {
            let mut texts = Texts::default();
            (0..50).for_each(|n| texts.push("Phone", format!("{n}")));
            (0..700).for_each(|n| texts.push(format!("X-{half}-{n}"), "x"));
            seen.card(&texts);
            cards.push(texts);
        }
        let columns = seen.columns();
        assert_eq!(columns.headers.len(), HEADERS + usize::from(SAME) - 1);
        for texts in &cards {
            beyond += texts.iter().filter(|text| columns.place(text).is_none()).count();
        }
        assert_eq!(beyond, 2 * 30 + 1_400 + 3 - HEADERS);
    }
}
