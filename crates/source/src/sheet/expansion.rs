//! A limit on the text that the cells of a sheet refer to: a few long strings, repeated often, are a bomb.

use std::io;

use kith_container::too_large;

/// Cells may expand to this many times the size of the sheet itself …
const MAX_RATIO: u64 = 64;
/// … and to this many bytes in any case.
const ALWAYS_ALLOWED: u64 = 256 << 20;

/// Counts the bytes of text that cells refer to.
#[derive(Debug, Default)]
pub(crate) struct ExpansionGuard(u64);

impl ExpansionGuard {
    /// Adds a text of `length` bytes that is stored elsewhere. `read` is how many bytes of the sheet were read so far.
    /// The error says that the sheet expands too much.
    pub(crate) fn add(&mut self, length: usize, read: u64) -> io::Result<()> {
        self.0 = self.0.saturating_add(length as u64);
        if self.0 > ALWAYS_ALLOWED && self.0 > read.saturating_mul(MAX_RATIO) {
            return Err(too_large("its cells repeat a few long texts too often"));
        }
        Ok(())
    }
}
