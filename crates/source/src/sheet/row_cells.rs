//! The cells of a row on their way into a batch.

use super::cell_text;
use super::limits::{MAX_COLUMNS, MAX_ROW_TEXT};
use super::number_format::NumberFormat;
use crate::record::{Batch, Defect, Mark};

/// The cells of the row that is being read. Columns are counted from 0.
pub(crate) struct RowCells<'a> {
    batch: &'a mut Batch,
    mark: Mark,
    count: usize,
    defect: Option<Defect>,
    /// Whether a cell could not be read.
    replaced: bool,
}

impl<'a> RowCells<'a> {
    /// Starts a row at `mark`, which is the end of `batch`.
    pub(super) fn new(batch: &'a mut Batch, mark: Mark) -> RowCells<'a> {
        RowCells { batch, mark, count: 0, defect: None, replaced: false }
    }

    /// What is wrong with the row, if anything.
    pub(super) fn defect(&self) -> Option<Defect> {
        self.defect
    }

    /// Whether a cell could not be read.
    pub(super) fn replaced(&self) -> bool {
        self.replaced
    }

    /// Notes that the text of a cell is malformed, and leaves it empty.
    pub(crate) fn unreadable(&mut self) {
        self.replaced = true;
    }

    /// Adds a cell with the text that `write` appends. If it appends nothing, there is no cell.
    pub(crate) fn write(&mut self, column: usize, write: impl FnOnce(&mut Vec<u8>)) {
        self.repeat(column, 1, write);
    }

    /// Adds `times` cells from `column` on, each with the text that `write` appends.
    pub(crate) fn repeat(&mut self, column: usize, times: usize, write: impl FnOnce(&mut Vec<u8>)) {
        let start = self.batch.text_len();
        self.batch.write(write);
        let end = self.batch.text_len();
        if start == end {
            return;
        }
        self.count = self.count.saturating_add(times);
        if column.saturating_add(times) > MAX_COLUMNS || self.count > MAX_COLUMNS {
            self.defect = self.defect.or(Some(Defect::TooManyCells));
        } else if self.batch.bytes_since(self.mark) > MAX_ROW_TEXT {
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

    /// Adds a truth value.
    pub(crate) fn flag(&mut self, column: usize, yes: bool) {
        self.text(column, if yes { b"TRUE" } else { b"FALSE" });
    }

    /// Adds a number in the format of its cell.
    pub(crate) fn number(&mut self, column: usize, number: f64, format: &NumberFormat, since_1904: bool) {
        self.write(column, |out| cell_text::push_number(number, format, since_1904, out));
    }
}
