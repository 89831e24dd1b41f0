//! Numbers and dates of cells as the text that a person would have typed.

use jiff::civil::Date;

use super::digit_format::DigitFormat;
use super::number_format::NumberFormat;

/// The number of days from the epoch of 1900 to that of 1904.
const EPOCHS_APART: i64 = 1_462;
/// The last day that a sheet can hold, 9999-12-31.
const LAST_DAY: i64 = 2_958_465;

/// Appends a number that the file holds as the text `written`.
pub(crate) fn push_written_number(
    written: &[u8],
    format: &NumberFormat,
    since_1904: bool,
    out: &mut Vec<u8>,
) {
    let written = written.trim_ascii();
    if *format == NumberFormat::General && plain_integer(written) {
        out.extend_from_slice(written);
        return;
    }
    let number = std::str::from_utf8(written).ok().and_then(|text| text.parse::<f64>().ok());
    let Some(number) = number.filter(|number| number.is_finite()) else {
        out.extend_from_slice(written);
        return;
    };
    push_number(number, format, since_1904, out);
}

/// Appends a number.
pub(crate) fn push_number(number: f64, format: &NumberFormat, since_1904: bool, out: &mut Vec<u8>) {
    if !number.is_finite() {
        return;
    }
    let text = match format {
        NumberFormat::General => None,
        NumberFormat::Date => moment(number, since_1904).map(|(date, _)| date),
        NumberFormat::DateTime => moment(number, since_1904).map(|(date, seconds)| match seconds {
            0 => date,
            seconds => format!("{date} {}", clock(seconds)),
        }),
        NumberFormat::Time => (number >= 0.0).then(|| clock(seconds_of(number.fract()) % 86_400)),
        NumberFormat::Duration => (0.0..1e7).contains(&number).then(|| clock(seconds_of(number))),
        NumberFormat::Digits(format) => placed(number, format),
    };
    out.extend_from_slice(text.unwrap_or_else(|| general(number)).as_bytes());
}

/// Whether `text` is an integer that can be copied as it is: it has no leading zero and no more digits than a
/// floating-point number holds.
fn plain_integer(text: &[u8]) -> bool {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    (1..=15).contains(&digits.len())
        && digits.iter().all(u8::is_ascii_digit)
        && (digits.first() != Some(&b'0') || text == b"0")
}

/// Formats a number with the 15 significant digits that a sheet keeps. If it has more digits before the decimal point,
/// some are lost. The exponent shows that, so that such a phone number is refused rather than guessed.
fn general(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{}", number as i64);
    }
    let scientific = format!("{number:.14e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
    if !(-9..15).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{mantissa}E{sign}{:02}", exponent.abs());
    }
    let decimals = usize::try_from(14 - exponent).unwrap_or(0);
    let plain = format!("{number:.decimals$}");
    if plain.contains('.') { plain.trim_end_matches('0').trim_end_matches('.').to_owned() } else { plain }
}

/// Formats a number as digits, if it is a non-negative integer of which none is lost.
fn placed(number: f64, format: &DigitFormat) -> Option<String> {
    let whole = number.fract() == 0.0 && (0.0..1e15).contains(&number);
    whole.then(|| format.shown(number, &general(number))).flatten()
}

/// Converts a serial number to a day and the second of that day.
fn moment(serial: f64, since_1904: bool) -> Option<(String, i64)> {
    if !(0.0..3e6).contains(&serial) {
        return None;
    }
    let mut day = serial.trunc() as i64;
    let mut seconds = seconds_of(serial.fract());
    if seconds >= 86_400 {
        seconds = 0;
        day += 1;
    }
    if since_1904 {
        day += EPOCHS_APART;
    }
    if !(1..=LAST_DAY).contains(&day) {
        return None;
    }
    // In a sheet, 1900 has a 29 February, which is day 60.
    let since_1900_eve = if day < 60 { day } else { day - 1 };
    let date = jiff::ToSpan::days(since_1900_eve);
    let date = Date::constant(1899, 12, 31).checked_add(date).ok()?;
    Some((date.to_string(), seconds))
}

fn seconds_of(days: f64) -> i64 {
    (days * 86_400.0).round() as i64
}

/// Formats a duration as hours, minutes and seconds.
pub(crate) fn clock(seconds: i64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// Appends a date in ISO 8601 format (`2020-02-29T00:00:00Z`) the way serial numbers are shown.
pub(crate) fn push_iso_date(written: &[u8], out: &mut Vec<u8>) {
    let text = String::from_utf8_lossy(written.trim_ascii());
    let text = text.trim_end_matches('Z');
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    let time = time.split_once('.').map_or(time, |(whole, _)| whole);
    out.extend_from_slice(day.as_bytes());
    if !time.is_empty() && time != "00:00:00" {
        if !day.is_empty() {
            out.push(b' ');
        }
        out.extend_from_slice(time.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(written: &str, format: &NumberFormat) -> String {
        let mut out = Vec::new();
        push_written_number(written.as_bytes(), format, false, &mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn numbers_have_no_tail_and_no_exponent_up_to_15_digits() {
        for (written, shown) in [
            ("4915123456789", "4915123456789"),
            ("4915123456789.0", "4915123456789"),
            ("4.915123456789E+12", "4915123456789"),
            ("4915123456788.9999", "4915123456789"),
            ("4.5E-3", "0.0045"),
            ("0.1", "0.1"),
            ("0.30000000000000004", "0.3"),
            ("-12.5", "-12.5"),
            ("-0", "0"),
            ("007", "7"),
            ("123456789012345", "123456789012345"),
            ("919123456789012345", "9.19123456789012E+17"),
            ("1E+15", "1E+15"),
            ("1e-12", "1E-12"),
            ("n/a", "n/a"),
            ("1e999", "1e999"),
        ] {
            assert_eq!(number(written, &NumberFormat::General), shown, "{written}");
        }
    }

    #[test]
    fn dates_follow_the_calendar_of_sheets() {
        for (serial, shown) in [
            ("1", "1900-01-01"),
            ("59", "1900-02-28"),
            ("60", "1900-02-28"),
            ("61", "1900-03-01"),
            ("29280", "1980-02-29"),
            ("44197.999999", "2021-01-02"),
            ("2958465", "9999-12-31"),
            ("2958466", "2958466"),
            ("-1", "-1"),
            ("1e300", "1E+300"),
        ] {
            assert_eq!(number(serial, &NumberFormat::Date), shown, "{serial}");
        }
        assert_eq!(number("44197.5", &NumberFormat::DateTime), "2021-01-01 12:00:00");
        assert_eq!(number("44197", &NumberFormat::DateTime), "2021-01-01");
        assert_eq!(number("0.75", &NumberFormat::Time), "18:00:00");
        assert_eq!(number("1.5", &NumberFormat::Duration), "36:00:00");
        let mut out = Vec::new();
        push_written_number(b"0", &NumberFormat::Date, true, &mut out);
        assert_eq!(out, b"1904-01-01");
    }

    #[test]
    fn digits_are_placed_as_the_pattern_has_them() {
        for (written, pattern, shown) in [
            ("1234", "00000", "01234"),
            ("123456", "00000", "123456"),
            ("12345678", "00000-0000", "01234-5678"),
            ("4915123456789", "+0", "+4915123456789"),
            ("4915123456789", "+#", "+4915123456789"),
            ("1.5", "00000", "1.5"),
            ("919123456789012345", "+0", "9.19123456789012E+17"),
        ] {
            assert_eq!(number(written, &NumberFormat::from_code(pattern)), shown, "{written} {pattern}");
        }
    }

    #[test]
    fn written_dates_are_shortened() {
        for (written, shown) in [
            ("2020-02-29T00:00:00", "2020-02-29"),
            ("2020-02-29T08:30:00.000Z", "2020-02-29 08:30:00"),
            ("2020-02-29", "2020-02-29"),
        ] {
            let mut out = Vec::new();
            push_iso_date(written.as_bytes(), &mut out);
            assert_eq!(String::from_utf8_lossy(&out), shown);
        }
    }
}
