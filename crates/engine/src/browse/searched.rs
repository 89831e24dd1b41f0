//! The columns that are searched, and reading their texts.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::field::definition::{Field, FieldType};
use crate::id::ContactId;
use crate::store::tables::row::column;

use crate::browse::column::is_searched;
use crate::browse::haystack::Segment;
use crate::browse::recent::RecentNames;
use crate::store::error::Result;

/// The positions of the names among the searched texts.
pub(super) const FIRST_NAME: usize = 1;
pub(super) const LAST_NAME: usize = 2;

/// The number of searched standard texts: phone, first name, last name and email.
const STANDARD_TEXTS: usize = 4;

/// The columns that are searched.
#[derive(Debug, Default)]
pub(super) struct Searched {
    /// The columns, separated by commas.
    pub(super) columns: String,
    /// Whether each searched text is a JSON array.
    pub(super) lists: Vec<bool>,
}

impl Searched {
    pub(super) fn new(fields: &[Field]) -> Searched {
        let mut columns = "phone, first_name, last_name, email".to_owned();
        let mut lists = vec![false; STANDARD_TEXTS];
        for field in fields.iter().filter(|field| is_searched(field.kind)) {
            columns.push_str(", ");
            columns.push_str(&column(field.id));
            lists.push(field.kind == FieldType::MultiSelect);
        }
        Searched { columns, lists }
    }

    /// Returns the statement that selects the id, the star and the searched texts of all contacts.
    pub(super) fn select(&self) -> String {
        format!("SELECT id, starred, {} FROM contacts", self.columns)
    }

    /// Reads the star and the searched texts of a contact. Returns `None` if it does not exist.
    pub(super) fn one(&self, conn: &Connection, id: ContactId) -> Result<Option<(bool, Chunk)>> {
        let mut statement = conn.prepare_cached(&format!("{} WHERE id = ?1", self.select()))?;
        let read = |row: &Row<'_>| {
            let mut chunk = Chunk::default();
            chunk.read(row, self.lists.len())?;
            Ok((row.get(1)?, chunk))
        };
        Ok(statement.query_row([id], read).optional()?)
    }

    /// Appends the searched texts of a row, whose first one is in the column `from`, to a segment.
    pub(super) fn push(
        &self,
        row: &Row<'_>,
        from: usize,
        names: &mut RecentNames,
        segment: &mut Segment,
    ) -> rusqlite::Result<()> {
        let mut texts = Vec::with_capacity(self.lists.len());
        for at in from..from + self.lists.len() {
            texts.push(text(row.get_ref(at)?));
        }
        push_row(&texts, &self.lists, |texts| {
            segment.push(texts, |first, last, out| names.push_name(first, last, out));
        });
        Ok(())
    }
}

/// Returns a text of the store; empty for other values.
fn text(stored: ValueRef<'_>) -> &[u8] {
    match stored {
        ValueRef::Text(text) => text,
        _ => &[],
    }
}

/// The unfolded texts of some rows.
#[derive(Default)]
pub(super) struct Chunk {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Chunk {
    pub(super) fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Appends the texts of a row, the first of which is in its third column.
    pub(super) fn read(&mut self, row: &Row<'_>, texts: usize) -> rusqlite::Result<()> {
        for at in 0..texts {
            self.bytes.extend_from_slice(text(row.get_ref(at + 2)?));
            self.ends.push(self.bytes.len());
        }
        Ok(())
    }

    /// Calls `take` with the texts of each row in turn.
    pub(super) fn each_row(&self, texts: usize, mut take: impl FnMut(&[&[u8]])) {
        let mut start = 0;
        let mut row = Vec::with_capacity(texts);
        for ends in self.ends.chunks(texts) {
            row.clear();
            for end in ends {
                row.push(self.bytes.get(start..*end).unwrap_or(&[]));
                start = *end;
            }
            take(&row);
        }
    }
}

/// Passes the texts of a row, with lists decoded, to `push`.
pub(super) fn push_row(texts: &[&[u8]], lists: &[bool], push: impl FnOnce(&mut dyn Iterator<Item = &[u8]>)) {
    if !lists.contains(&true) {
        return push(&mut texts.iter().copied());
    }
    let mut decoded: Vec<Vec<u8>> = Vec::with_capacity(texts.len());
    for (text, list) in texts.iter().zip(lists) {
        if *list {
            decoded.extend(
                serde_json::from_slice::<Vec<String>>(text)
                    .unwrap_or_default()
                    .into_iter()
                    .map(String::into_bytes),
            );
        } else {
            decoded.push(text.to_vec());
        }
    }
    push(&mut decoded.iter().map(Vec::as_slice));
}
