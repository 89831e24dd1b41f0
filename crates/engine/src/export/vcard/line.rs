//! Content lines of a vCard: folding, and values with a special format.

use std::fmt::Write;

use jiff::tz::TimeZone;

use crate::clock::Timestamp;
use crate::id::ContactId;

/// The maximum length of a physical line in bytes, without the line break (RFC 6350 §3.2).
const LONGEST: usize = 75;

/// Appends a content line, folded between characters.
pub(crate) fn push_folded(line: &str, out: &mut Vec<u8>) {
    let (mut rest, mut room) = (line, LONGEST);
    while rest.len() > room {
        let (start, end) = rest.split_at(rest.floor_char_boundary(room));
        out.extend_from_slice(start.as_bytes());
        out.extend_from_slice(b"\r\n ");
        rest = end;
        room = LONGEST - 1;
    }
    out.extend_from_slice(rest.as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// Appends the unique identifier of a contact for other programs. It is the same in every export, and differs
/// between stores: a UUID of version 8 (RFC 9562) over the id and the creation time.
pub(crate) fn push_uid(id: ContactId, created: Timestamp, out: &mut String) {
    // 128-bit FNV-1a, because this hash must never change.
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let bytes = id.get().to_le_bytes().into_iter().chain(created.as_millis().to_le_bytes());
    let hash = bytes.fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    let marked = hash & !(0xF << 76) & !(0b11 << 62) | 8 << 76 | 0b10 << 62;
    let hex = format!("{marked:032x}");
    out.push_str("urn:uuid:");
    for (at, digit) in hex.char_indices() {
        out.push_str(if matches!(at, 8 | 12 | 16 | 20) { "-" } else { "" });
        out.push(digit);
    }
}

/// Appends a timestamp, written as `20261122T154945Z`.
pub(crate) fn push_moment(at: Timestamp, out: &mut String) {
    let moment = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let at = moment.to_zoned(TimeZone::UTC);
    let (year, month, day) = (at.year(), at.month(), at.day());
    // Writing to a String cannot fail.
    let _ = write!(out, "{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z", at.hour(), at.minute(), at.second());
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(line: &str) -> String {
        let mut out = Vec::new();
        push_folded(line, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn moments_and_names() {
        let mut text = String::new();
        push_moment(Timestamp::from_millis(1_795_276_185_000), &mut text);
        assert_eq!(text, "20261121T154945Z");
        let uid = |id, at| {
            let mut text = String::new();
            push_uid(ContactId::new(id), Timestamp::from_millis(at), &mut text);
            text
        };
        assert_eq!(uid(1, 2), uid(1, 2));
        assert_ne!(uid(1, 2), uid(2, 1));
        let parts: Vec<_> = uid(1, 1_700_000_000_000).split('-').map(str::to_owned).collect();
        assert_eq!(parts.iter().map(String::len).collect::<Vec<_>>(), [17, 4, 4, 4, 12]);
        assert!(parts[2].starts_with('8') && parts[3].starts_with(['8', '9', 'a', 'b']));
    }

    proptest! {
        #[test]
        fn folding_can_be_undone(line in "\\PC{0,200}") {
            let folded = folded(&line);
            prop_assert_eq!(folded.replace("\r\n ", ""), format!("{line}\r\n"));
            prop_assert!(folded.lines().all(|line| line.len() <= LONGEST));
        }
    }
}
