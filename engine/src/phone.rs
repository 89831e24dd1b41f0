//! Phones: one normaliser for typing, importing, searching and duplicate detection. A [`Phone`] can only be a valid
//! number in E.164.
//!
//! Owns what counts as a number and how it is written down. Which of several phones a contact gets is `validate`'s;
//! the sentences about refused numbers are `problem`'s. `rules` alone talks to the port of libphonenumber.

mod country;
pub(crate) mod digits;
mod extension;
mod rules;
mod search;
mod written;

pub use country::Country;
pub use search::search_digits;

use crate::problem::Code;
use written::Written;

/// A valid phone number in E.164.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(Box<str>);

/// How numbers without a country code are read. With neither option they are refused.
///
/// With both, a number that is valid either way but means two different numbers is refused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PhoneOptions {
    /// The country whose national numbers are accepted.
    pub default_country: Option<Country>,
    /// Bare digits are international numbers that lost their `+`.
    pub bare_international: bool,
}

/// What [`Phone::parse`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The number.
    pub phone: Phone,
    /// The extension that was left out of it.
    pub extension: Option<String>,
}

impl Phone {
    /// Reads a number as people, programs and spreadsheets write it.
    ///
    /// Refuses, with one of the `phone_…` codes, whatever would store other digits than were written; only the
    /// international prefix and the trunk prefix of the number's own country may go.
    pub fn parse(raw: &str, options: &PhoneOptions) -> Result<Parsed, Code> {
        let mut written = written::read(raw)?;
        let number = international_digits(&written);
        let phone = match (number, options.default_country) {
            (Some(digits), country) => prefixed(digits, &written, country).ok_or(Code::PhoneInvalid),
            (None, country) => bare(&written, country, options.bare_international),
        }?;
        if holds_two_numbers(&written, options) {
            return Err(Code::PhoneInvalid);
        }
        Ok(Parsed { phone, extension: written.extension.take() })
    }

    /// Takes a number from the store, where only [`Phone::parse`] can have put it. Nothing is checked.
    pub fn from_stored(text: &str) -> Phone {
        Phone(text.into())
    }

    /// E.164, as `+34612345678`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits as one number: equal for equal phones only, as E.164 starts with 1 to 9 and has at most 15 digits.
    pub fn key(&self) -> u64 {
        self.0
            .bytes()
            .filter(u8::is_ascii_digit)
            .fold(0, |key: u64, b| key.wrapping_mul(10).wrapping_add(u64::from(b - b'0')))
    }

    /// In the international format of its country, for showing: `+34 612 34 56 78`.
    pub fn display(&self) -> String {
        rules::display(&self.0).unwrap_or_else(|| self.0.to_string())
    }

    /// Its country; `None` for numbers that belong to none, such as `+800…`.
    pub fn region(&self) -> Option<Country> {
        rules::region(&self.0)
    }
}

impl std::fmt::Display for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a number was written without its country code and is valid if `+` stood before it.
pub fn reads_as_international(raw: &str) -> bool {
    reads(raw, &PhoneOptions { default_country: None, bare_international: true })
}

/// Whether a number was written without its country code and is valid as one of this country.
pub fn reads_as_national(raw: &str, country: Country) -> bool {
    reads(raw, &PhoneOptions { default_country: Some(country), bare_international: false })
}

fn reads(raw: &str, options: &PhoneOptions) -> bool {
    written::read(raw).is_ok_and(|w| international_digits(&w).is_none()) && Phone::parse(raw, options).is_ok()
}

/// The digits after `+` or `00`; `None` when neither was written.
fn international_digits(written: &Written) -> Option<&str> {
    if written.plus {
        return Some(&written.digits);
    }
    written.digits.strip_prefix("00").filter(|_| !written.float_tail)
}

/// A number with `+` or `00`. In a country that dials another prefix (`0011` in Australia) a number can start with
/// `00` and mean that prefix: two meanings are none.
fn prefixed(digits: &str, written: &Written, country: Option<Country>) -> Option<Phone> {
    let plain = rules::international(digits);
    let Some(country) = country.filter(|_| !written.plus) else {
        return plain;
    };
    let dialled = rules::dialled(&written.digits, country);
    match (plain, dialled) {
        (Some(a), Some(b)) if a != b => None,
        (a, b) => a.or(b),
    }
}

/// A number with neither.
fn bare(written: &Written, country: Option<Country>, bare_international: bool) -> Result<Phone, Code> {
    let digits = &written.digits;
    if written.float_tail && !bare_international {
        // A number cell's `.0`: harmless on a number that lost its `+`, but a national one lost its zero as well.
        return Err(if country.is_some() { Code::PhoneInvalid } else { Code::PhoneMissingCountryCode });
    }
    let abroad = |wanted: bool| if wanted { rules::international(digits) } else { None };
    let Some(country) = country else {
        return match abroad(bare_international) {
            Some(phone) => Ok(phone),
            None if bare_international && !digits.starts_with('0') => Err(Code::PhoneInvalid),
            None => Err(Code::PhoneMissingCountryCode),
        };
    };
    let national = rules::national(digits, country);
    // `4915123456789` in Germany: a number with its country code, or a long one without its zero?
    let own_code = digits.starts_with(&country.calling_code().to_string());
    match (national, abroad(bare_international || own_code)) {
        (Some(a), Some(b)) if a != b => Err(Code::PhoneMissingCountryCode),
        (Some(a), None) if own_code && !rules::is_national_spelling(digits, &a) => {
            Err(Code::PhoneMissingCountryCode)
        }
        (Some(phone), _) => Ok(phone),
        (None, Some(phone)) if bare_international => Ok(phone),
        _ => Err(Code::PhoneInvalid),
    }
}

/// `030 901820 / 901821`: when what stands before a `/` or a line break is a whole number, the rest is another one
/// or a part of one, and joining them makes a third.
fn holds_two_numbers(written: &Written, options: &PhoneOptions) -> bool {
    written.breaks.iter().any(|&at| {
        let Some(first) = written.digits.get(..at) else { return false };
        let first = Written { digits: first.to_owned(), breaks: Vec::new(), extension: None, ..*written };
        match international_digits(&first) {
            Some(digits) => prefixed(digits, &first, options.default_country).is_some(),
            None => bare(&first, options.default_country, options.bare_international).is_ok(),
        }
    })
}

#[cfg(test)]
mod tests;
