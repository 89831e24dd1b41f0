//! Tokens of an XML part.

use super::namespaces::{Namespace, Namespaces};
use super::tag::{attributes, split_name};
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
    /// `</name>`, with the name as in [`XmlTag::name`].
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
    /// The name without its prefix if it belongs to the vocabulary of the format, and empty if it does not.
    pub(crate) name: &'a [u8],
    attributes: &'a [u8],
    namespaces: &'a Namespaces,
}

/// Returns the name of an element as in [`XmlTag::name`].
#[inline]
pub(super) fn own_name<'a>(name: &'a [u8], namespaces: &Namespaces) -> &'a [u8] {
    match split_name(name) {
        (prefix, name) if namespaces.of_element(prefix) == Namespace::Own => name,
        _ => b"",
    }
}

impl<'a> XmlTag<'a> {
    /// Creates a tag from its name and its attributes.
    #[inline]
    pub(super) fn new(name: &'a [u8], attributes: &'a [u8], namespaces: &'a Namespaces) -> XmlTag<'a> {
        XmlTag { name: own_name(name, namespaces), attributes, namespaces }
    }

    /// The attributes of the format itself, as names without prefix and values with their references not yet resolved.
    #[inline]
    pub(crate) fn attributes(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        self.attributes_in(Namespace::Own)
    }

    /// The attributes of a vocabulary, as names without prefix and values with their references not yet resolved.
    #[inline]
    pub(crate) fn attributes_in(
        &self,
        namespace: Namespace,
    ) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        self.all_attributes()
            .filter(move |(found, ..)| *found == namespace)
            .map(|(_, name, value)| (name, value))
    }

    /// All attributes, as vocabularies, names without prefix, and values with their references not yet resolved.
    #[inline]
    pub(crate) fn all_attributes(&self) -> impl Iterator<Item = (Namespace, &'a [u8], &'a [u8])> + use<'a> {
        let namespaces = self.namespaces;
        attributes(self.attributes).map(move |(name, value)| {
            let (prefix, name) = split_name(name);
            (namespaces.of_attribute(prefix), name, value)
        })
    }

    /// Returns the value of an attribute, with its references resolved.
    pub(crate) fn attribute(&self, name: &[u8]) -> Option<String> {
        self.attribute_in(Namespace::Own, name)
    }

    /// Returns the value of an attribute of a vocabulary, with its references resolved.
    pub(crate) fn attribute_in(&self, namespace: Namespace, name: &[u8]) -> Option<String> {
        let (_, value) = self.attributes_in(namespace).find(|(other, _)| *other == name)?;
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
    use super::*;

    #[test]
    fn attributes_are_found_whatever_their_quotes() {
        let names = Namespaces::default();
        let tag = XmlTag::new(b"c", b" r=\"A1\"  x:id = 'a&amp;\"b' t=\"\" broken", &names);
        assert_eq!(tag.attribute(b"id").as_deref(), Some("a&\"b"));
        assert_eq!(tag.attributes().count(), 3);
    }

    #[test]
    fn names_of_other_vocabularies_are_not_taken_for_those_of_the_format() {
        let mut names = Namespaces::default();
        names.enter(b"worksheet", Some(b" xmlns='urn:a' xmlns:x15='urn:b'"), false);
        let tag = XmlTag::new(b"x15:row", b" r='1' x15:r='2'", &names);
        assert_eq!(tag.name, b"");
        assert_eq!(tag.attribute(b"r").as_deref(), Some("1"));
        assert_eq!(tag.attribute_in(Namespace::Foreign, b"r").as_deref(), Some("2"));
        assert_eq!(own_name(b"row", &names), b"row");
    }
}
