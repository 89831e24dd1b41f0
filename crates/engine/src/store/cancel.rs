//! Cancelling what takes long with many contacts.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::store::connection::Store;
use crate::store::error::StoreError;

/// After how many of SQLite's operations the flag is read: many times in a hundredth of a second.
const PACE: i32 = 10_000;

impl Store {
    /// Runs `work`, and interrupts it when `cancel` is set, also in the middle of a statement. The store is then as
    /// it was.
    ///
    /// ```
    /// # use std::sync::Arc;
    /// # use std::sync::atomic::AtomicBool;
    /// # use kith_engine::clock::Timestamp;
    /// # use kith_engine::store::Store;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let mut store = Store::open(folder.path(), Timestamp::default)?;
    /// # let ids = [];
    /// // Another thread may set a clone of the flag.
    /// let cancel = Arc::new(AtomicBool::new(false));
    /// let starred = store.until_cancelled(cancel, |store| store.star_contacts(&ids, true))?;
    /// # assert_eq!(starred, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`StoreError::Cancelled`] if it was interrupted, and the errors of `work`.
    pub fn until_cancelled<T, E: From<StoreError>>(
        &mut self,
        cancel: Arc<AtomicBool>,
        work: impl FnOnce(&mut Store) -> Result<T, E>,
    ) -> Result<T, E> {
        let watched = move || cancel.load(Ordering::Relaxed);
        self.conn.progress_handler(PACE, Some(watched)).map_err(StoreError::from)?;
        let interruptible = Interruptible(self);
        work(interruptible.0)
    }
}

/// Ends the watch even if the work panics.
struct Interruptible<'s>(&'s mut Store);

impl Drop for Interruptible<'_> {
    fn drop(&mut self) {
        if let Err(cause) = self.0.conn.progress_handler(0, None::<fn() -> bool>) {
            tracing::warn!(code = StoreError::from(cause).code(), "the store stays interruptible");
        }
    }
}
