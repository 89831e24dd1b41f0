//! The rows of a sheet, in the order of the file.

use std::io;

use crate::sheet::{COLUMNS, Cells, ROW, Rows, Shared, Unfolding, in_line, value};
use crate::xml::{self, Tag, Token, XmlReader};
use kith_container::{PartReader, invalid};

/// A pass over the rows of a sheet.
pub(super) struct SheetRows {
    xml: XmlReader,
    shared: Shared,
    /// The last row seen.
    row: u64,
    inside: bool,
    /// The text of the cell being read.
    text: Vec<u8>,
    unfolding: Unfolding,
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

impl Rows for SheetRows {
    fn next_row(&mut self, cells: &mut Cells<'_>) -> io::Result<Option<u64>> {
        loop {
            match self.xml.next()? {
                Token::Open { tag, empty } => match tag.name {
                    b"sheetData" if empty => return Ok(None),
                    b"sheetData" => self.inside = true,
                    b"row" if self.inside => {
                        self.row = in_line(number(&tag, b"r"), self.row);
                        if !empty {
                            self.read_row(cells)?;
                            return Ok(Some(self.row));
                        }
                    }
                    _ => {}
                },
                Token::Close(b"sheetData") => return self.xml.finish().map(|()| None),
                Token::End if self.inside => return Err(invalid("the sheet ends in the middle of its rows")),
                Token::End => return Ok(None),
                _ => {}
            }
        }
    }

    /// Packed bytes.
    fn position(&self) -> (u64, u64) {
        self.xml.part().position()
    }
}

impl SheetRows {
    pub(super) fn new(part: PartReader, shared: Shared) -> SheetRows {
        let xml = XmlReader::new(part);
        SheetRows { xml, shared, row: 0, inside: false, text: Vec::new(), unfolding: Unfolding::default() }
    }

    /// Reads the cells of a row, up to its end.
    fn read_row(&mut self, cells: &mut Cells<'_>) -> io::Result<()> {
        let mut next_column = 0;
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
                Token::Close(b"row") => return Ok(()),
                Token::End => return Err(invalid("the sheet ends in the middle of a row")),
                _ => continue,
            };
            next_column = cell.column + 1;
            self.read_cell()?;
            if !self.text.is_empty() {
                self.push(&cell, cells)?;
            }
        }
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
                    token.push_text(&mut self.text);
                    if self.text.len() > ROW {
                        return Err(invalid("a text in it is longer than any cell can hold"));
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds the cell whose text was read.
    fn push(&mut self, cell: &CellTag, cells: &mut Cells<'_>) -> io::Result<()> {
        let shared = &self.shared;
        match cell.kind {
            CellKind::Number => {
                let format = shared.formats.of(cell.style);
                cells.write(cell.column, |out| {
                    value::push_number(&self.text, format, shared.since_1904, out);
                });
            }
            CellKind::Shared => {
                let index =
                    std::str::from_utf8(self.text.trim_ascii()).ok().and_then(|text| text.parse().ok());
                // An index beyond the strings leaves the cell empty, as spreadsheet programs do.
                let text = index.and_then(|index| shared.strings.get(index)).unwrap_or_default();
                self.unfolding.add(text.len(), self.xml.part().unpacked())?;
                cells.text(cell.column, text);
            }
            CellKind::Text => {
                xml::unescape_office(&mut self.text, 0);
                cells.text(cell.column, &self.text);
            }
            CellKind::Bool => {
                cells.flag(cell.column, !matches!(self.text.trim_ascii(), b"0" | b"false"));
            }
            CellKind::IsoDate => cells.write(cell.column, |out| value::push_iso_date(&self.text, out)),
        }
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
