//! Parsing a search text into words that must all be found, each anywhere in a contact.
//!
//! A word that can be part of a phone also matches by its digits, and adjacent words of this kind form one
//! number: `(202) 555` finds `+12025550123`. These words may also be found one by one as they are written,
//! but only outside the phone: `12 34` does not find a phone that has 12 in one place and 34 in another.
//!
//! A word with an apostrophe or a hyphen also matches without it: `jean-paul` finds Jean Paul.

use memchr::memmem::{self, Finder};

use kith_phone::search_digits;
use kith_text::fold;

use crate::browse::forms;

/// The terms of a search, which must all be found. An empty list finds every contact.
#[derive(Debug, Default)]
pub(super) struct Terms(Vec<Term>);

/// One term of a search. It is found if any of its `ways` matches.
#[derive(Debug)]
pub(super) struct Term {
    pub(super) ways: Vec<Way>,
}

/// Texts that must all be found, the longest first.
#[derive(Debug)]
pub(super) struct Way {
    needles: Vec<Finder<'static>>,
    /// Whether the phone at the start of the row is not searched.
    outside_phone: bool,
}

impl Terms {
    /// Parses the text that the user typed.
    pub(super) fn parse(text: &str) -> Terms {
        let words: Vec<&str> =
            text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
        let mut terms = Vec::new();
        let mut rest = words.as_slice();
        while let Some((word, after)) = rest.split_first() {
            let run = rest.iter().take_while(|word| is_phone_like(word)).count();
            match rest.split_at_checked(run).filter(|_| run > 1) {
                Some((run, after)) => {
                    match search_digits(&run.join(" ")) {
                        Some(digits) => terms.push(Term::number(&digits, run)),
                        None => terms.extend(run.iter().filter_map(|word| Term::word(word))),
                    }
                    rest = after;
                }
                None => {
                    terms.extend(Term::word(word));
                    rest = after;
                }
            }
        }
        Terms(terms)
    }

    /// Returns whether there are no terms.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Term> {
        self.0.iter()
    }

    /// Returns whether every row that these terms find is also found by `wider`, so that only the rows found
    /// by `wider` need to be searched. This usually holds while the user keeps typing, but not always: `00`
    /// followed by `0034` asks for other digits.
    pub(super) fn narrow(&self, wider: &Terms) -> bool {
        wider.iter().all(|wide| self.iter().any(|term| term.implies(wide)))
    }

    /// Returns the index of the term that is likely the rarest: the one with the longest text.
    pub(super) fn rarest(&self) -> usize {
        let length = |term: &Term| term.ways.iter().map(|way| way.first().len()).min().unwrap_or(0);
        (0..self.0.len()).max_by_key(|&at| self.0.get(at).map_or(0, length)).unwrap_or(0)
    }
}

/// Returns whether a word consists of digits with punctuation, or only of punctuation used in phones.
fn is_phone_like(word: &str) -> bool {
    search_digits(word).is_some() || word.chars().all(|c| "+-.()[]/".contains(c))
}

impl Term {
    fn word(word: &str) -> Option<Term> {
        let key = fold::search_key(word);
        // The key can contain spaces, because some compatibility characters expand to several words.
        let parts: Vec<&str> = key.split_whitespace().collect();
        let mut ways = Vec::new();
        let digits = search_digits(word);
        if let Some(digits) = &digits {
            ways.push(Way::new([digits.as_str()], false));
        }
        let joined = forms::joined_word(&key).filter(|_| digits.is_none());
        if let Some(joined) = &joined {
            ways.push(Way::new(joined.split_whitespace(), false));
        }
        // If the key contains what another way looks for, that way already finds every text with the key.
        let is_found = |way: &Way| way.is_plain() && memmem::find(key.as_bytes(), way.first()).is_some();
        if !parts.is_empty() && !ways.iter().any(is_found) {
            ways.push(Way::new(parts, false));
        }
        (!ways.is_empty()).then_some(Term { ways })
    }

    fn number(digits: &str, words: &[&str]) -> Term {
        // With these characters, the words are certainly a phone and not numbers in other texts.
        if words.iter().any(|word| word.starts_with(['+', '＋', '(', '['])) {
            return Term { ways: vec![Way::new([digits], false)] };
        }
        let keys: Vec<String> = words.iter().map(|word| fold::search_key(word)).collect();
        let written = Way::new(keys.iter().flat_map(|key| key.split_whitespace()), true);
        Term { ways: vec![Way::new([digits], false), written] }
    }

    /// Returns whether a row of the haystack matches. `row` starts with the phone and a line feed.
    pub(super) fn matches(&self, row: &[u8]) -> bool {
        self.ways.iter().any(|way| way.matches(row))
    }

    /// Returns whether every text that matches this term also matches `wide`.
    fn implies(&self, wide: &Term) -> bool {
        self.ways.iter().all(|way| wide.ways.iter().any(|other| way.implies(other)))
    }

    /// Returns whether the name of a group, in the forms in which it is searched, matches.
    pub(super) fn matches_group(&self, name: &[u8]) -> bool {
        self.ways.iter().any(|way| way.needles.iter().all(|needle| needle.find(name).is_some()))
    }
}

impl Way {
    fn new<'a>(needles: impl IntoIterator<Item = &'a str>, outside_phone: bool) -> Way {
        let mut needles: Vec<&str> = needles.into_iter().collect();
        needles.sort_by_key(|needle| std::cmp::Reverse(needle.len()));
        needles.dedup();
        Way { needles: needles.into_iter().map(|n| Finder::new(n).into_owned()).collect(), outside_phone }
    }

    /// Returns the longest needle.
    pub(super) fn first(&self) -> &[u8] {
        self.needles.first().map_or(&[], |needle| needle.needle())
    }

    /// Returns whether a row matches as soon as the longest needle is found anywhere in it.
    pub(super) fn is_plain(&self) -> bool {
        self.needles.len() == 1 && !self.outside_phone
    }

    /// Returns the finder of the longest needle.
    pub(super) fn finder(&self) -> Option<&Finder<'static>> {
        self.needles.first()
    }

    fn implies(&self, wide: &Way) -> bool {
        let holds = |needle: &Finder<'_>| self.needles.iter().any(|own| needle.find(own.needle()).is_some());
        (self.outside_phone || !wide.outside_phone) && wide.needles.iter().all(holds)
    }

    pub(super) fn matches(&self, row: &[u8]) -> bool {
        let row = if self.outside_phone { after_phone(row) } else { row };
        self.needles.iter().all(|needle| needle.find(row).is_some())
    }
}

fn after_phone(row: &[u8]) -> &[u8] {
    memchr::memchr(b'\n', row).and_then(|at| row.get(at..)).unwrap_or(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: &str = "+34612345678\nana maria\nperez\nana.perez@example.com\nsuite 12 floor 7\n";

    fn check(search: &str, expected: bool) {
        let found = Terms::parse(search).iter().all(|term| term.matches(ROW.as_bytes()));
        assert_eq!(found, expected, "{search}");
    }

    #[test]
    fn words_are_found_in_any_order() {
        for search in ["ana perez", "Pérez ANA", "a", "", " \t\0 ", "maria @example suite", "ez er"] {
            check(search, true);
        }
        check("ana lopez", false);
    }

    #[test]
    fn phones_are_found_by_their_digits() {
        for search in
            ["612 34", "+34612", "0034 612", "(612) 345", "34", "612-345", "ana 612 345", "+34 (0)612", "+"]
        {
            check(search, true);
        }
        for search in ["345 612", "612 99", "0035612", "ana 612 99"] {
            check(search, false);
        }
    }

    #[test]
    fn what_is_typed_on_mostly_narrows() {
        let check = |search: &str, before: &str, expected: bool| {
            let narrower = Terms::parse(search).narrow(&Terms::parse(before));
            assert_eq!(narrower, expected, "{search} after {before}");
        };
        for (search, before) in [
            ("ana", "an"),
            ("ana p", "ana"),
            ("perez ana", "Ana"),
            ("Pérez", "pere"),
            ("612 3", "612"),
            ("612 34", "612 3"),
            ("ana", ""),
            ("(202)", "(202"),
        ] {
            check(search, before, true);
        }
        for (search, before) in [("0034", "00"), ("an", "ana"), ("", "a"), ("12 34", "123"), ("ana", "ana p")]
        {
            check(search, before, false);
        }
    }

    #[test]
    fn words_match_without_their_apostrophes_and_hyphens() {
        for search in ["ana-m", "an'", "p-ere'z", "‘perez’", "MA’RIA", "f-loor"] {
            check(search, search.len() > 5);
        }
    }

    #[test]
    fn numbers_in_texts_are_found_apart_from_the_phone() {
        check("12 7", true);
        check("7 12", true);
        check("12 78", false);
    }
}
