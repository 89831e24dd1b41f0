//! The answers to saved queries, which are kept up to date as contacts change.

use rusqlite::Connection;

use crate::browse::bits::Bits;
use crate::browse::condition::Condition;
use crate::browse::model::Model;
use crate::browse::query::Query;
use crate::browse::terms::Terms;
use crate::store::error::Result;

/// The contacts that a query finds, in any order.
pub(super) struct Saved {
    query: Query,
    conditions: Vec<Condition>,
    terms: Terms,
    rows: Bits,
}

impl Saved {
    /// Creates the answer to a query, whose filters are these conditions and which finds these rows.
    pub(super) fn new(query: &Query, conditions: Vec<Condition>, rows: Bits) -> Saved {
        Saved { query: query.clone(), conditions, terms: Terms::parse(&query.search), rows }
    }

    /// Returns whether this is the answer to a query, in whatever order.
    pub(super) fn answers(&self, query: &Query) -> bool {
        self.query.search == query.search && self.query.filters == query.filters
    }

    /// Returns whether the filters of the query still are these conditions: they may name a field or group that was
    /// renamed or deleted since.
    pub(super) fn is_of(&self, conditions: &[Condition]) -> bool {
        self.conditions == conditions
    }

    /// Returns whether the names of groups, or which groups exist, make a difference.
    pub(super) fn depends_on_groups(&self) -> bool {
        !self.terms.is_empty() || self.conditions.iter().any(Condition::reads_groups)
    }

    /// The number of contacts found.
    pub(super) fn total(&self) -> u64 {
        self.rows.count() as u64
    }

    /// The memory that the answer takes, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.rows.bytes()
    }

    /// Evaluates the query for these rows again, after their contacts changed.
    pub(super) fn update(&mut self, conn: &Connection, model: &Model, changed: &[u32]) -> Result<()> {
        self.rows.grow(model.rows());
        let mut found = Bits::new(model.rows());
        for row in changed.iter().filter(|row| model.alive.contains(**row)) {
            let mut passes = true;
            for condition in &self.conditions {
                passes = passes && condition.holds_at(conn, model, *row)?;
            }
            found.put(*row, passes);
        }
        if !self.terms.is_empty() {
            found = model.search(&self.terms, Some(&found));
        }
        changed.iter().for_each(|row| self.rows.put(*row, found.contains(*row)));
        Ok(())
    }
}
