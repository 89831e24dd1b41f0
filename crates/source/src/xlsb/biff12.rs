//! The records of a part. A record consists of an id, the length of its data, and the data.

use std::io::{self, BufRead, BufReader, Read};

use crate::office::binary::{push_utf16, u32_at};
use kith_container::{PartReader, invalid};

/// The maximum length of a record that is read.
const MAX_RECORD: u64 = 1 << 20;

/// A pass over the records of a part.
pub(super) struct RecordReader {
    reader: BufReader<PartReader>,
    data: Vec<u8>,
}

impl RecordReader {
    /// Creates a reader at the start of a part.
    pub(super) fn new(part: PartReader) -> RecordReader {
        RecordReader { reader: BufReader::with_capacity(64 << 10, part), data: Vec::new() }
    }

    /// Reads the next record whose id is `wanted` and returns the id. Returns `None` after the last record.
    pub(super) fn next(&mut self, wanted: impl Fn(u16) -> bool) -> io::Result<Option<u16>> {
        while !self.reader.fill_buf()?.is_empty() {
            let id = match self.byte()? {
                low @ 0x80.. => u16::from(low & 0x7F) | u16::from(self.byte()? & 0x7F) << 7,
                low => u16::from(low),
            };
            let mut length = 0;
            for shift in [0, 7, 14, 21] {
                let byte = self.byte()?;
                length |= u64::from(byte & 0x7F) << shift;
                if byte < 0x80 {
                    break;
                }
            }
            self.data.clear();
            let mut data = self.reader.by_ref().take(length);
            let read = if !wanted(id) {
                io::copy(&mut data, &mut io::sink())?
            } else if length > MAX_RECORD {
                return Err(invalid("a text in it is longer than any cell can hold"));
            } else {
                data.read_to_end(&mut self.data)? as u64
            };
            if read < length {
                return Err(cut());
            }
            if wanted(id) {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    /// Reads the rest of the part, so that its checksum is verified.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        io::copy(&mut self.reader, &mut io::sink()).map(|_| ())
    }

    /// The data of the record that was read last.
    pub(super) fn data(&self) -> &[u8] {
        &self.data
    }

    /// The reader of the part.
    pub(super) fn part(&self) -> &PartReader {
        self.reader.get_ref()
    }

    fn byte(&mut self) -> io::Result<u8> {
        let mut byte = [0];
        self.reader.read_exact(&mut byte).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => cut(),
            _ => error,
        })?;
        let [byte] = byte;
        Ok(byte)
    }
}

fn cut() -> io::Error {
    invalid("a part of it ends in the middle")
}

/// Appends the string at a position of a record's data and returns where the string ends. A string that is cut off is
/// appended as far as it goes.
pub(super) fn push_string(data: &[u8], at: usize, out: &mut Vec<u8>) -> usize {
    let length = match u32_at(data, at) {
        // There is no string.
        None | Some(u32::MAX) => 0,
        Some(length) => length as usize,
    };
    let units = data.get(at + 4..).unwrap_or_default().as_chunks::<2>().0;
    let units = units.get(..length.min(units.len())).unwrap_or_default();
    push_utf16(units.iter().map(|unit| u16::from_le_bytes(*unit)), out);
    at + 4 + units.len() * 2
}

/// Returns the string at a position of a record's data, and where the string ends.
pub(super) fn string(data: &[u8], at: usize) -> (String, usize) {
    let mut out = Vec::new();
    let end = push_string(data, at, &mut out);
    (String::from_utf8_lossy(&out).into_owned(), end)
}
