//! Watching what takes long with many contacts, and cancelling it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::store::connection::Store;
use crate::store::error::StoreError;
use crate::store::watcher::Watcher;

/// After how many of SQLite's operations the flag is read: many times in a hundredth of a second.
const PACE: i32 = 10_000;

impl Store {
    /// Runs `work`, which changes any number of contacts. Meanwhile, `progress` regularly receives how much is done,
    /// from 0 to 1; once `cancel` is set, the work is interrupted, also in the middle of a statement. The store is
    /// then as it was.
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
    /// let show = |part: f32| println!("{:.0} %", part * 100.0);
    /// let starred = store.watched(cancel, show, |store| store.star_contacts(&ids, true))?;
    /// # assert_eq!(starred, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`StoreError::Cancelled`] if it was interrupted, and the errors of `work`.
    pub fn watched<T, E: From<StoreError>>(
        &mut self,
        cancel: Arc<AtomicBool>,
        progress: impl Fn(f32) + Send + Sync + 'static,
        work: impl FnOnce(&mut Store) -> Result<T, E>,
    ) -> Result<T, E> {
        let cancelled = move || cancel.load(Ordering::Relaxed);
        self.conn.progress_handler(PACE, Some(cancelled)).map_err(StoreError::from)?;
        self.watcher = Watcher(Arc::new(progress));
        let watched = Watched(self);
        work(watched.0)
    }
}

/// Ends the watch even if the work panics.
struct Watched<'s>(&'s mut Store);

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        self.0.watcher = Watcher::default();
        if let Err(cause) = self.0.conn.progress_handler(0, None::<fn() -> bool>) {
            tracing::warn!(code = StoreError::from(cause).code(), "the store stays interruptible");
        }
    }
}
