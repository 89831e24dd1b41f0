//! Smart groups: queries to the list that are saved under a name. [`Browser::smart_groups`] counts their contacts.
//!
//! [`Browser::smart_groups`]: crate::browse::Browser::smart_groups

use serde::Serialize;

use crate::browse::browser::Browser;
use crate::browse::column::ListColumn;
use crate::browse::query::Query;
use crate::browse::saved::Saved;
use crate::error::{Error, Failure, Result};
use crate::id::SmartGroupId;
use crate::saved_query::SavedQuery;
use crate::store::connection::Store;
use crate::store::error::StoreError;

/// The code of a query that cannot be read.
const UNREADABLE: &str = "smart_group_unreadable";

/// A search with its filters and sort, saved under a name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SmartGroup {
    /// The id of the smart group.
    pub id: SmartGroupId,
    /// The name. No other smart group has the same, ignoring case.
    pub name: String,
    /// The number of contacts found. `None` if it has not been counted, or the query cannot be answered.
    pub total: Option<u64>,
    /// The search, filters and sort.
    pub query: Query,
    /// Why the query cannot be answered, for example because it names a field that was deleted since.
    pub unavailable: Option<Failure>,
}

impl SmartGroup {
    fn of(saved: SavedQuery) -> SmartGroup {
        let SavedQuery { id, name, query, .. } = saved;
        let (query, unavailable) = match serde_json::from_value(query) {
            Ok(query) => (query, None),
            Err(_) => {
                let error = StoreError::SmartGroupUnreadable { name: name.clone() };
                (Query::default(), Some(Failure::from(&Error::Store(error))))
            }
        };
        SmartGroup { id, name, total: None, query, unavailable }
    }

    /// Returns whether the number of contacts is known, or cannot be.
    pub fn is_counted(&self) -> bool {
        self.total.is_some() || self.unavailable.is_some()
    }

    /// Returns the query for those contacts of the smart group that another query also finds. The other query's sort
    /// comes first.
    ///
    /// # Errors
    /// [`StoreError::SmartGroupUnreadable`].
    pub fn narrowed(&self, by: Query) -> Result<Query> {
        if self.unavailable.as_ref().is_some_and(|failure| failure.code == UNREADABLE) {
            return Err(StoreError::SmartGroupUnreadable { name: self.name.clone() }.into());
        }
        let Query { search, filters, sort } = self.query.clone();
        let searches = [search, by.search];
        let words: Vec<&str> =
            searches.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        Ok(Query {
            search: words.join(" "),
            filters: filters.into_iter().chain(by.filters).collect(),
            sort: by.sort.or(sort),
        })
    }
}

impl Browser {
    /// Returns the smart groups in their order, with the numbers of their contacts.
    ///
    /// At most one of the numbers is computed from all contacts; those that would also have to be are `None`, until this
    /// is called again. So other queries need not wait for all of them. Once computed, a number is kept up to date.
    pub fn smart_groups(&mut self, store: &Store) -> Result<Vec<SmartGroup>> {
        self.at_once(store, |browser| {
            browser.refresh(store)?;
            let mut groups: Vec<SmartGroup> =
                store.saved_queries()?.into_iter().map(SmartGroup::of).collect();
            browser.live.saved.retain(|saved| groups.iter().any(|group| saved.answers(&group.query)));
            let mut computed = false;
            for group in groups.iter_mut().filter(|group| group.unavailable.is_none()) {
                match browser.total(store, &group.query, &mut computed) {
                    Ok(total) => group.total = total,
                    Err(
                        error @ (StoreError::FieldNotFound { .. }
                        | StoreError::GroupNotFound { .. }
                        | StoreError::FilterOperatorInvalid { .. }
                        | StoreError::FilterValueInvalid { .. }),
                    ) => group.unavailable = Some(Failure::from(&Error::Store(error))),
                    Err(error) => return Err(error),
                }
            }
            Ok(groups)
        })
    }

    /// Returns the number of contacts that a saved query finds. If it is not known, it is computed, unless another one was
    /// `computed` before.
    fn total(
        &mut self,
        store: &Store,
        query: &Query,
        computed: &mut bool,
    ) -> Result<Option<u64>, StoreError> {
        let live = &self.live;
        ListColumn::sorted(query.sort.as_ref(), live.fields())?;
        let conditions = query.filters.iter().map(|filter| live.condition(store, filter));
        let conditions = conditions.collect::<Result<Vec<_>, StoreError>>()?;
        if let Some(at) = live.saved.iter().position(|saved| saved.answers(query)) {
            if let Some(saved) = live.saved.get(at).filter(|saved| saved.is_of(&conditions)) {
                return Ok(Some(saved.total()));
            }
            self.live.saved.remove(at);
        }
        if std::mem::replace(computed, true) {
            return Ok(None);
        }
        let rows = self.answer(store, query)?.rows.unwrap_or_else(|| self.live.model.alive.clone());
        let saved = Saved::new(query, conditions, rows);
        let total = saved.total();
        self.live.saved.push(saved);
        Ok(Some(total))
    }
}

/// Returns all smart groups in their order, not counted.
pub fn all(store: &Store) -> Result<Vec<SmartGroup>> {
    Ok(store.saved_queries()?.into_iter().map(SmartGroup::of).collect())
}

/// Returns the smart group with this name, not counted.
///
/// # Errors
/// [`StoreError::SmartGroupNotFound`].
pub fn named(store: &Store, name: &str) -> Result<SmartGroup> {
    Ok(SmartGroup::of(store.saved_query_named(name)?))
}

/// Saves a query under a name, after the other smart groups. This can be undone.
///
/// # Errors
/// [`StoreError::SmartGroupExists`], [`StoreError::GroupNameInvalid`].
pub fn add(store: &mut Store, name: &str, query: &Query) -> Result<SmartGroup> {
    let query = serde_json::to_value(query).map_err(StoreError::unwritable)?;
    Ok(SmartGroup::of(store.save_query(name, query)?))
}

/// Changes the name or the query of a smart group. This can be undone.
///
/// # Errors
/// As [`add`]; [`StoreError::SmartGroupNotFound`].
pub fn change(
    store: &mut Store,
    id: SmartGroupId,
    name: Option<&str>,
    query: Option<&Query>,
) -> Result<SmartGroup> {
    let query = query.map(serde_json::to_value).transpose().map_err(StoreError::unwritable)?;
    Ok(SmartGroup::of(store.change_saved_query(id, name, query)?))
}

/// Moves a smart group to a 0-based position among all.
///
/// # Errors
/// [`StoreError::SmartGroupNotFound`].
pub fn move_to(store: &mut Store, id: SmartGroupId, position: u32) -> Result<()> {
    Ok(store.move_saved_query(id, position)?)
}

/// Deletes a smart group, but not its contacts. This can be undone.
///
/// # Errors
/// [`StoreError::SmartGroupNotFound`].
pub fn delete(store: &mut Store, id: SmartGroupId) -> Result<SmartGroup> {
    Ok(SmartGroup::of(store.delete_saved_query(id)?))
}
