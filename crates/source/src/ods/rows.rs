//! The rows of a sheet, in the order of the file.

use std::io;

use super::cell::{Cell, read_paragraphs, times};
use crate::sheet::{COLUMNS, Cells, LAST_ROW, ROW, Rows, Unfolding};
use crate::xml::{Token, XmlReader};
use kith_container::invalid;

/// What a repeated cell costs beside its text.
const CELL: usize = 32;

/// A pass over the rows of a sheet.
pub(super) struct SheetRows {
    xml: XmlReader,
    /// Whether we are inside the table.
    inside: bool,
    row: u64,
    /// The row read last, and how often it is still to come.
    filled: Filled,
    left: u64,
    paragraphs: Vec<u8>,
    unfolding: Unfolding,
}

/// The cells of a row that hold something.
#[derive(Default)]
struct Filled {
    text: Vec<u8>,
    cells: Vec<FilledCell>,
    /// How much text they come to, the repeated ones counted each time.
    unfolded: usize,
}

struct FilledCell {
    column: usize,
    times: usize,
    start: usize,
    end: usize,
}

impl SheetRows {
    /// Starts behind the opening tag of a table, `inside` of it unless it is empty.
    pub(super) fn new(xml: XmlReader, inside: bool) -> SheetRows {
        SheetRows {
            xml,
            inside,
            row: 0,
            filled: Filled::default(),
            left: 0,
            paragraphs: Vec::new(),
            unfolding: Unfolding::default(),
        }
    }

    /// Reads the cells of a row, up to its end.
    fn read_row(&mut self) -> io::Result<()> {
        let mut column = 0_usize;
        loop {
            let (cell, empty) = match self.xml.next()? {
                Token::Open { tag, empty } if matches!(tag.name, b"table-cell" | b"covered-table-cell") => {
                    (Cell::read(&tag), empty)
                }
                Token::Close(b"table-row") => return Ok(()),
                Token::End => return Err(invalid("the sheet ends in the middle of a row")),
                _ => continue,
            };
            self.paragraphs.clear();
            if !empty {
                read_paragraphs(&mut self.xml, &mut self.paragraphs)?;
            }
            self.filled.push(column, &cell, &self.paragraphs);
            column = column.saturating_add(cell.times);
        }
    }
}

impl Filled {
    fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
        self.unfolded = 0;
    }

    /// Keeps a cell. Those beyond what a row can hold are for [`Cells`] to report, and the first will do.
    fn push(&mut self, column: usize, cell: &Cell, paragraphs: &[u8]) {
        if self.text.len() > ROW || self.cells.len() > COLUMNS {
            return;
        }
        let start = self.text.len();
        cell.push(paragraphs, &mut self.text);
        let end = self.text.len();
        if start < end {
            let times = cell.times;
            self.unfolded = self.unfolded.saturating_add((end - start + CELL).saturating_mul(times));
            self.cells.push(FilledCell { column, times, start, end });
        }
    }
}

impl Rows for SheetRows {
    fn next_row(&mut self, cells: &mut Cells<'_>) -> io::Result<Option<u64>> {
        while self.left == 0 {
            if !self.inside {
                return Ok(None);
            }
            match self.xml.next()? {
                Token::Open { tag, empty } if tag.name == b"table-row" => {
                    let repeated = tag.attribute(b"number-rows-repeated").unwrap_or_default();
                    let left = times(repeated.as_bytes(), LAST_ROW as usize) as u64;
                    self.filled.clear();
                    if !empty {
                        self.read_row()?;
                    }
                    // A sheet ends at its last row, but no row is lost that is really there.
                    let left = left.min(LAST_ROW.saturating_sub(self.row)).max(1);
                    if self.filled.cells.is_empty() {
                        self.row += left;
                    } else {
                        self.left = left;
                    }
                }
                Token::Close(b"table") => self.inside = false,
                Token::End => return Err(invalid("the sheet ends in the middle of its rows")),
                _ => {}
            }
        }
        self.left -= 1;
        self.row += 1;
        self.unfolding.add(self.filled.unfolded, self.xml.part().unpacked())?;
        for cell in &self.filled.cells {
            let text = self.filled.text.get(cell.start..cell.end).unwrap_or_default();
            cells.repeat(cell.column, cell.times, |out| out.extend_from_slice(text));
        }
        Ok(Some(self.row))
    }

    /// Packed bytes.
    fn position(&self) -> (u64, u64) {
        self.xml.part().position()
    }
}
