//! The user's corrections of a file. They are applied to its records between reading and checking; the file
//! itself is never changed.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use crate::validate::guard::unguard;
use kith_source::{Batch, Record};

/// Corrections of a file. They refer to columns by index, so they do not depend on the mapping.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Fixes {
    /// New values of single cells. They take precedence over those of `values`.
    pub cells: Vec<CellFix>,
    /// New values of all cells of a column with the same value.
    pub values: Vec<ValueFix>,
    /// The lines of the records that are left out.
    pub left_out: Vec<u64>,
}

/// A new value of a cell.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CellFix {
    /// The line of the record.
    pub line: u64,
    /// The 0-based index of the column.
    pub column: usize,
    /// The new value.
    pub value: String,
}

/// A new value of all cells of a column that have the same value.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ValueFix {
    /// The 0-based index of the column.
    pub column: usize,
    /// The value in the file.
    pub old: String,
    /// The new value.
    pub new: String,
}

/// Corrections in a form in which those of a record are found quickly.
#[derive(Debug, Default)]
pub(crate) struct FixIndex {
    cells: FxHashMap<u64, Vec<(usize, String)>>,
    values: FxHashMap<usize, FxHashMap<String, String>>,
    left_out: FxHashSet<u64>,
    guarded: bool,
}

impl FixIndex {
    /// Indexes corrections. `guarded` means that a `'` before a formula is not part of the value.
    pub(crate) fn new(fixes: &Fixes, guarded: bool) -> FixIndex {
        let mut index = FixIndex { guarded, ..FixIndex::default() };
        for fix in &fixes.cells {
            index.cells.entry(fix.line).or_default().push((fix.column, fix.value.clone()));
        }
        for fix in &fixes.values {
            index.values.entry(fix.column).or_default().insert(fix.old.clone(), fix.new.clone());
        }
        index.left_out = fixes.left_out.iter().copied().collect();
        index
    }

    /// Returns whether there are no corrections.
    pub(crate) fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.values.is_empty() && self.left_out.is_empty()
    }

    /// Returns whether a record is left out.
    pub(crate) fn leaves_out(&self, line: u64) -> bool {
        self.left_out.contains(&line)
    }

    /// Returns the new values of the cells of a record.
    pub(crate) fn of(&self, record: &Record<'_>) -> Vec<(usize, &str)> {
        let mut found: Vec<(usize, &str)> = Vec::new();
        for (column, values) in &self.values {
            let cell = record.cell(*column);
            let plain = if self.guarded { unguard(cell) } else { cell };
            found.extend(values.get(plain).map(|new| (*column, new.as_str())));
        }
        for (column, value) in self.cells.get(&record.line).into_iter().flatten() {
            found.retain(|(known, _)| known != column);
            found.push((*column, value));
        }
        found
    }

    /// Applies the corrections to a batch, and returns the number of records that are left out.
    ///
    /// A malformed record of which a cell was corrected is taken as it is then.
    pub(crate) fn apply(&self, batch: &mut Batch) -> u64 {
        if self.is_empty() {
            return 0;
        }
        let left_out = batch.retain(|record| !self.leaves_out(record.line));
        let found: Vec<_> = batch
            .records()
            .enumerate()
            .map(|(place, record)| (place, self.cells.contains_key(&record.line), self.of(&record)))
            .filter(|(_, _, found)| !found.is_empty())
            .collect();
        for (place, by_hand, found) in found {
            found.into_iter().for_each(|(column, value)| batch.set_cell(place, column, value));
            if by_hand {
                batch.clear_defect(place);
            }
        }
        left_out
    }
}
