//! XML parts as tokens, with everything a hostile one could do left out.
//!
//! Sheets are XML of one shape in great length, and this scanner does for them what they need at several times
//! the speed of a general reader: it hands out slices of its buffer, looks at no attribute it is not asked for,
//! keeps no stack of open tags, and has no notion of a document type. Entities are never defined nor expanded:
//! the five of XML and character references are resolved, any other stays the text it is. Tokens are bounded
//! in size, so memory does not follow the part.

mod encoded;

use std::io::{self, Read};

use memchr::{memchr, memmem};

use encoded::Encoded;

use kith_container::{PartReader, invalid, too_large};

/// No tag, text or comment is longer than this.
const TOKEN: usize = 8 << 20;
const CHUNK: usize = 128 << 10;

/// An XML part.
pub(super) struct Xml {
    part: Encoded<PartReader>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    over: bool,
}

/// A piece of an XML part. Comments, instructions and document types are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `<name …>`, or `<name …/>` when it is `empty`.
    Open {
        /// Name and attributes.
        tag: Tag<'a>,
        /// Whether it closes itself.
        empty: bool,
    },
    /// `</name>`; the name has no prefix.
    Close(&'a [u8]),
    /// Text between tags, its references not yet resolved: see [`push_text`].
    Text(&'a [u8]),
    /// Text that means what it says.
    Literal(&'a [u8]),
    /// The part is over.
    End,
}

/// The inside of an opening tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Without prefix.
    pub(super) name: &'a [u8],
    attributes: &'a [u8],
}

/// What stands at the start of the buffer, and how many bytes it takes.
enum Found {
    Open(usize),
    Close(usize),
    Text(usize),
    Literal(usize),
    Skip(usize),
    More,
}

impl Xml {
    pub(super) fn new(part: PartReader) -> Xml {
        Xml { part: Encoded::new(part), buffer: vec![0; CHUNK], start: 0, end: 0, over: false }
    }

    /// The next token.
    pub(super) fn next(&mut self) -> io::Result<Token<'_>> {
        let (found, length) = loop {
            let text = self.buffer.get(self.start..self.end).unwrap_or_default();
            match find(text, self.over) {
                Found::Skip(length) => self.start += length,
                Found::More if self.over && text.is_empty() => return Ok(Token::End),
                Found::More if self.over => return Err(invalid("a part of it ends in the middle")),
                Found::More => self.fill()?,
                found @ (Found::Open(length)
                | Found::Close(length)
                | Found::Text(length)
                | Found::Literal(length)) => {
                    break (found, length);
                }
            }
        };
        let token = self.start..self.start + length;
        self.start = token.end;
        let token = self.buffer.get(token).unwrap_or_default();
        let inner = |before: usize, after: usize| token.get(before..length - after).unwrap_or_default();
        Ok(match found {
            Found::Open(_) => {
                let empty = token.ends_with(b"/>");
                let tag = inner(1, if empty { 2 } else { 1 });
                let name = tag.iter().position(u8::is_ascii_whitespace).unwrap_or(tag.len());
                let (name, attributes) = tag.split_at(name);
                Token::Open { tag: Tag { name: local(name), attributes }, empty }
            }
            Found::Close(_) => Token::Close(local(inner(2, 1).trim_ascii_end())),
            Found::Literal(_) => Token::Literal(inner(9, 3)),
            _ => Token::Text(token),
        })
    }

    /// Gets more of the part into the buffer.
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        if self.end == self.buffer.len() {
            if self.end >= TOKEN {
                return Err(too_large("a text or tag in it is longer than any cell can be"));
            }
            self.buffer.resize(self.end * 2, 0);
        }
        // To the brim, so that a long token is looked through twice at most, not once for each read.
        while self.end < self.buffer.len() && !self.over {
            let count = self.part.read(self.buffer.get_mut(self.end..).unwrap_or_default())?;
            self.end += count;
            self.over = count == 0;
        }
        Ok(())
    }

    /// Unpacks what is left of the part, so that its checksum is looked at.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        io::copy(self.part.part_mut(), &mut io::sink()).map(|_| ())
    }

    /// The part underneath.
    pub(super) fn part(&self) -> &PartReader {
        self.part.part()
    }
}

fn find(text: &[u8], over: bool) -> Found {
    let until = |end: &[u8], kind: fn(usize) -> Found| {
        memmem::find(text, end).map_or(Found::More, |at| kind(at + end.len()))
    };
    match text {
        [] => Found::More,
        [b'<', b'/', ..] => memchr(b'>', text).map_or(Found::More, |at| Found::Close(at + 1)),
        [b'<', b'?', ..] => until(b"?>", Found::Skip),
        [b'<', b'!', ..] if text.len() < 9 && !over => Found::More,
        [b'<', b'!', b'-', b'-', ..] => until(b"-->", Found::Skip),
        [b'<', b'!', b'[', b'C', b'D', b'A', b'T', b'A', b'[', ..] => until(b"]]>", Found::Literal),
        [b'<', b'!', ..] => declaration_end(text).map_or(Found::More, Found::Skip),
        [b'<'] => Found::More,
        [b'<', ..] => tag_end(text).map_or(Found::More, Found::Open),
        _ => match memchr(b'<', text) {
            Some(length) => Found::Text(length),
            None if over => Found::Text(text.len()),
            None => Found::More,
        },
    }
}

/// The length of a tag: up to the first `>` that is not inside quotes.
fn tag_end(text: &[u8]) -> Option<usize> {
    let first = memchr(b'>', text)?;
    let before = text.get(..first).unwrap_or_default();
    let quotes = before.iter().filter(|&&byte| byte == b'"').count();
    if quotes % 2 == 0 && !before.contains(&b'\'') {
        return Some(first + 1);
    }
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        let next = memchr::memchr3(b'>', b'"', b'\'', rest)?;
        let byte = *rest.get(next)?;
        at += next + 1;
        if byte == b'>' {
            return Some(at);
        }
        at += memchr(byte, text.get(at..)?)? + 1;
    }
}

/// The length of a document type, its own declarations included.
fn declaration_end(text: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, &byte) in text.iter().enumerate() {
        match (quote, byte) {
            (Some(open), _) => quote = Some(open).filter(|&open| open != byte),
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'<') => depth += 1,
            (None, b'>') if depth <= 1 => return Some(at + 1),
            (None, b'>') => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A name without its prefix.
fn local(name: &[u8]) -> &[u8] {
    name.iter().position(|&byte| byte == b':').and_then(|at| name.get(at + 1..)).unwrap_or(name)
}

impl<'a> Tag<'a> {
    /// The attributes: names without prefix, and values as they are written.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        self.full_attributes().map(|(name, value)| (local(name), value))
    }

    /// The attributes: names with their prefix, and values as they are written.
    pub(super) fn full_attributes(&self) -> impl Iterator<Item = (&'a [u8], &'a [u8])> + use<'a> {
        let mut rest = self.attributes;
        std::iter::from_fn(move || {
            // Attributes are short: a plain look at each byte is faster than a search set up for it.
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

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &[u8]) -> Option<String> {
        let (_, value) = self.attributes().find(|(other, _)| *other == name)?;
        let mut text = Vec::with_capacity(value.len());
        push_text(Token::Text(value), &mut text);
        String::from_utf8(text).ok()
    }

    /// Whether an attribute says yes.
    pub(super) fn flag(&self, name: &[u8]) -> bool {
        self.attributes().any(|(other, value)| other == name && matches!(value, b"1" | b"true" | b"on"))
    }
}

/// Appends the text of `token`, if it is text.
pub(super) fn push_text(token: Token<'_>, out: &mut Vec<u8>) {
    match token {
        Token::Literal(text) => push_utf8(text, out),
        Token::Text(text) => {
            let mut rest = text;
            while let Some(at) = memchr(b'&', rest) {
                let (before, after) = rest.split_at(at);
                push_utf8(before, out);
                rest = match reference(after) {
                    Some((c, length)) => {
                        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                        after.get(length..).unwrap_or_default()
                    }
                    None => {
                        out.push(b'&');
                        after.get(1..).unwrap_or_default()
                    }
                };
            }
            push_utf8(rest, out);
        }
        _ => {}
    }
}

fn push_utf8(bytes: &[u8], out: &mut Vec<u8>) {
    match std::str::from_utf8(bytes) {
        Ok(_) => out.extend_from_slice(bytes),
        Err(_) => out.extend_from_slice(String::from_utf8_lossy(bytes).as_bytes()),
    }
}

/// The character that a reference at the start of `text` stands for, and the reference's length.
fn reference(text: &[u8]) -> Option<(char, usize)> {
    let end = memchr(b';', text.get(..text.len().min(12))?)?;
    let c = match text.get(1..end)? {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        [b'#', b'x' | b'X', digits @ ..] => code_point(digits, 16)?,
        [b'#', digits @ ..] => code_point(digits, 10)?,
        _ => return None,
    };
    Some((c, end + 1))
}

fn code_point(digits: &[u8], radix: u32) -> Option<char> {
    let digits =
        std::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, radix).ok().and_then(char::from_u32)
}

/// Resolves the `_x000D_` escapes that Office writes for characters XML cannot hold. `text` begins at `start`.
pub(super) fn unescape_office(text: &mut Vec<u8>, start: usize) {
    let Some(first) = text.get(start..).and_then(|tail| memmem::find(tail, b"_x")) else { return };
    let tail = text.split_off(start + first);
    let mut rest = tail.as_slice();
    while let Some((&byte, after)) = rest.split_first() {
        if let Some(c) = escape(rest) {
            text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            rest = rest.get(7..).unwrap_or_default();
        } else {
            text.push(byte);
            rest = after;
        }
    }
}

fn escape(text: &[u8]) -> Option<char> {
    let [b'_', b'x', digits @ .., b'_'] = text.get(..7)? else { return None };
    code_point(digits, 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn office_escapes_are_resolved_once() {
        for (written, read) in [
            ("a_x000D_\nb", "a\r\nb"),
            ("_x005F_x000D_", "_x000D_"),
            ("my_xray_", "my_xray_"),
            ("_x12", "_x12"),
            ("_x+123_", "_x+123_"),
        ] {
            let mut text = format!("kept{written}").into_bytes();
            unescape_office(&mut text, 4);
            assert_eq!(String::from_utf8_lossy(&text), format!("kept{read}"));
        }
    }

    #[test]
    fn tags_end_outside_quotes() {
        for tag in ["<a>", "<a b=\"1\"/>", "<a b=\">\" c='\">'>", "<a b=\"'\" c='>'>"] {
            assert_eq!(tag_end(format!("{tag}x>").as_bytes()), Some(tag.len()), "{tag}");
        }
        assert_eq!(tag_end(b"<a b=\">"), None);
        let declaration = "<!DOCTYPE a [<!ENTITY b \"]>\"><!ENTITY c 'd'>]>";
        assert_eq!(declaration_end(format!("{declaration}x>").as_bytes()), Some(declaration.len()));
    }

    #[test]
    fn attributes_are_found_whatever_their_quotes() {
        let tag = Tag { name: b"c", attributes: b" r=\"A1\"  x:id = 'a&amp;\"b' t=\"\" broken" };
        assert_eq!(tag.attribute(b"id").as_deref(), Some("a&\"b"));
        assert_eq!(tag.attributes().count(), 3);
    }

    #[test]
    fn references_are_resolved_and_entities_are_not() {
        let mut out = Vec::new();
        push_text(Token::Text(b"a&amp;&#65;&#x42;&#0;&lol;&#99999999999;&"), &mut out);
        assert_eq!(String::from_utf8_lossy(&out), "a&AB\0&lol;&#99999999999;&");
    }
}
