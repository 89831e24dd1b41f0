//! A latch: threads wait at it until it is opened, and pass it from then on.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// A latch that can be opened once.
#[derive(Clone, Default)]
pub struct Latch(Arc<(Mutex<bool>, Condvar)>);

impl Latch {
    /// Opens the latch.
    pub fn open(&self) {
        let (open, waiting) = &*self.0;
        *open.lock().unwrap_or_else(PoisonError::into_inner) = true;
        waiting.notify_all();
    }

    /// Waits until the latch is open, but not longer than this.
    pub fn wait(&self, longest: Duration) {
        let (open, waiting) = &*self.0;
        let guard = open.lock().unwrap_or_else(PoisonError::into_inner);
        // What a thread that panicked left behind is only whether it is open.
        drop(waiting.wait_timeout_while(guard, longest, |open| !*open));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    const LONG: Duration = Duration::from_secs(600);

    #[test]
    fn a_thread_waits_until_it_is_opened() {
        let latch = Latch::default();
        let opening = Arc::new(AtomicBool::new(false));
        let (passing, is_opening) = (latch.clone(), opening.clone());
        let (started, waits) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            passing.wait(Duration::from_millis(1));
            started.send(()).unwrap();
            passing.wait(LONG);
            assert!(is_opening.load(Ordering::SeqCst), "it passed a latch that was shut");
        });
        waits.recv().unwrap();
        std::thread::yield_now();
        opening.store(true, Ordering::SeqCst);
        latch.open();
        thread.join().unwrap();
        latch.wait(LONG);
    }

    #[test]
    fn a_thread_does_not_wait_for_ever() {
        Latch::default().wait(Duration::ZERO);
    }
}
