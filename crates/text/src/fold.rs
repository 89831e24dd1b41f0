//! The one way texts are made comparable: for groups ([`group_key`]), headers and field names ([`header_key`])
//! and search ([`search_key`]).

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// Trims and collapses inner white space to single spaces; drops control and invisible format characters at the
/// ends. The spelling that is kept and shown for names of groups and fields.
pub fn tidy(text: &str) -> String {
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

/// Case folding (Unicode, full) over compatibility composition: `Straße` = `STRASSE`, `Ａ` = `a`.
pub fn case_key(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let nfkc = ComposingNormalizer::new_nfkc();
    settle(text, |text| nfkc.normalize(&CaseMapper::new().fold_string(&nfkc.normalize(text))).into_owned())
}

/// Repeats a fold until nothing changes: a few letters fold into others that fold again.
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

/// The key by which group names are one: [`tidy`], then [`case_key`].
pub fn group_key(name: &str) -> String {
    settle(name, |name| tidy(&case_key(&tidy(name))))
}

/// The key by which headers and field names are compared: [`case_key`] without white space, `_`, `-` and
/// invisible characters.
pub fn header_key(name: &str) -> String {
    settle(name, |name| {
        let key = case_key(name);
        key.chars().filter(|c| !c.is_whitespace() && !matches!(c, '_' | '-') && !invisible(*c)).collect()
    })
}

/// The key in which searched texts are compared: case folded and without accents (combining marks after
/// compatibility decomposition), in any script.
pub fn search_key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_search_key(text, &mut out);
    out
}

/// Appends [`search_key`] of `text` to `out`, without allocating for plain ASCII.
pub fn push_search_key(text: &str, out: &mut String) {
    if text.is_ascii() {
        out.extend(text.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    let nfkd = DecomposingNormalizer::new_nfkd();
    let fold = |text: &str| -> String {
        let folded = CaseMapper::new().fold_string(&nfkd.normalize(text)).into_owned();
        nfkd.normalize(&folded)
            .chars()
            .filter(|c| !combining(*c) && !invisible(*c))
            .map(plain_letter)
            .collect()
    };
    out.push_str(&settle(text, fold));
}

/// Letters with a stroke or of old spelling that Unicode does not decompose, as people type them.
fn plain_letter(c: char) -> char {
    match c {
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ı' => 'i',
        'ŧ' => 't',
        _ => c,
    }
}

fn combining(c: char) -> bool {
    matches!(c as u32,
        0x0300..=0x036F | 0x0483..=0x0489 | 0x0591..=0x05BD | 0x05BF | 0x05C1..=0x05C2 | 0x05C4..=0x05C5 | 0x05C7
        | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06DC | 0x06DF..=0x06E4 | 0x06E7..=0x06E8
        | 0x06EA..=0x06ED | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0x3099..=0x309A
        | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F)
}

/// Characters that take no room: BOM, zero-width and bidirectional marks, soft hyphen.
pub fn invisible(c: char) -> bool {
    matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{00ad}' | '\u{061c}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn groups_match_across_case_and_spaces() {
        assert_eq!(group_key("  Straße\u{a0} Eins "), group_key("STRASSE eins"));
        assert_ne!(group_key("Résumé"), group_key("resume"));
    }

    #[test]
    fn headers_match_ignoring_separators() {
        for spelling in ["First name", "first_name", "\u{feff}FIRST-NAME", "FirstName", " first  Name "] {
            assert_eq!(header_key(spelling), "firstname");
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

    proptest! {
        #[test]
        fn keys_are_idempotent(text in "\\PC{0,24}") {
            prop_assert_eq!(tidy(&tidy(&text)), tidy(&text));
            prop_assert_eq!(group_key(&group_key(&text)), group_key(&text));
            prop_assert_eq!(header_key(&header_key(&text)), header_key(&text));
            prop_assert_eq!(search_key(&search_key(&text)), search_key(&text));
        }
    }
}
