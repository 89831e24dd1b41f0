//! Tokens of an XML part.

use super::text::{push_text, push_utf8};

/// A token of an XML part. Comments, instructions and document types are skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum XmlToken<'a> {
    /// `<name …>`, or `<name …/>`, which is `empty`.
    Open {
        /// The name and the attributes.
        tag: XmlTag<'a>,
        /// Whether the tag closes itself.
        empty: bool,
    },
    /// `</name>`, as the name without its prefix.
    Close(&'a [u8]),
    /// Text between tags, with its references not yet resolved.
    Text(&'a [u8]),
    /// The text of a CDATA section, which has no references.
    Literal(&'a [u8]),
    /// The end of the part.
    End,
}

impl XmlToken<'_> {
    /// Appends the text of the token, with its references resolved. Tokens other than text have none.
    pub(crate) fn push_text(self, out: &mut Vec<u8>) {
        match self {
            XmlToken::Literal(text) => push_utf8(text, out),
            XmlToken::Text(text) => push_text(text, out),
            _ => {}
        }
    }
}

/// The inside of an opening tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct XmlTag<'a> {
    /// The name without its prefix.
    pub(crate) name: &'a [u8],
    attributes: &'a [u8],
}

/// Returns `name` without its prefix.
pub(super) fn local_name(name: &[u8]) -> &[u8] {
    name.iter().position(|&byte| byte == b':').and_then(|at| name.get(at + 1..)).unwrap_or(name)
}

impl<'a> XmlTag<'a> {
    /// Splits the inside of an opening tag into its name and its attributes.
    pub(super) fn parse(inside: &'a [u8]) -> XmlTag<'a> {
        let name = inside.iter().position(u8::is_ascii_whitespace).unwrap_or(inside.len());
        let (name, attributes) = inside.split_at(name);
        XmlTag { name: local_name(name), attributes }
    }

    /// The attributes, as names without prefix and values with their references not yet resolved.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        self.full_attributes().map(|(name, value)| (local_name(name), value))
    }

    /// The attributes, as names with prefix and values with their references not yet resolved.
    pub(crate) fn full_attributes(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        let mut rest = self.attributes;
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

    /// Returns the value of an attribute, with its references resolved.
    pub(crate) fn attribute(&self, name: &[u8]) -> Option<String> {
        let (_, value) = self.attributes().find(|(other, _)| *other == name)?;
        let mut text = Vec::with_capacity(value.len());
        push_text(value, &mut text);
        String::from_utf8(text).ok()
    }

    /// Whether a boolean attribute is present and true.
    pub(crate) fn flag(&self, name: &[u8]) -> bool {
        self.attributes().any(|(other, value)| other == name && matches!(value, b"1" | b"true" | b"on"))
    }
}

#[cfg(test)]
mod tests {
    use super::XmlTag;

    #[test]
    fn attributes_are_found_whatever_their_quotes() {
        let tag = XmlTag { name: b"c", attributes: b" r=\"A1\"  x:id = 'a&amp;\"b' t=\"\" broken" };
        assert_eq!(tag.attribute(b"id").as_deref(), Some("a&\"b"));
        assert_eq!(tag.attributes().count(), 3);
    }
}
