//! The head of the list: its first contacts in the order by name, remembered in the store, so that the next start shows
//! them before it has read all contacts.

use serde::{Deserialize, Serialize};

use crate::id::ContactId;
use crate::name_order::NameOrder;
use crate::store::connection::Store;
use crate::store::tables::list_head;

use crate::browse::column::ListColumn;
use crate::browse::query::{BEFORE_LOADING, Page, Query};
use crate::browse::refresh::Counters;
use crate::store::error::Result;

/// How many contacts are remembered: more than a window shows at once.
pub(super) const KEPT: usize = 200;

/// The version of Kith, because another one may sort differently.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The first contacts of the list. They are only shown while no contact was added, changed or deleted since.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    version: String,
    /// The locale in whose order the contacts are.
    locale: String,
    names: NameOrder,
    counters: Counters,
    total: u64,
    ids: Vec<ContactId>,
}

impl Head {
    pub(super) fn new(
        locale: &str,
        names: NameOrder,
        counters: Counters,
        total: u64,
        ids: Vec<ContactId>,
    ) -> Head {
        Head { version: VERSION.to_owned(), locale: locale.to_owned(), names, counters, total, ids }
    }

    /// Remembers the contacts in the store.
    ///
    /// # Errors
    /// [`StoreError::Busy`](crate::store::error::StoreError::Busy) while another connection writes.
    pub fn remember(&self, store: &mut Store) -> crate::error::Result<()> {
        let text = serde_json::to_string(self).unwrap_or_default();
        Ok(store.remember_list_head(&text)?)
    }
}

/// Returns a page of the list from what is remembered, or `None` if that is not enough, or not current. Must be called
/// inside a transaction.
pub(super) fn page(
    store: &Store,
    locale: &str,
    query: &Query,
    offset: u64,
    limit: u64,
) -> Result<Option<Page>> {
    let is_whole = query.search.trim().is_empty() && query.filters.is_empty();
    if !is_whole || ListColumn::sorted(query.sort.as_ref(), &[]).ok() != Some((ListColumn::Name, false)) {
        return Ok(None);
    }
    let Some(text) = list_head::get(store.conn())? else { return Ok(None) };
    let Ok(head) = serde_json::from_str::<Head>(&text) else { return Ok(None) };
    let end = offset.saturating_add(limit).min(head.total) as usize;
    if head.version != VERSION
        || head.locale != locale
        || head.names != store.name_order(locale)?
        || head.counters != Counters::of(store.conn())?
        || end > head.ids.len()
    {
        return Ok(None);
    }
    let ids = head.ids.get(offset as usize..end).unwrap_or(&[]);
    let rows = store.contacts(ids)?;
    let is_complete = rows.len() == ids.len();
    Ok(is_complete.then_some(Page { revision: BEFORE_LOADING, total: head.total, offset, rows }))
}
