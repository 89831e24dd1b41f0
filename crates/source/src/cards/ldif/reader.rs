//! A pass over the entries of an LDIF file.

use kith_text::fold;
use std::io;

use super::entry::LdifEntry;
use crate::cards::common::transfer_encoding::base64;
use crate::cards::common::{CardFacts, CardLines, CardReference, CardTexts, Charset, MAX_TEXTS};
use crate::record::Defect;

/// The header of lines that are not attributes.
const OTHER_LINES: &str = "other lines";

/// The maximum number of members of a group.
const MAX_MEMBERS: usize = 100_000;
/// How many bytes of an attribute are kept.
const MAX_ATTRIBUTE: usize = 512 << 10;
/// The maximum length of an entry in bytes.
const MAX_ENTRY: usize = 4 << 20;

/// A reader of the entries of an LDIF file.
pub(in crate::cards) struct LdifReader {
    lines: CardLines,
    charset: Charset,
    /// The attribute that is being read.
    line: Vec<u8>,
}

impl LdifReader {
    /// Creates a reader at the first entry.
    pub(in crate::cards) fn new(lines: CardLines, charset: Charset) -> LdifReader {
        LdifReader { lines, charset, line: Vec::new() }
    }

    /// Replaces `texts` with the texts of the next entry. Returns `None` at the end of the file.
    pub(in crate::cards) fn next(&mut self, texts: &mut CardTexts) -> io::Result<Option<CardFacts>> {
        texts.clear();
        let mut entry = LdifEntry::default();
        let mut facts = CardFacts::default();
        let (mut any, mut count, mut size) = (false, 0, 0);
        while self.read_line()? {
            if self.line.is_empty() {
                if any {
                    break;
                }
                continue;
            }
            let (name, text) = split_attribute(&self.line, self.charset, &mut facts.replaced);
            if matches!(name.as_str(), "member" | "uniquemember") {
                facts.is_group = true;
                if facts.members.len() < MAX_MEMBERS {
                    facts.members.push(CardReference::distinguished_name(&text));
                }
                continue;
            }
            count += 1;
            size += self.line.len();
            if count > MAX_TEXTS || size > MAX_ENTRY {
                facts.defect = Some(Defect::TooLong);
                continue;
            }
            // The first line of a file gives the version of LDIF and does not begin an entry.
            any |= name != "version";
            facts.is_group |= name == "objectclass" && text.to_ascii_lowercase().starts_with("groupof");
            if name == "dn" {
                facts.distinguished_name = Some(text.clone());
            }
            entry.add(name, text, texts);
        }
        if !any {
            return Ok(None);
        }
        entry.finish(texts);
        facts.replaced |= self.lines.replaced();
        Ok(Some(facts))
    }

    /// Reads the next line with its folded lines joined. An empty line ends an entry. Returns `false` at the end of the
    /// file.
    fn read_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        let Some(piece) = self.lines.peek()? else { return Ok(false) };
        let text = piece.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(piece);
        let blank = text.iter().all(u8::is_ascii_whitespace);
        if !blank {
            self.line.extend_from_slice(text);
        }
        let mut ended = self.lines.take();
        if blank && ended {
            return Ok(true);
        }
        while let Some(next) = self.lines.peek()? {
            let next = match (ended, next.split_first()) {
                (false, _) => next,
                (true, Some((b' ', rest))) => rest,
                (true, _) => break,
            };
            let room = MAX_ATTRIBUTE.saturating_sub(self.line.len());
            self.line.extend_from_slice(next.get(..next.len().min(room)).unwrap_or_default());
            ended = self.lines.take();
        }
        Ok(true)
    }

    /// The approximate position in the file, in bytes.
    pub(in crate::cards) fn position(&self) -> u64 {
        self.lines.position()
    }
}

/// Splits a line into the name of an attribute, in lower case and without options, and its text. Both are empty for a
/// comment.
fn split_attribute(line: &[u8], charset: Charset, replaced: &mut bool) -> (String, String) {
    if line.starts_with(b"#") {
        return (String::new(), String::new());
    }
    let Some((name, value)) =
        line.iter().position(|byte| *byte == b':').and_then(|at| line.split_at_checked(at))
    else {
        return (OTHER_LINES.to_owned(), charset.decode(line, None, replaced).into_owned());
    };
    let name = name.split(|byte| *byte == b';').next().unwrap_or_default();
    let name: String = String::from_utf8_lossy(name).to_ascii_lowercase().chars().take(64).collect();
    // The name becomes a header, and a column without one cannot be found.
    let name =
        Some(fold::tidy(&name)).filter(|name| !name.is_empty()).unwrap_or_else(|| OTHER_LINES.to_owned());
    let text = match value {
        [b':', b':', packed @ ..] => match base64(packed) {
            Some(bytes) if name == "jpegphoto" => format!("[JPEG, {} bytes]", bytes.len()),
            Some(bytes) => charset.decode(&bytes, None, replaced).into_owned(),
            None => charset.decode(packed.trim_ascii(), None, replaced).into_owned(),
        },
        [b':', plain @ ..] => charset.decode(plain.trim_ascii(), None, replaced).into_owned(),
        _ => String::new(),
    };
    (name, text)
}
