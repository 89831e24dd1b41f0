//! Sorting text in the user's language: sort keys, and the ranks of many texts.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use rustc_hash::FxHasher;
use std::hash::Hasher;

use crate::browse::parallel;
use crate::name_order::NameOrder;

/// The byte that ends a level of a sort key. It does not occur inside a level.
const LEVEL_END: u8 = 1;

/// The alphabetical order of a language.
pub(super) struct Collation {
    /// The order of the parts of a name.
    pub(super) names: NameOrder,
    /// The data of all locales is compiled in, so this should always be present; without it, text is compared
    /// byte by byte.
    collator: Option<CollatorBorrowed<'static>>,
}

impl Collation {
    /// Creates the order of a BCP 47 locale. An unknown locale falls back to the Unicode root order. Digits are compared
    /// by the number that they form.
    pub(super) fn new(locale: &str, names: NameOrder) -> Collation {
        let create = |locale: &Locale| {
            let mut preferences = CollatorPreferences::from(locale);
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            Collator::try_new(preferences, CollatorOptions::default())
        };
        let locale = locale.replace('_', "-").parse::<Locale>().unwrap_or(Locale::UNKNOWN);
        let collator = create(&locale).or_else(|_| create(&Locale::UNKNOWN));
        Collation { names, collator: collator.ok() }
    }

    /// Returns the part of a name by which contacts are sorted first, and the other one.
    pub(super) fn arranged<'t>(&self, first: &'t [u8], last: &'t [u8]) -> (&'t [u8], &'t [u8]) {
        self.names.arranged(first, last, |part| part.is_empty())
    }

    /// Appends the sort key of a text. Comparing two keys byte by byte gives the order of the two texts.
    pub(super) fn push_key(&self, text: &[u8], out: &mut Vec<u8>) {
        match &self.collator {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_utf8_to(text, out);
            }
            None => out.extend_from_slice(text),
        }
    }

    /// Returns the sort key of a text.
    pub(super) fn key(&self, text: &[u8]) -> TextKey {
        let mut key = Vec::new();
        self.push_key(text, &mut key);
        TextKey(key)
    }
}

/// The sort key of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextKey(Vec<u8>);

impl TextKey {
    /// The part of the key that distinguishes letters, but not case and accents.
    pub(super) fn letters(&self) -> &[u8] {
        letters(&self.0)
    }
}

fn letters(key: &[u8]) -> &[u8] {
    memchr::memchr(LEVEL_END, key).and_then(|end| key.get(..end)).unwrap_or(key)
}

/// The texts of many rows, with most duplicates removed. A cache of recent texts recognises most repetitions;
/// one that it misses is only stored again.
pub(super) struct Texts {
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// The cache, indexed by hash: another part of the hash, and the index of the text.
    memo: Vec<(u32, u32)>,
}

/// The number of entries in the cache of recent texts: a power of two that fits in the processor's cache.
const MEMO: usize = 1 << 18;

/// The positions of texts in their order, indexed like the texts.
pub(super) struct Ranks {
    /// The rank by letters alone, starting at 1.
    pub(super) letters: Vec<u32>,
    /// The rank by letters, case and accents, starting at 1. Equal only for texts that the language does not
    /// distinguish.
    pub(super) full: Vec<u32>,
}

impl Texts {
    pub(super) fn new() -> Texts {
        Texts { bytes: Vec::new(), ends: Vec::new(), memo: vec![(0, u32::MAX); MEMO] }
    }

    /// Adds a text and returns its index in [`Texts::ranks`].
    pub(super) fn number(&mut self, text: &[u8]) -> u32 {
        let mut hasher = FxHasher::default();
        hasher.write(text);
        let hash = hasher.finish();
        let (place, tag) = (hash as usize % MEMO, (hash >> 32) as u32);
        if let Some(&(known_tag, known)) = self.memo.get(place)
            && known_tag == tag
            && self.get(known as usize) == Some(text)
        {
            return known;
        }
        let number = self.ends.len() as u32;
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len());
        if let Some(known) = self.memo.get_mut(place) {
            *known = (tag, number);
        }
        number
    }

    fn get(&self, number: usize) -> Option<&[u8]> {
        let end = *self.ends.get(number)?;
        let start = if number == 0 { 0 } else { *self.ends.get(number - 1)? };
        self.bytes.get(start..end)
    }

    /// Returns the ranks of all texts, by their indexes.
    pub(super) fn ranks(&self, collation: &Collation) -> Ranks {
        let count = self.ends.len();
        let keys = parallel::map_ranges(count, |range| Keys::of(self, collation, range));
        let split = keys.first().map_or(0, |keys| keys.ends.len());
        let key = |number: u32| {
            let number = number as usize;
            let (half, at) =
                if number < split { (keys.first(), number) } else { (keys.get(1), number - split) };
            half.and_then(|half| half.get(at)).unwrap_or(&[])
        };
        let mut order: Vec<(u64, u64, u32)> = (0..count as u32)
            .map(|n| {
                let key = key(n);
                (head(key), head(key.get(8..).unwrap_or(&[])), n)
            })
            .collect();
        // The first 16 bytes of the key, stored beside the index, decide nearly every comparison without
        // another memory access.
        let compare = |a: &(u64, u64, u32), b: &(u64, u64, u32)| {
            (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| key(a.2).cmp(key(b.2)))
        };
        parallel::sort(&mut order, compare);
        let mut ranks = Ranks { letters: vec![0; count], full: vec![0; count] };
        let (mut by_letters, mut full, mut previous) = (0, 0, None);
        for (_, _, number) in order {
            let this = key(number);
            if previous != Some(this) {
                full += 1;
                if previous.map(letters) != Some(letters(this)) {
                    by_letters += 1;
                }
                previous = Some(this);
            }
            if let (Some(l), Some(f)) =
                (ranks.letters.get_mut(number as usize), ranks.full.get_mut(number as usize))
            {
                (*l, *f) = (by_letters, full);
            }
        }
        ranks
    }
}

/// The sort keys of a range of texts.
struct Keys {
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl Keys {
    fn of(texts: &Texts, collation: &Collation, range: std::ops::Range<usize>) -> Keys {
        let mut keys = Keys { bytes: Vec::new(), ends: Vec::with_capacity(range.len()) };
        for number in range {
            collation.push_key(texts.get(number).unwrap_or(&[]), &mut keys.bytes);
            keys.ends.push(keys.bytes.len());
        }
        keys
    }

    fn get(&self, at: usize) -> Option<&[u8]> {
        let end = *self.ends.get(at)?;
        let start = if at == 0 { 0 } else { *self.ends.get(at - 1)? };
        self.bytes.get(start..end)
    }
}

/// Returns the first eight bytes as an integer that compares as they do.
fn head(key: &[u8]) -> u64 {
    let mut head = [0; 8];
    for (to, from) in head.iter_mut().zip(key) {
        *to = *from;
    }
    u64::from_be_bytes(head)
}

/// The sort key of a full name: the letters of its first part, then the letters of its second part, then case
/// and accents. So `ana z` comes after `Ana b`, and `Ána` beside `Ana`. Which name is the first part depends on the
/// [`NameOrder`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct NameKey {
    first: TextKey,
    second: TextKey,
}

impl NameKey {
    pub(super) fn new(collation: &Collation, first: &[u8], last: &[u8]) -> NameKey {
        let (first, second) = collation.arranged(first, last);
        // A missing part comes before every other, even before one that consists of ignorable characters only.
        let second = if second.is_empty() { TextKey::default() } else { collation.key(second) };
        NameKey { first: collation.key(first), second }
    }

    /// The letters of the first part, which decide first.
    pub(super) fn first_letters(&self) -> &[u8] {
        self.first.letters()
    }
}

impl Ord for NameKey {
    fn cmp(&self, other: &NameKey) -> Ordering {
        let (a, b) = (self, other);
        a.first
            .letters()
            .cmp(b.first.letters())
            .then_with(|| a.second.0.is_empty().cmp(&b.second.0.is_empty()).reverse())
            .then_with(|| a.second.letters().cmp(b.second.letters()))
            .then_with(|| a.first.cmp(&b.first))
            .then_with(|| a.second.cmp(&b.second))
    }
}

impl PartialOrd for NameKey {
    fn partial_cmp(&self, other: &NameKey) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(locale: &str, texts: &[&str]) -> Vec<String> {
        let collation = Collation::new(locale, NameOrder::FirstLast);
        let mut known = Texts::new();
        let numbers: Vec<u32> = texts.iter().map(|text| known.number(text.as_bytes())).collect();
        let ranks = known.ranks(&collation);
        let mut order: Vec<usize> = (0..texts.len()).collect();
        order.sort_by_key(|&at| ranks.full[numbers[at] as usize]);
        order.into_iter().map(|at| texts[at].to_owned()).collect()
    }

    #[test]
    fn languages_differ() {
        assert_eq!(sorted("sv", &["Öberg", "Zorn", "Adam"]), ["Adam", "Zorn", "Öberg"]);
        assert_eq!(sorted("de-DE", &["Zorn", "Öberg", "Adam"]), ["Adam", "Öberg", "Zorn"]);
        assert_eq!(sorted("no such locale", &["b", "A", "a"]), ["a", "A", "b"]);
        assert_eq!(sorted("tr_TR", &["ısı", "hal", "iz"]), ["hal", "ısı", "iz"]);
    }

    #[test]
    fn numbers_are_compared_by_value() {
        assert_eq!(
            sorted("en", &["List 10", "list 2", "List 1 b", "List 1", "1,000", "20 b", "A٣", "A2"]),
            ["1,000", "20 b", "A2", "A٣", "List 1", "List 1 b", "list 2", "List 10"]
        );
    }

    #[test]
    fn the_last_name_may_come_first() {
        let collation = Collation::new("hu", NameOrder::LastFirst);
        let mut names = [("Ana", "B"), ("Cy", ""), ("Zoe", "B"), ("Al", "D"), ("B", "")];
        names.sort_by_key(|(first, last)| NameKey::new(&collation, first.as_bytes(), last.as_bytes()));
        assert_eq!(names, [("B", ""), ("Ana", "B"), ("Zoe", "B"), ("Cy", ""), ("Al", "D")]);
    }

    #[test]
    fn repeated_texts_have_one_rank() {
        let mut texts = Texts::new();
        let numbers: Vec<u32> = ["b", "a", "b", "B"].iter().map(|t| texts.number(t.as_bytes())).collect();
        assert_eq!(numbers, [0, 1, 0, 2]);
        let ranks = texts.ranks(&Collation::new("en", NameOrder::FirstLast));
        assert_eq!(ranks.full, [2, 1, 3]);
        assert_eq!(ranks.letters, [2, 1, 2]);
    }

    #[test]
    fn names_go_by_letters_first() {
        let collation = Collation::new("en", NameOrder::FirstLast);
        let mut names = [("Ana", "b"), ("ana", "z"), ("Ána", "c"), ("ana", ""), ("Anab", "")];
        names.sort_by_key(|(first, last)| NameKey::new(&collation, first.as_bytes(), last.as_bytes()));
        assert_eq!(names, [("ana", ""), ("Ana", "b"), ("Ána", "c"), ("ana", "z"), ("Anab", "")]);
    }
}
