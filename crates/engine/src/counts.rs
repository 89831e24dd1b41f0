//! The figures of an import, which always add up.

use serde::{Deserialize, Serialize};

/// The number of records of a file by result. `rows` is the sum of all the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Counts {
    /// Records that were read, including blank ones.
    pub rows: u64,
    /// Records that became new contacts.
    pub created: u64,
    /// Records whose values were written to existing contacts.
    pub updated: u64,
    /// Records that were skipped because their phone is already stored or occurs earlier in the file.
    pub duplicates: u64,
    /// Records that were not imported because they are invalid.
    pub invalid: u64,
    /// Records that were not imported because the plan's limit was reached.
    pub over_limit: u64,
    /// Records that are completely empty.
    pub blank: u64,
    /// Records that were read before the import was cancelled. None of them is stored.
    pub cancelled: u64,
}

impl std::ops::Add for Counts {
    type Output = Counts;

    fn add(self, other: Counts) -> Counts {
        Counts {
            rows: self.rows + other.rows,
            created: self.created + other.created,
            updated: self.updated + other.updated,
            duplicates: self.duplicates + other.duplicates,
            invalid: self.invalid + other.invalid,
            over_limit: self.over_limit + other.over_limit,
            blank: self.blank + other.blank,
            cancelled: self.cancelled + other.cancelled,
        }
    }
}

impl Counts {
    /// Returns the figures of an import that was cancelled after reading `rows` records, of which none is
    /// stored.
    pub fn all_cancelled(self) -> Counts {
        Counts { rows: self.rows, cancelled: self.rows, ..Counts::default() }
    }
}
