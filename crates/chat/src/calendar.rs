//! Years and dates of other calendars than ours, in which some phones write their stamps.
//!
//! Which calendar a year is of shows by the year itself: chats are some years old at most, and the calendars' years are
//! centuries apart. Where they are not (the years of an emperor), the era's name stands by.

use icu_calendar::cal::{Gregorian, Hijri};
use icu_calendar::{AsCalendar, Date as AnyDate};
use jiff::civil::Date;

/// An era that a stamp names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    /// Years from one on, so many years after ours: of Japanese emperors and of Taiwan.
    From(i16),
    /// The Islamic or the Persian one, whose years tell which.
    Known,
    /// One that is not read.
    Unknown,
}

/// The era that a word of a stamp names.
pub(super) fn era(word: &str) -> Option<Era> {
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

/// Islamic years of chats: 2009 to 2039.
const ISLAMIC_FIRST: i16 = 1430;
const ISLAMIC_LAST: i16 = 1461;

/// Whether a year of four digits is an Islamic one.
pub(super) fn is_islamic(year: u16) -> bool {
    i16::try_from(year).is_ok_and(|year| (ISLAMIC_FIRST..=ISLAMIC_LAST).contains(&year))
}

/// A year as its calendar counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Year {
    Ours(i16),
    Persian(i16),
    Islamic(i16),
}

impl Year {
    /// The year of so many written digits; `None` for other calendars'. `now` is the present year, ours.
    pub(super) fn of(value: u16, digits: u8, era: Option<Era>, now: i16) -> Option<Year> {
        let value = i16::try_from(value).ok()?;
        match (era, digits, value) {
            (Some(Era::Unknown), ..) => None,
            (Some(Era::From(start)), 1..=3, 1..) => Some(Year::Ours(start + value)),
            // The years of chats; those of the two calendars do not meet before 2040.
            (_, 4, 1388..=1419) => Some(Year::Persian(value)),
            (_, 4, ISLAMIC_FIRST..=ISLAMIC_LAST) => Some(Year::Islamic(value)),
            (_, 4, 1970..=2299) => Some(Year::Ours(value)),
            (_, 4, 2400..=2899) => Some(Year::Ours(value - BUDDHIST)),
            // Of Taiwan, without its era's name.
            (_, 3, 100..=129) => Some(Year::Ours(1911 + value)),
            (_, 1..=2, _) => {
                let recent = |year: i16| (EARLIEST..=now + 1).contains(&year);
                let year = [2000 + value, 2500 + value - BUDDHIST].into_iter().find(|year| recent(*year));
                year.map(Year::Ours)
            }
            _ => None,
        }
    }

    /// The day; `None` where the year has none such.
    pub(super) fn date(self, month: i8, day: i8) -> Option<Date> {
        let (m, d) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        match self {
            Year::Ours(year) => Date::new(year, month, day).ok(),
            Year::Persian(year) => AnyDate::try_new_persian(year.into(), m, d).ok().and_then(ours),
            Year::Islamic(year) => {
                let calendar = Hijri::new_umm_al_qura();
                AnyDate::try_new_hijri_with_calendar(year.into(), m, d, calendar).ok().and_then(ours)
            }
        }
    }
}

/// Between years of the Buddhist calendar and ours.
const BUDDHIST: i16 = 543;
/// There were no such chats before.
const EARLIEST: i16 = 2009;

fn ours<C: AsCalendar>(date: AnyDate<C>) -> Option<Date> {
    let date = date.to_calendar(Gregorian);
    let year = i16::try_from(date.year().extended_year()).ok()?;
    let (month, day) = (date.month().ordinal, date.day_of_month().0);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As published calendars say.
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
        assert_eq!(Year::of(6, 1, era("令和"), 2026), Some(Year::Ours(2024)));
        assert_eq!(Year::of(2080, 4, era("BS"), 2026), None);
        assert_eq!(Year::of(5784, 4, None, 2026), None);
        assert_eq!(Year::of(45, 2, None, 2026), None);
        assert_eq!(Year::Persian(1404).date(12, 30), None, "no leap year");
    }
}
