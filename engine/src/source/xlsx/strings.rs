//! The strings that cells share: one text and its ends, however many there are said to be.

use std::io;

use super::container::{PartReader, invalid, too_large};
use super::xml::{self, Token, Xml};

/// All shared strings of a workbook together.
const TEXT: usize = 512 << 20;
const COUNT: usize = 24 << 20;
/// One of them; Excel's cells end at 32,767 characters.
const STRING: usize = 1 << 20;

/// The shared strings.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    /// Reads the part that holds them.
    pub(super) fn read(part: PartReader) -> io::Result<Strings> {
        let mut xml = Xml::new(part);
        let mut text = Vec::new();
        let mut ends = Vec::new();
        let mut start = 0;
        let (mut inside, mut phonetic) = (false, false);
        loop {
            match xml.next()? {
                Token::Open { tag, empty: false } => match tag.name {
                    b"si" => start = text.len(),
                    b"t" => inside = !phonetic,
                    b"rPh" => phonetic = true,
                    _ => {}
                },
                Token::Close(b"t") => inside = false,
                Token::Close(b"rPh") => phonetic = false,
                Token::Close(b"si") => {
                    xml::unescape_office(&mut text, start);
                    end(&text, &mut ends)?;
                }
                Token::Open { tag, empty: true } if tag.name == b"si" => end(&text, &mut ends)?,
                Token::End => break,
                token if inside => {
                    xml::push_text(token, &mut text);
                    if text.len() - start > STRING {
                        return Err(invalid("a text in it is longer than any cell can hold"));
                    }
                }
                _ => {}
            }
        }
        text.shrink_to_fit();
        ends.shrink_to_fit();
        let text = String::from_utf8(text).map_err(|_| invalid("its texts are no UTF-8"))?;
        Ok(Strings { text, ends })
    }

    /// The string of that index.
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize,
            None => 0,
        };
        self.text.get(start..end)
    }
}

fn end(text: &[u8], ends: &mut Vec<u32>) -> io::Result<()> {
    if text.len() > TEXT || ends.len() >= COUNT {
        return Err(too_large("it holds more text than Kith can keep in memory"));
    }
    ends.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
    Ok(())
}
