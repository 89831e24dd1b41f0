//! Tests of the texts that each type accepts, and of converting values back to text.

mod dates;
mod numbers;

use crate::id::FieldId;
use proptest::prelude::*;

use super::date_order::{DateOrderGuess, ambiguous_date};
use super::*;
use kith_phone::{Country, PhoneError};

fn options() -> Vec<String> {
    ["Red", "Dark Blue", "Größe; XL"].map(String::from).to_vec()
}

fn read_with(kind: FieldType, text: &str, how: &ParseOptions) -> Result<Value, Reason> {
    parse(kind, &options(), text, how).map_err(|invalid| invalid.reason)
}

fn read(kind: FieldType, text: &str) -> Result<Value, Reason> {
    read_with(kind, text, &ParseOptions::default())
}

#[track_caller]
fn texts(kind: FieldType, expected: &str, spellings: &[&str]) {
    for text in spellings {
        assert_eq!(read(kind, text), Ok(Value::Text(expected.to_owned())), "{text:?}");
    }
}

#[track_caller]
fn refused(kind: FieldType, reason: Reason, spellings: &[&str]) {
    for text in spellings {
        assert_eq!(read(kind, text), Err(reason.clone()), "{text:?}");
    }
}

#[track_caller]
fn numbers(expected: f64, spellings: &[&str]) {
    for text in spellings {
        assert_eq!(read(FieldType::Number, text), Ok(Value::Number(expected)), "{text:?}");
    }
}

fn dates(order: Option<DateOrder>, text: &str) -> Result<String, Reason> {
    let how = ParseOptions { date_order: order, ..ParseOptions::default() };
    read_with(FieldType::Date, text, &how).map(|value| to_text(&value))
}

#[test]
fn blank_is_null_for_every_type() {
    for kind in FieldType::ALL {
        for text in ["", "  ", "\u{feff}", "\r\n\t", "\u{200e}\u{a0}"] {
            assert_eq!(read(kind, text), Ok(Value::Null), "{kind:?} {text:?}");
        }
    }
}

#[test]
fn checkboxes() {
    for text in [
        "true",
        "TRUE",
        "Yes",
        "y",
        "1",
        "x",
        "✓",
        "✔️",
        "on",
        "Sí",
        "ja",
        "oui",
        "да",
        "نعم",
        "はい",
        "ＴＲＵＥ",
        "★",
        "⭐️",
        "1.0",
    ] {
        assert_eq!(read(FieldType::Checkbox, text), Ok(Value::Bool(true)), "{text}");
    }
    for text in ["false", "No", "n", "0", "off", "nein", "non", "нет", "لا", "Falso"] {
        assert_eq!(read(FieldType::Checkbox, text), Ok(Value::Bool(false)), "{text}");
    }
    refused(FieldType::Checkbox, Reason::NotACheckbox, &["maybe", "2", "-", "yes no", "1.5"]);
}

#[test]
fn choices_take_the_fields_spelling() {
    texts(FieldType::Dropdown, "Dark Blue", &["Dark Blue", "dark  blue", "DARK BLUE "]);
    texts(FieldType::Dropdown, "Größe; XL", &["GRÖSSE; xl"]);
    let invalid = parse(FieldType::Dropdown, &options(), "Pink", &ParseOptions::default()).unwrap_err();
    assert_eq!(invalid.reason.code(), "not_in_list");
    assert_eq!(invalid.message(), "“Pink” is not one of the choices: Red, Dark Blue, Größe; XL.");
}

#[test]
fn several_choices_stand_in_the_fields_order() {
    let list = |items: &[&str]| Ok(Value::List(items.iter().map(|s| (*s).to_owned()).collect()));
    assert_eq!(read(FieldType::MultiSelect, "dark blue | red |Red||"), list(&["Red", "Dark Blue"]));
    assert_eq!(read(FieldType::MultiSelect, "dark blue, red"), list(&["Red", "Dark Blue"]));
    // `;` is not a separator here, because one of the options contains it.
    assert_eq!(read(FieldType::MultiSelect, "Größe; XL"), list(&["Größe; XL"]));
    assert_eq!(read(FieldType::MultiSelect, "größe; xl | red"), list(&["Red", "Größe; XL"]));
    assert!(matches!(read(FieldType::MultiSelect, "red; dark blue"), Err(Reason::NotInList { .. })));
    assert_eq!(read(FieldType::MultiSelect, " | "), Ok(Value::Null));
    let unknown = read(FieldType::MultiSelect, "red | pink").unwrap_err();
    assert_eq!(unknown, Reason::NotInList { item: "pink".into(), choices: options() });
}

#[test]
fn emails_and_urls() {
    texts(
        FieldType::Email,
        "ann@example.com",
        &["ann@example.com", " ann@example.com\u{200b}", "mailto:ann@example.com"],
    );
    refused(
        FieldType::Email,
        Reason::NotAnEmail,
        &[
            "ann",
            "ann@",
            "ann@localhost",
            "a b@example.com",
            "ann@example.com, bob@example.com",
            "Ann <ann@example.com>",
        ],
    );
    for url in [
        "https://example.com",
        "http://localhost:8080/a?b#c",
        "ftp://u:p@example.com/",
        "mailto:a@b.de",
        "tel:+4930",
        "https://münchen.de/ä",
        "http://[::1]:80/",
        "HTTPS://EXAMPLE.COM",
        "ssh://host",
    ] {
        texts(FieldType::Url, url, &[url]);
    }
    texts(FieldType::Url, "https://www.example.com", &["www.example.com", " https://www.example.com "]);
    texts(FieldType::Url, "https://example.com:8080/in/ann", &["example.com:8080/in/ann"]);
    refused(
        FieldType::Url,
        Reason::NotAUrl,
        &[
            "abc",
            "not a url",
            "http://",
            "https:///path",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "ann@example.com",
            "n.a.",
            "1.5",
            "http://a b",
            "http://<script>",
            "://x",
            "mailto:",
            "http://a..b/",
        ],
    );
}

#[test]
fn phones_are_stored_in_e164() {
    texts(FieldType::Phone, "+4915123456789", &["+49 151 23456789", "0049-151-23456789"]);
    refused(FieldType::Phone, Reason::Phone(PhoneError::MissingCountryCode), &["0151 23456789"]);
    refused(FieldType::Phone, Reason::Phone(PhoneError::HasLetters), &["+1-800-FLOWERS"]);
    let phone = BareNumbers::Country(Country::parse("DE").unwrap());
    let how = ParseOptions { phone, ..ParseOptions::default() };
    assert_eq!(read_with(FieldType::Phone, "0151 23456789", &how), Ok(Value::Text("+4915123456789".into())));
}

#[test]
fn text_is_cleaned_but_not_changed() {
    texts(
        FieldType::Text,
        "one two",
        &[
            " one two ",
            "one\r\ntwo",
            "one\ttwo\n",
            "one\u{2028}two",
            "o\u{0}ne\u{7} two",
            "\u{feff}one\u{feff} two",
        ],
    );
    texts(FieldType::Text, "=1+1", &["=1+1"]);
    texts(FieldType::LongText, "one\n\ntwo\tx", &["one\r\n\r\ntwo\tx", "one\r\rtwo\tx", "one\n\ntwo\tx\n"]);
    texts(FieldType::Text, "👩‍👧 می‌خواهم", &["👩‍👧 می‌خواهم"]);
}

#[test]
fn typed_values_are_checked() {
    let field = |kind| Field {
        id: FieldId::new(1),
        name: "F".into(),
        kind,
        help: None,
        options: options(),
        required: false,
        shown: true,
        yearly: true,
        active: true,
        position: 0,
    };
    let list = |items: &[&str]| Value::List(items.iter().map(|s| (*s).to_owned()).collect());
    let checked = |kind, value: Value| {
        check(&field(kind), &value, &ParseOptions::default()).map_err(|i| i.reason.code())
    };
    assert_eq!(checked(FieldType::Checkbox, Value::Bool(true)), Ok(Value::Bool(true)));
    assert_eq!(checked(FieldType::Checkbox, Value::Number(1.0)), Ok(Value::Bool(true)));
    assert_eq!(checked(FieldType::Number, Value::Number(-0.0)), Ok(Value::Number(0.0)));
    assert_eq!(checked(FieldType::Number, Value::Number(f64::NAN)), Err("not_a_number"));
    assert_eq!(checked(FieldType::Number, Value::Text("1,5".into())), Ok(Value::Number(1.5)));
    assert_eq!(checked(FieldType::Number, Value::Bool(true)), Err("not_a_number"));
    assert_eq!(checked(FieldType::MultiSelect, list(&["dark blue", "RED"])), Ok(list(&["Red", "Dark Blue"])));
    assert_eq!(checked(FieldType::MultiSelect, list(&[])), Ok(Value::Null));
    assert_eq!(checked(FieldType::MultiSelect, list(&["pink"])), Err("not_in_list"));
    assert_eq!(checked(FieldType::Text, list(&["a"])), Err("wrong_type"));
    assert_eq!(checked(FieldType::Text, Value::Number(3.0)), Ok(Value::Text("3".into())));
    assert_eq!(checked(FieldType::Text, Value::Text("  ".into())), Ok(Value::Null));
    assert_eq!(checked(FieldType::Date, Value::Null), Ok(Value::Null));
}

#[test]
fn long_values_are_shortened_in_sentences() {
    let invalid = parse(FieldType::Number, &[], &"x".repeat(10_000), &ParseOptions::default()).unwrap_err();
    assert!(invalid.message().len() < 400 && invalid.value.ends_with('…'));
}

proptest! {
    #[test]
    fn reads_back_what_it_writes(kind in proptest::sample::select(&FieldType::ALL[..]), text in "\\PC{0,30}|[0-9 .,/:+-]{0,14}|[ -~\\n\\r\\t]{0,20}|(Red|dark blue|größe; xl)( ?[|,] ?(red|Dark Blue)){0,2}") {
        if let Ok(value) = read(kind, &text) {
            prop_assert_eq!(read(kind, &to_text(&value)), Ok(value));
        }
    }

    #[test]
    fn numbers_are_kept_exactly(number in proptest::num::f64::NORMAL | proptest::num::f64::ZERO) {
        prop_assert_eq!(read(FieldType::Number, &format_number(number)), Ok(Value::Number(number)));
    }

    #[test]
    fn every_day_reads_back(year in 1_i16..=9999, month in 1_i8..=12, day in 1_i8..=28) {
        let iso = jiff::civil::date(year, month, day).to_string();
        prop_assert_eq!(dates(None, &iso), Ok(iso.clone()));
        prop_assert_eq!(dates(Some(DateOrder::Mdy), &format!("{month}/{day}/{year:04}")), Ok(iso.clone()));
        prop_assert_eq!(dates(Some(DateOrder::Dmy), &format!("{day}.{month}.{year:04}")), Ok(iso));
    }
}
