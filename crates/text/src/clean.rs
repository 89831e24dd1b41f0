//! Texts as they are stored: without control characters, without white space at their ends, and never longer than a
//! spreadsheet cell can hold, so that every export can be read back.
//!
//! ```
//! use kith_text::clean;
//!
//! assert_eq!(clean::line(" Ana\tMaría\r\n").text, "Ana María");
//! assert_eq!(clean::lines(" 1 Main St\r\nApt 2 ").text, "1 Main St\nApt 2");
//! ```

use std::borrow::Cow;

use crate::fold::{has_plain_ends, invisible};

/// The length of the longest clean text, in UTF-16 code units: the limit of a cell in an XLSX workbook.
///
/// Microsoft documents the limit as 32,767 characters and counts UTF-16 code units.
pub const LONGEST: usize = 32_767;

/// A text that was cleaned by [`line()`] or [`lines`].
///
/// ```
/// use kith_text::clean::{self, Clean};
///
/// let Clean { text, shortened } = clean::line("  Ana ");
/// assert_eq!((text.as_ref(), shortened), ("Ana", false));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clean<'a> {
    /// The clean text; empty if the original held nothing but white space and characters that are dropped. It borrows
    /// from the original if nothing but its ends had to be changed.
    pub text: Cow<'a, str>,
    /// Whether the text was longer than [`LONGEST`], so that its end is lost.
    pub shortened: bool,
}

/// Cleans a text that has one line, such as a name.
///
/// Line ends, tabs and other white space become spaces, except for the no-break space and the ideographic space, which
/// stay. Control characters are dropped. White space and [invisible characters](crate::fold::invisible) at the ends are
/// removed.
///
/// ```
/// use kith_text::clean;
///
/// assert_eq!(clean::line(" Ana\r\nMaría\0 ").text, "Ana María");
/// assert!(clean::line(&"x".repeat(40_000)).shortened);
/// ```
pub fn line(text: &str) -> Clean<'_> {
    clean(
        text,
        |c| if c.is_whitespace() && c != ' ' && c != '\u{a0}' && c != '\u{3000}' { ' ' } else { c },
        false,
    )
}

/// Cleans a text that may have several lines, such as a note or a street.
///
/// Line ends (`\r\n`, `\r` and Unicode's separators of lines, paragraphs and pages) become `\n`, and tabs stay. Other
/// control characters are dropped. White space and [invisible characters](crate::fold::invisible) at the ends of the text
/// are removed.
///
/// ```
/// use kith_text::clean;
///
/// assert_eq!(clean::lines("1 Main St\r\nApt\t2\0\n").text, "1 Main St\nApt\t2");
/// ```
pub fn lines(text: &str) -> Clean<'_> {
    clean(text, |c| c, true)
}

fn clean(text: &str, replace: fn(char) -> char, keep_lines: bool) -> Clean<'_> {
    let trimmed = trim(text);
    // Without an early end, the loop is compiled to vector instructions.
    let plain =
        trimmed.len() <= LONGEST && trimmed.bytes().fold(true, |plain, b| plain & (0x20..0x7f).contains(&b));
    if plain
        || (trimmed.len() <= LONGEST
            && trimmed.chars().all(|c| keeps(c) && replace(c) == c && c != '\t' && c != '\n'))
    {
        return Clean { text: Cow::Borrowed(trimmed), shortened: false };
    }
    let mut out = String::with_capacity(trimmed.len());
    let (mut units, mut shortened) = (0, false);
    let mut chars = trimmed.chars().peekable();
    while let Some(mut c) = chars.next() {
        if c == '\r' {
            if chars.peek() == Some(&'\n') {
                continue;
            }
            c = '\n';
        }
        if keep_lines && matches!(c, '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            c = '\n';
        }
        let c = if keep_lines && (c == '\n' || c == '\t') { c } else { replace(c) };
        if !(keeps(c) || keep_lines && (c == '\n' || c == '\t')) {
            continue;
        }
        units += c.len_utf16();
        if units > LONGEST {
            shortened = true;
            break;
        }
        out.push(c);
    }
    // Where a character was dropped or the text was cut, white space can now be at an end.
    let kept = trim(&out);
    let text = if kept.len() == out.len() { out } else { kept.to_owned() };
    Clean { text: Cow::Owned(text), shortened }
}

/// Returns the beginning of the text, up to [`LONGEST`]; the whole text if it is not longer.
///
/// ```
/// use kith_text::clean::{LONGEST, cut};
///
/// assert_eq!(cut("Ana"), "Ana");
/// // Each of these characters has two UTF-16 code units.
/// assert_eq!(cut(&"😀".repeat(LONGEST)).chars().count(), LONGEST / 2);
/// ```
pub fn cut(text: &str) -> &str {
    // A UTF-16 unit takes at least one byte of UTF-8, so most texts need no counting.
    if text.len() <= LONGEST {
        return text;
    }
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > LONGEST
    });
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

fn trim(text: &str) -> &str {
    if has_plain_ends(text) {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || invisible(c))
}

/// Whether the character stays: it is not a control character, and XML, and so every workbook, can hold it.
fn keeps(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn line_ends_become_spaces_or_stay() {
        assert_eq!(line("  Ana\r\nMaría\tPérez\0 ").text, "Ana María Pérez");
        assert_eq!(lines(" 1 Main St\r\nApt 2\rB ").text, "1 Main St\nApt 2\nB");
        assert_eq!(line(" \u{feff} ").text, "");
        for separator in ['\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'] {
            let text = format!("a{separator}b");
            assert_eq!((line(&text).text.as_ref(), lines(&text).text.as_ref()), ("a b", "a\nb"));
        }
    }

    #[test]
    fn texts_are_cut_where_a_cell_ends() {
        let long = "é".repeat(LONGEST + 5);
        let cleaned = line(&long);
        assert!(cleaned.shortened);
        assert_eq!(cleaned.text.chars().count(), LONGEST);
    }

    proptest! {
        #[test]
        fn cleaning_is_idempotent(text in "(\\PC|[\\r\\n\\t ]){0,40}") {
            let once = line(&text).text.into_owned();
            prop_assert_eq!(line(&once).text.into_owned(), once);
            let once = lines(&text).text.into_owned();
            prop_assert_eq!(lines(&once).text.into_owned(), once);
        }

        #[test]
        fn clean_texts_have_no_controls_and_no_blank_ends(text in "(\\PC|\\pC|[\\r\\n\\t ]){0,40}") {
            let one = line(&text).text;
            prop_assert!(!one.chars().any(char::is_control), "{one:?}");
            prop_assert_eq!(one.trim(), one.as_ref());
            let several = lines(&text).text;
            prop_assert!(!several.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{several:?}");
            prop_assert_eq!(several.trim(), several.as_ref());
        }

    }

    proptest! {
        // Each case is a text of 32,000 characters.
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn no_text_stays_longer_than_a_cell(part in "[a-zé中😀\\u{ad} ]{1,8}", more in 0_usize..9) {
            let text = part.repeat((LONGEST + more) / part.encode_utf16().count() + 1);
            for clean in [line(&text).text.as_ref(), lines(&text).text.as_ref(), cut(&text)] {
                prop_assert!(clean.encode_utf16().count() <= LONGEST);
            }
            prop_assert!(text.starts_with(cut(&text)));
            prop_assert!(cut(&text).encode_utf16().count() + 2 > LONGEST);
        }
    }
}
