//! Which numbers exist: the only door to the port of Google's libphonenumber. It gets nothing but `+` and digits, so
//! that none of its leniencies (vanity letters, text around the number) can change a number.

use rlibphonenumber::{CountryCodeSource, PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, Region};

use crate::{Country, Phone};

const ARGENTINA: i32 = 54;
/// The longest prefix before a national number: an international prefix and a country code, or a carrier's.
const LONGEST_PREFIX: usize = 8;

/// The number these digits are after a `+`.
pub(super) fn international(digits: &str) -> Option<Phone> {
    if !(4..=20).contains(&digits.len()) {
        return None;
    }
    let text = format!("+{digits}");
    let number = valid(PHONE_NUMBER_UTIL.parse(&text, None).ok()?)?;
    let phone = e164(&number);
    if phone == text {
        return Some(Phone::from_e164(phone));
    }
    let code = number.country_code.to_string();
    let written = digits.strip_prefix(&code)?;
    let national = phone.get(1 + code.len()..)?;
    let kept = written.strip_suffix(national).is_some_and(is_trunk_prefix)
        || (number.country_code == ARGENTINA && is_argentine_mobile(written, national));
    (kept && is_stable(&phone)).then(|| Phone::from_e164(phone))
}

/// The number these digits are as one of the country.
pub(super) fn national(digits: &str, country: Country) -> Option<Phone> {
    from_country(digits, country).map(|(phone, _)| phone)
}

/// The number these digits are, dialled from the country with its own international prefix.
pub(super) fn dialled(digits: &str, country: Country) -> Option<Phone> {
    from_country(digits, country).filter(|(_, abroad)| *abroad).map(|(phone, _)| phone)
}

fn from_country(digits: &str, country: Country) -> Option<(Phone, bool)> {
    if digits.len() < 3 {
        return None;
    }
    let region = Region::from_code(country.code()).ok()?;
    let number = valid(PHONE_NUMBER_UTIL.parse_and_keep_raw_input(digits, Some(region)).ok()?)?;
    let abroad = number.country_code_source() == CountryCodeSource::FromNumberWithIdd;
    let phone = e164(&number);
    let national = phone.get(1 + number.country_code.to_string().len()..)?;
    let kept = written_is_kept(digits, national, number.country_code);
    (kept && is_stable(&phone)).then(|| (Phone::from_e164(phone), abroad))
}

/// Whether the digits that were written are those of the national number, but for a prefix.
fn written_is_kept(written: &str, national: &str, code: i32) -> bool {
    // An area code that is not written within the area (the smaller Caribbean countries) is added.
    let within_area = || {
        let local = written.strip_prefix('1').unwrap_or(written);
        national.ends_with(written) || (local.len() >= 7 && national.ends_with(local))
    };
    match written.strip_suffix(national) {
        Some(prefix) => prefix.len() <= LONGEST_PREFIX,
        None => within_area() || (code == ARGENTINA && is_argentine_mobile(written, national)),
    }
}

/// What the library may strip between country code and number: `+49 (0) 30`, `+7 8 495`, `+36 06 1`. The trunk
/// prefixes of the world; that it is this country's the library has found out.
fn is_trunk_prefix(prefix: &str) -> bool {
    matches!(prefix, "0" | "1" | "8" | "06")
}

/// Argentine mobiles are written `0 11 15 2345 6789` at home and `9 11 2345 6789` after the country code: the 15
/// behind the area code (2 to 4 digits) becomes a 9 before it.
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

/// Whether the number reads as itself again. Where stripping a prefix once more gives another valid number, nobody
/// can tell which was meant.
fn is_stable(phone: &str) -> bool {
    parsed(phone).is_some_and(|again| e164(&again) == phone)
}

/// The international format, if it shows exactly the number's digits.
pub(super) fn display(phone: &str) -> Option<String> {
    let number = parsed(phone)?;
    let shown = PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::International).into_owned();
    let digits = shown.bytes().filter(u8::is_ascii_digit);
    digits.eq(phone.bytes().filter(u8::is_ascii_digit)).then_some(shown)
}

/// Whether the digits are how the number is written at home, with the trunk prefix if its country has one; or at
/// least do not become a number with the country code twice.
pub(super) fn is_national_spelling(digits: &str, phone: &Phone) -> bool {
    let doubled = phone.as_str().len() > digits.len() + 1;
    !doubled
        || parsed(phone.as_str()).is_some_and(|number| {
            let shown = PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::National).into_owned();
            shown.bytes().filter(u8::is_ascii_digit).eq(digits.bytes())
        })
}

/// The country of a number.
pub(super) fn region(phone: &str) -> Option<Country> {
    let region = PHONE_NUMBER_UTIL.get_region_for_number(&parsed(phone)?)?;
    Country::parse(&region.as_region_str())
}

/// The codes of all countries with numbers.
pub(super) fn regions() -> Vec<String> {
    PHONE_NUMBER_UTIL.get_supported_regions().map(|region| region.to_string()).collect()
}

/// What numbers of the country start with.
pub(super) fn calling_code(code: &str) -> Option<u32> {
    let region = Region::from_code(code).ok()?;
    PHONE_NUMBER_UTIL.get_country_code_for_region(region).and_then(|code| code.try_into().ok())
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
