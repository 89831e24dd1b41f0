//! A content line split into group, name, parameters and value.

use std::borrow::Cow;

use crate::cards::common::transfer_encoding::{base64, quoted_printable};
use crate::cards::common::{Charset, charset_label};
use crate::text::CharacterEncoding;

use super::escape::{self, Escapes};

/// A property of a card.
#[derive(Debug, Clone, Copy)]
pub(super) struct Property<'l> {
    /// The group, such as `item1` in `item1.TEL`; empty if there is none.
    pub(super) group: &'l [u8],
    /// The name as it is written; empty if the line is not a property.
    name: &'l [u8],
    params: &'l [u8],
    /// The value as it is written.
    pub(super) value: &'l [u8],
    /// The position of the value in its line.
    pub(super) offset: usize,
}

/// How the values of a card are decoded.
#[derive(Debug, Clone, Copy)]
pub(super) struct ValueDecoding {
    pub(super) charset: Charset,
    pub(super) escapes: Escapes,
}

impl<'l> Property<'l> {
    /// Splits a content line. A line without a name is all value.
    pub(super) fn of(line: &'l [u8]) -> Property<'l> {
        match split_value(line) {
            Some((head, value)) => Property::with(head, value).unwrap_or(Property::stray(line)),
            None => Property::stray(line),
        }
    }

    /// Splits the beginning of a content line, which may end before the value begins.
    pub(super) fn of_beginning(line: &'l [u8]) -> Property<'l> {
        let (head, value) = split_value(line).unwrap_or((line, b""));
        Property::with(head, value).unwrap_or(Property::stray(line))
    }

    /// A line that is not a property.
    fn stray(line: &'l [u8]) -> Property<'l> {
        Property { group: b"", name: b"", params: b"", value: line, offset: 0 }
    }

    /// Splits name and parameters. Returns `None` if the name is not valid.
    fn with(head: &'l [u8], value: &'l [u8]) -> Option<Property<'l>> {
        let (path, params) = match head.iter().position(|byte| *byte == b';') {
            Some(at) => (head.get(..at).unwrap_or_default(), head.get(at + 1..).unwrap_or_default()),
            None => (head, &b""[..]),
        };
        let (group, name) = match path.iter().rposition(|byte| *byte == b'.') {
            Some(at) => (path.get(..at).unwrap_or_default(), path.get(at + 1..).unwrap_or_default()),
            None => (&b""[..], path),
        };
        let name = name.trim_ascii();
        let fits = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if name.is_empty() || name.len() > 64 || !name.iter().all(fits) {
            return None;
        }
        Some(Property { group: group.trim_ascii(), name, params, value, offset: head.len() + 1 })
    }

    /// Whether the property has this name, in any case.
    pub(super) fn named(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The name in capitals; empty if the line is not a property.
    pub(super) fn name(&self) -> String {
        String::from_utf8_lossy(self.name).to_ascii_uppercase()
    }

    /// The parameters, as names and values. A bare word such as `CELL` in version 2.1 has no name.
    fn params(&self) -> impl Iterator<Item = (&'l [u8], &'l [u8])> {
        outside_quotes(self.params, b';').filter(|param| !param.is_empty()).map(|param| {
            match param.iter().position(|byte| *byte == b'=') {
                Some(at) => {
                    let (name, value) = param.split_at_checked(at).unwrap_or_default();
                    (name.trim_ascii(), value.get(1..).unwrap_or_default())
                }
                None => (&b""[..], param),
            }
        })
    }

    /// Returns the value of a parameter as it is written.
    fn raw_param(&self, name: &str) -> Option<&'l [u8]> {
        let mut params = self.params();
        params.find(|(known, _)| known.eq_ignore_ascii_case(name.as_bytes())).map(|(_, value)| value)
    }

    /// Whether the property has this type: `TYPE=CELL,VOICE`, `TYPE="cell,voice"` or a bare `CELL`.
    pub(super) fn is(&self, word: &str) -> bool {
        let types = |name: &[u8]| name.is_empty() || name.eq_ignore_ascii_case(b"TYPE");
        self.params().filter(|(name, _)| types(name)).any(|(_, value)| {
            unquoted(value)
                .split(|byte| *byte == b',')
                .any(|one| unquoted(one).trim_ascii().eq_ignore_ascii_case(word.as_bytes()))
        })
    }

    /// Returns the text of a parameter. It may contain quotes and line ends (RFC 6868).
    pub(super) fn param(&self, name: &str, charset: Charset) -> Option<String> {
        let value = self.raw_param(name)?.trim_ascii();
        let text = charset.decode(unquoted(value), None, &mut false).into_owned();
        Some(escape::unescape_param(&text))
    }

    /// The preference of the property. `PREF=1` and `TYPE=PREF` are preferred most; 101 means that there is neither.
    pub(super) fn preference(&self) -> u8 {
        let pref = self.raw_param("PREF").map(unquoted);
        match pref.and_then(|value| std::str::from_utf8(value).ok()?.trim().parse().ok()) {
            Some(number @ 1..=100) => number,
            _ if self.is("PREF") => 1,
            _ => 101,
        }
    }

    /// Whether the value is quoted-printable.
    pub(super) fn quoted_printable(&self) -> bool {
        self.is_encoded("QUOTED-PRINTABLE")
    }

    /// Whether the value is in UTF-8 according to its label.
    pub(super) fn labelled_utf8(&self) -> bool {
        self.label().is_none_or(|label| label == CharacterEncoding::UTF_8)
    }

    /// Whether the value is packed binary data: a picture, a sound or a key.
    pub(super) fn packed(&self) -> bool {
        let start = self.value.trim_ascii_start();
        self.base64()
            || start.get(..5).is_some_and(|start| start.eq_ignore_ascii_case(b"data:"))
                && ["PHOTO", "LOGO", "SOUND", "KEY"].iter().any(|name| self.named(name))
    }

    /// Whether the value is base64.
    fn base64(&self) -> bool {
        self.is_encoded("BASE64")
            || self.raw_param("ENCODING").is_some_and(|value| value.trim_ascii().eq_ignore_ascii_case(b"B"))
    }

    /// Whether the value has this transfer encoding.
    fn is_encoded(&self, encoding: &str) -> bool {
        self.params().any(|(name, value)| {
            (name.is_empty() || name.eq_ignore_ascii_case(b"ENCODING"))
                && unquoted(value).trim_ascii().eq_ignore_ascii_case(encoding.as_bytes())
        })
    }

    /// The character set that the property names.
    fn label(&self) -> Option<CharacterEncoding> {
        charset_label(std::str::from_utf8(self.raw_param("CHARSET")?).ok()?)
    }

    /// Decodes a value that is one text.
    pub(super) fn text(&self, decoding: ValueDecoding, replaced: &mut bool) -> String {
        decoding.escapes.undo(&self.decoded(self.value, decoding, replaced))
    }

    /// Decodes a value that has several parts, such as a name or an address.
    pub(super) fn parts(&self, decoding: ValueDecoding, replaced: &mut bool) -> Vec<String> {
        self.split(';', decoding, replaced)
    }

    /// Decodes a value that is a list.
    pub(super) fn list(&self, decoding: ValueDecoding, replaced: &mut bool) -> Vec<String> {
        self.split(',', decoding, replaced)
    }

    /// Splits a value and decodes its parts.
    fn split(&self, sign: char, decoding: ValueDecoding, replaced: &mut bool) -> Vec<String> {
        if self.quoted_printable() {
            // `=3B` is a semicolon in a part, not one between parts.
            let parts = escape::split_bytes(self.value, sign as u8);
            return parts
                .map(|part| decoding.escapes.undo(&self.decoded(part, decoding, replaced)))
                .collect();
        }
        let text = self.decoded(self.value, decoding, replaced);
        escape::split(&text, sign).map(|part| decoding.escapes.undo(part)).collect()
    }

    /// Decodes a value or a part of one.
    fn decoded<'v>(&self, value: &'v [u8], decoding: ValueDecoding, replaced: &mut bool) -> Cow<'v, str> {
        if self.quoted_printable() {
            return Cow::Owned(decoding.charset.decode_packed(&quoted_printable(value), self.label()));
        }
        // Some phones write names in base64.
        if self.base64()
            && let Some(bytes) = base64(value)
        {
            return Cow::Owned(decoding.charset.decode_packed(&bytes, self.label()));
        }
        decoding.charset.decode(value, self.label(), replaced)
    }
}

/// Splits a line at the first `:` outside quotes.
fn split_value(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut quoted = false;
    let outside = line.iter().position(|byte| {
        quoted ^= *byte == b'"';
        *byte == b':' && !quoted
    });
    // If a quote never closes, the value must not be lost.
    let at = outside.or_else(|| line.iter().position(|byte| *byte == b':'))?;
    Some((line.get(..at)?, line.get(at + 1..)?))
}

/// Splits at each `sign` outside quotes.
fn outside_quotes(text: &[u8], sign: u8) -> impl Iterator<Item = &[u8]> {
    let mut quoted = false;
    text.split(move |byte| {
        quoted ^= *byte == b'"';
        *byte == sign && !quoted
    })
}

/// Removes the quotes around a text.
fn unquoted(text: &[u8]) -> &[u8] {
    let text = text.strip_prefix(b"\"").unwrap_or(text);
    text.strip_suffix(b"\"").unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DECODING: ValueDecoding = ValueDecoding {
        charset: Charset { encoding: CharacterEncoding::UTF_8, chosen: false },
        escapes: Escapes::Full,
    };
    const OLD: ValueDecoding = ValueDecoding { escapes: Escapes::Few, ..DECODING };

    #[test]
    fn lines_are_split() {
        let property = Property::of(b"item1.tel;type=CELL;type=VOICE;type=pref:+34 612");
        assert_eq!(
            (property.group, property.name().as_str(), property.value),
            (&b"item1"[..], "TEL", &b"+34 612"[..])
        );
        assert!(property.is("cell") && property.is("PREF") && !property.is("HOME"));
        assert_eq!(property.preference(), 1);
        let property = Property::of(b"TEL;VALUE=uri;TYPE=\"voice,home\";PREF=2:tel:+1;ext=5");
        assert!(property.is("HOME") && property.preference() == 2 && property.value == b"tel:+1;ext=5");
        let property = Property::of(b"TEL;CELL;PREF:1");
        assert!(property.is("CELL") && property.preference() == 1);
        let property = Property::of("X-KITH-FIELD;NAME=\"a: ^'b^'; ü^n\":v".as_bytes());
        assert_eq!(property.param("NAME", DECODING.charset).as_deref(), Some("a: \"b\"; ü\n"));
        assert_eq!(property.value, b"v");
        assert_eq!(Property::of(b"TEL;TYPE=\"cell:+34612").value, b"+34612");
    }

    #[test]
    fn other_lines_are_all_value() {
        for line in ["stray", "two words: x", "", ":x", "\u{e9}:x"] {
            let property = Property::of(line.as_bytes());
            assert_eq!((property.name().as_str(), property.value), ("", line.as_bytes()));
        }
    }

    #[test]
    fn values_are_split_and_decoded() {
        let parts = |line: &[u8], decoding| Property::of(line).parts(decoding, &mut false);
        assert_eq!(parts(b"N:a\\;b;c\\,d;;e\\nf", DECODING), ["a;b", "c,d", "", "e\nf"]);
        assert_eq!(parts(b"N:C:\\new;b\\;c", OLD), ["C:\\new", "b;c"]);
        let packed = b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller=3B x;J=5C=3B";
        assert_eq!(parts(packed, OLD), ["Müller; x", "J;"]);
        // "Müller;Jürgen"
        assert_eq!(parts(b"N;ENCODING=BASE64;CHARSET=UTF-8:TcO8bGxlcjtKw7xyZ2Vu", OLD), ["Müller", "Jürgen"]);
        let list = Property::of(b"CATEGORIES:Friends,A\\, B,").list(DECODING, &mut false);
        assert_eq!(list, ["Friends", "A, B", ""]);
        let latin = Property::of(b"FN;CHARSET=ISO-8859-1:M\xFCller");
        assert_eq!(latin.text(DECODING, &mut false), "Müller");
    }
}
