//! The encodings of text files.

use std::borrow::Cow;

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8};

use super::code_page::CodePage;
use super::decode::TextDecoder;

/// A character encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CharacterEncoding {
    /// One of those that the web uses.
    Web(&'static Encoding),
    /// A code page of DOS or the classic Mac OS.
    Page(&'static CodePage),
    /// UTF-32, least significant byte first.
    Utf32Le,
    /// UTF-32, most significant byte first.
    Utf32Be,
}

impl From<&'static Encoding> for CharacterEncoding {
    fn from(encoding: &'static Encoding) -> CharacterEncoding {
        CharacterEncoding::Web(encoding)
    }
}

impl CharacterEncoding {
    /// UTF-8.
    pub(crate) const UTF_8: CharacterEncoding = CharacterEncoding::Web(UTF_8);

    /// The name under which the encoding is shown, such as `windows-1252`.
    pub(crate) fn name(self) -> String {
        match self {
            CharacterEncoding::Web(encoding) => encoding.name().to_ascii_lowercase(),
            CharacterEncoding::Page(page) => page.name.to_owned(),
            CharacterEncoding::Utf32Le => "utf-32le".to_owned(),
            CharacterEncoding::Utf32Be => "utf-32be".to_owned(),
        }
    }

    /// Whether each byte is a character.
    pub(crate) fn is_single_byte(self) -> bool {
        match self {
            CharacterEncoding::Web(encoding) => encoding.is_single_byte(),
            CharacterEncoding::Page(_) => true,
            CharacterEncoding::Utf32Le | CharacterEncoding::Utf32Be => false,
        }
    }

    /// Whether a file in this encoding can be split into lines before it is decoded.
    pub(crate) fn is_line_readable(self) -> bool {
        match self {
            CharacterEncoding::Web(encoding) => encoding.is_ascii_compatible() && encoding != ISO_2022_JP,
            CharacterEncoding::Page(_) => true,
            CharacterEncoding::Utf32Le | CharacterEncoding::Utf32Be => false,
        }
    }

    /// Whether a character is at least four bytes.
    pub(crate) fn is_wide(self) -> bool {
        matches!(self, CharacterEncoding::Utf32Le | CharacterEncoding::Utf32Be)
    }

    /// Creates a decoder, which takes a byte order mark for a character.
    pub(crate) fn decoder(self) -> TextDecoder {
        match self {
            CharacterEncoding::Web(encoding) => TextDecoder::Web(encoding.new_decoder_without_bom_handling()),
            CharacterEncoding::Page(page) => TextDecoder::Page(page.high()),
            CharacterEncoding::Utf32Le => TextDecoder::Utf32 { little: true, rest: Vec::new() },
            CharacterEncoding::Utf32Be => TextDecoder::Utf32 { little: false, rest: Vec::new() },
        }
    }

    /// Decodes a whole text. Returns whether malformed bytes were replaced by U+FFFD.
    pub(crate) fn decode(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        if let CharacterEncoding::Web(encoding) = self {
            return encoding.decode_without_bom_handling(bytes);
        }
        let mut text = Vec::new();
        let replaced = self.decoder().decode_into(bytes, &mut text, true);
        (Cow::Owned(String::from_utf8(text).unwrap_or_default()), replaced)
    }

    /// Decodes a whole text if it is well-formed.
    pub(crate) fn decode_flawless(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self {
            CharacterEncoding::Web(encoding) => {
                encoding.decode_without_bom_handling_and_without_replacement(bytes)
            }
            _ => Some(self.decode(bytes)).filter(|(_, replaced)| !replaced).map(|(text, _)| text),
        }
    }
}

/// An encoding, and the length of the byte order mark before the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextEncoding {
    pub(crate) encoding: CharacterEncoding,
    /// Length of the byte order mark in bytes.
    pub(crate) bom: u64,
}

impl Default for TextEncoding {
    fn default() -> Self {
        TextEncoding { encoding: CharacterEncoding::UTF_8, bom: 0 }
    }
}
