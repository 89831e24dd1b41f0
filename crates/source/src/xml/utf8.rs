//! The bytes of an XML part as UTF-8, whatever its encoding (XML 1.0, appendix F). Nearly every part is UTF-8 already
//! and is passed on unchanged.

use std::io::{self, Read};

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memmem;

use crate::text::{CharacterEncoding, TextDecoder};

/// How many bytes are searched for a byte order mark or an XML declaration.
const HEAD: usize = 512;
/// How many bytes are decoded at a time.
const CHUNK: usize = 32 << 10;

/// A reader that converts a part to UTF-8.
pub(super) struct Utf8Reader<R> {
    part: R,
    /// How the bytes are converted; `None` before the first read.
    conversion: Option<Conversion>,
    /// Converted bytes.
    ready: Vec<u8>,
    /// How many of the converted bytes were handed out.
    taken: usize,
}

/// How the bytes of a part become UTF-8.
enum Conversion {
    /// They are UTF-8 already.
    Unchanged,
    /// They are decoded chunk by chunk.
    Decoded { decoder: Box<TextDecoder>, chunk: Vec<u8>, over: bool },
}

impl<R: Read> Utf8Reader<R> {
    pub(super) fn new(part: R) -> Utf8Reader<R> {
        Utf8Reader { part, conversion: None, ready: Vec::new(), taken: 0 }
    }

    pub(super) fn part(&self) -> &R {
        &self.part
    }

    pub(super) fn part_mut(&mut self) -> &mut R {
        &mut self.part
    }

    /// Detects the encoding from the beginning of the part.
    fn begin(&mut self) -> io::Result<Conversion> {
        let mut head = Vec::with_capacity(HEAD);
        self.part.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
        let (encoding, mark) = encoding_of(&head);
        head.drain(..mark);
        if encoding == UTF_8 {
            self.ready = head;
            return Ok(Conversion::Unchanged);
        }
        let mut decoder = Box::new(CharacterEncoding::Web(encoding).decoder());
        decoder.decode_into(&head, &mut self.ready, false);
        Ok(Conversion::Decoded { decoder, chunk: vec![0; CHUNK], over: false })
    }

    fn refill(&mut self) -> io::Result<()> {
        let Some(Conversion::Decoded { decoder, chunk, over }) = &mut self.conversion else { return Ok(()) };
        self.taken = 0;
        self.ready.clear();
        while self.ready.is_empty() && !*over {
            let count = self.part.read(chunk)?;
            *over = count == 0;
            decoder.decode_into(chunk.get(..count).unwrap_or_default(), &mut self.ready, *over);
        }
        Ok(())
    }
}

impl<R: Read> Read for Utf8Reader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.conversion.is_none() {
            self.conversion = Some(self.begin()?);
        }
        if self.taken == self.ready.len() {
            if matches!(self.conversion, Some(Conversion::Unchanged)) {
                return self.part.read(buffer);
            }
            self.refill()?;
        }
        let count = self.ready.get(self.taken..).unwrap_or_default().read(buffer)?;
        self.taken += count;
        Ok(count)
    }
}

/// Returns the encoding of a part that begins with `head`, and the length of its byte order mark.
fn encoding_of(head: &[u8]) -> (&'static Encoding, usize) {
    if let Some(marked) = Encoding::for_bom(head) {
        return marked;
    }
    let encoding = match head {
        [b'<', 0, ..] => UTF_16LE,
        [0, b'<', ..] => UTF_16BE,
        // A declaration that is readable byte by byte is not in UTF-16, whatever it says.
        _ => declared(head).filter(|encoding| encoding.is_ascii_compatible()).unwrap_or(UTF_8),
    };
    (encoding, 0)
}

/// Returns the encoding that `<?xml … encoding="…"?>` declares.
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

    /// Converts a part, reading `piece` bytes at a time.
    fn read(bytes: &[u8], piece: usize) -> String {
        let mut encoded = Utf8Reader::new(bytes);
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
