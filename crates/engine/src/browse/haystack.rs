//! The searched texts of all contacts, folded and packed into contiguous memory.
//!
//! A row consists of the phone in E.164 form and the [forms] of every other searched text, each followed by a
//! line feed. A search word never contains white space, so no match can span two texts. Rows are stored in
//! segments, so that changing one row moves little data.

use std::ops::Range;

use crate::browse::bits::Bits;
use crate::browse::terms::Terms;
use crate::browse::{forms, growth, parallel};

/// A function that returns whether one of a row's groups matches a search term; `None` if no group matches.
pub(super) type InGroups<'a> = Option<Box<dyn Fn(u32) -> bool + Sync + 'a>>;

/// The number of rows in a segment. A multiple of 64, so that each thread fills whole words of a set.
pub(super) const SEGMENT: usize = 4096;

/// The maximum length of a row in bytes; the rest is not searched. Only a contact with several very long
/// texts is longer.
const LONGEST_ROW: usize = 1 << 19;

/// The searched texts of all rows.
#[derive(Debug, Default)]
pub(super) struct Haystack {
    segments: Vec<Segment>,
}

/// Up to [`SEGMENT`] rows, packed.
#[derive(Debug, Default)]
pub(super) struct Segment {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Segment {
    /// Appends a row of unfolded texts: the phone, the first name, the last name and any others. Empty texts are
    /// left out. A text may have several lines. `push_name` must append what [`forms::push_name`] does.
    pub(super) fn push<'a>(
        &mut self,
        texts: impl IntoIterator<Item = &'a [u8]>,
        push_name: impl FnOnce(&[u8], &[u8], &mut Vec<u8>),
    ) {
        let start = self.bytes.len();
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or(&[]);
        let (phone, first, last) = (next(), next(), next());
        self.bytes.extend_from_slice(phone);
        self.bytes.push(b'\n');
        push_name(first, last, &mut self.bytes);
        for text in texts.filter(|text| !text.is_empty()) {
            forms::push_text(text, &mut self.bytes);
        }
        self.bytes.truncate(start + LONGEST_ROW);
        self.ends.push(self.bytes.len() as u32);
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn shrink(&mut self) {
        self.bytes.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    fn span(&self, row: usize) -> Range<usize> {
        let start = if row == 0 { 0 } else { self.end(row - 1) };
        start..self.end(row)
    }

    fn end(&self, row: usize) -> usize {
        self.ends.get(row).map_or(self.bytes.len(), |end| *end as usize)
    }

    /// Removes all rows, keeping the memory.
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.ends.clear();
    }

    pub(super) fn row(&self, row: usize) -> &[u8] {
        self.bytes.get(self.span(row)).unwrap_or(&[])
    }

    /// Returns the row that contains the byte offset `place`, searching from row `from` on.
    fn row_at(&self, place: usize, from: usize) -> usize {
        // Common words match in nearly every row, so the next rows are tried before the binary search.
        for row in from..from + 4 {
            if place < self.end(row) {
                return row;
            }
        }
        let rest = self.ends.get(from + 4..).unwrap_or(&[]);
        from + 4 + rest.partition_point(|end| *end as usize <= place)
    }

    /// Replaces a row. A row without texts is never found again.
    fn replace<'a>(&mut self, row: usize, texts: impl IntoIterator<Item = &'a [u8]>) {
        let mut one = Segment::default();
        let mut texts = texts.into_iter().peekable();
        if texts.peek().is_some() {
            one.push(texts, forms::push_name);
        }
        let span = self.span(row);
        let (old, new) = (span.len(), one.bytes.len());
        if span.end > self.bytes.len() || row >= self.ends.len() {
            return;
        }
        growth::make_room(&mut self.bytes, new.saturating_sub(old));
        self.bytes.splice(span, one.bytes);
        for end in self.ends.iter_mut().skip(row) {
            *end = (*end as usize + new - old) as u32;
        }
    }
}

impl Haystack {
    pub(super) fn new(segments: Vec<Segment>) -> Haystack {
        Haystack { segments }
    }

    /// The memory that the texts take, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let one =
            |s: &Segment| size_of::<Segment>() + s.bytes.capacity() + s.ends.capacity() * size_of::<u32>();
        self.segments.iter().map(one).sum()
    }

    /// Appends a row.
    pub(super) fn push<'a>(&mut self, texts: impl IntoIterator<Item = &'a [u8]>) {
        if self.segments.last().is_none_or(|last| last.len() >= SEGMENT) {
            self.segments.push(Segment::default());
        }
        if let Some(last) = self.segments.last_mut() {
            last.push(texts, forms::push_name);
        }
    }

    /// Replaces a row.
    pub(super) fn replace<'a>(&mut self, row: u32, texts: impl IntoIterator<Item = &'a [u8]>) {
        if let Some(segment) = self.segments.get_mut(row as usize / SEGMENT) {
            segment.replace(row as usize % SEGMENT, texts);
        }
    }

    fn row(&self, row: u32) -> &[u8] {
        self.segments.get(row as usize / SEGMENT).map_or(&[], |segment| segment.row(row as usize % SEGMENT))
    }

    /// Returns the rows in which all terms are found. `in_groups` has one entry per term, which decides
    /// whether one of a row's groups matches the term.
    pub(super) fn search(&self, terms: &Terms, in_groups: &[InGroups<'_>], rows: usize) -> Bits {
        let parts = parallel::map_ranges(self.segments.len() * SEGMENT, |range| {
            self.search_segments(range.start / SEGMENT..range.end / SEGMENT, terms, in_groups)
        });
        Bits::from_words(parts.concat(), rows)
    }

    /// Returns the rows of `among` in which all terms are found.
    pub(super) fn search_in(&self, among: &Bits, terms: &Terms, in_groups: &[InGroups<'_>]) -> Bits {
        let rows: Vec<u32> = among.rows().collect();
        let has_all = |row: &u32| {
            let text = self.row(*row);
            terms.iter().enumerate().all(|(at, term)| {
                term.matches(text) || in_groups.get(at).is_some_and(|g| g.as_ref().is_some_and(|g| g(*row)))
            })
        };
        let parts = parallel::map_ranges(rows.len(), |range| -> Vec<u32> {
            rows.get(range).unwrap_or(&[]).iter().copied().filter(has_all).collect()
        });
        let mut found = Bits::new(among.len());
        parts.into_iter().flatten().for_each(|row| found.put(row, true));
        found
    }

    fn search_segments(&self, range: Range<usize>, terms: &Terms, in_groups: &[InGroups<'_>]) -> Vec<u64> {
        let mut words = vec![0u64; range.len() * SEGMENT / 64];
        let driver_at = terms.rarest();
        let Some(driver) = terms.iter().nth(driver_at) else { return words };
        let group =
            |at: usize, row: u32| in_groups.get(at).is_some_and(|g| g.as_ref().is_some_and(|g| g(row)));
        let others = |row: u32, text: &[u8]| {
            terms.iter().enumerate().all(|(at, term)| at == driver_at || term.matches(text) || group(at, row))
        };
        let alone = terms.iter().count() == 1;
        let start = range.start * SEGMENT;
        for (nth, segment) in self.segments.get(range).unwrap_or(&[]).iter().enumerate() {
            let base = (start + nth * SEGMENT) as u32;
            let Some(words) = words.get_mut(nth * SEGMENT / 64..(nth + 1) * SEGMENT / 64) else { break };
            for way in &driver.ways {
                let Some(finder) = way.finder() else { continue };
                let take_all = alone && way.is_plain();
                let (mut place, mut row) = (0, 0);
                while let Some(found) = segment.bytes.get(place..).and_then(|rest| finder.find(rest)) {
                    row = segment.row_at(place + found, row);
                    let span = segment.span(row);
                    place = span.end;
                    let matched = take_all || {
                        let text = segment.bytes.get(span).unwrap_or(&[]);
                        (way.is_plain() || way.matches(text)) && others(base + row as u32, text)
                    };
                    if matched && let Some(word) = words.get_mut(row / 64) {
                        *word |= 1 << (row % 64);
                    }
                    row += 1;
                }
            }
            if let Some(Some(group)) = in_groups.get(driver_at) {
                for row in 0..segment.len() {
                    let matched =
                        group(base + row as u32) && (alone || others(base + row as u32, segment.row(row)));
                    if matched && let Some(word) = words.get_mut(row / 64) {
                        *word |= 1 << (row % 64);
                    }
                }
            }
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn search(haystack: &Haystack, text: &str, rows: usize) -> Vec<u32> {
        haystack.search(&Terms::parse(text), &[], rows).rows().collect()
    }

    #[test]
    fn rows_are_found_replaced_and_removed() {
        let mut haystack = Haystack::default();
        for name in ["Ana", "José", "Joan"] {
            haystack.push([b"+3461".as_slice(), name.as_bytes()]);
        }
        assert_eq!(search(&haystack, "jo", 3), [1, 2]);
        assert_eq!(search(&haystack, "JOSE 61", 3), [1]);
        haystack.replace(1, [b"+3462".as_slice(), b"Ana Maria"]);
        assert_eq!(search(&haystack, "ana", 3), [0, 1]);
        haystack.replace(0, []);
        assert_eq!(search(&haystack, "a", 3), [1, 2]);
        assert_eq!(search(&haystack, "a", 3), [1, 2]);
    }

    #[test]
    fn no_match_spans_two_texts() {
        let mut haystack = Haystack::default();
        haystack.push([b"+1".as_slice(), b"ab", b"cd", b"ef", b"gh ij"]);
        haystack.push([b"+2".as_slice(), b"abcdefghij"]);
        for text in ["1a", "bc", "de", "fg", "hi"] {
            let expected: &[u32] = if text == "1a" { &[] } else { &[1] };
            assert_eq!(search(&haystack, text, 2), expected, "{text}");
        }
    }

    #[test]
    fn many_segments_are_searched_alike() {
        let mut haystack = Haystack::default();
        let rows = SEGMENT * 11 + 17;
        for n in 0..rows {
            haystack.push([format!("+49{n:07}").as_bytes(), b"x"]);
        }
        let expected: Vec<u32> = (0..rows as u32).filter(|n| format!("49{n:07}").contains("444")).collect();
        assert_eq!(search(&haystack, "444", rows), expected);
        assert_eq!(search(&haystack, "x", rows).len(), rows);
    }
}
