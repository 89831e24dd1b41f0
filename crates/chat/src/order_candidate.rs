//! All dates of a file, read in one order, and what speaks against that order.

use jiff::civil::Date;
use kith_text::DateOrder;

use crate::calendar::Year;
use crate::stamp::{DatePart, Stamp};

/// The entries of a chat are in order of time, apart from messages that arrived late: by no more days than this.
const LATE: i32 = 7;
/// A phone may be ahead of the day of the import by this many days: time zones differ.
const AHEAD: i32 = 2;

/// A stamp, with what else is known of its day: the date in the name of a photo that came with it.
pub(crate) struct Dated<'s> {
    pub(crate) stamp: &'s Stamp,
    pub(crate) photo: Option<Date>,
}

/// An order in which the dates of a file may have been written: all dates read in that order, and how many of them speak
/// for and against it.
pub(crate) struct OrderCandidate {
    pub(crate) order: DateOrder,
    /// The date of each stamp; `None` if there is no such date.
    pub(crate) dates: Vec<Option<Date>>,
    /// Stamps that are not dates.
    pub(crate) wrong: usize,
    /// Of these, stamps whose year belongs to a calendar that is not supported.
    pub(crate) foreign: usize,
    /// Dates in the future.
    pub(crate) future: usize,
    /// Dates that lie before the one before them.
    pub(crate) back: usize,
    /// Dates that are also in the name of a photo.
    pub(crate) photos: usize,
}

impl OrderCandidate {
    pub(crate) fn new(stamps: &[Dated<'_>], order: DateOrder, today: Date) -> OrderCandidate {
        let mut candidate = OrderCandidate {
            order,
            dates: Vec::with_capacity(stamps.len()),
            wrong: 0,
            foreign: 0,
            future: 0,
            back: 0,
            photos: 0,
        };
        let mut last: Option<Date> = None;
        for Dated { stamp, photo } in stamps {
            let date = match date(stamp, order, today) {
                Ok(date) => date,
                Err(not_a_date) => {
                    candidate.wrong += 1;
                    candidate.foreign += usize::from(not_a_date == NotADate::ForeignYear);
                    candidate.dates.push(None);
                    continue;
                }
            };
            candidate.future += usize::from(days(today, date) > AHEAD);
            candidate.back += usize::from(last.is_some_and(|last| days(date, last) > LATE));
            candidate.photos += usize::from(*photo == Some(date));
            last = Some(date);
            candidate.dates.push(Some(date));
        }
        candidate
    }

    /// Whether nothing speaks against the order.
    pub(crate) fn is_sound(&self) -> bool {
        self.wrong + self.future + self.back == 0
    }
}

/// The days from one date to another; negative if the other lies before it.
fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// Why a stamp is not a date in an order.
#[derive(PartialEq, Eq)]
enum NotADate {
    /// Its year belongs to a calendar that is not supported.
    ForeignYear,
    /// There is no such day or month.
    NoSuchDay,
}

/// The date of a stamp in an order.
fn date(stamp: &Stamp, order: DateOrder, today: Date) -> Result<Date, NotADate> {
    let [a, b, c] = stamp.date;
    let (day, month, year) = match order {
        DateOrder::Dmy => (a, b, c),
        DateOrder::Mdy => (b, a, c),
        DateOrder::Ymd => (c, b, a),
    };
    let number = |part: DatePart| match part {
        DatePart::Number { value, digits: 1..=2 } => i8::try_from(value).ok(),
        _ => None,
    };
    let year = match year {
        DatePart::Number { value, digits } => {
            Year::of(value, digits, stamp.era, today.year()).ok_or(NotADate::ForeignYear)?
        }
        DatePart::Month(_) => return Err(NotADate::NoSuchDay),
    };
    let month = match month {
        DatePart::Month(month) => Some(month),
        part => number(part),
    };
    let date = month.zip(number(day)).and_then(|(month, day)| year.date(month, day));
    date.ok_or(NotADate::NoSuchDay)
}
