//! The rows of a sheet, in the order of the file.

use std::io;

use crate::office::SharedParts;
use crate::sheet::{
    ExpansionGuard, MAX_COLUMNS, MAX_ROW_TEXT, RowCells, RowReader, cell_text, is_error, next_row_number,
};
use crate::xml::{self, XmlReader, XmlTag, XmlToken};
use kith_container::{PartReader, invalid};

/// A pass over the rows of a sheet.
pub(super) struct XlsxRows {
    xml: XmlReader,
    shared: SharedParts,
    /// The number of the row that was read last.
    row: u64,
    /// Whether the reader is inside the element that holds the rows.
    inside: bool,
    /// The text of the cell that is being read.
    text: Vec<u8>,
    /// The string in it.
    string: Vec<u8>,
    expansion: ExpansionGuard,
}

/// The attributes of a cell.
struct CellTag {
    column: usize,
    style: usize,
    cell_type: CellType,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum CellType {
    Number,
    Shared,
    /// The text that is the result of a formula.
    Formula,
    /// A text in the cell itself.
    Inline,
    Bool,
    IsoDate,
    /// The error of a formula.
    Error,
}

impl RowReader for XlsxRows {
    fn next_row(&mut self, cells: &mut RowCells<'_>) -> io::Result<Option<u64>> {
        loop {
            match self.xml.next()? {
                XmlToken::Open { tag, empty } => match tag.name {
                    b"sheetData" if empty => return Ok(None),
                    b"sheetData" => self.inside = true,
                    b"row" if self.inside => {
                        self.row = next_row_number(number(&tag, b"r"), self.row);
                        if !empty {
                            self.read_row(cells)?;
                            return Ok(Some(self.row));
                        }
                    }
                    _ => {}
                },
                XmlToken::Close(b"sheetData") => return self.xml.finish().map(|()| None),
                XmlToken::End if self.inside => {
                    return Err(invalid("the sheet ends in the middle of its rows"));
                }
                XmlToken::End => return Ok(None),
                _ => {}
            }
        }
    }

    /// Counts compressed bytes.
    fn position(&self) -> (u64, u64) {
        self.xml.part().position()
    }
}

impl XlsxRows {
    pub(super) fn new(part: PartReader, shared: SharedParts) -> XlsxRows {
        let xml = XmlReader::new(part);
        XlsxRows {
            xml,
            shared,
            row: 0,
            inside: false,
            text: Vec::new(),
            string: Vec::new(),
            expansion: ExpansionGuard::default(),
        }
    }

    /// Reads the cells of a row up to the end of the row.
    fn read_row(&mut self, cells: &mut RowCells<'_>) -> io::Result<()> {
        let mut next_column = 0;
        loop {
            let cell = match self.xml.next()? {
                XmlToken::Open { tag, empty } if tag.name == b"c" => {
                    let cell = CellTag::read(&tag, next_column);
                    if empty {
                        next_column = cell.column + 1;
                        continue;
                    }
                    cell
                }
                XmlToken::Close(b"row") => return Ok(()),
                XmlToken::End => return Err(invalid("the sheet ends in the middle of a row")),
                _ => continue,
            };
            next_column = cell.column + 1;
            self.read_cell(cell.cell_type)?;
            if !self.text.is_empty() {
                self.push(&cell, cells)?;
            }
        }
    }

    /// Reads the text of a cell into `self.text`, up to the end of the cell. It is the value or, for an inline string, the
    /// string; if there is none, it is the other one.
    fn read_cell(&mut self, cell_type: CellType) -> io::Result<()> {
        self.text.clear();
        self.string.clear();
        let (mut taking, mut in_value, mut phonetic) = (false, false, false);
        loop {
            match self.xml.next()? {
                XmlToken::Open { tag, empty: false } => match tag.name {
                    b"v" => (taking, in_value) = (true, true),
                    b"t" => (taking, in_value) = (!phonetic, false),
                    b"rPh" => phonetic = true,
                    _ => {}
                },
                XmlToken::Close(b"v" | b"t") => taking = false,
                XmlToken::Close(b"rPh") => phonetic = false,
                XmlToken::Close(b"c") => {
                    let preferred = if cell_type == CellType::Inline { &self.string } else { &self.text };
                    if preferred.is_empty() != (cell_type == CellType::Inline) {
                        std::mem::swap(&mut self.text, &mut self.string);
                    }
                    return Ok(());
                }
                XmlToken::End => return Err(invalid("the sheet ends in the middle of a cell")),
                token if taking => {
                    let text = if in_value { &mut self.text } else { &mut self.string };
                    token.push_text(text);
                    if text.len() > MAX_ROW_TEXT {
                        return Err(invalid("a text in it is longer than any cell can hold"));
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds the cell whose text is in `self.text`.
    fn push(&mut self, cell: &CellTag, cells: &mut RowCells<'_>) -> io::Result<()> {
        let shared = &self.shared;
        match cell.cell_type {
            CellType::Number => {
                let format = shared.formats.of(cell.style);
                cells.write(cell.column, |out| {
                    cell_text::push_written_number(&self.text, format, shared.since_1904, out);
                });
            }
            CellType::Shared => {
                let index =
                    std::str::from_utf8(self.text.trim_ascii()).ok().and_then(|text| text.parse().ok());
                // If there is no such string, the cell is empty, as in spreadsheet programs.
                let text = index.and_then(|index| shared.strings.get(index)).unwrap_or_default();
                self.expansion.add(text.len(), self.xml.part().unpacked())?;
                cells.text(cell.column, text);
            }
            CellType::Error => {}
            CellType::Formula if is_error(&self.text) => {}
            CellType::Formula | CellType::Inline => {
                xml::unescape_office(&mut self.text, 0);
                cells.text(cell.column, &self.text);
            }
            CellType::Bool => {
                cells.flag(cell.column, !matches!(self.text.trim_ascii(), b"0" | b"false"));
            }
            CellType::IsoDate => cells.write(cell.column, |out| cell_text::push_iso_date(&self.text, out)),
        }
        Ok(())
    }
}

impl CellTag {
    fn read(tag: &XmlTag<'_>, next_column: usize) -> CellTag {
        let mut cell = CellTag { column: next_column, style: 0, cell_type: CellType::Number };
        for (name, value) in tag.attributes() {
            match name {
                b"r" => cell.column = column(value).unwrap_or(next_column),
                b"s" => cell.style = digits(value).and_then(|style| usize::try_from(style).ok()).unwrap_or(0),
                b"t" => {
                    cell.cell_type = match value {
                        b"s" => CellType::Shared,
                        b"str" => CellType::Formula,
                        b"inlineStr" => CellType::Inline,
                        b"e" => CellType::Error,
                        b"b" => CellType::Bool,
                        b"d" => CellType::IsoDate,
                        _ => CellType::Number,
                    }
                }
                _ => {}
            }
        }
        cell
    }
}

/// Returns the column of a reference such as `AB12`, counted from 0, or `None` if a sheet has no such column.
fn column(reference: &[u8]) -> Option<usize> {
    let mut column = 0;
    for byte in reference.iter().take_while(|byte| byte.is_ascii_alphabetic()) {
        column = column * 26 + usize::from(byte.to_ascii_uppercase() - b'A') + 1;
        if column > MAX_COLUMNS {
            return None;
        }
    }
    column.checked_sub(1)
}

/// Returns the value of an attribute that is a number.
fn number(tag: &XmlTag<'_>, name: &[u8]) -> Option<u64> {
    tag.attributes().find(|(other, _)| *other == name).and_then(|(_, value)| digits(value))
}

/// Parses a number of up to 15 digits.
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
