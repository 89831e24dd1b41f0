//! The answer to one query: which rows, and where each stands.

use crate::browse::bits::Bits;
use crate::browse::column::Column;
use crate::browse::query::Query;

/// What a query found, as long as the store does not change.
pub(super) struct Found {
    pub(super) query: Query,
    /// The rows; `None` is all.
    pub(super) rows: Option<Bits>,
    pub(super) total: usize,
    pub(super) column: Column,
    pub(super) descending: bool,
    /// The rows in their order, once more than the first of them were asked for.
    ordered: Option<Vec<u32>>,
}

impl Found {
    pub(super) fn new(
        query: Query,
        rows: Option<Bits>,
        total: usize,
        column: Column,
        descending: bool,
    ) -> Found {
        Found { query, rows, total, column, descending, ordered: None }
    }

    /// The rows from `offset` on, at most `limit`; `order` is the order of all rows.
    pub(super) fn stretch(&mut self, order: &[u32], offset: usize, limit: usize) -> Vec<u32> {
        let Some(rows) = &self.rows else {
            return order.iter().skip(offset).take(limit).copied().collect();
        };
        if self.ordered.is_none() && offset == 0 {
            let limit = limit.min(self.total);
            return order.iter().copied().filter(|row| rows.contains(*row)).take(limit).collect();
        }
        self.ordered(order).iter().skip(offset).take(limit).copied().collect()
    }

    /// All its rows in order.
    pub(super) fn ordered<'a>(&'a mut self, order: &'a [u32]) -> &'a [u32] {
        let Some(rows) = &self.rows else { return order };
        self.ordered.get_or_insert_with(|| order.iter().copied().filter(|row| rows.contains(*row)).collect())
    }
}
