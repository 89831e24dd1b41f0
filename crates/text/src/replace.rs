//! Replacing parts of a text that are found as a search finds them: whatever their case and accents.

use crate::fold::{is_mark, push_search_key, search_key};

/// A text to find in other texts and to replace there, compared by its [`search_key`].
///
/// ```
/// use kith_text::replace::Finder;
///
/// let finder = Finder::new("malaga");
/// assert_eq!(finder.replace("Old MALAGA, Málaga", "Málaga").as_deref(), Some("Old Málaga, Málaga"));
/// assert_eq!(finder.replace("Madrid", "Málaga"), None);
/// ```
#[derive(Debug, Clone)]
pub struct Finder {
    key: String,
}

impl Finder {
    /// Creates a finder. One for a text without any character that can be found finds nothing.
    pub fn new(find: &str) -> Finder {
        Finder { key: search_key(find) }
    }

    /// Returns the text with `with` in place of all that is found, from its beginning on; `None` if nothing is found.
    ///
    /// What is found begins and ends between characters: a letter is replaced together with its accents, and a part of a
    /// ligature is not found.
    pub fn replace(&self, text: &str, with: &str) -> Option<String> {
        if self.key.is_empty() {
            return None;
        }
        let folded = Folded::new(text);
        let (mut out, mut copied, mut from) = (String::new(), 0, 0);
        while let Some(at) = folded.key.get(from..).and_then(|rest| rest.find(&self.key)) {
            let start = from + at;
            let end = start + self.key.len();
            match folded.origin(start, end).and_then(|(first, last)| Some((text.get(copied..first)?, last))) {
                Some((before, last)) => {
                    out.push_str(before);
                    out.push_str(with);
                    (copied, from) = (last, end);
                }
                None => from = start + folded.key.get(start..)?.chars().next()?.len_utf8(),
            }
        }
        (copied > 0).then(|| out + text.get(copied..).unwrap_or_default())
    }
}

/// The key of a text, with the places where its characters were.
struct Folded {
    key: String,
    /// For each character with its marks, where it begins in the key and in the text, and at last where both end. `None`
    /// if all places are the same.
    places: Option<Vec<(usize, usize)>>,
}

impl Folded {
    fn new(text: &str) -> Folded {
        if text.is_ascii() {
            return Folded { key: search_key(text), places: None };
        }
        let (mut key, mut places) = (String::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
        let mut starts =
            text.char_indices().filter(|(at, c)| *at == 0 || !is_mark(*c)).map(|(at, _)| at).peekable();
        while let Some(start) = starts.next() {
            places.push((key.len(), start));
            let end = starts.peek().copied().unwrap_or(text.len());
            push_search_key(text.get(start..end).unwrap_or_default(), &mut key);
        }
        places.push((key.len(), text.len()));
        Folded { key, places: Some(places) }
    }

    /// Returns the range of the text whose key is this range, or `None` if it begins or ends inside a character.
    fn origin(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let Some(places) = &self.places else { return Some((start, end)) };
        // Several characters begin at one place of the key if some of them leave nothing in it.
        let first = places.get(places.partition_point(|(key, _)| *key <= start).checked_sub(1)?)?;
        let last = places.get(places.partition_point(|(key, _)| *key < end))?;
        (first.0 == start && last.0 == end).then_some((first.1, last.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, find: &str, with: &str, expected: Option<&str>) {
        assert_eq!(Finder::new(find).replace(text, with).as_deref(), expected, "{text:?} {find:?}");
    }

    #[test]
    fn all_that_a_search_finds_is_replaced() {
        check("Main St. / main ST.", "st.", "Street", Some("Main Street / main Street"));
        check("O’Brien and O'Brien", "o'brien", "X", Some("X and X"));
        check("José, JOSE\u{301}", "jose", "Pepe", Some("Pepe, Pepe"));
        check("ŁÓDŹ", "lodz", "Łódź", Some("Łódź"));
        check("Москва", "москва", "Moscow", Some("Moscow"));
        check("東京都", "京", "西", Some("東西都"));
        check("a-b-c", "-", "", Some("abc"));
        check("aaaa", "aa", "b", Some("bb"));
        check("-", "-", "", Some(""));
        check("Straße", "SS", "s", Some("Strase"));
    }

    #[test]
    fn parts_of_characters_are_not_found() {
        check("ﬁ", "i", "x", None);
        check("ß", "s", "x", None);
        check("ßs", "s", "x", Some("ßx"));
        check("ée\u{301}", "\u{301}", "x", None);
    }

    #[test]
    fn nothing_is_found_by_nothing() {
        for find in ["", "\u{200b}", "\u{301}"] {
            check("Ana", find, "x", None);
        }
        check("", "a", "x", None);
    }

    proptest! {
        #[test]
        fn what_is_replaced_by_itself_stays(text in "\\PC{0,12}", find in "\\PC{1,3}") {
            if let Some(same) = Finder::new(&find).replace(&text, &find) {
                prop_assert_eq!(search_key(&same), search_key(&text));
            }
        }

        #[test]
        fn a_text_is_found_in_itself(text in "[a-zA-Zéß東’\u{301}ﬁ ]{1,12}") {
            let found = Finder::new(&text).replace(&text, "x");
            prop_assert_eq!(found.is_some(), !search_key(&text).is_empty());
        }
    }
}
