//! The countries that have phone numbers of their own.

use serde::{Deserialize, Serialize};

use crate::numbering;

/// A country or territory that has phone numbers of its own, by its ISO 3166-1 alpha-2 code.
///
/// Besides the assigned codes of the standard, there are the few reserved ones that libphonenumber uses, such as `AC` for
/// Ascension Island and `XK` for Kosovo. A country is serialized as its code.
///
/// ```
/// use kith_phone::Country;
///
/// let germany = Country::parse("de").unwrap();
/// assert_eq!((germany.code(), germany.calling_code()), ("DE", 49));
/// assert_eq!(Country::parse("XX"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// Returns the country with this code, ignoring case and surrounding white space; `None` if libphonenumber knows no
    /// numbers of such a country.
    ///
    /// ```
    /// use kith_phone::Country;
    ///
    /// assert_eq!(Country::parse(" gb ").unwrap().code(), "GB");
    /// assert_eq!(Country::parse("UK"), None);
    /// ```
    pub fn parse(code: &str) -> Option<Country> {
        let bytes: [u8; 2] = code.trim().as_bytes().try_into().ok()?;
        let country = Country(bytes.map(|b| b.to_ascii_uppercase()));
        numbering::calling_code(country.code()).map(|_| country)
    }

    /// Returns all countries, in the order of their codes.
    ///
    /// ```
    /// use kith_phone::Country;
    ///
    /// let with_one: Vec<_> = Country::all().into_iter().filter(|country| country.calling_code() == 1).collect();
    /// assert!(with_one.contains(&Country::parse("US").unwrap()) && with_one.contains(&Country::parse("CA").unwrap()));
    /// ```
    pub fn all() -> Vec<Country> {
        let mut all: Vec<Country> =
            numbering::regions().iter().filter_map(|code| Country::parse(code)).collect();
        all.sort_unstable();
        all
    }

    /// Returns the code of the country, in upper case.
    ///
    /// ```
    /// use kith_phone::Country;
    ///
    /// assert_eq!(Country::parse("de").unwrap().code(), "DE");
    /// ```
    pub fn code(&self) -> &str {
        // The bytes are ASCII letters: no other code is known to the library.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Returns the calling code of the country: the digits after the `+` with which its numbers begin. Several countries
    /// can have the same.
    ///
    /// ```
    /// use kith_phone::Country;
    ///
    /// assert_eq!(Country::parse("DE").unwrap().calling_code(), 49);
    /// ```
    pub fn calling_code(&self) -> u32 {
        numbering::calling_code(self.code()).unwrap_or_default()
    }
}

impl std::fmt::Display for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Country {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Country::parse(&code).ok_or_else(|| format!("{code} is not a country with phone numbers"))
    }
}

impl From<Country> for String {
    fn from(country: Country) -> String {
        country.code().to_owned()
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for Country {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <String as specta::Type>::definition(types)
    }
}
