//! What is read, what is refused and why, rule by rule.

use kith_phone::{BareNumbers, Country, Phone, PhoneError, reads_as_international, reads_as_national};

use crate::country;

const REFUSED: BareNumbers = BareNumbers::Refuse;
const INTERNATIONAL: BareNumbers = BareNumbers::International;

#[track_caller]
fn check(raw: &str, bare: BareNumbers, expected: Result<&str, PhoneError>) {
    let read = Phone::parse(raw, bare).map(|p| p.phone.as_str().to_owned());
    assert_eq!(read.as_deref().map_err(|c| *c), expected, "{raw:?}");
}

#[test]
fn a_prefix_of_earlier_years_is_left_out_where_the_numbering_plan_says_so() {
    for (raw, phone) in [
        ("+36 06 1 234 5678", "+3612345678"),
        ("+7 8 495 123 45 67", "+74951234567"),
        ("+375 80 29 123 45 67", "+375291234567"),
        ("+370 8 612 34567", "+37061234567"),
        ("+55 015 11 2345 6789", "+551123456789"),
        ("+57 03 310 1234567", "+573101234567"),
    ] {
        check(raw, REFUSED, Ok(phone));
    }
    // Mexico had a 1 before mobile numbers until 2019; the plan no longer knows it.
    check("+52 1 55 1234 5678", REFUSED, Err(PhoneError::Invalid));
    check("+52 55 1234 5678", REFUSED, Ok("+525512345678"));
}

#[test]
fn labels_of_lead_adverts_and_address_books_are_left_out() {
    for raw in [
        "p:+34612345601",
        "Mobile: +34 612 345 601",
        "+34 612 345 601 (home)",
        "WhatsApp +34612345601",
        "móvil: +34612345601",
    ] {
        check(raw, REFUSED, Ok("+34612345601"));
    }
    for raw in ["f:+34612345601", "fax +34612345601", "p +34612345601x", "+34 612 345 601 (Ana)"] {
        assert!(Phone::parse(raw, REFUSED).is_err(), "{raw}");
    }
}

#[test]
fn every_spelling_of_a_number_is_one_number() {
    for raw in [
        "+4915123456789",
        "+49 151 23456789",
        "0049 151 23456789",
        "＋49 151 23456789",
        "+49 (0)151 23456789",
        "(+49) 151-234-567-89",
        "tel:+49-151-23456789",
        "TEL:+4915123456789;phone-context=example.com",
        "tel:%2B4915123456789",
        "callto:+4915123456789",
        "'+4915123456789",
        "=\"+4915123456789\"",
        "\"+4915123456789\"",
        " \u{a0}+49\u{a0}151\u{2009}2345\u{2011}6789 ",
        "\u{202a}+49 151 23456789\u{202c}",
        "+49\u{200b}15123456789",
        "+٤٩ ١٥١ ٢٣٤٥٦٧٨٩",
        "۰۰۴۹۱۵۱۲۳۴۵۶۷۸۹",
        "+४९१५१२३४५६७८९",
        "+49.151.23456789",
        "+49/151/23456789",
        "+49 – 151 – 23456789",
        "[+49] 151 23456789",
        "Tel. +49 151 23456789",
        "Phone: 0049 151 23456789",
        "\u{feff}+4915123456789",
        "++4915123456789",
        "+49 151\t23456789",
    ] {
        check(raw, REFUSED, Ok("+4915123456789"));
        check(raw, country("US"), Ok("+4915123456789"));
        check(raw, INTERNATIONAL, Ok("+4915123456789"));
    }
}

#[test]
fn without_a_country_code_a_number_is_refused() {
    for raw in
        ["0151 23456789", "4155552671", "4915123456789", "12345", "0", "(202) 555-0126", "4915123456789.0"]
    {
        check(raw, REFUSED, Err(PhoneError::MissingCountryCode));
    }
}

#[test]
fn blank_is_missing() {
    for raw in ["", "  ", "\u{feff}\u{200b}", "\t\n", "'", "\"\""] {
        check(raw, REFUSED, Err(PhoneError::Missing));
    }
}

#[test]
fn letters_are_never_dropped() {
    for raw in [
        "+1-800-FLOWERS",
        "1-800-FLOWERS",
        "+3856O123456",
        "+49 151 abc 23456789",
        "+4915123456789abc",
        "a+4915123456789",
        "+49151xxxx6789",
        "<b>+4915123456789</b>",
        "+49'; DROP TABLE contacts;--",
        "+49 151 23456789 or +49 151 1",
        "Fax +49 30 901820",
        "+4915123456789 (Ann)",
        "+4915123456789 mobil",
    ] {
        check(raw, REFUSED, Err(PhoneError::HasLetters));
        check(raw, country("US"), Err(PhoneError::HasLetters));
    }
    for raw in ["n/a", "none", "#N/A", "-", "+", "--", "?", "unknown", "#"] {
        check(raw, REFUSED, Err(PhoneError::Invalid));
    }
}

#[test]
fn extensions_are_returned_beside_the_number() {
    for (raw, extension) in [
        ("+1 202-555-0125 x42", Some("42")),
        ("+1 202-555-0125 ext. 42", Some("42")),
        ("+12025550125x42", Some("42")),
        ("tel:+1-202-555-0125;ext=42", Some("42")),
        ("+1 202-555-0125;ext=42", Some("42")),
        ("+1 202 555 0125,,42#", Some("42")),
        ("+1 202 555 0125 (ext 42)", Some("42")),
        ("+1 202 555 0125 ｅｘｔ ４２", Some("42")),
        ("+1 202 555 0125", None),
    ] {
        let parsed = Phone::parse(raw, REFUSED).unwrap();
        assert_eq!(
            (parsed.phone.as_str(), parsed.extension.as_deref()),
            ("+12025550125", extension),
            "{raw}"
        );
    }
}

#[test]
fn two_numbers_are_not_joined() {
    for raw in [
        "+2908999 / +2908999",
        "+49 151 23456789; +49 151 98765432",
        "+49 151 23456789, 0151 98765432",
        "+49 30 901820/8",
        "+49 30 901820 / 030 901821",
        "+49 30 901820\n030 901821",
        "+1900+2345678",
    ] {
        check(raw, REFUSED, Err(PhoneError::Invalid));
    }
    check("030 901820/21", country("DE"), Err(PhoneError::Invalid));
    check("+49 30/901820", REFUSED, Ok("+4930901820"));
    check("030/901820", country("DE"), Ok("+4930901820"));
}

#[test]
fn a_rounded_number_has_lost_digits() {
    for raw in ["9.19E+11", "9,19E+11", "4.91512E+12", "9e11", "９.19Ｅ+11"] {
        check(raw, REFUSED, Err(PhoneError::DigitsLost));
        check(raw, INTERNATIONAL, Err(PhoneError::DigitsLost));
    }
}

#[test]
fn the_zero_fraction_of_a_numeric_cell_is_left_out() {
    check("4915123456789.0", INTERNATIONAL, Ok("+4915123456789"));
    check("4915123456789,0", INTERNATIONAL, Ok("+4915123456789"));
    check("38631234567.0", country("SI"), Err(PhoneError::Invalid));
    check("+4915123456789.5", INTERNATIONAL, Err(PhoneError::Invalid));
}

#[test]
fn bare_numbers_read_as_international_on_request() {
    check("4915123456789", INTERNATIONAL, Ok("+4915123456789"));
    // A number of Corpus Christi, or one of Budapest.
    check("3612345678", INTERNATIONAL, Ok("+3612345678"));
    check("0151 23456789", INTERNATIONAL, Err(PhoneError::MissingCountryCode));
    check("12345", INTERNATIONAL, Err(PhoneError::Invalid));
}

#[test]
fn bare_numbers_read_as_national_on_request() {
    check("0151 23456789", country("DE"), Ok("+4915123456789"));
    check("(202) 555-0126", country("US"), Ok("+12025550126"));
    check("1 202 555 0126", country("US"), Ok("+12025550126"));
    check("8 (495) 123-45-67", country("RU"), Ok("+74951234567"));
    check("06 6988 3114", country("IT"), Ok("+390669883114"));
    check("011 15-2345-6789", country("AR"), Ok("+5491123456789"));
    check("0 15 11 91234-5678", country("BR"), Ok("+5511912345678"));
    check("460-1234", country("AG"), Ok("+12684601234"));
    check("011 49 151 23456789", country("US"), Ok("+4915123456789"));
    check("0011 49 151 23456789", country("AU"), Ok("+4915123456789"));
    check("12345", country("US"), Err(PhoneError::Invalid));
    check("-4915123456789", country("DE"), Err(PhoneError::Invalid));
}

#[test]
fn a_bare_number_with_two_meanings_is_refused() {
    // With its country code, or a long number of Leer (0491) without its zero.
    check("4915123456789", country("DE"), Err(PhoneError::MissingCountryCode));
    check("491512345678", country("DE"), Err(PhoneError::MissingCountryCode));
    check("0491 512345678", country("DE"), Ok("+49491512345678"));
    // Singapore has no trunk prefix, so this is how such numbers are written there.
    check("6521 2345", country("SG"), Ok("+6565212345"));
}

#[test]
fn other_ways_to_read_bare_numbers_are_found() {
    let us = Country::parse("us").unwrap();
    assert!(reads_as_international("3612345678") && reads_as_national("361-234-5678", us));
    assert!(reads_as_international("4915123456789") && !reads_as_national("4915123456789", us));
    assert!(!reads_as_international("+4915123456789") && !reads_as_national("+12025550126", us));
    assert!(!reads_as_international("004915123456789") && !reads_as_international("abc"));
}

#[test]
fn long_texts_are_refused() {
    check(&"9".repeat(26), INTERNATIONAL, Err(PhoneError::Invalid));
    check(&format!("+49{}", " ".repeat(1_000_000) + "15123456789"), REFUSED, Err(PhoneError::Invalid));
    check(&format!("{}+4915123456789", " ".repeat(1_000_000)), REFUSED, Ok("+4915123456789"));
}

#[test]
fn a_number_is_shown_and_placed() {
    let phone = Phone::parse("+34612345678", REFUSED).unwrap().phone;
    assert_eq!(phone.as_str(), "+34612345678");
    assert_eq!(phone.key(), 34_612_345_678);
    assert_eq!(phone.display(), "+34 612 34 56 78");
    assert_eq!(phone.region(), Country::parse("ES"));
    assert_eq!(Phone::from_stored("+34612345678"), phone);
    assert_eq!(Phone::parse("+80012345678", REFUSED).unwrap().phone.region(), None);
    assert_eq!(Phone::from_stored("damaged").display(), "damaged");
}

#[test]
fn countries_are_known_by_their_codes() {
    assert_eq!(Country::parse("de").unwrap().code(), "DE");
    assert_eq!(Country::parse(" gb ").unwrap().calling_code(), 44);
    for code in ["", "d", "deu", "xx", "éa", "001"] {
        assert_eq!(Country::parse(code), None, "{code}");
    }
    let all = Country::all();
    assert!(all.len() > 230 && all.is_sorted());
    assert_eq!(serde_json::to_string(&all[0]).unwrap(), "\"AC\"");
    assert!(serde_json::from_str::<Country>("\"XX\"").is_err());
}
