//! The parts that cells refer to: shared strings and styles.

use std::io;

use crate::sheet::{MAX_STRING, NumberFormats, SharedStrings};
use crate::xml::{self, XmlReader, XmlToken};
use kith_container::{PartReader, invalid};

/// Reads the part with the shared strings.
pub(super) fn strings(part: PartReader) -> io::Result<SharedStrings> {
    let mut xml = XmlReader::new(part);
    let mut strings = SharedStrings::default();
    let mut text = Vec::new();
    let (mut inside, mut phonetic) = (false, false);
    loop {
        match xml.next()? {
            XmlToken::Open { tag, empty: false } => match tag.name {
                b"si" => text.clear(),
                b"t" => inside = !phonetic,
                b"rPh" => phonetic = true,
                _ => {}
            },
            XmlToken::Close(b"t") => inside = false,
            XmlToken::Close(b"rPh") => phonetic = false,
            XmlToken::Close(b"si") => {
                xml::unescape_office(&mut text, 0);
                strings.push(&text)?;
            }
            XmlToken::Open { tag, empty: true } if tag.name == b"si" => strings.push(b"")?,
            XmlToken::End => return Ok(strings.finish()),
            token if inside => {
                token.push_text(&mut text);
                if text.len() > MAX_STRING {
                    return Err(invalid("a text in it is longer than any cell can hold"));
                }
            }
            _ => {}
        }
    }
}

/// Reads the part with the styles.
pub(super) fn formats(part: PartReader) -> io::Result<NumberFormats> {
    let mut xml = XmlReader::new(part);
    let mut formats = NumberFormats::default();
    let mut in_cells = false;
    loop {
        match xml.next()? {
            XmlToken::Open { tag, .. } => match tag.name {
                b"cellXfs" => in_cells = true,
                b"numFmt" => {
                    let id = tag.attribute(b"numFmtId").and_then(|id| id.parse().ok());
                    if let (Some(id), Some(code)) = (id, tag.attribute(b"formatCode")) {
                        formats.add_code(id, &code);
                    }
                }
                b"xf" if in_cells => {
                    let id = tag.attribute(b"numFmtId").and_then(|id| id.parse().ok());
                    formats.add_style(id.unwrap_or(0));
                }
                _ => {}
            },
            XmlToken::Close(b"cellXfs") => in_cells = false,
            XmlToken::End => return Ok(formats),
            _ => {}
        }
    }
}
