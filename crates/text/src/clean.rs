//! Texts as they are stored: no control characters, no white space around them, and never longer than a spreadsheet
//! cell can hold, so that every export can be read back.

use std::borrow::Cow;

use crate::fold::invisible;

/// The longest text, in UTF-16 code units: the most that a cell of an XLSX workbook holds (ECMA-376).
pub const LONGEST: usize = 32_767;

/// A text cleaned for storing, and whether it had to be cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clean<'a> {
    /// Trimmed; empty when there was nothing.
    pub text: Cow<'a, str>,
    /// Cut at [`LONGEST`].
    pub shortened: bool,
}

/// Cleans a text of one line: line ends and tabs become spaces.
pub fn line(text: &str) -> Clean<'_> {
    clean(
        text,
        |c| if c.is_whitespace() && c != ' ' && c != '\u{a0}' && c != '\u{3000}' { ' ' } else { c },
        false,
    )
}

/// Cleans a text that may have several lines: line ends become `\n`.
pub fn lines(text: &str) -> Clean<'_> {
    clean(text, |c| c, true)
}

fn clean(text: &str, replace: fn(char) -> char, keep_lines: bool) -> Clean<'_> {
    let trimmed = trim(text);
    let plain = trimmed.bytes().all(|b| (0x20..0x7f).contains(&b)) && trimmed.len() <= LONGEST;
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
    // Dropped characters and the cut can uncover white space at the ends.
    let kept = trim(&out);
    let text = if kept.len() == out.len() { out } else { kept.to_owned() };
    Clean { text: Cow::Owned(text), shortened }
}

/// The text as far as one may be: [`LONGEST`].
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
    text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || invisible(c))
}

/// Whether XML, and so every workbook, can hold the character; controls are dropped with it.
fn keeps(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_line_has_no_line_ends() {
        assert_eq!(line("  Ana\r\nMaría\tPérez\0 ").text, "Ana María Pérez");
        assert_eq!(lines(" 1 Main St\r\nApt 2\rB ").text, "1 Main St\nApt 2\nB");
        assert_eq!(line(" \u{feff} ").text, "");
    }

    #[test]
    fn cuts_what_no_cell_could_hold() {
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
    }
}
