//! Escaping text in the XML of a workbook (ECMA-376, SpreadsheetML).

use kith_text::clean::cut;

/// The bytes that a text may have to be escaped at: the marks of XML, the beginning of an escape, the control
/// characters that XML cannot represent, and 0xEF, the first byte of U+FFFE and U+FFFF.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        // This is evaluated at compile time, so an index out of bounds would not compile.
        #[allow(clippy::indexing_slicing)]
        {
            special[byte] = matches!(byte as u8, b'&' | b'<' | b'>' | b'_' | 0xEF | 0..0x20)
                && byte as u8 != b'\t'
                && byte as u8 != b'\n';
        }
        byte += 1;
    }
    special
};

/// Appends a text as the content of an element. A character that XML cannot represent is written as
/// `_xHHHH_`, like Excel does; in a text that happens to look like such an escape, the underscore is escaped
/// in turn (`_x005F_x0041_`).
pub(crate) fn push_text(out: &mut Vec<u8>, text: &str) {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| SPECIAL.get(usize::from(*byte)).copied().unwrap_or(true))
    {
        let (plain, from) = rest.split_at(at);
        out.extend_from_slice(plain);
        rest = push_special(out, from);
    }
    out.extend_from_slice(rest);
}

/// Appends the text of a cell, truncated to the maximum length of a cell (Excel reports a file with a longer
/// one as damaged).
pub(crate) fn push_cell_text(out: &mut Vec<u8>, text: &str) {
    push_text(out, cut(text));
}

/// Appends a text as the value of an attribute that is in double quotes.
pub(crate) fn push_attribute(out: &mut Vec<u8>, text: &str) {
    for part in text.split_inclusive('"') {
        push_text(out, part.trim_end_matches('"'));
        if part.ends_with('"') {
            out.extend_from_slice(b"&quot;");
        }
    }
}

/// Returns whether a text has leading or trailing white space, which readers drop unless the element has
/// `xml:space="preserve"`.
pub(crate) fn has_outer_space(text: &str) -> bool {
    let outer = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t' | b'\n' | b'\r'));
    outer(text.as_bytes().first()) || outer(text.as_bytes().last())
}

/// Appends the escaped form of the special character that `from` begins with, and returns the rest.
fn push_special<'a>(out: &mut Vec<u8>, from: &'a [u8]) -> &'a [u8] {
    match from {
        [b'&', rest @ ..] => {
            out.extend_from_slice(b"&amp;");
            rest
        }
        [b'<', rest @ ..] => {
            out.extend_from_slice(b"&lt;");
            rest
        }
        [b'>', rest @ ..] => {
            out.extend_from_slice(b"&gt;");
            rest
        }
        [b'_', rest @ ..] => {
            out.extend_from_slice(if looks_escaped(rest) { b"_x005F_" } else { b"_" });
            rest
        }
        [0xEF, 0xBF, last @ (0xBE | 0xBF), rest @ ..] => {
            out.extend_from_slice(if *last == 0xBE { b"_xFFFE_" } else { b"_xFFFF_" });
            rest
        }
        [byte @ 0xEF, rest @ ..] => {
            out.push(*byte);
            rest
        }
        [control, rest @ ..] => {
            out.extend_from_slice(b"_x00");
            out.extend([control >> 4, control & 0xF].map(|digit| match digit {
                0..=9 => b'0' + digit,
                _ => b'A' + (digit - 10),
            }));
            out.push(b'_');
            rest
        }
        [] => from,
    }
}

/// Returns whether readers would take an underscore followed by `rest` for an escape: whether `rest` starts
/// with `xHHHH` and an underscore, which is either in the text or begins the escape of the next character.
fn looks_escaped(rest: &[u8]) -> bool {
    match rest {
        [b'x', a, b, c, d, after @ ..] => {
            let escape_follows = match after {
                [b'_', ..] | [0xEF, 0xBF, 0xBE | 0xBF, ..] => true,
                [byte, ..] => *byte < 0x20 && *byte != b'\t' && *byte != b'\n',
                [] => false,
            };
            escape_follows && [a, b, c, d].iter().all(|digit| digit.is_ascii_hexdigit())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kith_text::clean::LONGEST;

    fn text(text: &str) -> String {
        let mut out = Vec::new();
        push_cell_text(&mut out, text);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn marks_are_escaped() {
        assert_eq!(text("a < b & c > d"), "a &lt; b &amp; c &gt; d");
        assert_eq!(
            text("plain, \"quoted\"\tand\nlines é 漢 \u{feff}😀"),
            "plain, \"quoted\"\tand\nlines é 漢 \u{feff}😀"
        );
        let mut out = Vec::new();
        push_attribute(&mut out, "\"a\" & 'b'\"\"");
        assert_eq!(out, b"&quot;a&quot; &amp; 'b'&quot;&quot;");
    }

    #[test]
    fn what_xml_cannot_hold_is_written_as_excel_does() {
        assert_eq!(
            text("a\r\n\u{1}\u{1f}\u{fffe}\u{ffff}\u{fffd}"),
            "a_x000D_\n_x0001__x001F__xFFFE__xFFFF_\u{fffd}"
        );
        assert_eq!(text("_x0041_ _x004_ _X0041_ snake_case_x"), "_x005F_x0041_ _x004_ _X0041_ snake_case_x");
        assert_eq!(text("_x0041_x0042_"), "_x005F_x0041_x005F_x0042_");
        assert_eq!(text("_x0041\u{1}"), "_x005F_x0041_x0001_");
    }

    #[test]
    fn no_cell_is_longer_than_excel_takes() {
        assert_eq!(text(&"é".repeat(LONGEST + 3)).chars().count(), LONGEST);
        assert_eq!(text(&"😀".repeat(LONGEST)).chars().count(), LONGEST / 2);
        assert_eq!(text(&"漢".repeat(LONGEST)).chars().count(), LONGEST);
    }
}
