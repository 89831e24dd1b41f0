//! The contact list that the command line and the desktop application ask for.

use jiff::civil::Date;

use crate::id::ContactId;
use crate::store::connection::Store;
use crate::store::error::StoreError;

use crate::browse::bits::Bits;
use crate::browse::column::ListColumn;
use crate::browse::condition::Condition;
use crate::browse::head::{self, Head};
use crate::browse::live::Live;
use crate::browse::matches::Matches;
use crate::browse::query::{Filter, Page, Query, Selection};
use crate::browse::refresh::Counters;
use crate::browse::terms::Terms;
use crate::store::error::Result;

/// How many answers are cached: the one of the list in view and the one before it.
const ANSWERS: usize = 2;

/// Searches, filters, sorts and pages the contacts of one store.
///
/// The first answer reads the whole store (about a second for a million contacts); later answers work from
/// memory and read only what has changed. Every answer shows the current state of the store, including
/// changes made by other processes.
///
/// ```
/// use kith_engine::browse::{Browser, Query};
/// use kith_engine::clock::Timestamp;
/// use kith_engine::store::Store;
///
/// # fn main() -> kith_engine::Result<()> {
/// # let folder = tempfile::tempdir().unwrap();
/// let store = Store::open(folder.path(), Timestamp::default)?;
/// let mut browser = Browser::new("en");
/// let page = browser.page(&store, &Query { search: "ana".to_owned(), ..Query::default() }, 0, 50)?;
/// assert_eq!(page.total, 0);
/// # Ok(())
/// # }
/// ```
pub struct Browser {
    pub(super) live: Live,
    /// The cached answers, newest first.
    answers: Vec<Matches>,
    /// The day on which they were found.
    day: Date,
}

impl Browser {
    /// Creates a browser that sorts text in the order of this BCP 47 locale. An unknown locale falls back to
    /// the Unicode root order.
    pub fn new(locale: &str) -> Browser {
        Browser { live: Live::new(locale), answers: Vec::new(), day: Date::ZERO }
    }

    /// Catches up with the store and returns its revision, which grows with every change.
    pub fn revision(&mut self, store: &Store) -> crate::error::Result<u64> {
        self.at_once(store, |browser| {
            browser.refresh(store)?;
            Ok(browser.live.revision)
        })
    }

    /// Returns whether the contacts have been read, so that answers come from memory.
    pub fn is_loaded(&self) -> bool {
        self.live.is_loaded()
    }

    /// Returns the memory that the list takes, in bytes, without the page cache of the store.
    pub fn bytes(&self) -> usize {
        self.live.bytes() + self.answers.iter().map(Matches::bytes).sum::<usize>()
    }

    /// Returns the head of the list, which [`Head::remember`] stores.
    pub fn head(&mut self, store: &Store) -> crate::error::Result<Head> {
        self.at_once(store, |browser| {
            browser.refresh(store)?;
            let (live, counters) = (&browser.live, Counters::of(store.conn())?);
            let ids = live.model.by_name.iter().take(head::KEPT).filter_map(|row| live.model.id(*row));
            Ok(Head::new(&live.locale, live.names(), counters, live.model.contacts() as u64, ids.collect()))
        })
    }

    /// Returns at most `limit` contacts, starting at position `offset` of the list.
    ///
    /// # Errors
    /// [`StoreError::FieldNotFound`] if a filter or the sort names an unknown field;
    /// [`StoreError::GroupNotFound`] if a filter names an unknown group;
    /// [`StoreError::FilterOperatorInvalid`] or [`StoreError::FilterValueInvalid`] if an operator or a value does not
    /// fit the field of its filter.
    pub fn page(
        &mut self,
        store: &Store,
        query: &Query,
        offset: u64,
        limit: u64,
    ) -> crate::error::Result<Page> {
        self.at_once(store, |browser| {
            let (live, found) = browser.find(store, query)?;
            let order = live.order(found.column, found.descending);
            let rows = found.range(order, saturating(offset), saturating(limit));
            let ids: Vec<ContactId> = rows.into_iter().filter_map(|row| live.model.id(row)).collect();
            let rows = store.contacts(&ids)?;
            Ok(Page { revision: live.revision, total: found.total as u64, offset, rows })
        })
    }

    /// Returns the number of contacts that match.
    ///
    /// # Errors
    /// As [`Browser::page`].
    pub fn count(&mut self, store: &Store, query: &Query) -> crate::error::Result<u64> {
        self.at_once(store, |browser| Ok(browser.find(store, query)?.1.total as u64))
    }

    /// Returns the ids of all contacts that match, in the list's order.
    ///
    /// # Errors
    /// As [`Browser::page`].
    pub fn ids(&mut self, store: &Store, query: &Query) -> crate::error::Result<Vec<ContactId>> {
        self.at_once(store, |browser| {
            let (live, found) = browser.find(store, query)?;
            let rows = found.ordered(live.order(found.column, found.descending));
            Ok(rows.iter().filter_map(|row| live.model.id(*row)).collect())
        })
    }

    /// Returns the position of a contact in the list, starting at 0, or `None` if the contact does not match
    /// the query.
    ///
    /// # Errors
    /// As [`Browser::page`].
    pub fn position(
        &mut self,
        store: &Store,
        query: &Query,
        id: ContactId,
    ) -> crate::error::Result<Option<u64>> {
        self.at_once(store, |browser| {
            let (live, found) = browser.find(store, query)?;
            let Some(row) = live.model.row(id) else { return Ok(None) };
            let rows = found.ordered(live.order(found.column, found.descending));
            Ok(rows.iter().position(|other| *other == row).map(|place| place as u64))
        })
    }

    /// Returns the ids of the selected contacts: all that match, in the list's order; a range of the list; or
    /// those of the given contacts that are still stored.
    ///
    /// # Errors
    /// As [`Browser::page`]; [`StoreError::ContactNotFound`] if an end of a range is no longer in its list,
    /// because the extent of the range is then unknown.
    pub fn resolve(&mut self, store: &Store, selection: &Selection) -> crate::error::Result<Vec<ContactId>> {
        match selection {
            Selection::Ids { ids } => self.at_once(store, |browser| {
                browser.refresh(store)?;
                let model = &browser.live.model;
                let mut left = model.alive.clone();
                let mut take = |id: &ContactId| {
                    let row = model.row(*id).filter(|row| left.contains(*row));
                    row.inspect(|row| left.put(*row, false)).is_some()
                };
                Ok(ids.iter().copied().filter(|id| take(id)).collect())
            }),
            Selection::All { query, except } => {
                let mut ids = self.ids(store, query)?;
                leave_out(&mut ids, except);
                Ok(ids)
            }
            Selection::Range { query, from, to, except, plus } => {
                let mut ids = self.ids(store, query)?;
                let place = |end: &ContactId| {
                    let place = ids.iter().position(|id| id == end);
                    place.ok_or(StoreError::ContactNotFound { id: *end })
                };
                let (one, other) = (place(from)?, place(to)?);
                ids.truncate(one.max(other) + 1);
                ids.drain(..one.min(other));
                // A contact in `plus` that also lies in the range must not be returned twice.
                let mut besides = plus.clone();
                leave_out(&mut besides, &ids);
                leave_out(&mut ids, except);
                if !besides.is_empty() {
                    ids.extend(self.resolve(store, &Selection::Ids { ids: besides })?);
                }
                Ok(ids)
            }
        }
    }

    /// Runs `work` on one consistent state of the store, even while other processes write.
    pub(super) fn at_once<T>(
        &mut self,
        store: &Store,
        work: impl FnOnce(&mut Browser) -> Result<T>,
    ) -> crate::error::Result<T> {
        let state = store.conn().unchecked_transaction().map_err(StoreError::from)?;
        let done = work(self);
        state.finish().map_err(StoreError::from)?;
        Ok(done?)
    }

    pub(super) fn refresh(&mut self, store: &Store) -> Result<()> {
        let today = store.today();
        if self.live.refresh(store)? || self.day != today {
            self.answers.clear();
            self.day = today;
        }
        Ok(())
    }

    /// Returns the answer to a query for the current state of the store.
    fn find(&mut self, store: &Store, query: &Query) -> Result<(&Live, &mut Matches)> {
        self.refresh(store)?;
        let known = self.answers.iter().position(|found| found.query == *query);
        if let Some(at) = known {
            self.answers.swap(0, at);
        } else {
            let found = self.answer(store, query)?;
            self.answers.truncate(ANSWERS - 1);
            self.answers.insert(0, found);
        }
        let Browser { live, answers, .. } = self;
        let found = answers.first_mut().ok_or(rusqlite::Error::InvalidQuery)?;
        // Another answer's sort may have evicted this order from the cache.
        live.sort(store.conn(), found.column, found.descending)?;
        Ok((live, found))
    }

    pub(super) fn answer(&mut self, store: &Store, query: &Query) -> Result<Matches> {
        let (column, descending) = ListColumn::sorted(query.sort.as_ref(), self.live.fields())?;
        let mut rows: Option<Bits> = None;
        for filter in &query.filters {
            let held = self.filter(store, filter)?;
            match &mut rows {
                Some(rows) => rows.keep(&held),
                None => rows = Some(held),
            }
        }
        let terms = Terms::parse(&query.search);
        if !terms.is_empty() {
            // While the user keeps typing, only the rows of the previous answer need a look.
            let known = self.answers.iter().find(|known| {
                known.query.filters == query.filters && terms.narrow(&Terms::parse(&known.query.search))
            });
            let among = known.and_then(|known| known.rows.as_ref()).or(rows.as_ref());
            rows = Some(self.live.model.search(&terms, among));
        }
        let total = rows.as_ref().map_or(self.live.model.contacts(), Bits::count);
        Ok(Matches::new(query.clone(), rows, total, column, descending))
    }

    /// Returns the rows that pass a filter.
    fn filter(&mut self, store: &Store, filter: &Filter) -> Result<Bits> {
        let model = &self.live.model;
        Ok(match self.live.condition(store, filter)? {
            Condition::Groups(membership) => {
                model.in_sets(&model.groups.sets_that(|set| membership.holds(set)))
            }
            Condition::Starred { with, without } => {
                let mut rows = if without { model.alive.clone() } else { model.starred.clone() };
                match (with, without) {
                    (false, true) => rows.leave_out(&model.starred),
                    (false, false) => rows = Bits::new(model.rows()),
                    _ => {}
                }
                rows
            }
            Condition::Column(filter) => self.live.filtered(store.conn(), filter)?.clone(),
        })
    }
}

fn leave_out(ids: &mut Vec<ContactId>, except: &[ContactId]) {
    if ids.is_empty() || except.is_empty() {
        return;
    }
    let mut except = except.to_vec();
    except.sort_unstable();
    ids.retain(|id| except.binary_search(id).is_err());
}

fn saturating(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
