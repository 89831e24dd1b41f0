//! Records on their way from a reader to whoever wants them: flat, reusable, and free to cross threads.
//!
//! A [`Batch`] owns one text and the ranges of its cells, so that a million rows cost a few allocations and
//! not fifteen million. How the columns of the file become the columns of a record is [`Layout`]'s; what the
//! bytes mean is the readers'.

use super::layout::Layout;
use kith_text::fold;

/// A batch is handed over once it holds this many records …
const RECORDS: usize = 1_000;
/// … or this much text …
const TEXT: usize = 1 << 20;
/// … or this many cells.
const CELLS: usize = 1 << 17;

/// Why a record cannot be read as one. Becomes the problem `record_malformed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Defect {
    /// A quote opens a cell and never closes; the record is the physical line it stands on, split as it is.
    UnclosedQuote,
    /// Longer than any record Kith reads; only its beginning is kept.
    TooLong,
    /// More cells than any sheet has columns; those beyond are left out.
    TooManyCells,
    /// The file ends inside it, so that its last value may be half a value.
    CutOff,
}

impl Defect {
    /// The stable code, for the sentence about it.
    pub fn code(self) -> &'static str {
        match self {
            Defect::UnclosedQuote => "unclosed_quote",
            Defect::TooLong => "too_long",
            Defect::TooManyCells => "too_many_cells",
            Defect::CutOff => "cut_off",
        }
    }
}

/// A run of records, refilled in place by [`super::Records::next_batch`].
#[derive(Debug, Default)]
pub struct Batch {
    text: String,
    /// The text while it is being filled; always empty outside a reader.
    bytes: Vec<u8>,
    cells: Vec<(u32, u32)>,
    rows: Vec<Row>,
    blank: u64,
}

#[derive(Debug)]
struct Row {
    line: u64,
    first_cell: u32,
    defect: Option<Defect>,
    replaced: bool,
}

/// One record of a file: its cells as text, exactly as read.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The first physical line of a CSV record, or the row of a sheet; both count from 1.
    pub line: u64,
    /// What keeps it from being a record, if anything.
    pub defect: Option<Defect>,
    /// Some bytes were no text in the file's encoding and stand as U+FFFD.
    pub replaced: bool,
    text: &'a str,
    cells: &'a [(u32, u32)],
}

impl<'a> Record<'a> {
    /// How many cells it has: at least one for each header, more where the record is longer.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether it has no cells at all.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The text of a cell, `""` beyond the last.
    pub fn cell(&self, index: usize) -> &'a str {
        self.cells.get(index).map_or("", |&range| slice(self.text, range))
    }

    /// All cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let text = self.text;
        self.cells.iter().map(move |&range| slice(text, range))
    }
}

impl Batch {
    /// An empty batch.
    pub fn new() -> Batch {
        Batch::default()
    }

    /// The records, in file order.
    pub fn records(&self) -> impl Iterator<Item = Record<'_>> {
        let ends = self.rows.iter().skip(1).map(|row| row.first_cell as usize).chain([self.cells.len()]);
        self.rows.iter().zip(ends).map(|(row, end)| Record {
            line: row.line,
            defect: row.defect,
            replaced: row.replaced,
            text: &self.text,
            cells: self.cells.get(row.first_cell as usize..end).unwrap_or_default(),
        })
    }

    /// How many records it holds.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it holds no record (it may still have passed over blank ones).
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Wholly empty records that were passed over on the way: counted, not kept.
    pub fn blank(&self) -> u64 {
        self.blank
    }

    /// Empties it and makes its memory ready to be filled again.
    pub(super) fn clear(&mut self) {
        self.bytes = std::mem::take(&mut self.text).into_bytes();
        self.bytes.clear();
        self.cells.clear();
        self.rows.clear();
        self.blank = 0;
    }

    pub(super) fn full(&self) -> bool {
        self.rows.len() >= RECORDS || self.bytes.len() >= TEXT || self.cells.len() >= CELLS
    }

    /// Ends the filling: from here on the records can be read.
    pub(super) fn seal(&mut self) {
        self.text = String::from_utf8(std::mem::take(&mut self.bytes)).unwrap_or_else(|error| {
            // Readers cut decoded text at ASCII bytes only, so this is never reached; ranges must stay true
            // if it ever is.
            let mut bytes = error.into_bytes();
            bytes.iter_mut().filter(|byte| !byte.is_ascii()).for_each(|byte| *byte = b'?');
            String::from_utf8(bytes).unwrap_or_default()
        });
    }

    /// Where a record begins; [`Batch::finish`] and [`Batch::rewind`] take it back.
    pub(super) fn mark(&self) -> Mark {
        Mark { bytes: self.bytes.len(), cells: self.cells.len() }
    }

    /// Forgets everything since `mark`.
    pub(super) fn rewind(&mut self, mark: Mark) {
        self.bytes.truncate(mark.bytes);
        self.cells.truncate(mark.cells);
    }

    pub(super) fn cells_since(&self, mark: Mark) -> usize {
        self.cells.len() - mark.cells
    }

    /// Appends the whole text of a line; its cells are told by [`Batch::push_range`] from the returned offset.
    pub(super) fn push_line(&mut self, line: &[u8]) -> usize {
        let base = self.bytes.len();
        self.bytes.extend_from_slice(line);
        base
    }

    pub(super) fn push_range(&mut self, start: usize, end: usize) {
        self.cells.push((offset(start), offset(end)));
    }

    pub(super) fn push_cell(&mut self, text: &[u8]) {
        let start = self.push_line(text);
        self.push_range(start, self.bytes.len());
    }

    /// Appends to the text of the cell that is being built; returns where the text ends now.
    pub(super) fn extend(&mut self, text: &[u8]) -> usize {
        self.bytes.extend_from_slice(text);
        self.bytes.len()
    }

    /// Lets `write` append to the text.
    pub(super) fn write(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        write(&mut self.bytes);
    }

    /// Makes the text between `start` and `end` the cell of that column of the record that begins at `mark`.
    pub(super) fn set_range(&mut self, mark: Mark, column: usize, start: usize, end: usize) {
        let place = mark.cells + column;
        if self.cells.len() <= place {
            self.cells.resize(place + 1, (0, 0));
        }
        if let Some(cell) = self.cells.get_mut(place) {
            *cell = (offset(start), offset(end));
        }
    }

    /// Forgets the text behind `length`, of which no cell was made.
    pub(super) fn cut(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    pub(super) fn bytes_since(&self, mark: Mark) -> usize {
        self.bytes.len() - mark.bytes
    }

    pub(super) fn text_len(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn add_blank(&mut self, count: u64) {
        self.blank += count;
    }

    /// Makes a record of the cells since `mark`, laid out as `layout` says or left as they are. A blank one is
    /// taken back: returns whether a record was kept.
    pub(super) fn finish(
        &mut self,
        mark: Mark,
        line: u64,
        defect: Option<Defect>,
        layout: Option<&Layout>,
    ) -> bool {
        if defect.is_none() && self.blank_since(mark) {
            self.rewind(mark);
            return false;
        }
        if let Some(layout) = layout {
            layout.apply(&mut self.cells, mark.cells);
        }
        self.rows.push(Row { line, first_cell: offset(mark.cells), defect, replaced: false });
        true
    }

    /// Tells the record just finished that a decoder had to replace bytes somewhere before its end.
    pub(super) fn note_replaced(&mut self, mark: Mark) {
        let replaced = self
            .bytes
            .get(mark.bytes..)
            .is_some_and(|text| memchr::memmem::find(text, "\u{fffd}".as_bytes()).is_some());
        if let Some(row) = self.rows.last_mut() {
            row.replaced = replaced;
        }
    }

    fn blank_since(&self, mark: Mark) -> bool {
        self.cells
            .iter()
            .skip(mark.cells)
            .all(|&(start, end)| self.bytes.get(start as usize..end as usize).is_none_or(blank))
    }
}

/// A place in a batch that is being filled.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    bytes: usize,
    cells: usize,
}

/// Whether a cell shows nothing: empty, white space, or characters that take no room.
fn blank(cell: &[u8]) -> bool {
    match cell.first() {
        None => true,
        Some(byte) if byte.is_ascii_graphic() => false,
        Some(_) => std::str::from_utf8(cell).is_ok_and(|text| {
            text.chars().all(|c| c.is_whitespace() || c.is_control() || fold::invisible(c))
        }),
    }
}

fn slice(text: &str, (start, end): (u32, u32)) -> &str {
    text.get(start as usize..end as usize).unwrap_or_default()
}

/// Batches end long before 4 GiB: a record is bounded by its reader, a batch by [`TEXT`].
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
