//! From what was written to the number that it means. [`written`] reads the characters, [`numbering`] knows which numbers
//! exist.

use crate::bare::BareNumbers;
use crate::country::Country;
use crate::error::PhoneError;
use crate::numbering;
use crate::written::{self, Written};

/// Reads a number; returns it in E.164, with the digits of its extension.
pub(crate) fn parse(raw: &str, bare: BareNumbers) -> Result<(String, Option<String>), PhoneError> {
    let mut written = written::read(raw)?;
    let phone = match international_digits(&written) {
        Some(digits) => prefixed(digits, &written, bare.country()).ok_or(PhoneError::Invalid),
        None => without_code(&written, bare),
    }?;
    if holds_two_numbers(&written, bare) {
        return Err(PhoneError::Invalid);
    }
    Ok((phone, written.extension.take()))
}

/// Returns whether a text is a number without `+` or `00` that becomes valid with a `+` before it.
///
/// This helps to find out how the numbers of a file that were refused for
/// [`MissingCountryCode`](PhoneError::MissingCountryCode) can be read.
///
/// ```
/// use kith_phone::reads_as_international;
///
/// assert!(reads_as_international("4915123456789"));
/// assert!(!reads_as_international("+4915123456789"));
/// ```
pub fn reads_as_international(raw: &str) -> bool {
    reads(raw, BareNumbers::International)
}

/// Returns whether a text is a number without `+` or `00` that is valid in this country.
///
/// ```
/// use kith_phone::{Country, reads_as_national};
///
/// let germany = Country::parse("DE").unwrap();
/// assert!(reads_as_national("0151 23456789", germany));
/// assert!(!reads_as_national("+49 151 23456789", germany));
/// ```
pub fn reads_as_national(raw: &str, country: Country) -> bool {
    reads(raw, BareNumbers::Country(country))
}

fn reads(raw: &str, bare: BareNumbers) -> bool {
    written::read(raw).is_ok_and(|w| international_digits(&w).is_none()) && parse(raw, bare).is_ok()
}

/// The digits after `+` or `00`; `None` if neither was written.
fn international_digits(written: &Written) -> Option<&str> {
    if written.plus {
        return Some(&written.digits);
    }
    written.digits.strip_prefix("00").filter(|_| !written.float_tail)
}

/// Reads a number with `+` or `00`. In a country with another international prefix (`0011` in Australia), `00` can be the
/// beginning of that prefix; a number that then has two meanings is refused.
fn prefixed(digits: &str, written: &Written, country: Option<Country>) -> Option<String> {
    let plain = numbering::international(digits);
    let Some(country) = country.filter(|_| !written.plus) else {
        return plain;
    };
    let dialled = numbering::dialled(&written.digits, country.code());
    match (plain, dialled) {
        (Some(a), Some(b)) if a != b => None,
        (a, b) => a.or(b),
    }
}

/// Reads a number without `+` and `00`.
fn without_code(written: &Written, bare: BareNumbers) -> Result<String, PhoneError> {
    let digits = &written.digits;
    match bare {
        BareNumbers::Refuse => Err(PhoneError::MissingCountryCode),
        BareNumbers::International => match numbering::international(digits) {
            Some(phone) => Ok(phone),
            None if digits.starts_with('0') => Err(PhoneError::MissingCountryCode),
            None => Err(PhoneError::Invalid),
        },
        // A cell that holds a number shows it with `.0`. That is harmless if only the `+` was lost, but a national number
        // lost its leading zero as well.
        BareNumbers::Country(_) if written.float_tail => Err(PhoneError::Invalid),
        BareNumbers::Country(country) => national(digits, country),
    }
}

/// Reads a number of a country. `4915123456789` in Germany is a number with its country code, or a long number without its
/// zero; a number that can be read in two ways is refused.
fn national(digits: &str, country: Country) -> Result<String, PhoneError> {
    let phone = numbering::national(digits, country.code()).ok_or(PhoneError::Invalid)?;
    if !digits.starts_with(&country.calling_code().to_string()) {
        return Ok(phone);
    }
    let unambiguous = match numbering::international(digits) {
        Some(abroad) => abroad == phone,
        None => numbering::is_national_spelling(digits, &phone),
    };
    if unambiguous { Ok(phone) } else { Err(PhoneError::MissingCountryCode) }
}

/// Whether the text holds two numbers, as in `030 901820 / 901821`. If the digits before a `/` or a line break are a whole
/// number, the rest is another number or a part of one, and joining them would make a third.
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
