//! The likely duplicates that the last search found.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kith_engine::duplicates::Likely;

/// The result of the last search, kept for paging through the pairs.
#[derive(Clone, Default)]
pub struct LastSearch(Arc<Mutex<Likely>>);

impl LastSearch {
    /// Locks the pairs, for reading or replacing them.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Likely> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Discards the result.
    pub fn clear(&self) {
        *self.lock() = Likely::default();
    }
}
