//! The rows of a sheet, in the order of the file.

use std::io;

use super::cell::{OdsCell, parse_repetition};
use super::paragraphs::read_paragraphs;
use crate::sheet::{ExpansionGuard, MAX_COLUMNS, MAX_ROW_TEXT, MAX_ROWS, RowCells, RowReader};
use crate::xml::{XmlReader, XmlToken};
use kith_container::invalid;

/// The memory that a repeated cell needs besides its text, in bytes.
const CELL: usize = 32;

/// A pass over the rows of a sheet.
pub(super) struct OdsRows {
    xml: XmlReader,
    /// Whether the reader is inside the table.
    inside: bool,
    /// The number of the row that was returned last.
    row: u64,
    /// The row that was read last.
    filled: FilledRow,
    /// How many times it is still to be returned.
    left: u64,
    paragraphs: Vec<u8>,
    expansion: ExpansionGuard,
}

/// The cells of a row that are not empty.
#[derive(Default)]
struct FilledRow {
    text: Vec<u8>,
    cells: Vec<FilledCell>,
    /// The size of all cells together, with repeated cells counted each time.
    unfolded: usize,
}

struct FilledCell {
    column: usize,
    times: usize,
    start: usize,
    end: usize,
}

impl OdsRows {
    /// Starts a pass after the opening tag of a table. `inside` is `false` if the table is empty.
    pub(super) fn new(xml: XmlReader, inside: bool) -> OdsRows {
        OdsRows {
            xml,
            inside,
            row: 0,
            filled: FilledRow::default(),
            left: 0,
            paragraphs: Vec::new(),
            expansion: ExpansionGuard::default(),
        }
    }

    /// Reads the cells of a row up to the end of the row.
    fn read_row(&mut self) -> io::Result<()> {
        let mut column = 0_usize;
        loop {
            let (cell, empty) = match self.xml.next()? {
                XmlToken::Open { tag, empty }
                    if matches!(tag.name, b"table-cell" | b"covered-table-cell") =>
                {
                    (OdsCell::read(&tag), empty)
                }
                XmlToken::Close(b"table-row") => return Ok(()),
                XmlToken::End => return Err(invalid("the sheet ends in the middle of a row")),
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

impl FilledRow {
    fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
        self.unfolded = 0;
    }

    /// Adds a cell. Of the cells beyond what a row can hold, one is kept, so that [`RowCells`] reports them.
    fn push(&mut self, column: usize, cell: &OdsCell, paragraphs: &[u8]) {
        if self.text.len() > MAX_ROW_TEXT || self.cells.len() > MAX_COLUMNS {
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

impl RowReader for OdsRows {
    fn next_row(&mut self, cells: &mut RowCells<'_>) -> io::Result<Option<u64>> {
        while self.left == 0 {
            if !self.inside {
                return Ok(None);
            }
            match self.xml.next()? {
                XmlToken::Open { tag, empty } if tag.name == b"table-row" => {
                    let repeated = tag.attribute(b"number-rows-repeated").unwrap_or_default();
                    let left = parse_repetition(repeated.as_bytes(), MAX_ROWS as usize) as u64;
                    self.filled.clear();
                    if !empty {
                        self.read_row()?;
                    }
                    // Repetitions end at the last row of a sheet, but no row that is in the file is lost.
                    let left = left.min(MAX_ROWS.saturating_sub(self.row)).max(1);
                    if self.filled.cells.is_empty() {
                        self.row += left;
                    } else {
                        self.left = left;
                    }
                }
                XmlToken::Close(b"table") => self.inside = false,
                XmlToken::End => return Err(invalid("the sheet ends in the middle of its rows")),
                _ => {}
            }
        }
        self.left -= 1;
        self.row += 1;
        self.expansion.add(self.filled.unfolded, self.xml.part().unpacked())?;
        for cell in &self.filled.cells {
            let text = self.filled.text.get(cell.start..cell.end).unwrap_or_default();
            cells.repeat(cell.column, cell.times, |out| out.extend_from_slice(text));
        }
        Ok(Some(self.row))
    }

    /// Counts compressed bytes.
    fn position(&self) -> (u64, u64) {
        self.xml.part().position()
    }
}
