//! A record and its cells.

use super::defect::Defect;

/// A record of a file. Its cells are text, exactly as it was read.
///
/// ```
/// # use kith_source::{Batch, ReadOptions, open};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("contacts.csv");
/// std::fs::write(&path, "Name,Phone\n Ann ,+1,extra\n")?;
/// # let mut batch = Batch::new();
/// # open(&path, &ReadOptions::default())?.records()?.next_batch(&mut batch)?;
/// let record = batch.records().next().unwrap();
/// assert_eq!((record.line, record.defect, record.replaced), (2, None, false));
/// assert_eq!((record.len(), record.is_empty()), (3, false));
/// assert_eq!(record.cells().collect::<Vec<_>>(), [" Ann ", "+1", "extra"]);
/// assert_eq!(record.cell(7), "");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The first physical line of a record in a text file, the row of a sheet, or the number of a card. All are
    /// counted from 1.
    pub line: u64,
    /// What is wrong with the record, if anything.
    pub defect: Option<Defect>,
    /// Whether bytes that are malformed in the encoding of the file were replaced by U+FFFD, or a cell of a workbook was
    /// left out because its text is malformed.
    pub replaced: bool,
    /// The text of all cells of the batch.
    pub(super) text: &'a str,
    /// The ranges of the cells of this record.
    pub(super) cells: &'a [(u32, u32)],
}

impl<'a> Record<'a> {
    /// The number of cells: at least one for each header, and more if the record is longer.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether the record has no cells.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Returns the text of a cell, or `""` if the record has no such cell.
    pub fn cell(&self, index: usize) -> &'a str {
        self.cells.get(index).map_or("", |&range| slice(self.text, range))
    }

    /// The text of all cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let text = self.text;
        self.cells.iter().map(move |&range| slice(text, range))
    }
}

/// Returns a range of `text`.
fn slice(text: &str, (start, end): (u32, u32)) -> &str {
    text.get(start as usize..end as usize).unwrap_or_default()
}
