//! The strings that cells share: one text and its ends, however many there are said to be.

use std::io;

use kith_container::{invalid, too_large};

/// All shared strings of a workbook together.
const TEXT: usize = 512 << 20;
const COUNT: usize = 24 << 20;
/// One of them; Excel's cells end at 32,767 characters.
pub(crate) const STRING: usize = 1 << 20;
/// Shared strings may unfold to so many times the sheet's own size, and this much in any case.
const UNFOLDING: u64 = 64;
const UNFOLDING_FREE: u64 = 256 << 20;

/// The shared strings, in UTF-8.
#[derive(Debug, Default)]
pub(crate) struct Strings {
    text: Vec<u8>,
    ends: Vec<u32>,
}

impl Strings {
    /// Adds the next one.
    pub(crate) fn push(&mut self, text: &[u8]) -> io::Result<()> {
        if text.len() > STRING {
            return Err(invalid("a text in it is longer than any cell can hold"));
        }
        self.text.extend_from_slice(text);
        if self.text.len() > TEXT || self.ends.len() >= COUNT {
            return Err(too_large("it holds more text than Kith can keep in memory"));
        }
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        Ok(())
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Gives back the memory that was made ready for more.
    pub(crate) fn finish(mut self) -> Strings {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self
    }

    /// The string of that index.
    pub(crate) fn get(&self, index: usize) -> Option<&[u8]> {
        let end = *self.ends.get(index)? as usize;
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize,
            None => 0,
        };
        self.text.get(start..end)
    }
}

/// Watches how much text the cells of a sheet make of little: a few long strings repeated are a bomb.
#[derive(Debug, Default)]
pub(crate) struct Unfolding(u64);

impl Unfolding {
    /// Adds a text of `length` bytes that was stored elsewhere; `read` bytes of the sheet itself were read.
    pub(crate) fn add(&mut self, length: usize, read: u64) -> io::Result<()> {
        self.0 = self.0.saturating_add(length as u64);
        if self.0 > UNFOLDING_FREE && self.0 > read.saturating_mul(UNFOLDING) {
            return Err(too_large("its cells repeat a few long texts without end"));
        }
        Ok(())
    }
}
