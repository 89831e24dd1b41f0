//! The likely duplicates that the last search found.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use kith_engine::duplicates::Likely;

/// What the last search found, for paging through.
#[derive(Clone, Default)]
pub struct LastSearch(Arc<Mutex<Likely>>);

impl LastSearch {
    /// The pairs, for reading or replacing them.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Likely> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets it.
    pub fn clear(&self) {
        *self.lock() = Likely::default();
    }
}
