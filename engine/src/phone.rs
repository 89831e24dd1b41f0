//! Phones: one normaliser for typing, importing, searching and duplicate detection. A [`Phone`] can only be a valid
//! number in E.164.

use crate::problem::Code;

/// A valid phone number in E.164.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(Box<str>);

/// How numbers without a country code are read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PhoneOptions {
    /// ISO 3166-1 alpha-2 of the country whose national numbers are accepted.
    pub default_country: Option<Country>,
    /// Bare digits are international numbers that lost their `+`.
    pub bare_international: bool,
}

/// A country libphonenumber knows, ISO 3166-1 alpha-2 in upper case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Country([u8; 2]);

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
    pub fn parse(_raw: &str, _options: &PhoneOptions) -> Result<Parsed, Code> {
        Err(Code::PhoneInvalid)
    }
}
