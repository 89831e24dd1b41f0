//! Keys by which texts are compared: [`group_key`] for the names of groups, [`header_key`] for headers and the names of
//! fields, and [`search_key`] for search.
//!
//! Two texts are the same, for one of these purposes, if their keys are equal. All keys ignore case by Unicode's full case
//! folding and the difference between compatible characters by Unicode's normalization forms NFKC and NFKD (UAX #15), and
//! making a key of a key gives the same key.
//!
//! ```
//! use kith_text::fold;
//!
//! assert_eq!(fold::group_key("Straße"), fold::group_key(" STRASSE"));
//! assert_eq!(fold::header_key("E-Mail"), fold::header_key("email"));
//! assert!(fold::search_key("Łódź Fabryczna").contains(&fold::search_key("LODZ")));
//! ```

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// Returns the text with single spaces between its words: the form in which the names of groups and fields are kept and
/// shown.
///
/// White space, control characters and byte order marks separate words. [Invisible characters](invisible) at the ends of
/// the text are removed; those within stay, because some scripts and emoji need them.
///
/// ```
/// use kith_text::fold::tidy;
///
/// assert_eq!(tidy("  Book\u{a0}\t club\u{200b}\n"), "Book club");
/// ```
pub fn tidy(text: &str) -> String {
    if is_tidy(text) { text.to_owned() } else { tidied(text) }
}

/// Whether a text is tidy already. It says no of some that are.
fn is_tidy(text: &str) -> bool {
    let mut before = ' ';
    for c in text.chars() {
        let fits = match c {
            ' ' => before != ' ',
            '!'..='~' => true,
            c => !(c.is_whitespace() || c.is_control() || invisible(c)),
        };
        if !fits {
            return false;
        }
        before = c;
    }
    before != ' '
}

fn tidied(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}') {
        if word.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    let kept = out.trim_matches(|c: char| c == ' ' || invisible(c));
    if kept.len() == out.len() { out } else { kept.to_owned() }
}

/// Returns a key that ignores case, and the difference between compatible characters such as `Ａ` and `A`.
///
/// This is Unicode's full case folding of the text in NFKC. White space and accents count.
///
/// ```
/// use kith_text::fold::case_key;
///
/// assert_eq!(case_key("Straße Ａ"), case_key("STRASSE a"));
/// assert_ne!(case_key("Résumé"), case_key("resume"));
/// ```
pub fn case_key(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let nfkc = ComposingNormalizer::new_nfkc();
    settle(text, |text| nfkc.normalize(&CaseMapper::new().fold_string(&nfkc.normalize(text))).into_owned())
}

/// Repeats a fold until it changes nothing: a few letters fold into letters that fold again.
fn settle(text: &str, fold: impl Fn(&str) -> String) -> String {
    const ROUNDS: usize = 4;
    let mut folded = fold(text);
    for _ in 1..ROUNDS {
        let again = fold(&folded);
        if again == folded {
            break;
        }
        folded = again;
    }
    folded
}

/// Returns the key by which the names of groups are compared: [`tidy`], then [`case_key`].
///
/// ```
/// use kith_text::fold::group_key;
///
/// assert_eq!(group_key(" Book  CLUB"), group_key("book club"));
/// assert_ne!(group_key("Café"), group_key("Cafe"));
/// ```
pub fn group_key(name: &str) -> String {
    if name.is_ascii() {
        let mut key = tidy(name);
        key.make_ascii_lowercase();
        return key;
    }
    settle(name, |name| tidy(&case_key(&tidy(name))))
}

/// Returns the key by which headers and the names of fields are compared: [`case_key`] without white space, `_`, `-`,
/// control characters and [invisible characters](invisible).
///
/// ```
/// use kith_text::fold::header_key;
///
/// assert_eq!(header_key("First name"), header_key("FIRST_NAME"));
/// assert_ne!(header_key("Phone 1"), header_key("Phone 2"));
/// ```
pub fn header_key(name: &str) -> String {
    settle(name, |name| {
        let key = case_key(name);
        let separates =
            |c: char| c.is_whitespace() || c.is_control() || matches!(c, '_' | '-') || invisible(c);
        key.chars().filter(|c| !separates(*c)).collect()
    })
}

/// Returns the key in which texts are searched: without case and without accents, in every script.
///
/// This is Unicode's full case folding of the text in NFKD, without combining marks and
/// [invisible characters](invisible). A few letters that Unicode does not decompose, such as `ø` and `ł`, become the plain
/// letters that people type for them, and every apostrophe becomes `'`. White space and other punctuation stay as they are.
///
/// ```
/// use kith_text::fold::search_key;
///
/// assert_eq!(search_key("José NÚÑEZ"), "jose nunez");
/// assert_eq!(search_key("Ødegård"), "odegard");
/// assert_eq!(search_key("O’Brien"), search_key("O'Brien"));
/// assert_eq!(search_key("ЁЛКА"), search_key("елка"));
/// ```
pub fn search_key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_search_key(text, &mut out);
    out
}

/// Appends the [`search_key`] of `text` to `out`.
///
/// For a text in plain ASCII this allocates nothing but room in `out`.
///
/// ```
/// use kith_text::fold::push_search_key;
///
/// let mut names = String::new();
/// for name in ["Ana ", "José"] {
///     push_search_key(name, &mut names);
/// }
/// assert_eq!(names, "ana jose");
/// ```
pub fn push_search_key(text: &str, out: &mut String) {
    if text.is_ascii() {
        out.extend(text.chars().map(|c| plain(c.to_ascii_lowercase())));
        return;
    }
    let nfkd = DecomposingNormalizer::new_nfkd();
    let fold = |text: &str| -> String {
        let folded = CaseMapper::new().fold_string(&nfkd.normalize(text)).into_owned();
        nfkd.normalize(&folded).chars().filter(|c| !combining(*c) && !invisible(*c)).map(plain).collect()
    };
    // Compatibility decomposition turns an accent that stands alone into a space and a combining mark.
    if text.contains(spacing_accent) {
        return out.push_str(&settle(&text.replace(spacing_accent, "'"), fold));
    }
    out.push_str(&settle(text, fold));
}

/// The character that people type for one that Unicode does not decompose: the letter without its stroke, and the
/// apostrophe of a typewriter.
fn plain(c: char) -> char {
    match c {
        // The letters, primes and quotation marks that stand for an apostrophe in some language or on some keyboard.
        '`'
        | '\u{2b9}'
        | '\u{2bb}'..='\u{2bf}'
        | '\u{55a}'
        | '\u{5f3}'
        | '\u{2018}'
        | '\u{2019}'
        | '\u{201b}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{a78c}' => '\'',
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ŧ' => 't',
        _ => c,
    }
}

/// Whether the character is an acute or Greek accent without a letter, which is typed for an apostrophe.
fn spacing_accent(c: char) -> bool {
    matches!(c, '´' | '\u{384}' | '\u{1fbd}' | '\u{1fbf}' | '\u{1ffd}' | '\u{1ffe}')
}

/// Whether the character belongs to the one before it and leaves nothing in a [`search_key`].
pub(crate) fn is_mark(c: char) -> bool {
    combining(c) || invisible(c)
}

/// Whether the character is a combining mark that carries an accent, a vowel point or a variation.
fn combining(c: char) -> bool {
    matches!(c as u32,
        0x0300..=0x036F | 0x0483..=0x0489 | 0x0591..=0x05BD | 0x05BF | 0x05C1..=0x05C2 | 0x05C4..=0x05C5 | 0x05C7
        | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06DC | 0x06DF..=0x06E4 | 0x06E7..=0x06E8
        | 0x06EA..=0x06ED | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0x3099..=0x309A
        | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F)
}

/// Returns whether the character takes up no room: the byte order mark, zero-width characters, marks of direction and the
/// soft hyphen.
///
/// ```
/// use kith_text::fold::invisible;
///
/// assert!(invisible('\u{feff}') && invisible('\u{200e}') && !invisible(' '));
/// ```
pub fn invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{00ad}' | '\u{061c}')
}

/// Whether nothing can be trimmed off a text: its first and its last character are printed ASCII characters. It says no
/// of other texts, of which most need no trimming either.
///
/// ```
/// use kith_text::fold::has_plain_ends;
///
/// assert!(has_plain_ends("José A."));
/// assert!(!has_plain_ends(" José"));
/// assert!(!has_plain_ends(""));
/// ```
pub fn has_plain_ends(text: &str) -> bool {
    let ends = (text.as_bytes().first(), text.as_bytes().last());
    matches!(ends, (Some(first), Some(last)) if first.is_ascii_graphic() && last.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn short_ways_lead_where_the_long_ones_do(text in "[ aZ1~|\t\r\u{0}\u{feff}\u{200b}\u{a0}é]{0,6}") {
            prop_assert_eq!(tidy(&text), tidied(&text));
            let long = settle(&text, |name| tidied(&case_key(&tidied(name))));
            prop_assert_eq!(group_key(&text), long);
            if has_plain_ends(&text) {
                prop_assert_eq!(text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || invisible(c)), &text);
            }
        }
    }

    #[test]
    fn groups_match_across_case_and_spaces() {
        assert_eq!(group_key("  Straße\u{a0} Eins "), group_key("STRASSE eins"));
        assert_ne!(group_key("Résumé"), group_key("resume"));
    }

    #[test]
    fn headers_match_ignoring_separators() {
        for spelling in [
            "First name",
            "first_name",
            "\u{feff}FIRST-NAME",
            "FirstName",
            " first  Name ",
            "First\u{1b}name\0",
        ] {
            assert_eq!(header_key(spelling), "firstname");
            // A field is found by its name as it was given, and as it is kept.
            assert_eq!(header_key(&tidy(spelling)), header_key(spelling));
        }
    }

    #[test]
    fn search_ignores_case_and_accents_in_any_script() {
        assert_eq!(search_key("José NÚÑEZ"), "jose nunez");
        assert_eq!(search_key("Ødegård Straße Łódź"), "odegard strasse lodz");
        assert_eq!(search_key("ЁЛКА"), search_key("елка"));
        assert_eq!(search_key("ｶﾀｶﾅ"), search_key("カタカナ"));
        assert_eq!(search_key("مُحَمَّد"), search_key("محمد"));
    }

    #[test]
    fn search_knows_one_apostrophe() {
        for apostrophe in "'’‘‛ʼʻʽʹʾʿ´`＇｀′‵՚׳ꞌ΄᾽᾿´῾`".chars() {
            assert_eq!(search_key(&format!("O{apostrophe}Brien")), "o'brien", "U+{:04X}", apostrophe as u32);
        }
        assert_eq!(search_key("ŉ"), search_key("'n"));
        assert_eq!(search_key("5\" — “a”"), "5\" — “a”");
    }

    proptest! {
        #[test]
        fn keys_are_idempotent(text in "\\PC{0,24}") {
            prop_assert_eq!(tidy(&tidy(&text)), tidy(&text));
            prop_assert_eq!(case_key(&case_key(&text)), case_key(&text));
            prop_assert_eq!(group_key(&group_key(&text)), group_key(&text));
            prop_assert_eq!(header_key(&header_key(&text)), header_key(&text));
            prop_assert_eq!(search_key(&search_key(&text)), search_key(&text));
        }

        #[test]
        fn keys_ignore_ascii_case(text in "\\PC{0,24}") {
            let upper = text.to_ascii_uppercase();
            prop_assert_eq!(group_key(&upper), group_key(&text));
            prop_assert_eq!(header_key(&upper), header_key(&text));
            prop_assert_eq!(search_key(&upper), search_key(&text));
        }

        #[test]
        fn a_pushed_key_is_appended(start in "\\PC{0,9}", text in "\\PC{0,24}") {
            let mut out = start.clone();
            push_search_key(&text, &mut out);
            prop_assert_eq!(out, start + &search_key(&text));
        }
    }
}
