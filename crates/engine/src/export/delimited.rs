//! Writing CSV (RFC 4180): cells, quotes and line ends. The contents of the cells come from `csv` and
//! `table`.

use std::io::{self, Write};

use crate::validate::guard::needs_guard;

/// The buffer size, in bytes, at which data is written to the file.
const BUFFER: usize = 64 * 1024;

const BOM: &[u8] = b"\xef\xbb\xbf";

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

/// Writes records of comma-separated UTF-8, ending in CRLF.
#[derive(Debug)]
pub(crate) struct Delimited<W: Write> {
    out: W,
    buffer: Vec<u8>,
    cells: usize,
    record_start: usize,
}

impl<W: Write> Delimited<W> {
    /// Creates a writer. With `bom`, the output begins with a byte order mark, without which Excel does not
    /// recognise UTF-8.
    pub(crate) fn new(out: W, bom: bool) -> Delimited<W> {
        let mut buffer = Vec::with_capacity(BUFFER + BUFFER / 4);
        if bom {
            buffer.extend_from_slice(BOM);
        }
        Delimited { out, record_start: buffer.len(), buffer, cells: 0 }
    }

    /// Writes a text cell, guarded if a spreadsheet would run it as a formula.
    pub(crate) fn text(&mut self, cell: &str) {
        self.separate();
        let guarded = needs_guard(cell);
        let quoted = cell.bytes().any(|byte| QUOTED.get(byte as usize).copied().unwrap_or(true));
        if !quoted {
            if guarded {
                self.buffer.push(b'\'');
            }
            self.buffer.extend_from_slice(cell.as_bytes());
            return;
        }
        self.buffer.push(b'"');
        if guarded {
            self.buffer.push(b'\'');
        }
        let mut parts = cell.split('"');
        self.buffer.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
        for part in parts {
            self.buffer.extend_from_slice(b"\"\"");
            self.buffer.extend_from_slice(part.as_bytes());
        }
        self.buffer.push(b'"');
    }

    /// Writes a cell that needs neither quotes nor guard: a number, a date, a Boolean, or nothing.
    pub(crate) fn plain(&mut self, cell: &str) {
        self.separate();
        self.buffer.extend_from_slice(cell.as_bytes());
    }

    /// Writes an empty cell.
    pub(crate) fn empty(&mut self) {
        self.separate();
    }

    /// Ends the record.
    pub(crate) fn end_record(&mut self) -> io::Result<()> {
        // A record with a single empty cell would be an empty line, which readers skip.
        if self.cells == 1 && self.buffer.len() == self.record_start {
            self.buffer.extend_from_slice(b"\"\"");
        }
        self.buffer.extend_from_slice(b"\r\n");
        self.cells = 0;
        if self.buffer.len() >= BUFFER {
            self.out.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        self.record_start = self.buffer.len();
        Ok(())
    }

    /// Writes the remaining buffered data and returns the underlying writer.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.out.write_all(&self.buffer)?;
        Ok(self.out)
    }

    fn separate(&mut self) {
        if self.cells > 0 {
            self.buffer.push(b',');
        }
        self.cells += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::guard::unguard;
    use proptest::prelude::*;

    fn written(records: &[Vec<String>]) -> Vec<u8> {
        let mut out = Delimited::new(Vec::new(), false);
        for record in records {
            record.iter().for_each(|cell| out.text(cell));
            out.end_record().unwrap();
        }
        out.finish().unwrap()
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
    fn begins_with_the_mark_when_asked() {
        let mut out = Delimited::new(Vec::new(), true);
        out.text("Año");
        out.end_record().unwrap();
        assert_eq!(out.finish().unwrap(), "\u{feff}Año\r\n".as_bytes());
    }

    proptest! {
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
