//! What kind of file this is, and how it is to be read. Each part looks at a sample and decides one thing;
//! none of them reads records.

pub(super) mod dialect;
pub(super) mod encoding;
pub(super) mod format;
pub(super) mod header;
mod words;

/// One record of a sample, every cell as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SampleRow {
    /// Physical line or sheet row, from 1.
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
}

impl SampleRow {
    /// How many cells hold something.
    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}
