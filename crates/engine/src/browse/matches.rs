//! The answer to one query: which rows match, and in which order.

use crate::browse::bits::Bits;
use crate::browse::column::ListColumn;
use crate::browse::query::Query;

/// The answer to a query, valid until the store changes.
pub(super) struct Matches {
    pub(super) query: Query,
    /// The rows that match; `None` means all rows.
    pub(super) rows: Option<Bits>,
    pub(super) total: usize,
    pub(super) column: ListColumn,
    pub(super) descending: bool,
    /// The rows in order. Filled when a page after the first one, or all rows, are requested.
    ordered: Option<Vec<u32>>,
}

impl Matches {
    pub(super) fn new(
        query: Query,
        rows: Option<Bits>,
        total: usize,
        column: ListColumn,
        descending: bool,
    ) -> Matches {
        Matches { query, rows, total, column, descending, ordered: None }
    }

    /// The memory that the answer takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let ordered = self.ordered.as_ref().map_or(0, |rows| rows.capacity() * size_of::<u32>());
        self.rows.as_ref().map_or(0, Bits::bytes) + ordered
    }

    /// Returns at most `limit` of the matching rows, starting at `offset`. `order` lists all rows of the
    /// model in order.
    pub(super) fn range(&mut self, order: &[u32], offset: usize, limit: usize) -> Vec<u32> {
        let Some(rows) = &self.rows else {
            return order.iter().skip(offset).take(limit).copied().collect();
        };
        if self.ordered.is_none() && offset == 0 {
            let limit = limit.min(self.total);
            return order.iter().copied().filter(|row| rows.contains(*row)).take(limit).collect();
        }
        self.ordered(order).iter().skip(offset).take(limit).copied().collect()
    }

    /// Returns all matching rows in order.
    pub(super) fn ordered<'a>(&'a mut self, order: &'a [u32]) -> &'a [u32] {
        let Some(rows) = &self.rows else { return order };
        self.ordered.get_or_insert_with(|| {
            let mut ordered = Vec::with_capacity(self.total);
            ordered.extend(order.iter().copied().filter(|row| rows.contains(*row)));
            ordered
        })
    }
}
