//! What a search text asks for: words that must all be found, each anywhere in a contact.
//!
//! A word that can be a part of a phone also matches by its digits, and neighbouring ones are one number:
//! `(202) 555` finds `+12025550123`. Written as they are, they may be found too, but outside the phone: `12 34` is no
//! question about numbers that have a 12 here and a 34 there.

use memchr::memmem::Finder;

use kith_phone::search_digits;
use kith_text::fold;

/// The terms of a search, all to be found; none finds everyone.
#[derive(Debug, Default)]
pub(super) struct Terms(Vec<Term>);

/// One thing to find, in any of these ways.
#[derive(Debug)]
pub(super) struct Term {
    pub(super) ways: Vec<Way>,
}

/// Texts that must all be found; the longest stands first.
#[derive(Debug)]
pub(super) struct Way {
    needles: Vec<Finder<'static>>,
    /// Not in the phone that stands first in a row.
    outside_phone: bool,
}

impl Terms {
    /// Reads what a person typed.
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

    /// Whether there is nothing to find.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Term> {
        self.0.iter()
    }

    /// Whether whatever these find, `wider` finds too: then only its rows need a look. True of most that is typed on,
    /// not of all: after `00` comes `0034`, which asks for other digits.
    pub(super) fn narrow(&self, wider: &Terms) -> bool {
        wider.iter().all(|wide| self.iter().any(|term| term.implies(wide)))
    }

    /// The place of the term that is likely found least.
    pub(super) fn rarest(&self) -> usize {
        let length = |term: &Term| term.ways.iter().map(|way| way.first().len()).min().unwrap_or(0);
        (0..self.0.len()).max_by_key(|&at| self.0.get(at).map_or(0, length)).unwrap_or(0)
    }
}

/// Digits with punctuation, or punctuation of phones alone.
fn is_phone_like(word: &str) -> bool {
    search_digits(word).is_some() || word.chars().all(|c| "+-.()[]/".contains(c))
}

impl Term {
    fn word(word: &str) -> Option<Term> {
        let key = fold::search_key(word);
        // Compatibility forms can hold spaces.
        let parts: Vec<&str> = key.split_whitespace().collect();
        let mut ways = Vec::new();
        let digits = search_digits(word);
        if let Some(digits) = &digits {
            ways.push(Way::new([digits.as_str()], false));
        }
        // What holds the word as written holds its digits.
        if !parts.is_empty() && !digits.is_some_and(|digits| key.contains(&digits)) {
            ways.push(Way::new(parts, false));
        }
        (!ways.is_empty()).then_some(Term { ways })
    }

    fn number(digits: &str, words: &[&str]) -> Term {
        // Nobody writes numbers in texts so.
        if words.iter().any(|word| word.starts_with(['+', '＋', '(', '['])) {
            return Term { ways: vec![Way::new([digits], false)] };
        }
        let keys: Vec<String> = words.iter().map(|word| fold::search_key(word)).collect();
        let written = Way::new(keys.iter().flat_map(|key| key.split_whitespace()), true);
        Term { ways: vec![Way::new([digits], false), written] }
    }

    /// Whether a row of the haystack has it; `row` starts with the phone and a line end.
    pub(super) fn matches(&self, row: &[u8]) -> bool {
        self.ways.iter().any(|way| way.matches(row))
    }

    /// Whether all that has this has `wide`, too.
    fn implies(&self, wide: &Term) -> bool {
        self.ways.iter().all(|way| wide.ways.iter().any(|other| way.implies(other)))
    }

    /// Whether the key of a group's name has it.
    pub(super) fn matches_group(&self, key: &str) -> bool {
        self.ways.iter().any(|way| way.needles.iter().all(|needle| needle.find(key.as_bytes()).is_some()))
    }
}

impl Way {
    fn new<'a>(needles: impl IntoIterator<Item = &'a str>, outside_phone: bool) -> Way {
        let mut needles: Vec<&str> = needles.into_iter().collect();
        needles.sort_by_key(|needle| std::cmp::Reverse(needle.len()));
        needles.dedup();
        Way { needles: needles.into_iter().map(|n| Finder::new(n).into_owned()).collect(), outside_phone }
    }

    /// The longest needle.
    pub(super) fn first(&self) -> &[u8] {
        self.needles.first().map_or(&[], |needle| needle.needle())
    }

    /// Whether finding the longest needle anywhere in a row is all it takes.
    pub(super) fn is_plain(&self) -> bool {
        self.needles.len() == 1 && !self.outside_phone
    }

    /// What finds the longest needle.
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
    fn numbers_in_texts_are_found_apart_from_the_phone() {
        check("12 7", true);
        check("7 12", true);
        check("12 78", false);
    }
}
