//! The rows of a sheet as records.
//!
//! A missing or empty row counts as blank once a filled row follows it. Rows after the last filled one, which
//! formatting leaves behind, do not count.

use std::io;
use std::path::{Path, PathBuf};

use super::row_cells::RowCells;
use super::workbook::{RowReader, Sheet, Workbook};
use crate::file::SourceError;
use crate::record::Batch;
use crate::record::ColumnLayout;

/// A pass over the records of a sheet.
pub(crate) struct SheetRecords {
    path: PathBuf,
    rows: Box<dyn RowReader>,
    layout: Option<ColumnLayout>,
    /// Rows up to this one are not data.
    skip_to: u64,
    /// The last row that was not blank.
    last_filled: u64,
    ended: bool,
}

impl SheetRecords {
    /// Starts a pass at the top of `sheet`. Without a layout, the cells of a row stay where they are.
    pub(crate) fn open(
        path: &Path,
        workbook: &Workbook,
        sheet: &Sheet,
        layout: Option<ColumnLayout>,
        skip_to: u64,
    ) -> Result<SheetRecords, SourceError> {
        let rows = workbook.rows(sheet).map_err(|error| SourceError::io(path, error))?;
        let path = path.to_owned();
        Ok(SheetRecords { path, rows, layout, skip_to, last_filled: skip_to, ended: false })
    }

    /// Fills `batch`, which must be empty. Returns whether any row was left to read.
    pub(crate) fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        let mut any = false;
        while !self.ended && !batch.full() {
            let more = self.next_row(batch).map_err(|error| SourceError::io(&self.path, error))?;
            self.ended = !more;
            any |= more;
        }
        Ok(any)
    }

    /// Whether the last row was read.
    pub(crate) fn ended(&self) -> bool {
        self.ended
    }

    /// The progress of the pass: how much of the sheet was read, and its total size in the same unit.
    pub(crate) fn position(&self) -> (u64, u64) {
        self.rows.position()
    }

    fn next_row(&mut self, batch: &mut Batch) -> io::Result<bool> {
        let mark = batch.mark();
        let mut cells = RowCells::new(batch, mark);
        let Some(line) = self.rows.next_row(&mut cells)? else { return Ok(false) };
        let (defect, replaced) = (cells.defect(), cells.replaced());
        if line > self.skip_to && batch.finish(mark, line, defect, self.layout.as_ref()) {
            batch.add_blank(line.saturating_sub(self.last_filled + 1));
            self.last_filled = line;
            if replaced {
                batch.set_replaced();
            }
        } else {
            batch.rewind(mark);
        }
        Ok(true)
    }
}
