//! Tests of single stored values.

use std::ops::{Bound, RangeBounds};

use kith_phone::{Country, Phone};
use rusqlite::types::ValueRef;

use crate::browse::text_test::TextTest;

/// A test of the value of one column. An empty value passes none.
#[derive(Debug, PartialEq)]
pub(super) enum Predicate {
    /// There is a value.
    Present,
    /// A text.
    Text(TextTest),
    /// The digits of a phone in E.164 form, which are those after its `+`.
    Digits(TextTest),
    /// Any of the chosen options of a multi-select passes; or, if `every` is set, each wanted one is chosen.
    Options { test: TextTest, every: bool },
    /// A number, a truth value, a point in time in milliseconds, or the [`ordinal`] of a date or time, in any of the ranges.
    Ranges(Vec<(Bound<f64>, Bound<f64>)>),
    /// A phone of any of these countries.
    Countries(Vec<PhonesOf>),
    /// A phone that belongs to a single country.
    HasCountry,
    /// A date on one of these days, whatever its year.
    Days(Days),
}

/// The phones of a country. If several countries share its calling code, only the library can tell.
#[derive(Debug, PartialEq)]
pub(super) struct PhonesOf {
    code: String,
    shared_by: Option<Country>,
}

/// Days of the year: for each month, one bit for each of its days.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Days([u32; 12]);

impl Predicate {
    /// Returns whether a stored value passes.
    pub(super) fn holds(&self, stored: ValueRef<'_>) -> bool {
        match (self, stored) {
            (Predicate::Present, stored) => stored != ValueRef::Null,
            (Predicate::Text(test), ValueRef::Text(text)) => test.holds(text),
            (Predicate::Digits(test), ValueRef::Text(phone)) => {
                test.holds_plain(phone.strip_prefix(b"+").unwrap_or(phone))
            }
            (Predicate::Options { test, every }, ValueRef::Text(json)) => {
                let chosen: Vec<String> = serde_json::from_slice(json).unwrap_or_default();
                let mut chosen = chosen.iter().map(String::as_bytes);
                if *every { test.holds_every(chosen) } else { chosen.any(|option| test.holds(option)) }
            }
            (Predicate::Ranges(ranges), stored) => {
                number(stored).is_some_and(|number| ranges.iter().any(|range| range.contains(&number)))
            }
            (Predicate::Countries(countries), ValueRef::Text(phone)) => {
                countries.iter().any(|country| country.holds(phone))
            }
            (Predicate::HasCountry, ValueRef::Text(phone)) => region(phone).is_some(),
            (Predicate::Days(days), ValueRef::Text(date)) => days.holds(date),
            _ => false,
        }
    }
}

impl PhonesOf {
    pub(super) fn new(country: Country) -> PhonesOf {
        let code = country.calling_code();
        let shared = Country::all().into_iter().filter(|other| other.calling_code() == code).count() > 1;
        PhonesOf { code: format!("+{code}"), shared_by: shared.then_some(country) }
    }

    fn holds(&self, phone: &[u8]) -> bool {
        phone.starts_with(self.code.as_bytes())
            && self.shared_by.is_none_or(|country| region(phone) == Some(country))
    }
}

fn region(phone: &[u8]) -> Option<Country> {
    Phone::from_stored(&String::from_utf8_lossy(phone)).region()
}

impl Days {
    /// Adds a day of a month. Both start at 1.
    pub(super) fn add(&mut self, month: i8, day: i8) {
        if let Some(days) = usize::try_from(month - 1).ok().and_then(|month| self.0.get_mut(month)) {
            *days |= 1 << (day & 31);
        }
    }

    /// Returns whether a date, with or without a year, is on one of the days. Its last characters are `-05-14`.
    fn holds(&self, date: &[u8]) -> bool {
        let Some([b'-', month @ .., b'-', tens, ones]) = date.last_chunk::<6>() else { return false };
        let two = |tens: u8, ones: u8| usize::from(tens.wrapping_sub(b'0')) * 10 + usize::from(ones & 15);
        let month: usize = match month {
            [tens, ones] => two(*tens, *ones),
        };
        self.0.get(month.wrapping_sub(1)).is_some_and(|days| days >> (two(*tens, *ones) & 31) & 1 == 1)
    }
}

/// Returns a stored value as a number that is ordered like the values.
fn number(stored: ValueRef<'_>) -> Option<f64> {
    match stored {
        ValueRef::Real(number) => Some(number),
        ValueRef::Integer(number) => Some(number as f64),
        ValueRef::Text(text) => ordinal(text),
        _ => None,
    }
}

/// Returns a number for a date or time in the form that is stored, which is ordered like the values: `20261122` for
/// `2026-11-22`, `93000` for `09:30`. A date without a year has none.
pub(super) fn ordinal(text: &[u8]) -> Option<f64> {
    let mut parts = [0_u32; 3];
    for (part, digits) in parts.iter_mut().zip(text.split(|b| matches!(b, b'-' | b':'))) {
        if digits.is_empty() {
            return None;
        }
        *part = digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit & 15));
    }
    let [first, second, third] = parts.map(f64::from);
    Some((first * 100.0 + second) * 100.0 + third)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_ordered() {
        assert_eq!(ordinal(b"2026-11-22"), Some(20_261_122.0));
        assert_eq!(ordinal(b"09:30"), Some(93_000.0));
        assert_eq!(ordinal(b"23:59:58"), Some(235_958.0));
        assert_eq!(ordinal(b"--05-14"), None);
        assert_eq!(ordinal(b""), None);
    }

    #[test]
    fn days_are_found_in_every_year() {
        let mut days = Days::default();
        days.add(5, 14);
        days.add(12, 31);
        for (date, expected) in [
            ("1990-05-14", true),
            ("--05-14", true),
            ("2026-12-31", true),
            ("1990-05-15", false),
            ("1990-06-14", false),
            ("", false),
            ("ab-cd-ef", false),
        ] {
            assert_eq!(
                Predicate::Days(Days(days.0)).holds(ValueRef::Text(date.as_bytes())),
                expected,
                "{date}"
            );
        }
    }
}
