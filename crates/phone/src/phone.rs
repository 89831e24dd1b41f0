//! The number itself.

use crate::{BareNumbers, Country, PhoneError, parse, rules};

/// A valid phone number in E.164.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(Box<str>);

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
    /// The digits that were written are the digits that are stored: only the international prefix and the trunk prefix
    /// of the number's own country are left out. An extension is returned beside the number.
    ///
    /// ```
    /// use kith_phone::{BareNumbers, Phone, PhoneError};
    ///
    /// let parsed = Phone::parse("0049 (0)30 901820 ext. 5", BareNumbers::Refuse)?;
    /// assert_eq!(parsed.phone.as_str(), "+4930901820");
    /// assert_eq!(parsed.extension.as_deref(), Some("5"));
    /// # Ok::<(), PhoneError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A [`PhoneError`] that says why the text is not a number, or not one that can be told for certain.
    pub fn parse(raw: &str, bare: BareNumbers) -> Result<Parsed, PhoneError> {
        parse::parse(raw, bare)
    }

    /// A number that `rules` found to be valid.
    pub(crate) fn from_e164(e164: String) -> Phone {
        Phone(e164.into())
    }

    /// Takes back a number that [`Phone::parse`] returned earlier, for instance from a database. Nothing is checked.
    pub fn from_stored(text: &str) -> Phone {
        Phone(text.into())
    }

    /// The number in E.164: `+34612345678`.
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

    /// The number in the international format of its country, for showing: `+34 612 34 56 78`.
    ///
    /// ```
    /// # use kith_phone::Phone;
    /// assert_eq!(Phone::from_stored("+34612345678").display(), "+34 612 34 56 78");
    /// ```
    pub fn display(&self) -> String {
        rules::display(&self.0).unwrap_or_else(|| self.0.to_string())
    }

    /// The country of the number; `None` for numbers that belong to none, such as `+800…`.
    ///
    /// ```
    /// # use kith_phone::Phone;
    /// let region = Phone::from_stored("+34612345678").region();
    /// assert_eq!(region.unwrap().code(), "ES");
    /// ```
    pub fn region(&self) -> Option<Country> {
        rules::region(&self.0)
    }
}

impl std::fmt::Display for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
