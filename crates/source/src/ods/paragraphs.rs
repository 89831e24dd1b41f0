//! The paragraphs of a cell.

use std::io;

use kith_container::invalid;

use super::cell::parse_repetition;
use crate::sheet::MAX_ROW_TEXT;
use crate::xml::{XmlReader, XmlToken};

/// Replaces `out` with the paragraphs of a cell, up to the end of the cell. Comments, pictures and pronunciations are
/// left out.
pub(super) fn read_paragraphs(xml: &mut XmlReader, out: &mut Vec<u8>) -> io::Result<()> {
    out.clear();
    let mut paragraphs = 0;
    // The depth inside a paragraph, and the depth inside something that is left out.
    let (mut inside, mut outside) = (0_usize, 0_usize);
    // A run of white space is one space, and none at the start of a paragraph.
    let mut after_space = true;
    loop {
        match xml.next()? {
            XmlToken::Open { empty, .. } if outside > 0 => outside += usize::from(!empty),
            XmlToken::Open { tag, empty } => match tag.name {
                b"p" | b"h" if inside == 0 => {
                    if paragraphs > 0 {
                        out.push(b'\n');
                    }
                    paragraphs += 1;
                    after_space = true;
                    inside = usize::from(!empty);
                }
                b"annotation" | b"note" | b"ruby-text" | b"frame" | b"custom-shape" => {
                    outside = usize::from(!empty);
                }
                _ if inside == 0 => outside = usize::from(!empty),
                name => {
                    match name {
                        b"s" => {
                            let count = tag
                                .attribute(b"c")
                                .map_or(1, |count| parse_repetition(count.as_bytes(), 1_024));
                            out.resize(out.len() + count, b' ');
                        }
                        b"tab" => out.push(b'\t'),
                        b"line-break" => out.push(b'\n'),
                        _ => {}
                    }
                    after_space &= !matches!(name, b"s" | b"tab" | b"line-break");
                    inside += usize::from(!empty);
                }
            },
            XmlToken::Close(_) if outside > 0 => outside -= 1,
            XmlToken::Close(_) if inside > 0 => inside -= 1,
            XmlToken::Close(_) => return Ok(()),
            XmlToken::End => return Err(invalid("the sheet ends in the middle of a cell")),
            token if inside > 0 && outside == 0 => {
                let start = out.len();
                token.push_text(out);
                after_space = join_spaces(out, start, after_space);
            }
            _ => {}
        }
        if out.len() > MAX_ROW_TEXT {
            return Err(invalid("a text in it is longer than any cell can hold"));
        }
    }
}

/// Replaces each run of white space from `start` on by one space, or by none if white space comes before it. Returns
/// whether the text ends with white space.
fn join_spaces(text: &mut Vec<u8>, start: usize, after_space: bool) -> bool {
    let mut last = after_space;
    let mut end = start;
    for at in start..text.len() {
        let Some(&byte) = text.get(at) else { break };
        let space = byte.is_ascii_whitespace();
        if !(space && last)
            && let Some(place) = text.get_mut(end)
        {
            *place = if space { b' ' } else { byte };
            end += 1;
        }
        last = space;
    }
    text.truncate(end);
    last
}
