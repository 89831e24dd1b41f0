//! The names of encodings.

use encoding_rs::{self as enc, Encoding};

use crate::text::{CharacterEncoding, CodePage};

/// The prefixes of the number of a code page.
const PREFIXES: [&str; 9] = ["windows", "codepage", "msdos", "dos", "oem", "ibm", "cspc", "cp", "pc"];

/// Finds an encoding by one of the names that people and programs use, with or without dashes.
pub(crate) fn find_encoding(name: &str) -> Option<CharacterEncoding> {
    let name = name.trim().to_ascii_lowercase();
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let special = match plain.as_str() {
        "utf16" | "unicode" => Some(enc::UTF_16LE),
        "ansi" => Some(enc::WINDOWS_1252),
        "mskanji" => Some(enc::SHIFT_JIS),
        "uhc" => Some(enc::EUC_KR),
        "macroman" | "mac" => Some(enc::MACINTOSH),
        "utf32" | "utf32le" | "ucs4" | "ucs4le" => return Some(CharacterEncoding::Utf32Le),
        "utf32be" | "ucs4be" => return Some(CharacterEncoding::Utf32Be),
        "maclatin2" | "macce" | "maccentraleurope" | "maccentraleuropean" | "maccentraleurroman" => {
            return CodePage::named("x-mac-ce").map(CharacterEncoding::Page);
        }
        "ruscii" => return CodePage::numbered(1125).map(CharacterEncoding::Page),
        _ => None,
    };
    special
        .or_else(|| Encoding::for_label(name.as_bytes()))
        .or_else(|| Encoding::for_label(name.replace('_', "-").as_bytes()))
        .or_else(|| Encoding::for_label(plain.as_bytes()))
        .filter(|found| *found != enc::REPLACEMENT && *found != enc::X_USER_DEFINED)
        .map(CharacterEncoding::Web)
        .or_else(|| CodePage::named(&name).map(CharacterEncoding::Page))
        .or_else(|| numbered(&plain))
}

/// Finds a code page by its number, with or without a prefix: `cp850`, `IBM 850`, `850`.
fn numbered(plain: &str) -> Option<CharacterEncoding> {
    let number = PREFIXES.iter().find_map(|prefix| plain.strip_prefix(prefix)).unwrap_or(plain);
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    // `cspc850multilingual` is the formal name of a page.
    let number: u16 =
        number.get(..digits)?.parse().ok().filter(|_| digits == number.len() || plain.starts_with("cspc"))?;
    let web = match number {
        866 => Some(enc::IBM866),
        932 => Some(enc::SHIFT_JIS),
        936 => Some(enc::GB18030),
        949 => Some(enc::EUC_KR),
        950 => Some(enc::BIG5),
        10_000 => Some(enc::MACINTOSH),
        10_007 => Some(enc::X_MAC_CYRILLIC),
        65_001 => Some(enc::UTF_8),
        _ => Encoding::for_label(format!("windows-{number}").as_bytes()),
    };
    web.map(CharacterEncoding::Web).or_else(|| CodePage::numbered(number).map(CharacterEncoding::Page))
}

/// Whether a name leaves the order of the bytes to the byte order mark.
pub(super) fn leaves_order_open(name: &str) -> bool {
    let plain: String = name.to_ascii_lowercase().chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    matches!(plain.as_str(), "utf16" | "unicode" | "utf32" | "ucs4")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_found_by_any_of_their_names() {
        for (name, found) in [
            ("cp850", "ibm850"),
            ("IBM850", "ibm850"),
            ("850", "ibm850"),
            ("IBM-850", "ibm850"),
            ("csPC850Multilingual", "ibm850"),
            ("OEM 437", "ibm437"),
            ("dos852", "ibm852"),
            ("MS-DOS 737", "ibm737"),
            ("cp866", "ibm866"),
            ("1252", "windows-1252"),
            ("cp1252", "windows-1252"),
            ("cp932", "shift_jis"),
            ("windows-936", "gb18030"),
            ("Mac Central Europe", "x-mac-ce"),
            ("x-mac-ce", "x-mac-ce"),
            ("10029", "x-mac-ce"),
            ("UTF-32", "utf-32le"),
            ("utf_32be", "utf-32be"),
            ("latin1", "windows-1252"),
            ("UTF8", "utf-8"),
        ] {
            assert_eq!(find_encoding(name).map(CharacterEncoding::name).as_deref(), Some(found), "{name}");
        }
        for name in ["", "99", "cp99", "850x", "utf-7", "x", "cp"] {
            assert_eq!(find_encoding(name), None, "{name}");
        }
    }
}
