//! Deciding whether two names, or two phones, are similar.

use std::str::Chars;

/// The minimum length of names that can be similar. Shorter names of different people often differ in just
/// one letter.
pub(super) const SHORT: usize = 5;
/// The minimum length of names that may differ in two letters.
pub(super) const LONG: usize = 12;

/// Returns whether two folded names are equal or differ in one letter, or in two letters if they are long.
/// Numbers in the names must be equal: “Room 12” is not similar to “Room 13”.
pub(super) fn similar(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let length = a.chars().count().min(b.chars().count());
    let edits = match length {
        0..SHORT => return false,
        SHORT..LONG => 1,
        _ => 2,
    };
    within(a.chars(), b.chars(), edits) && numbers(a).eq(numbers(b))
}

/// Returns whether two phones differ in at most one digit, or in two swapped digits.
pub(super) fn near_phones(a: u64, b: u64) -> bool {
    within(a.to_string().chars(), b.to_string().chars(), 1)
}

fn numbers(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| c.is_numeric())
}

/// Returns whether `a` can be turned into `b` with at most `edits` insertions, deletions, replacements or
/// swaps of neighbours.
fn within(mut a: Chars<'_>, mut b: Chars<'_>, edits: u8) -> bool {
    loop {
        let (rest_a, rest_b) = (a.clone(), b.clone());
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some(x), Some(y)) if x == y => {}
            (x, y) => {
                let Some(left) = edits.checked_sub(1) else { return false };
                let (mut after_a, mut after_b) = (a.clone(), b.clone());
                let swapped = x.is_some() && x == after_b.next() && y == after_a.next();
                return (x.is_some() && y.is_some() && within(a.clone(), b.clone(), left))
                    || (x.is_some() && within(a, rest_b, left))
                    || (y.is_some() && within(rest_a, b, left))
                    || (swapped && within(after_a, after_b, left));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_or_two_may_differ() {
        for (a, b) in [
            ("maria silva", "maria silva"),
            ("jonas berg", "jonas borg"),
            ("jonas berg", "jonas berge"),
            ("jonas berg", "ojnas berg"),
            ("o brien", "obrien"),
            ("иван шевченко", "иван шевчнеко"),
            ("alexander hamilton", "aleksander hamilton"),
            ("محمد الحسن", "محمد الحسين"),
        ] {
            assert!(similar(a, b) && similar(b, a), "{a} / {b}");
        }
    }

    #[test]
    fn short_names_and_other_numbers_are_other_people() {
        for (a, b) in [
            ("ana", "anna"),
            ("林 明", "林 朗"),
            ("jonas berg", "janas barg"),
            ("room 12 upstairs", "room 13 upstairs"),
            ("", "a"),
        ] {
            assert!(!similar(a, b) && !similar(b, a), "{a} / {b}");
        }
    }

    #[test]
    fn one_digit_is_near_two_are_not() {
        for (near, a, b) in [
            (true, 34_612_345_601, 34_612_345_691),
            (true, 34_612_345_601, 34_612_345_610),
            (true, 34_612_345_601, 3_461_234_560),
            (false, 34_612_345_601, 34_612_345_699),
        ] {
            assert_eq!(near_phones(a, b), near, "{a} / {b}");
        }
    }

    #[test]
    fn it_agrees_with_the_plain_definition() {
        let texts = ["abcde", "abdce", "abcd", "bcde", "abxde", "xabcde", "edcba", "ab", "", "abcdefgh"];
        for a in texts {
            for b in texts {
                for edits in 0..=2_u8 {
                    let plain = strsim::osa_distance(a, b) <= usize::from(edits);
                    assert_eq!(within(a.chars(), b.chars(), edits), plain, "{a} {b} {edits}");
                }
            }
        }
    }
}
