//! From what was written to the number it means. `written` reads the characters, `rules` knows which numbers exist.

use crate::written::{self, Written};
use crate::{BareNumbers, Country, Parsed, Phone, PhoneError, rules};

/// See [`Phone::parse`].
pub(crate) fn parse(raw: &str, bare: BareNumbers) -> Result<Parsed, PhoneError> {
    let mut written = written::read(raw)?;
    let phone = match international_digits(&written) {
        Some(digits) => prefixed(digits, &written, bare.country()).ok_or(PhoneError::Invalid),
        None => without_code(&written, bare),
    }?;
    if holds_two_numbers(&written, bare) {
        return Err(PhoneError::Invalid);
    }
    Ok(Parsed { phone, extension: written.extension.take() })
}

/// Whether a number was written without its country code and is valid if `+` stood before it.
///
/// ```
/// # use kith_phone::reads_as_international;
/// assert!(reads_as_international("4915123456789"));
/// assert!(!reads_as_international("+4915123456789"));
/// ```
pub fn reads_as_international(raw: &str) -> bool {
    reads(raw, BareNumbers::International)
}

/// Whether a number was written without its country code and is valid as one of this country.
///
/// ```
/// # use kith_phone::{Country, reads_as_national};
/// assert!(reads_as_national("0151 23456789", Country::parse("DE").unwrap()));
/// ```
pub fn reads_as_national(raw: &str, country: Country) -> bool {
    reads(raw, BareNumbers::Country(country))
}

fn reads(raw: &str, bare: BareNumbers) -> bool {
    written::read(raw).is_ok_and(|w| international_digits(&w).is_none()) && parse(raw, bare).is_ok()
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
fn without_code(written: &Written, bare: BareNumbers) -> Result<Phone, PhoneError> {
    let digits = &written.digits;
    match bare {
        BareNumbers::Refuse => Err(PhoneError::MissingCountryCode),
        BareNumbers::International => match rules::international(digits) {
            Some(phone) => Ok(phone),
            None if digits.starts_with('0') => Err(PhoneError::MissingCountryCode),
            None => Err(PhoneError::Invalid),
        },
        // The `.0` of a number cell is harmless on a number that lost its `+`, but a national one lost its zero as well.
        BareNumbers::Country(_) if written.float_tail => Err(PhoneError::Invalid),
        BareNumbers::Country(country) => national(digits, country),
    }
}

/// A number of a country. `4915123456789` in Germany is a number with its country code or a long one without its zero:
/// what can be read in two ways is refused.
fn national(digits: &str, country: Country) -> Result<Phone, PhoneError> {
    let phone = rules::national(digits, country).ok_or(PhoneError::Invalid)?;
    if !digits.starts_with(&country.calling_code().to_string()) {
        return Ok(phone);
    }
    let unambiguous = match rules::international(digits) {
        Some(abroad) => abroad == phone,
        None => rules::is_national_spelling(digits, &phone),
    };
    if unambiguous { Ok(phone) } else { Err(PhoneError::MissingCountryCode) }
}

/// `030 901820 / 901821`: when what stands before a `/` or a line break is a whole number, the rest is another one
/// or a part of one, and joining them makes a third.
fn holds_two_numbers(written: &Written, bare: BareNumbers) -> bool {
    written.breaks.iter().any(|&at| {
        let Some(first) = written.digits.get(..at) else { return false };
        let first = Written { digits: first.to_owned(), breaks: Vec::new(), extension: None, ..*written };
        match international_digits(&first) {
            Some(digits) => prefixed(digits, &first, bare.country()).is_some(),
            None => without_code(&first, bare).is_ok(),
        }
    })
}
