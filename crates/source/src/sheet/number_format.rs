//! What the styles of cells say about numbers: which are dates, and which are shown with more digits than they have.
//!
//! All workbook formats of Microsoft use the same ids and codes of number formats, however they store them.

use rustc_hash::FxHashMap;

/// The maximum number of styles.
const MAX_STYLES: usize = 1 << 17;

/// How a number is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    Digits(Box<[u8]>),
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
            self.codes.insert(id, from_code(code));
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

/// Returns how a format code shows numbers.
fn from_code(code: &str) -> NumberFormat {
    let section = Section::parse(code);
    if section.duration {
        return NumberFormat::Duration;
    }
    match (section.day, section.time) {
        (true, true) => NumberFormat::DateTime,
        (true, false) => NumberFormat::Date,
        (false, true) => NumberFormat::Time,
        (false, false) => digits(&section.shown).map_or(NumberFormat::General, NumberFormat::Digits),
    }
}

/// What the first section of a format code contains.
#[derive(Default)]
struct Section {
    duration: bool,
    day: bool,
    time: bool,
    /// Placeholders and literal text, without colours, locales and spacing.
    shown: Vec<u8>,
}

impl Section {
    fn parse(code: &str) -> Section {
        let mut section = Section::default();
        if code.trim().eq_ignore_ascii_case("general") {
            return section;
        }
        let (mut month_or_minute, mut hours) = (false, false);
        let mut chars = code.chars();
        while let Some(c) = chars.next() {
            match c {
                ';' => break,
                '"' => {
                    let literal: String = chars.by_ref().take_while(|&c| c != '"').collect();
                    section.shown.extend(literal.bytes());
                }
                '\\' => section.shown.extend(chars.next().map(String::from).unwrap_or_default().bytes()),
                '_' | '*' => {
                    chars.next();
                }
                '[' => {
                    let inside: String = chars.by_ref().take_while(|&c| c != ']').collect();
                    let unit = inside.to_ascii_lowercase();
                    section.duration |= !unit.is_empty()
                        && (unit.bytes().all(|b| b == b'h')
                            || unit.bytes().all(|b| b == b'm')
                            || unit.bytes().all(|b| b == b's'));
                }
                'y' | 'Y' | 'd' | 'D' => section.day = true,
                'h' | 'H' | 's' | 'S' => hours = true,
                'm' | 'M' => month_or_minute = true,
                '年' | '月' | '日' => section.day = true,
                c => {
                    let mut utf8 = [0; 4];
                    section.shown.extend(c.encode_utf8(&mut utf8).bytes());
                }
            }
        }
        section.time = hours;
        section.day |= month_or_minute && !hours;
        section
    }
}

/// Returns the pattern if it only places digits: zeros to fill up, a plus sign before them, dashes between zeros. Other
/// formats (amounts, percentages, exponents) are read as the number itself.
fn digits(shown: &[u8]) -> Option<Box<[u8]>> {
    let zeros = shown.iter().filter(|&&b| b == b'0').count();
    let allowed = shown.iter().enumerate().all(|(at, byte)| match byte {
        b'0' | b'#' => true,
        b'+' => at == 0,
        b'-' => at > 0 && zeros > 4 && !shown.contains(&b'#'),
        _ => false,
    });
    let says_something = shown.first() == Some(&b'+') || zeros > 1;
    (allowed
        && zeros <= 20
        && shown.len() <= 32
        && says_something
        && shown.iter().any(|b| matches!(b, b'0' | b'#')))
    .then(|| shown.into())
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
            assert_eq!(from_code(code), NumberFormat::Date, "{code}");
        }
        for code in ["dd.mm.yyyy hh:mm", "m/d/yy h:mm AM/PM"] {
            assert_eq!(from_code(code), NumberFormat::DateTime, "{code}");
        }
        for code in ["hh:mm:ss", "h:mm AM/PM", "mm:ss.0"] {
            assert_eq!(from_code(code), NumberFormat::Time, "{code}");
        }
        assert_eq!(from_code("[h]:mm:ss"), NumberFormat::Duration);
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
            assert_eq!(from_code(code), NumberFormat::General, "{code}");
        }
    }

    #[test]
    fn patterns_of_digits_are_kept() {
        for (code, pattern) in [
            ("00000", "00000"),
            ("+0", "+0"),
            ("\"+\"#", "+#"),
            ("\\+0", "+0"),
            ("00000-0000", "00000-0000"),
            ("00000\\-0000", "00000-0000"),
        ] {
            assert_eq!(from_code(code), NumberFormat::Digits(pattern.as_bytes().into()), "{code}");
        }
    }
}
