//! Which encoding a text is in: its byte order mark, the pattern of UTF-16, valid UTF-8, and only then a guess.
//!
//! The guess is made from the lines that are not ASCII, wherever in the file they are, and corrected by what
//! the header says: an encoding in which it reads `电话` or `Телефон` is the right one.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{self as enc, Encoding};
use memchr::{memchr, memmem, memrchr};

use super::words;
use crate::text::TextEncoding;

/// How far into a file its non-ASCII text is looked for …
const SEARCHED: u64 = 512 << 20;
/// … and how much of it is looked at.
const SAMPLE: usize = 256 << 10;
const CHUNK: usize = 1 << 20;

/// An encoding, and whether it is known rather than likely.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Guess {
    pub(crate) encoded: TextEncoding,
    pub(crate) sure: bool,
}

/// The encodings that headers are tried in when the guess makes no word of them.
const TRIED: [&Encoding; 19] = [
    enc::WINDOWS_1252,
    enc::WINDOWS_1251,
    enc::KOI8_U,
    enc::SHIFT_JIS,
    enc::GB18030,
    enc::BIG5,
    enc::EUC_KR,
    enc::EUC_JP,
    enc::WINDOWS_1250,
    enc::ISO_8859_2,
    enc::WINDOWS_1253,
    enc::WINDOWS_1254,
    enc::WINDOWS_1255,
    enc::WINDOWS_1256,
    enc::WINDOWS_1257,
    enc::WINDOWS_1258,
    enc::WINDOWS_874,
    enc::IBM866,
    enc::MACINTOSH,
];

/// The encoding a person names, with or without dashes.
pub(crate) fn named(name: &str) -> Option<&'static Encoding> {
    let name = name.trim().to_ascii_lowercase();
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let by_hand = match plain.as_str() {
        "utf16" | "unicode" => Some(enc::UTF_16LE),
        "ansi" | "cp1252" => Some(enc::WINDOWS_1252),
        "cp932" | "windows932" | "mskanji" => Some(enc::SHIFT_JIS),
        "cp936" | "windows936" => Some(enc::GB18030),
        "cp949" | "windows949" | "uhc" => Some(enc::EUC_KR),
        "cp950" | "windows950" => Some(enc::BIG5),
        "macroman" | "mac" => Some(enc::MACINTOSH),
        _ => plain
            .strip_prefix("windows")
            .or_else(|| plain.strip_prefix("cp"))
            .and_then(|page| Encoding::for_label(format!("windows-{page}").as_bytes())),
    };
    by_hand
        .or_else(|| Encoding::for_label(name.as_bytes()))
        .or_else(|| Encoding::for_label(name.replace('_', "-").as_bytes()))
        .or_else(|| Encoding::for_label(plain.as_bytes()))
        .filter(|found| *found != enc::REPLACEMENT && *found != enc::X_USER_DEFINED)
}

/// The encoding a person chose for a file that begins with `head`; a byte order mark of that encoding is still no text.
pub(crate) fn chosen(name: &str, head: &[u8]) -> Option<Guess> {
    let encoding = named(name)?;
    let bom = marked(head).filter(|marked| marked.encoding == encoding).map_or(0, |marked| marked.bom);
    Some(Guess { encoded: TextEncoding { encoding, bom }, sure: true })
}

/// What we call an encoding.
pub(crate) fn name(encoding: &'static Encoding) -> String {
    encoding.name().to_ascii_lowercase()
}

/// The byte order mark at the start, if any.
pub(crate) fn marked(head: &[u8]) -> Option<TextEncoding> {
    Encoding::for_bom(head).map(|(encoding, length)| TextEncoding { encoding, bom: length as u64 })
}

/// UTF-16 without a mark, by its zero bytes: text has them all on one side. A few of them in a text of single bytes
/// are no sign of it: there, nearly all pairs are letters, digits and signs of ASCII.
pub(crate) fn utf16(head: &[u8]) -> Option<&'static Encoding> {
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

/// Looks through `file`, whose beginning is `head`, and tells its encoding.
pub(crate) fn find(file: &mut File, head: &[u8]) -> io::Result<Guess> {
    if let Some(encoded) = marked(head) {
        return Ok(Guess { encoded, sure: true });
    }
    let guess = |encoding, sure| Ok(Guess { encoded: TextEncoding { encoding, bom: 0 }, sure });
    if let Some(encoding) = utf16(head) {
        return guess(encoding, true);
    }
    let found = search(file)?;
    if found.lines.is_empty() {
        return if found.escapes { guess(enc::ISO_2022_JP, true) } else { guess(enc::UTF_8, true) };
    }
    match utf8(&found.lines) {
        Utf8::Valid => return guess(enc::UTF_8, true),
        Utf8::Mostly => return guess(enc::UTF_8, false),
        Utf8::No => {}
    }
    let encoding = legacy(head, &found.lines);
    guess(encoding, words_in(head, encoding) > 0)
}

/// What there is to guess from.
#[derive(Default)]
struct Found {
    /// Lines that are not ASCII.
    lines: Vec<u8>,
    /// The escapes of ISO-2022-JP, which is ASCII otherwise.
    escapes: bool,
}

fn search(file: &mut File) -> io::Result<Found> {
    file.seek(SeekFrom::Start(0))?;
    let mut found = Found::default();
    let mut buffer = Vec::with_capacity(2 * CHUNK);
    let mut seen = 0;
    while seen < SEARCHED && found.lines.len() < SAMPLE {
        let count = file.by_ref().take(CHUNK as u64).read_to_end(&mut buffer)?;
        seen += count as u64;
        // Lines that the chunk cuts are looked at with the next one; endless ones are cut anyway.
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

fn line_end_before(text: &[u8]) -> Option<usize> {
    memrchr(b'\n', text).or_else(|| memrchr(b'\r', text)).map(|at| at + 1)
}

/// Adds the lines of `text` that are not ASCII to `lines`, until there are enough.
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

#[derive(Debug, PartialEq, Eq)]
enum Utf8 {
    Valid,
    /// Broken in places, yet too often valid to be anything else.
    Mostly,
    No,
}

fn utf8(lines: &[u8]) -> Utf8 {
    let (mut valid, mut broken) = (0_usize, 0_usize);
    let mut chunks = lines.utf8_chunks().peekable();
    while let Some(chunk) = chunks.next() {
        valid += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        // A sequence that the sample's end cuts is not the file's fault.
        let cut = chunks.peek().is_none() && lines.len() >= SAMPLE && chunk.invalid().len() < 4;
        broken += usize::from(!chunk.invalid().is_empty() && !cut);
    }
    match broken {
        0 => Utf8::Valid,
        _ if valid >= 8 * broken => Utf8::Mostly,
        _ => Utf8::No,
    }
}

/// An encoding of before Unicode.
fn legacy(head: &[u8], lines: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(lines, true);
    let guess = match detector.guess(None, Utf8Detection::Deny) {
        found if found == enc::GBK => enc::GB18030,
        found if found.is_single_byte() && of_old_macs(lines) => enc::MACINTOSH,
        found if found == enc::WINDOWS_1252 && of_macs(lines) => enc::MACINTOSH,
        found if found == enc::WINDOWS_1250 && spanish(lines) => enc::WINDOWS_1252,
        found => found,
    };
    let known = words_in(head, guess);
    let mut best = (guess, known);
    for candidate in TRIED {
        let count = words_in(head, candidate);
        if count > best.1 && decodes(lines, candidate) {
            best = (candidate, count);
        }
    }
    best.0
}

fn decodes(lines: &[u8], encoding: &'static Encoding) -> bool {
    !encoding.decode_without_bom_handling(lines).1 || lines.len() >= SAMPLE
}

/// How many cells of the first lines are known headers that are not ASCII.
fn words_in(head: &[u8], encoding: &'static Encoding) -> usize {
    let head = head.get(..head.len().min(8 << 10)).unwrap_or_default();
    let (text, _) = encoding.decode_without_bom_handling(head);
    text.lines()
        .take(12)
        .flat_map(|line| line.split([',', ';', '\t', '|']))
        .map(|cell| cell.trim().trim_matches('"'))
        .filter(|cell| !cell.is_ascii() && words::known_header(cell))
        .count()
}

/// Excel for the Mac wrote lines that end in CR, in Mac Roman: its accented letters are where Windows has
/// punctuation.
fn of_old_macs(lines: &[u8]) -> bool {
    if memchr(b'\n', lines).is_some() || memchr(b'\r', lines).is_none() {
        return false;
    }
    let high = lines.iter().filter(|byte| !byte.is_ascii()).count();
    let accented = lines.iter().filter(|byte| matches!(byte, 0x80..=0x9F)).count();
    accented * 10 >= high * 6
}

/// Newer ones end lines like everyone else. Read as Windows text, their letters are symbols, or capitals after
/// small letters.
fn of_macs(lines: &[u8]) -> bool {
    let strange = lines.windows(2).filter(|pair| match pair {
        [before, 0x81 | 0x83 | 0x86..=0x89 | 0x8B | 0x8D | 0x8F | 0x90 | 0x98 | 0x9B | 0x9D] => {
            before.is_ascii_alphabetic()
        }
        [before, 0x8A | 0x8C | 0x8E | 0x9F] => before.is_ascii_lowercase(),
        _ => false,
    });
    let letters = lines.iter().filter(|&&byte| byte >= 0xC0).count();
    strange.count() > letters
}

/// `ñ` before a vowel: Polish, which has `ń` at its place, writes `ni` there.
fn spanish(lines: &[u8]) -> bool {
    lines.windows(2).any(|pair| matches!(pair, [0xF1 | 0xD1, vowel] if b"aeiouAEIOU".contains(vowel)))
}
