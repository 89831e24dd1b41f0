//! Timestamps, and the clock that provides them. The engine does not read the clock of the system; the front
//! ends pass one in.

use std::ops::Sub;

pub use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A point in time, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// ```
/// use kith_engine::clock::Timestamp;
///
/// assert_eq!(Timestamp::from_millis(1_700_000_000_000).to_rfc3339(), "2023-11-14T22:13:20Z");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

/// A function that returns the current time. The front ends pass the clock of the system, tests a fixed one.
pub type Clock = fn() -> Timestamp;

impl Timestamp {
    /// Creates a timestamp from milliseconds since 1970-01-01T00:00:00Z.
    pub const fn from_millis(millis: i64) -> Timestamp {
        Timestamp(millis)
    }

    /// Returns the milliseconds since 1970-01-01T00:00:00Z.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Reads what [`Timestamp::to_rfc3339`] has written; `None` for a text that is no point in time.
    ///
    /// ```
    /// use kith_engine::clock::Timestamp;
    ///
    /// let at = Timestamp::from_millis(1_700_000_000_123);
    /// assert_eq!(Timestamp::from_rfc3339(&at.to_rfc3339()), Some(at));
    /// assert_eq!(Timestamp::from_rfc3339("yesterday"), None);
    /// ```
    pub fn from_rfc3339(text: &str) -> Option<Timestamp> {
        text.parse().ok().map(|at: jiff::Timestamp| Timestamp(at.as_millisecond()))
    }

    /// Formats the timestamp as RFC 3339 text in UTC, as both front ends show it.
    pub fn to_rfc3339(self) -> String {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string()
    }
}

impl Sub for Timestamp {
    type Output = i64;

    /// Returns the milliseconds from `earlier` to `self`.
    fn sub(self, earlier: Timestamp) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}
