//! Who is told how far a change of many contacts is.

use std::sync::Arc;

/// Receives how much of a change is done, from 0 to 1.
#[derive(Clone)]
pub(crate) struct Watcher(pub(crate) Arc<dyn Fn(f32) + Send + Sync>);

impl Default for Watcher {
    /// A watcher that does nothing.
    fn default() -> Watcher {
        Watcher(Arc::new(|_| {}))
    }
}
