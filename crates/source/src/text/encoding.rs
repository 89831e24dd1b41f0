//! The encoding of a text file.

use encoding_rs::{Encoding, UTF_8};

/// An encoding, and the length of the byte order mark before the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextEncoding {
    pub(crate) encoding: &'static Encoding,
    /// Length of the byte order mark in bytes.
    pub(crate) bom: u64,
}

impl Default for TextEncoding {
    fn default() -> Self {
        TextEncoding { encoding: UTF_8, bom: 0 }
    }
}
