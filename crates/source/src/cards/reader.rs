//! A pass over the cards of a file, whatever its format.

use std::io;

use kith_container::HeldFile;

use super::common::{CardFacts, CardLines, CardTexts, Charset};
use super::ldif::LdifReader;
use super::vcard::VcardReader;
use crate::file::{Format, SourceError};
use crate::text::{TextEncoding, Window};

/// A reader of the cards of a file.
pub(super) enum CardReader {
    Vcard(VcardReader),
    Ldif(LdifReader),
}

impl CardReader {
    /// Opens a reader at the first card. The file is decoded as a whole only if its encoding leaves no other way.
    pub(super) fn open(
        file: &HeldFile,
        format: Format,
        encoded: TextEncoding,
        charset: Charset,
    ) -> Result<CardReader, SourceError> {
        let readable = encoded.encoding.is_line_readable();
        let window = if readable { Window::raw(file, encoded.bom) } else { Window::open(file, encoded) };
        let lines = CardLines::new(window.map_err(|error| SourceError::io(file.path(), error))?);
        Ok(match format {
            Format::Ldif => CardReader::Ldif(LdifReader::new(lines, charset)),
            _ => CardReader::Vcard(VcardReader::new(lines, charset)),
        })
    }

    /// Replaces `texts` with the texts of the next card. Returns `None` at the end of the file.
    pub(super) fn next(&mut self, texts: &mut CardTexts) -> io::Result<Option<CardFacts>> {
        match self {
            CardReader::Vcard(reader) => reader.next(texts),
            CardReader::Ldif(reader) => reader.next(texts),
        }
    }

    /// The approximate position in the file, in bytes.
    pub(super) fn position(&self) -> u64 {
        match self {
            CardReader::Vcard(reader) => reader.position(),
            CardReader::Ldif(reader) => reader.position(),
        }
    }
}
