//! Parsing times that the user typed or that come from a chat.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::clock::Timestamp;

use crate::history::error::{HistoryError, Result};

/// Parses a time in RFC 3339 form, or a date with an optional time in the given zone.
pub(crate) fn read(text: &str, zone: &TimeZone) -> Result<Timestamp> {
    let text = text.trim();
    if let Ok(moment) = text.parse::<jiff::Timestamp>() {
        return Ok(Timestamp::from_millis(moment.as_millisecond()));
    }
    // A time zone that is present but not understood must not be ignored.
    let local = text.parse::<DateTime>().ok().filter(|_| !text.ends_with([']', 'Z', 'z']));
    local
        .and_then(|local| in_zone(local, zone))
        .ok_or_else(|| HistoryError::TimeInvalid { text: text.to_owned() })
}

/// Converts a local time to a timestamp. A time that a clock change skips or repeats is interpreted with the
/// offset before the change.
pub(crate) fn in_zone(local: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(local)
        .compatible()
        .ok()
        .map(|moment| Timestamp::from_millis(moment.as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_moments_and_local_times() {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        for (text, expected) in [
            ("2024-01-15T21:41:00Z", "2024-01-15T21:41:00Z"),
            ("2024-01-15T21:41:00+05:30", "2024-01-15T16:11:00Z"),
            (" 2024-01-15 21:41 ", "2024-01-15T19:41:00Z"),
            ("2024-01-15T21:41:07", "2024-01-15T19:41:07Z"),
            ("2024-01-15", "2024-01-14T22:00:00Z"),
        ] {
            assert_eq!(read(text, &zone).unwrap().to_rfc3339(), expected, "{text}");
        }
        for text in ["", "now", "21:41", "15/01/2024", "2024-13-01", "2024-01-15T21:41:00[Nowhere/Land]"] {
            assert_eq!(read(text, &zone).unwrap_err().code(), "time_invalid", "{text}");
        }
    }
}
