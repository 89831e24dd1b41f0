//! The rows of a sheet, in the order of the file.

use std::io;

use super::biff12::{RecordReader, push_string};
use crate::office::SharedParts;
use crate::office::binary::{f64_at, rk_at, u32_at};
use crate::sheet::{ExpansionGuard, RowCells, RowReader, next_row_number};
use kith_container::{PartReader, invalid};

const ROW: u16 = 0;
// The ids from here to `LAST_SHORT` are cells without a column of their own, which follow the cell before them.
const FIRST_SHORT: u16 = 12;
const LAST_SHORT: u16 = 18;
const RICH_STRING: u16 = 62;
const BEGIN_ROWS: u16 = 145;
const END_ROWS: u16 = 146;

/// A pass over the rows of a sheet.
pub(super) struct XlsbRows {
    records: RecordReader,
    shared: SharedParts,
    /// The number of the row that was read last.
    row: u64,
    /// Whether the reader is between the records that enclose the rows.
    inside: bool,
    /// Whether the record of the first row was read.
    begun: bool,
    ended: bool,
    expansion: ExpansionGuard,
}

impl XlsbRows {
    pub(super) fn new(part: PartReader, shared: SharedParts) -> XlsbRows {
        let records = RecordReader::new(part);
        let expansion = ExpansionGuard::default();
        XlsbRows { records, shared, row: 0, inside: false, begun: false, ended: false, expansion }
    }

    /// Reads the next record of a row or a cell and returns its id. Returns `None` after the last one.
    fn next(&mut self) -> io::Result<Option<u16>> {
        loop {
            let wanted = |id| matches!(id, ROW..=LAST_SHORT | RICH_STRING | BEGIN_ROWS | END_ROWS);
            match self.records.next(wanted)? {
                Some(BEGIN_ROWS) => self.inside = true,
                Some(END_ROWS) => {
                    self.ended = true;
                    return self.records.finish().map(|()| None);
                }
                Some(id) if self.inside => return Ok(Some(id)),
                Some(_) => {}
                None if self.inside => return Err(invalid("the sheet ends in the middle of its rows")),
                None => return Ok(None),
            }
        }
    }

    /// Adds the cell that was read. A cell that is cut off is left out.
    fn cell(&mut self, id: u16, column: usize, cells: &mut RowCells<'_>) -> io::Result<()> {
        let SharedParts { strings, formats, since_1904 } = &self.shared;
        let data = self.records.data();
        let (style, at) = if is_short(id) { (0, 4) } else { (4, 8) };
        let format = formats.of(u32_at(data, style).map_or(0, |style| style as usize & 0xFF_FFFF));
        match id {
            // Numbers in short form, then numbers, each as values and as results of formulas.
            2 | 13 => {
                if let Some(number) = rk_at(data, at) {
                    cells.number(column, number, format, *since_1904);
                }
            }
            5 | 9 | 16 => {
                if let Some(number) = f64_at(data, at) {
                    cells.number(column, number, format, *since_1904);
                }
            }
            // The ids 3, 11 and 14 are the errors of formulas.
            4 | 10 | 15 => {
                if let Some(&yes) = data.get(at) {
                    cells.flag(column, yes != 0);
                }
            }
            6 | 8 | 17 => cells.write(column, |out| _ = push_string(data, at, out)),
            RICH_STRING => cells.write(column, |out| _ = push_string(data, at + 1, out)),
            7 | 18 => {
                let text = u32_at(data, at).and_then(|index| strings.get(index as usize)).unwrap_or_default();
                self.expansion.add(text.len(), self.records.part().unpacked())?;
                cells.text(column, text);
            }
            _ => {}
        }
        Ok(())
    }
}

impl RowReader for XlsbRows {
    fn next_row(&mut self, cells: &mut RowCells<'_>) -> io::Result<Option<u64>> {
        // Cells before the first row belong to no row.
        while !self.begun {
            match self.next()? {
                Some(id) => self.begun = id == ROW,
                None => return Ok(None),
            }
        }
        if self.ended {
            return Ok(None);
        }
        let claimed = u32_at(self.records.data(), 0).map(|row| u64::from(row) + 1);
        self.row = next_row_number(claimed, self.row);
        let mut next_column = 0;
        while let Some(id) = self.next()? {
            if id == ROW {
                return Ok(Some(self.row));
            }
            let column = if is_short(id) { None } else { u32_at(self.records.data(), 0) };
            let column = column.map_or(next_column, |column| column as usize);
            next_column = column.saturating_add(1);
            self.cell(id, column, cells)?;
        }
        Ok(Some(self.row))
    }

    /// Counts compressed bytes.
    fn position(&self) -> (u64, u64) {
        self.records.part().position()
    }
}

/// Whether a record is a cell without a column of its own.
fn is_short(id: u16) -> bool {
    (FIRST_SHORT..=LAST_SHORT).contains(&id)
}
