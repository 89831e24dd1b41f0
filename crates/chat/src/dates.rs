//! The order and the calendar of the dates of a file, decided over all of them.
//!
//! An order is ruled out if it makes of a stamp something that is not a date or lies in the future, or if it makes the chat
//! jump back in time where another order does not. The dates in the names of attached photos decide, too. If more than one
//! order is left after that, a person must be asked.

use jiff::civil::Date;
use kith_text::DateOrder;
use rustc_hash::FxHashSet;

use crate::calendar::{self, Era};
use crate::order_candidate::{Dated, OrderCandidate};
use crate::stamp::{DatePart, Stamp};

/// One in this many stamps may be a pasted line that is not a date in the order of the file.
const TOLERATED: usize = 10;

/// If the last parts of the dates have this many times more values than the first ones, the last are days and the first are
/// years.
const MORE_DAYS: usize = 4;

/// Why the dates of a file cannot be decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Undecided {
    /// They are different days in different orders.
    Ambiguous {
        /// The place of a stamp that shows the difference.
        place: usize,
        /// Each order that fits, with the day that it makes of that stamp.
        readings: Vec<(DateOrder, Date)>,
    },
    /// They fit no order, or not the one that was asked for.
    Unfit,
    /// Their calendar is not supported.
    Calendar,
}

/// Decides the date of each stamp; `None` for a stamp that is not a date in the order of the file. Nothing was written after
/// `today`.
///
/// # Errors
///
/// [`Undecided`], if the dates do not show their order or are not supported.
pub(crate) fn decide(
    stamps: &[Dated<'_>],
    asked: Option<DateOrder>,
    today: Date,
) -> Result<Vec<Option<Date>>, Undecided> {
    let (likely, unlikely) = orders(stamps);
    let likely: Vec<DateOrder> = match asked {
        // A year of four digits shows its place itself. An order that contradicts it is not tried.
        Some(asked) if likely.contains(&asked) || unlikely.contains(&asked) => vec![asked],
        _ => likely,
    };
    if asked.is_none()
        && unlikely.contains(&DateOrder::Ymd)
        && let Some(decided) = year_first(stamps, &likely, today)
    {
        return decided;
    }
    let mut foreign = false;
    for orders in [likely, if asked.is_some() { Vec::new() } else { unlikely }] {
        let mut candidates: Vec<OrderCandidate> =
            orders.into_iter().map(|order| OrderCandidate::new(stamps, order, today)).collect();
        foreign |= candidates.iter().any(|candidate| candidate.foreign * 2 > stamps.len());
        candidates.retain(|candidate| candidate.wrong * TOLERATED <= stamps.len());
        if !candidates.is_empty() {
            return choose(candidates);
        }
    }
    Err(if foreign { Undecided::Calendar } else { Undecided::Unfit })
}

/// Decides dates with short years, such as `24/1/15` and `24/1/16`, which can be read from both ends. A chat has more days
/// than years. Returns the dates if the year certainly comes first, an error if it may come first, and `None` if it does
/// not.
fn year_first(
    stamps: &[Dated<'_>],
    likely: &[DateOrder],
    today: Date,
) -> Option<Result<Vec<Option<Date>>, Undecided>> {
    let values = |part: fn(&Stamp) -> DatePart| {
        let values = stamps.iter().filter_map(move |dated| match part(dated.stamp) {
            DatePart::Number { value, .. } => Some(value),
            DatePart::Month(_) => None,
        });
        values.collect::<FxHashSet<u16>>().len()
    };
    let (first, last) = (values(|stamp| stamp.date[0]), values(|stamp| stamp.date[2]));
    let candidate = OrderCandidate::new(stamps, DateOrder::Ymd, today);
    if first >= last || !candidate.is_sound() {
        return None;
    }
    let others: Vec<OrderCandidate> =
        likely.iter().map(|order| OrderCandidate::new(stamps, *order, today)).collect();
    if others.iter().any(|other| other.photos > 0) {
        return None;
    }
    let mut open: Vec<OrderCandidate> = others.into_iter().filter(OrderCandidate::is_sound).collect();
    let certain = last >= first * MORE_DAYS || open.is_empty();
    if certain {
        return Some(Ok(candidate.dates));
    }
    open.push(candidate);
    Some(Err(ambiguous(&open)))
}

/// The orders that the form of the dates allows: the usual ones, and those to try if none of them fits.
fn orders(stamps: &[Dated<'_>]) -> (Vec<DateOrder>, Vec<DateOrder>) {
    let at = |index: usize, wanted: fn(&DatePart) -> bool| {
        stamps.iter().filter(|dated| dated.stamp.date.get(index).is_some_and(wanted)).count() * 2
            > stamps.len()
    };
    let year = |part: &DatePart| matches!(part, DatePart::Number { digits: 3.., .. });
    let month = |part: &DatePart| matches!(part, DatePart::Month(_));
    let from_era = |dated: &&Dated<'_>| matches!(dated.stamp.era, Some(Era::From(_)));
    if at(0, year) || stamps.iter().filter(from_era).count() * 2 > stamps.len() {
        return (vec![DateOrder::Ymd], Vec::new());
    }
    // Beside an Islamic year, the day comes first.
    if at(2, |part| matches!(part, DatePart::Number { value, digits: 4 } if calendar::is_islamic(*value))) {
        return (vec![DateOrder::Dmy], Vec::new());
    }
    let last = at(2, year);
    if at(0, month) {
        return (vec![DateOrder::Mdy], Vec::new());
    }
    let unlikely = if last { Vec::new() } else { vec![DateOrder::Ymd] };
    // In dates with dots, the day comes before the month, or the year comes first.
    let dotted = stamps.iter().filter(|dated| dated.stamp.dotted).count() * 2 > stamps.len();
    if at(1, month) || dotted {
        return (vec![DateOrder::Dmy], unlikely);
    }
    (vec![DateOrder::Dmy, DateOrder::Mdy], unlikely)
}

/// Chooses the one order that is left, or finds that several are.
fn choose(mut candidates: Vec<OrderCandidate>) -> Result<Vec<Option<Date>>, Undecided> {
    // What speaks against an order counts only if it does not speak against all of them.
    let keep_sound = |candidates: &mut Vec<OrderCandidate>, count: fn(&OrderCandidate) -> usize| {
        if candidates.iter().any(|candidate| count(candidate) == 0) {
            candidates.retain(|candidate| count(candidate) == 0);
        }
    };
    keep_sound(&mut candidates, |candidate| candidate.wrong);
    if candidates.iter().any(|candidate| candidate.photos > 0) {
        candidates.retain(|candidate| candidate.photos > 0);
    }
    keep_sound(&mut candidates, |candidate| candidate.future);
    keep_sound(&mut candidates, |candidate| candidate.back);
    let same = candidates.windows(2).all(|pair| matches!(pair, [a, b] if a.dates == b.dates));
    if !same {
        return Err(ambiguous(&candidates));
    }
    candidates.into_iter().next().map(|candidate| candidate.dates).ok_or(Undecided::Unfit)
}

/// The error for several candidates, with the first stamp of which they make different days.
fn ambiguous(candidates: &[OrderCandidate]) -> Undecided {
    let read_at = |place: usize| -> Vec<(DateOrder, Date)> {
        let read = |candidate: &OrderCandidate| Some((candidate.order, (*candidate.dates.get(place)?)?));
        candidates.iter().filter_map(read).collect()
    };
    let differs = |place: &usize| {
        let read = read_at(*place);
        read.len() == candidates.len() && read.windows(2).any(|pair| matches!(pair, [a, b] if a.1 != b.1))
    };
    let count = candidates.first().map_or(0, |candidate| candidate.dates.len());
    let place = (0..count).find(differs).unwrap_or(0);
    Undecided::Ambiguous { place, readings: read_at(place) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stamp::read;

    /// The date of each day in a file that has these.
    fn dates(days: &[&str], asked: Option<DateOrder>) -> Result<Vec<String>, Undecided> {
        let stamps: Vec<Stamp> =
            days.iter().map(|day| read(&format!("{day}, 10:00 - A: x")).expect("a stamp").0).collect();
        let dated: Vec<Dated<'_>> = stamps.iter().map(|stamp| Dated { stamp, photo: None }).collect();
        let decided = decide(&dated, asked, Date::constant(2026, 11, 22))?;
        Ok(decided.iter().map(|date| date.map_or_else(|| "-".to_owned(), |date| date.to_string())).collect())
    }

    /// The orders to choose from, with the day of the example in each.
    fn choices(days: &[&str]) -> Vec<String> {
        match dates(days, None) {
            Err(Undecided::Ambiguous { readings, .. }) => {
                readings.iter().map(|(order, date)| format!("{} {date}", order.name())).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_whole_file_shows_the_order() {
        assert_eq!(dates(&["1/2/24", "1/15/24"], None).unwrap(), ["2024-01-02", "2024-01-15"]);
        assert_eq!(dates(&["1/2/24", "15/2/24"], None).unwrap(), ["2024-02-01", "2024-02-15"]);
        assert_eq!(dates(&["2024-01-02", "2024-02-01"], None).unwrap(), ["2024-01-02", "2024-02-01"]);
        // In the other order, the chat would go back in time.
        assert_eq!(dates(&["05/02/24", "06/02/24", "01/03/24"], None).unwrap()[2], "2024-03-01");
        // In the other order, the day would lie in the future.
        assert_eq!(dates(&["11/12/26"], None).unwrap(), ["2026-11-12"]);
        assert_eq!(dates(&["01.02.24"], None).unwrap(), ["2024-02-01"]);
        assert_eq!(dates(&["3/3/24", "4/4/24"], None).unwrap(), ["2024-03-03", "2024-04-04"]);
        assert_eq!(dates(&["24/1/31", "24/2/28", "24/12/31"], None).unwrap()[0], "2024-01-31");
    }

    #[test]
    fn short_years_may_come_first() {
        let days = ["24/1/15", "24/1/16", "24/1/17", "24/1/18"];
        assert_eq!(dates(&days, None).unwrap()[1], "2024-01-16");
        assert_eq!(choices(&["15/1/23", "15/1/24"]), ["dmy 2023-01-15", "ymd 2015-01-23"]);
        assert_eq!(dates(&["15.01.24", "16.01.24", "17.02.25"], None).unwrap()[2], "2025-02-17");
        assert_eq!(dates(&["15.01.24"], None).unwrap(), ["2024-01-15"]);
    }

    #[test]
    fn an_order_that_the_file_does_not_show_is_asked_for() {
        let days = ["01/02/2024", "02/03/2024"];
        assert_eq!(choices(&days), ["dmy 2024-02-01", "mdy 2024-01-02"]);
        // The example is a date that differs.
        assert_eq!(choices(&["02/02/2024", "03/04/2024"]), ["dmy 2024-04-03", "mdy 2024-03-04"]);
        assert_eq!(dates(&days, Some(DateOrder::Mdy)).unwrap(), ["2024-01-02", "2024-02-03"]);
        assert_eq!(dates(&days, Some(DateOrder::Dmy)).unwrap(), ["2024-02-01", "2024-03-02"]);
        assert_eq!(dates(&["15/01/2024"], Some(DateOrder::Mdy)), Err(Undecided::Unfit));
    }

    #[test]
    fn other_calendars_are_read_or_refused() {
        assert_eq!(dates(&["15/1/2567"], None).unwrap(), ["2024-01-15"]);
        assert_eq!(dates(&["15/1/67"], None).unwrap(), ["2024-01-15"]);
        for day in ["3/7/1445", "1402/10/25", "113/1/15", "令和6年1月15日", "民國113年1月15日", "3/7/1445 AH"]
        {
            assert_eq!(dates(&[day], None).unwrap(), ["2024-01-15"], "{day}");
        }
        for day in ["3/7/45", "4/5/5784", "2080/10/1 BS"] {
            assert_eq!(dates(&[day], None), Err(Undecided::Calendar), "{day}");
        }
    }
}
