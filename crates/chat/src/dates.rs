//! The order and the calendar of a file's dates, decided over all of them.
//!
//! An order is ruled out when a date would not be one, would lie in the future, or when the chat would jump back in time
//! where another order keeps it going forward; the dates in the names of attached photos tell it, too. What is still
//! open after that must be asked.

use jiff::civil::Date;
use rustc_hash::FxHashSet;

use super::calendar::{self, Era, Year};
use super::stamp::{Part, Stamp};
use kith_text::DateOrder;

/// Chats are in order of time but for messages that came late: by no more days than this.
const LATE: i32 = 7;
/// One in so many stamps may be a pasted line that is no date in the file's order.
const TOLERATED: usize = 10;

/// With so many times more days than years it is plain which are which.
const MORE_DAYS: usize = 4;

/// What can be wrong with a file's dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// They mean different days under different orders. Which ones, and what an example means under each.
    Ambiguous(Example),
    /// They fit no order, or not the one asked for.
    Unfit,
    /// They are of a calendar that is not ours.
    Calendar,
}

/// A date that can be read in several ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its place among the file's.
    pub place: usize,
    /// Orders with the day each makes of it.
    pub readings: Vec<(DateOrder, Date)>,
}

/// A stamp with what else is known of its day: the date in the name of a photo that came with it.
pub(super) struct Dated<'s> {
    pub(super) stamp: &'s Stamp,
    pub(super) photo: Option<Date>,
}

/// The dates, in the file's order; `None` for one that is none. `today` bounds what can have been written.
pub(super) fn decide(
    stamps: &[Dated<'_>],
    asked: Option<DateOrder>,
    today: Date,
) -> Result<Vec<Option<Date>>, Trouble> {
    let (likely, unlikely) = orders(stamps);
    let likely: Vec<DateOrder> = match asked {
        // A year of four digits shows its place itself.
        Some(asked) if likely.contains(&asked) || unlikely.contains(&asked) => vec![asked],
        _ => likely,
    };
    if asked.is_none()
        && unlikely.contains(&DateOrder::Ymd)
        && let Some(turned) = turned(stamps, &likely, today)
    {
        return turned;
    }
    let mut foreign = false;
    for orders in [likely, if asked.is_some() { Vec::new() } else { unlikely }] {
        let mut readings: Vec<Reading> =
            orders.into_iter().map(|order| Reading::new(stamps, order, today)).collect();
        foreign |= readings.iter().any(|reading| reading.foreign * 2 > stamps.len());
        readings.retain(|reading| reading.wrong * TOLERATED <= stamps.len());
        if !readings.is_empty() {
            return choose(readings);
        }
    }
    Err(if foreign { Trouble::Calendar } else { Trouble::Unfit })
}

/// `24/1/15`, `24/1/16`: dates of short years fit both ways round, but a chat has more days than years. The dates, if
/// it is plain that the year comes first; trouble, if it may be.
fn turned(
    stamps: &[Dated<'_>],
    likely: &[DateOrder],
    today: Date,
) -> Option<Result<Vec<Option<Date>>, Trouble>> {
    let values = |part: fn(&Stamp) -> Part| {
        let values = stamps.iter().filter_map(move |dated| match part(dated.stamp) {
            Part::Number { value, .. } => Some(value),
            Part::Month(_) => None,
        });
        values.collect::<FxHashSet<u16>>().len()
    };
    let (first, last) = (values(|stamp| stamp.date[0]), values(|stamp| stamp.date[2]));
    let reading = Reading::new(stamps, DateOrder::Ymd, today);
    if first >= last || !reading.is_sound() {
        return None;
    }
    let others: Vec<Reading> = likely.iter().map(|order| Reading::new(stamps, *order, today)).collect();
    if others.iter().any(|other| other.photos > 0) {
        return None;
    }
    let mut open: Vec<Reading> = others.into_iter().filter(Reading::is_sound).collect();
    let plain = last >= first * MORE_DAYS || open.is_empty();
    if plain {
        return Some(Ok(reading.dates));
    }
    open.push(reading);
    Some(Err(ambiguous(&open)))
}

/// The orders that a look at the digits leaves: those that are usual, and those to try when none of them fits.
fn orders(stamps: &[Dated<'_>]) -> (Vec<DateOrder>, Vec<DateOrder>) {
    let at = |index: usize, wanted: fn(&Part) -> bool| {
        stamps.iter().filter(|dated| dated.stamp.date.get(index).is_some_and(wanted)).count() * 2
            > stamps.len()
    };
    let year = |part: &Part| matches!(part, Part::Number { digits: 3.., .. });
    let month = |part: &Part| matches!(part, Part::Month(_));
    let counted = |dated: &&Dated<'_>| matches!(dated.stamp.era, Some(Era::From(_)));
    if at(0, year) || stamps.iter().filter(counted).count() * 2 > stamps.len() {
        return (vec![DateOrder::Ymd], Vec::new());
    }
    // Where Islamic years are written the day comes first.
    if at(2, |part| matches!(part, Part::Number { value, digits: 4 } if calendar::is_islamic(*value))) {
        return (vec![DateOrder::Dmy], Vec::new());
    }
    let last = at(2, year);
    if at(0, month) {
        return (vec![DateOrder::Mdy], Vec::new());
    }
    let by_year = if last { Vec::new() } else { vec![DateOrder::Ymd] };
    // Where dates have dots the day comes before the month, or all is turned round.
    let dotted = stamps.iter().filter(|dated| dated.stamp.dotted).count() * 2 > stamps.len();
    if at(1, month) || dotted {
        return (vec![DateOrder::Dmy], by_year);
    }
    (vec![DateOrder::Dmy, DateOrder::Mdy], by_year)
}

/// All dates read in one order, and what speaks against it.
struct Reading {
    order: DateOrder,
    dates: Vec<Option<Date>>,
    wrong: usize,
    /// Years of another calendar.
    foreign: usize,
    future: usize,
    /// Jumps back in time.
    back: usize,
    /// Photos of the same day.
    photos: usize,
}

impl Reading {
    fn new(stamps: &[Dated<'_>], order: DateOrder, today: Date) -> Reading {
        let mut reading = Reading {
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
                Err(foreign) => {
                    reading.wrong += 1;
                    reading.foreign += usize::from(foreign);
                    reading.dates.push(None);
                    continue;
                }
            };
            reading.future += usize::from(days(today, date) > 2);
            reading.back += usize::from(last.is_some_and(|last| days(date, last) > LATE));
            reading.photos += usize::from(*photo == Some(date));
            last = Some(date);
            reading.dates.push(Some(date));
        }
        reading
    }
}

impl Reading {
    /// Whether nothing speaks against it.
    fn is_sound(&self) -> bool {
        self.wrong + self.future + self.back == 0
    }
}

fn choose(mut readings: Vec<Reading>) -> Result<Vec<Option<Date>>, Trouble> {
    let keep_least = |readings: &mut Vec<Reading>, count: fn(&Reading) -> usize| {
        let least = readings.iter().map(count).min().unwrap_or(0);
        // Evidence counts only against orders when another has none of it.
        if least == 0 {
            readings.retain(|reading| count(reading) == 0);
        }
    };
    keep_least(&mut readings, |reading| reading.wrong);
    if readings.iter().any(|reading| reading.photos > 0) {
        readings.retain(|reading| reading.photos > 0);
    }
    keep_least(&mut readings, |reading| reading.future);
    keep_least(&mut readings, |reading| reading.back);
    let same = readings.windows(2).all(|pair| matches!(pair, [a, b] if a.dates == b.dates));
    if !same {
        return Err(ambiguous(&readings));
    }
    readings.into_iter().next().map(|reading| reading.dates).ok_or(Trouble::Unfit)
}

/// The trouble of several readings, with the first date that they read differently.
fn ambiguous(readings: &[Reading]) -> Trouble {
    let read_at = |place: usize| -> Vec<(DateOrder, Date)> {
        let read = |reading: &Reading| Some((reading.order, (*reading.dates.get(place)?)?));
        readings.iter().filter_map(read).collect()
    };
    let differs = |place: &usize| {
        let read = read_at(*place);
        read.len() == readings.len() && read.windows(2).any(|pair| matches!(pair, [a, b] if a.1 != b.1))
    };
    let count = readings.first().map_or(0, |reading| reading.dates.len());
    let place = (0..count).find(differs).unwrap_or(0);
    Trouble::Ambiguous(Example { place, readings: read_at(place) })
}

fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// The date under an order; `Err` tells whether its year is of another calendar.
fn date(stamp: &Stamp, order: DateOrder, today: Date) -> Result<Date, bool> {
    let [a, b, c] = stamp.date;
    let (day, month, year) = match order {
        DateOrder::Dmy => (a, b, c),
        DateOrder::Mdy => (b, a, c),
        DateOrder::Ymd => (c, b, a),
    };
    let number = |part: Part| match part {
        Part::Number { value, digits: 1..=2 } => i8::try_from(value).ok(),
        _ => None,
    };
    let year = match year {
        Part::Number { value, digits } => Year::of(value, digits, stamp.era, today.year()).ok_or(true)?,
        Part::Month(_) => return Err(false),
    };
    let month = match month {
        Part::Month(month) => Some(month),
        part => number(part),
    };
    month.zip(number(day)).and_then(|(month, day)| year.date(month, day)).ok_or(false)
}

#[cfg(test)]
mod tests {
    use super::super::stamp::read;
    use super::*;

    fn told(days: &[&str], asked: Option<DateOrder>) -> Result<Vec<String>, Trouble> {
        let stamps: Vec<Stamp> =
            days.iter().map(|day| read(&format!("{day}, 10:00 - A: x")).expect("a stamp").0).collect();
        let dated: Vec<Dated<'_>> = stamps.iter().map(|stamp| Dated { stamp, photo: None }).collect();
        let dates = decide(&dated, asked, Date::constant(2026, 11, 22))?;
        Ok(dates.iter().map(|date| date.map_or_else(|| "-".to_owned(), |date| date.to_string())).collect())
    }

    /// What has to be asked.
    fn orders(days: &[&str]) -> Vec<String> {
        match told(days, None) {
            Err(Trouble::Ambiguous(example)) => {
                example.readings.iter().map(|(order, date)| format!("{} {date}", order.name())).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_whole_file_shows_the_order() {
        assert_eq!(told(&["1/2/24", "1/15/24"], None).unwrap(), ["2024-01-02", "2024-01-15"]);
        assert_eq!(told(&["1/2/24", "15/2/24"], None).unwrap(), ["2024-02-01", "2024-02-15"]);
        assert_eq!(told(&["2024-01-02", "2024-02-01"], None).unwrap(), ["2024-01-02", "2024-02-01"]);
        // The other way round the chat would go back in time.
        assert_eq!(told(&["05/02/24", "06/02/24", "01/03/24"], None).unwrap()[2], "2024-03-01");
        // The other way round it would not be written yet.
        assert_eq!(told(&["11/12/26"], None).unwrap(), ["2026-11-12"]);
        assert_eq!(told(&["01.02.24"], None).unwrap(), ["2024-02-01"]);
        assert_eq!(told(&["3/3/24", "4/4/24"], None).unwrap(), ["2024-03-03", "2024-04-04"]);
        assert_eq!(told(&["24/1/31", "24/2/28", "24/12/31"], None).unwrap()[0], "2024-01-31");
    }

    #[test]
    fn short_years_may_come_first() {
        let days = ["24/1/15", "24/1/16", "24/1/17", "24/1/18"];
        assert_eq!(told(&days, None).unwrap()[1], "2024-01-16");
        assert_eq!(orders(&["15/1/23", "15/1/24"]), ["dmy 2023-01-15", "ymd 2015-01-23"]);
        assert_eq!(told(&["15.01.24", "16.01.24", "17.02.25"], None).unwrap()[2], "2025-02-17");
        assert_eq!(told(&["15.01.24"], None).unwrap(), ["2024-01-15"]);
    }

    #[test]
    fn what_it_does_not_show_is_asked() {
        let days = ["01/02/2024", "02/03/2024"];
        assert_eq!(orders(&days), ["dmy 2024-02-01", "mdy 2024-01-02"]);
        // The example is one that differs.
        assert_eq!(orders(&["02/02/2024", "03/04/2024"]), ["dmy 2024-04-03", "mdy 2024-03-04"]);
        assert_eq!(told(&days, Some(DateOrder::Mdy)).unwrap(), ["2024-01-02", "2024-02-03"]);
        assert_eq!(told(&days, Some(DateOrder::Dmy)).unwrap(), ["2024-02-01", "2024-03-02"]);
        assert_eq!(told(&["15/01/2024"], Some(DateOrder::Mdy)), Err(Trouble::Unfit));
    }

    #[test]
    fn calendars() {
        assert_eq!(told(&["15/1/2567"], None).unwrap(), ["2024-01-15"]);
        assert_eq!(told(&["15/1/67"], None).unwrap(), ["2024-01-15"]);
        for day in ["3/7/1445", "1402/10/25", "113/1/15", "令和6年1月15日", "民國113年1月15日", "3/7/1445 AH"]
        {
            assert_eq!(told(&[day], None).unwrap(), ["2024-01-15"], "{day}");
        }
        for day in ["3/7/45", "4/5/5784", "2080/10/1 BS"] {
            assert_eq!(told(&[day], None), Err(Trouble::Calendar), "{day}");
        }
    }
}
