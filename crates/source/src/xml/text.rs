//! References and escapes in the text of an XML part.

use memchr::{memchr, memmem};

/// Appends `text` and resolves the character references and predefined entities in it. Any other entity stays as it
/// is written.
pub(crate) fn push_text(text: &[u8], out: &mut Vec<u8>) {
    let mut rest = text;
    while let Some(at) = memchr(b'&', rest) {
        let (before, after) = rest.split_at(at);
        push_utf8(before, out);
        rest = match reference(after) {
            Some((c, length)) => {
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                after.get(length..).unwrap_or_default()
            }
            None => {
                out.push(b'&');
                after.get(1..).unwrap_or_default()
            }
        };
    }
    push_utf8(rest, out);
}

/// Appends `bytes` as UTF-8. Malformed bytes become U+FFFD.
pub(super) fn push_utf8(bytes: &[u8], out: &mut Vec<u8>) {
    match std::str::from_utf8(bytes) {
        Ok(_) => out.extend_from_slice(bytes),
        Err(_) => out.extend_from_slice(String::from_utf8_lossy(bytes).as_bytes()),
    }
}

/// Returns the character that the reference at the start of `text` stands for, and the length of the reference.
fn reference(text: &[u8]) -> Option<(char, usize)> {
    let end = memchr(b';', text.get(..text.len().min(12))?)?;
    let c = match text.get(1..end)? {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        [b'#', b'x' | b'X', digits @ ..] => code_point(digits, 16)?,
        [b'#', digits @ ..] => code_point(digits, 10)?,
        _ => return None,
    };
    Some((c, end + 1))
}

fn code_point(digits: &[u8], radix: u32) -> Option<char> {
    let digits =
        std::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, radix).ok().and_then(char::from_u32)
}

/// Resolves the escapes such as `_x000D_` that Office writes for characters that XML cannot hold. The text begins
/// at `start`; what comes before is left as it is.
pub(crate) fn unescape_office(text: &mut Vec<u8>, start: usize) {
    let Some(first) = text.get(start..).and_then(|tail| memmem::find(tail, b"_x")) else { return };
    let tail = text.split_off(start + first);
    let mut rest = tail.as_slice();
    while let Some((&byte, after)) = rest.split_first() {
        if let Some(c) = escape(rest) {
            text.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            rest = rest.get(7..).unwrap_or_default();
        } else {
            text.push(byte);
            rest = after;
        }
    }
}

/// Returns the character that the escape at the start of `text` stands for.
fn escape(text: &[u8]) -> Option<char> {
    let [b'_', b'x', digits @ .., b'_'] = text.get(..7)? else { return None };
    code_point(digits, 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn office_escapes_are_resolved_once() {
        for (written, read) in [
            ("a_x000D_\nb", "a\r\nb"),
            ("_x005F_x000D_", "_x000D_"),
            ("my_xray_", "my_xray_"),
            ("_x12", "_x12"),
            ("_x+123_", "_x+123_"),
        ] {
            let mut text = format!("kept{written}").into_bytes();
            unescape_office(&mut text, 4);
            assert_eq!(String::from_utf8_lossy(&text), format!("kept{read}"));
        }
    }

    #[test]
    fn references_are_resolved_and_entities_are_not() {
        let mut out = Vec::new();
        push_text(b"a&amp;&#65;&#x42;&#0;&lol;&#99999999999;&", &mut out);
        assert_eq!(String::from_utf8_lossy(&out), "a&AB\0&lol;&#99999999999;&");
    }
}
