//! Contacts out to a file and into an empty store: every contact comes back as it was, whatever people typed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use kith_engine::field::{Text, Texts};
use kith_engine::id::ContactId;
use std::sync::atomic::AtomicBool;

use common::Bench;
use kith_engine::contact::{Contact, ContactInput};
use kith_engine::edit;
use kith_engine::export::{ExportOptions, export};
use kith_engine::field::{FieldType, Value, ValueMap};
use kith_engine::import::ImportOptions;
use proptest::prelude::*;
use proptest::sample::select;

/// A field of every type, under names that are awkward in a header, and some that cards have properties for.
const FIELDS: [(&str, FieldType); 15] = [
    ("=Company", FieldType::Text),
    ("Notes, \"long\"; all", FieldType::LongText),
    ("-Points", FieldType::Number),
    ("Born", FieldType::Date),
    ("'=Calls at", FieldType::Time),
    ("+News", FieldType::Checkbox),
    ("@Tier", FieldType::Dropdown),
    ("עניינים", FieldType::MultiSelect),
    ("Work email", FieldType::Email),
    ("_x0041_ <Web> & Co", FieldType::Url),
    ("Second phone", FieldType::Phone),
    ("company", FieldType::Text),
    ("Notes", FieldType::LongText),
    ("Birthday", FieldType::Date),
    ("Website", FieldType::Url),
];

const TIERS: [&str; 4] = ["=Gold", "Silver, old", "'Bronze", "-1"];
const INTERESTS: [&str; 4] = ["Chess", "+Go", "Rock; Roll", "ניווט"];

/// What people and programs put into texts, and what trips up readers of spreadsheets.
fn text() -> impl Strategy<Value = String> {
    let awkward = select(vec![
        "=1+1",
        "'=1",
        "''+1",
        "-5",
        "@me",
        "+34 600",
        "+34600000000",
        "'",
        "\"",
        "\"\"",
        ",",
        ";",
        "a|b",
        "a\tb",
        "_x0041_",
        "_x005F_",
        "_x000D_",
        "007",
        "1e5",
        "1,5",
        "TRUE",
        "#N/A",
        "2026-01-02",
        "12:30",
        "NULL",
        "\u{200f}שלום",
        "مرحبا",
        "😀👨‍👩‍👧",
        "e\u{301}",
        "\u{fffd}",
        "\u{feff}x",
        "<b>&amp;</b>",
        "]]>",
        "sep=;",
        "First name",
        "\u{85}",
        "a\u{a0}b",
        "\u{2028}",
        "\u{fffe}x",
        "\u{200b}x",
        "x\u{200b}",
        "１２",
        "9.19E+11",
    ]);
    prop_oneof![
        3 => awkward.prop_map(str::to_owned),
        4 => "\\PC{0,24}",
        2 => "[\u{0}-\u{1f}\"'=+@,;|\r\n\t _x0-9A-F-]{0,16}",
        1 => "[\u{80}-\u{9f}\u{2000}-\u{206f}\u{fff0}-\u{ffff}a ]{0,8}",
        1 => prop::collection::vec(any::<char>(), 0..12).prop_map(String::from_iter),
    ]
}

fn optional() -> impl Strategy<Value = Option<String>> {
    prop_oneof![Just(None), text().prop_map(Some)]
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<i32>().prop_map(f64::from),
        (any::<i32>(), 0..6).prop_map(|(n, places)| f64::from(n) / 10f64.powi(places)),
        prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO,
        select(vec![1e15, 123_456_789_012_345_680.0, 0.1, -0.0, 1e21, 1e-7, 9_007_199_254_740_993.0]),
    ]
}

fn date() -> impl Strategy<Value = String> {
    let year = prop_oneof![1..=9999, 1880..2030];
    prop_oneof![
        4 => (year, 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}")),
        1 => (1..=12, 1..=29).prop_map(|(month, day)| format!("--{month:02}-{day:02}")),
    ]
}

fn time() -> impl Strategy<Value = String> {
    let part = |end: i32| prop_oneof![Just(0), 0..end];
    (part(24), part(60), part(60))
        .prop_map(|(hour, minute, second)| format!("{hour:02}:{minute:02}:{second:02}"))
}

fn urls() -> impl Strategy<Value = &'static str> {
    select(vec![
        "https://example.com/?a=1&b=_x0041_",
        "example.com",
        "mailto:a@example.com",
        "https://例え.jp/|",
        "https://example.com/a,b;c?d=\\,\\n",
    ])
}

/// A value as it is typed for each of [`FIELDS`].
fn values() -> impl Strategy<Value = Vec<Value>> {
    fn some(value: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
        prop_oneof![1 => Just(Value::Null), 3 => value].boxed()
    }
    let chosen = prop::sample::subsequence(INTERESTS.to_vec(), 0..=INTERESTS.len());
    let list = chosen.prop_map(|items| Value::List(items.into_iter().map(str::to_owned).collect()));
    let emails = select(vec![
        "ana@example.com",
        "-a=b@example.com",
        "'x@example.com",
        "用户@例え.jp",
        "+1@example.com",
    ]);
    vec![
        some(text().prop_map(Value::Text)),
        some(text().prop_map(Value::Text)),
        some(number().prop_map(Value::Number)),
        some(date().prop_map(Value::Text)),
        some(time().prop_map(Value::Text)),
        some(any::<bool>().prop_map(Value::Bool)),
        some(select(TIERS.to_vec()).prop_map(|tier| Value::Text(tier.to_owned()))),
        some(list),
        some(emails.prop_map(|email| Value::Text(email.to_owned()))),
        some(urls().prop_map(|url| Value::Text(url.to_owned()))),
        some((0..1000).prop_map(|n| Value::Text(format!("+34 612 345 {n:03}")))),
        some(text().prop_map(Value::Text)),
        some(text().prop_map(Value::Text)),
        some(date().prop_map(Value::Text)),
        some(urls().prop_map(|url| Value::Text(url.to_owned()))),
    ]
}

fn contact() -> impl Strategy<Value = ContactInput> {
    let names = prop::array::uniform8(optional());
    (names, prop::collection::vec(text(), 0..4), any::<bool>(), values()).prop_map(
        |(texts, groups, starred, values)| {
            let [first, last_name, email, street, city, state, zip, country] = texts.map(Some);
            // A text that stands for nothing is imported as no email.
            let is_nothing = |text: &str| matches!(text.trim(), "-" | "–" | "—" | "NULL" | "#N/A");
            let email = email.map(|email| email.filter(|text| !is_nothing(text)));
            // Without any letter it could be blank, and the contact refused.
            let first_name = first.map(|first| Some(format!("{}{}", first.unwrap_or_default(), "a")));
            let names = FIELDS.iter().map(|(name, _)| (*name).to_owned());
            ContactInput {
                first_name,
                groups: Some(groups.into_iter().map(|group| group.replace('|', "")).collect()),
                starred: Some(starred),
                fields: Some(ValueMap(names.zip(values).collect())),
                phone: None,
                texts: Texts::from([
                    (Text::LastName, last_name),
                    (Text::Email, email),
                    (Text::Street, street),
                    (Text::City, city),
                    (Text::State, state),
                    (Text::Zip, zip),
                    (Text::Country, country),
                ]),
            }
        },
    )
}

fn bench() -> Bench {
    let mut bench = Bench::new();
    for (name, kind) in FIELDS {
        let options: &[&str] = match kind {
            FieldType::Dropdown => &TIERS,
            FieldType::MultiSelect => &INTERESTS,
            _ => &[],
        };
        bench.field(name, kind, options, false);
    }
    bench
}

/// A contact without what is the store's own.
fn essence(contact: Contact) -> Contact {
    Contact { id: ContactId::default(), created_at: String::new(), updated_at: String::new(), ..contact }
}

/// Sends the contacts out as `name` and takes them in elsewhere.
fn round_trip(from: &mut Bench, name: &str, options: &ExportOptions) {
    let before: Vec<Contact> = from.contacts().into_iter().map(essence).collect();
    let path = from.folder.path().join(name);
    let cancel = AtomicBool::new(false);
    let exported = export(&from.store, None, &path, options, &mut |_| {}, &cancel).unwrap();
    assert_eq!(exported, before.len() as u64);

    let mut to = bench();
    let done = to.import(&path, &ImportOptions::default()).unwrap();
    assert_eq!(done.reported(), [], "{name}");
    let after: Vec<Contact> = to.contacts().into_iter().map(essence).collect();
    assert_eq!(before.len(), after.len(), "{name}");
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before, after, "{name}");
    }
    // What other programs know a contact by is no field of Kith's.
    let ignored: &[&str] = if name.ends_with(".vcf") { &["UID"] } else { &[] };
    assert_eq!(done.report.ignored_columns(), ignored, "{name}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn every_contact_comes_back(contacts in prop::collection::vec(contact(), 1..8)) {
        let mut from = bench();
        let mut stored = 0;
        for (n, mut contact) in contacts.into_iter().enumerate() {
            contact.phone = Some(Some(format!("+346123450{n:02}")));
            // Groups that cannot be are refused with the contact; that is another test's matter.
            stored += usize::from(edit::add(&mut from.store, &contact).is_ok());
        }
        prop_assume!(stored > 0);
        round_trip(&mut from, "out.csv", &ExportOptions::default());
        round_trip(&mut from, "plain.csv", &ExportOptions { bom: false });
        round_trip(&mut from, "out.xlsx", &ExportOptions::default());
        round_trip(&mut from, "out.vcf", &ExportOptions::default());
    }
}

#[test]
fn the_longest_texts_come_back() {
    let long = "é\u{1f600}".repeat(20_000);
    let mut source = Bench::new();
    source.field("=Company", FieldType::Text, &[], false);
    let file = format!("First name,Phone,Street,=Company\n{long},+34612345001,{long},{long}\n");
    let done = source.csv(&file);
    assert_eq!(done.warned().len(), 3);
    let refused = ContactInput {
        first_name: Some(Some("a".to_owned())),
        phone: Some(Some("+34612345002".to_owned())),
        fields: Some(ValueMap(vec![("=Company".to_owned(), Value::Text(long))])),
        ..ContactInput::default()
    };
    assert!(edit::add(&mut source.store, &refused).is_err());

    for name in ["out.csv", "out.xlsx", "out.vcf"] {
        let path = source.folder.path().join(name);
        let cancel = AtomicBool::new(false);
        export(&source.store, None, &path, &ExportOptions::default(), &mut |_| {}, &cancel).unwrap();
        let mut to = Bench::new();
        to.field("=Company", FieldType::Text, &[], false);
        let done = to.import(&path, &ImportOptions::default()).unwrap();
        assert_eq!((done.reported(), done.warned()), (vec![], vec![]));
        assert_eq!(essence(to.contacts().remove(0)), essence(source.contacts().remove(0)));
    }
}

/// A spreadsheet marks a postal code as a text with an apostrophe, and so do people who are used to it. If only the import
/// removed it, an exported contact would come back changed.
#[test]
fn a_typed_postal_code_is_cleaned_as_an_imported_one() {
    let mut bench = Bench::new();
    bench.csv("First name,Phone,Zip\nAna,+34612345601,'28001\n");
    let typed = ContactInput {
        first_name: Some(Some("Bo".to_owned())),
        phone: Some(Some("+34612345602".to_owned())),
        texts: Texts::from([(Text::Zip, Some(Some(" '28001 ".to_owned())))]),
        ..ContactInput::default()
    };
    edit::add(&mut bench.store, &typed).unwrap();
    let codes: Vec<_> = bench.contacts().iter().map(|contact| contact.texts[Text::Zip].clone()).collect();
    assert_eq!(codes, [Some("28001".to_owned()), Some("28001".to_owned())]);
}
