//! The model, kept up to date, with a cache of the orders and filters computed from it.

use rusqlite::Connection;

use crate::field::definition::Field;
use crate::id::ContactId;
use crate::store::connection::Store;

use crate::browse::bits::Bits;
use crate::browse::collate::Collation;
use crate::browse::column::ListColumn;
use crate::browse::filter::FieldFilter;
use crate::browse::load::Reread;
use crate::browse::model::Model;
use crate::browse::query::BEFORE_LOADING;
use crate::browse::refresh::{Changes, Seen};
use crate::browse::searched::Searched;
use crate::browse::standing::Standing;
use crate::browse::{load, order};
use crate::store::error::Result;

/// How many orders are cached, in addition to the one by name.
const ORDERS: usize = 2;
/// How many field filters are cached.
const FILTERS: usize = 8;
/// If more contacts than this have changed at once, the model is reloaded instead of patched.
const FEW: usize = 500;

/// The rows in the order of a column.
struct Sorted {
    column: ListColumn,
    descending: bool,
    rows: Vec<u32>,
}

pub(super) struct Live {
    pub(super) locale: String,
    collation: Collation,
    seen: Option<Seen>,
    searched: Searched,
    pub(super) model: Model,
    sorted: Vec<Sorted>,
    filtered: Vec<(FieldFilter, Bits)>,
    pub(super) revision: u64,
}

impl Live {
    pub(super) fn new(locale: &str) -> Live {
        Live {
            locale: locale.to_owned(),
            collation: Collation::new(locale),
            seen: None,
            searched: Searched::default(),
            model: Model::default(),
            sorted: Vec::new(),
            filtered: Vec::new(),
            revision: BEFORE_LOADING,
        }
    }

    /// The active dynamic fields.
    pub(super) fn fields(&self) -> &[Field] {
        self.seen.as_ref().map_or(&[], |seen| &seen.fields)
    }

    /// Returns whether the model is loaded.
    pub(super) fn is_loaded(&self) -> bool {
        self.seen.is_some()
    }

    /// Catches up with the store and returns whether anything may have changed. Must be called inside a
    /// transaction.
    pub(super) fn refresh(&mut self, store: &Store) -> Result<bool> {
        if let Some(seen) = &self.seen
            && seen.is_current(store)?
        {
            return Ok(false);
        }
        let now = Seen::now(store)?;
        let changes = match self.seen.take() {
            Some(earlier) => now.since(&earlier, store.conn())?,
            None => Changes::All,
        };
        if matches!(changes, Changes::None) {
            self.seen = Some(now);
            return Ok(false);
        }
        self.revision += 1;
        self.searched = Searched::new(&now.fields);
        let patched = match changes {
            Changes::None | Changes::All => false,
            Changes::Few(ids) => self.patch(store.conn(), &ids)?,
        };
        if !patched {
            self.sorted.clear();
            self.filtered.clear();
            self.model = Model::default();
            self.model = load::all(store.conn(), &self.searched, &self.collation)?;
        }
        self.seen = Some(now);
        Ok(true)
    }

    /// Applies a few changed contacts to the model. Returns `false` if the model has to be reloaded instead.
    fn patch(&mut self, conn: &Connection, ids: &[ContactId]) -> Result<bool> {
        self.model.groups.rename(load::group_names(conn)?);
        // A renamed group changes the position of all its contacts.
        self.sorted.retain(|order| order.column != ListColumn::Groups);
        let (mut changed, mut stored) = (Vec::new(), Vec::new());
        for id in ids {
            match self.model.reread(conn, &self.searched, *id)? {
                Reread::Stored(row) => {
                    changed.push(row);
                    stored.push(row);
                }
                Reread::Gone(row) => changed.push(row),
                Reread::Unknown => {}
                Reread::Misplaced => return Ok(false),
            }
        }
        if changed.len() > FEW {
            return Ok(false);
        }
        if ids.is_empty() {
            // Something other than a contact was written, or a deleted contact was restored under its old id.
            let mut count = conn.prepare_cached("SELECT count(*) FROM contacts")?;
            let count: i64 = count.query_row([], |row| row.get(0))?;
            return Ok(usize::try_from(count).ok() == Some(self.model.alive.count()));
        }
        for (filter, rows) in &mut self.filtered {
            rows.grow(self.model.rows());
            for row in &changed {
                filter.update(conn, &self.model, *row, rows)?;
            }
        }
        self.model.by_name = {
            let order = std::mem::take(&mut self.model.by_name);
            self.reorder(conn, order, (ListColumn::Name, false), &changed, &stored)?
        };
        let mut sorted = std::mem::take(&mut self.sorted);
        for order in &mut sorted {
            let rows = std::mem::take(&mut order.rows);
            order.rows = self.reorder(conn, rows, (order.column, order.descending), &changed, &stored)?;
        }
        self.sorted = sorted;
        Ok(true)
    }

    /// Returns the order with the changed rows moved to their new positions.
    fn reorder(
        &self,
        conn: &Connection,
        mut order: Vec<u32>,
        (column, descending): (ListColumn, bool),
        changed: &[u32],
        stored: &[u32],
    ) -> Result<Vec<u32>> {
        if changed.is_empty() {
            return Ok(order);
        }
        let mut moved = Bits::new(self.model.rows());
        changed.iter().for_each(|row| moved.put(*row, true));
        order.retain(|row| !moved.contains(*row));
        let standing = |row: u32| Standing::of(conn, &self.model, &self.collation, column, row);
        for row in stored {
            let Some(new) = standing(*row)? else { continue };
            let (mut low, mut high) = (0, order.len());
            while low < high {
                let middle = low.midpoint(high);
                let other = order.get(middle).map(|row| standing(*row)).transpose()?.flatten();
                if other.is_some_and(|other| other.compare(&new, descending).is_lt()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            order.insert(low, *row);
        }
        Ok(order)
    }

    /// Computes this order if it is not cached, so that [`Live::order`] can return it.
    pub(super) fn sort(&mut self, conn: &Connection, column: ListColumn, descending: bool) -> Result<()> {
        let is_it = |sorted: &Sorted| sorted.column == column && sorted.descending == descending;
        if (column == ListColumn::Name && !descending) || self.sorted.iter().any(is_it) {
            return Ok(());
        }
        self.sorted.truncate(ORDERS - 1);
        let rows = order::sorted(conn, &self.model, &self.collation, column, descending)?;
        self.sorted.insert(0, Sorted { column, descending, rows });
        Ok(())
    }

    /// Returns all rows in this order.
    pub(super) fn order(&self, column: ListColumn, descending: bool) -> &[u32] {
        let is_it = |sorted: &&Sorted| sorted.column == column && sorted.descending == descending;
        self.sorted.iter().find(is_it).map_or(&self.model.by_name, |sorted| &sorted.rows)
    }

    /// Returns the rows that pass a field filter.
    pub(super) fn filtered(&mut self, conn: &Connection, filter: FieldFilter) -> Result<&Bits> {
        match self.filtered.iter().position(|(known, _)| *known == filter) {
            Some(at) => {
                if let Some(to_front) = self.filtered.get_mut(..=at) {
                    to_front.rotate_right(1);
                }
            }
            None => {
                let rows = filter.rows(conn, &self.model)?;
                self.filtered.truncate(FILTERS - 1);
                self.filtered.insert(0, (filter, rows));
            }
        }
        Ok(self.filtered.first().map_or(&self.model.alive, |(_, rows)| rows))
    }
}
