//! Escapes in values and parameters, and splitting that takes them into account.

/// The escapes in the values of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Escapes {
    /// The escapes of versions 3.0 and 4.0.
    Full,
    /// The escapes of version 2.1, in which `\n` is a backslash and an n.
    Few,
}

impl Escapes {
    /// Resolves the escapes in a text. A backslash before any other character stays as it is.
    pub(super) fn undo(self, text: &str) -> String {
        if !text.contains('\\') {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            if c != '\\' {
                out.push(c);
                continue;
            }
            match chars.next() {
                Some('n' | 'N') if self == Escapes::Full => out.push('\n'),
                Some(sign @ ('\\' | ',' | ';' | ':')) => out.push(sign),
                Some('"') if self == Escapes::Full => out.push('"'),
                other => {
                    out.push('\\');
                    out.extend(other);
                }
            }
        }
        out
    }
}

/// Appends a text with the escapes of version 4.0.
///
/// ```
/// use kith_source::vcard::push_text;
///
/// let mut line = String::from("NOTE:");
/// push_text("one, two\nthree", &mut line);
/// assert_eq!(line, r"NOTE:one\, two\nthree");
/// ```
pub fn push_text(text: &str, out: &mut String) {
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' => out.push_str("\\n"),
            _ => out.push(c),
        }
    }
}

/// Resolves the escapes of RFC 6868 in a parameter.
pub(super) fn unescape_param(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '^' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('\'') => out.push('"'),
            Some('^') => out.push('^'),
            other => {
                out.push('^');
                out.extend(other);
            }
        }
    }
    out
}

/// Appends the text of a parameter between quotes, with the escapes of RFC 6868.
///
/// ```
/// use kith_source::vcard::push_param;
///
/// let mut line = String::new();
/// push_param("the \"big\" one", &mut line);
/// assert_eq!(line, r#""the ^'big^' one""#);
/// ```
pub fn push_param(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '^' => out.push_str("^^"),
            '"' => out.push_str("^'"),
            '\n' => out.push_str("^n"),
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// Splits at each `sign` that is not escaped by a backslash.
pub(super) fn split(text: &str, sign: char) -> impl Iterator<Item = &str> {
    let mut escaped = false;
    text.split(move |c| {
        let splits = c == sign && !escaped;
        escaped = c == '\\' && !escaped;
        splits
    })
}

/// Splits bytes at each `sign` that is not escaped by a backslash.
pub(super) fn split_bytes(text: &[u8], sign: u8) -> impl Iterator<Item = &[u8]> {
    let mut escaped = false;
    text.split(move |byte| {
        let splits = *byte == sign && !escaped;
        escaped = *byte == b'\\' && !escaped;
        splits
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_are_undone() {
        assert_eq!(Escapes::Full.undo(r"a\nb\N\,\;\\n\:\x\"), "a\nb\n,;\\n:\\x\\");
        assert_eq!(Escapes::Few.undo(r"a\nb\;c\\"), "a\\nb;c\\");
        assert_eq!(unescape_param("a^nb^'c^^d^e^"), "a\nb\"c^d^e^");
    }

    proptest! {
        #[test]
        fn what_is_escaped_comes_back(text in "[\\PC\n\\\\,;:^\"]{0,20}") {
            let mut out = String::new();
            push_text(&text, &mut out);
            prop_assert_eq!(Escapes::Full.undo(&out), text.clone());
            prop_assert_eq!(split(&out, ';').count(), 1);
            prop_assert_eq!(split(&out, ',').count(), 1);
            let mut out = String::new();
            push_param(&text, &mut out);
            prop_assert_eq!(unescape_param(out.trim_matches('"')), text);
        }
    }
}
