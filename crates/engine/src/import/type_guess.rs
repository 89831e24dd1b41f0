//! Detecting the type that a new field for a column should have.
//!
//! The guess is conservative: a type is only chosen if every value of the column is valid in it and looks the
//! same afterwards to a person. What is more likely a code than a quantity stays a text: digits with a leading
//! zero, long digits, phones.

use crate::field::definition::FieldType;
use crate::field::parse::invalid::Reason;
use crate::field::parse::{choice, date, number, text, time};
use crate::group::SEPARATOR;
use kith_text::fold::{case_key, tidy};

/// Whole numbers with at least this many digits are more likely phones or identifiers.
const LONG_DIGITS: usize = 9;
/// The maximum number of options of a dropdown, and their maximum length in characters.
const MOST_OPTIONS: usize = 20;
const LONGEST_OPTION: usize = 60;
/// How often the options of a dropdown must occur on average, and together.
const REPEATED: u64 = 3;
const LEAST_VALUES: u64 = 8;
/// The number of values that are kept as samples.
const SAMPLES: usize = 3;

/// Returns whether a value fits a type.
type Fits = fn(&str) -> bool;

/// The types that are still possible for a column, given the values so far.
#[derive(Debug, Clone)]
pub(crate) struct TypeGuess {
    values: u64,
    possible: Vec<(FieldType, Fits)>,
    /// The distinct values; `None` if there are too many or they are no options.
    options: Option<Vec<String>>,
    several_lines: bool,
    samples: Vec<String>,
}

impl Default for TypeGuess {
    fn default() -> Self {
        TypeGuess {
            values: 0,
            // In order of precedence: `1` and `0` are numbers although they may also be a checkbox.
            possible: vec![
                (FieldType::Number, is_number),
                (FieldType::Date, is_date),
                (FieldType::Time, is_time),
                (FieldType::Checkbox, is_checkbox),
                (FieldType::Email, |value| text::email(value).is_ok()),
                (FieldType::Url, is_url),
            ],
            options: Some(Vec::new()),
            several_lines: false,
            samples: Vec::new(),
        }
    }
}

impl TypeGuess {
    /// Adds one cell. Blank cells have no effect.
    pub(crate) fn observe(&mut self, cell: &str) {
        let value = text::trim(cell);
        if value.is_empty() {
            return;
        }
        self.values += 1;
        if self.samples.len() < SAMPLES {
            self.samples.push(cell.to_owned());
        }
        if !self.possible.is_empty() {
            self.possible.retain(|(_, fits)| fits(value));
        }
        if self.options.as_mut().is_some_and(|options| !add_option(options, value)) {
            self.options = None;
        }
        self.several_lines = self.several_lines || value.contains(['\n', '\r']);
    }

    /// Returns the first values.
    pub(crate) fn samples(&self) -> &[String] {
        &self.samples
    }

    /// Returns the number of values that are not blank.
    pub(crate) fn values(&self) -> u64 {
        self.values
    }

    /// Returns the type, and the options of a dropdown. Dates are only chosen if `dates_fit`, that is, if they
    /// are all valid in one order of day, month and year.
    pub(crate) fn field_type(&self, dates_fit: bool) -> (FieldType, Vec<String>) {
        let mut possible = self.possible.iter().map(|(kind, _)| *kind);
        let found = possible.find(|kind| *kind != FieldType::Date || dates_fit);
        match (found, &self.options) {
            _ if self.values == 0 => (FieldType::Text, Vec::new()),
            (Some(kind), _) => (kind, Vec::new()),
            (None, Some(options)) if self.repeats(options) => (FieldType::Dropdown, options.clone()),
            (None, _) if self.several_lines => (FieldType::LongText, Vec::new()),
            (None, _) => (FieldType::Text, Vec::new()),
        }
    }

    /// Returns whether few distinct values occur often enough to be the options of a dropdown.
    fn repeats(&self, options: &[String]) -> bool {
        let distinct = options.len() as u64;
        distinct >= 2 && self.values >= LEAST_VALUES && self.values >= REPEATED * distinct
    }
}

/// Adds a value to the options if it is a new one. Returns `false` if the values cannot be options: because
/// there are too many, because they look like codes, or because a dropdown would change their spelling.
fn add_option(options: &mut Vec<String>, value: &str) -> bool {
    if options.iter().any(|option| option == value) {
        return true;
    }
    let suitable = options.len() < MOST_OPTIONS
        && value.chars().count() <= LONGEST_OPTION
        && value.contains(char::is_alphabetic)
        && !value.contains(SEPARATOR)
        && tidy(value) == value
        && !options.iter().any(|option| case_key(option) == case_key(value));
    if suitable {
        options.push(value.to_owned());
    }
    suitable
}

fn is_number(value: &str) -> bool {
    let digits = value.strip_prefix(['-', '\u{2212}']).unwrap_or(value);
    let whole = digits.split(['.', ',']).next().unwrap_or_default();
    let plain = digits.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
    let has_leading_zero = whole.len() > 1 && whole.starts_with('0');
    let is_long = digits.bytes().filter(u8::is_ascii_digit).count() >= LONG_DIGITS;
    let starts_and_ends_with_digits =
        digits.starts_with(|c: char| c.is_ascii_digit()) && digits.ends_with(|c: char| c.is_ascii_digit());
    plain
        && starts_and_ends_with_digits
        && !has_leading_zero
        && !(is_long && whole.len() == digits.len())
        && number::read(value).is_ok()
}

/// Returns whether a text is a date with a year of four digits, a month's name, or slashes, and not a number
/// or a version.
fn is_date(value: &str) -> bool {
    let has_year = value.split(|c: char| !c.is_numeric()).any(|digits| digits.chars().count() == 4);
    let only_digits = value.chars().all(char::is_numeric);
    !only_digits
        && (has_year || value.contains('/') || value.starts_with("--"))
        && matches!(date::read(value, None), Ok(_) | Err(Reason::DateOrderNeeded))
}

/// Returns whether a text says yes or no. Single letters that often mean something else do not.
fn is_checkbox(value: &str) -> bool {
    choice::checkbox(value).is_ok() && !["t", "f", "j"].contains(&value.to_lowercase().as_str())
}

fn is_time(value: &str) -> bool {
    value.contains(':') && time::read(value).is_ok()
}

/// Returns whether a text is the address of a page, and not only a word with a dot.
fn is_url(value: &str) -> bool {
    let has = |start: &str| value.get(..start.len()).is_some_and(|s| s.eq_ignore_ascii_case(start));
    ["http://", "https://", "www."].into_iter().any(has) && text::url(value).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(values: &[&str]) -> FieldType {
        let mut guess = TypeGuess::default();
        values.iter().for_each(|value| guess.observe(value));
        guess.field_type(true).0
    }

    #[test]
    fn each_type_is_found_in_its_values() {
        for (kind, values) in [
            (FieldType::Number, &["1", "-2.5", "0", "1500000", "12,50"][..]),
            (FieldType::Date, &["2026-11-22", "22/11/2026", "22 Nov 2026", "3/4/26", "--05-14"]),
            (FieldType::Time, &["09:30", "4:15 pm"]),
            (FieldType::Checkbox, &["yes", "No", "TRUE"]),
            (FieldType::Email, &["ana@example.com", "mailto:bob@example.org"]),
            (FieldType::Url, &["https://example.com/a", "www.example.org"]),
            (FieldType::Text, &["Gold", "Silver"]),
            (FieldType::LongText, &["Met in Rome.\nLikes tea."]),
            (FieldType::Text, &["", " "]),
        ] {
            assert_eq!(guess(values), kind, "{values:?}");
        }
    }

    #[test]
    fn what_may_be_a_code_stays_a_text() {
        for value in [
            "0123",
            "1234567890123456",
            "+34612345678",
            "612345678",
            "612 345",
            "20261122x",
            "1.2.3",
            "01-02-03",
            "12E4",
            "1,234",
            "555-0123",
            "john.smith",
            "f",
            "16:9:9:9",
            "3-14",
            "3/14",
            "--",
            "22/11/2026 10:30",
            "00",
        ] {
            assert_eq!(guess(&[value]), FieldType::Text, "{value}");
        }
        assert_eq!(guess(&["1", "2", "three"]), FieldType::Text);
    }

    #[test]
    fn few_values_that_repeat_are_the_options_of_a_dropdown() {
        let mut guess = TypeGuess::default();
        for _ in 0..3 {
            ["Gold", " Silver", "Bronze ", ""].into_iter().for_each(|value| guess.observe(value));
        }
        let options = ["Gold", "Silver", "Bronze"].map(str::to_owned).to_vec();
        assert_eq!(guess.field_type(true), (FieldType::Dropdown, options));
        // A dropdown would write both in the same way.
        guess.observe("GOLD");
        assert_eq!(guess.field_type(true).0, FieldType::Text);
    }

    #[test]
    fn values_that_do_not_repeat_are_no_options() {
        let names: Vec<String> = ('a'..='u').map(|letter| format!("Name {letter}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(guess(&names[..8]), FieldType::Text);
        assert_eq!(guess(&names.repeat(9)), FieldType::Text, "too many");
        assert_eq!(guess(&["001", "002"].repeat(9)), FieldType::Text, "codes");
        assert_eq!(guess(&["A | B", "C"].repeat(9)), FieldType::Text, "a separator");
    }
}
