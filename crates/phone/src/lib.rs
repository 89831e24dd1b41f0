//! Phone numbers as people write them, read into E.164: one normaliser for typing, importing, searching and finding
//! duplicates. A [`Phone`] is always a valid number.
//!
//! ```
//! use kith_phone::{BareNumbers, Phone, PhoneError};
//!
//! let read = |text| Phone::parse(text, BareNumbers::Refuse).map(|parsed| parsed.phone.to_string());
//!
//! assert_eq!(read("+34 612 34 56 78"), Ok("+34612345678".to_owned()));
//! assert_eq!(read("tel:+34-612-345-678"), Ok("+34612345678".to_owned()));
//! assert_eq!(read("612 34 56 78"), Err(PhoneError::MissingCountryCode));
//! assert_eq!(read("+1 800 FLOWERS"), Err(PhoneError::HasLetters));
//! ```
//!
//! A wrong number is worse than a refusal: what can be read in two ways is refused, and so is whatever would store other
//! digits than were written. Which numbers exist is decided by the rules of Google's libphonenumber; only `rules` talks
//! to its port.
#![deny(missing_docs)]

mod bare;
mod country;
mod error;
mod extension;
mod parse;
mod phone;
mod rules;
mod search;
mod written;

pub use bare::BareNumbers;
pub use country::Country;
pub use error::PhoneError;
pub use parse::{reads_as_international, reads_as_national};
pub use phone::{Parsed, Phone};
pub use search::search_digits;

#[cfg(test)]
mod tests;
