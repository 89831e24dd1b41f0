//! What an interrupt (Ctrl-C, or being asked to end) does: it cancels a change of contacts, and ends everything else.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// 128 and the number of SIGINT, by the convention of shells.
pub const INTERRUPTED: u8 = 130;

/// The flag that cancels the change that is under way.
static CHANGE: Mutex<Option<Arc<AtomicBool>>> = Mutex::new(None);

/// Deletes temporary files when the command is interrupted. What it was writing to the store is undone by SQLite,
/// because its transaction was not committed.
pub fn stop_cleanly() {
    // If there can be no handler, the next start deletes the files.
    let _ = ctrlc::set_handler(|| {
        if !cancel() {
            kith_engine::output::discard_all();
            std::process::exit(i32::from(INTERRUPTED));
        }
    });
}

/// Runs a change, which is cancelled by an interrupt. Another interrupt ends the command.
pub fn cancelling<T>(change: impl FnOnce(Arc<AtomicBool>) -> T) -> T {
    let flag = Arc::new(AtomicBool::new(false));
    *CHANGE.lock().unwrap_or_else(PoisonError::into_inner) = Some(flag.clone());
    let done = change(flag);
    *CHANGE.lock().unwrap_or_else(PoisonError::into_inner) = None;
    done
}

/// Cancels the change that is under way. Returns whether there is one that was not cancelled before.
fn cancel() -> bool {
    let change = CHANGE.lock().unwrap_or_else(PoisonError::into_inner);
    change.as_ref().is_some_and(|flag| !flag.swap(true, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_interrupt_cancels_a_change_and_the_second_ends_the_command() {
        assert!(!cancel(), "nothing is under way");
        let cancelled = cancelling(|flag| {
            (flag.load(Ordering::Relaxed), cancel(), flag.load(Ordering::Relaxed), cancel())
        });
        assert_eq!(cancelled, (false, true, true, false));
        assert!(!cancel());
    }
}
