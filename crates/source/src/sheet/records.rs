//! The rows of a sheet to records.
//!
//! Rows that are not there, or are empty, count as blank once a row with something in it follows; what formatting
//! leaves behind the last one does not.

use std::io;
use std::path::{Path, PathBuf};

use super::format::NumberFormat;
use super::{COLUMNS, ROW, Rows, Sheet, Workbook, value};
use crate::batch::{Batch, Defect, Mark};
use crate::error::SourceError;
use crate::layout::Layout;

/// A pass over the records of a sheet.
pub(crate) struct SheetRecords {
    path: PathBuf,
    rows: Box<dyn Rows>,
    layout: Option<Layout>,
    /// Rows up to here are no data.
    skip_to: u64,
    /// The last row that was not blank.
    last_filled: u64,
    ended: bool,
}

/// The cells of the row that is being read, on their way into a batch.
pub(crate) struct Cells<'a> {
    batch: &'a mut Batch,
    mark: Mark,
    count: usize,
    defect: Option<Defect>,
}

impl SheetRecords {
    /// Starts at the top of `sheet`. Without a layout, rows are given as they are.
    pub(crate) fn open(
        path: &Path,
        workbook: &Workbook,
        sheet: &Sheet,
        layout: Option<Layout>,
        skip_to: u64,
    ) -> Result<SheetRecords, SourceError> {
        let rows = workbook.book.rows(sheet.index).map_err(|error| SourceError::io(path, error))?;
        let path = path.to_owned();
        Ok(SheetRecords { path, rows, layout, skip_to, last_filled: skip_to, ended: false })
    }

    /// Fills `batch`, which is clear; whether there was anything left to fill it with.
    pub(crate) fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        let mut any = false;
        while !self.ended && !batch.full() {
            let more = self.next_row(batch).map_err(|error| SourceError::io(&self.path, error))?;
            self.ended = !more;
            any |= more;
        }
        Ok(any)
    }

    /// How much is behind us, and how much there is.
    pub(crate) fn position(&self) -> (u64, u64) {
        self.rows.position()
    }

    fn next_row(&mut self, batch: &mut Batch) -> io::Result<bool> {
        let mark = batch.mark();
        let mut cells = Cells { batch, mark, count: 0, defect: None };
        let Some(line) = self.rows.next_row(&mut cells)? else { return Ok(false) };
        let defect = cells.defect;
        if line > self.skip_to && batch.finish(mark, line, defect, self.layout.as_ref()) {
            batch.add_blank(line.saturating_sub(self.last_filled + 1));
            self.last_filled = line;
        } else {
            batch.rewind(mark);
        }
        Ok(true)
    }
}

impl Cells<'_> {
    /// Adds what `write` appends as the cell of that column, from 0. Nothing appended is no cell.
    pub(crate) fn write(&mut self, column: usize, write: impl FnOnce(&mut Vec<u8>)) {
        self.repeat(column, 1, write);
    }

    /// Adds what `write` appends as the cells of `times` columns, of which `column` is the first.
    pub(crate) fn repeat(&mut self, column: usize, times: usize, write: impl FnOnce(&mut Vec<u8>)) {
        let start = self.batch.text_len();
        self.batch.write(write);
        let end = self.batch.text_len();
        if start == end {
            return;
        }
        self.count = self.count.saturating_add(times);
        if column.saturating_add(times) > COLUMNS || self.count > COLUMNS {
            self.defect = self.defect.or(Some(Defect::TooManyCells));
        } else if self.batch.bytes_since(self.mark) > ROW {
            self.defect = self.defect.or(Some(Defect::TooLong));
        } else {
            (column..column + times).for_each(|column| self.batch.set_range(self.mark, column, start, end));
            return;
        }
        self.batch.cut(start);
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, column: usize, text: &[u8]) {
        self.write(column, |out| out.extend_from_slice(text));
    }

    /// Adds a yes or no.
    pub(crate) fn flag(&mut self, column: usize, yes: bool) {
        self.text(column, if yes { b"TRUE" } else { b"FALSE" });
    }

    /// Adds a number.
    pub(crate) fn number(&mut self, column: usize, number: f64, format: &NumberFormat, since_1904: bool) {
        self.write(column, |out| value::push_double(number, format, since_1904, out));
    }
}
