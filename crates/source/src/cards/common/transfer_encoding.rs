//! Quoted-printable and base64, in which cards store text and pictures.

/// Decodes quoted-printable text (RFC 2045). An `=` without two hexadecimal digits stays as it is.
pub(in crate::cards) fn quoted_printable(text: &[u8]) -> Vec<u8> {
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

/// Returns the value of a hexadecimal digit.
fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    }
}

/// Decodes base64 text up to its end or padding, ignoring white space. Returns `None` if it is not base64.
pub(in crate::cards) fn base64(text: &[u8]) -> Option<Vec<u8>> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_printable_is_decoded() {
        assert_eq!(quoted_printable(b"J=C3=BCrgen=20=3d=3D"), "Jürgen ==".as_bytes());
        assert_eq!(quoted_printable(b"a=b=="), b"a=b==");
    }

    #[test]
    fn base64_is_decoded() {
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
