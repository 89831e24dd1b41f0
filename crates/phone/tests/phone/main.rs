//! Phone numbers as they are written, through the public functions.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod google;
mod properties;
mod spellings;

use kith_phone::{BareNumbers, Country};

/// The choice to read a number without a country code as one of this country.
fn country(code: &str) -> BareNumbers {
    BareNumbers::Country(Country::parse(code).unwrap())
}
