//! The clock the fronts pass in. Kith stores moments as milliseconds since 1970 (UTC).

use jiff::Timestamp;

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

/// Tells the time. The fronts pass the system's clock, tests a fixed one.
pub type Clock = fn() -> Millis;

/// A stored moment as RFC 3339 text in UTC, as the command line and the window show it.
pub fn rfc3339(at: Millis) -> String {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}
