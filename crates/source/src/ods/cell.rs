//! What a cell shows, according to its type, its value and its paragraphs.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Unit};

use crate::sheet::{MAX_COLUMNS, NumberFormat, cell_text, is_error, says_more_than, shows_digits};
use crate::xml::{self, Namespace, XmlTag};

/// The attributes of a cell.
#[derive(Debug, Default)]
pub(super) struct OdsCell {
    value_type: ValueType,
    /// The value as it is written; empty if there is none.
    value: Vec<u8>,
    /// Whether the cell holds a formula.
    formula: bool,
    /// Whether the formula failed.
    failed: bool,
    /// The number of columns that the cell fills. More columns than a sheet has count as one more than it has.
    pub(super) times: usize,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum ValueType {
    #[default]
    Text,
    Number,
    Date,
    Time,
    Bool,
}

impl OdsCell {
    /// Reads the attributes of an opening tag.
    pub(super) fn read(tag: &XmlTag<'_>) -> OdsCell {
        let mut cell = OdsCell { times: 1, ..OdsCell::default() };
        for (namespace, name, value) in tag.all_attributes() {
            match (namespace, name) {
                (Namespace::Own, b"value-type") => {
                    cell.value_type = match value {
                        b"float" | b"percentage" | b"currency" => ValueType::Number,
                        b"date" => ValueType::Date,
                        b"time" => ValueType::Time,
                        b"boolean" => ValueType::Bool,
                        _ => ValueType::Text,
                    }
                }
                (Namespace::Calcext, b"value-type") => cell.failed = value == b"error",
                (
                    Namespace::Own,
                    b"value" | b"date-value" | b"time-value" | b"boolean-value" | b"string-value",
                ) => {
                    cell.value.clear();
                    xml::push_text(value, &mut cell.value);
                }
                (Namespace::Own, b"formula") => cell.formula = true,
                (Namespace::Own, b"number-columns-repeated") => {
                    cell.times = parse_repetition(value, MAX_COLUMNS + 1);
                }
                _ => {}
            }
        }
        cell
    }

    /// Appends the text of the cell. `shown` is the text of its paragraphs.
    pub(super) fn push(&self, shown: &[u8], out: &mut Vec<u8>) {
        let value = self.value.as_slice();
        // Excel stores an error as the number 0, and other programs as the text of a formula.
        if self.failed || (self.formula || self.value_type != ValueType::Text) && is_error(shown) {
            return;
        }
        if self.value_type == ValueType::Text || value.is_empty() {
            out.extend_from_slice(if shown.is_empty() { value } else { shown });
            return;
        }
        match self.value_type {
            ValueType::Bool => out.extend_from_slice(if value == b"true" { b"TRUE" } else { b"FALSE" }),
            ValueType::Date => push_date(value, out),
            ValueType::Time => push_time(value, out),
            ValueType::Number | ValueType::Text => match digits_shown(shown, value) {
                Some(digits) => out.extend_from_slice(digits.as_bytes()),
                None => cell_text::push_written_number(value, &NumberFormat::General, false, out),
            },
        }
    }
}

/// Parses how often something is repeated: once unless `value` is a number, and no more often than `most`.
pub(super) fn parse_repetition(value: &[u8], most: usize) -> usize {
    let digits = std::str::from_utf8(value).ok().filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
    match digits {
        // The number would not fit into an integer.
        Some(digits) if digits.len() > 18 => most,
        Some(digits) => digits.parse().map_or(1, |times: usize| times.clamp(1, most)),
        None => 1,
    }
}

/// Returns `shown` if it consists of the digits of a number in a format that says more than the number: a postal code or
/// a phone number. Other formats (amounts, percentages, exponents) say less.
fn digits_shown(shown: &[u8], value: &[u8]) -> Option<String> {
    let shown = std::str::from_utf8(shown).ok()?.trim();
    let mut number = Vec::new();
    cell_text::push_written_number(value, &NumberFormat::General, false, &mut number);
    let number = std::str::from_utf8(&number).ok()?;
    let plain = number.bytes().all(|byte| byte.is_ascii_digit());
    (plain && shows_digits(shown, number)).then(|| says_more_than(shown.to_owned(), number)).flatten()
}

/// Appends a date, with its time if it has one.
fn push_date(value: &[u8], out: &mut Vec<u8>) {
    let moment =
        std::str::from_utf8(value).ok().and_then(|text| text.trim_end_matches('Z').parse::<DateTime>().ok());
    match moment.and_then(|moment| moment.round(Unit::Second).ok()) {
        Some(moment) => cell_text::push_iso_date(moment.to_string().as_bytes(), out),
        None => cell_text::push_iso_date(value, out),
    }
}

/// Appends a time of day or a duration, which is written as in `PT08H30M00S`.
fn push_time(value: &[u8], out: &mut Vec<u8>) {
    let span = std::str::from_utf8(value).ok().and_then(|text| text.parse::<SignedDuration>().ok());
    match span.filter(|span| !span.is_negative()).and_then(|span| span.round(Unit::Second).ok()) {
        Some(span) => out.extend_from_slice(cell_text::clock(span.as_secs()).as_bytes()),
        None => out.extend_from_slice(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value_type: ValueType, value: &str, paragraphs: &str) -> String {
        let mut out = Vec::new();
        let cell = OdsCell { value_type, value: value.as_bytes().to_vec(), times: 1, ..OdsCell::default() };
        cell.push(paragraphs.as_bytes(), &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn numbers_are_shown_by_their_format_only_where_it_says_more() {
        for (value, paragraphs, text) in [
            ("4915123456789", "4.91512345679E+12", "4915123456789"),
            ("4915123456789", "+4915123456789", "+4915123456789"),
            ("1234", "01234", "01234"),
            ("12345678", "01234-5678", "01234-5678"),
            ("612345601", "+34 612 345 601", "+34 612 345 601"),
            ("34612345608", "0034612345608", "0034612345608"),
            ("34612345609", "(+34) 612345609", "(+34) 612345609"),
            ("34612345601", "34 612 345 601", "34612345601"),
            ("1234.5", "1,234.50 €", "1234.5"),
            ("0.5", "50%", "0.5"),
            ("0", "00000", "00000"),
            ("-12", "-12", "-12"),
            ("12.7", "13", "12.7"),
            ("1234", "###", "1234"),
            ("", "n/a", "n/a"),
            ("0", "#N/A", ""),
            ("0", "#¡REF!", ""),
            ("5", "#5", "5"),
        ] {
            assert_eq!(shown(ValueType::Number, value, paragraphs), text, "{value} {paragraphs}");
        }
    }

    #[test]
    fn days_and_times_are_written_as_in_other_workbooks() {
        for (value, text) in [
            ("1980-02-29", "1980-02-29"),
            ("2021-01-01T18:00:00", "2021-01-01 18:00:00"),
            ("2021-01-01T17:59:59.9999999", "2021-01-01 18:00:00"),
            ("2021-01-01T00:00:00Z", "2021-01-01"),
            ("soon", "soon"),
        ] {
            assert_eq!(shown(ValueType::Date, value, "x"), text);
        }
        for (value, text) in [
            ("PT08H30M00S", "08:30:00"),
            ("PT36H00M00S", "36:00:00"),
            ("PT0H0M59.7S", "00:01:00"),
            ("-PT1H", "-PT1H"),
        ] {
            assert_eq!(shown(ValueType::Time, value, "x"), text);
        }
        assert_eq!(shown(ValueType::Bool, "true", "WAHR"), "TRUE");
    }

    #[test]
    fn repetitions_are_bounded() {
        for (written, count) in
            [("3", 3), ("0", 1), ("-1", 1), ("x", 1), ("", 1), ("99999999999999999999", 50)]
        {
            assert_eq!(parse_repetition(written.as_bytes(), 50), count, "{written}");
        }
    }
}
