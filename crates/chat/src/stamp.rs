//! The stamp: the date and time at the beginning of an entry, such as `[1/15/24, 9:41:07 PM] `, `15.01.24, 21:41 - `,
//! `21:41, 15/01/2024 - ` or `2024年1月15日 下午9:41 - `.
//!
//! This module finds out which numbers are the date, which are the time, and which words stand beside them. In which order
//! the parts of the date are and what the words mean is decided over the whole file, by `dates` and `period`.

use std::hash::{Hash, Hasher};

use kith_text::digits::ascii;
use rustc_hash::FxHasher;

use crate::calendar::{self, Era};
use crate::marks::is_mark;
use crate::tokens::{Token, tokens};

/// The length of the longest stamp, in characters.
const LONGEST: usize = 72;

/// The most numbers of a stamp: day, month, year, hour, minute and second.
const MOST_NUMBERS: usize = 6;

/// What can stand between a stamp and the rest of the line. Old exports have a colon where newer ones have a dash.
const ENDS: [(&str, char); 6] =
    [(" - ", '-'), (" – ", '-'), (" — ", '-'), (" -\u{200f}", '-'), (" -\u{200e}", '-'), (": ", ':')];

/// A part of a date: a number, or the name of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DatePart {
    /// A number, and in how many digits it was written.
    Number { value: u16, digits: u8 },
    /// A month by its name, from 1 to 12.
    Month(i8),
}

/// The date and time at the beginning of a line, as they were written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stamp {
    /// The parts of the date, in the order in which they were written.
    pub(crate) date: [DatePart; 3],
    /// Whether dots separate the parts of the date.
    pub(crate) dotted: bool,
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
    /// The word right before the time.
    pub(crate) before: Option<String>,
    /// The word right after the time.
    pub(crate) after: Option<String>,
    /// The era that the stamp names.
    pub(crate) era: Option<Era>,
    /// A hash of the signs and of what stands between them. It is equal for all stamps of an export.
    pub(crate) shape: u64,
}

/// Reads the stamp at the beginning of a line. Also returns where the line goes on after it.
pub(crate) fn read(line: &str) -> Option<(Stamp, usize)> {
    let start = line.find(|c: char| !is_mark(c))?;
    let rest = line.get(start..)?;
    let reach = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
    let head = rest.get(..reach)?;
    if let Some(inner) = head.strip_prefix('[') {
        let end = inner.find(']')?;
        let stamp = parse(inner.get(..end)?, '[')?;
        let body = start + end + 2;
        let separated = line.get(body..)?.starts_with(|c: char| c.is_whitespace() || is_mark(c));
        return separated.then_some((stamp, body));
    }
    if !head.starts_with(char::is_alphanumeric) {
        return None;
    }
    ENDS.iter().find_map(|(mark, kind)| {
        let within =
            |(end, _): &(usize, &str)| head.get(..*end).is_some_and(|text| numbers(text) <= MOST_NUMBERS);
        head.match_indices(mark).take_while(within).find_map(|(end, _)| {
            let stamp = parse(head.get(..end)?, *kind)?;
            Some((stamp, start + end + mark.len()))
        })
    })
}

/// How many numbers there are in a text.
fn numbers(text: &str) -> usize {
    let digits = || text.chars().map(|c| ascii(c).is_ascii_digit());
    digits().zip(std::iter::once(false).chain(digits())).filter(|(now, before)| *now && !before).count()
}

/// A stamp as it was written, without what separates it from the rest of the line.
pub(crate) fn shown(written: &str) -> String {
    let signs = |c: char| is_mark(c) || c.is_whitespace() || matches!(c, '[' | ']' | '-' | '–' | '—' | ':');
    written.trim_matches(signs).to_owned()
}

/// Reads the date and time in a text. `kind` is the sign that separates them from the rest of the line.
fn parse(text: &str, kind: char) -> Option<Stamp> {
    let tokens = tokens(text)?;
    // A day of the week or an era may come first, but not half a sentence.
    if matches!(tokens.first(), Some(Token::Word(word)) if word.contains(' ')) {
        return None;
    }
    let time = Time::find(&tokens)?;
    let mut date = Vec::with_capacity(3);
    let (mut era, mut dotted) = (None, false);
    let (mut earlier, mut later) = (false, false);
    for (at, token) in tokens.iter().enumerate() {
        if (time.first..=time.last).contains(&at) {
            continue;
        }
        match token {
            Token::Number { value, digits } => {
                date.push(DatePart::Number { value: *value, digits: *digits });
                earlier |= at < time.first;
                later |= at > time.last;
                dotted |= matches!(tokens.get(at + 1), Some(Token::Sign('.')));
            }
            Token::Word(word) => match token.month() {
                Some(month) => date.push(DatePart::Month(month)),
                None => era = era.or_else(|| calendar::era(word)),
            },
            Token::Sign(_) => {}
        }
    }
    let date: [DatePart; 3] = date.try_into().ok()?;
    // Another messenger writes `2024. 1. 15. 오후 9:41, Ann : x`. The name must not be taken for a word of the stamp.
    let named = earlier && tokens.get(time.last + 1..).is_some_and(|after| after.contains(&Token::Sign(',')));
    // A date stands on one side of the time, names one month at most, and has no year in the middle.
    let whole = earlier != later
        && !named
        && date.iter().filter(|part| matches!(part, DatePart::Month(_))).count() <= 1
        && !matches!(date, [_, DatePart::Number { digits: 3.., .. }, _]);
    let word = |at: Option<usize>| match at.and_then(|at| tokens.get(at)) {
        Some(Token::Word(word)) => Some(word.clone()),
        _ => None,
    };
    whole.then(|| Stamp {
        date,
        dotted,
        hour: time.hour,
        minute: time.minute,
        second: time.second,
        before: word(time.first.checked_sub(1)),
        after: word(Some(time.last + 1)),
        era,
        shape: shape(kind, &tokens, &time),
    })
}

/// The time, and where it stands among the tokens.
struct Time {
    first: usize,
    last: usize,
    hour: u8,
    minute: u8,
    second: u8,
    /// Whether seconds were written.
    seconds: bool,
}

impl Time {
    /// Finds the time among the tokens of a stamp.
    fn find(tokens: &[Token]) -> Option<Time> {
        // A colon, and the words for hour and minute, can only belong to a time.
        let certain = (0..tokens.len()).find_map(|at| Time::at(tokens, at, Token::separates_time));
        if certain.is_some() {
            return certain;
        }
        // `15.1.2024 21.41`: the time comes last.
        let mut numbers =
            (0..tokens.len()).filter(|at| matches!(tokens.get(*at), Some(Token::Number { .. })));
        let months = tokens.iter().filter(|token| token.month().is_some()).count();
        let first = numbers.nth(3_usize.checked_sub(months)?)?;
        Time::at(tokens, first, |token| *token == Token::Sign('.'))
    }

    /// The time that begins at a token, if `separates` accepts what stands between its numbers.
    fn at(tokens: &[Token], first: usize, separates: impl Fn(&Token) -> bool) -> Option<Time> {
        let number = |at: usize, below: u16| match tokens.get(at) {
            Some(Token::Number { value, digits: 1..=2 }) if *value < below => u8::try_from(*value).ok(),
            _ => None,
        };
        let separated = |at: usize| tokens.get(at).is_some_and(&separates);
        let hour = number(first, 25)?;
        let minute = number(first + 2, 60).filter(|_| separated(first + 1))?;
        let second = number(first + 4, 62).filter(|_| separated(first + 3));
        let mut last = first + if second.is_some() { 4 } else { 2 };
        if tokens.get(last + 1).is_some_and(Token::ends_time) {
            last += 1;
        }
        let (seconds, second) = (second.is_some(), second.unwrap_or(0).min(59));
        Some(Time { first, last, hour: hour % 24, minute, second, seconds })
    }
}

/// Hashes the signs of a stamp and the kinds of what stands between them.
fn shape(kind: char, tokens: &[Token], time: &Time) -> u64 {
    let mut shape = FxHasher::default();
    kind.hash(&mut shape);
    for (at, token) in tokens.iter().enumerate() {
        if at == time.first {
            if time.seconds { 'S' } else { 'T' }.hash(&mut shape);
        }
        if (time.first..=time.last).contains(&at) {
            continue;
        }
        match token {
            Token::Number { digits: 4, .. } => 'Y'.hash(&mut shape),
            Token::Number { .. } => 'N'.hash(&mut shape),
            Token::Word(_) if token.month().is_some() => 'M'.hash(&mut shape),
            Token::Word(_) => 'w'.hash(&mut shape),
            Token::Sign(sign) => sign.hash(&mut shape),
        }
    }
    shape.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The date, time and words of the stamp of a line, and the rest of the line.
    fn summary(line: &str) -> String {
        let Some((stamp, body)) = read(line) else { return "none".to_owned() };
        let date = stamp.date.map(|part| match part {
            DatePart::Number { value, .. } => value.to_string(),
            DatePart::Month(month) => format!("m{month}"),
        });
        let word = |word: &Option<String>| word.clone().unwrap_or_default();
        format!(
            "{} {}:{}:{} {}|{} {}",
            date.join("/"),
            stamp.hour,
            stamp.minute,
            stamp.second,
            word(&stamp.before),
            word(&stamp.after),
            &line[body..].trim(),
        )
    }

    #[test]
    fn reads_the_stamps_of_many_locales() {
        for (line, expected) in [
            ("[1/15/24, 9:41:07\u{202f}PM] A: x", "1/15/24 9:41:7 |PM A: x"),
            ("\u{200e}[15/01/2024 21:41:07] A: x", "15/1/2024 21:41:7 | A: x"),
            ("[21:41, 15/01/2024] A: x", "15/1/2024 21:41:0 | A: x"),
            ("15.01.24, 21:41 - A: x", "15/1/24 21:41:0 | A: x"),
            ("15/1/24 9:41 p. m. - A: x", "15/1/24 9:41:0 |p. m A: x"),
            ("15/01/2024 à 21:41 - A: x", "15/1/2024 21:41:0 à| A: x"),
            ("15.1.2024 klo 21.41 - A: x", "15/1/2024 21:41:0 klo| A: x"),
            ("15/01/24 21.41.09 - A: x", "15/1/24 21:41:9 | A: x"),
            ("15.01.24 г., 21:41 ч. - A: x", "15/1/24 21:41:0 |ч A: x"),
            ("2024. 01. 15. 21:41 - A: x", "2024/1/15 21:41:0 | A: x"),
            ("2024. 1. 15. 오후 9:41 - A: x", "2024/1/15 9:41:0 오후| A: x"),
            ("2024년 1월 15일 오후 9:41 - A: x", "2024/1/15 9:41:0 일 오후| A: x"),
            ("2024/1/15 下午9:41 - A: x", "2024/1/15 9:41:0 下午| A: x"),
            ("2024年1月15日 21時41分 - A: x", "2024/1/15 21:41:0 日| A: x"),
            ("21:41, 15/01/2024 - A: x", "15/1/2024 21:41:0 | A: x"),
            ("١٥\u{200f}/١\u{200f}/٢٠٢٤, ٩:٤١ م - A: x", "15/1/2024 9:41:0 |م A: x"),
            ("۱۵/۱/۲۰۲۴،\u{200f} ۲۱:۴۱ - A: x", "15/1/2024 21:41:0 | A: x"),
            ("१५/१/२४, ९:४१ अपराह्न - A: x", "15/1/24 9:41:0 |अपराह्न A: x"),
            ("15 de jan. de 2024 21:41 - A: x", "15/m1/2024 21:41:0 | A: x"),
            ("Jan 15, 2024, 9:41 PM - A: x", "m1/15/2024 9:41:0 |PM A: x"),
            ("15/01/2024, 21:41:07: A: x", "15/1/2024 21:41:7 | A: x"),
        ] {
            assert_eq!(summary(line), expected, "{line}");
        }
    }

    #[test]
    fn leaves_other_lines_alone() {
        for line in [
            "",
            "second line 15/01/2024, 10:00 - not: a header",
            "- a list",
            "[x] done",
            "21:41 - late",
            "15/01/2024 - no time",
            "[15/01/2024] no time",
            "1/2/3/4, 10:00 - A: x",
            "[15/01/2024 21:41:07]glued",
            "15/01/2024, 10:75 - A: x",
            "12345/1/2024, 10:00 - A: x",
            "2024년 1월 15일 오후 9:41, Ann : x",
            "2024. 1. 15. 오후 9:41, Ann : x",
        ] {
            assert_eq!(summary(line), "none", "{line}");
        }
    }
}
