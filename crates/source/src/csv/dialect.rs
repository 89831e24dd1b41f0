//! How delimited text is written.

/// The characters that separate and quote cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) delimiter: u8,
    pub(crate) quote: u8,
    /// Whether a backslash before a quote makes it a part of the text.
    pub(crate) escaped: bool,
    /// Whether each line as a whole is between quotes, with the quotes in it doubled.
    pub(crate) wrapped: bool,
}

impl Dialect {
    /// The usual dialect with this delimiter.
    pub(crate) fn usual(delimiter: u8) -> Dialect {
        Dialect { delimiter, quote: b'"', escaped: false, wrapped: false }
    }
}
