//! Records on their way from a reader to a consumer.
//!
//! A [`Batch`] owns one text and the ranges of its cells, and is refilled in place. A million rows therefore need a
//! few allocations rather than one for each cell.

use kith_text::fold;

use super::defect::Defect;
use super::layout::ColumnLayout;
use super::record_cells::Record;

/// A batch is full if it holds this many records …
const MAX_RECORDS: usize = 1_000;
/// … or this many bytes of text …
const MAX_TEXT: usize = 1 << 20;
/// … or this many cells.
const MAX_CELLS: usize = 1 << 17;

/// Consecutive records of a file. [`Records::next_batch`](crate::Records::next_batch) fills one and reuses its memory.
///
/// ```
/// use kith_source::{Batch, ReadOptions, open};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("contacts.csv");
/// std::fs::write(&path, "Name,Phone\nAnn,+1\n\nBob,+2\n")?;
/// let mut batch = Batch::new();
/// open(&path, &ReadOptions::default())?.records()?.next_batch(&mut batch)?;
/// assert_eq!((batch.len(), batch.blank()), (2, 1));
/// assert_eq!(batch.records().map(|record| record.cell(0)).collect::<Vec<_>>(), ["Ann", "Bob"]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
pub struct Batch {
    /// The text of all cells.
    pub(super) text: String,
    /// The text while the batch is being filled; empty otherwise.
    bytes: Vec<u8>,
    /// The ranges of the cells in the text.
    pub(super) cells: Vec<(u32, u32)>,
    pub(super) rows: Vec<RecordInfo>,
    blank: u64,
}

/// A record, without its cells.
#[derive(Debug)]
pub(super) struct RecordInfo {
    pub(super) line: u64,
    pub(super) first_cell: u32,
    pub(super) defect: Option<Defect>,
    pub(super) replaced: bool,
}

impl Batch {
    /// Creates an empty batch.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// The records in the order of the file.
    pub fn records(&self) -> impl Iterator<Item = Record<'_>> {
        let ends = self.rows.iter().skip(1).map(|row| row.first_cell as usize).chain([self.cells.len()]);
        self.rows.iter().zip(ends).map(|(row, end)| {
            let cells = self.cells.get(row.first_cell as usize..end).unwrap_or_default();
            Record { line: row.line, defect: row.defect, replaced: row.replaced, text: &self.text, cells }
        })
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether the batch has no records. Blank ones may have been skipped nevertheless.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The number of blank records that were skipped. They are counted but not kept.
    pub fn blank(&self) -> u64 {
        self.blank
    }

    /// Clears the batch and lets `fill` add records. Afterwards, the records can be read.
    pub(crate) fn refill<T>(&mut self, fill: impl FnOnce(&mut Batch) -> T) -> T {
        self.clear();
        let result = fill(self);
        self.seal();
        result
    }

    /// Clears the batch and makes its memory available again.
    fn clear(&mut self) {
        self.bytes = std::mem::take(&mut self.text).into_bytes();
        self.bytes.clear();
        self.cells.clear();
        self.rows.clear();
        self.blank = 0;
    }

    /// Whether no more records are to be added.
    pub(crate) fn full(&self) -> bool {
        self.rows.len() >= MAX_RECORDS || self.bytes.len() >= MAX_TEXT || self.cells.len() >= MAX_CELLS
    }

    /// Ends the filling, so that the records can be read.
    fn seal(&mut self) {
        self.text = String::from_utf8(std::mem::take(&mut self.bytes)).unwrap_or_else(|error| {
            // Readers only cut decoded text at ASCII bytes, so this is never reached. If it were, the ranges of
            // the cells would have to stay valid.
            let mut bytes = error.into_bytes();
            bytes.iter_mut().filter(|byte| !byte.is_ascii()).for_each(|byte| *byte = b'?');
            String::from_utf8(bytes).unwrap_or_default()
        });
    }

    /// Returns the current end of the batch, where the next record begins.
    pub(crate) fn mark(&self) -> Mark {
        Mark { bytes: self.bytes.len(), cells: self.cells.len() }
    }

    /// Removes everything after `mark`.
    pub(crate) fn rewind(&mut self, mark: Mark) {
        self.bytes.truncate(mark.bytes);
        self.cells.truncate(mark.cells);
    }

    /// The number of cells after `mark`.
    pub(crate) fn cells_since(&self, mark: Mark) -> usize {
        self.cells.len() - mark.cells
    }

    /// Appends the text of a line and returns its offset. The cells in it are added by [`Batch::push_range`].
    pub(crate) fn push_line(&mut self, line: &[u8]) -> usize {
        let base = self.bytes.len();
        self.bytes.extend_from_slice(line);
        base
    }

    /// Adds a range of the text as a cell.
    pub(crate) fn push_range(&mut self, start: usize, end: usize) {
        self.cells.push((offset(start), offset(end)));
    }

    /// Adds a cell with this text.
    pub(crate) fn push_cell(&mut self, text: &[u8]) {
        let start = self.push_line(text);
        self.push_range(start, self.bytes.len());
    }

    /// Appends to the text of the cell that is being built. Returns the length of the text.
    pub(crate) fn extend(&mut self, text: &[u8]) -> usize {
        self.bytes.extend_from_slice(text);
        self.bytes.len()
    }

    /// Lets `write` append to the text.
    pub(crate) fn write(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.bytes);
    }

    /// Makes a range of the text the cell in `column` of the record that begins at `mark`.
    pub(crate) fn set_range(&mut self, mark: Mark, column: usize, start: usize, end: usize) {
        let place = mark.cells + column;
        if self.cells.len() <= place {
            self.cells.resize(place + 1, (0, 0));
        }
        if let Some(cell) = self.cells.get_mut(place) {
            *cell = (offset(start), offset(end));
        }
    }

    /// Removes the text after `length`, which must not belong to a cell.
    pub(crate) fn cut(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    /// The number of bytes of text after `mark`.
    pub(crate) fn bytes_since(&self, mark: Mark) -> usize {
        self.bytes.len() - mark.bytes
    }

    /// The length of the text in bytes.
    pub(crate) fn text_len(&self) -> usize {
        self.bytes.len()
    }

    /// Counts blank records that were skipped.
    pub(crate) fn add_blank(&mut self, count: u64) {
        self.blank += count;
    }

    /// Makes a record of the cells after `mark`, arranged by `layout` if there is one. A blank record without a defect is
    /// removed. Returns whether the record was kept.
    pub(crate) fn finish(
        &mut self,
        mark: Mark,
        line: u64,
        defect: Option<Defect>,
        layout: Option<&ColumnLayout>,
    ) -> bool {
        if defect.is_none() && self.blank_since(mark) {
            self.rewind(mark);
            return false;
        }
        if let Some(layout) = layout {
            layout.apply(&mut self.cells, mark.cells);
        }
        self.rows.push(RecordInfo { line, first_cell: offset(mark.cells), defect, replaced: false });
        true
    }

    /// Sets [`Record::replaced`] of the last record, which begins at `mark`, if its text contains U+FFFD.
    pub(crate) fn note_replaced(&mut self, mark: Mark) {
        let replaced = self
            .bytes
            .get(mark.bytes..)
            .is_some_and(|text| memchr::memmem::find(text, "\u{fffd}".as_bytes()).is_some());
        if let Some(row) = self.rows.last_mut() {
            row.replaced = replaced;
        }
    }

    /// Sets [`Record::replaced`] of the last record.
    pub(crate) fn set_replaced(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.replaced = true;
        }
    }

    /// Declares that the last record is malformed.
    pub(crate) fn set_defect(&mut self, defect: Defect) {
        if let Some(row) = self.rows.last_mut() {
            row.defect = Some(defect);
        }
    }

    /// Whether all cells after `mark` are blank.
    fn blank_since(&self, mark: Mark) -> bool {
        self.cells
            .iter()
            .skip(mark.cells)
            .all(|&(start, end)| self.bytes.get(start as usize..end as usize).is_none_or(blank))
    }
}

/// A position in a batch that is being filled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    bytes: usize,
    cells: usize,
}

/// Whether a cell is empty or consists of white space and invisible characters.
fn blank(cell: &[u8]) -> bool {
    match cell.first() {
        None => true,
        Some(byte) if byte.is_ascii_graphic() => false,
        Some(_) => std::str::from_utf8(cell).is_ok_and(|text| {
            text.chars().all(|c| c.is_whitespace() || c.is_control() || fold::invisible(c))
        }),
    }
}

/// Converts an offset. Batches are far smaller than 4 GiB: a record is bounded by its reader, a batch by [`MAX_TEXT`].
pub(super) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
