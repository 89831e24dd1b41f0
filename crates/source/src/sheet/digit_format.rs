//! Formats that place the digits of a number: postal codes, and phone numbers whose plus sign, leading zeros or country
//! code are in the format only.

use super::format_code::{FormatSection, FormatToken};

/// How many digits a number has at least whose brackets and hyphens are shown.
const LONG: usize = 7;
/// The maximum number of digits of a country code and an area code that are in the format of a number.
const MAX_COUNTRY_CODE: usize = 4;

/// A format that may show more than the digits of a number.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DigitFormat(Vec<FormatSection>);

impl DigitFormat {
    /// Returns the format with these sections if one of them places digits.
    pub(super) fn of(mut sections: Vec<FormatSection>) -> Option<DigitFormat> {
        // The fourth section is for text.
        sections.truncate(3);
        let places = sections.iter().any(|section| is_pattern(&section.tokens) && says_more(&section.tokens));
        places.then_some(DigitFormat(sections))
    }

    /// Formats a non-negative integer, whose `digits` are given, as a person sees it. Returns `None` if that says no more
    /// than the digits.
    pub(super) fn shown(&self, number: f64, digits: &str) -> Option<String> {
        let tokens =
            self.section(number).map(|section| &section.tokens).filter(|tokens| is_pattern(tokens))?;
        says_more_than(place(tokens, digits), digits)
    }

    /// Returns the section that applies to a number.
    fn section(&self, number: f64) -> Option<&FormatSection> {
        let sections = &self.0;
        if sections.iter().any(|section| section.condition.is_some()) {
            let last = sections.len() - 1;
            return sections.iter().enumerate().find_map(|(index, section)| {
                let holds = match (section.condition, index) {
                    (Some(condition), _) => condition.holds(number),
                    (None, index) if index == last => true,
                    (None, 0) => number > 0.0,
                    (None, _) => number < 0.0,
                };
                holds.then_some(section)
            });
        }
        sections.get(2).filter(|_| number == 0.0).or(sections.first())
    }
}

/// Whether a section consists of digits and of what people write between those of a phone number.
fn is_pattern(tokens: &[FormatToken]) -> bool {
    let plus = tokens.contains(&FormatToken::Literal('+'));
    let digits =
        |token: &FormatToken| matches!(token, FormatToken::Zero | FormatToken::Optional | FormatToken::All);
    let Some(last) = tokens.iter().rposition(digits) else { return false };
    tokens.iter().enumerate().all(|(at, token)| match token {
        FormatToken::Other => false,
        // A separator after the last digit divides the number by a thousand.
        FormatToken::Group => at < last,
        FormatToken::Literal(c) => {
            is_between_digits(*c) || c.is_ascii_digit() || plus && matches!(c, '.' | '/')
        }
        _ => true,
    })
}

/// Whether people write a character between the digits of a phone number.
fn is_between_digits(c: char) -> bool {
    matches!(c, '+' | ' ' | '(' | ')' | '-' | '\u{a0}' | '\u{202f}' | '‐' | '‑' | '–')
}

/// Whether a pattern can show more than the digits of a number.
fn says_more(tokens: &[FormatToken]) -> bool {
    let zeros = tokens.iter().filter(|token| **token == FormatToken::Zero).count();
    zeros > 1 || tokens.iter().any(|token| matches!(token, FormatToken::Literal(_)))
}

/// Places digits, starting with the last. The first token that takes any takes all that are left.
fn place(tokens: &[FormatToken], digits: &str) -> String {
    let mut digits = digits.chars().rev();
    let takes =
        |token: &FormatToken| matches!(token, FormatToken::Zero | FormatToken::Optional | FormatToken::All);
    let first = tokens.iter().position(takes).unwrap_or(0);
    let mut out = Vec::new();
    for (at, token) in tokens.iter().enumerate().rev() {
        match token {
            FormatToken::Zero => out.push(digits.next().unwrap_or('0')),
            FormatToken::Optional => out.extend(digits.next()),
            FormatToken::All => out.extend(digits.by_ref()),
            FormatToken::Literal(c) => out.push(*c),
            FormatToken::Group | FormatToken::Other => {}
        }
        if at == first {
            out.extend(digits.by_ref());
        }
    }
    out.iter().rev().collect::<String>().trim().to_owned()
}

/// Returns `shown`, which consists of the digits of a number and characters between them, if it says more than the
/// `digits` do: a plus sign, other digits, or how a long number is divided.
pub(crate) fn says_more_than(shown: String, digits: &str) -> Option<String> {
    let visible: String = shown.chars().filter(char::is_ascii_digit).collect();
    let divided = visible.len() >= LONG
        && shown.contains(|c: char| !c.is_ascii_digit() && !c.is_whitespace())
        && shown.starts_with(|c: char| c.is_ascii_digit() || c == '(')
        && !shown.contains("()");
    (shown.contains('+') || visible != digits || divided).then_some(shown)
}

/// Whether a text that a sheet shows consists of the digits of a number, possibly after zeros or a country code, and of
/// what people write between the digits of a phone number.
pub(crate) fn shows_digits(shown: &str, digits: &str) -> bool {
    let plus = shown.contains('+');
    let between = |c: char| is_between_digits(c) || plus && matches!(c, '.' | '/');
    if shown.starts_with('-') || !shown.chars().all(|c| c.is_ascii_digit() || between(c)) {
        return false;
    }
    let visible: String = shown.chars().filter(char::is_ascii_digit).collect();
    visible.strip_suffix(digits).is_some_and(|before| {
        let code = before.strip_prefix("00").or(plus.then_some(before));
        before.bytes().all(|digit| digit == b'0') || code.is_some_and(|code| code.len() <= MAX_COUNTRY_CODE)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::format_code::sections;

    fn shown(code: &str, number: u64) -> Option<String> {
        DigitFormat::of(sections(code))?.shown(number as f64, &number.to_string())
    }

    #[test]
    fn phone_numbers_are_shown_as_a_person_sees_them() {
        for (code, number, text) in [
            ("+0", 34_612_345_605, "+34612345605"),
            ("+##\\ ###\\ ###\\ ###", 34_612_345_605, "+34 612 345 605"),
            ("+00\" \"000\" \"000000", 34_612_345_606, "+34 612 345606"),
            ("\\+00\\ 000\\ 000\\ 000", 34_612_345_607, "+34 612 345 607"),
            ("\"00\"0", 34_612_345_608, "0034612345608"),
            ("(+##)\\ #########", 34_612_345_609, "(+34) 612345609"),
            ("\"+34 \"000 000 000", 612_345_601, "+34 612 345 601"),
            ("[$+34]\\ 000000000", 612_345_601, "+34 612345601"),
            ("\"+\"General", 34_612_345_605, "+34612345605"),
            ("+#,##0", 34_612_345_605, "+34612345605"),
            ("+00\\.000\\.000000", 34_612_345_605, "+34.612.345605"),
            ("+?? ??? ??????", 34_612_345_605, "+34 612 345605"),
            ("_-+0_-;-0", 34_612_345_605, "+34612345605"),
            ("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 2_025_550_143, "(202) 555-0143"),
            ("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 5_550_143, "555-0143"),
            ("[>99999999999]+0;+34 0", 612_345_601, "+34 612345601"),
            ("[>99999999999]+0;+34 0", 346_123_456_012, "+346123456012"),
            ("0000000000", 612_345_601, "0612345601"),
            ("00 00 00 00 00", 612_345_678, "06 12 34 56 78"),
        ] {
            assert_eq!(shown(code, number).as_deref(), Some(text), "{code}");
        }
    }

    #[test]
    fn amounts_and_names_of_units_stay_numbers() {
        for code in [
            "0",
            "#",
            "#,##0",
            "#,##0.00",
            "0.00",
            "0%",
            "0.00E+00",
            "0\" pcs\"",
            "# ###",
            "0,",
            "+00.",
            "[$€-407]0",
            "@",
            "\"Tel\"0",
            "0/0",
            "\"only text\"",
            "0;-0;\"none\"",
        ] {
            assert_eq!(shown(code, 34_612_345_605), None, "{code}");
        }
        assert_eq!(shown("0000-00", 123), Some("0001-23".to_owned()));
        assert_eq!(shown("###\\-####", 123), None);
        assert_eq!(shown("(###) ###-####", 5_550_143), None);
    }

    #[test]
    fn shown_digits_are_compared_with_the_number() {
        for shown in ["+34 612-345", "612345", "0612345", "0034612345", "(+34) 612.345", "612 345"] {
            assert!(shows_digits(shown, "612345"), "{shown}");
        }
        for shown in ["-612345", "1612345", "61234", "612,345", "612.345", "612345 €", "+123456612345", ""]
        {
            assert!(!shows_digits(shown, "612345"), "{shown}");
        }
    }
}
