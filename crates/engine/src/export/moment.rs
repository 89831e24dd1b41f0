//! Dates and times as serial numbers of a workbook: days since the end of 1899, and fractions of a day
//! (ECMA-376 §18.17.4).

use jiff::civil::Date;

/// The day with serial number 0. Counting from it is correct for all days from [`FIRST`] on.
const ZERO: Date = Date::constant(1899, 12, 30);

/// The first serial number on which all programs agree. Excel counts a 29 February 1900, which did not exist,
/// while other programs do not; days before 1900 have no serial number.
const FIRST: i32 = 61;

const SECONDS_PER_DAY: u32 = 86_400;

/// Returns the serial number of a stored date (`2026-11-22`), or `None` for days before March 1900, which are
/// written as text.
pub(crate) fn date_serial(date: &str) -> Option<i32> {
    let mut parts = date.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits_only = [year, month, day].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !digits_only || (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    let days = i32::try_from(ZERO.duration_until(date).as_hours() / 24).ok()?;
    (days >= FIRST).then_some(days)
}

/// Returns a stored time (`09:30`, `09:30:15`) as a fraction of a day, and whether it has seconds. Returns
/// `None` if the text is not a valid time.
pub(crate) fn time_serial(time: &str) -> Option<(f64, bool)> {
    let mut parts = time.split(':').map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next();
    let seconds = hour * 3600 + minute * 60 + second.flatten().unwrap_or(0);
    let is_time = hour < 24 && minute < 60 && parts.next().is_none() && second != Some(None);
    is_time.then_some((f64::from(seconds) / f64::from(SECONDS_PER_DAY), second.is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_numbered_as_excel_does() {
        for (date, serial) in
            [("1900-03-01", 61), ("1970-01-01", 25_569), ("2026-11-22", 46_348), ("9999-12-31", 2_958_465)]
        {
            assert_eq!(date_serial(date), Some(serial), "{date}");
        }
        for date in [
            "1900-02-28",
            "1899-12-31",
            "0001-01-01",
            "2026-02-29",
            "2026-13-01",
            "2026-1-01",
            "+026-01-01",
            "2026-01-011",
            "20260101",
            "",
            "soon",
        ] {
            assert_eq!(date_serial(date), None, "{date}");
        }
    }

    #[test]
    fn times_are_parts_of_a_day() {
        assert_eq!(time_serial("00:00"), Some((0.0, false)));
        assert_eq!(time_serial("18:00"), Some((0.75, false)));
        assert_eq!(time_serial("09:30:15"), Some((34_215.0 / 86_400.0, true)));
        for time in ["", "9", "24:00", "12:60", "1:2:3:4", "a:b", "12:30:xx"] {
            assert_eq!(time_serial(time), None, "{time}");
        }
    }
}
