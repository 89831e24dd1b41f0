//! What a person can decide about the reading of a file if detection was wrong.

use serde::{Deserialize, Serialize};

/// Overrides for what is detected. Whatever is `None` is detected.
///
/// ```
/// use kith_source::ReadOptions;
///
/// let options = ReadOptions { delimiter: Some(';'), header_row: Some(3), ..ReadOptions::default() };
/// assert_eq!(options.encoding, None);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadOptions {
    /// The name of the sheet of a workbook, which may be hidden.
    pub sheet: Option<String>,
    /// The physical line of a text or the row of a sheet that holds the headers. Both are counted from 1; 0 is for a
    /// file without headers.
    pub header_row: Option<u64>,
    /// The encoding of a text file, by any of its usual names.
    pub encoding: Option<String>,
    /// The character that separates the cells of a text file.
    pub delimiter: Option<char>,
}

/// Parses a delimiter: the character itself, or one of the names `comma`, `semicolon`, `tab` (or `\t`), `pipe`, `space`
/// and `colon`. Returns `None` if `text` is neither, or if the character cannot separate cells.
///
/// ```
/// use kith_source::parse_delimiter;
///
/// assert_eq!(parse_delimiter("tab"), Some('\t'));
/// assert_eq!(parse_delimiter(";"), Some(';'));
/// assert_eq!(parse_delimiter("maybe"), None);
/// ```
pub fn parse_delimiter(text: &str) -> Option<char> {
    let mut chars = text.chars();
    if let (Some(only), None) = (chars.next(), chars.next()) {
        return usable_delimiter(only).map(char::from);
    }
    match text.trim().to_ascii_lowercase().as_str() {
        "comma" => Some(','),
        "semicolon" => Some(';'),
        "tab" | "tabulator" | "\\t" => Some('\t'),
        "pipe" | "bar" | "vertical bar" => Some('|'),
        "space" => Some(' '),
        "colon" => Some(':'),
        _ => None,
    }
}

/// Returns the delimiter as a byte, or `None` if the character cannot separate cells.
pub(crate) fn usable_delimiter(delimiter: char) -> Option<u8> {
    let byte = u8::try_from(delimiter).ok().filter(u8::is_ascii)?;
    (!byte.is_ascii_alphanumeric() && !matches!(byte, b'\n' | b'\r' | b'"' | b'\'' | b'+' | b'@'))
        .then_some(byte)
}
