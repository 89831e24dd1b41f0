//! Several numbers in one text, such as `+34 612 345 601; +34 911 234 567`.

use crate::bare::BareNumbers;
use crate::phone::Phone;

/// Words between two numbers. They stand between spaces.
const WORDS: [&str; 13] = ["or", "and", "oder", "und", "ou", "et", "o", "y", "e", "of", "en", "или", "и"];
/// The fewest digits that may follow a `/` without being a number of their own. `030 12345/67` can be one number.
const FEWEST_AFTER_SLASH: usize = 7;

/// Splits a text at what separates numbers: `;` `,` `/` `|` `&` `:::`, a line break, the word *or*, or only a space if each
/// side is a number. Returns the whole text if it is one number, or if no part of it is a number.
///
/// The parts need not be numbers, except for one of them. They are trimmed, and none is empty.
///
/// ```
/// use kith_phone::{BareNumbers, split_numbers};
///
/// let split = |text| split_numbers(text, BareNumbers::Refuse);
/// assert_eq!(split("+34 612 345 601 / +34 911 234 567"), ["+34 612 345 601", "+34 911 234 567"]);
/// assert_eq!(split("+34 612 345 601 or ask Ana"), ["+34 612 345 601", "ask Ana"]);
/// assert_eq!(split("+49 30/901820"), ["+49 30/901820"]);
/// ```
pub fn split_numbers(text: &str, bare: BareNumbers) -> Vec<&str> {
    let text = text.trim();
    let is_number = |part: &str| Phone::parse(part, bare).is_ok();
    if text.is_empty() || is_number(text) {
        return vec![text];
    }
    let parts = with_pauses(text, split_at_separators(text), &is_number);
    // The rest of a number after a slash would be lost.
    let whole = |part: &&str| is_number(part) || digits_of(part) >= FEWEST_AFTER_SLASH;
    let safe = !text.contains('/') || parts.iter().all(|part| digits_of(part) == 0 || whole(part));
    if parts.len() > 1 && safe && parts.iter().any(|part| is_number(part)) {
        return parts;
    }
    split_at_space(text, is_number).unwrap_or_else(|| vec![text])
}

/// Splits a text at every separator, and before every `+` within it.
fn split_at_separators(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    for part in
        text.split([';', ',', '/', '|', '&', '\n', '\r', '\u{2028}', '、', '，', '；', '\u{61b}', '\u{60c}'])
    {
        for part in part.split(":::") {
            split_at_words(part, &mut parts);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Joins a number with the digits after a pause, which were split at its comma or semicolon: `+34612345601,123`.
fn with_pauses<'t>(text: &'t str, parts: Vec<&'t str>, is_number: &impl Fn(&str) -> bool) -> Vec<&'t str> {
    let start = |part: &str| part.as_ptr().addr() - text.as_ptr().addr();
    let mut joined: Vec<&str> = Vec::new();
    for part in parts {
        let with_part = |before: &&str| text.get(start(before)..start(part) + part.len());
        let pause = joined.last().and_then(with_part).filter(|whole| is_number(whole));
        match pause {
            Some(whole) => {
                joined.pop();
                joined.push(whole);
            }
            None => joined.push(part),
        }
    }
    joined
}

fn split_at_words<'t>(text: &'t str, parts: &mut Vec<&'t str>) {
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|text| text.find([' ', '+', '＋'])).map(|at| at + from) {
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let word = after.trim_start().split(' ').next().unwrap_or_default();
        if after.starts_with(['+', '＋']) && before.contains(|c: char| c.is_numeric()) {
            parts.push(before.trim());
            (rest, from) = (after, 1);
        } else if after.starts_with(' ') && WORDS.contains(&word.to_lowercase().as_str()) {
            parts.push(before.trim());
            rest = after.trim_start().strip_prefix(word).unwrap_or_default();
            from = 0;
        } else {
            from = at + after.chars().next().map_or(1, char::len_utf8);
        }
    }
    parts.push(rest.trim());
}

/// Splits a text at the first space that has a number on each side.
fn split_at_space(text: &str, is_number: impl Fn(&str) -> bool) -> Option<Vec<&str>> {
    // A longer text is not two numbers, and would take long to try.
    const LONGEST: usize = 60;
    if text.len() > LONGEST {
        return None;
    }
    text.match_indices(char::is_whitespace)
        .filter_map(|(at, _)| text.split_at_checked(at))
        .map(|(first, second)| (first.trim(), second.trim()))
        .find(|(first, second)| is_number(first) && is_number(second))
        .map(|(first, second)| vec![first, second])
}

fn digits_of(text: &str) -> usize {
    text.chars().filter(|c| c.is_numeric()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::country::Country;

    const FIRST: &str = "+34 612 345 601";
    const SECOND: &str = "+34 911 234 567";

    #[test]
    fn two_numbers_are_two_parts() {
        for between in [
            "; ", ";", ", ", ",", " / ", "/", "\n", "\r\n", " ::: ", " | ", " or ", " oder ", "  ", " & ", "",
        ] {
            let text = format!("{FIRST}{between}{SECOND}");
            assert_eq!(split_numbers(&text, BareNumbers::Refuse), [FIRST, SECOND], "{text:?}");
        }
        assert_eq!(
            split_numbers("0034612345601 0034911234567", BareNumbers::Refuse),
            ["0034612345601", "0034911234567"]
        );
        let spain = BareNumbers::Country(Country::parse("ES").unwrap());
        assert_eq!(split_numbers("612345601 911234567", spain), ["612345601", "911234567"]);
        assert_eq!(split_numbers("612 345 601 911 234 567", spain), ["612 345 601", "911 234 567"]);
    }

    #[test]
    fn one_number_is_one_part() {
        for text in [
            FIRST,
            "+34612345601,123",
            "+34612345601;123",
            "+49 30/901820",
            "+1 202 555 0143 ext 5",
            "p:+34612345601",
            "030 901820 / 21",
            "+34 612 345 601 / 21",
            "12 + 13",
            "ask Ana or Bob",
            "",
        ] {
            assert_eq!(split_numbers(text, BareNumbers::Refuse), [text], "{text:?}");
        }
    }

    #[test]
    fn what_is_no_number_stays_a_part() {
        assert_eq!(split_numbers("n/a; +34612345601", BareNumbers::Refuse), ["n", "a", "+34612345601"]);
        assert_eq!(split_numbers("+34612345601, 5", BareNumbers::Refuse), ["+34612345601", "5"]);
        assert_eq!(
            split_numbers("+34612345601,123;+34911234567,,77", BareNumbers::Refuse),
            ["+34612345601,123", "+34911234567,,77"]
        );
    }
}
