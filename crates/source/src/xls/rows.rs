//! The rows of a sheet.
//!
//! Excel writes cells row by row, but other programs write them in any order, by column for instance. A first pass
//! therefore records where each run of cells of the same row begins. It keeps one integer for each row of a file
//! that Excel wrote, and never more than one for each cell.

use std::io;

use super::biff::{BiffReader, id};
use super::globals::{BiffGlobals, BiffVersion};
use super::strings::{StringFormat, StringReader};
use crate::office::binary::{f64_at, rk_at, u16_at, u32_at};
use crate::sheet::{ExpansionGuard, RowCells, RowReader};
use kith_container::{Fault, invalid};

/// A run is stored as one integer: the row in the upper 16 bits, the position in the stream in the lower 48.
const POSITION_BITS: u32 = 48;

/// A pass over the rows of a sheet.
pub(super) struct XlsRows {
    records: BiffReader,
    globals: BiffGlobals,
    /// Row and position of each run of cells, in order.
    runs: Vec<u64>,
    /// How many of the runs were read.
    done: usize,
    /// Where the sheet begins and ends in the stream.
    start: u64,
    end: u64,
    /// The text of the cell that is being read.
    text: Vec<u8>,
    expansion: ExpansionGuard,
}

impl XlsRows {
    /// Starts a pass after the record that opens the sheet, which `records` has read.
    pub(super) fn new(mut records: BiffReader, globals: BiffGlobals) -> io::Result<XlsRows> {
        let start = records.start();
        let mut runs = Vec::new();
        let mut last = None;
        let mut depth = 0;
        loop {
            let Some(record) = records.next()? else {
                return Err(invalid("a sheet ends in the middle of its rows"));
            };
            match record {
                id::END if depth == 0 => break,
                id::END => depth -= 1,
                id::PASSWORD => return Err(Fault::Encrypted.into()),
                // A chart in the sheet.
                record if id::BEGIN.contains(&record) => {
                    depth += 1;
                    last = None;
                }
                record if depth == 0 && is_cell(record, globals.version) => {
                    let row = u16_at(records.data(), 0);
                    if row != last {
                        last = row;
                        runs.extend(row.map(|row| u64::from(row) << POSITION_BITS | records.start()));
                    }
                }
                _ => {}
            }
        }
        let end = records.start();
        if !runs.is_sorted() {
            runs.sort_unstable();
            records = records.jumping();
        }
        let expansion = ExpansionGuard::default();
        Ok(XlsRows { records, globals, runs, done: 0, start, end, text: Vec::new(), expansion })
    }

    /// Reads the run of cells of `row` that begins at `position`.
    fn run(&mut self, row: u16, position: u64, cells: &mut RowCells<'_>) -> io::Result<()> {
        self.records.seek(position)?;
        while let Some(record) = self.records.next()? {
            if is_cell(record, self.globals.version) {
                if u16_at(self.records.data(), 0) != Some(row) {
                    break;
                }
                self.cell(record, cells)?;
            } else if record == id::END || id::BEGIN.contains(&record) {
                break;
            }
        }
        Ok(())
    }

    /// Adds the cell that was read. A cell that is cut off is left out.
    fn cell(&mut self, record: u16, cells: &mut RowCells<'_>) -> io::Result<()> {
        let BiffGlobals { version, strings, formats, since_1904, .. } = &self.globals;
        let data = self.records.data();
        let Some(column) = u16_at(data, 2).map(usize::from) else { return Ok(()) };
        // Excel 2 stores the format in the cell.
        let (style, at) = match version {
            BiffVersion::Excel2 => (data.get(5).map(|byte| u16::from(byte & 0x3F)), 7),
            _ => (u16_at(data, 4), 6),
        };
        let format = formats.of(usize::from(style.unwrap_or(0)));
        let number = match record {
            id::INTEGER_2 => u16_at(data, at).map(f64::from),
            id::NUMBER_2 | id::NUMBER => f64_at(data, at),
            id::SHORT_NUMBER => rk_at(data, at),
            id::SHORT_NUMBERS => {
                for (column, cell) in (column..).zip(data.get(4..).unwrap_or_default().as_chunks::<6>().0) {
                    let format = formats.of(usize::from(u16_at(cell, 0).unwrap_or(0)));
                    if let Some(number) = rk_at(cell, 2) {
                        cells.number(column, number, format, *since_1904);
                    }
                }
                None
            }
            id::SHARED_TEXT => {
                let index = u32_at(data, at).and_then(|index| usize::try_from(index).ok());
                let text = index.and_then(|index| strings.get(index)).unwrap_or_default();
                self.expansion.add(text.len(), self.records.start().saturating_sub(self.start))?;
                cells.text(column, text);
                None
            }
            id::TEXT_2 | id::TEXT | id::RICH_TEXT => {
                return self.text(column, at, cells);
            }
            id::BOOL_OR_ERROR_2 | id::BOOL_OR_ERROR => {
                // Errors of formulas are no values.
                if let Some(&[yes, 0]) = data.get(at..at + 2) {
                    cells.flag(column, yes != 0);
                }
                None
            }
            // Any other cell is a formula.
            _ => match data.get(at..at + 8) {
                Some(&[0, .., 0xFF, 0xFF]) => return self.formula_text(column, cells),
                Some(&[1, _, yes, .., 0xFF, 0xFF]) => {
                    cells.flag(column, yes != 0);
                    None
                }
                Some(&[.., 0xFF, 0xFF]) => None,
                _ => f64_at(data, at),
            },
        };
        if let Some(number) = number {
            cells.number(column, number, format, *since_1904);
        }
        Ok(())
    }

    /// Adds the text that is the result of a formula. It has a record of its own after the formula.
    fn formula_text(&mut self, column: usize, cells: &mut RowCells<'_>) -> io::Result<()> {
        // A formula that several cells share may come in between.
        while self.records.peek()?.is_some_and(|(next, _)| id::FORMULA_PARTS.contains(&next)) {
            self.records.next()?;
        }
        if self.records.peek()?.is_some_and(|(next, _)| id::FORMULA_TEXTS.contains(&next)) {
            self.records.next()?;
            self.text(column, 0, cells)?;
        }
        Ok(())
    }

    /// Adds the text that begins at position `at` of the record that was read.
    fn text(&mut self, column: usize, at: usize, cells: &mut RowCells<'_>) -> io::Result<()> {
        let format = match self.globals.version {
            BiffVersion::Excel2 => StringFormat::ShortBytes,
            BiffVersion::Excel97 => StringFormat::Unicode,
            _ => StringFormat::Bytes,
        };
        self.text.clear();
        let read = StringReader::new(&mut self.records, at).string(format, self.globals.page, &mut self.text);
        match read {
            Ok(()) => cells.text(column, &self.text),
            // One malformed text does not cost the workbook.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => cells.unreadable(),
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

impl RowReader for XlsRows {
    fn next_row(&mut self, cells: &mut RowCells<'_>) -> io::Result<Option<u64>> {
        let Some(&first) = self.runs.get(self.done) else { return Ok(None) };
        let row = first >> POSITION_BITS;
        while let Some(&run) = self.runs.get(self.done).filter(|&&run| run >> POSITION_BITS == row) {
            self.run(row as u16, run & ((1 << POSITION_BITS) - 1), cells)?;
            self.done += 1;
        }
        Ok(Some(row + 1))
    }

    /// Counts bytes of the stream.
    fn position(&self) -> (u64, u64) {
        (self.records.start().saturating_sub(self.start), self.end - self.start)
    }
}

/// Whether a record is a cell that is not empty.
fn is_cell(record: u16, version: BiffVersion) -> bool {
    match record {
        id::INTEGER_2 | id::NUMBER_2 | id::TEXT_2 | id::BOOL_OR_ERROR_2 => version == BiffVersion::Excel2,
        id::NUMBER | id::TEXT | id::BOOL_OR_ERROR | id::RICH_TEXT => true,
        id::SHARED_TEXT | id::SHORT_NUMBER | id::SHORT_NUMBERS => true,
        record => id::FORMULAS.contains(&record),
    }
}
