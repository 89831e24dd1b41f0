//! The bytes of an XML part as UTF-8, whatever encoding they are in (XML 1.0, appendix F). Nearly every part is UTF-8
//! and passed on as it is.

use std::io::{self, Read};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memmem;

/// A byte order mark or an XML declaration stands within so many bytes.
const HEAD: usize = 512;
const CHUNK: usize = 32 << 10;

/// A part, read as UTF-8.
pub(super) struct Encoded<R> {
    part: R,
    /// `None` before the first read.
    reading: Option<Reading>,
    /// Bytes that are UTF-8 and not handed out yet, and how many of them are.
    ready: Vec<u8>,
    taken: usize,
}

enum Reading {
    AsItIs,
    Decoded { decoder: Box<Decoder>, chunk: Vec<u8>, over: bool },
}

impl<R: Read> Encoded<R> {
    pub(super) fn new(part: R) -> Encoded<R> {
        Encoded { part, reading: None, ready: Vec::new(), taken: 0 }
    }

    pub(super) fn part(&self) -> &R {
        &self.part
    }

    pub(super) fn part_mut(&mut self) -> &mut R {
        &mut self.part
    }

    /// Looks at how the part begins.
    fn begin(&mut self) -> io::Result<Reading> {
        let mut head = Vec::with_capacity(HEAD);
        self.part.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
        let (encoding, mark) = encoding_of(&head);
        head.drain(..mark);
        if encoding == UTF_8 {
            self.ready = head;
            return Ok(Reading::AsItIs);
        }
        let mut decoder = Box::new(encoding.new_decoder_without_bom_handling());
        decode(&mut decoder, &head, &mut self.ready, false);
        Ok(Reading::Decoded { decoder, chunk: vec![0; CHUNK], over: false })
    }

    fn refill(&mut self) -> io::Result<()> {
        let Some(Reading::Decoded { decoder, chunk, over }) = &mut self.reading else { return Ok(()) };
        self.taken = 0;
        self.ready.clear();
        while self.ready.is_empty() && !*over {
            let count = self.part.read(chunk)?;
            *over = count == 0;
            decode(decoder, chunk.get(..count).unwrap_or_default(), &mut self.ready, *over);
        }
        Ok(())
    }
}

impl<R: Read> Read for Encoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.reading.is_none() {
            self.reading = Some(self.begin()?);
        }
        if self.taken == self.ready.len() {
            if matches!(self.reading, Some(Reading::AsItIs)) {
                return self.part.read(buffer);
            }
            self.refill()?;
        }
        let count = self.ready.get(self.taken..).unwrap_or_default().read(buffer)?;
        self.taken += count;
        Ok(count)
    }
}

fn decode(decoder: &mut Decoder, bytes: &[u8], out: &mut Vec<u8>, last: bool) {
    let Some(room) = decoder.max_utf8_buffer_length(bytes.len()) else { return };
    let start = out.len();
    out.resize(start + room, 0);
    let (_, _, written, _) = decoder.decode_to_utf8(bytes, out.get_mut(start..).unwrap_or_default(), last);
    out.truncate(start + written);
}

/// The encoding of a part that begins so, and the length of its byte order mark.
fn encoding_of(head: &[u8]) -> (&'static Encoding, usize) {
    if let Some(marked) = Encoding::for_bom(head) {
        return marked;
    }
    let encoding = match head {
        [b'<', 0, ..] => UTF_16LE,
        [0, b'<', ..] => UTF_16BE,
        // A declaration that can be read as single bytes is in none of two, whatever it says.
        _ => declared(head).filter(|encoding| encoding.is_ascii_compatible()).unwrap_or(UTF_8),
    };
    (encoding, 0)
}

/// What `<?xml … encoding="…"?>` names.
fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let text = head.strip_prefix(b"<?xml")?;
    let text = text.get(..memmem::find(text, b"?>")?)?;
    let after = text.get(memmem::find(text, b"encoding")? + b"encoding".len()..)?.trim_ascii_start();
    let value = after.strip_prefix(b"=")?.trim_ascii_start();
    let (quote, value) = value.split_first()?;
    let end = value.iter().position(|byte| byte == quote)?;
    Encoding::for_label(value.get(..end)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a part of these bytes reads as, handed out in pieces of that size.
    fn read(bytes: &[u8], piece: usize) -> String {
        let mut encoded = Encoded::new(bytes);
        let (mut out, mut buffer) = (Vec::new(), vec![0; piece]);
        loop {
            match encoded.read(&mut buffer).unwrap() {
                0 => return String::from_utf8(out).unwrap(),
                count => out.extend_from_slice(&buffer[..count]),
            }
        }
    }

    #[test]
    fn parts_are_read_in_the_encoding_they_are_in() {
        let body = "<a>Ännchen 山田 😀</a>".repeat(2_000);
        let utf16 = |text: &str, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(unit).collect()
        };
        for piece in [1, 3, 4_096] {
            assert_eq!(read(body.as_bytes(), piece), body);
            assert_eq!(read(format!("\u{feff}{body}").as_bytes(), piece), body);
            assert_eq!(read(&utf16(&body, u16::to_le_bytes), piece), body);
            assert_eq!(read(&utf16(&body, u16::to_be_bytes), piece), body);
            assert_eq!(read(&utf16(&format!("\u{feff}{body}"), u16::to_le_bytes), piece), body);
        }
        let latin = b"<?xml version='1.0' encoding = 'ISO-8859-1'?><a>M\xFCller</a>";
        assert!(read(latin, 7).ends_with("<a>Müller</a>"));
        let lie = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a>Müller</a>";
        assert_eq!(read(lie.as_bytes(), 7), lie);
        assert_eq!(read(b"", 7), "");
    }
}
