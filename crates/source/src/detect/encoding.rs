//! The encoding of a text, detected from its byte order mark, from the pattern of UTF-16, or from whether it is valid
//! UTF-8. Otherwise it is guessed from the lines that are not ASCII, wherever in the file they are.

use std::io::{self, Read};

use encoding_rs::{self as enc, Encoding};
use kith_container::HeldFile;
use memchr::{memchr, memmem, memrchr};

use super::encoding_names::{find_encoding, leaves_order_open};
use super::legacy_encoding;
use crate::file::{ReadOptions, SourceError};
use crate::text::{CharacterEncoding, TextEncoding};

/// How many bytes of a file are searched for text that is not ASCII.
const MAX_SEARCHED: u64 = 512 << 20;
/// How many bytes of such text are examined.
const SAMPLE: usize = 256 << 10;
/// How many bytes are read at a time.
const CHUNK: usize = 1 << 20;

/// An encoding, and whether it is certain.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EncodingGuess {
    pub(crate) encoded: TextEncoding,
    pub(crate) sure: bool,
}

/// Returns the encoding that the options name, or detects it. `head` is the beginning of `file`.
pub(crate) fn named_or_detected(
    file: &HeldFile,
    head: &[u8],
    options: &ReadOptions,
) -> Result<EncodingGuess, SourceError> {
    match &options.encoding {
        Some(name) => named(name, head).ok_or_else(|| SourceError::UnknownEncoding { name: name.to_owned() }),
        None => detect(file, head).map_err(|error| SourceError::io(file.path(), error)),
    }
}

/// Returns the encoding with this name for a file that begins with `head`. A byte order mark of that encoding is not
/// part of the text.
fn named(name: &str, head: &[u8]) -> Option<EncodingGuess> {
    let encoding = find_encoding(name)?;
    let marked = byte_order_mark(head).filter(|marked| {
        marked.encoding == encoding
            || leaves_order_open(name) && marked.encoding.is_wide() == encoding.is_wide()
    });
    Some(EncodingGuess { encoded: marked.unwrap_or(TextEncoding { encoding, bom: 0 }), sure: true })
}

/// Returns the encoding of the byte order mark at the start of a file.
fn byte_order_mark(head: &[u8]) -> Option<TextEncoding> {
    // The mark of UTF-32 begins like that of UTF-16.
    match head {
        [0xFF, 0xFE, 0, 0, ..] => Some(TextEncoding { encoding: CharacterEncoding::Utf32Le, bom: 4 }),
        [0, 0, 0xFE, 0xFF, ..] => Some(TextEncoding { encoding: CharacterEncoding::Utf32Be, bom: 4 }),
        _ => Encoding::for_bom(head)
            .map(|(encoding, length)| TextEncoding { encoding: encoding.into(), bom: length as u64 }),
    }
}

/// Detects UTF-32, also without a byte order mark: no other text consists of groups of four bytes that are all
/// characters, most of them with two zero bytes at the same end.
pub(crate) fn detect_utf32(head: &[u8]) -> Option<CharacterEncoding> {
    let units = head.get(..head.len().min(4_096)).unwrap_or_default().as_chunks::<4>().0;
    [CharacterEncoding::Utf32Le, CharacterEncoding::Utf32Be].into_iter().find(|encoding| {
        let (text, malformed) = encoding.decode(units.as_flattened());
        !malformed
            && text.contains(['\n', '\r', ',', ';', '\t', '|'])
            && text.chars().filter(|c| *c != '\0').count() * 2 > units.len()
    })
}

/// Detects UTF-16 without a byte order mark by its zero bytes: in text, nearly all are the upper byte of a pair. A few
/// zero bytes in a text of single bytes do not count: there, nearly all pairs of bytes are printable ASCII.
pub(crate) fn detect_utf16(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.get(..head.len().min(4_096)).unwrap_or_default().as_chunks::<2>().0;
    let (mut first, mut second, mut single) = (0, 0, 0);
    for pair @ [a, b] in pairs {
        first += usize::from(*a == 0 && *b != 0);
        second += usize::from(*b == 0 && *a != 0);
        single += usize::from(pair.iter().all(|byte| matches!(byte, b'\n' | b'\r' | b' '..=b'~')));
    }
    if single * 4 > pairs.len() * 3 {
        return None;
    }
    let (encoding, many, few) =
        if second >= first { (enc::UTF_16LE, second, first) } else { (enc::UTF_16BE, first, second) };
    let likely = many >= 2 && many * 25 >= pairs.len() && few * 10 <= many;
    let (text, malformed) = encoding.decode_without_bom_handling(pairs.as_flattened());
    (likely && !malformed && text.contains(['\n', '\r', ',', ';', '\t', '|'])).then_some(encoding)
}

/// Detects the encoding of `file`, which begins with `head`.
fn detect(file: &HeldFile, head: &[u8]) -> io::Result<EncodingGuess> {
    if let Some(encoded) = byte_order_mark(head) {
        return Ok(EncodingGuess { encoded, sure: true });
    }
    let guess = |encoding: &'static Encoding, sure| {
        Ok(EncodingGuess { encoded: TextEncoding { encoding: encoding.into(), bom: 0 }, sure })
    };
    if let Some(encoding) = detect_utf32(head) {
        return Ok(EncodingGuess { encoded: TextEncoding { encoding, bom: 0 }, sure: true });
    }
    if let Some(encoding) = detect_utf16(head) {
        return guess(encoding, true);
    }
    let found = search(file)?;
    if found.lines.is_empty() {
        return if found.escapes { guess(enc::ISO_2022_JP, true) } else { guess(enc::UTF_8, true) };
    }
    let (length, truncated) = (found.lines.len(), found.lines.len() >= SAMPLE);
    let utf8 = Utf8Evidence::of(&found.lines, truncated);
    tracing::debug!(length, "lines that are not ASCII");
    if utf8.broken == 0 {
        return guess(enc::UTF_8, true);
    }
    let encoding = legacy_encoding::guess(head, &found.lines, truncated);
    let known = legacy_encoding::known_headers_in(head, encoding);
    if utf8.outweighs_broken() && known <= legacy_encoding::known_headers_in(head, CharacterEncoding::UTF_8) {
        return guess(enc::UTF_8, false);
    }
    // The pages of DOS have most letters in common, so a header does not tell one from another.
    let sure = known > 0 && matches!(encoding, CharacterEncoding::Web(_));
    Ok(EncodingGuess { encoded: TextEncoding { encoding, bom: 0 }, sure })
}

/// What the encoding is guessed from.
#[derive(Default)]
struct Evidence {
    /// The lines that are not ASCII.
    lines: Vec<u8>,
    /// Whether there are escapes of ISO-2022-JP, which is ASCII otherwise.
    escapes: bool,
}

/// Searches a file for evidence of its encoding.
fn search(file: &HeldFile) -> io::Result<Evidence> {
    let mut reader = file.reader();
    let mut found = Evidence::default();
    let mut buffer = Vec::with_capacity(2 * CHUNK);
    let mut seen = 0;
    while seen < MAX_SEARCHED && found.lines.len() < SAMPLE {
        let count = reader.by_ref().take(CHUNK as u64).read_to_end(&mut buffer)?;
        seen += count as u64;
        // A line that continues in the next chunk is examined with it, unless it is longer than a chunk.
        let whole =
            if count < CHUNK { buffer.len() } else { line_end_before(&buffer).unwrap_or(buffer.len()) };
        let text = buffer.get(..whole).unwrap_or_default();
        found.escapes |= memmem::find(text, b"\x1B$").is_some();
        collect(text, &mut found.lines);
        buffer.drain(..whole);
        if count == 0 {
            break;
        }
    }
    Ok(found)
}

/// Returns where the last complete line ends.
fn line_end_before(text: &[u8]) -> Option<usize> {
    memrchr(b'\n', text).or_else(|| memrchr(b'\r', text)).map(|at| at + 1)
}

/// Adds the lines of `text` that are not ASCII to `lines` until there are enough.
fn collect(text: &[u8], lines: &mut Vec<u8>) {
    let mut rest = text;
    while lines.len() < SAMPLE {
        let ascii = Encoding::ascii_valid_up_to(rest);
        if ascii == rest.len() {
            break;
        }
        let start = line_end_before(rest.get(..ascii).unwrap_or_default()).unwrap_or(0);
        let tail = rest.get(ascii..).unwrap_or_default();
        let end = memchr(b'\n', tail).or_else(|| memchr(b'\r', tail)).map_or(rest.len(), |at| ascii + at + 1);
        let end = end.min(start + SAMPLE).max(ascii + 1);
        lines.extend_from_slice(rest.get(start..end).unwrap_or_default());
        rest = rest.get(end..).unwrap_or_default();
    }
}

/// How much of a text is well-formed UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Utf8Evidence {
    /// The number of bytes that continue a character, in all characters that are well-formed and not ASCII.
    continuing: usize,
    /// The number of malformed sequences.
    broken: usize,
}

impl Utf8Evidence {
    /// Examines the lines. `truncated` says that the last one may end in the middle of a character.
    fn of(lines: &[u8], truncated: bool) -> Utf8Evidence {
        let (mut continuing, mut broken) = (0, 0);
        let mut chunks = lines.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            continuing += chunk.valid().len() - chunk.valid().chars().count();
            let cut = truncated && chunks.peek().is_none() && chunk.invalid().len() < 4;
            broken += usize::from(!chunk.invalid().is_empty() && !cut);
        }
        Utf8Evidence { continuing, broken }
    }

    /// Whether the text is UTF-8 with a few bytes of something else in it. In the older encodings a letter is hardly
    /// ever followed by the bytes that would continue it in UTF-8, and nearly every letter is malformed.
    fn outweighs_broken(self) -> bool {
        self.continuing >= 2 * self.broken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_utf8(lines: &[u8]) -> bool {
        Utf8Evidence::of(lines, false).outweighs_broken()
    }

    #[test]
    fn a_stray_byte_does_not_change_the_encoding() {
        assert!(is_utf8(&["José\nŁukasz\n".as_bytes(), b"Ren\xE9e\n"].concat()));
        assert!(is_utf8(&["山田\n".as_bytes(), b"\xFF\n"].concat()));
        assert!(is_utf8(&["é\n".repeat(40).as_bytes(), &b"\x93quoted\x94\n".repeat(10)].concat()));
    }

    #[test]
    fn a_text_in_an_older_encoding_may_hold_pairs_that_look_like_utf_8() {
        for (encoding, text) in [
            (enc::WINDOWS_1252, "José\nRenée\nZoÃ©\nNoé\n"),
            (enc::WINDOWS_1251, "ВІКТОРІЯ\nІванна\nДіма\n"),
            (enc::KOI8_R, "Иван Петров\n"),
            (enc::GB18030, "李小明\n王芳\n张伟\n"),
            (enc::SHIFT_JIS, "山田太郎\nｱﾝ\n"),
            (enc::EUC_KR, "김철수\n이영희\n"),
            (enc::BIG5, "王小明\n陳大文\n"),
            (enc::WINDOWS_874, "สมชาย\nสมหญิง\n"),
        ] {
            assert!(!is_utf8(&encoding.encode(text).0), "{text}");
        }
    }
}
