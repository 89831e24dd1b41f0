//! The bytes of a value as text. Cards name the character set of each value, and often the wrong one.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

use crate::detect::encoding_names::find_encoding;
use crate::text::CharacterEncoding;

/// The encoding of the values of a file that do not name one themselves.
#[derive(Debug, Clone, Copy)]
pub(in crate::cards) struct Charset {
    /// The encoding that was detected or chosen for the whole file.
    pub(in crate::cards) encoding: CharacterEncoding,
    /// Whether a person chose the encoding. It then applies to every value that is not packed into ASCII, whatever the
    /// labels say.
    pub(in crate::cards) chosen: bool,
}

impl Charset {
    /// The charset of a file that is decoded before it is split into lines.
    pub(in crate::cards) const DECODED: Charset =
        Charset { encoding: CharacterEncoding::UTF_8, chosen: true };

    /// Decodes a value. Sets `replaced` if malformed bytes were replaced by U+FFFD.
    pub(in crate::cards) fn decode<'t>(
        self,
        bytes: &'t [u8],
        label: Option<CharacterEncoding>,
        replaced: &mut bool,
    ) -> Cow<'t, str> {
        if let Some(text) = ascii(bytes) {
            return Cow::Borrowed(text);
        }
        if self.chosen {
            return decode_lossy(self.encoding, bytes, replaced);
        }
        decode_strict(bytes, label, self.encoding)
            .unwrap_or_else(|| decode_lossy(label.unwrap_or(self.encoding), bytes, replaced))
    }

    /// Decodes a value that was packed into ASCII (quoted-printable or base64). The encoding of the file says little
    /// about it.
    pub(in crate::cards) fn decode_packed(self, bytes: &[u8], label: Option<CharacterEncoding>) -> String {
        let text = match ascii(bytes) {
            Some(text) => Cow::Borrowed(text),
            None => decode_strict(bytes, label, self.encoding)
                .unwrap_or_else(|| WINDOWS_1252.decode_without_bom_handling(bytes).0),
        };
        text.into_owned()
    }
}

/// Returns `bytes` as text if there is nothing to decode.
fn ascii(bytes: &[u8]) -> Option<&str> {
    if !bytes.is_ascii() || bytes.contains(&0x1B) {
        return None;
    }
    std::str::from_utf8(bytes).ok()
}

/// Decodes `bytes` if they are well-formed in one of the possible encodings. Valid UTF-8 is taken for UTF-8 whatever the
/// label says. There is one exception: if all its characters have at most two bytes, the label of an East Asian
/// character set is trusted, because short texts in such a set can look like UTF-8.
fn decode_strict<'t>(
    bytes: &'t [u8],
    label: Option<CharacterEncoding>,
    default: CharacterEncoding,
) -> Option<Cow<'t, str>> {
    let wide =
        |encoding: &CharacterEncoding| *encoding != CharacterEncoding::UTF_8 && !encoding.is_single_byte();
    let flawless = |encoding: CharacterEncoding| encoding.decode_flawless(bytes);
    let utf8 = flawless(CharacterEncoding::UTF_8);
    if utf8.as_ref().is_some_and(|text| text.chars().any(|c| c.len_utf8() > 2)) {
        return utf8;
    }
    label
        .or(Some(default))
        .filter(wide)
        .and_then(flawless)
        .or(utf8)
        .or_else(|| label.filter(|label| !wide(label)).and_then(flawless))
        .or_else(|| flawless(default))
}

/// Decodes `bytes`. Sets `replaced` if malformed bytes were replaced.
fn decode_lossy<'t>(encoding: CharacterEncoding, bytes: &'t [u8], replaced: &mut bool) -> Cow<'t, str> {
    let (text, flawed) = encoding.decode(bytes);
    *replaced |= flawed;
    text
}

/// Returns the encoding that a label names. Returns `None` for ASCII and for unknown encodings.
pub(in crate::cards) fn charset_label(label: &str) -> Option<CharacterEncoding> {
    let plain = label.trim().trim_matches('"');
    if plain.eq_ignore_ascii_case("us-ascii") || plain.eq_ignore_ascii_case("ascii") {
        return None;
    }
    find_encoding(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    const UTF8: Charset = Charset { encoding: CharacterEncoding::UTF_8, chosen: false };

    fn decoded(charset: Charset, bytes: &[u8], label: &str) -> (String, bool) {
        let mut replaced = false;
        (charset.decode(bytes, charset_label(label), &mut replaced).into_owned(), replaced)
    }

    #[test]
    fn labels_are_believed_where_they_can_be_true() {
        for (bytes, label, text) in [
            (&b"M\xFCller"[..], "ISO-8859-1", "Müller"),
            ("Müller".as_bytes(), "ISO-8859-1", "Müller"),
            (b"\xCF\xF0\xE8\xE2\xE5\xF2", "windows-1251", "Привет"),
            (b"\xC4\xAA", "GBK", "莫"),
            (b"\x8E\x52\x93\x63", "Shift_JIS", "山田"),
            ("山田".as_bytes(), "Shift_JIS", "山田"),
            (b"M\xFCller", "no-such-set", "M\u{fffd}ller"),
            (b"\x1B$B;3ED\x1B(B", "iso-2022-jp", "山田"),
        ] {
            assert_eq!(decoded(UTF8, bytes, label).0, text, "{label}");
        }
    }

    #[test]
    fn unlabelled_texts_are_in_the_files_encoding() {
        let western = Charset { encoding: WINDOWS_1252.into(), chosen: false };
        assert_eq!(decoded(western, b"M\xFCller", ""), ("Müller".to_owned(), false));
        assert_eq!(decoded(western, b"M\xFCller", "utf-8"), ("Müller".to_owned(), false));
        assert_eq!(decoded(western, "Müller".as_bytes(), "").0, "Müller");
        assert_eq!(decoded(UTF8, b"M\xFC", ""), ("M\u{fffd}".to_owned(), true));
        let chosen = Charset { chosen: true, ..western };
        assert_eq!(decoded(chosen, "ü".as_bytes(), "utf-8").0, "Ã¼");
    }

    #[test]
    fn packed_texts_are_decoded_without_the_encoding_of_the_file() {
        assert_eq!(UTF8.decode_packed(b"J\xFCrgen", None), "Jürgen");
        assert_eq!(UTF8.decode_packed(b"J\xFCrgen", charset_label("utf-8")), "Jürgen");
    }
}
