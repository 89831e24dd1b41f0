//! A set of rows, with one bit for each row.

/// A set of row numbers. All sets of one model have the same length.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Bits {
    words: Vec<u64>,
    len: usize,
}

impl Bits {
    /// Creates an empty set over `len` rows.
    pub(super) fn new(len: usize) -> Bits {
        Bits { words: vec![0; len.div_ceil(64)], len }
    }

    /// Creates a set over `len` rows from its words, lowest row first.
    pub(super) fn from_words(mut words: Vec<u64>, len: usize) -> Bits {
        words.resize(len.div_ceil(64), 0);
        Bits { words, len }
    }

    /// The memory that the set takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.words.capacity() * size_of::<u64>()
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Extends the set to `len` rows; the added rows are not members.
    pub(super) fn grow(&mut self, len: usize) {
        self.len = self.len.max(len);
        self.words.resize(self.len.div_ceil(64), 0);
    }

    pub(super) fn contains(&self, row: u32) -> bool {
        self.words.get(row as usize / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    pub(super) fn put(&mut self, row: u32, member: bool) {
        if let Some(word) = self.words.get_mut(row as usize / 64) {
            let bit = 1 << (row % 64);
            if member { *word |= bit } else { *word &= !bit }
        }
    }

    pub(super) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Keeps the rows that are also in `other`.
    pub(super) fn keep(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Removes the rows that are also in `other`.
    pub(super) fn leave_out(&mut self, other: &Bits) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    /// Returns the rows of the set in ascending order.
    pub(super) fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().enumerate().flat_map(|(at, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(at as u32 * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_knows_its_rows() {
        let mut bits = Bits::new(130);
        for row in [0, 63, 64, 129] {
            bits.put(row, true);
        }
        bits.put(64, false);
        assert_eq!(bits.rows().collect::<Vec<_>>(), [0, 63, 129]);
        assert_eq!(bits.count(), 3);
        assert!(bits.contains(129) && !bits.contains(64) && !bits.contains(1_000));
        let mut other = Bits::new(130);
        other.put(63, true);
        bits.keep(&other);
        assert_eq!(bits.rows().collect::<Vec<_>>(), [63]);
        bits.leave_out(&other);
        assert_eq!(bits.count(), 0);
    }
}
