//! Lines that some programs put between quotes as a whole, as if a record were a single cell:
//! `"Ann,""Lee, Jr"",+12025550123"`.

use memchr::memchr;

/// Returns the record in a line that as a whole is between quotes, with its own quotes no longer doubled. Returns `None`
/// if the line is not written like that.
pub(crate) fn unwrap(line: &[u8], quote: u8) -> Option<Vec<u8>> {
    let line = line.trim_ascii_end();
    let mut rest = line.strip_prefix(&[quote])?.strip_suffix(&[quote])?;
    let mut out = Vec::with_capacity(rest.len());
    while let Some(at) = memchr(quote, rest) {
        if rest.get(at + 1) != Some(&quote) {
            return None;
        }
        out.extend_from_slice(rest.get(..=at)?);
        rest = rest.get(at + 2..)?;
    }
    out.extend_from_slice(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::unwrap;

    #[test]
    fn only_whole_lines_are_unwrapped() {
        for (line, record) in [
            ("\"a,b\"", Some("a,b")),
            ("\"a,\"\"b, c\"\"\" ", Some("a,\"b, c\"")),
            ("\"a\",\"b\"", None),
            ("a,b", None),
            ("\"", None),
            ("\"a,b", None),
        ] {
            assert_eq!(unwrap(line.as_bytes(), b'"').as_deref(), record.map(str::as_bytes), "{line}");
        }
    }
}
