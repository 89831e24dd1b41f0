//! Phone numbers.

use std::sync::LazyLock;

use kith_phone::{BareNumbers, Country, Parsed, Phone};
use kith_text::digits;

/// Countries whose numbers are as different as they come: trunk prefixes of one digit, of several, and none; prefixes
/// for carriers and for mobile phones; numbers that keep their zero; a shared calling code; short and long numbers.
const COUNTRIES: [&str; 12] = ["ES", "US", "DE", "IT", "AR", "BR", "MX", "RU", "GB", "JP", "HU", "AU"];

static READINGS: LazyLock<Vec<BareNumbers>> = LazyLock::new(|| {
    let countries = COUNTRIES.iter().filter_map(|code| Country::parse(code)).map(BareNumbers::Country);
    [BareNumbers::Refuse, BareNumbers::International].into_iter().chain(countries).collect()
});

/// Reads a number in every way bare numbers are read.
pub fn phone(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for &bare in READINGS.iter() {
        let Ok(parsed) = Phone::parse(&text, bare) else { continue };
        let number = parsed.phone.as_str();
        let own = number.strip_prefix('+').unwrap_or_default();
        // Germany's numbers have 4 to 15 digits behind the code, Japan's toll-free ones up to 17.
        assert!((4..=19).contains(&own.len()) && own.bytes().all(|b| b.is_ascii_digit()), "{number}");
        assert_eq!(parsed.phone.key().to_string(), own, "a zero after the + of {number}");

        // The digits stored are digits written, in their order; all but the code of the country where that is given.
        let written: String = text.chars().map(digits::ascii).filter(char::is_ascii_digit).collect();
        let code = bare.country().map(|country| country.calling_code().to_string()).unwrap_or_default();
        let stands = stands_in(own, &written)
            || own.strip_prefix(&code).is_some_and(|national| stands_in(national, &written))
            // The 15 of an Argentine mobile at home is the 9 it has abroad.
            || own.strip_prefix("549").is_some_and(|local| stands_in(local, &written) && written.contains("15"));
        assert!(stands, "{number} was never written in {text:?}");

        // What is stored and what is shown read as the same number, whatever the reading.
        let alone = Parsed { phone: parsed.phone.clone(), extension: None };
        let shown = parsed.phone.display();
        for &other in READINGS.iter() {
            assert_eq!(Phone::parse(number, other).as_ref(), Ok(&alone), "{number} as {other:?}");
            assert_eq!(Phone::parse(&shown, other).as_ref(), Ok(&alone), "{shown} as {other:?}");
        }
        if let Some(extension) = &parsed.extension {
            assert!(!extension.is_empty() && extension.chars().all(|c| c.is_ascii_digit()), "{extension:?}");
        }
    }
}

/// Whether the digits stand in `text`, in their order but not necessarily side by side.
fn stands_in(digits: &str, text: &str) -> bool {
    let mut text = text.chars();
    digits.chars().all(|digit| text.any(|other| other == digit))
}
