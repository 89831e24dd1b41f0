//! The inside of a tag: its name and its attributes.

/// Splits a name into its prefix, which may be empty, and the rest.
#[inline]
pub(super) fn split_name(name: &[u8]) -> (&[u8], &[u8]) {
    match name.iter().position(|&byte| byte == b':') {
        Some(at) => (name.get(..at).unwrap_or_default(), name.get(at + 1..).unwrap_or_default()),
        None => (b"", name),
    }
}

/// Splits the inside of an opening tag into its name and its attributes.
#[inline]
pub(super) fn split_tag(inside: &[u8]) -> (&[u8], &[u8]) {
    inside.split_at(inside.iter().position(u8::is_ascii_whitespace).unwrap_or(inside.len()))
}

/// The attributes in a tag, as names and values with their references not yet resolved.
#[inline]
pub(super) fn attributes(inside: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = inside;
    std::iter::from_fn(move || {
        // Attributes are short: looking at each byte is faster than setting up a search.
        let find = |byte: u8, from: usize| {
            rest.get(from..)?.iter().position(|&other| other == byte).map(|at| from + at)
        };
        let equals = find(b'=', 0)?;
        let name = rest.get(..equals)?.trim_ascii();
        let open = equals + 1 + rest.get(equals + 1..)?.iter().position(|b| matches!(b, b'"' | b'\''))?;
        let close = find(*rest.get(open)?, open + 1)?;
        let value = rest.get(open + 1..close)?;
        rest = rest.get(close + 1..).unwrap_or_default();
        Some((name, value))
    })
}
