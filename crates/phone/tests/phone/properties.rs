//! What holds for every text.

use kith_phone::{BareNumbers, Country, Parsed, Phone, reads_as_international, search_digits};
use proptest::prelude::*;

/// Every way to read a number without a country code; that of a country, if the code is one.
fn choices(code: &str) -> impl Iterator<Item = BareNumbers> {
    let country = Country::parse(code).map(BareNumbers::Country);
    [BareNumbers::Refuse, BareNumbers::International].into_iter().chain(country)
}

proptest! {
    #[test]
    fn never_panics(raw in "\\PC{0,40}", code in "[A-Z]{2}") {
        for bare in choices(&code) {
            let _ = Phone::parse(&raw, bare);
        }
        let _ = search_digits(&raw);
        let _ = reads_as_international(&raw);
    }

    #[test]
    fn a_number_is_in_e164_and_reads_as_itself(raw in "(\\+|00|)[0-9() ./-]{4,18}", code in "(DE|US|AR|BR|IT|MX|RU|HU|GB|CI|AG)") {
        for bare in choices(&code) {
            let Ok(Parsed { phone, .. }) = Phone::parse(&raw, bare) else { continue };
            let digits = phone.as_str().strip_prefix('+').unwrap();
            prop_assert!(digits.len() <= 15 && !digits.starts_with('0'), "{phone}");
            prop_assert_eq!(digits.parse(), Ok(phone.key()));
            prop_assert_eq!(&Phone::from_stored(phone.as_str()), &phone);
            for text in [phone.as_str().to_owned(), phone.display()] {
                for bare in [bare, BareNumbers::Refuse] {
                    prop_assert_eq!(&Phone::parse(&text, bare).unwrap().phone, &phone);
                }
            }
            prop_assert!(search_digits(phone.as_str()) == Some(phone.as_str()[1..].to_owned()));
        }
    }
}
