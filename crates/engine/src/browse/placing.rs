//! Moving changed contacts to their new positions in an order, without sorting the others.

use rusqlite::Connection;

use crate::browse::bits::Bits;
use crate::browse::collate::Collation;
use crate::browse::column::ListColumn;
use crate::browse::growth;
use crate::browse::model::Model;
use crate::browse::standing::Standing;
use crate::store::error::Result;

/// The order of a column.
pub(super) struct Order<'a> {
    pub(super) conn: &'a Connection,
    pub(super) model: &'a Model,
    pub(super) collation: &'a Collation,
    pub(super) column: ListColumn,
    pub(super) descending: bool,
}

impl Order<'_> {
    /// Moves the changed rows to their new positions. `stored` are those of them whose contacts are not deleted.
    pub(super) fn place(&self, rows: &mut Vec<u32>, changed: &[u32], stored: &[u32]) -> Result<()> {
        match changed {
            [] => return Ok(()),
            // Most edits are of one contact, and few of them move it.
            [row] => {
                if let Some(at) = rows.iter().position(|other| other == row) {
                    if !stored.is_empty() && self.is_in_place(rows, at)? {
                        return Ok(());
                    }
                    rows.remove(at);
                }
            }
            _ => {
                let mut moved = Bits::new(self.model.rows());
                changed.iter().for_each(|row| moved.put(*row, true));
                rows.retain(|row| !moved.contains(*row));
            }
        }
        for row in stored {
            let Some(new) = self.standing(*row)? else { continue };
            let (mut low, mut high) = (0, rows.len());
            while low < high {
                let middle = low.midpoint(high);
                let other = rows.get(middle).map(|row| self.standing(*row)).transpose()?.flatten();
                if other.is_some_and(|other| other.compare(&new, self.descending).is_lt()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            growth::insert(rows, low, *row);
        }
        Ok(())
    }

    /// Returns whether the row at this position is in order with those beside it.
    fn is_in_place(&self, rows: &[u32], at: usize) -> Result<bool> {
        let mut previous: Option<Standing> = None;
        for row in rows.get(at.saturating_sub(1)..(at + 2).min(rows.len())).unwrap_or(&[]) {
            let Some(standing) = self.standing(*row)? else { return Ok(false) };
            if previous.is_some_and(|previous| !previous.compare(&standing, self.descending).is_lt()) {
                return Ok(false);
            }
            previous = Some(standing);
        }
        Ok(true)
    }

    fn standing(&self, row: u32) -> Result<Option<Standing>> {
        Standing::of(self.conn, self.model, self.collation, self.column, row)
    }
}
