//! Countries, as far as phone numbers know them.

use serde::{Deserialize, Serialize};

use crate::rules;

/// A country that has phone numbers of its own, by its ISO 3166-1 alpha-2 code.
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
    /// The country of this code, in any case; `None` for one that libphonenumber has no numbers of.
    pub fn parse(code: &str) -> Option<Country> {
        let bytes: [u8; 2] = code.trim().as_bytes().try_into().ok()?;
        let country = Country(bytes.map(|b| b.to_ascii_uppercase()));
        rules::calling_code(country.code()).map(|_| country)
    }

    /// All countries, in the order of their codes.
    pub fn all() -> Vec<Country> {
        let mut all: Vec<Country> = rules::regions().iter().filter_map(|code| Country::parse(code)).collect();
        all.sort_unstable();
        all
    }

    /// Its code in upper case: `DE`.
    pub fn code(&self) -> &str {
        // Only ASCII letters get in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// What its numbers start with after the `+`: 49 for `DE`.
    pub fn calling_code(&self) -> u32 {
        rules::calling_code(self.code()).unwrap_or_default()
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
