//! The rows of a sheet.
//!
//! Excel writes cells row by row, but other programs write them as they come, by column for instance. So the sheet is
//! walked once to note where each run of cells of one row begins: a number a row as Excel has it, and never more
//! than a cell takes in the file.

use std::io;

use super::book::{Shared, Version};
use super::records::{Records, id};
use super::text::{Kind, Text};
use crate::books::encrypted;
use crate::bytes::{error, f64_at, rk_at, u16_at, u32_at};
use crate::sheet::{Cells, Rows, Unfolding};
use kith_container::invalid;

/// The row of a run stands above this many bits of its place.
const PLACE: u32 = 48;

/// A pass over the rows of a sheet.
pub(super) struct SheetRows {
    records: Records,
    shared: Shared,
    /// Row and place of each run of cells, in order; and how many of them are behind us.
    runs: Vec<u64>,
    done: usize,
    start: u64,
    end: u64,
    text: Vec<u8>,
    unfolding: Unfolding,
}

impl SheetRows {
    /// Starts behind the record that opens the sheet, which `records` has read.
    pub(super) fn new(mut records: Records, shared: Shared) -> io::Result<SheetRows> {
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
                id::PASSWORD => return Err(encrypted()),
                // A chart inside the sheet.
                record if id::BEGIN.contains(&record) => {
                    depth += 1;
                    last = None;
                }
                record if depth == 0 && is_cell(record, shared.version) => {
                    let row = u16_at(records.data(), 0);
                    if row != last {
                        last = row;
                        runs.extend(row.map(|row| u64::from(row) << PLACE | records.start()));
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
        let unfolding = Unfolding::default();
        Ok(SheetRows { records, shared, runs, done: 0, start, end, text: Vec::new(), unfolding })
    }

    /// Reads a run of cells of one row.
    fn run(&mut self, row: u16, place: u64, cells: &mut Cells<'_>) -> io::Result<()> {
        self.records.seek(place)?;
        while let Some(record) = self.records.next()? {
            if is_cell(record, self.shared.version) {
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

    /// Adds the cell that was read; one cut short is left out.
    fn cell(&mut self, record: u16, cells: &mut Cells<'_>) -> io::Result<()> {
        let Shared { version, strings, formats, since_1904, .. } = &self.shared;
        let data = self.records.data();
        let Some(column) = u16_at(data, 2).map(usize::from) else { return Ok(()) };
        // Excel 2 keeps the format in the cell.
        let (style, at) = match version {
            Version::Excel2 => (data.get(5).map(|byte| u16::from(byte & 0x3F)), 7),
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
                self.unfolding.add(text.len(), self.records.start().saturating_sub(self.start))?;
                cells.text(column, text);
                None
            }
            id::TEXT_2 | id::TEXT | id::RICH_TEXT => {
                return self.text(column, at, cells);
            }
            id::BOOL_OR_ERROR_2 | id::BOOL_OR_ERROR => {
                match data.get(at..at + 2) {
                    Some(&[yes, 0]) => cells.flag(column, yes != 0),
                    Some(&[code, _]) => cells.text(column, error(code)),
                    _ => {}
                }
                None
            }
            // What is left is a formula.
            _ => match data.get(at..at + 8) {
                Some(&[0, .., 0xFF, 0xFF]) => return self.formula_text(column, cells),
                Some(&[1, _, yes, .., 0xFF, 0xFF]) => {
                    cells.flag(column, yes != 0);
                    None
                }
                Some(&[2, _, code, .., 0xFF, 0xFF]) => {
                    cells.text(column, error(code));
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

    /// Adds the text that a formula came to, which stands in a record of its own behind it.
    fn formula_text(&mut self, column: usize, cells: &mut Cells<'_>) -> io::Result<()> {
        // Between them may stand the formula that several cells share.
        while self.records.peek()?.is_some_and(|(next, _)| id::FORMULA_PARTS.contains(&next)) {
            self.records.next()?;
        }
        if self.records.peek()?.is_some_and(|(next, _)| id::FORMULA_TEXTS.contains(&next)) {
            self.records.next()?;
            self.text(column, 0, cells)?;
        }
        Ok(())
    }

    /// Adds the text that begins at that place of the record that was read.
    fn text(&mut self, column: usize, at: usize, cells: &mut Cells<'_>) -> io::Result<()> {
        let kind = match self.shared.version {
            Version::Excel2 => Kind::Short,
            Version::Excel97 => Kind::Unicode,
            _ => Kind::Bytes,
        };
        self.text.clear();
        Text::new(&mut self.records, at).string(kind, self.shared.page, &mut self.text)?;
        cells.text(column, &self.text);
        Ok(())
    }
}

impl Rows for SheetRows {
    fn next_row(&mut self, cells: &mut Cells<'_>) -> io::Result<Option<u64>> {
        let Some(&first) = self.runs.get(self.done) else { return Ok(None) };
        let row = first >> PLACE;
        while let Some(&run) = self.runs.get(self.done).filter(|&&run| run >> PLACE == row) {
            self.run(row as u16, run & ((1 << PLACE) - 1), cells)?;
            self.done += 1;
        }
        Ok(Some(row + 1))
    }

    /// Bytes of the sheet.
    fn position(&self) -> (u64, u64) {
        (self.records.start().saturating_sub(self.start), self.end - self.start)
    }
}

/// Whether a record is a cell with something in it.
fn is_cell(record: u16, version: Version) -> bool {
    match record {
        id::INTEGER_2 | id::NUMBER_2 | id::TEXT_2 | id::BOOL_OR_ERROR_2 => version == Version::Excel2,
        id::NUMBER | id::TEXT | id::BOOL_OR_ERROR | id::RICH_TEXT => true,
        id::SHARED_TEXT | id::SHORT_NUMBER | id::SHORT_NUMBERS => true,
        record => id::FORMULAS.contains(&record),
    }
}
