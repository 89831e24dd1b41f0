//! A copy of one column in which each distinct value is stored once. After the first filter on a column, others are evaluated
//! on its distinct values, without reading all contacts again.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
use rustc_hash::FxHashMap;

use crate::browse::bits::Bits;
use crate::browse::model::Model;
use crate::store::error::Result;

/// The code of rows whose contact is not stored.
const ABSENT: u16 = 0;

/// The values of a column.
pub(super) struct Distinct {
    /// The SQL expression of the column in a statement over `contacts`.
    pub(super) sql: String,
    /// The code of each row's value.
    codes: Vec<u16>,
    /// The code of each value, which is encoded as by [`encode`].
    values: FxHashMap<Box<[u8]>, u16>,
    /// The memory that the encoded values take, in bytes.
    text: usize,
    encoded: Vec<u8>,
}

impl Distinct {
    pub(super) fn new(sql: &str, rows: usize) -> Distinct {
        Distinct {
            sql: sql.to_owned(),
            codes: vec![ABSENT; rows],
            values: FxHashMap::default(),
            text: 0,
            encoded: Vec::new(),
        }
    }

    /// Sets the value of a row. Returns `false` if the column has too many distinct values; it then cannot be copied.
    pub(super) fn put(&mut self, row: u32, stored: ValueRef<'_>) -> bool {
        encode(stored, &mut self.encoded);
        let code = match self.values.get(self.encoded.as_slice()) {
            Some(code) => *code,
            None => {
                let Ok(code) = u16::try_from(self.values.len() + 1) else { return false };
                self.values.insert(self.encoded.as_slice().into(), code);
                self.text += self.encoded.len();
                code
            }
        };
        if let Some(place) = self.codes.get_mut(row as usize) {
            *place = code;
        }
        true
    }

    /// Reads the value of a row again, after its contact changed. Returns as [`Distinct::put`].
    pub(super) fn update(&mut self, conn: &Connection, model: &Model, row: u32) -> Result<bool> {
        self.codes.resize(self.codes.len().max(model.rows()), ABSENT);
        let mut statement =
            conn.prepare_cached(&format!("SELECT {} FROM contacts WHERE id = ?1", self.sql))?;
        let known = statement
            .query_row([model.id(row)], |stored| Ok(self.put(row, stored.get_ref(0)?)))
            .optional()?;
        if known.is_none()
            && let Some(place) = self.codes.get_mut(row as usize)
        {
            *place = ABSENT;
        }
        Ok(known != Some(false))
    }

    /// Returns the rows whose values pass.
    pub(super) fn rows(&self, passes: impl Fn(ValueRef<'_>) -> bool) -> Bits {
        let mut wanted = vec![false; self.values.len() + 1];
        for (value, code) in &self.values {
            if let Some(wanted) = wanted.get_mut(usize::from(*code)) {
                *wanted = passes(decode(value));
            }
        }
        let is_wanted = |code: &u16| wanted.get(usize::from(*code)) == Some(&true);
        let word =
            |codes: &[u16]| codes.iter().rev().fold(0, |word, code| word << 1 | u64::from(is_wanted(code)));
        Bits::from_words(self.codes.chunks(64).map(word).collect(), self.codes.len())
    }

    /// The memory that the copy takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let entry = size_of::<(Box<[u8]>, u16)>() + 1;
        self.codes.capacity() * size_of::<u16>() + self.values.capacity() * entry + self.text
    }
}

/// Replaces the content of `encoded` with the type and the bytes of a value.
fn encode(stored: ValueRef<'_>, encoded: &mut Vec<u8>) {
    encoded.clear();
    match stored {
        ValueRef::Null => {}
        ValueRef::Integer(number) => {
            encoded.push(b'i');
            encoded.extend(number.to_le_bytes());
        }
        ValueRef::Real(number) => {
            encoded.push(b'r');
            encoded.extend(number.to_le_bytes());
        }
        ValueRef::Text(text) | ValueRef::Blob(text) => {
            encoded.push(b't');
            encoded.extend_from_slice(text);
        }
    }
}

/// Returns the value that was encoded. The columns of contacts have no blobs.
fn decode(encoded: &[u8]) -> ValueRef<'_> {
    let number = |bytes: &[u8]| bytes.try_into().map(u64::from_le_bytes);
    match encoded {
        [b't', text @ ..] => ValueRef::Text(text),
        [b'i', bytes @ ..] => {
            number(bytes).map_or(ValueRef::Null, |bits| ValueRef::Integer(bits.cast_signed()))
        }
        [b'r', bytes @ ..] => {
            number(bytes).map_or(ValueRef::Null, |bits| ValueRef::Real(f64::from_bits(bits)))
        }
        _ => ValueRef::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_as_they_were() {
        let mut encoded = Vec::new();
        for value in [
            ValueRef::Null,
            ValueRef::Integer(-3),
            ValueRef::Integer(i64::MAX),
            ValueRef::Real(-0.0),
            ValueRef::Real(f64::MAX),
            ValueRef::Text(b""),
            ValueRef::Text("é".as_bytes()),
        ] {
            encode(value, &mut encoded);
            assert_eq!(decode(&encoded), value);
        }
    }

    #[test]
    fn a_column_with_too_many_values_is_not_copied() {
        let mut distinct = Distinct::new("city", 70_000);
        let mut put = |n: u32| distinct.put(n, ValueRef::Integer(i64::from(n)));
        let copied = (0..70_000).take_while(|n| put(*n)).count();
        assert_eq!(copied, usize::from(u16::MAX));
        assert!(distinct.put(69_999, ValueRef::Integer(5)), "a value that is known");
    }
}
