//! The names of encodings.

use encoding_rs::{self as enc, Encoding};

/// Finds an encoding by one of the names that people and programs use, with or without dashes.
pub(crate) fn find_encoding(name: &str) -> Option<&'static Encoding> {
    let name = name.trim().to_ascii_lowercase();
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let special = match plain.as_str() {
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
    special
        .or_else(|| Encoding::for_label(name.as_bytes()))
        .or_else(|| Encoding::for_label(name.replace('_', "-").as_bytes()))
        .or_else(|| Encoding::for_label(plain.as_bytes()))
        .filter(|found| *found != enc::REPLACEMENT && *found != enc::X_USER_DEFINED)
}

/// Returns the name under which an encoding is shown, such as `windows-1252`.
pub(crate) fn encoding_name(encoding: &'static Encoding) -> String {
    encoding.name().to_ascii_lowercase()
}
