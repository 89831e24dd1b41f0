//! Dates without a year, as address books write birthdays: `--05-14`, `05/14`, `14 May`.

use kith_text::months;

/// Returns whether a text is a day and a month, and nothing else.
pub(crate) fn is_yearless(text: &str) -> bool {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let (numbers, words): (Vec<&str>, Vec<&str>) =
        parts.partition(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let are_small = numbers.iter().all(|number| number.parse().is_ok_and(|n: u8| (1..=31).contains(&n)));
    let months = words.iter().filter(|word| months::number(word).is_some()).count();
    match numbers.len() {
        2 => words.is_empty() && are_small,
        1 => words.len() == 1 && months == 1 && are_small,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_yearless;

    #[test]
    fn a_day_and_a_month_have_no_year() {
        for text in ["--05-14", "05/14", "14.05.", "14 May", "May 14", " 5-14", "14. Mai"] {
            assert!(is_yearless(text), "{text}");
        }
        for text in ["05/1990", "14 May 1990", "14", "2026", "May", "45/50", "14 maybe", "", "1/2/3"] {
            assert!(!is_yearless(text), "{text}");
        }
    }
}
