//! Google's verdict on a collection of numbers, and the example numbers of every country.

use kith_phone::{BareNumbers, Country, Phone, PhoneError};

use crate::country;

#[derive(serde::Deserialize)]
struct Case {
    id: String,
    raw: String,
    region: Option<String>,
    grade: String,
    e164: Option<String>,
    ext: Option<String>,
}

/// Google's library drops the letter of `+3856O123456` and returns a number that nobody wrote; this crate refuses letters.
const LETTER_INSIDE: [&str; 1] = ["+3856O123456"];

#[test]
fn samples_agree_with_google() {
    let cases = kith_fixtures::text("phones/cases.jsonl");
    let mut wrong = Vec::new();
    let mut accepted = 0;
    for line in cases.lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        let options = case.region.as_deref().map_or(BareNumbers::Refuse, country);
        let parsed = Phone::parse(&case.raw, options);
        let read = parsed.as_ref().ok().map(|p| p.phone.as_str().to_owned());
        let extension = parsed.as_ref().ok().and_then(|p| p.extension.clone());
        let agrees = match case.grade.as_str() {
            _ if LETTER_INSIDE.contains(&case.raw.as_str()) => parsed == Err(PhoneError::HasLetters),
            "strict" => read == case.e164 && extension == case.ext,
            _ => read.is_none() || (read == case.e164 && extension == case.ext),
        };
        accepted += usize::from(read.is_some());
        if !agrees {
            wrong
                .push(format!("{} {:?} {:?}: {:?}, {:?}", case.id, case.raw, case.region, parsed, case.e164));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(accepted > 950, "only {accepted} accepted");
}

/// The example numbers of every country, as they are written within the country and abroad.
#[test]
fn examples_of_every_country_are_accepted() {
    use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType as Type, Region};
    let kinds = [Type::FixedLine, Type::Mobile, Type::TollFree, Type::PremiumRate, Type::VoIP, Type::UAN];
    let mut tried = 0;
    let mut wrong = Vec::new();
    for country in Country::all() {
        let options = BareNumbers::Country(country);
        let region = Region::from_code(country.code()).unwrap();
        for number in kinds
            .iter()
            .filter_map(|k| PHONE_NUMBER_UTIL.get_example_number_for_type_and_region(region, *k).ok())
        {
            let expected = PHONE_NUMBER_UTIL.format(&number, PhoneNumberFormat::E164).into_owned();
            for format in
                [PhoneNumberFormat::E164, PhoneNumberFormat::International, PhoneNumberFormat::National]
            {
                let text = PHONE_NUMBER_UTIL.format(&number, format).into_owned();
                let google = PHONE_NUMBER_UTIL.parse(&text, Some(region)).ok();
                let google =
                    google.map(|n| PHONE_NUMBER_UTIL.format(&n, PhoneNumberFormat::E164).into_owned());
                let read = Phone::parse(&text, options);
                tried += 1;
                if read.as_ref().map(|p| p.phone.as_str()) != Ok(&expected) {
                    wrong.push(format!("{country} {text}: {read:?}, not {expected} ({google:?})"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {tried} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert!(tried > 2000, "only {tried}");
}
