//! Dates that come back every year, such as birthdays.
//!
//! A date is stored as `1990-05-14`, or as `--05-14` if its year is not known. In a year without 29 February, a date
//! on that day falls on 28 February, so that it stays in its month.

use jiff::civil::Date;

/// A stored date, whose year may be unknown.
struct Stored {
    year: Option<i16>,
    month: i8,
    day: i8,
}

impl Stored {
    fn of(date: &str) -> Option<Stored> {
        let (year, rest) = match date.strip_prefix("--") {
            Some(rest) => (None, rest),
            None => {
                let (year, rest) = date.split_once('-')?;
                (Some(year.parse().ok()?), rest)
            }
        };
        let (month, day) = rest.split_once('-')?;
        let stored = Stored { year, month: month.parse().ok()?, day: day.parse().ok()? };
        // Every valid day exists in a leap year.
        Date::new(stored.year.unwrap_or(2000), stored.month, stored.day).ok().map(|_| stored)
    }

    /// Returns the day on which the date falls in a year.
    fn day_in(&self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).or_else(|_| Date::new(year, self.month, self.day - 1)).ok()
    }
}

/// Returns the first day from `today` on that a stored date falls on. A date that is still to come first falls on
/// itself. Returns `None` for a text that is not a stored date.
///
/// ```
/// use jiff::civil::date;
/// use kith_engine::field::next_occurrence;
///
/// let today = date(2026, 11, 29);
/// assert_eq!(next_occurrence("1990-05-14", today), Some(date(2027, 5, 14)));
/// assert_eq!(next_occurrence("--11-29", today), Some(today));
/// assert_eq!(next_occurrence("1992-02-29", today), Some(date(2027, 2, 28)));
/// assert_eq!(next_occurrence("soon", today), None);
/// ```
pub fn next_occurrence(date: &str, today: Date) -> Option<Date> {
    let stored = Stored::of(date)?;
    let year = today.year().max(stored.year.unwrap_or(i16::MIN));
    match stored.day_in(year)? {
        day if day >= today => Some(day),
        _ => stored.day_in(year.checked_add(1)?),
    }
}

/// Returns how many years a stored date lies back on a day: the age of a person who was born on the date. Returns
/// `None` if the year is not known, or if the date is after the day.
///
/// ```
/// use jiff::civil::date;
/// use kith_engine::field::years_since;
///
/// assert_eq!(years_since("1990-05-14", date(2026, 5, 13)), Some(35));
/// assert_eq!(years_since("1990-05-14", date(2026, 5, 14)), Some(36));
/// assert_eq!(years_since("--05-14", date(2026, 5, 14)), None);
/// ```
pub fn years_since(date: &str, day: Date) -> Option<i16> {
    let stored = Stored::of(date)?;
    let years = day.year().checked_sub(stored.year?)?;
    let completed = if stored.day_in(day.year())? <= day { years } else { years - 1 };
    (completed >= 0).then_some(completed)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_date_comes_back_on_its_day() {
        for (stored, today, next) in [
            ("1990-12-31", date(2026, 12, 31), date(2026, 12, 31)),
            ("1990-12-31", date(2027, 1, 1), date(2027, 12, 31)),
            ("--01-01", date(2026, 12, 31), date(2027, 1, 1)),
            ("2026-11-30", date(2026, 11, 29), date(2026, 11, 30)),
            ("2030-05-14", date(2026, 11, 29), date(2030, 5, 14)),
            // The leap day.
            ("--02-29", date(2028, 2, 28), date(2028, 2, 29)),
            ("--02-29", date(2027, 2, 28), date(2027, 2, 28)),
            ("--02-29", date(2027, 3, 1), date(2028, 2, 29)),
        ] {
            assert_eq!(next_occurrence(stored, today), Some(next), "{stored} from {today}");
        }
        assert_eq!(next_occurrence("--12-30", date(9999, 12, 31)), None);
        for text in ["", "--", "--13-01", "--02-30", "1990", "1990-05", "1990-02-29", "09:30", "--05-14-01"] {
            assert_eq!(next_occurrence(text, date(2026, 11, 29)), None, "{text}");
        }
    }

    #[test]
    fn a_person_born_on_the_leap_day_ages_every_year() {
        let ages = [date(2027, 2, 27), date(2027, 2, 28), date(2028, 2, 28), date(2028, 2, 29)]
            .map(|day| years_since("1992-02-29", day));
        assert_eq!(ages, [Some(34), Some(35), Some(35), Some(36)]);
        assert_eq!(years_since("2030-05-14", date(2026, 11, 29)), None);
        assert_eq!(years_since("2026-11-30", date(2026, 11, 29)), None);
    }

    proptest! {
        #[test]
        fn the_next_day_is_within_a_year_and_a_leap_day(
            year in 1900i16..2020, month in 1i8..=12, day in 1i8..=31, ahead in 0i32..5000,
        ) {
            let stored = format!("{year:04}-{month:02}-{day:02}");
            prop_assume!(Date::new(year, month, day).is_ok());
            let today = date(2020, 1, 1).checked_add(jiff::Span::new().days(ahead)).unwrap();
            let next = next_occurrence(&stored, today).unwrap();
            let wait = today.until(next).unwrap().get_days();
            prop_assert!((0..=366).contains(&wait));
            prop_assert_eq!(years_since(&stored, next), Some(next.year() - year));
        }
    }
}
