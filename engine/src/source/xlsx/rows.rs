//! The rows of a sheet to records.
//!
//! Rows and cells come in the order of the file. Their positions are claims: one that makes no sense (a row
//! before the last one, a column no sheet has) is taken for the next in line. Rows that are not there, or are
//! empty, count as blank once a row with something in it follows; what formatting leaves behind the last one
//! does not.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::book::{SheetPart, Workbook};
use super::container::{invalid, too_large};
use super::strings::Strings;
use super::styles::Styles;
use super::value;
use super::xml::{self, Tag, Token, Xml};
use crate::source::batch::{Batch, Defect, Mark};
use crate::source::error::SourceError;
use crate::source::layout::Layout;

/// The last row and the number of columns of a sheet.
const LAST_ROW: u64 = 1_048_576;
const COLUMNS: usize = 16_384;
/// No row holds more text.
const ROW: usize = 8 << 20;
/// Shared strings may unfold to so many times the sheet's own size, and this much in any case.
const UNFOLDING: u64 = 64;
const UNFOLDING_FREE: u64 = 256 << 20;

/// A pass over the rows of a sheet.
pub(in crate::source) struct SheetRecords {
    path: PathBuf,
    xml: Xml,
    strings: Arc<Strings>,
    styles: Arc<Styles>,
    since_1904: bool,
    layout: Option<Layout>,
    /// Rows up to here are no data.
    skip_to: u64,
    /// The last row seen, and the last one that was not blank.
    row: u64,
    last_filled: u64,
    inside: bool,
    ended: bool,
    /// The text of the cell being read.
    text: Vec<u8>,
    unfolded: u64,
}

/// What a cell says of itself.
struct CellTag {
    column: usize,
    style: usize,
    kind: CellKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum CellKind {
    Number,
    Shared,
    Text,
    Bool,
    IsoDate,
}

impl SheetRecords {
    /// Starts at the top of `sheet`. Without a layout, rows are given as they are.
    pub(in crate::source) fn open(
        path: &Path,
        book: &Workbook,
        sheet: &SheetPart,
        layout: Option<Layout>,
        skip_to: u64,
    ) -> Result<SheetRecords, SourceError> {
        let part = book.part(sheet).map_err(|error| SourceError::io(path, error))?;
        Ok(SheetRecords {
            path: path.to_owned(),
            xml: Xml::new(part),
            strings: Arc::clone(&book.strings),
            styles: Arc::clone(&book.styles),
            since_1904: book.since_1904,
            layout,
            skip_to,
            row: 0,
            last_filled: skip_to,
            inside: false,
            ended: false,
            text: Vec::new(),
            unfolded: 0,
        })
    }

    /// Fills `batch`, which is clear; whether there was anything left to fill it with.
    pub(in crate::source) fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        let mut any = false;
        while !self.ended && !batch.full() {
            let more = self.next_row(batch).map_err(|error| SourceError::io(&self.path, error))?;
            self.ended = !more;
            any |= more;
        }
        Ok(any)
    }

    /// Packed bytes behind us, and all of them.
    pub(in crate::source) fn position(&self) -> (u64, u64) {
        self.xml.part().position()
    }

    /// Reads on to the end of the next row.
    fn next_row(&mut self, batch: &mut Batch) -> io::Result<bool> {
        loop {
            match self.xml.next()? {
                Token::Open { tag, empty } => match tag.name {
                    b"sheetData" if empty => return Ok(false),
                    b"sheetData" => self.inside = true,
                    b"row" if self.inside => {
                        self.row = match number(&tag, b"r") {
                            Some(row) if row > self.row && row <= LAST_ROW => row,
                            _ => self.row + 1,
                        };
                        if !empty {
                            self.read_row(batch)?;
                            return Ok(true);
                        }
                    }
                    _ => {}
                },
                Token::Close(b"sheetData") => return self.xml.finish().map(|()| false),
                Token::End if self.inside => return Err(invalid("the sheet ends in the middle of its rows")),
                Token::End => return Ok(false),
                _ => {}
            }
        }
    }

    /// Reads the cells of a row, up to its end.
    fn read_row(&mut self, batch: &mut Batch) -> io::Result<()> {
        let mark = batch.mark();
        let mut defect = None;
        let mut next_column = 0;
        let mut cells = 0;
        loop {
            let cell = match self.xml.next()? {
                Token::Open { tag, empty } if tag.name == b"c" => {
                    let cell = CellTag::read(&tag, next_column);
                    if empty {
                        next_column = cell.column + 1;
                        continue;
                    }
                    cell
                }
                Token::Close(b"row") => break,
                Token::End => return Err(invalid("the sheet ends in the middle of a row")),
                _ => continue,
            };
            next_column = cell.column + 1;
            self.read_cell()?;
            cells += 1;
            if self.text.is_empty() {
                continue;
            }
            if cell.column >= COLUMNS || cells > COLUMNS {
                defect = defect.or(Some(Defect::TooManyCells));
            } else if batch.bytes_since(mark) + self.text.len() > ROW {
                defect = defect.or(Some(Defect::TooLong));
            } else {
                self.push(&cell, batch, mark)?;
            }
        }
        let line = self.row;
        if line > self.skip_to && batch.finish(mark, line, defect, self.layout.as_ref()) {
            batch.add_blank(line - self.last_filled - 1);
            self.last_filled = line;
        } else {
            batch.rewind(mark);
        }
        Ok(())
    }

    /// Reads the text inside a cell into `self.text`, up to the cell's end.
    fn read_cell(&mut self) -> io::Result<()> {
        self.text.clear();
        let (mut taking, mut phonetic) = (false, false);
        loop {
            match self.xml.next()? {
                Token::Open { tag, empty: false } => match tag.name {
                    b"v" => taking = true,
                    b"t" => taking = !phonetic,
                    b"rPh" => phonetic = true,
                    _ => {}
                },
                Token::Close(b"v" | b"t") => taking = false,
                Token::Close(b"rPh") => phonetic = false,
                Token::Close(b"c") => return Ok(()),
                Token::End => return Err(invalid("the sheet ends in the middle of a cell")),
                token if taking => {
                    xml::push_text(token, &mut self.text);
                    if self.text.len() > ROW {
                        return Err(invalid("a text in it is longer than any cell can hold"));
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds the cell whose text was read to the row that begins at `mark`.
    fn push(&mut self, cell: &CellTag, batch: &mut Batch, mark: Mark) -> io::Result<()> {
        let start = batch.text_len();
        match cell.kind {
            CellKind::Number => {
                let format = self.styles.format(cell.style);
                batch.write(|out| value::push_number(&self.text, format, self.since_1904, out));
            }
            CellKind::Shared => {
                let index =
                    std::str::from_utf8(self.text.trim_ascii()).ok().and_then(|text| text.parse().ok());
                // An index beyond the strings leaves the cell empty, as spreadsheet programs do.
                let text = index.and_then(|index| self.strings.get(index)).unwrap_or_default();
                self.unfolded += text.len() as u64;
                if self.unfolded > UNFOLDING_FREE
                    && self.unfolded > self.xml.part().unpacked().saturating_mul(UNFOLDING)
                {
                    return Err(too_large("its cells repeat a few long texts without end"));
                }
                batch.extend(text.as_bytes());
            }
            CellKind::Text => {
                xml::unescape_office(&mut self.text, 0);
                batch.extend(&self.text);
            }
            CellKind::Bool => {
                batch.extend(match self.text.trim_ascii() {
                    b"0" | b"false" => b"FALSE",
                    _ => b"TRUE",
                });
            }
            CellKind::IsoDate => batch.write(|out| value::push_iso_date(&self.text, out)),
        }
        batch.set_range(mark, cell.column, start, batch.text_len());
        Ok(())
    }
}

impl CellTag {
    fn read(tag: &Tag<'_>, next_column: usize) -> CellTag {
        let mut cell = CellTag { column: next_column, style: 0, kind: CellKind::Number };
        for (name, value) in tag.attributes() {
            match name {
                b"r" => cell.column = column(value).unwrap_or(next_column),
                b"s" => cell.style = digits(value).and_then(|style| usize::try_from(style).ok()).unwrap_or(0),
                b"t" => {
                    cell.kind = match value {
                        b"s" => CellKind::Shared,
                        b"str" | b"inlineStr" | b"e" => CellKind::Text,
                        b"b" => CellKind::Bool,
                        b"d" => CellKind::IsoDate,
                        _ => CellKind::Number,
                    }
                }
                _ => {}
            }
        }
        cell
    }
}

/// The column, from 0, of a reference such as `AB12`; `None` where there is none such.
fn column(reference: &[u8]) -> Option<usize> {
    let mut column = 0;
    for byte in reference.iter().take_while(|byte| byte.is_ascii_alphabetic()) {
        column = column * 26 + usize::from(byte.to_ascii_uppercase() - b'A') + 1;
        if column > COLUMNS {
            return None;
        }
    }
    column.checked_sub(1)
}

fn number(tag: &Tag<'_>, name: &[u8]) -> Option<u64> {
    tag.attributes().find(|(other, _)| *other == name).and_then(|(_, value)| digits(value))
}

fn digits(text: &[u8]) -> Option<u64> {
    let text = text.trim_ascii();
    if text.is_empty() || text.len() > 15 {
        return None;
    }
    text.iter()
        .try_fold(0, |number, &byte| byte.is_ascii_digit().then(|| number * 10 + u64::from(byte - b'0')))
}

#[cfg(test)]
mod tests {
    use super::column;

    #[test]
    fn columns_are_read_from_references() {
        assert_eq!(column(b"A1"), Some(0));
        assert_eq!(column(b"ab12"), Some(27));
        assert_eq!(column(b"XFD1048576"), Some(16_383));
        assert_eq!(column(b"XFE1"), None);
        assert_eq!(column(b"ZZZZZZZZZZZZZZZZZZZZ1"), None);
        assert_eq!(column(b"12"), None);
    }
}
