//! Texts shown on a terminal, where some characters are commands or change what is seen of others.
//!
//! A terminal carries out control characters: an escape sequence in a name can clear the screen, change the title of the
//! window or print what looks like an answer of the program. Marks of direction reorder what stands beside them, and
//! characters without width hide in a text. [`escape`] writes these out, as Rust writes them in a literal.
//!
//! ```
//! use kith_text::visible;
//!
//! assert_eq!(visible::escape("Ana\x1b[2J"), r"Ana\u{1b}[2J");
//! assert_eq!(visible::escape("gpj\u{202e}.exe"), r"gpj\u{202e}.exe");
//! assert_eq!(visible::escape("שלום, مرحبا 👨‍👩‍👧"), "שלום, مرحبا 👨‍👩‍👧");
//! ```

use std::borrow::Cow;

use crate::fold::invisible;

/// Returns the text with its [hidden characters](hidden) written out: `\n`, `\r` and `\t`, and the others as `\u{1b}`.
///
/// Backslashes of the text stay as they are, so escaping twice is the same as escaping once.
///
/// ```
/// use kith_text::visible::escape;
///
/// assert_eq!(escape("1 Main St\nApt 2"), r"1 Main St\nApt 2");
/// assert_eq!(escape(r"C:\Users\Ana"), r"C:\Users\Ana");
/// ```
pub fn escape(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut shown = 0;
    for (at, c) in hidden(text) {
        out.push_str(text.get(shown..at).unwrap_or_default());
        out.extend(c.escape_default());
        shown = at + c.len_utf8();
    }
    if shown == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(shown..).unwrap_or_default());
    Cow::Owned(out)
}

/// Returns the characters that a terminal would not show, with their positions in bytes.
///
/// These are the control characters, line separators, marks of direction, characters without width, fillers and tags.
/// Characters of these kinds that scripts and emoji need are not among them: a joiner between two characters that are
/// not ASCII, a variation selector after the character that it varies, and the tags of a flag.
///
/// ```
/// use kith_text::visible::hidden;
///
/// assert_eq!(hidden("a\x07\u{200d}b").collect::<Vec<_>>(), [(1, '\x07'), (2, '\u{200d}')]);
/// // Persian words have non-joiners.
/// assert_eq!(hidden("می\u{200c}خواهم").count(), 0);
/// ```
pub fn hidden(text: &str) -> impl Iterator<Item = (usize, char)> {
    // What stands before a joiner or a selector; nothing where that is hidden or cannot be joined to.
    let mut base = None;
    let mut flag_end = 0;
    // Most texts have nothing to find.
    let start = text.bytes().position(|byte| !(b' '..0x7f).contains(&byte)).unwrap_or(text.len());
    let start = text.get(..start).and_then(|plain| plain.char_indices().next_back()).map_or(0, |(at, _)| at);
    text.get(start..).unwrap_or_default().char_indices().map(move |(at, c)| (start + at, c)).filter(
        move |&(at, c)| {
            if at < flag_end {
                return false;
            }
            let after = text.get(at + c.len_utf8()..).unwrap_or_default();
            if c == BLACK_FLAG {
                flag_end = at + c.len_utf8() + flag_tags(after);
            }
            let is_hidden = match c {
                '\u{200c}' | '\u{200d}' | '\u{180e}' => {
                    !(base.is_some_and(joinable) && after.chars().next().is_some_and(joinable))
                }
                _ if selector(c) => base.is_none(),
                _ => hidden_anywhere(c),
            };
            base = match c {
                _ if is_hidden => None,
                // A base has one selector, and can be joined to the next character after it.
                _ if selector(c) => base.filter(|base| joinable(*base)),
                '\u{200c}' | '\u{200d}' | '\u{180e}' => None,
                _ => Some(c),
            };
            is_hidden
        },
    )
}

const BLACK_FLAG: char = '\u{1f3f4}';

/// Returns the length in bytes of the tags that name the region of a flag, which are at the beginning of the text.
fn flag_tags(text: &str) -> usize {
    // The names of regions, such as `gbsct`, have three to six letters and digits.
    let names = |c: &char| matches!(c, '\u{e0030}'..='\u{e0039}' | '\u{e0061}'..='\u{e007a}');
    let count = text.chars().take_while(names).count();
    let ends = text.chars().nth(count) == Some('\u{e007f}');
    if ends && (3..=6).contains(&count) { (count + 1) * '\u{e007f}'.len_utf8() } else { 0 }
}

/// Whether the character is of a script, or an emoji, in which characters are joined.
fn joinable(c: char) -> bool {
    !c.is_ascii() && !c.is_whitespace() && !hidden_anywhere(c)
}

/// Whether the character only changes the one before it: a variation selector, or the combining grapheme joiner.
fn selector(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether the character is hidden, whatever stands beside it.
fn hidden_anywhere(c: char) -> bool {
    c.is_control()
        || invisible(c)
        || matches!(c,
            // Line and paragraph separators, and deprecated format characters.
            '\u{2028}' | '\u{2029}' | '\u{206a}'..='\u{206f}'
            // Fillers of Hangul, which look like nothing.
            | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
            // Annotations, and what is no character.
            | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            // Marks of shorthand and of musical notation.
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            // Tags.
            | '\u{e0000}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_terminal_would_carry_out_is_written_out() {
        for (text, shown) in [
            ("\x1b]0;Title\x07", r"\u{1b}]0;Title\u{7}"),
            ("\u{9b}31m", r"\u{9b}31m"),
            ("100%\r  0%\x08\x7f", r"100%\r  0%\u{8}\u{7f}"),
            ("a\tb\nc\0", r"a\tb\nc\u{0}"),
            ("\u{2066}x\u{2069}\u{200e}\u{200f}\u{61c}", r"\u{2066}x\u{2069}\u{200e}\u{200f}\u{61c}"),
            ("a\u{2028}b\u{2029}\u{85}", r"a\u{2028}b\u{2029}\u{85}"),
            ("pass\u{ad}word\u{feff}\u{200b}\u{2060}", r"pass\u{ad}word\u{feff}\u{200b}\u{2060}"),
            ("hi\u{e0001}\u{e0068}\u{e0069}", r"hi\u{e0001}\u{e0068}\u{e0069}"),
            ("\u{3164}", r"\u{3164}"),
        ] {
            assert_eq!(escape(text), shown);
        }
    }

    #[test]
    fn texts_of_every_script_stay() {
        for text in [
            "Ana María O’Brien",
            "שָׁלוֹם עולם",
            "مُحَمَّد بن سلمان",
            "می\u{200c}خواهم",
            "श्री ක්\u{200d}ෂ",
            "ᠮᠣᠩᠭᠣᠯ\u{180e}ᠠ",
            "葛\u{e0100}飾区",
            "e\u{301}\u{34f}\u{302} Z̴̢a̷l̸g̶o",
            "👨\u{200d}👩\u{200d}👧 ❤\u{fe0f}\u{200d}🔥 1\u{fe0f}\u{20e3} 👍🏽",
            "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
            "a\u{a0}b\u{3000}c\u{202f}d",
            "C:\\new\\u{1b} \u{fffd} \u{f8ff}",
        ] {
            assert!(matches!(escape(text), Cow::Borrowed(_)), "{}", escape(text));
        }
    }

    #[test]
    fn what_scripts_need_is_shown_where_nothing_needs_it() {
        for (text, shown) in [
            ("a\u{200d}b", r"a\u{200d}b"),
            ("\u{200c}ب\u{200c} ب", r"\u{200c}ب\u{200c} ب"),
            ("ب\u{200c}\u{200d}ب", r"ب\u{200c}\u{200d}ب"),
            ("\u{fe0f}", r"\u{fe0f}"),
            ("a\u{fe00}\u{fe01}", "a\u{fe00}\\u{fe01}"),
            ("🏴\u{e0067}\u{e0062}", r"🏴\u{e0067}\u{e0062}"),
            (
                "🏴\u{e0067}\u{e0062}\u{e0067}\u{e0062}\u{e0067}\u{e0062}\u{e0067}\u{e007f}",
                r"🏴\u{e0067}\u{e0062}\u{e0067}\u{e0062}\u{e0067}\u{e0062}\u{e0067}\u{e007f}",
            ),
        ] {
            assert_eq!(escape(text), shown);
        }
    }

    fn text() -> impl Strategy<Value = String> {
        let parts = prop_oneof![
            any::<char>().prop_map(String::from),
            "[ -~]{0,4}",
            "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{61c}\u{200b}-\u{206f}\u{fe0f}\u{feff}\u{e0000}-\u{e01ff}]{1,3}",
            "[بخ👩🏴❤葛é]{1,2}",
        ];
        prop::collection::vec(parts, 0..12).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn nothing_hidden_is_left(text in text()) {
            let shown = escape(&text);
            let commands = |c: char| {
                c.is_control() || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            prop_assert!(!shown.contains(commands), "{:?}", shown);
            prop_assert_eq!(escape(&shown), shown.as_ref());
            prop_assert_eq!(hidden(&shown).count(), 0);
        }

        #[test]
        fn what_is_shown_is_the_text(text in text()) {
            let written: usize = hidden(&text).map(|(_, c)| c.escape_default().len()).sum();
            let hidden: usize = hidden(&text).map(|(_, c)| c.len_utf8()).sum();
            prop_assert_eq!(escape(&text).len(), text.len() - hidden + written);
        }
    }
}
