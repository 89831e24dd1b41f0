//! Parsing times of day, which are stored as `09:30`, or as `09:30:15` if there are seconds.

use crate::field::parse::invalid::Reason;
use kith_text::{digits, fold};

/// The maximum length of a time in bytes; longer texts are rejected.
const LONGEST: usize = 40;
/// Words for the two halves of the day, and words that only mean "o'clock", as search keys without dots and
/// spaces.
const MORNING: [&str; 8] = ["am", "a", "ص", "صباحا", "午前", "上午", "오전", "πμ"];
const AFTERNOON: [&str; 8] = ["pm", "p", "م", "مساء", "午後", "下午", "오후", "μμ"];
const OCLOCK: [&str; 11] = ["h", "hs", "hrs", "uhr", "uur", "oclock", "kl", "時", "时", "点", "시"];

/// Parses a time, and returns it in the form that is stored.
pub(crate) fn read(text: &str) -> Result<String, Reason> {
    parts(text).ok_or(Reason::NotATime)
}

fn parts(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    let plain: String = text.chars().filter(|c| !fold::invisible(*c)).map(digits::ascii).collect();
    let start = plain.find(|c: char| c.is_ascii_digit())?;
    let end = plain.rfind(|c: char| c.is_ascii_digit())? + 1;
    let numbers = plain.get(start..end)?.to_lowercase();
    let words = format!("{}{}", plain.get(..start)?, plain.get(end..)?);
    let word: String = fold::search_key(&words)
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '\'' | '’' | '分' | '秒' | '분' | '초'))
        .collect();
    let has_word = !word.is_empty();
    let (hour, rest) = number(&numbers, 2)?;
    let (minute, second) = match rest {
        "" if has_word => (0, 0),
        _ => minutes_and_seconds(rest)?,
    };
    let hour = match word.as_str() {
        "" => hour,
        w if OCLOCK.contains(&w) => hour,
        w if MORNING.contains(&w) && (1..=12).contains(&hour) => hour % 12,
        w if AFTERNOON.contains(&w) && (1..=12).contains(&hour) => hour % 12 + 12,
        // `午後0時` means noon.
        w if AFTERNOON.contains(&w) && hour == 0 => 12,
        w if MORNING.contains(&w) && hour == 0 => 0,
        _ => return None,
    };
    let fits = hour < 24 && minute < 60 && second < 60;
    let with_seconds = if second > 0 { format!(":{second:02}") } else { String::new() };
    fits.then(|| format!("{hour:02}:{minute:02}{with_seconds}"))
}

fn minutes_and_seconds(rest: &str) -> Option<(u8, u8)> {
    let rest = rest.trim_start();
    let (minute, after) =
        number(rest.strip_prefix([':', '.', 'h', '時', '时', '点', '시'])?.trim_start(), 2)?;
    // A text like `0.5` is a decimal number and not a time.
    if rest.starts_with('.') && rest.len() - after.len() < ".30".len() {
        return None;
    }
    let rest = after;
    if rest.is_empty() {
        return Some((minute, 0));
    }
    let (second, rest) =
        number(rest.trim_start().strip_prefix([':', '.', '\'', '分', '분'])?.trim_start(), 2)?;
    let fraction = rest.strip_prefix(['.', ',']).unwrap_or(rest);
    // A fraction of a second cannot be stored, so it must be zero.
    fraction.bytes().all(|b| b == b'0').then_some((minute, second))
}

/// Returns the number at the start of the text, which has at most `most` digits, and the rest of the text.
fn number(text: &str, most: usize) -> Option<(u8, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    if digits.is_empty() || digits.len() > most {
        return None;
    }
    Some((digits.parse().ok()?, rest))
}
