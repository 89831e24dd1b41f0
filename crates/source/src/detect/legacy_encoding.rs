//! A guess among the encodings older than Unicode.
//!
//! The guess of a statistical detector is corrected by what the header says: an encoding in which it reads `电话` or
//! `Телефон` is the right one.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{self as enc, Encoding};
use memchr::memchr;

use super::{header_words, plausibility};
use crate::text::{CharacterEncoding, CodePage};

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

/// The code pages of DOS that are considered. The others differ from these in letters that are rare, or in none.
const DOS_PAGES: [u16; 9] = [850, 852, 855, 737, 862, 857, 775, 860, 861];
/// How much more plausible a text is in a code page of DOS than in the encoding that was guessed before. Few files are
/// that old.
const MARGIN: f64 = 1.5;
/// The same if the first guess is an encoding that is as old.
const SMALL_MARGIN: f64 = 0.5;

/// Guesses the encoding of a file that begins with `head` from its `lines` that are not ASCII. `truncated` says that
/// there are more such lines.
pub(super) fn guess(head: &[u8], lines: &[u8], truncated: bool) -> CharacterEncoding {
    let first = CharacterEncoding::Web(guess_newer(head, lines, truncated));
    let known = known_headers_in(head, first);
    let plausible = |encoding: CharacterEncoding| plausibility::score(&encoding.decode(lines).0);
    let older = [enc::IBM866, enc::MACINTOSH].map(CharacterEncoding::Web);
    let margin = if older.contains(&first) { SMALL_MARGIN } else { MARGIN };
    let mut best = (first, known, plausible(first) + margin);
    let pages = DOS_PAGES.iter().filter_map(|&number| CodePage::numbered(number));
    for candidate in pages.map(CharacterEncoding::Page).chain(older).filter(|candidate| *candidate != first) {
        let (known, score) = (known_headers_in(head, candidate), plausible(candidate));
        // The first guess is measured with the margin, the others among themselves.
        if known > best.1 || known == best.1 && score > best.2 && score >= MARGIN {
            best = (candidate, known, score);
        }
    }
    best.0
}

/// Guesses among the encodings that came after DOS. The file begins with `head` from its `lines` that are not ASCII. `truncated` says that
/// there are more such lines.
fn guess_newer(head: &[u8], lines: &[u8], truncated: bool) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(lines, true);
    let guess = match detector.guess(None, Utf8Detection::Deny) {
        found if found == enc::GBK => enc::GB18030,
        found if found.is_single_byte() && is_classic_mac(lines) => enc::MACINTOSH,
        found if found == enc::WINDOWS_1252 && is_mac_roman(lines) => enc::MACINTOSH,
        found if found == enc::WINDOWS_1250 && is_spanish(lines) => enc::WINDOWS_1252,
        found => found,
    };
    let known = known_headers_in(head, guess.into());
    let mut best = (guess, known);
    for candidate in CANDIDATES {
        let count = known_headers_in(head, candidate.into());
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
pub(super) fn known_headers_in(head: &[u8], encoding: CharacterEncoding) -> usize {
    let head = head.get(..head.len().min(8 << 10)).unwrap_or_default();
    let (text, _) = encoding.decode(head);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn in_page(number: u16, text: &str) -> Vec<u8> {
        let high = CodePage::numbered(number).unwrap().high();
        let byte = |c: char| match high.iter().position(|other| *other == c) {
            Some(at) => 0x80 + at as u8,
            None => u8::try_from(c).unwrap(),
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn code_pages_of_dos_are_found() {
        for (number, text) in [
            (850, "José\nMuñoz\nPeña\nMüller\n"),
            (850, "Müller\nSchröder\nWeiß\nGroß\nBärbel\n"),
            (850, "Hélène\nFrançois\nAnaïs\nNoël\n"),
            (850, "Sørensen\nÅse\nBjørn\n"),
            (850, "José\n"),
            (852, "Michał\nWałęsa\nŻaneta\nGrażyna\nJędrzej\n"),
            (852, "Jiří\nDvořák\nTomáš\nŽofie\n"),
            (852, "Erdős\nKovács\nGyörgy\nErzsébet\nNagy Ödön\n"),
            (737, "Γιώργος,Παπαδόπουλος\nΕλένη\n"),
            (855, "Иван,Петров\nМария,Смирнова\n"),
            (862, "דוד,כהן\nשרה,לוי\n"),
            (857, "Yılmaz\nÇağla\nŞükrü\nİbrahim\n"),
            (775, "Jānis\nBērziņš\nKalniņš\nĢirts\n"),
            (860, "João,Conceição\nInês,Magalhães\nAntônio\n"),
            (861, "Jón,Þórðarson\nGuðrún\nSigríður\n"),
        ] {
            let found = guess(b"Name\n", &in_page(number, text), false);
            assert_eq!(found.name(), format!("ibm{number}"), "{text}");
        }
        let russian = enc::IBM866.name().to_ascii_lowercase();
        let bytes: Vec<u8> = "\u{88}\u{a2}\u{a0}\u{ad},\u{8f}\u{a5}\u{e2}\u{e0}\u{ae}\u{a2}\n"
            .chars()
            .map(|c| c as u8)
            .collect();
        assert_eq!(guess(b"Name\n", &bytes, false).name(), russian);
    }

    #[test]
    fn newer_encodings_are_not_taken_for_those_of_dos() {
        for (encoding, text) in [
            (enc::WINDOWS_1252, "José\nMuñoz\nMálaga\nZoë\n"),
            (enc::WINDOWS_1252, "MÜLLER\nGROSS ÄRGER\nJOSÉ PEÑA\n"),
            (enc::WINDOWS_1252, "Jean\u{a0}Paul\nde\u{a0}la Cruz\n"),
            (enc::WINDOWS_1252, "O’Brien\n“Big” Bob – Sales…\n5 € 3°\n"),
            (enc::WINDOWS_1252, "Señor Nº 3\n"),
            (enc::WINDOWS_1250, "Łukasz\nŻółć\nJiří\nDvořák\n"),
            (enc::WINDOWS_1251, "Иван Петров\nПЁТР ИВАНОВ\nмария\n"),
            (enc::KOI8_R, "Иван Петров\nМария Смирнова\n"),
            (enc::WINDOWS_1253, "Γιώργος Παπαδόπουλος\n"),
            (enc::WINDOWS_1254, "Çağla Yılmaz\nŞükrü İbrahim\n"),
            (enc::WINDOWS_1255, "דוד כהן\nשרה לוי\n"),
            (enc::WINDOWS_1256, "محمد علي\nفاطمة\n"),
            (enc::WINDOWS_1257, "Jānis Bērziņš\n"),
            (enc::WINDOWS_874, "สมชาย\nสมหญิง\n"),
            (enc::SHIFT_JIS, "山田太郎\nヤマダ\n"),
            (enc::GB18030, "李小明\n王芳\n"),
            (enc::BIG5, "王小明\n陳大文\n"),
            (enc::EUC_KR, "김철수\n이영희\n"),
        ] {
            let (bytes, _, unmappable) = encoding.encode(text);
            assert!(!unmappable, "{text}");
            let newer = CharacterEncoding::Web(guess_newer(b"Name\n", &bytes, false));
            let found = guess(b"Name\n", &bytes, false);
            assert!(found == newer || found == encoding.into(), "{text}: {newer:?} became {found:?}");
        }
    }
}
