//! The number itself.

use crate::bare::BareNumbers;
use crate::country::Country;
use crate::error::PhoneError;
use crate::plans::{self, Verdict};
use crate::{numbering, parse};

/// A phone number in E.164 (ITU-T E.164): `+`, a calling code and a national number, 15 digits at most.
///
/// [`Phone::parse`] returns valid numbers only. [`Phone::from_stored`] takes back what was returned then.
///
/// ```
/// use kith_phone::{BareNumbers, Phone, PhoneError};
///
/// let phone = Phone::parse("+34 612 34 56 78", BareNumbers::Refuse)?.phone;
/// assert_eq!(phone.as_str(), "+34612345678");
/// assert_eq!(phone.to_string(), "+34612345678");
/// # Ok::<(), PhoneError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Phone(Box<str>);

/// A number that was read by [`Phone::parse`], with its extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The number, without the extension.
    pub phone: Phone,
    /// The digits of the extension, 1 to 9 of them; `None` if none was written.
    pub extension: Option<String>,
}

impl Phone {
    /// Reads a number in one of the many ways in which people, programs and spreadsheets write it. `bare` says how to
    /// read a number without `+` or `00`.
    ///
    /// Accepted are digits of all scripts, the usual punctuation and white space, a label such as `Tel.` before the
    /// number, an extension such as `ext. 5` after it, the URIs of RFC 3966 (`tel:+49-30-901820;ext=5`), and the quotes and
    /// apostrophes by which spreadsheets keep a number a text.
    ///
    /// The digits that were written are the digits of the number: only the international prefix and the trunk prefix of the
    /// number's own country are left out. (Mobile numbers of Argentina, which change their form between the two, are the
    /// one exception; in some small countries, the area code is added.)
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
    /// A [`PhoneError`] that says why the text is not a valid number, or cannot be read with certainty.
    pub fn parse(raw: &str, bare: BareNumbers) -> Result<Parsed, PhoneError> {
        if is_plain(raw) {
            return Ok(Parsed { phone: Phone(raw.into()), extension: None });
        }
        let (e164, extension) = parse::parse(raw, bare)?;
        Ok(Parsed { phone: Phone(e164.into()), extension })
    }

    /// Takes back a number that [`Phone::parse`] returned earlier, for instance from a database.
    ///
    /// Nothing is checked. Of another text, [`region`](Phone::region) is `None` and [`display`](Phone::display) returns the
    /// text itself.
    ///
    /// ```
    /// use kith_phone::Phone;
    ///
    /// assert_eq!(Phone::from_stored("+34612345678").region().unwrap().code(), "ES");
    /// assert_eq!(Phone::from_stored("damaged").display(), "damaged");
    /// ```
    pub fn from_stored(text: &str) -> Phone {
        Phone(text.into())
    }

    /// Returns the number in E.164, such as `+34612345678`.
    ///
    /// ```
    /// use kith_phone::{BareNumbers, Phone, PhoneError};
    ///
    /// let phone = Phone::parse("tel:+34-612-345-678", BareNumbers::Refuse)?.phone;
    /// assert_eq!(phone.as_str(), "+34612345678");
    /// # Ok::<(), PhoneError>(())
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the digits of the number as an integer.
    ///
    /// Two numbers have the same key only if they are equal: a number does not begin with 0, and it has at most 19 digits
    /// (a few are longer than the 15 of E.164: German ones, toll-free ones of Japan).
    ///
    /// ```
    /// use kith_phone::Phone;
    ///
    /// assert_eq!(Phone::from_stored("+34612345678").key(), 34_612_345_678);
    /// ```
    pub fn key(&self) -> u64 {
        self.0
            .bytes()
            .filter(u8::is_ascii_digit)
            .fold(0, |key: u64, b| key.wrapping_mul(10).wrapping_add(u64::from(b - b'0')))
    }

    /// Returns the number as it is shown to people: in the international format of its country.
    ///
    /// ```
    /// use kith_phone::Phone;
    ///
    /// assert_eq!(Phone::from_stored("+34612345678").display(), "+34 612 34 56 78");
    /// ```
    pub fn display(&self) -> String {
        numbering::display(&self.0).unwrap_or_else(|| self.0.to_string())
    }

    /// Returns the country that the number belongs to; `None` for a number that belongs to no country, such as the
    /// international freephone numbers `+800…`.
    ///
    /// ```
    /// use kith_phone::Phone;
    ///
    /// assert_eq!(Phone::from_stored("+34612345678").region().unwrap().code(), "ES");
    /// assert_eq!(Phone::from_stored("+80012345678").region(), None);
    /// ```
    pub fn region(&self) -> Option<Country> {
        numbering::region(&self.0).and_then(|code| Country::parse(&code))
    }
}

/// Whether a text is a valid number in E.164 already, which needs no reading. Most numbers that programs write are.
fn is_plain(raw: &str) -> bool {
    raw.strip_prefix('+').is_some_and(|digits| matches!(plans::verdict(digits), Verdict::Valid(_)))
}

impl std::fmt::Display for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_numbers_are_read_as_all_are() {
        for raw in [
            "+34612345678",
            "+4915112345678",
            "+80012345678",
            "+34 612345678",
            "+346123456789",
            "+",
            "34612345678",
        ] {
            let read = parse::parse(raw, BareNumbers::Refuse)
                .map(|(phone, extension)| (Phone(phone.into()), extension));
            let parsed =
                Phone::parse(raw, BareNumbers::Refuse).map(|parsed| (parsed.phone, parsed.extension));
            assert_eq!(parsed, read, "{raw}");
        }
        assert!(is_plain("+34612345678"));
    }
}
