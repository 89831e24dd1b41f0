//! What workbooks of all formats have in common: sheets, rows of cells at their places, and how numbers and dates
//! become the text a person would have typed.
//!
//! A format is read by a [`Book`], which knows its sheets, and a [`Rows`], which goes down one of them. What they
//! find goes through [`Cells`] into records; positions are claims, and so are sizes: see [`in_line`].

pub(super) mod format;
mod records;
mod strings;
pub(super) mod value;

use std::fmt::Debug;
use std::io;
use std::sync::Arc;

use super::Format;
use format::Formats;
use kith_container::invalid;

pub(super) use records::{Cells, SheetRecords};
pub(super) use strings::{STRING, Strings, Unfolding};

/// More sheets than anyone looks through.
pub(super) const SHEETS: usize = 4_096;
/// The last row and the number of columns of a sheet.
pub(super) const LAST_ROW: u64 = 1_048_576;
pub(super) const COLUMNS: usize = 16_384;
/// No row holds more text.
pub(super) const ROW: usize = 8 << 20;

/// A workbook that is open for reading.
#[derive(Debug)]
pub(super) struct Workbook {
    pub(super) format: Format,
    /// Visible ones first.
    pub(super) sheets: Vec<Sheet>,
    book: Box<dyn Book>,
}

/// A sheet of cells.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) hidden: bool,
    /// Which one it is to its book.
    index: usize,
}

/// The sheets of a workbook of some format.
pub(super) trait Book: Debug + Send + Sync {
    /// Goes to the top of a sheet, by its index among those the book listed.
    fn rows(&self, sheet: usize) -> io::Result<Box<dyn Rows>>;
}

/// What the cells of all sheets of an Office Open XML workbook refer to, written as text or in binary.
#[derive(Debug, Clone)]
pub(super) struct Shared {
    pub(super) strings: Arc<Strings>,
    pub(super) formats: Arc<Formats>,
    pub(super) since_1904: bool,
}

/// A pass over the rows of a sheet.
pub(super) trait Rows: Send {
    /// Reads the next row into `cells` and returns its number, from 1 and ascending; `None` after the last one.
    fn next_row(&mut self, cells: &mut Cells<'_>) -> io::Result<Option<u64>>;

    /// How much is behind us, and how much there is, in the same unit.
    fn position(&self) -> (u64, u64);
}

impl Workbook {
    /// A workbook with sheets of these names; `true` says that one is hidden.
    pub(super) fn new(
        format: Format,
        sheets: impl IntoIterator<Item = (String, bool)>,
        book: impl Book + 'static,
    ) -> io::Result<Workbook> {
        let sheet = |(index, (name, hidden))| Sheet { name, hidden, index };
        let mut sheets: Vec<Sheet> = sheets.into_iter().enumerate().map(sheet).collect();
        if sheets.is_empty() {
            return Err(invalid("none of its sheets is there"));
        }
        sheets.sort_by_key(|sheet| sheet.hidden);
        Ok(Workbook { format, sheets, book: Box::new(book) })
    }
}

/// The number of the row after `last`: as claimed, if that makes sense, or else the next in line.
pub(super) fn in_line(claimed: Option<u64>, last: u64) -> u64 {
    claimed.filter(|&row| row > last && row <= LAST_ROW).unwrap_or(last + 1)
}
