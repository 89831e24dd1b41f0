//! Comparing stored texts with the texts that a filter looks for.

use std::borrow::Cow;

use kith_text::fold::search_key;
use memchr::memchr2_iter;

use crate::browse::query::Operator;

/// A test of texts: any of the wanted texts is the whole, a part or the beginning of the stored one, ignoring case, accents
/// and the kind of apostrophe.
#[derive(Debug, PartialEq)]
pub(super) struct TextTest {
    part: Part,
    /// The wanted texts, folded.
    wanted: Vec<String>,
}

/// Where a wanted text must be found.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    Whole,
    Anywhere,
    Beginning,
}

impl TextTest {
    /// Creates the test of an operator from folded texts; `None` if the operator does not compare texts.
    pub(super) fn new(operator: Operator, wanted: Vec<String>) -> Option<TextTest> {
        let part = match operator {
            Operator::Is | Operator::IsNot | Operator::AllOf => Part::Whole,
            Operator::Contains => Part::Anywhere,
            Operator::StartsWith => Part::Beginning,
            _ => return None,
        };
        Some(TextTest { part, wanted })
    }

    /// Returns whether a stored text passes.
    pub(super) fn holds(&self, stored: &[u8]) -> bool {
        let folded = Folded::of(stored);
        self.wanted.iter().any(|wanted| self.part.is(&folded, wanted.as_bytes()))
    }

    /// Returns whether a text that is already folded, or consists of digits, passes.
    pub(super) fn holds_plain(&self, stored: &[u8]) -> bool {
        let plain = Folded(Cow::Borrowed(stored));
        self.wanted.iter().any(|wanted| self.part.is(&plain, wanted.as_bytes()))
    }

    /// Returns whether each of the wanted texts is found in one of the stored ones.
    pub(super) fn holds_every<'a>(&self, stored: impl Iterator<Item = &'a [u8]> + Clone) -> bool {
        let is_found = |wanted: &String| {
            stored.clone().any(|stored| self.part.is(&Folded::of(stored), wanted.as_bytes()))
        };
        self.wanted.iter().all(is_found)
    }
}

/// A stored text, folded unless it is plain ASCII: that is compared ignoring case, and nothing is allocated.
struct Folded<'a>(Cow<'a, [u8]>);

impl Folded<'_> {
    fn of(stored: &[u8]) -> Folded<'_> {
        // The grave accent is an apostrophe.
        if stored.is_ascii() && !stored.contains(&b'`') {
            return Folded(Cow::Borrowed(stored));
        }
        Folded(Cow::Owned(search_key(&String::from_utf8_lossy(stored)).into_bytes()))
    }
}

impl Part {
    fn is(self, stored: &Folded<'_>, wanted: &[u8]) -> bool {
        let stored = stored.0.as_ref();
        match self {
            Part::Whole => stored.eq_ignore_ascii_case(wanted),
            Part::Beginning => begins(stored, wanted),
            Part::Anywhere => {
                let Some(first) = wanted.first() else { return true };
                let both = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
                memchr2_iter(both.0, both.1, stored)
                    .any(|at| stored.get(at..).is_some_and(|rest| begins(rest, wanted)))
            }
        }
    }
}

fn begins(stored: &[u8], wanted: &[u8]) -> bool {
    stored.get(..wanted.len()).is_some_and(|start| start.eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(operator: Operator, wanted: &[&str], stored: &str, expected: bool) {
        let test = TextTest::new(operator, wanted.iter().map(|text| search_key(text)).collect()).unwrap();
        assert_eq!(test.holds(stored.as_bytes()), expected, "{operator:?} {wanted:?} {stored}");
    }

    #[test]
    fn texts_are_compared_without_case_accents_and_kinds_of_apostrophe() {
        check(Operator::Is, &["malaga"], "MÁLAGA", true);
        check(Operator::Is, &["Málaga"], "Malaga", true);
        check(Operator::Is, &["rome", "O’Brien"], "o`brien", true);
        check(Operator::Is, &["mala"], "Malaga", false);
        check(Operator::Contains, &["LAG"], "Málaga", true);
        check(Operator::Contains, &["gal"], "Malaga", false);
        check(Operator::Contains, &["xyz", "ana"], "Banana", true);
        check(Operator::Contains, &["aab"], "aaab", true);
        check(Operator::Contains, &["long text"], "long", false);
        check(Operator::StartsWith, &["ma"], "Málaga", true);
        check(Operator::StartsWith, &["al"], "Malaga", false);
        check(Operator::StartsWith, &["Malaga and more"], "Malaga", false);
        check(Operator::Is, &[], "Malaga", false);
    }
}
