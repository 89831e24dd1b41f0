//! Contacts copied out of the store in batches, so that another thread than the one that reads the store can
//! work on them. A batch is a few vectors that are reused; no contact and no text has an allocation of its own.

use std::borrow::Cow;

use rusqlite::Row;
use rusqlite::types::ValueRef;

use crate::clock::Timestamp;
use crate::field::definition::{Field, FieldType};
use crate::field::standard::Standard;
use crate::id::ContactId;

use crate::store::tables::members::GroupNames;
use crate::store::tables::row::FIRST_TEXT;

/// The number of contacts, and the size of their texts in bytes, at which a batch is full.
const CONTACTS: usize = 512;
const TEXTS: usize = 128 * 1024;

/// The position of each standard field among [`Standard::COLUMNS`]; past the end for the others.
const COLUMN_OF: [usize; Standard::ALL.len()] = {
    let mut columns = [usize::MAX; Standard::ALL.len()];
    let mut at = 0;
    while at < Standard::COLUMNS.len() {
        // This is evaluated at compile time, so an index out of bounds would not compile.
        #[allow(clippy::indexing_slicing)]
        {
            columns[Standard::COLUMNS[at] as usize] = at;
        }
        at += 1;
    }
    columns
};

/// A value borrowed from a batch.
#[derive(Debug, Clone, PartialEq)]
pub enum Lent<'a> {
    /// No value.
    Null,
    /// A checkbox.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A value of any type that is stored as one text.
    Text(Cow<'a, str>),
    /// The selected options of a multi-select field.
    List(Vec<String>),
}

/// The dynamic fields and the groups that the contacts of a batch refer to.
pub struct Legend {
    pub(crate) fields: Vec<Field>,
    pub(crate) groups: GroupNames,
}

/// A batch of contacts.
#[derive(Debug, Default)]
pub struct ContactBatch {
    heads: Vec<Head>,
    /// The cells of all contacts: for each the standard texts, then the dynamic fields.
    cells: Vec<Cell>,
    /// The texts of all cells, as they are stored.
    texts: Vec<u8>,
    /// The ranks of the groups of all contacts.
    ranks: Vec<usize>,
}

/// What a contact has beside its cells.
#[derive(Debug)]
struct Head {
    id: ContactId,
    starred: bool,
    created_at: Timestamp,
    updated_at: Timestamp,
    /// The end of the contact's groups in [`ContactBatch::ranks`].
    ranks_end: usize,
}

#[derive(Debug, Clone, Copy)]
enum Cell {
    Null,
    Integer(i64),
    Real(f64),
    /// The start and the end in [`ContactBatch::texts`].
    Text(usize, usize),
}

impl ContactBatch {
    /// Empties the batch and keeps its memory.
    pub(crate) fn clear(&mut self) {
        self.heads.clear();
        self.cells.clear();
        self.texts.clear();
        self.ranks.clear();
    }

    /// Returns whether the batch is full.
    pub(crate) fn is_full(&self) -> bool {
        self.heads.len() >= CONTACTS || self.texts.len() >= TEXTS
    }

    /// Adds the contact with this id from a row with `columns` columns, and its groups, whose ranks are taken out
    /// of `ranks`.
    pub(crate) fn push(
        &mut self,
        id: ContactId,
        row: &Row<'_>,
        columns: usize,
        ranks: &mut Vec<usize>,
    ) -> rusqlite::Result<()> {
        for at in FIRST_TEXT..columns {
            let cell = match row.get_ref(at)? {
                ValueRef::Text(text) => {
                    let start = self.texts.len();
                    self.texts.extend_from_slice(text);
                    Cell::Text(start, self.texts.len())
                }
                ValueRef::Integer(number) => Cell::Integer(number),
                ValueRef::Real(number) => Cell::Real(number),
                ValueRef::Null | ValueRef::Blob(_) => Cell::Null,
            };
            self.cells.push(cell);
        }
        self.ranks.append(ranks);
        self.heads.push(Head {
            id,
            starred: row.get(1)?,
            created_at: row.get(2)?,
            updated_at: row.get(3)?,
            ranks_end: self.ranks.len(),
        });
        Ok(())
    }

    /// Returns the number of contacts in the batch.
    pub fn len(&self) -> usize {
        self.heads.len()
    }

    /// Returns whether the batch has no contacts.
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }

    /// Returns the contacts, in order. `legend` is that of the stream that read them.
    pub fn contacts<'a>(&'a self, legend: &'a Legend) -> impl Iterator<Item = LentContact<'a>> {
        let width = Standard::COLUMNS.len() + legend.fields.len();
        let texts = TextsOf::new(&self.texts);
        let mut ranks_start = 0;
        self.heads.iter().zip(self.cells.chunks(width)).map(move |(head, cells)| {
            let ranks = self.ranks.get(ranks_start..head.ranks_end).unwrap_or_default();
            ranks_start = head.ranks_end;
            LentContact { head, cells, ranks, texts, legend }
        })
    }
}

/// The texts of a batch. All of them are checked at once, which is several times faster than one by one.
#[derive(Debug, Clone, Copy)]
enum TextsOf<'a> {
    /// One text, which may still not be cut inside a character.
    Valid(&'a str),
    /// Some text is not UTF-8.
    Damaged(&'a [u8]),
}

impl<'a> TextsOf<'a> {
    fn new(texts: &'a [u8]) -> TextsOf<'a> {
        std::str::from_utf8(texts).map_or(TextsOf::Damaged(texts), TextsOf::Valid)
    }

    fn bytes(self) -> &'a [u8] {
        match self {
            TextsOf::Valid(texts) => texts.as_bytes(),
            TextsOf::Damaged(texts) => texts,
        }
    }

    /// Returns a text, with replacement characters where it is not UTF-8.
    fn get(self, start: usize, end: usize) -> Cow<'a, str> {
        if let TextsOf::Valid(texts) = self
            && let Some(text) = texts.get(start..end)
        {
            return Cow::Borrowed(text);
        }
        String::from_utf8_lossy(self.bytes().get(start..end).unwrap_or_default())
    }
}

/// A contact borrowed from a batch.
pub struct LentContact<'a> {
    head: &'a Head,
    cells: &'a [Cell],
    ranks: &'a [usize],
    texts: TextsOf<'a>,
    legend: &'a Legend,
}

impl<'a> LentContact<'a> {
    /// Returns the id of the contact.
    pub fn id(&self) -> ContactId {
        self.head.id
    }

    /// Returns the names of the contact's groups, in alphabetical order.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = &'a str> {
        self.ranks.iter().map(|rank| self.legend.groups.name(*rank))
    }

    /// Returns whether the contact is starred.
    pub fn starred(&self) -> bool {
        self.head.starred
    }

    /// Returns when the contact was added.
    pub fn created_at(&self) -> Timestamp {
        self.head.created_at
    }

    /// Returns when the contact was last changed.
    pub fn updated_at(&self) -> Timestamp {
        self.head.updated_at
    }

    /// Returns the value of a standard text field; `None` if it is empty, and for groups and the star.
    pub fn text(&self, field: Standard) -> Option<Cow<'a, str>> {
        match self.cells.get(*COLUMN_OF.get(field as usize)?)? {
            Cell::Text(start, end) => Some(self.texts.get(*start, *end)),
            _ => None,
        }
    }

    /// Returns the value of the n-th active dynamic field.
    pub fn value(&self, n: usize) -> Lent<'a> {
        let Some(field) = self.legend.fields.get(n) else { return Lent::Null };
        match (field.kind, self.cells.get(Standard::COLUMNS.len() + n).unwrap_or(&Cell::Null)) {
            (FieldType::Checkbox, Cell::Integer(yes)) => Lent::Bool(*yes != 0),
            (_, Cell::Integer(number)) => Lent::Number(*number as f64),
            (_, Cell::Real(number)) => Lent::Number(*number),
            (FieldType::MultiSelect, Cell::Text(start, end)) => {
                let json = self.texts.bytes().get(*start..*end).unwrap_or_default();
                serde_json::from_slice(json).map_or(Lent::Null, Lent::List)
            }
            (_, Cell::Text(start, end)) => Lent::Text(self.texts.get(*start, *end)),
            (_, Cell::Null) => Lent::Null,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_where_they_are_looked_for() {
        for field in Standard::ALL {
            let at = Standard::COLUMNS.iter().position(|column| *column == field);
            assert_eq!(COLUMN_OF[field as usize], at.unwrap_or(usize::MAX), "{field:?}");
        }
    }

    #[test]
    fn texts_that_are_not_utf8_are_still_read() {
        let all = |texts: &[&[u8]]| -> Vec<String> {
            let joined = texts.concat();
            let read = TextsOf::new(&joined);
            let mut end = 0;
            let next = |text: &&[u8]| {
                let start = end;
                end += text.len();
                read.get(start, end).into_owned()
            };
            texts.iter().map(next).collect()
        };
        assert_eq!(all(&["é".as_bytes(), b"", "漢".as_bytes()]), ["é", "", "漢"]);
        assert_eq!(all(&["é".as_bytes(), b"a\xffb"]), ["é", "a\u{fffd}b"]);
        // Halves of a character in two texts are together one.
        assert_eq!(all(&[b"a\xc3", b"\xa9b"]), ["a\u{fffd}", "\u{fffd}b"]);
    }
}
