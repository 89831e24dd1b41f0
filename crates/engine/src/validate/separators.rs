//! The characters that could separate the groups of a cell.

/// The characters that could separate the groups of a cell, if they do not belong to the names.
pub(crate) const SEPARATORS: [char; 5] = [',', ';', '/', '\n', '、'];

/// The characters of [`SEPARATORS`] in the cells with groups of one record or of all records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct SeparatorMarks {
    /// The number of cells with groups.
    pub(crate) cells: u64,
    /// For each of [`SEPARATORS`], the number of cells with that character.
    pub(crate) with: [u64; SEPARATORS.len()],
}

impl SeparatorMarks {
    pub(crate) fn add(&mut self, cell: &str) {
        self.cells += 1;
        // Most cells have none of them.
        if cell.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ') {
            return;
        }
        for (separator, count) in SEPARATORS.iter().zip(&mut self.with) {
            *count += u64::from(cell.contains(*separator));
        }
    }

    pub(crate) fn unite(&mut self, other: &SeparatorMarks) {
        self.cells += other.cells;
        for (count, other) in self.with.iter_mut().zip(other.with) {
            *count += other;
        }
    }

    /// Returns the separator that most of the cells contain.
    pub(crate) fn likely(&self) -> Option<(char, u64)> {
        let counted = SEPARATORS.into_iter().zip(self.with);
        let (separator, count) = counted.max_by_key(|(_, count)| *count)?;
        (self.cells > 1 && count * 2 > self.cells).then_some((separator, count))
    }
}
