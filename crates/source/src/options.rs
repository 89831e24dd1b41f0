//! What a person may decide about the reading of a file, where detection got it wrong.

use serde::{Deserialize, Serialize};

/// Overrides of what is detected; everything left out is detected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadOptions {
    /// The sheet of a workbook, by name; hidden ones too.
    pub sheet: Option<String>,
    /// The physical line or sheet row the headers are on, from 1; 0 for a file without headers.
    pub header_row: Option<u64>,
    /// The encoding of a text, by any of its usual names.
    pub encoding: Option<String>,
    /// What separates the cells of a text.
    pub delimiter: Option<char>,
}

/// The delimiter that `text` names: the character itself, or `comma`, `semicolon`, `tab` (also `\t`), `pipe`,
/// `space`, `colon`.
///
/// ```
/// # use kith_source::parse_delimiter;
/// assert_eq!(parse_delimiter("tab"), Some('\t'));
/// assert_eq!(parse_delimiter(";"), Some(';'));
/// assert_eq!(parse_delimiter("maybe"), None);
/// ```
pub fn parse_delimiter(text: &str) -> Option<char> {
    let mut chars = text.chars();
    if let (Some(only), None) = (chars.next(), chars.next()) {
        return super::detect::dialect::usable_delimiter(only).map(char::from);
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
