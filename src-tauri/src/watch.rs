//! Notices changes of the store, the window's own and other processes', and tells the page.

use std::sync::Arc;
use std::time::Duration;

use crate::events::{AppEvent, Events};
use crate::store::StoreAccess;

/// How often it looks. A look at an unchanged store asks SQLite for one number.
const EVERY: Duration = Duration::from_millis(250);

/// How long it leaves a store alone that cannot be read.
const LATER: Duration = Duration::from_secs(2);

/// Watches on a thread of its own for as long as the process lives. Its first look also loads the list, before the
/// page asks for it.
pub fn start(store: StoreAccess, events: Arc<Events>) {
    let watch = move || {
        let (mut known, mut unread) = (None, false);
        loop {
            // A store that cannot be read is told of where it is asked for; here it is only left alone for a while.
            let Ok(revision) = store.list_now(|browser, store| browser.revision(store)) else {
                unread = true;
                std::thread::sleep(LATER);
                continue;
            };
            // What changed while it could not be read would go unnoticed.
            if unread || known.is_some_and(|known| known != revision) {
                events.send(AppEvent::Changed { revision });
            }
            (known, unread) = (Some(revision), false);
            std::thread::sleep(EVERY);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("watch".into()).spawn(watch) {
        tracing::warn!(%error, "no thread to watch the store");
    }
}
