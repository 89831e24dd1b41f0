//! The strings that cells refer to, stored as one text with the end of each string.

use std::io;

use kith_container::{invalid, too_large};

use super::limits::MAX_STRING;

/// The maximum size of all shared strings of a workbook together, in bytes.
const MAX_TEXT: usize = 512 << 20;
/// The maximum number of shared strings.
const MAX_STRINGS: usize = 24 << 20;

/// Shared strings, in UTF-8.
#[derive(Debug, Default)]
pub(crate) struct SharedStrings {
    text: Vec<u8>,
    ends: Vec<u32>,
}

impl SharedStrings {
    /// Appends a string.
    pub(crate) fn push(&mut self, text: &[u8]) -> io::Result<()> {
        if text.len() > MAX_STRING {
            return Err(invalid("a text in it is longer than any cell can hold"));
        }
        self.text.extend_from_slice(text);
        if self.text.len() > MAX_TEXT || self.ends.len() >= MAX_STRINGS {
            return Err(too_large("it holds more text than Kith can keep in memory"));
        }
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        Ok(())
    }

    /// The number of strings.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Releases the memory that was reserved for more strings.
    pub(crate) fn finish(mut self) -> SharedStrings {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self
    }

    /// Returns the string with this index.
    pub(crate) fn get(&self, index: usize) -> Option<&[u8]> {
        let end = *self.ends.get(index)? as usize;
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize,
            None => 0,
        };
        self.text.get(start..end)
    }
}
