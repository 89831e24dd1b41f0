//! Moments, and the clock that tells them. The engine has none of its own: the front ends pass one in.

use std::ops::Sub;

use serde::{Deserialize, Serialize};

/// A moment: whole milliseconds since 1970-01-01T00:00:00Z.
///
/// ```
/// use kith_engine::clock::Timestamp;
///
/// assert_eq!(Timestamp::from_millis(1_700_000_000_000).to_rfc3339(), "2023-11-14T22:13:20Z");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

/// Returns the present moment. The front ends pass the system's clock, tests a fixed one.
pub type Clock = fn() -> Timestamp;

impl Timestamp {
    /// The moment that many milliseconds after 1970-01-01T00:00:00Z.
    pub const fn from_millis(millis: i64) -> Timestamp {
        Timestamp(millis)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// The moment in UTC as RFC 3339, as both front ends show it.
    pub fn to_rfc3339(self) -> String {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string()
    }
}

impl Sub for Timestamp {
    type Output = i64;

    /// The milliseconds from the other moment to this one.
    fn sub(self, earlier: Timestamp) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}
