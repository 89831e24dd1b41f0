//! The model, kept up to date, with a cache of the orders and filters computed from it.

use rusqlite::Connection;

use crate::field::definition::Field;
use crate::id::ContactId;
use crate::name_order::NameOrder;
use crate::store::connection::Store;

use crate::browse::bits::Bits;
use crate::browse::collate::Collation;
use crate::browse::column::ListColumn;
use crate::browse::condition::Condition;
use crate::browse::distinct::Distinct;
use crate::browse::filter::FieldFilter;
use crate::browse::load::Reread;
use crate::browse::model::Model;
use crate::browse::placing::Order;
use crate::browse::query::{BEFORE_LOADING, Filter};
use crate::browse::refresh::{Changes, Seen};
use crate::browse::saved::Saved;
use crate::browse::searched::Searched;
use crate::browse::{load, order};
use crate::store::error::Result;

/// How many orders are cached, in addition to the one by name.
const ORDERS: usize = 2;
/// How many field filters are cached.
const FILTERS: usize = 8;
/// How many columns are copied for filters.
const COLUMNS: usize = 4;
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
    columns: Vec<Distinct>,
    /// The answers to the queries of smart groups.
    pub(super) saved: Vec<Saved>,
    pub(super) revision: u64,
}

impl Live {
    pub(super) fn new(locale: &str) -> Live {
        Live {
            locale: locale.to_owned(),
            collation: Collation::new(locale, NameOrder::of_locale(locale)),
            seen: None,
            searched: Searched::default(),
            model: Model::default(),
            sorted: Vec::new(),
            filtered: Vec::new(),
            columns: Vec::new(),
            saved: Vec::new(),
            revision: BEFORE_LOADING,
        }
    }

    /// The active dynamic fields.
    pub(super) fn fields(&self) -> &[Field] {
        self.seen.as_ref().map_or(&[], |seen| &seen.fields)
    }

    /// Looks up the field or the groups of a filter, and parses its values.
    ///
    /// # Errors
    /// As [`Condition::new`].
    pub(super) fn condition(&self, store: &Store, filter: &Filter) -> Result<Condition> {
        Condition::new(filter, self.fields(), &self.model.groups, store)
    }

    /// The order of the parts of names.
    pub(super) fn names(&self) -> NameOrder {
        self.collation.names
    }

    /// Returns whether the model is loaded.
    pub(super) fn is_loaded(&self) -> bool {
        self.seen.is_some()
    }

    /// The memory that the model, the orders and the filters take, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let orders = self.sorted.iter().map(|order| order.rows.capacity() * size_of::<u32>());
        let filters = self.filtered.iter().map(|(_, rows)| rows.bytes());
        let columns = self.columns.iter().map(Distinct::bytes);
        let saved = self.saved.iter().map(Saved::bytes);
        let answers = filters.sum::<usize>() + columns.sum::<usize>() + saved.sum::<usize>();
        self.model.bytes() + orders.sum::<usize>() + answers
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
        self.collation.names = now.names.unwrap_or_else(|| NameOrder::of_locale(&self.locale));
        let patched = match changes {
            Changes::None | Changes::All => false,
            Changes::Few(ids) => self.patch(store.conn(), &ids)?,
        };
        if !patched {
            self.sorted.clear();
            self.filtered.clear();
            self.columns.clear();
            self.saved.clear();
            self.model = Model::default();
            self.model = load::all(store.conn(), &self.searched, &self.collation)?;
        }
        self.seen = Some(now);
        Ok(true)
    }

    /// Applies a few changed contacts to the model. Returns `false` if the model has to be reloaded instead.
    fn patch(&mut self, conn: &Connection, ids: &[ContactId]) -> Result<bool> {
        if self.model.groups.rename(load::group_names(conn)?) {
            // A renamed group changes the position of all its contacts.
            self.sorted.retain(|order| order.column != ListColumn::Groups);
            self.saved.retain(|saved| !saved.depends_on_groups());
        }
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
        for (filter, rows) in &mut self.filtered {
            rows.grow(self.model.rows());
            for row in &changed {
                filter.update(conn, &self.model, *row, rows)?;
            }
        }
        let mut kept = Vec::with_capacity(self.columns.len());
        for mut column in self.columns.drain(..) {
            let mut is_known = true;
            for row in &changed {
                is_known = is_known && column.update(conn, &self.model, *row)?;
            }
            kept.extend(is_known.then_some(column));
        }
        self.columns = kept;
        for saved in &mut self.saved {
            saved.update(conn, &self.model, &changed)?;
        }
        self.reorder(conn, &changed, &stored)?;
        Ok(!self.model.is_wasteful())
    }

    /// Moves the changed rows to their new positions in all orders.
    fn reorder(&mut self, conn: &Connection, changed: &[u32], stored: &[u32]) -> Result<()> {
        let (mut by_name, mut sorted) =
            (std::mem::take(&mut self.model.by_name), std::mem::take(&mut self.sorted));
        let of = |column, descending| Order {
            conn,
            model: &self.model,
            collation: &self.collation,
            column,
            descending,
        };
        of(ListColumn::Name, false).place(&mut by_name, changed, stored)?;
        for order in &mut sorted {
            of(order.column, order.descending).place(&mut order.rows, changed, stored)?;
        }
        (self.model.by_name, self.sorted) = (by_name, sorted);
        Ok(())
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
                let rows = self.evaluated(conn, &filter)?;
                self.filtered.truncate(FILTERS - 1);
                self.filtered.insert(0, (filter, rows));
            }
        }
        Ok(self.filtered.first().map_or(&self.model.alive, |(_, rows)| rows))
    }

    /// Evaluates a field filter on the copy of its column, or on all contacts.
    fn evaluated(&mut self, conn: &Connection, filter: &FieldFilter) -> Result<Bits> {
        if let Some(at) = self.columns.iter().position(|column| column.sql == filter.sql) {
            let column = self.columns.remove(at);
            let rows = column.rows(|stored| filter.holds(stored));
            self.columns.insert(0, column);
            return Ok(rows);
        }
        let (rows, column) = filter.rows(conn, &self.model)?;
        if let Some(column) = column {
            self.columns.truncate(COLUMNS - 1);
            self.columns.insert(0, column);
        }
        Ok(rows)
    }
}
