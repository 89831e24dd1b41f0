//! The window's connection to the store: opened once, by whoever needs it first.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use kith_engine::store::Store;
use kith_engine::{Error, Failure};

use crate::shell::Answer;

/// The store, for commands that are answered at once. Long work opens its own with [`StoreAccess::open`].
#[derive(Clone)]
pub struct StoreAccess {
    folder: Arc<PathBuf>,
    /// A store that cannot be opened stays refused until the next start: the reason must not change under the page.
    opened: Arc<OnceLock<Result<Mutex<Store>, Failure>>>,
}

impl StoreAccess {
    /// Access to the store in a folder.
    pub fn new(folder: PathBuf) -> StoreAccess {
        StoreAccess { folder: Arc::new(folder), opened: Arc::default() }
    }

    /// Another connection to the store.
    pub fn open(&self) -> Result<Store, Error> {
        Ok(Store::open(&self.folder, now)?)
    }

    /// Works with the store, off the window's thread.
    pub async fn with<T, E>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, E> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let access = self.clone();
        off_thread(move || {
            let store = access.opened.get_or_init(|| access.open().map(Mutex::new).map_err(refusal));
            let mut store =
                store.as_ref().map_err(Clone::clone)?.lock().unwrap_or_else(PoisonError::into_inner);
            work(&mut store).map_err(refusal)
        })
        .await
    }
}

/// Runs work that takes its time where nothing waits for it.
pub async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|error| {
        tracing::error!(%error, "a command failed");
        Err(Failure::new(
            "internal",
            "Kith could not do that because of a fault of its own. Nothing was changed.",
        ))
    })
}

/// The engine's error as the page gets it; its cause goes to the log.
pub fn refusal(error: impl Into<Error>) -> Failure {
    let error = error.into();
    tracing::info!(error = &error as &dyn std::error::Error, "refused");
    Failure::from(&error)
}

/// The system's clock.
fn now() -> kith_engine::clock::Millis {
    jiff::Timestamp::now().as_millisecond()
}
