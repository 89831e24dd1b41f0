//! Parsing dates, which are stored as `2026-11-22`.
//!
//! - If the year is first (`2026-11-22`, `2026/11/22`, `20261122`, `2026年11月22日`), the order is year, month,
//!   day.
//! - A date with the name of the month (`22 Nov 2026`, `November 22nd, 2026`, `22 de noviembre de 2026`) is
//!   unambiguous. The name of a weekday is ignored.
//! - A date with dots and the year last (`22.11.2026`) has the order day, month, year, as in all countries
//!   that write dates with dots.
//! - Otherwise, the given order is used. Without a given order, a date is accepted if it is a valid day in
//!   only one order.
//! - Years of two digits mean 1930 to 2029, as in spreadsheets.
//! - A time after the date is ignored if it is midnight, and rejected otherwise.
//! - `--11-22` and `--1122` are dates without a year, which are stored as `--11-22`. Other texts with only a day and a
//!   month (`22 Nov`, `22.11.`, `11/22`) are read by [`read_yearless`].

use jiff::civil::Date;

use kith_text::{DateOrder, months};

use crate::field::parse::invalid::Reason;
use kith_text::{digits, fold};

/// The maximum length of a date in bytes; longer texts are rejected.
const LONGEST: usize = 60;
/// Words that may surround days, months and years, as search keys.
const FILLERS: [&str; 12] = ["de", "del", "do", "of", "the", "le", "el", "st", "nd", "rd", "th", "er"];
/// The characters after year, month and day in Chinese, Japanese and Korean dates.
const CJK_MARKS: [char; 6] = ['年', '月', '日', '년', '월', '일'];

/// Parses a date, and returns it in the form that is stored.
pub(crate) fn read(text: &str, order: Option<DateOrder>) -> Result<String, Reason> {
    if is_stored_form(text) {
        return Ok(text.to_owned());
    }
    match text.strip_prefix("--").and_then(truncated) {
        Some((month, day)) => yearless(month, day)?.ok_or(Reason::NoSuchDay),
        None => read_any(text, order),
    }
}

/// Parses a day and a month without a year, and returns them in the form that is stored.
pub(crate) fn read_yearless(text: &str, order: Option<DateOrder>) -> Result<String, Reason> {
    let parts = Parts::of(text)?;
    let (month, day) = match (parts.numbers.as_slice(), parts.month) {
        // Spreadsheets write `Mar-26` for March 2026.
        (&[_], Some((_, 0))) if text.contains('-') => return Err(Reason::NotADate),
        (&[day], Some((month, _))) => (Part { number: month.into(), length: 2 }, day),
        (&[month, day], None) if text.contains(CJK_MARKS) => (month, day),
        (&[a, b], None) => match order {
            Some(DateOrder::Dmy) => (b, a),
            Some(_) => (a, b),
            None if parts.dotted || a.number == b.number => (b, a),
            None => match (yearless(a, b)?, yearless(b, a)?) {
                (Some(_), Some(_)) => return Err(Reason::DateOrderNeeded),
                (Some(_), None) => (a, b),
                _ => (b, a),
            },
        },
        _ => return Err(Reason::NotADate),
    };
    yearless(month, day)?.ok_or(Reason::NoSuchDay)
}

/// Returns the stored form of a day and a month, or `None` if no year has the day.
fn yearless(month: Part, day: Part) -> Result<Option<String>, Reason> {
    let leap_year = Part { number: 2000, length: 4 };
    Ok(civil(leap_year, month, day)?.map(|date| format!("--{:02}-{:02}", date.month(), date.day())))
}

/// Splits the rest of `--11-22` or `--1122` into month and day.
fn truncated(rest: &str) -> Option<(Part, Part)> {
    let (month, day) = rest.split_once('-').or_else(|| rest.split_at_checked(2))?;
    let two = |digits: &str| match digits.len() {
        2 => Some(Part { number: digits.parse().ok()?, length: 2 }),
        _ => None,
    };
    Some((two(month)?, two(day)?))
}

fn read_any(text: &str, order: Option<DateOrder>) -> Result<String, Reason> {
    let orders = order.as_ref().map_or(&DateOrder::ALL[..], std::slice::from_ref);
    match days(text, orders, order.is_some())?.as_slice() {
        [] => Err(Reason::NoSuchDay),
        [day] => Ok(day.to_string()),
        _ => Err(Reason::DateOrderNeeded),
    }
}

/// Returns whether a text is a valid date in the form that is stored, `2026-11-22`, which is also what most
/// programs write.
fn is_stored_form(text: &str) -> bool {
    let &[_, _, _, _, b'-', _, _, b'-', _, _] = text.as_bytes() else { return false };
    let number = |range: std::ops::Range<usize>| {
        let digits = text.get(range).filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
        digits.and_then(|digits| digits.parse::<i16>().ok())
    };
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let part = |n: i16| i8::try_from(n).unwrap_or(0);
    year > 0 && Date::new(year, part(month), part(day)).is_ok()
}

/// Returns the different days that a text can mean in these orders.
fn days(text: &str, orders: &[DateOrder], chosen: bool) -> Result<Vec<Date>, Reason> {
    let parts = Parts::of(text)?;
    let mut found = Vec::new();
    for &order in orders {
        if let Some(day) = parts.day(order, chosen)?
            && !found.contains(&day)
        {
            found.push(day);
        }
    }
    Ok(found)
}

/// Returns in which of [`DateOrder::ALL`] the text is a valid day, or `None` if the text does not depend on
/// the order or is not a date.
pub(crate) fn fitting_orders(text: &str) -> Option<[bool; 3]> {
    let parts = Parts::of(text).ok()?;
    if !parts.needs_order() {
        return None;
    }
    Some(DateOrder::ALL.map(|order| parts.day(order, false).is_ok_and(|day| day.is_some())))
}

/// A number in a date with its number of digits: `02` is a day, a month or a short year; `2026` is a year.
#[derive(Debug, Clone, Copy)]
struct Part {
    number: i16,
    length: usize,
}

/// The parts of a date.
#[derive(Debug)]
struct Parts {
    numbers: Vec<Part>,
    /// The month, if it is given by name, and the number of numbers before it.
    month: Option<(i8, usize)>,
    dotted: bool,
}

impl Parts {
    fn of(text: &str) -> Result<Parts, Reason> {
        if text.len() > LONGEST {
            return Err(Reason::NotADate);
        }
        let plain: String = text.chars().filter(|c| !fold::invisible(*c)).map(digits::ascii).collect();
        let date = without_time(plain.trim())?;
        let mut parts = Parts { numbers: Vec::new(), month: None, dotted: false };
        let mut signs = String::new();
        for token in tokens(date) {
            match token {
                Token::Number(number) => parts.numbers.push(number?),
                Token::Word(word) if FILLERS.contains(&fold::search_key(word).as_str()) => {}
                Token::Word(word) => match months::number(word) {
                    Some(month) if parts.month.is_none() => parts.month = Some((month, parts.numbers.len())),
                    None if months::is_weekday(word) => {}
                    _ => return Err(Reason::NotADate),
                },
                Token::Sign(sign) => signs.push(sign),
            }
        }
        parts.dotted = !signs.is_empty() && signs.chars().all(|c| c == '.');
        // What begins with a sign is no date, but for `--05-05`, which is read elsewhere.
        if date.starts_with(['-', '/', '.']) || signs.len() > 6 { Err(Reason::NotADate) } else { Ok(parts) }
    }

    fn needs_order(&self) -> bool {
        self.month.is_none() && matches!(self.numbers.as_slice(), [first, _, _] if first.length != 4)
    }

    /// Returns the day in the given order, or `None` if the calendar does not have it.
    fn day(&self, order: DateOrder, chosen: bool) -> Result<Option<Date>, Reason> {
        let (year, month, day) = match (self.numbers.as_slice(), self.month) {
            (&[a, b], Some((month, before))) => {
                let month = Part { number: month.into(), length: 2 };
                match before {
                    _ if a.length == 4 => (a, month, b),
                    1 if chosen && order == DateOrder::Ymd && b.length <= 2 => (a, month, b),
                    _ => (b, month, a),
                }
            }
            (&[all], None) if all.length == 8 => return Err(Reason::NotADate),
            (&[a, b, c], None) if a.length == 4 => (a, b, c),
            (&[a, b, c], None) => match order {
                DateOrder::Dmy => (c, b, a),
                // Dates with dots and the year last have the day first in all countries, but the user may
                // choose another order.
                DateOrder::Mdy if chosen || !self.dotted => (c, a, b),
                DateOrder::Ymd if c.length <= 2 && (chosen || !self.dotted) => (a, b, c),
                // The year is last although the chosen order has it first, so the other orders decide about
                // day and month.
                DateOrder::Ymd if chosen && c.length == 4 => return self.year_last(),
                _ => return Ok(None),
            },
            _ => return Err(Reason::NotADate),
        };
        civil(year, month, day)
    }

    /// Parses a date like `22/11/2026` although the chosen order is year, month, day. It is only accepted if
    /// it can mean just one day.
    fn year_last(&self) -> Result<Option<Date>, Reason> {
        let dmy = self.day(DateOrder::Dmy, false)?;
        let mdy = self.day(DateOrder::Mdy, false)?;
        match (dmy, mdy) {
            (Some(a), Some(b)) if a != b => Err(Reason::DateOrderNeeded),
            (a, b) => Ok(a.or(b)),
        }
    }
}

fn civil(year: Part, month: Part, day: Part) -> Result<Option<Date>, Reason> {
    let year_number = match (year.length, year.number) {
        (4, number) if number > 0 => number,
        (1..=2, number) if number < 30 => 2000 + number,
        (2, number) => 1900 + number,
        _ => return Err(Reason::NotADate),
    };
    if month.length > 2 || day.length > 2 {
        return Err(Reason::NotADate);
    }
    let (Ok(month), Ok(day)) = (i8::try_from(month.number), i8::try_from(day.number)) else {
        return Ok(None);
    };
    Ok(Date::new(year_number, month, day).ok())
}

enum Token<'t> {
    Number(Result<Part, Reason>),
    Word(&'t str),
    Sign(char),
}

/// Splits a date into numbers, words and punctuation. `20261122` is split into year, month and day.
fn tokens(text: &str) -> Vec<Token<'_>> {
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        let cut = [text.get(..4), text.get(4..6), text.get(6..)];
        return cut.into_iter().flatten().map(|t| Token::Number(part(t))).collect();
    }
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphabetic() && !CJK_MARKS.contains(&c);
        let end = if first.is_ascii_digit() {
            rest.find(|c: char| !c.is_ascii_digit())
        } else if is_word(first) {
            rest.find(|c: char| !is_word(c))
        } else {
            Some(first.len_utf8())
        };
        let (token, after) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, ""));
        rest = after;
        match first {
            '0'..='9' => found.push(Token::Number(part(token))),
            c if is_word(c) => found.push(Token::Word(token)),
            ' ' | ',' | '\u{a0}' | '\u{3000}' | '،' | 'º' | 'ª' => {}
            c if c.is_whitespace() || CJK_MARKS.contains(&c) => {}
            '.' | '/' | '-' => found.push(Token::Sign(first)),
            '\u{2010}'..='\u{2013}' | '\u{2212}' => found.push(Token::Sign('-')),
            // Any other character makes the text invalid.
            _ => found.push(Token::Number(Err(Reason::NotADate))),
        }
    }
    found
}

fn part(digits: &str) -> Result<Part, Reason> {
    match digits.len() {
        1..=4 => {
            let number = digits.parse().map_err(|_| Reason::NotADate)?;
            Ok(Part { number, length: digits.len() })
        }
        _ => Err(Reason::NotADate),
    }
}

/// Removes a time that is midnight. Any other time is an error.
fn without_time(text: &str) -> Result<&str, Reason> {
    let Some(colon) = text.find(':') else { return Ok(text) };
    let before = text.get(..colon).unwrap_or_default();
    let start = before.rfind(|c: char| !c.is_ascii_digit()).ok_or(Reason::NotADate)?;
    let time = text.get(start..).unwrap_or_default().to_ascii_lowercase();
    // 12:00:00 AM is also midnight.
    let is_twelve = time.ends_with("am") && time.get(1..3) == Some("12");
    let mut digits = time.bytes().filter(u8::is_ascii_digit).skip(if is_twelve { 2 } else { 0 });
    let signs_fit = time
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, 't' | 'z' | ':' | '.' | '+' | ' ' | 'a' | 'm'));
    let is_afternoon = time.ends_with("pm");
    if digits.all(|b| b == b'0') && signs_fit && !is_afternoon {
        Ok(text.get(..start).unwrap_or_default().trim_end_matches([',', ' ']))
    } else {
        Err(Reason::DateHasTime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_short_way_reads_what_the_long_way_reads(text in "[012][0-9]{3}-[0-3][0-9]-[0-3][0-9]") {
            let long = DateOrder::ALL.map(Some).into_iter().chain([None]).map(|order| read_any(&text, order));
            for long in long {
                prop_assert_eq!(is_stored_form(&text), long.is_ok());
                prop_assert!(long.is_err() || long == Ok(text.clone()));
            }
        }
    }
}
