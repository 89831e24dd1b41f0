//! The first records of a file, from which its headers and columns are detected.

use super::batch::Batch;

/// A record of a sample, with every cell at its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SampleRow {
    /// The physical line or the row of a sheet, counted from 1.
    pub(crate) line: u64,
    pub(crate) cells: Vec<String>,
}

impl SampleRow {
    /// Copies the records of a batch.
    pub(crate) fn from_batch(batch: &Batch) -> impl Iterator<Item = SampleRow> {
        batch
            .records()
            .map(|record| SampleRow { line: record.line, cells: record.cells().map(str::to_owned).collect() })
    }

    /// The cells that are not blank, as one text.
    pub(crate) fn text(&self) -> String {
        let cells: Vec<&str> =
            self.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
        cells.join(" | ")
    }

    /// The number of cells that are not blank.
    pub(crate) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}
