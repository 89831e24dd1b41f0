//! Parsing decimal numbers. A number is only accepted if a 64-bit floating-point number represents it exactly
//! as written.
//!
//! Decimal marks and thousands separators are distinguished by the text alone, and never by a locale:
//! - If both `.` and `,` occur, the last one is the decimal mark (`1,234.56`, `1.234,56`).
//! - If only one of them occurs, but several times, it separates thousands (`1,234,567`).
//! - Spaces and apostrophes always separate thousands (`1 234`, `1'234`).
//! - A single `.` is the decimal mark, as in the output of [`format_number`] (`1.234` is not 1234).
//! - A single `,` is the decimal mark (`0,5`, `1234,567`), but is rejected if it could also separate
//!   thousands (`1,234`), because it is better to ask than to be wrong by a factor of a thousand.

use std::fmt::Write;

use crate::field::parse::invalid::Reason;
use kith_text::{digits, fold};

/// The maximum length of a number in bytes; longer texts are rejected.
const LONGEST: usize = 400;

/// Parses a number.
pub(crate) fn read(text: &str) -> Result<f64, Reason> {
    plain_decimal(text).map_or_else(|| read_any(text), Ok)
}

fn read_any(text: &str) -> Result<f64, Reason> {
    if text.len() > LONGEST {
        return Err(Reason::TooManyDigits);
    }
    let plain: String = text.chars().filter(|c| !fold::invisible(*c)).map(plain_char).collect();
    let (negative, unsigned) = match plain.trim_start().strip_prefix(['+', '-']) {
        Some(rest) => (plain.trim_start().starts_with('-'), rest.trim_start()),
        None => (false, plain.trim_start()),
    };
    let (mantissa, exponent) = split_exponent(unsigned.trim_end()).ok_or(Reason::NotANumber)?;
    let (whole, fraction) = split_mantissa(mantissa)?;
    let number: f64 = format!("{whole}.{fraction}e{exponent}").parse().map_err(|_| Reason::NotANumber)?;
    if !number.is_finite() || !holds_exactly(number, &whole, fraction, exponent) {
        return Err(Reason::TooManyDigits);
    }
    // Negative zero becomes zero.
    Ok(if negative && number != 0.0 { -number } else { number })
}

/// A fast path for the form that nearly all files have, such as `15485.25`: digits with at most one `.`, and
/// no more digits than a 64-bit floating-point number always represents exactly (15, IEEE 754).
fn plain_decimal(text: &str) -> Option<f64> {
    let (mut digits, mut points) = (0, 0);
    for b in text.bytes() {
        match b {
            b'0'..=b'9' => digits += 1,
            b'.' => points += 1,
            _ => return None,
        }
    }
    if points <= 1 && (1..=15).contains(&digits) { text.parse().ok() } else { None }
}

/// Returns the canonical text of a number: as short as possible, with `.` as the decimal mark and without
/// thousands separators.
///
/// ```
/// use kith_engine::field::format_number;
///
/// assert_eq!(format_number(1234.5), "1234.5");
/// assert_eq!(format_number(1e15), "1000000000000000");
/// ```
pub fn format_number(number: f64) -> String {
    let mut text = String::new();
    push_number(number, &mut text);
    text
}

/// Appends the canonical text of a number; see [`format_number`].
pub(crate) fn push_number(number: f64, out: &mut String) {
    if !push_hundredths(number, out) {
        push_any(number, out);
    }
}

fn push_any(number: f64, out: &mut String) {
    let size = number.abs();
    // Writing to a String cannot fail.
    let _ = if size != 0.0 && !(1e-7..1e21).contains(&size) {
        write!(out, "{number:e}")
    } else {
        write!(out, "{}", number + 0.0)
    };
}

/// A fast path for whole numbers and those with one or two decimals, which takes a third of the time. Returns
/// whether the number is one of them.
///
/// A decimal with at most 15 significant digits is the only such decimal that is read as its 64-bit number
/// (IEEE 754). So if the division gives the number back, no other short decimal would, and without its trailing
/// zeros it is the shortest text.
fn push_hundredths(number: f64, out: &mut String) -> bool {
    let hundredths = (number * 100.0).round();
    if hundredths.abs() >= 1e15 || hundredths / 100.0 != number {
        return false;
    }
    if hundredths < 0.0 {
        out.push('-');
    }
    let digits = hundredths.abs() as u64;
    let (whole, tenth, hundredth) = (digits / 100, digits / 10 % 10, digits % 10);
    // Writing to a String cannot fail.
    let _ = match (tenth, hundredth) {
        (0, 0) => write!(out, "{whole}"),
        (_, 0) => write!(out, "{whole}.{tenth}"),
        _ => write!(out, "{whole}.{tenth}{hundredth}"),
    };
    true
}

fn plain_char(c: char) -> char {
    match digits::ascii(c) {
        '\u{2212}' | '\u{2010}'..='\u{2013}' | '\u{fe63}' => '-',
        '٫' => '.',
        '٬' | '’' | '‘' | '`' | '´' => '\'',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

fn split_exponent(text: &str) -> Option<(&str, i32)> {
    match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            Some((mantissa, exponent.parse().ok().filter(|e: &i32| e.abs() < 1000)?))
        }
        None => Some((text, 0)),
    }
}

/// Returns the digits before and after the decimal mark.
fn split_mantissa(text: &str) -> Result<(String, &str), Reason> {
    let last = text.rfind(['.', ',']);
    let mark = last.and_then(|at| text.get(at..)?.chars().next());
    let (whole, fraction) = match (last, mark) {
        (Some(at), Some(mark)) => {
            let (before, after) =
                (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
            let other = if mark == '.' { ',' } else { '.' };
            let grouped_by_space = before.contains([' ', '\'']);
            if before.contains(mark) && !before.contains(other) {
                (text, "")
            } else if mark == ','
                && after.len() == 3
                && !before.contains(other)
                && !grouped_by_space
                && (1..=3).contains(&before.len())
                && !before.starts_with('0')
            {
                return Err(Reason::NumberAmbiguous);
            } else {
                (before, after)
            }
        }
        _ => (text, ""),
    };
    let whole = ungrouped(whole).ok_or(Reason::NotANumber)?;
    let digits_only = fraction.bytes().all(|b| b.is_ascii_digit());
    if digits_only && !(whole.is_empty() && fraction.is_empty()) {
        Ok((whole, fraction))
    } else {
        Err(Reason::NotANumber)
    }
}

/// Removes thousands separators. All must be the same character, and separate groups of three digits (or two,
/// as in India), with three in the last group.
fn ungrouped(text: &str) -> Option<String> {
    let Some(separator) = text.chars().find(|c| !c.is_ascii_digit()) else { return Some(text.to_owned()) };
    if !matches!(separator, ' ' | '\'' | ',' | '.') {
        return None;
    }
    let groups: Vec<&str> = text.split(separator).collect();
    let (first, rest) = groups.split_first()?;
    let (last, middle) = rest.split_last()?;
    let fits = (1..=3).contains(&first.len())
        && last.len() == 3
        && (middle.iter().all(|g| g.len() == 3) || middle.iter().all(|g| g.len() == 2));
    let digits: String = groups.concat();
    (fits && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// Returns whether the shortest representation of the parsed number has the same digits as the text.
fn holds_exactly(number: f64, whole: &str, fraction: &str, exponent: i32) -> bool {
    let point = i64::try_from(whole.len()).unwrap_or(i64::MAX / 2) + i64::from(exponent);
    let written = significant(&format!("{whole}{fraction}"), point);
    let printed = format!("{number:e}");
    let Some((mantissa, power)) = printed.split_once('e') else { return false };
    let Ok(power) = power.parse::<i64>() else { return false };
    significant(&mantissa.replace('.', ""), power + 1) == written
}

/// Returns the digits without leading and trailing zeros, and the position of the decimal point relative to
/// the first of them.
fn significant(digits: &str, point: i64) -> (String, i64) {
    let stripped = digits.trim_start_matches('0');
    let leading = i64::try_from(digits.len() - stripped.len()).unwrap_or_default();
    let stripped = stripped.trim_end_matches('0');
    if stripped.is_empty() { (String::new(), 0) } else { (stripped.to_owned(), point - leading) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_short_way_reads_what_the_long_way_reads(text in "[0-9]{0,9}\\.?[0-9]{0,9}") {
            if let Some(number) = plain_decimal(&text) {
                prop_assert_eq!(read_any(&text), Ok(number));
            }
        }

        #[test]
        fn the_short_way_writes_what_the_long_way_writes(
            number in prop_oneof![
                any::<f64>(),
                (-1_000_000_i64..1_000_000).prop_map(|n| n as f64 / 100.0),
                (any::<i64>(), prop::sample::select(vec![1.0, 10.0, 100.0, 1000.0])).prop_map(|(n, by)| n as f64 / by),
                (-999_999_999_999_999_i64..999_999_999_999_999).prop_map(|n| n as f64 / 100.0),
                prop::sample::select(vec![0.0, -0.0, 0.1, 0.01, 0.001, -0.5, 1e13, 1e15, 1e21, f64::MAX, f64::INFINITY]),
            ]
        ) {
            let (mut short, mut long) = (String::new(), String::new());
            if push_hundredths(number, &mut short) {
                push_any(number, &mut long);
                prop_assert_eq!(short, long);
            }
        }
    }
}
