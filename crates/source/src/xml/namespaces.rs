//! Which vocabulary the prefixes in an XML part stand for.
//!
//! Extensions reuse the names of a format under a namespace of their own: `x15:workbookPr` is not the `workbookPr` of
//! the workbook. Which prefix stands for which namespace is up to the program that writes the file.

use super::tag::{attributes, split_name};

/// The maximum number of prefixes of a part. Any further ones stand for no namespace that is known.
const MAX_PREFIXES: usize = 512;

/// A vocabulary, as far as the readers distinguish them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Namespace {
    /// That of the format itself, which the root element is in. Names that nothing is declared for belong to it, too.
    #[default]
    Own,
    /// References of Office Open XML to other parts.
    Relationships,
    /// What LibreOffice adds to OpenDocument about the values of cells.
    Calcext,
    /// Any other.
    Foreign,
}

impl Namespace {
    /// Returns the vocabulary that a URI names.
    fn of(uri: &[u8]) -> Namespace {
        const OWN: [&[u8]; 4] = [
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            b"urn:oasis:names:tc:opendocument:xmlns:",
            b"http://openoffice.org/2000/",
        ];
        match uri {
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            | b"http://purl.oclc.org/ooxml/officeDocument/relationships" => Namespace::Relationships,
            b"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" => Namespace::Calcext,
            // OpenDocument divides its names among many namespaces, without using one twice in an element.
            _ if OWN.iter().any(|own| uri.starts_with(own)) => Namespace::Own,
            b"" => Namespace::Own,
            _ => Namespace::Foreign,
        }
    }
}

/// What the prefixes stand for at the current position in a part.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Namespaces {
    /// What names without a prefix belong to.
    default: Namespace,
    prefixes: Vec<(Box<[u8]>, Namespace)>,
    /// The declarations that inner ones replace, with the depth of the element inside which they do.
    replaced: Vec<(usize, Replaced)>,
    /// The number of elements around the current position.
    depth: usize,
    /// Whether the root element was read.
    begun: bool,
    /// Whether the last tag closes itself, so that its declarations end with it.
    leaving: bool,
}

/// A declaration to restore.
#[derive(Debug, PartialEq, Eq)]
enum Replaced {
    Default(Namespace),
    Prefix(usize, Namespace),
}

impl Namespaces {
    /// Enters an element. `empty` says that the tag closes itself. `declaring` are its attributes if a namespace may be
    /// declared in them: nearly all tags declare none.
    #[inline]
    pub(super) fn enter(&mut self, name: &[u8], declaring: Option<&[u8]>, empty: bool) {
        self.leave_empty();
        self.depth += 1;
        self.leaving = empty;
        if let Some(attributes) = declaring {
            self.declare_all(attributes);
        }
        if !self.begun {
            self.begin(name);
        }
    }

    /// Adds the declarations among the attributes of the element that was entered last.
    fn declare_all(&mut self, attributes: &[u8]) {
        for (name, value) in self::attributes(attributes) {
            match split_name(name) {
                (b"", b"xmlns") => self.declare_default(Namespace::of(value)),
                (b"xmlns", prefix) => self.declare(prefix, Namespace::of(value)),
                _ => {}
            }
        }
    }

    /// Puts the root element, which has this name, into the vocabulary of the format.
    fn begin(&mut self, root: &[u8]) {
        self.begun = true;
        match split_name(root) {
            (b"", _) => self.declare_default(Namespace::Own),
            (prefix, _) => self.declare(prefix, Namespace::Own),
        }
    }

    /// Leaves the element that was entered last.
    #[inline]
    pub(super) fn leave(&mut self) {
        if self.replaced.last().is_some_and(|(depth, _)| *depth >= self.depth) {
            self.restore();
        }
        self.depth = self.depth.saturating_sub(1);
    }

    /// Takes back the declarations of the element that is left.
    fn restore(&mut self) {
        while let Some((_, replaced)) = self.replaced.pop_if(|(depth, _)| *depth >= self.depth) {
            match replaced {
                Replaced::Default(before) => self.default = before,
                Replaced::Prefix(index, before) => {
                    if let Some((_, namespace)) = self.prefixes.get_mut(index) {
                        *namespace = before;
                    }
                }
            }
        }
    }

    /// Leaves the last element if its tag closed itself.
    #[inline]
    pub(super) fn leave_empty(&mut self) {
        if std::mem::take(&mut self.leaving) {
            self.leave();
        }
    }

    fn declare_default(&mut self, namespace: Namespace) {
        let before = std::mem::replace(&mut self.default, namespace);
        self.replaced.push((self.depth, Replaced::Default(before)));
    }

    fn declare(&mut self, prefix: &[u8], namespace: Namespace) {
        let known = self.prefixes.iter_mut().enumerate().find(|(_, (known, _))| **known == *prefix);
        if let Some((index, (_, place))) = known {
            let before = std::mem::replace(place, namespace);
            self.replaced.push((self.depth, Replaced::Prefix(index, before)));
        } else if self.prefixes.len() < MAX_PREFIXES {
            // Once its element ends, the prefix is as if it had never been declared.
            self.replaced.push((self.depth, Replaced::Prefix(self.prefixes.len(), Namespace::Own)));
            self.prefixes.push((prefix.into(), namespace));
        }
    }

    /// Returns what the names of elements with this prefix belong to.
    #[inline]
    pub(super) fn of_element(&self, prefix: &[u8]) -> Namespace {
        if prefix.is_empty() { self.default } else { self.of_prefix(prefix) }
    }

    /// Returns what the names of attributes with this prefix belong to.
    #[inline]
    pub(super) fn of_attribute(&self, prefix: &[u8]) -> Namespace {
        if prefix.is_empty() { Namespace::Own } else { self.of_prefix(prefix) }
    }

    /// Returns what names with this prefix belong to.
    fn of_prefix(&self, prefix: &[u8]) -> Namespace {
        // These two are never declared.
        if matches!(prefix, b"xml" | b"xmlns") {
            return Namespace::Foreign;
        }
        let known = self.prefixes.iter().find(|(known, _)| **known == *prefix);
        match known {
            Some((_, namespace)) => *namespace,
            None if prefix == b"calcext" => Namespace::Calcext,
            None => Namespace::Own,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    #[test]
    fn prefixes_stand_for_what_they_are_declared_as() {
        let mut names = Namespaces::default();
        let declared = format!(" xmlns='{MAIN}' xmlns:x='{MAIN}' xmlns:x15='urn:other'");
        names.enter(b"workbook", Some(declared.as_bytes()), false);
        for (prefix, namespace) in
            [("", Namespace::Own), ("x", Namespace::Own), ("x15", Namespace::Foreign), ("y", Namespace::Own)]
        {
            assert_eq!(names.of_element(prefix.as_bytes()), namespace, "{prefix}");
        }
    }

    #[test]
    fn the_root_is_in_the_vocabulary_of_the_format_whatever_it_is_called() {
        let mut names = Namespaces::default();
        names.enter(b"a:Types", Some(b" xmlns:a=\"urn:x\" xmlns=\"urn:y\""), false);
        assert_eq!(names.of_element(b"a"), Namespace::Own);
        assert_eq!(names.of_element(b""), Namespace::Foreign);
    }

    #[test]
    fn declarations_end_with_their_element() {
        let mut names = Namespaces::default();
        names.enter(b"workbook", Some(format!(" xmlns='{MAIN}'").as_bytes()), false);
        names.enter(b"ext", Some(b" xmlns='urn:x' xmlns:y='urn:y'"), false);
        names.enter(b"empty", Some(b" xmlns:y='' xmlns=''"), true);
        assert_eq!([b"", &b"y"[..]].map(|prefix| names.of_element(prefix)), [Namespace::Own; 2]);
        names.leave_empty();
        assert_eq!([b"", &b"y"[..]].map(|prefix| names.of_element(prefix)), [Namespace::Foreign; 2]);
        names.leave();
        assert_eq!([b"", &b"y"[..]].map(|prefix| names.of_element(prefix)), [Namespace::Own; 2]);
        names.leave();
        names.leave();
        assert_eq!(names.of_element(b""), Namespace::Own);
    }
}
