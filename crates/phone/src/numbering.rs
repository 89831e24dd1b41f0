//! Which numbers exist, by the numbering plans in Google's libphonenumber.
//!
//! Most international numbers are known from [`plans`]. This is the only module that calls the library's port to Rust, and it passes nothing but `+` and digits, so that none of
//! the library's leniencies (letters for digits, text around a number) can change a number. Numbers are returned in E.164,
//! countries are named by their ISO 3166-1 alpha-2 codes.

use rlibphonenumber::{
    CountryCodeSource, PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, PhoneNumberType, Region,
};

use crate::plans::{self, Verdict};

/// The calling code of Argentina.
const ARGENTINA: i32 = 54;
/// The most digits before a national number: an international prefix with a calling code, or a prefix that selects a
/// carrier.
const LONGEST_PREFIX: usize = 8;

/// The number that these digits are after a `+`.
pub(crate) fn international(digits: &str) -> Option<String> {
    match plans::verdict(digits) {
        Verdict::Valid(_) => Some(format!("+{digits}")),
        Verdict::Invalid => None,
        Verdict::Unknown => by_library(digits),
    }
}

/// As [`international`], but always asks the library.
pub(crate) fn by_library(digits: &str) -> Option<String> {
    if !(4..=20).contains(&digits.len()) {
        return None;
    }
    let text = format!("+{digits}");
    let number = valid(PHONE_NUMBER_UTIL.parse(&text, None).ok()?)?;
    let phone = e164(&number);
    if phone == text {
        return Some(phone);
    }
    let code = number.country_code.to_string();
    let written = digits.strip_prefix(&code)?;
    let national = phone.get(1 + code.len()..)?;
    // Which prefix of the national number is not part of it, as in `+49 (0) 30`, `+7 8 495`, `+36 06 1` and `+52 1 55`, is
    // for the library to know.
    let kept = written.strip_suffix(national).is_some_and(|prefix| prefix.len() <= LONGEST_PREFIX)
        || (number.country_code == ARGENTINA && is_argentine_mobile(written, national));
    (kept && is_stable(&phone)).then_some(phone)
}

/// The number that these digits are in a country: one of its own, or one that is dialled from there.
pub(crate) fn national(digits: &str, country: &str) -> Option<String> {
    from_country(digits, country).map(|(phone, _)| phone)
}

/// The number that these digits are when they begin with the international prefix of the country.
pub(crate) fn dialled(digits: &str, country: &str) -> Option<String> {
    from_country(digits, country).filter(|(_, abroad)| *abroad).map(|(phone, _)| phone)
}

/// The number that these digits are in a country, and whether they begin with its international prefix.
fn from_country(digits: &str, country: &str) -> Option<(String, bool)> {
    if digits.len() < 3 {
        return None;
    }
    let region = Region::from_code(country).ok()?;
    let number = valid(PHONE_NUMBER_UTIL.parse_and_keep_raw_input(digits, Some(region)).ok()?)?;
    let abroad = number.country_code_source() == CountryCodeSource::FromNumberWithIdd;
    let phone = e164(&number);
    let national = phone.get(1 + number.country_code.to_string().len()..)?;
    let kept = written_is_kept(digits, national, number.country_code);
    (kept && is_stable(&phone)).then_some((phone, abroad))
}

/// Whether the digits that were written are those of the national number, apart from a prefix.
fn written_is_kept(written: &str, national: &str, code: i32) -> bool {
    // In the smaller countries of the Caribbean, the area code is not written within the area; the library adds it.
    let within_area = || {
        let local = written.strip_prefix('1').unwrap_or(written);
        national.ends_with(written) || (local.len() >= 7 && national.ends_with(local))
    };
    match written.strip_suffix(national) {
        Some(prefix) => prefix.len() <= LONGEST_PREFIX,
        None => within_area() || (code == ARGENTINA && is_argentine_mobile(written, national)),
    }
}

/// Whether a mobile number of Argentina was written as it is dialled there. It is `0 11 15 2345 6789` within the country
/// and `9 11 2345 6789` after the calling code: the 15 after the area code (2 to 4 digits) becomes a 9 before it.
fn is_argentine_mobile(written: &str, national: &str) -> bool {
    let Some(rest) = national.strip_prefix('9') else { return false };
    let without_zero = written.strip_prefix('0').unwrap_or(written);
    (2..=4).any(|area| match (rest.split_at_checked(area), without_zero.split_at_checked(area)) {
        (Some((area, local)), Some((written_area, written_local))) => {
            area == written_area && written_local.strip_prefix("15") == Some(local)
        }
        _ => false,
    })
}

/// Whether the library reads the number as the same number again. If it strips another prefix and arrives at another
/// valid number, nobody can tell which of them was meant.
fn is_stable(phone: &str) -> bool {
    parsed(phone).is_some_and(|again| e164(&again) == phone)
}

/// The number in its international format, if that has the same digits.
pub(crate) fn display(phone: &str) -> Option<String> {
    let known = phone.strip_prefix('+').and_then(plans::shown);
    known.or_else(|| display_by_library(phone))
}

/// As [`display`], but always asks the library.
pub(crate) fn display_by_library(phone: &str) -> Option<String> {
    let number = parsed(phone)?;
    let shown = PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::International).into_owned();
    let digits = shown.bytes().filter(u8::is_ascii_digit);
    digits.eq(phone.bytes().filter(u8::is_ascii_digit)).then_some(shown)
}

/// Whether the digits are how the number is written within its country, with the trunk prefix if there is one; or at least
/// did not become a number that has the calling code twice.
pub(crate) fn is_national_spelling(digits: &str, phone: &str) -> bool {
    let doubled = phone.len() > digits.len() + 1;
    !doubled
        || parsed(phone).is_some_and(|number| {
            // A mobile number that begins with the digits of the calling code has a fixed length.
            if is_mobile(&number) && phone.ends_with(digits) {
                return true;
            }
            let shown = PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::National).into_owned();
            shown.bytes().filter(u8::is_ascii_digit).eq(digits.bytes())
        })
}

fn is_mobile(number: &PhoneNumber) -> bool {
    PHONE_NUMBER_UTIL.get_number_type(number) == PhoneNumberType::Mobile
}

/// The code of the country that a number belongs to.
pub(crate) fn region(phone: &str) -> Option<String> {
    PHONE_NUMBER_UTIL.get_region_for_number(&parsed(phone)?).map(|region| region.to_string())
}

/// The codes of all countries that have numbers.
pub(crate) fn regions() -> Vec<String> {
    PHONE_NUMBER_UTIL.get_supported_regions().map(|region| region.to_string()).collect()
}

/// The calling code of a country.
pub(crate) fn calling_code(code: &str) -> Option<u32> {
    let region = Region::from_code(code).ok()?;
    PHONE_NUMBER_UTIL.get_country_code_for_region(region).and_then(|code| code.try_into().ok())
}

/// The code of the main country of a calling code. A code with the area of a country within the North American plan, such
/// as 1876 of Jamaica, is that country's.
pub(crate) fn main_region(calling_code: i32) -> Option<String> {
    if let Some(area) = (1_000..2_000).contains(&calling_code).then(|| calling_code - 1_000) {
        // Every area has a valid fixed-line number of this form.
        return region(&format!("+1{area:03}2345678")).filter(|code| !matches!(code.as_str(), "US" | "CA"));
    }
    PHONE_NUMBER_UTIL.get_region_for_country_code(calling_code).map(|region| region.to_string())
}

fn parsed(phone: &str) -> Option<PhoneNumber> {
    PHONE_NUMBER_UTIL.parse(phone, None).ok()
}

fn valid(number: PhoneNumber) -> Option<PhoneNumber> {
    PHONE_NUMBER_UTIL.is_valid_number(&number).then_some(number)
}

fn e164(number: &PhoneNumber) -> String {
    PHONE_NUMBER_UTIL.format(number, PhoneNumberFormat::E164).into_owned()
}
