//! XML parts as events, with everything a hostile one could do taken out.
//!
//! Entities are never defined nor expanded: the five of XML and character references are resolved, any other
//! stays the text it is. A single event is bounded in size, so memory does not follow the part.

use std::io::{self, BufRead, BufReader};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::container::{PartReader, invalid};

/// No tag, text or comment is longer than this.
const EVENT: usize = 8 << 20;

/// Tags are not nested deeper; the reader underneath remembers each open one.
const DEPTH: usize = 1_000;

/// An XML part.
pub(super) struct Xml {
    reader: Reader<Bounded>,
    buffer: Vec<u8>,
    depth: usize,
}

impl Xml {
    pub(super) fn new(part: PartReader) -> Xml {
        let mut reader =
            Reader::from_reader(Bounded { inner: BufReader::with_capacity(64 << 10, part), left: EVENT });
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Xml { reader, buffer: Vec::new(), depth: 0 }
    }

    /// The next event, `Event::Eof` at the end.
    pub(super) fn next(&mut self) -> io::Result<Event<'_>> {
        self.buffer.clear();
        self.reader.get_mut().left = EVENT;
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| match error {
            quick_xml::Error::Io(error) => io::Error::new(error.kind(), error.to_string()),
            error => invalid(format!("a part of it is no XML ({error})")),
        })?;
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.depth > DEPTH {
            return Err(invalid("the tags of a part are nested without end"));
        }
        Ok(event)
    }

    /// Unpacks what is left of the part, so that its checksum is looked at.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        io::copy(&mut self.reader.get_mut().inner, &mut io::sink()).map(|_| ())
    }

    /// The part underneath.
    pub(super) fn part(&self) -> &PartReader {
        self.reader.get_ref().inner.get_ref()
    }
}

/// Lets a bounded number of bytes pass per event.
struct Bounded {
    inner: BufReader<PartReader>,
    left: usize,
}

impl io::Read for Bounded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.inner.read(buffer)
    }
}

impl BufRead for Bounded {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(invalid("a text or tag in it has no end"));
        }
        let left = self.left;
        self.inner.fill_buf().map(|bytes| bytes.get(..bytes.len().min(left)).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.left = self.left.saturating_sub(count);
        self.inner.consume(count);
    }
}

/// The value of an attribute, whatever the namespace prefix of its name.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &[u8]) -> Option<String> {
    let attribute = tag
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(match attribute.unescape_value() {
        Ok(value) => value.into_owned(),
        Err(_) => String::from_utf8_lossy(&attribute.value).into_owned(),
    })
}

/// Whether an attribute says yes.
pub(super) fn flag(tag: &BytesStart<'_>, name: &[u8]) -> bool {
    attribute(tag, name).is_some_and(|value| matches!(value.as_str(), "1" | "true" | "on"))
}

/// Appends the text of `event`, if it is text.
pub(super) fn push_text(event: &Event<'_>, out: &mut Vec<u8>) {
    match event {
        Event::Text(text) => push_utf8(text, out),
        Event::CData(text) => push_utf8(text, out),
        Event::GeneralRef(reference) => push_reference(reference, out),
        _ => {}
    }
}

fn push_utf8(bytes: &[u8], out: &mut Vec<u8>) {
    match std::str::from_utf8(bytes) {
        Ok(_) => out.extend_from_slice(bytes),
        Err(_) => out.extend_from_slice(String::from_utf8_lossy(bytes).as_bytes()),
    }
}

fn push_reference(reference: &BytesRef<'_>, out: &mut Vec<u8>) {
    let name: &[u8] = reference;
    let byte = match name {
        b"amp" => b'&',
        b"lt" => b'<',
        b"gt" => b'>',
        b"quot" => b'"',
        b"apos" => b'\'',
        _ => {
            if let Ok(Some(c)) = reference.resolve_char_ref() {
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            } else {
                out.push(b'&');
                push_utf8(name, out);
                out.push(b';');
            }
            return;
        }
    };
    out.push(byte);
}

/// Resolves the `_x000D_` escapes that Office writes for characters XML cannot hold. `text` begins at `start`.
pub(super) fn unescape_office(text: &mut Vec<u8>, start: usize) {
    let Some(first) = text.get(start..).and_then(|tail| memchr::memmem::find(tail, b"_x")) else { return };
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
    let digits =
        std::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
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
}
