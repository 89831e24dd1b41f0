//! The bytes of one value to text: transfer encodings and character sets, which cards name value by value, and often
//! wrongly.

use std::borrow::Cow;

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, WINDOWS_1252};

/// How the texts of a file are encoded where a value says nothing of its own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Charset {
    /// As told from the whole file, or chosen.
    pub(super) encoding: &'static Encoding,
    /// A person chose it: what stands in the file as it is is in it, whatever the labels say.
    pub(super) chosen: bool,
}

impl Charset {
    /// Of a file that is decoded before its lines are looked at.
    pub(super) const DECODED: Charset = Charset { encoding: UTF_8, chosen: true };

    /// Decodes a value that stands in the file as it is. Sets `replaced` where bytes were no text.
    pub(super) fn decode<'t>(
        self,
        bytes: &'t [u8],
        label: Option<&'static Encoding>,
        replaced: &mut bool,
    ) -> Cow<'t, str> {
        if let Some(text) = ascii(bytes) {
            return Cow::Borrowed(text);
        }
        if self.chosen {
            return with(self.encoding, bytes, replaced);
        }
        labelled(bytes, label, self.encoding)
            .unwrap_or_else(|| with(label.unwrap_or(self.encoding), bytes, replaced))
    }

    /// Decodes what was packed into ASCII (quoted-printable): the file's own encoding says little about it.
    pub(super) fn decode_packed(self, bytes: &[u8], label: Option<&'static Encoding>) -> String {
        let text = match ascii(bytes) {
            Some(text) => Cow::Borrowed(text),
            None => labelled(bytes, label, self.encoding)
                .unwrap_or_else(|| WINDOWS_1252.decode_without_bom_handling(bytes).0),
        };
        text.into_owned()
    }
}

/// Text without anything to decode.
fn ascii(bytes: &[u8]) -> Option<&str> {
    if !bytes.is_ascii() || bytes.contains(&0x1B) {
        return None;
    }
    std::str::from_utf8(bytes).ok()
}

/// The text, if some encoding fits without a flaw. Valid UTF-8 is UTF-8 whatever a label says; only where it has no
/// letters but those of two bytes is a label of an East Asian character set believed, as short texts can look like that.
fn labelled<'t>(
    bytes: &'t [u8],
    label: Option<&'static Encoding>,
    default: &'static Encoding,
) -> Option<Cow<'t, str>> {
    let wide = |encoding: &&'static Encoding| *encoding != UTF_8 && !encoding.is_single_byte();
    let flawless =
        |encoding: &'static Encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes);
    let utf8 = flawless(UTF_8);
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

fn with<'t>(encoding: &'static Encoding, bytes: &'t [u8], replaced: &mut bool) -> Cow<'t, str> {
    let (text, flawed) = encoding.decode_without_bom_handling(bytes);
    *replaced |= flawed;
    text
}

/// The bytes of quoted-printable text (RFC 2045). What is no code stands for itself.
pub(super) fn quoted_printable(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, after)) = rest.split_first() {
        match (byte, after) {
            (b'=', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(hex(*high) << 4 | hex(*low));
                rest = after;
            }
            _ => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    bytes
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    }
}

/// The bytes of base64 text, as far as they are; white space is passed over.
pub(super) fn base64(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for &sign in text.iter().filter(|sign| !sign.is_ascii_whitespace()).take_while(|sign| **sign != b'=') {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'a'..=b'z' => sign - b'a' + 26,
            b'0'..=b'9' => sign - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 1;
        if count == 4 {
            let [_, a, b, c] = bits.to_be_bytes();
            bytes.extend([a, b, c]);
            (bits, count) = (0, 0);
        }
    }
    let [_, a, b, _] = (bits << (6 * (4 - count).min(3))).to_be_bytes();
    match count {
        2 => bytes.push(a),
        3 => bytes.extend([a, b]),
        _ => {}
    }
    Some(bytes)
}

/// The encoding a label names; none for one there is not, or that every ASCII text is in.
pub(super) fn named(label: &str) -> Option<&'static Encoding> {
    let plain = label.trim().trim_matches('"');
    if plain.eq_ignore_ascii_case("us-ascii") || plain.eq_ignore_ascii_case("ascii") {
        return None;
    }
    crate::detect::encoding::named(plain)
}

/// Whether the bytes of a file in this encoding can be looked at line by line before they are decoded.
pub(super) fn keeps_ascii(encoding: &'static Encoding) -> bool {
    encoding.is_ascii_compatible() && encoding != ISO_2022_JP
}

#[cfg(test)]
mod tests {
    use super::*;

    const UTF8: Charset = Charset { encoding: UTF_8, chosen: false };

    fn decoded(charset: Charset, bytes: &[u8], label: &str) -> (String, bool) {
        let mut replaced = false;
        (charset.decode(bytes, named(label), &mut replaced).into_owned(), replaced)
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
        let western = Charset { encoding: WINDOWS_1252, chosen: false };
        assert_eq!(decoded(western, b"M\xFCller", ""), ("Müller".to_owned(), false));
        assert_eq!(decoded(western, b"M\xFCller", "utf-8"), ("Müller".to_owned(), false));
        assert_eq!(decoded(western, "Müller".as_bytes(), "").0, "Müller");
        assert_eq!(decoded(UTF8, b"M\xFC", ""), ("M\u{fffd}".to_owned(), true));
        let chosen = Charset { chosen: true, ..western };
        assert_eq!(decoded(chosen, "ü".as_bytes(), "utf-8").0, "Ã¼");
    }

    #[test]
    fn quoted_printable_is_unpacked() {
        assert_eq!(quoted_printable(b"J=C3=BCrgen=20=3d=3D"), "Jürgen ==".as_bytes());
        assert_eq!(quoted_printable(b"a=b=="), b"a=b==");
        assert_eq!(UTF8.decode_packed(b"J\xFCrgen", None), "Jürgen");
        assert_eq!(UTF8.decode_packed(b"J\xFCrgen", named("utf-8")), "Jürgen");
    }

    #[test]
    fn base64_is_unpacked() {
        for (text, bytes) in [
            (&b"SsO8cmdlbg=="[..], "Jürgen"),
            (b"SsO8cmdlbg", "Jürgen"),
            (b" QQ= =", "A"),
            (b"QUI=", "AB"),
            (b"QUJD", "ABC"),
            (b"", ""),
            (b"Q", ""),
        ] {
            assert_eq!(base64(text).unwrap(), bytes.as_bytes());
        }
        assert_eq!(base64(b"no, text"), None);
    }
}
