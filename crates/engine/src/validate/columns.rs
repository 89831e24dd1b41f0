//! Sets of columns, and what became of the cells of a record.

/// A set of columns, by their indexes. It does not allocate for the first 64 columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ColumnSet {
    first: u64,
    rest: Vec<u64>,
}

impl ColumnSet {
    pub(crate) fn insert(&mut self, column: usize) {
        let bit = 1 << (column % 64);
        match (column / 64).checked_sub(1) {
            None => self.first |= bit,
            Some(at) => {
                if self.rest.len() <= at {
                    self.rest.resize(at + 1, 0);
                }
                if let Some(word) = self.rest.get_mut(at) {
                    *word |= bit;
                }
            }
        }
    }

    pub(crate) fn contains(&self, column: usize) -> bool {
        let word = match (column / 64).checked_sub(1) {
            None => self.first,
            Some(at) => self.rest.get(at).copied().unwrap_or_default(),
        };
        word >> (column % 64) & 1 == 1
    }

    /// Adds the columns of another set.
    pub(crate) fn unite(&mut self, other: &ColumnSet) {
        self.first |= other.first;
        if self.rest.len() < other.rest.len() {
            self.rest.resize(other.rest.len(), 0);
        }
        for (word, other) in self.rest.iter_mut().zip(&other.rest) {
            *word |= other;
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.first == 0 && self.rest.iter().all(|word| *word == 0)
    }
}

/// What became of the cells of one record, by column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Cells {
    /// The columns whose value, or a part of it, is in the contact.
    pub(crate) taken: ColumnSet,
    /// The columns with a value that is not in the contact.
    pub(crate) left: ColumnSet,
    /// The columns whose cell was dealt with: taken, left, or equal to another value.
    pub(crate) seen: ColumnSet,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_contains_what_was_inserted() {
        let mut set = ColumnSet::default();
        for column in [0, 63, 64, 200] {
            set.insert(column);
        }
        let mut other = ColumnSet::default();
        assert!(other.is_empty());
        other.insert(300);
        set.unite(&other);
        let members: Vec<_> = (0..400).filter(|column| set.contains(*column)).collect();
        assert_eq!(members, [0, 63, 64, 200, 300]);
    }
}
