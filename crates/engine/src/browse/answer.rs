//! Answering a single query without a model.

use crate::store::connection::Store;
use crate::store::error::StoreError;

use crate::browse::browser::Browser;
use crate::browse::query::{BEFORE_LOADING, Page, Query};
use crate::browse::{head, scan};
use crate::store::error::Result;

/// Up to this position, keeping the first contacts of an order takes less time and memory than a model.
const DEEPEST: u64 = 20_000;

/// Returns the same page as [`Browser::page`], in the order of this BCP 47 locale, for a caller that asks only once or
/// cannot wait. The beginning of the whole list may be [remembered](crate::browse::Head); everything else takes one pass
/// over the contacts.
///
/// ```
/// use kith_engine::browse::{Query, answer};
/// use kith_engine::clock::Timestamp;
/// use kith_engine::store::Store;
///
/// # fn main() -> kith_engine::Result<()> {
/// # let folder = tempfile::tempdir().unwrap();
/// let store = Store::open(folder.path(), Timestamp::default)?;
/// let page = answer(&store, "en", &Query { search: "ana".to_owned(), ..Query::default() }, 0, 50)?;
/// assert_eq!(page.total, 0);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As [`Browser::page`].
pub fn answer(
    store: &Store,
    locale: &str,
    query: &Query,
    offset: u64,
    limit: u64,
) -> crate::error::Result<Page> {
    let state = store.conn().unchecked_transaction().map_err(StoreError::from)?;
    let page = without_model(store, locale, query, offset, limit);
    state.finish().map_err(StoreError::from)?;
    if let Some(page) = page? {
        return Ok(page);
    }
    let page = Browser::new(locale).page(store, query, offset, limit)?;
    Ok(Page { revision: BEFORE_LOADING, ..page })
}

fn without_model(
    store: &Store,
    locale: &str,
    query: &Query,
    offset: u64,
    limit: u64,
) -> Result<Option<Page>> {
    if let Some(page) = head::page(store, locale, query, offset, limit)? {
        return Ok(Some(page));
    }
    let end = offset.saturating_add(limit);
    if end > DEEPEST {
        return Ok(None);
    }
    let (total, ids) = scan::first(store, locale, query, end as usize)?;
    let ids = ids.get(offset as usize..).unwrap_or(&[]);
    Ok(Some(Page { revision: BEFORE_LOADING, total, offset, rows: store.contacts(ids)? }))
}
