//! JSON that is safe to print on a terminal.

use std::io;

use kith_engine::visible;
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// Writes a value as JSON on one line, in which characters that a terminal would carry out or hide are escaped. Readers
/// get the same values.
pub fn write(out: impl io::Write, value: &impl Serialize) -> io::Result<()> {
    value.serialize(&mut Serializer::with_formatter(out, Visible(CompactFormatter))).map_err(io::Error::from)
}

struct Visible(CompactFormatter);

impl Formatter for Visible {
    fn write_string_fragment<W: io::Write + ?Sized>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut written = 0;
        for (at, c) in visible::hidden(fragment) {
            self.0.write_string_fragment(out, fragment.get(written..at).unwrap_or_default())?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            written = at + c.len_utf8();
        }
        self.0.write_string_fragment(out, fragment.get(written..).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_are_the_same_and_nothing_is_hidden() {
        let values = ["a\u{9b}31m\x7f\x1b\n\"\\", "\u{202e}x", "\u{e0001}\u{e0068}", "👩\u{200d}👧 é 漢"];
        let mut out = Vec::new();
        write(&mut out, &values).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(
            text.contains(r#""a\u009b31m\u007f\u001b\n\"\\""#) && text.contains("👩\u{200d}👧 é 漢"),
            "{text}"
        );
        assert!(text.contains(r"\udb40\udc01\udb40\udc68"), "{text}");
        assert_eq!(visible::hidden(&text).count(), 0);
        assert_eq!(serde_json::from_str::<Vec<String>>(&text).unwrap(), values);
    }
}
