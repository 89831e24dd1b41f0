//! Decoding of a chunk of bytes into a buffer of UTF-8.

use encoding_rs::{CoderResult, Decoder};

/// Room for the output where the decoder cannot compute how much it needs.
const ROOM: usize = 512 << 10;

/// A decoder of a text that is read in chunks.
pub(crate) enum TextDecoder {
    Web(Decoder),
    /// The characters of the bytes from 0x80 on.
    Page(Box<[char]>),
    Utf32 {
        /// Whether the least significant byte comes first.
        little: bool,
        /// The beginning of a character that the last chunk ended in.
        rest: Vec<u8>,
    },
}

impl TextDecoder {
    /// Decodes `source` and appends it to `text`. `last` says that no more bytes follow. Returns whether malformed bytes
    /// were replaced by U+FFFD.
    pub(crate) fn decode_into(&mut self, source: &[u8], text: &mut Vec<u8>, last: bool) -> bool {
        match self {
            TextDecoder::Web(decoder) => decode_web(decoder, source, text, last),
            TextDecoder::Page(high) => decode_page(high, source, text),
            TextDecoder::Utf32 { little, rest } => {
                rest.extend_from_slice(source);
                let (units, cut) = rest.as_chunks::<4>();
                let number = |unit: &[u8; 4]| {
                    if *little { u32::from_le_bytes(*unit) } else { u32::from_be_bytes(*unit) }
                };
                let mut replaced = false;
                for unit in units {
                    let c = char::from_u32(number(unit));
                    replaced |= c.is_none();
                    push(c.unwrap_or(char::REPLACEMENT_CHARACTER), text);
                }
                let cut = cut.to_vec();
                if last && !cut.is_empty() {
                    replaced = true;
                    push(char::REPLACEMENT_CHARACTER, text);
                }
                *rest = if last { Vec::new() } else { cut };
                replaced
            }
        }
    }
}

fn push(c: char, text: &mut Vec<u8>) {
    text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

fn decode_page(high: &[char], source: &[u8], text: &mut Vec<u8>) -> bool {
    let mut replaced = false;
    for &byte in source {
        if byte.is_ascii() {
            text.push(byte);
        } else {
            let c = high.get(usize::from(byte & 0x7F)).copied().unwrap_or(char::REPLACEMENT_CHARACTER);
            replaced |= c == char::REPLACEMENT_CHARACTER;
            push(c, text);
        }
    }
    replaced
}

fn decode_web(decoder: &mut Decoder, mut source: &[u8], text: &mut Vec<u8>, last: bool) -> bool {
    let mut any_replaced = false;
    loop {
        let room = decoder.max_utf8_buffer_length(source.len()).unwrap_or(ROOM);
        let old = text.len();
        text.resize(old + room, 0);
        let space = text.get_mut(old..).unwrap_or_default();
        let (result, used, written, replaced) = decoder.decode_to_utf8(source, space, last);
        text.truncate(old + written);
        any_replaced |= replaced;
        source = source.get(used..).unwrap_or_default();
        if result == CoderResult::InputEmpty {
            return any_replaced;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::text::{CharacterEncoding, CodePage};

    #[test]
    fn characters_may_be_cut_between_chunks() {
        let mut decoder = CharacterEncoding::Utf32Be.decoder();
        let mut text = Vec::new();
        let bytes: Vec<u8> = "é😀".chars().flat_map(|c| u32::from(c).to_be_bytes()).chain([0]).collect();
        let last = bytes.len() - 1;
        let replaced: Vec<bool> = bytes
            .iter()
            .enumerate()
            .map(|(at, byte)| decoder.decode_into(&[*byte], &mut text, at == last))
            .collect();
        assert_eq!(String::from_utf8_lossy(&text), "é😀\u{fffd}");
        assert_eq!(replaced, [[false; 8].as_slice(), &[true]].concat());
    }

    #[test]
    fn code_pages_are_decoded() {
        for (number, bytes, text) in [
            (850, &b"Jos\x82"[..], "José"),
            (852, b"Micha\x88 \xBD", "Michał Ż"),
            (737, b"\x82\xA0\xE9\xA8\x9A\xA6\xAA", "Γιώργος"),
            (862, b"\x83\x85\x83", "דוד"),
            (10_029, b"\x8C\x97", "Ćó"),
        ] {
            let page = CodePage::numbered(number).unwrap();
            assert_eq!(CharacterEncoding::Page(page).decode(bytes), (text.into(), false), "{number}");
        }
        let turkish = CharacterEncoding::Page(CodePage::named("ibm857").unwrap());
        assert_eq!(turkish.decode(b"a\xD5"), ("a\u{fffd}".into(), true));
        assert_eq!(turkish.decode_flawless(b"a\xD5"), None);
    }
}
