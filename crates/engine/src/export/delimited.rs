//! Writing CSV (RFC 4180): cells, quotes and line ends. The contents of the cells come from `csv` and
//! `table`.

use std::io::{self, Write};

use memchr::memchr_iter;

use crate::validate::guard::needs_guard;

/// The buffer size, in bytes, at which data is written to the file.
const BUFFER: usize = 64 * 1024;

/// The byte order mark, without which Excel does not recognise UTF-8.
pub(crate) const BOM: &[u8] = b"\xef\xbb\xbf";

/// The bytes that make a cell quoted: those that CSV requires to be quoted, and other common delimiters,
/// which would confuse programs that guess a file's dialect.
const QUOTED: [bool; 256] = {
    let mut quoted = [false; 256];
    let signs = b"\",\r\n;\t|";
    let mut at = 0;
    while at < signs.len() {
        // This is evaluated at compile time, so an index out of bounds would not compile.
        #[allow(clippy::indexing_slicing)]
        {
            quoted[signs[at] as usize] = true;
        }
        at += 1;
    }
    quoted
};

/// A record of comma-separated UTF-8, ending in CRLF, that is being appended to a buffer.
#[derive(Debug)]
pub(crate) struct Record<'b> {
    out: &'b mut Vec<u8>,
    start: usize,
    cells: usize,
}

impl Record<'_> {
    /// Begins a record at the end of `out`.
    pub(crate) fn begin(out: &mut Vec<u8>) -> Record<'_> {
        Record { start: out.len(), out, cells: 0 }
    }

    /// Writes a text cell, guarded if a spreadsheet would run it as a formula.
    pub(crate) fn text(&mut self, cell: &str) {
        self.separate();
        let guarded = is_formula(cell);
        let bytes = cell.as_bytes();
        let quoted = bytes.iter().any(|byte| QUOTED.get(usize::from(*byte)).copied().unwrap_or(true));
        if quoted {
            self.out.push(b'"');
        }
        if guarded {
            self.out.push(b'\'');
        }
        if !quoted {
            self.out.extend_from_slice(bytes);
            return;
        }
        let mut from = 0;
        for quote in memchr_iter(b'"', bytes) {
            self.out.extend_from_slice(bytes.get(from..=quote).unwrap_or_default());
            // The next part begins with the quote again, which doubles it.
            from = quote;
        }
        self.out.extend_from_slice(bytes.get(from..).unwrap_or_default());
        self.out.push(b'"');
    }

    /// Writes a cell that needs neither quotes nor guard: a number, a date, a Boolean, or nothing.
    pub(crate) fn plain(&mut self, cell: &str) {
        self.separate();
        self.out.extend_from_slice(cell.as_bytes());
    }

    /// Writes an empty cell.
    pub(crate) fn empty(&mut self) {
        self.separate();
    }

    /// Ends the record.
    pub(crate) fn end(self) {
        // A record with a single empty cell would be an empty line, which readers skip.
        if self.cells == 1 && self.out.len() == self.start {
            self.out.extend_from_slice(b"\"\"");
        }
        self.out.extend_from_slice(b"\r\n");
    }

    fn separate(&mut self) {
        if self.cells > 0 {
            self.out.push(b',');
        }
        self.cells += 1;
    }
}

/// As [`needs_guard`], which this asks only about texts that do not begin like nearly all texts do: with a
/// letter or a digit, or as a phone.
fn is_formula(cell: &str) -> bool {
    match cell.as_bytes() {
        [first, ..] if first.is_ascii_alphanumeric() => false,
        [b'+', digits @ ..] if !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) => false,
        _ => needs_guard(cell),
    }
}

/// Writes records of texts, with a byte order mark before them.
#[derive(Debug)]
pub(crate) struct Delimited<W: Write> {
    out: W,
    buffer: Vec<u8>,
}

impl<W: Write> Delimited<W> {
    /// Creates a writer.
    pub(crate) fn new(out: W) -> Delimited<W> {
        Delimited { out, buffer: BOM.to_vec() }
    }

    /// Writes a record.
    pub(crate) fn record<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) -> io::Result<()> {
        let mut record = Record::begin(&mut self.buffer);
        cells.into_iter().for_each(|cell| record.text(cell));
        record.end();
        if self.buffer.len() >= BUFFER {
            self.out.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }

    /// Writes the remaining buffered data and returns the underlying writer.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.out.write_all(&self.buffer)?;
        Ok(self.out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::guard::unguard;
    use proptest::prelude::*;

    fn written(records: &[Vec<String>]) -> Vec<u8> {
        let mut out = Vec::new();
        for cells in records {
            let mut record = Record::begin(&mut out);
            cells.iter().for_each(|cell| record.text(cell));
            record.end();
        }
        out
    }

    fn one(cells: &[&str]) -> String {
        String::from_utf8(written(&[cells.iter().map(|cell| (*cell).to_owned()).collect()])).unwrap()
    }

    #[test]
    fn quotes_what_needs_quotes() {
        assert_eq!(one(&["a", "b c", ""]), "a,b c,\r\n");
        assert_eq!(one(&["a,b", "say \"hi\"", "1\r\n2"]), "\"a,b\",\"say \"\"hi\"\"\",\"1\r\n2\"\r\n");
        assert_eq!(one(&["A | B", "x;y"]), "\"A | B\",\"x;y\"\r\n");
        assert_eq!(one(&[""]), "\"\"\r\n");
        assert_eq!(one(&["=1,2", "-1", "+34612345678"]), "\"'=1,2\",'-1,+34612345678\r\n");
        assert_eq!(one(&["＝1", "\u{feff}=1", " @x"]), "'＝1,'\u{feff}=1,' @x\r\n");
    }

    #[test]
    fn texts_come_after_the_mark() {
        let mut out = Delimited::new(Vec::new());
        out.record(["Año"]).unwrap();
        assert_eq!(out.finish().unwrap(), "\u{feff}Año\r\n".as_bytes());
    }

    proptest! {
        #[test]
        fn formulas_are_those_of_the_guard(cell in "(\\PC|['=+@＝＋ \t\r\n\u{feff}\u{200b}a1-]){0,6}") {
            prop_assert_eq!(is_formula(&cell), needs_guard(&cell));
        }

        #[test]
        fn any_reader_finds_the_same_cells(
            records in prop::collection::vec(prop::collection::vec("[\\PC\r\n\t\"',;=+@＝＋－＠\u{200b} -]{0,12}", 3), 1..8)
        ) {
            let bytes = written(&records);
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
            let read: Vec<Vec<String>> = reader
                .records()
                .map(|record| record.unwrap().iter().map(|cell| unguard(cell).to_owned()).collect())
                .collect();
            prop_assert_eq!(read, records);
        }
    }
}
