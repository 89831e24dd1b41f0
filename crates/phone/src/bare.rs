//! How to read a number without a country code.

use serde::{Deserialize, Serialize};

use crate::country::Country;

/// How to read a number that was written without `+` or `00`.
///
/// ```
/// use kith_phone::{BareNumbers, Country, Phone, PhoneError};
///
/// let spain = BareNumbers::Country(Country::parse("ES").unwrap());
/// let read = |bare| Phone::parse("612 345 678", bare).map(|parsed| parsed.phone.to_string());
///
/// assert_eq!(read(spain), Ok("+34612345678".to_owned()));
/// assert_eq!(read(BareNumbers::Refuse), Err(PhoneError::MissingCountryCode));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum BareNumbers {
    /// Refuse it, because a local number is often a valid international number of somebody else.
    #[default]
    Refuse,
    /// Read it as an international number that has lost its `+`, as happens in spreadsheets.
    International,
    /// Read it as a number of this country, or as one that is dialled from there.
    Country(Country),
}

impl BareNumbers {
    /// Returns the country whose numbers are accepted, if there is one.
    ///
    /// ```
    /// use kith_phone::{BareNumbers, Country};
    ///
    /// let spain = Country::parse("ES").unwrap();
    /// assert_eq!(BareNumbers::Country(spain).country(), Some(spain));
    /// assert_eq!(BareNumbers::Refuse.country(), None);
    /// ```
    pub fn country(self) -> Option<Country> {
        match self {
            BareNumbers::Country(country) => Some(country),
            BareNumbers::Refuse | BareNumbers::International => None,
        }
    }
}
