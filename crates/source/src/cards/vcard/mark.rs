//! The lines that begin and end a card.

use memchr::memchr;

/// Whether a line is `BEGIN:VCARD` or `END:VCARD`, however it is written. Such a line is never a continuation.
pub(super) fn is_mark(line: &[u8]) -> bool {
    parse_mark(line).is_some()
}

/// Returns `true` if a line begins a card, `false` if it ends one, and `None` otherwise.
pub(super) fn parse_mark(line: &[u8]) -> Option<bool> {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
    let (name, value) = line.split_at_checked(memchr(b':', line)?)?;
    if !value.get(1..)?.trim_ascii().eq_ignore_ascii_case(b"vcard") {
        return None;
    }
    let name = name.trim_ascii();
    if name.eq_ignore_ascii_case(b"begin") {
        Some(true)
    } else if name.eq_ignore_ascii_case(b"end") {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::parse_mark;

    #[test]
    fn marks_are_known_however_written() {
        for line in ["BEGIN:VCARD", "begin:vcard ", "Begin : VCard", "\u{feff}BEGIN:VCARD"] {
            assert_eq!(parse_mark(line.as_bytes()), Some(true), "{line}");
        }
        assert_eq!(parse_mark(b"END:VCARD"), Some(false));
        for line in ["BEGIN:VEVENT", "BEGIN", "FN:BEGIN:VCARD", ""] {
            assert_eq!(parse_mark(line.as_bytes()), None, "{line}");
        }
    }
}
