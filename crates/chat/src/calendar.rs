//! Years and dates of calendars other than the Gregorian one, in which some phones write their stamps.
//!
//! The year itself shows to which calendar it belongs: chats are some years old at most, and the years of the calendars are
//! centuries apart. Where they are not, as with the years of an emperor, the name of the era stands beside the year.

use icu_calendar::cal::{Gregorian, Hijri};
use icu_calendar::{AsCalendar, Date as AnyDate};
use jiff::civil::Date;

/// An era that a stamp names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Era {
    /// An era that began after this Gregorian year: the reign of a Japanese emperor, or that of Taiwan.
    From(i16),
    /// The Islamic or the Persian era; the year shows which of them.
    Known,
    /// An era that is not supported.
    Unknown,
}

/// The era that a word of a stamp names, if it names one.
pub(crate) fn era(word: &str) -> Option<Era> {
    const STARTS: [(&str, i16); 5] =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911)];
    // Nepali and Hebrew.
    const OTHERS: [&str; 2] = ["BS", "שנת"];
    const KNOWN: [&str; 5] = ["AH", "AP", "هـ", "ه.ش", "ه\u{200d}.ش"];
    let has = |name: &&str| if name.is_ascii() { word == *name } else { word.contains(*name) };
    let start = STARTS.into_iter().find(|(name, _)| word.contains(name)).map(|(_, start)| Era::From(start));
    start
        .or_else(|| KNOWN.iter().any(has).then_some(Era::Known))
        .or_else(|| OTHERS.iter().any(has).then_some(Era::Unknown))
}

/// The first and the last Islamic year that a chat can have: 2009 to 2039.
const ISLAMIC_FIRST: i16 = 1430;
const ISLAMIC_LAST: i16 = 1461;

/// Whether a year of four digits is Islamic.
pub(crate) fn is_islamic(year: u16) -> bool {
    i16::try_from(year).is_ok_and(|year| (ISLAMIC_FIRST..=ISLAMIC_LAST).contains(&year))
}

/// A year in its own calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Year {
    Gregorian(i16),
    Persian(i16),
    Islamic(i16),
}

impl Year {
    /// The year that was written with this many digits; `None` if its calendar is not supported. `now` is the present
    /// Gregorian year.
    pub(crate) fn of(value: u16, digits: u8, era: Option<Era>, now: i16) -> Option<Year> {
        let value = i16::try_from(value).ok()?;
        match (era, digits, value) {
            (Some(Era::Unknown), ..) => None,
            (Some(Era::From(start)), 1..=3, 1..) => Some(Year::Gregorian(start + value)),
            // The two calendars have no years of chats in common before 2040.
            (_, 4, 1388..=1419) => Some(Year::Persian(value)),
            (_, 4, ISLAMIC_FIRST..=ISLAMIC_LAST) => Some(Year::Islamic(value)),
            (_, 4, 1970..=2299) => Some(Year::Gregorian(value)),
            (_, 4, 2400..=2899) => Some(Year::Gregorian(value - BUDDHIST)),
            // The era of Taiwan, without its name.
            (_, 3, 100..=129) => Some(Year::Gregorian(1911 + value)),
            (_, 1..=2, _) => {
                let recent = |year: i16| (EARLIEST..=now + 1).contains(&year);
                let year = [2000 + value, 2500 + value - BUDDHIST].into_iter().find(|year| recent(*year));
                year.map(Year::Gregorian)
            }
            _ => None,
        }
    }

    /// The Gregorian date of a day of the year; `None` if there is no such day.
    pub(crate) fn date(self, month: i8, day: i8) -> Option<Date> {
        let (m, d) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        match self {
            Year::Gregorian(year) => Date::new(year, month, day).ok(),
            Year::Persian(year) => AnyDate::try_new_persian(year.into(), m, d).ok().and_then(gregorian),
            Year::Islamic(year) => {
                let calendar = Hijri::new_umm_al_qura();
                AnyDate::try_new_hijri_with_calendar(year.into(), m, d, calendar).ok().and_then(gregorian)
            }
        }
    }
}

/// The difference between the years of the Buddhist calendar and those of the Gregorian one.
const BUDDHIST: i16 = 543;
/// The year of the first chats.
const EARLIEST: i16 = 2009;

fn gregorian<C: AsCalendar>(date: AnyDate<C>) -> Option<Date> {
    let date = date.to_calendar(Gregorian);
    let year = i16::try_from(date.year().extended_year()).ok()?;
    let (month, day) = (date.month().ordinal, date.day_of_month().0);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected dates are from published calendars.
    #[test]
    fn dates_of_other_calendars() {
        for (value, digits, month, day, expected) in [
            (1402, 4, 10, 25, "2024-01-15"),
            (1403, 4, 1, 1, "2024-03-20"),
            (1403, 4, 12, 30, "2025-03-20"),
            (1404, 4, 1, 1, "2025-03-21"),
            (1445, 4, 7, 3, "2024-01-15"),
            (1445, 4, 9, 1, "2024-03-11"),
            (1446, 4, 1, 1, "2024-07-07"),
            (1447, 4, 10, 1, "2026-03-20"),
            (2567, 4, 1, 15, "2024-01-15"),
            (67, 2, 1, 15, "2024-01-15"),
            (113, 3, 1, 15, "2024-01-15"),
        ] {
            let date = Year::of(value, digits, None, 2026).and_then(|year| year.date(month, day));
            assert_eq!(date.map(|date| date.to_string()).as_deref(), Some(expected), "{value}");
        }
        assert_eq!(Year::of(6, 1, era("令和"), 2026), Some(Year::Gregorian(2024)));
        assert_eq!(Year::of(2080, 4, era("BS"), 2026), None);
        assert_eq!(Year::of(5784, 4, None, 2026), None);
        assert_eq!(Year::of(45, 2, None, 2026), None);
        assert_eq!(Year::Persian(1404).date(12, 30), None, "no leap year");
    }
}
