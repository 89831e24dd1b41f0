//! Phone numbers as people write them, read into E.164.
//!
//! One function reads the numbers that are typed, imported and searched for, so that the same number is always the same
//! text.
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
//! A wrong number is worse than a refusal. A text that can be read in two ways is refused, and so is one whose digits would
//! have to be changed. Which numbers exist is decided by the numbering plans in Google's libphonenumber.
//!
//! - [`Phone`] is a number, and [`Phone::parse`] reads it;
//! - [`BareNumbers`] and [`Country`] say how to read a number without a country code;
//! - [`reads_as_international`] and [`reads_as_national`] find out how the refused numbers of a file could be read;
//! - [`split_numbers`] finds several numbers in one text;
//! - [`search_digits`] reads a part of a number that somebody searches for.
#![deny(missing_docs)]

mod bare;
mod country;
mod country_names;
mod error;
mod extension;
mod numbering;
mod parse;
mod phone;
mod plans;
mod search;
mod several;
mod written;

pub use bare::BareNumbers;
pub use country::Country;
pub use error::PhoneError;
pub use parse::{reads_as_international, reads_as_national};
pub use phone::{Parsed, Phone};
pub use search::search_digits;
pub use several::split_numbers;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
