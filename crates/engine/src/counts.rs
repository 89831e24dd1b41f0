//! The figures of an import: they always add up.

use serde::{Deserialize, Serialize};

/// What became of a file's records. `rows` is the sum of all the others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Counts {
    /// Records read, blank ones too.
    pub rows: u64,
    /// New contacts.
    pub created: u64,
    /// Stored contacts that took values from the file.
    pub updated: u64,
    /// Skipped, because the phone is stored already or stood earlier in the file.
    pub duplicates: u64,
    /// Not imported, because something is wrong with them.
    pub invalid: u64,
    /// Not imported, because the plan's limit was reached.
    pub over_limit: u64,
    /// Wholly empty.
    pub blank: u64,
    /// Read before the import was cancelled; none of them is stored.
    pub cancelled: u64,
}

impl Counts {
    /// The figures of an import that was cancelled after this many rows: nothing is stored.
    pub fn all_cancelled(self) -> Counts {
        Counts { rows: self.rows, cancelled: self.rows, ..Counts::default() }
    }
}
