//! The daily backup, made in the background while the window is open.

use std::sync::Arc;
use std::time::Duration;

use kith_engine::fault;

use crate::events::{AppEvent, Events};
use crate::store::StoreAccess;

/// How often to check whether a day has passed.
const EVERY: Duration = Duration::from_secs(60 * 60);

/// Starts a thread with its own connection that makes a backup if one is due, now and every hour. The page is
/// told, because its list of backups may be in view.
pub fn start(store: StoreAccess, events: Arc<Events>) {
    let keep = move || {
        loop {
            // A store that cannot be opened is reported when the page requests something from it.
            if let Ok(store) = store.open() {
                match fault::caught(|| Ok(store.backup_daily()?)).flatten() {
                    Ok(Some(_)) => {
                        tracing::info!("daily backup");
                        events.send(AppEvent::BackedUp);
                    }
                    Ok(None) => {}
                    Err(error) => tracing::warn!(code = error.code(), "no daily backup"),
                }
            }
            std::thread::sleep(EVERY);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("backups".into()).spawn(keep) {
        tracing::warn!(kind = %error.kind(), "no thread for backups");
    }
}
