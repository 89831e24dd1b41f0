//! A guess among the encodings older than Unicode.
//!
//! The guess of a statistical detector is corrected by what the header says: an encoding in which it reads `电话` or
//! `Телефон` is the right one.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{self as enc, Encoding};
use memchr::memchr;

use super::header_words;

/// The encodings that are tried if the header has no known word in the guessed one.
const CANDIDATES: [&Encoding; 19] = [
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

/// Guesses the encoding of a file that begins with `head` from its `lines` that are not ASCII. `truncated` says that
/// there are more such lines.
pub(super) fn guess(head: &[u8], lines: &[u8], truncated: bool) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(lines, true);
    let guess = match detector.guess(None, Utf8Detection::Deny) {
        found if found == enc::GBK => enc::GB18030,
        found if found.is_single_byte() && is_classic_mac(lines) => enc::MACINTOSH,
        found if found == enc::WINDOWS_1252 && is_mac_roman(lines) => enc::MACINTOSH,
        found if found == enc::WINDOWS_1250 && is_spanish(lines) => enc::WINDOWS_1252,
        found => found,
    };
    let known = known_headers_in(head, guess);
    let mut best = (guess, known);
    for candidate in CANDIDATES {
        let count = known_headers_in(head, candidate);
        if count > best.1 && (truncated || decodes(lines, candidate)) {
            best = (candidate, count);
        }
    }
    best.0
}

/// Whether the lines are well-formed in an encoding.
fn decodes(lines: &[u8], encoding: &'static Encoding) -> bool {
    !encoding.decode_without_bom_handling(lines).1
}

/// Counts the cells of the first lines that are known headers and not ASCII.
pub(super) fn known_headers_in(head: &[u8], encoding: &'static Encoding) -> usize {
    let head = head.get(..head.len().min(8 << 10)).unwrap_or_default();
    let (text, _) = encoding.decode_without_bom_handling(head);
    text.lines()
        .take(12)
        .flat_map(|line| line.split([',', ';', '\t', '|']))
        .map(|cell| cell.trim().trim_matches('"'))
        .filter(|cell| !cell.is_ascii() && header_words::known_header(cell))
        .count()
}

/// Whether the lines are in Mac Roman and end with CR, as old versions of Excel for the Mac wrote them. The accented
/// letters of Mac Roman have the codes of punctuation in windows-1252.
fn is_classic_mac(lines: &[u8]) -> bool {
    if memchr(b'\n', lines).is_some() || memchr(b'\r', lines).is_none() {
        return false;
    }
    let high = lines.iter().filter(|byte| !byte.is_ascii()).count();
    let accented = lines.iter().filter(|byte| matches!(byte, 0x80..=0x9F)).count();
    accented * 10 >= high * 6
}

/// Whether the lines are in Mac Roman and end like those of other programs. In windows-1252, their letters would be
/// symbols, or capitals after small letters.
fn is_mac_roman(lines: &[u8]) -> bool {
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

/// Whether an `ñ` comes before a vowel. In windows-1250, it would be an `ń`, which Polish writes as `ni` there.
fn is_spanish(lines: &[u8]) -> bool {
    lines.windows(2).any(|pair| matches!(pair, [0xF1 | 0xD1, vowel] if b"aeiouAEIOU".contains(vowel)))
}
