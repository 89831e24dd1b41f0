//! The daily backup, made in the background while the window is open.

use std::time::Duration;

use crate::store::StoreAccess;

/// How often it looks whether a day has passed.
const EVERY: Duration = Duration::from_secs(60 * 60);

/// Looks now and every hour, on a thread and a connection of its own.
pub fn start(store: StoreAccess) {
    let keep = move || {
        loop {
            // A store that cannot be opened is told of where it is asked for.
            if let Ok(store) = store.open() {
                match store.backup_daily() {
                    Ok(Some(path)) => tracing::info!(path = %path.display(), "daily backup"),
                    Ok(None) => {}
                    Err(error) => tracing::warn!(%error, "no daily backup"),
                }
            }
            std::thread::sleep(EVERY);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("backups".into()).spawn(keep) {
        tracing::warn!(%error, "no thread for backups");
    }
}
