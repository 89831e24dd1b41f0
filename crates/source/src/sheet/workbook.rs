//! The sheets of a workbook and the traits of its readers.

use std::fmt::Debug;
use std::io;

use kith_container::invalid;

use super::limits::MAX_ROWS;
use super::row_cells::RowCells;
use crate::file::Format;

/// A workbook that is open for reading.
#[derive(Debug)]
pub(crate) struct Workbook {
    pub(crate) format: Format,
    /// Its sheets, the visible ones first.
    pub(crate) sheets: Vec<Sheet>,
    opener: Box<dyn SheetOpener>,
}

/// A sheet of cells.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) hidden: bool,
    /// Its index in the order of the file.
    index: usize,
}

/// The part of a workbook reader that depends on the format and opens a sheet.
pub(crate) trait SheetOpener: Debug + Send + Sync {
    /// Opens a sheet at its first row. `index` is its position in the list that was given to [`Workbook::new`].
    fn rows(&self, index: usize) -> io::Result<Box<dyn RowReader>>;
}

/// A pass over the rows of a sheet.
pub(crate) trait RowReader: Send {
    /// Reads the next row into `cells` and returns its number. Numbers start at 1 and are ascending. Returns `None`
    /// after the last row.
    fn next_row(&mut self, cells: &mut RowCells<'_>) -> io::Result<Option<u64>>;

    /// The progress of the pass: how much of the sheet was read, and its total size in the same unit.
    fn position(&self) -> (u64, u64);
}

impl Workbook {
    /// Creates a workbook from the names of its sheets. The flag says whether a sheet is hidden.
    pub(crate) fn new(
        format: Format,
        sheets: impl IntoIterator<Item = (String, bool)>,
        opener: impl SheetOpener + 'static,
    ) -> io::Result<Workbook> {
        let sheet = |(index, (name, hidden))| Sheet { name, hidden, index };
        let mut sheets: Vec<Sheet> = sheets.into_iter().enumerate().map(sheet).collect();
        if sheets.is_empty() {
            return Err(invalid("none of its sheets can be found"));
        }
        sheets.sort_by_key(|sheet| sheet.hidden);
        Ok(Workbook { format, sheets, opener: Box::new(opener) })
    }

    /// Opens a sheet at its first row.
    pub(super) fn rows(&self, sheet: &Sheet) -> io::Result<Box<dyn RowReader>> {
        self.opener.rows(sheet.index)
    }
}

/// Returns the number of the row after `last`: the claimed number if it is possible, and `last + 1` otherwise.
pub(crate) fn next_row_number(claimed: Option<u64>, last: u64) -> u64 {
    claimed.filter(|&row| row > last && row <= MAX_ROWS).unwrap_or(last + 1)
}
