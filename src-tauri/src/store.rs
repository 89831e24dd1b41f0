//! The connections of the window to the store: one for contacts in view and settings, one for changes of contacts,
//! which can take long, one for the list, and one for drafts. Each is opened on first use and kept open.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use kith_engine::browse::smart::{self, SmartGroup};
use kith_engine::browse::{self, Browser, Page, Query, Selection};
use kith_engine::clock::TimeZone;
use kith_engine::id::ContactId;
use kith_engine::store::{Store, StoreError};
use kith_engine::{Error, Failure, fault};

use crate::answer::Answer;
use crate::latch::Latch;
use crate::locale;
use crate::work::Work;

/// The access of commands to the store. Long operations open their own connection with [`StoreAccess::open`].
#[derive(Clone)]
pub struct StoreAccess {
    folder: Arc<PathBuf>,
    store: Arc<Lazy<Store>>,
    changes: Arc<Lazy<Store>>,
    list: Arc<Lazy<List>>,
    drafts: Arc<Lazy<Store>>,
    /// Whether a background thread is loading the list, so that a page is not to wait for it.
    loading: Arc<AtomicBool>,
    /// Opens when the first page was answered.
    shown: Latch,
}

/// A connection that is opened on first use. If opening fails, the next use tries again, because the user may
/// have fixed the problem.
type Lazy<T> = Mutex<Option<T>>;

/// The list with its own connection, so that it stays usable during writes.
pub struct List {
    store: Store,
    browser: Browser,
}

impl StoreAccess {
    /// Creates the access to the store in a folder.
    pub fn new(folder: PathBuf) -> StoreAccess {
        StoreAccess {
            folder: Arc::new(folder),
            store: Arc::default(),
            changes: Arc::default(),
            list: Arc::default(),
            drafts: Arc::default(),
            loading: Arc::default(),
            shown: Latch::default(),
        }
    }

    /// Opens another connection to the store.
    pub fn open(&self) -> Result<Store, Error> {
        Ok(Store::open(&self.folder, now)?.in_zone(TimeZone::system()))
    }

    /// Runs `work` with the store, on a background thread.
    pub async fn with<T, E>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, E> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let access = self.clone();
        off_thread(move || access.now(work)).await
    }

    /// Runs `work` with the connection for changes of contacts, on a background thread. One change runs after the other;
    /// what is in view can be read meanwhile.
    pub async fn change<T, E>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, E> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let access = self.clone();
        off_thread(move || access.change_now(work)).await
    }

    /// Runs `change` like [`change`](StoreAccess::change), with the contacts of a selection, as a job of the page.
    pub async fn change_selected<T, E>(
        &self,
        selection: Selection,
        work: Work,
        change: impl FnOnce(&mut Store, &[ContactId]) -> Result<T, E> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
        E: Into<Error> + From<StoreError>,
    {
        let access = self.clone();
        off_thread(move || {
            let ids = access.list_now(|browser, store| browser.resolve(store, &selection))?;
            access.change_now(|store| work.run(store, |store| change(store, &ids)))
        })
        .await
    }

    /// Runs `work` with the connection for drafts, on a background thread. While another connection writes, as during
    /// an import, only drafts wait for it, and not what is done with contacts.
    pub async fn with_drafts<T, E>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, E> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let access = self.clone();
        off_thread(move || locked(&access.drafts, || access.open(), work)).await
    }

    /// Runs `work` with the list, on a background thread.
    pub async fn with_list<T>(
        &self,
        work: impl FnOnce(&mut Browser, &Store) -> Result<T, Error> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
    {
        let access = self.clone();
        off_thread(move || access.list_now(work)).await
    }

    /// Waits until the first page was answered, but not longer than this.
    pub fn wait_for_first_page(&self, longest: Duration) {
        self.shown.wait(longest);
    }

    /// Notes that a background thread is loading the list, or no longer is.
    pub fn set_loading(&self, loading: bool) {
        self.loading.store(loading, Ordering::Release);
    }

    /// Returns a page of the list. While the list is being loaded, the first page is read without it, so that the window
    /// shows contacts at once.
    pub async fn page(&self, query: Query, offset: u64, limit: u64) -> Answer<Page> {
        let access = self.clone();
        let page = off_thread(move || access.page_now(&query, offset, limit)).await;
        self.shown.open();
        page
    }

    fn page_now(&self, query: &Query, offset: u64, limit: u64) -> Answer<Page> {
        if offset == 0 && self.loading.load(Ordering::Acquire) {
            let page = |store| browse::answer(&store, &locale::system(), query, 0, limit);
            return self.open().and_then(page).map_err(refusal);
        }
        self.list_now(|browser, store| browser.page(store, query, offset, limit))
    }

    /// Returns the smart groups, counted. The list is free for others after each count that reads all contacts. While the
    /// list is being loaded, they are returned without counts.
    pub async fn smart_groups(&self) -> Answer<Vec<SmartGroup>> {
        if self.loading.load(Ordering::Acquire) {
            return self.with(|store| smart::all(store)).await;
        }
        let mut groups = self.with_list(Browser::smart_groups).await?;
        for _ in 0..groups.len() {
            if groups.iter().all(SmartGroup::is_counted) {
                break;
            }
            groups = self.with_list(Browser::smart_groups).await?;
        }
        Ok(groups)
    }

    /// Remembers the first contacts of the list for the next start. They are not worth waiting for, and not worth an error.
    pub fn remember_head(&self) {
        let Ok(head) = self.list_now(|browser, store| browser.head(store)) else { return };
        let remember = |store: &mut Store| head.remember(store);
        if let Err(failure) = locked(&self.drafts, || self.open(), remember) {
            tracing::info!(code = failure.code, "the head of the list is not remembered");
        }
    }

    /// Runs `work` with the store and the contacts of a selection, on a background thread.
    pub async fn with_selected<T, E>(
        &self,
        selection: Selection,
        work: impl FnOnce(&mut Store, &[ContactId]) -> Result<T, E> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let access = self.clone();
        off_thread(move || {
            let ids = access.list_now(|browser, store| browser.resolve(store, &selection))?;
            access.now(|store| work(store, &ids))
        })
        .await
    }

    /// Runs `work` on the files of the store, after closing the connections of this window.
    pub async fn closed<T, E>(&self, work: impl FnOnce(&Path) -> Result<T, E> + Send + 'static) -> Answer<T>
    where
        T: Send + 'static,
        E: Into<Error>,
    {
        let access = self.clone();
        off_thread(move || {
            let mut list = access.list.lock().unwrap_or_else(PoisonError::into_inner);
            let mut store = access.store.lock().unwrap_or_else(PoisonError::into_inner);
            let mut changes = access.changes.lock().unwrap_or_else(PoisonError::into_inner);
            let mut drafts = access.drafts.lock().unwrap_or_else(PoisonError::into_inner);
            (*list, *store, *changes, *drafts) = (None, None, None, None);
            work(&access.folder).map_err(refusal)
        })
        .await
    }

    /// Runs `work` with the list on the current thread.
    pub fn list_now<T>(&self, work: impl FnOnce(&mut Browser, &Store) -> Result<T, Error>) -> Answer<T> {
        let open = || Ok(List { store: self.open()?, browser: Browser::new(&locale::system()) });
        locked(&self.list, open, |list| work(&mut list.browser, &list.store))
    }

    fn now<T, E: Into<Error>>(&self, work: impl FnOnce(&mut Store) -> Result<T, E>) -> Answer<T> {
        locked(&self.store, || self.open(), work)
    }

    fn change_now<T, E: Into<Error>>(&self, work: impl FnOnce(&mut Store) -> Result<T, E>) -> Answer<T> {
        locked(&self.changes, || self.open(), work)
    }
}

/// Runs `work` with a connection. After a panic, the connection and what is cached with it are discarded,
/// because they may be half changed.
fn locked<T, O, E: Into<Error>>(
    lazy: &Lazy<O>,
    open: impl FnOnce() -> Result<O, Error>,
    work: impl FnOnce(&mut O) -> Result<T, E>,
) -> Answer<T> {
    let mut held = lazy.lock().unwrap_or_else(PoisonError::into_inner);
    let done = fault::caught(|| {
        let opened = match &mut *held {
            Some(opened) => opened,
            empty => empty.insert(open()?),
        };
        work(opened).map_err(Into::into)
    });
    if done.is_err() {
        *held = None;
    }
    done.flatten().map_err(refusal)
}

/// Runs slow work on a background thread. A panic of it becomes a failure.
pub async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    let caught = move || fault::caught(work).map_err(refusal).flatten();
    let ended = tauri::async_runtime::spawn_blocking(caught).await;
    ended.unwrap_or_else(|_| Err(refusal(Error::Internal { at: String::new() })))
}

/// Converts an error of the engine to a failure for the page, and logs its code.
pub fn refusal(error: impl Into<Error>) -> Failure {
    let error = error.into();
    tracing::info!(code = error.code(), "refused");
    Failure::from(&error)
}

/// Returns the current time of the system's clock.
pub fn now() -> kith_engine::clock::Timestamp {
    kith_engine::clock::Timestamp::from_millis(jiff::Timestamp::now().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn access() -> (tempfile::TempDir, StoreAccess) {
        let folder = tempfile::tempdir().unwrap();
        let access = StoreAccess::new(folder.path().to_path_buf());
        (folder, access)
    }

    #[test]
    fn a_connection_is_opened_anew_after_a_panic() {
        let (_folder, access) = access();
        let changes = |store: &mut Store| -> Result<u64, Error> { Ok(store.own_changes()) };
        let add = |store: &mut Store| store.add_group("Friends");
        access.now(add).unwrap();
        assert!(access.now(changes).unwrap() > 0);
        let panics = |_: &mut Store| -> Result<(), Error> { panic!("in a command") };
        assert_eq!(access.now(panics).unwrap_err().code, "internal");
        assert_eq!(access.now(changes).unwrap(), 0, "this is another connection");
        assert_eq!(access.now(|store| store.groups()).unwrap().len(), 1);
    }

    #[test]
    fn the_list_is_loaded_anew_after_a_panic() {
        let (_folder, access) = access();
        let revision = |browser: &mut Browser, store: &Store| browser.revision(store);
        let first = access.list_now(revision).unwrap();
        assert_eq!(access.list_now(|_, _| -> Result<(), _> { panic!() }).unwrap_err().code, "internal");
        assert!(access.list.lock().unwrap().is_none());
        assert_eq!(access.list_now(revision).unwrap(), first);
    }

    #[test]
    fn the_first_page_does_not_wait_for_the_list() {
        let (_folder, access) = access();
        access.now(|store| store.add_group("Friends")).unwrap();
        let page = |offset| access.page_now(&Query::default(), offset, 50).unwrap().revision;
        let loading = access.list.lock().unwrap();
        access.set_loading(true);
        let early = page(0);
        drop(loading);
        access.set_loading(false);
        assert!(page(0) > early && page(1) > early, "the page is requested again from the list");
        access.remember_head();
        access.set_loading(true);
        assert_eq!(page(0), early);
    }

    #[test]
    fn what_is_in_view_does_not_wait_for_a_change() {
        let (_folder, access) = access();
        let changing = access.changes.lock().unwrap();
        assert!(access.now(|store| store.groups()).unwrap().is_empty());
        assert!(access.list_now(|browser, store| browser.revision(store)).is_ok());
        drop(changing);
        access.change_now(|store| store.add_group("Friends")).unwrap();
        assert_eq!(access.now(|store| store.groups()).unwrap().len(), 1);
    }

    #[test]
    fn a_panic_on_a_background_thread_is_a_failure() {
        let work = || -> Answer<()> { panic!("in a command") };
        let failure = tauri::async_runtime::block_on(off_thread(work)).unwrap_err();
        assert_eq!(failure.code, "internal");
    }

    #[test]
    fn closing_the_connections_survives_a_panic() {
        let (_folder, access) = access();
        let panics = |_: &Path| -> Result<(), Error> { panic!("while restoring") };
        let failure = tauri::async_runtime::block_on(access.closed(panics)).unwrap_err();
        assert_eq!(failure.code, "internal");
        assert!(access.now(|store| store.groups()).unwrap().is_empty());
    }
}
