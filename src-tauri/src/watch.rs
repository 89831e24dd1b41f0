//! Watching the store for changes by this window or other processes, and reporting them to the page.

use std::sync::Arc;
use std::time::Duration;

use crate::events::{AppEvent, Events};
use crate::store::StoreAccess;

/// The interval between checks. Checking an unchanged store only reads a single number from SQLite.
const EVERY: Duration = Duration::from_millis(250);

/// The interval before the next check if the store cannot be read.
const LATER: Duration = Duration::from_secs(2);

/// Starts a thread that watches the store until the process ends. The first check also loads the list, before
/// the page requests it.
pub fn start(store: StoreAccess, events: Arc<Events>) {
    let watch = move || {
        let (mut known, mut unread) = (None, false);
        loop {
            // A store that cannot be read is reported when the page requests something from it; here it is
            // only tried again later.
            let Ok(revision) = store.list_now(|browser, store| browser.revision(store)) else {
                unread = true;
                std::thread::sleep(LATER);
                continue;
            };
            // After the store could not be read, it may have changed, so a change is always reported.
            if unread || known.is_some_and(|known| known != revision) {
                events.send(AppEvent::Changed { revision });
            }
            (known, unread) = (Some(revision), false);
            std::thread::sleep(EVERY);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("watch".into()).spawn(watch) {
        tracing::warn!(kind = %error.kind(), "no thread to watch the store");
    }
}
