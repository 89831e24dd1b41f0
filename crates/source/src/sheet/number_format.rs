//! What the styles of cells say about numbers: which are dates, and which are shown with more digits than they have.
//!
//! All workbook formats of Microsoft use the same ids and codes of number formats, however they store them.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::digit_format::DigitFormat;
use super::format_code;

/// The maximum number of styles.
const MAX_STYLES: usize = 1 << 17;

/// How a number is shown.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum NumberFormat {
    /// As a number.
    General,
    /// As a day.
    Date,
    /// As a day and a time.
    DateTime,
    /// As a time of day.
    Time,
    /// As a time that may exceed a day.
    Duration,
    /// As digits in a pattern such as `00000` or `+0`: a postal code or a phone number, in which leading zeros and a
    /// plus sign matter.
    Digits(Arc<DigitFormat>),
}

/// The number formats of the cells of a workbook, by style.
#[derive(Debug, Default)]
pub(crate) struct NumberFormats {
    codes: FxHashMap<u32, NumberFormat>,
    styles: Vec<NumberFormat>,
}

impl NumberFormats {
    /// Adds a number format. It must be added before the styles that use it.
    pub(crate) fn add_code(&mut self, id: u32, code: &str) {
        if self.codes.len() < MAX_STYLES {
            self.codes.insert(id, NumberFormat::from_code(code));
        }
    }

    /// Adds the next style, which uses the number format with this id.
    pub(crate) fn add_style(&mut self, id: u32) {
        if self.styles.len() < MAX_STYLES {
            self.styles.push(self.codes.get(&id).cloned().unwrap_or_else(|| builtin(id)));
        }
    }

    /// Returns the number format of cells with this style.
    pub(crate) fn of(&self, style: usize) -> &NumberFormat {
        self.styles.get(style).unwrap_or(&NumberFormat::General)
    }
}

/// Returns the number format with this id that every workbook has without declaring it, in any language.
fn builtin(id: u32) -> NumberFormat {
    match id {
        14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => NumberFormat::Date,
        18..=21 | 32..=35 | 55 | 56 | 45 | 47 => NumberFormat::Time,
        22 => NumberFormat::DateTime,
        46 => NumberFormat::Duration,
        _ => NumberFormat::General,
    }
}

impl NumberFormat {
    /// Returns how a format code shows numbers.
    pub(super) fn from_code(code: &str) -> NumberFormat {
        let sections = format_code::sections(code);
        let Some(first) = sections.first() else { return NumberFormat::General };
        if first.duration {
            return NumberFormat::Duration;
        }
        match (first.day, first.time) {
            (true, true) => NumberFormat::DateTime,
            (true, false) => NumberFormat::Date,
            (false, true) => NumberFormat::Time,
            (false, false) => DigitFormat::of(sections)
                .map_or(NumberFormat::General, |format| NumberFormat::Digits(Arc::new(format))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_distinguished_from_numbers() {
        for code in [
            "yyyy-mm-dd",
            "d.m.yyyy",
            "[$-407]d. mmmm yyyy",
            "[$-F800]dddd, mmmm dd, yyyy",
            "mmm-yy",
            "yyyy\"年\"m\"月\"d\"日\"",
            "[Red]dd/mm/yy;@",
            "m/d/yy",
        ] {
            assert_eq!(NumberFormat::from_code(code), NumberFormat::Date, "{code}");
        }
        for code in ["dd.mm.yyyy hh:mm", "m/d/yy h:mm AM/PM"] {
            assert_eq!(NumberFormat::from_code(code), NumberFormat::DateTime, "{code}");
        }
        for code in ["hh:mm:ss", "h:mm AM/PM", "mm:ss.0"] {
            assert_eq!(NumberFormat::from_code(code), NumberFormat::Time, "{code}");
        }
        assert_eq!(NumberFormat::from_code("[h]:mm:ss"), NumberFormat::Duration);
        for code in [
            "General",
            "GENERAL",
            "0.00E+00",
            "#,##0.00 \"days\"",
            "0%",
            "@",
            "[Red]0.00",
            "0",
            "#",
            "\"Seed \"0",
        ] {
            assert_eq!(NumberFormat::from_code(code), NumberFormat::General, "{code}");
        }
    }

    #[test]
    fn patterns_of_digits_are_kept() {
        for code in ["00000", "+0", "\"+\"#", "\\+0", "00000-0000", "00000\\-0000", "\"+34 \"0;-0"] {
            assert!(matches!(NumberFormat::from_code(code), NumberFormat::Digits(_)), "{code}");
        }
    }
}
