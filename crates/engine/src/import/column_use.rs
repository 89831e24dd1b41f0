//! What became of the values of each column over a whole file.

use kith_source::Record;

use crate::import::file_warning::FileWarning;
use crate::mapping::column::Target;
use crate::mapping::map::Mapping;
use crate::validate::check::Checked;
use crate::validate::columns::ColumnSet;
use crate::validate::separators::SeparatorMarks;
use crate::{field::definition::FieldRef, field::standard::Standard};

/// What became of the values of each column.
#[derive(Debug, Default)]
pub(crate) struct ColumnUse {
    taken: ColumnSet,
    left: Vec<Left>,
    separators: SeparatorMarks,
}

/// The values of a column that were not imported.
#[derive(Debug, Clone, Default)]
struct Left {
    count: u64,
    first_line: u64,
    /// The first of them.
    examples: Vec<String>,
}

/// The number of values that a warning quotes.
const EXAMPLES: usize = 10;
/// The number of characters of each.
const SHOWN: usize = 60;

impl ColumnUse {
    /// Adds what became of one record.
    pub(crate) fn add(&mut self, record: &Record<'_>, checked: &Checked) {
        self.taken.unite(&checked.cells.taken);
        self.separators.unite(&checked.separators);
        if checked.cells.left.is_empty() {
            return;
        }
        let width = record.len();
        if self.left.len() < width {
            self.left.resize(width, Left::default());
        }
        for (column, left) in self.left.iter_mut().enumerate() {
            if checked.cells.left.contains(column) {
                if left.count == 0 {
                    left.first_line = record.line;
                }
                left.count += 1;
                let value = record.cell(column).trim();
                if left.examples.len() < EXAMPLES && !left.examples.iter().any(|known| known == value) {
                    left.examples.push(value.chars().take(SHOWN).collect());
                }
            }
        }
    }

    /// Adds what became of the records that follow.
    pub(crate) fn unite(&mut self, next: &mut ColumnUse) {
        self.taken.unite(&next.taken);
        self.separators.unite(&next.separators);
        if self.left.len() < next.left.len() {
            self.left.resize(next.left.len(), Left::default());
        }
        for (left, next) in self.left.iter_mut().zip(&mut next.left) {
            if left.count == 0 {
                left.first_line = next.first_line;
            }
            left.count += next.count;
            let new = next.examples.drain(..).filter(|value| !left.examples.contains(value));
            let room = EXAMPLES - left.examples.len();
            let new: Vec<String> = new.take(room).collect();
            left.examples.extend(new);
        }
    }

    /// Returns whether a column has values of which none was imported.
    pub(crate) fn is_unused(&self, column: usize) -> bool {
        !self.taken.contains(column) && self.left.get(column).is_some_and(|left| left.count > 0)
    }

    /// Returns the warnings about columns: fallbacks of which some values were imported and some were not, and
    /// groups that seem to have another separator.
    pub(crate) fn warnings(&self, mapping: &Mapping) -> Vec<FileWarning> {
        let fallbacks =
            mapping.columns.iter().filter(|column| column.fallback && self.taken.contains(column.index));
        let partly = fallbacks.filter_map(|column| {
            let left = self.left.get(column.index).filter(|left| left.count > 0)?;
            let (column, count, line) = (column.header.clone(), left.count, left.first_line);
            Some(FileWarning::PartlyImported { column, count, line, values: left.examples.clone() })
        });
        let groups = Target::Field(FieldRef::Standard(Standard::Groups));
        let group_column = mapping.columns.iter().find(|column| column.target == groups);
        let separator = group_column.zip(self.separators.likely()).map(|(column, (separator, count))| {
            FileWarning::GroupSeparator { column: column.header.clone(), separator, count }
        });
        partly.chain(separator).collect()
    }
}
