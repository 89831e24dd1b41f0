//! Fast folding for the texts of a million contacts. The result equals [`fold::search_key`]; a table covers
//! the alphabets in which every letter folds independently of its neighbours.

use std::sync::LazyLock;

use kith_text::fold;

/// The first code point after the table, which covers Latin, Greek and Cyrillic with their extensions.
const END: u32 = 0x0530;

/// The search keys of all code points below [`END`], concatenated, and the offset at which each one ends.
static LETTERS: LazyLock<(String, Vec<u16>)> = LazyLock::new(|| {
    let (mut keys, mut ends) = (String::new(), Vec::new());
    for letter in (0..END).filter_map(char::from_u32) {
        keys.push_str(&fold::search_key(letter.encode_utf8(&mut [0; 4])));
        ends.push(keys.len() as u16);
    }
    (keys, ends)
});

/// Appends the search key of a text.
pub(super) fn push(text: &[u8], out: &mut Vec<u8>) {
    if text.is_ascii() {
        let start = out.len();
        out.extend_from_slice(text);
        for byte in out.get_mut(start..).unwrap_or(&mut []) {
            *byte = if *byte == b'`' { b'\'' } else { byte.to_ascii_lowercase() };
        }
        return;
    }
    let text = String::from_utf8_lossy(text);
    if text.chars().all(|letter| (letter as u32) < END) {
        let (keys, ends) = &*LETTERS;
        for letter in text.chars() {
            let at = letter as usize;
            let end = |at: usize| ends.get(at).map_or(0, |end| usize::from(*end));
            let start = if at == 0 { 0 } else { end(at - 1) };
            out.extend_from_slice(keys.as_bytes().get(start..end(at)).unwrap_or(&[]));
        }
        return;
    }
    let mut key = String::with_capacity(text.len());
    fold::push_search_key(&text, &mut key);
    out.extend_from_slice(key.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str) {
        let mut key = Vec::new();
        push(text.as_bytes(), &mut key);
        assert_eq!(String::from_utf8(key).unwrap(), fold::search_key(text), "{text:?}");
    }

    #[test]
    fn pairs_of_letters_fold_as_they_do_alone() {
        let letters: Vec<char> = (0..END).filter_map(char::from_u32).collect();
        for a in &letters {
            // Every letter is tested next to a plain letter, next to a combining mark, and next to itself.
            check(&format!("{a}e{a}\u{301}{a}{a}ς\u{345}{a}"));
        }
    }

    proptest! {
        #[test]
        fn keys_are_those_of_every_search(
            text in "([\\u{80}-\\u{52f}]|\\PC){0,12}",
            latin in "[\\u{0}-\\u{52f}]{0,12}",
            ascii in "[ -~]{0,12}",
        ) {
            check(&text);
            check(&latin);
            check(&ascii);
        }
    }
}
