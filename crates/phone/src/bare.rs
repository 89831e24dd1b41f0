//! How numbers without a country code are read.

use serde::{Deserialize, Serialize};

use crate::Country;

/// How a number that was written without `+` or `00` is read.
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
    /// It is refused: a local number is often somebody else's valid international one.
    #[default]
    Refuse,
    /// It is an international number that lost its `+`, as Excel does to them.
    International,
    /// It is a national number of this country, or one dialled from there.
    Country(Country),
}

impl BareNumbers {
    /// The country whose national numbers are accepted.
    pub fn country(self) -> Option<Country> {
        match self {
            BareNumbers::Country(country) => Some(country),
            BareNumbers::Refuse | BareNumbers::International => None,
        }
    }
}
