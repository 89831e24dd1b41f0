//! The clock of a store that is filled with what happened in the past.

use std::cell::Cell;

use kith_engine::clock::Timestamp;

pub const HOUR: i64 = 60 * 60 * 1000;
pub const DAY: i64 = 24 * HOUR;

thread_local! {
    static NOW: Cell<i64> = const { Cell::new(0) };
}

/// Sets the time that [`clock`] returns on this thread.
pub fn set(now: Timestamp) {
    NOW.set(now.as_millis());
}

/// Returns the time that was set, a little later each time.
pub fn clock() -> Timestamp {
    NOW.set(NOW.get() + 1);
    Timestamp::from_millis(NOW.get())
}
