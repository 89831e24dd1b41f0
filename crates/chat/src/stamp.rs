//! The date and time an entry begins with, as `[1/15/24, 9:41:07 PM] `, `15.01.24, 21:41 - `, `21:41, 15/01/2024 - `
//! or `2024年1月15日 下午9:41 - `: which of its numbers are the date and which the time, and what words stand by.
//!
//! What order the date's numbers are in and what the words mean is decided over the whole file, by `dates` and
//! `period`.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::calendar::{self, Era};
use super::marks::is_mark;
use super::tokens::{Token, tokens};
use kith_text::digits::ascii;

/// How far into a line a stamp can reach, in characters.
const LONGEST: usize = 72;

/// Day, month, year, hour, minute and second: a text with more numbers is no stamp, nor is a longer one.
const NUMBERS: usize = 6;

/// What can stand between a stamp and the rest. Old exports have a colon where newer ones have a dash.
const ENDS: [(&str, char); 6] =
    [(" - ", '-'), (" – ", '-'), (" — ", '-'), (" -\u{200f}", '-'), (" -\u{200e}", '-'), (": ", ':')];

/// A part of a date: a number with how many digits it was written in, or a month by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Number { value: u16, digits: u8 },
    Month(i8),
}

/// A stamp as it was written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stamp {
    pub(super) date: [Part; 3],
    /// The date's numbers are parted by dots.
    pub(super) dotted: bool,
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    /// The words right before and right after the time.
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    /// The era it names, whose years are not ours.
    pub(super) era: Option<Era>,
    /// Equal for all stamps of one export.
    pub(super) shape: u64,
}

/// Reads the stamp a line begins with; also returns where the line goes on after it.
pub(super) fn read(line: &str) -> Option<(Stamp, usize)> {
    let start = line.find(|c: char| !is_mark(c))?;
    let rest = line.get(start..)?;
    let reach = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
    let head = rest.get(..reach)?;
    if let Some(inner) = head.strip_prefix('[') {
        let end = inner.find(']')?;
        let stamp = parse(inner.get(..end)?, '[')?;
        let body = start + end + 2;
        let parted = line.get(body..)?.starts_with(|c: char| c.is_whitespace() || is_mark(c));
        return parted.then_some((stamp, body));
    }
    if !head.starts_with(char::is_alphanumeric) {
        return None;
    }
    ENDS.iter().find_map(|(mark, kind)| {
        let within = |(end, _): &(usize, &str)| head.get(..*end).is_some_and(|text| numbers(text) <= NUMBERS);
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

/// A stamp as it was written, without what parts it from the rest.
pub(super) fn shown(written: &str) -> String {
    let signs = |c: char| is_mark(c) || c.is_whitespace() || matches!(c, '[' | ']' | '-' | '–' | '—' | ':');
    written.trim_matches(signs).to_owned()
}

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
                date.push(Part::Number { value: *value, digits: *digits });
                earlier |= at < time.first;
                later |= at > time.last;
                dotted |= matches!(tokens.get(at + 1), Some(Token::Sign('.')));
            }
            Token::Word(word) => match token.month() {
                Some(month) => date.push(Part::Month(month)),
                None => era = era.or_else(|| calendar::era(word)),
            },
            Token::Sign(_) => {}
        }
    }
    let date: [Part; 3] = date.try_into().ok()?;
    // Another messenger's `2024. 1. 15. 오후 9:41, Ann : x`: a name that must not be taken for a word of the stamp.
    let named = earlier && tokens.get(time.last + 1..).is_some_and(|after| after.contains(&Token::Sign(',')));
    // A date stands on one side of the time, has one month at most by name, and no year in the middle.
    let whole = earlier != later
        && !named
        && date.iter().filter(|part| matches!(part, Part::Month(_))).count() <= 1
        && !matches!(date, [_, Part::Number { digits: 3.., .. }, _]);
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

/// The time among the tokens.
struct Time {
    first: usize,
    last: usize,
    hour: u8,
    minute: u8,
    second: u8,
    seconds: bool,
}

impl Time {
    fn find(tokens: &[Token]) -> Option<Time> {
        // A colon, or the words for hour and minute, can only be a time's.
        let certain = (0..tokens.len()).find_map(|at| Time::at(tokens, at, Token::parts_hours));
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

    fn at(tokens: &[Token], first: usize, parts: impl Fn(&Token) -> bool) -> Option<Time> {
        let number = |at: usize, below: u16| match tokens.get(at) {
            Some(Token::Number { value, digits: 1..=2 }) if *value < below => u8::try_from(*value).ok(),
            _ => None,
        };
        let parted = |at: usize| tokens.get(at).is_some_and(&parts);
        let hour = number(first, 25)?;
        let minute = number(first + 2, 60).filter(|_| parted(first + 1))?;
        let second = number(first + 4, 62).filter(|_| parted(first + 3));
        let mut last = first + if second.is_some() { 4 } else { 2 };
        if tokens.get(last + 1).is_some_and(Token::ends_time) {
            last += 1;
        }
        let (seconds, second) = (second.is_some(), second.unwrap_or(0).min(59));
        Some(Time { first, last, hour: hour % 24, minute, second, seconds })
    }
}

/// The signs, and what stands between them, as one number.
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

    /// Date, time and words of a line's stamp, and what is left of the line.
    fn told(line: &str) -> String {
        let Some((stamp, body)) = read(line) else { return "none".to_owned() };
        let date = stamp.date.map(|part| match part {
            Part::Number { value, .. } => value.to_string(),
            Part::Month(month) => format!("m{month}"),
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
            assert_eq!(told(line), expected, "{line}");
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
            assert_eq!(told(line), "none", "{line}");
        }
    }
}
