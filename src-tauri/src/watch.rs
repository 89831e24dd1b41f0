//! Watching the store for changes by this window or other processes, and reporting them to the page.

use std::sync::Arc;
use std::time::Duration;

use crate::events::{AppEvent, Events};
use crate::store::StoreAccess;

/// The interval between checks. Checking an unchanged store only reads a single number from SQLite.
const EVERY: Duration = Duration::from_millis(250);

/// The interval before the next check if the store cannot be read.
const LATER: Duration = Duration::from_secs(2);

/// The number of checks without a change after which the first contacts are remembered for the next start.
const QUIET: u32 = 8;

/// With fewer processors, loading the list would slow down the start of the web view, so it waits for the first page.
const ENOUGH: usize = 4;

/// How long it waits: a web view that takes longer does not start at all.
const AT_MOST: Duration = Duration::from_secs(5);

/// Starts a thread that watches the store until the process ends. The first check also loads the list. It is reported
/// as a change, because pages that were shown before do not show what changed in the meantime.
pub fn start(store: StoreAccess, events: Arc<Events>) {
    store.set_loading(true);
    let access = store.clone();
    let watch = move || {
        if std::thread::available_parallelism().is_ok_and(|processors| processors.get() < ENOUGH) {
            store.wait_for_first_page(AT_MOST);
        }
        let (mut known, mut unread, mut quiet) = (None, false, 0_u32);
        loop {
            // A store that cannot be read is reported when the page requests something from it; here it is
            // only tried again later.
            let Ok(revision) = store.list_now(|browser, store| browser.revision(store)) else {
                unread = true;
                std::thread::sleep(LATER);
                continue;
            };
            store.set_loading(false);
            // After the store could not be read, it may have changed, so a change is always reported.
            if unread || known != Some(revision) {
                events.send(AppEvent::Changed { revision });
                quiet = 0;
            }
            (known, unread) = (Some(revision), false);
            quiet = quiet.saturating_add(1);
            if quiet == QUIET {
                store.remember_head();
            }
            std::thread::sleep(EVERY);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("watch".into()).spawn(watch) {
        tracing::warn!(kind = %error.kind(), "no thread to watch the store");
        access.set_loading(false);
    }
}
