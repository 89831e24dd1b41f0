//! The fixtures, each through the whole of inspecting and importing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Bench;
use kith_engine::field::Text;
use kith_engine::import::{ImportOptions, inspect};
use kith_engine::phone::{BareNumbers, Country};
use kith_engine::source::ReadOptions;
use kith_fixtures::{expected, path, texts};
use serde_json::Value;

#[test]
fn every_encoding_is_read_without_help() {
    let bench = Bench::new();
    for (name, expected) in expected("encoding/expected.json") {
        let found = inspect(&bench.store, &path(&format!("encoding/{name}")), &ReadOptions::default(), &[]);
        let found = found.unwrap_or_else(|error| panic!("{name}: {error}"));
        let headers: Vec<_> = found.columns.iter().map(|column| column.header.clone()).collect();
        assert_eq!(headers, texts(&expected["header"]), "{name}");
        let rows: Vec<_> = expected["rows"].as_array().expect("rows").iter().map(texts).collect();
        assert_eq!(found.sample, rows, "{name}");
    }
}

#[test]
fn every_encoded_table_imports() {
    for (name, expected) in expected("encoding/expected.json") {
        let mut bench = Bench::new();
        let done = bench.import(&path(&format!("encoding/{name}")), &ImportOptions::default()).unwrap();
        let rows = expected["rows"].as_array().unwrap().len() as u64;
        assert_eq!(done.counts.created, rows, "{name}: {:?}", done.problems);
    }
}

/// Which field a header goes to.
fn field(done: &common::Imported, header: &str) -> Option<String> {
    done.report.mapped().into_iter().find(|(mapped, _)| mapped == header).map(|(_, field)| field)
}

#[test]
fn the_exports_of_other_programs_account_for_everyone() {
    for (name, phone) in [
        ("google-contacts-2024.csv", "Phone 1 - Value"),
        ("outlook-com.csv", "Mobile Phone"),
        ("thunderbird.csv", "Mobile Number"),
        ("icloud-3.0.vcf", "Phone"),
    ] {
        let mut bench = Bench::new();
        let done = bench.import(&path(&format!("exports/{name}")), &ImportOptions::default()).unwrap();
        for (header, to) in [("First Name", "first_name"), ("Last Name", "last_name"), (phone, "phone")] {
            let header = if name.ends_with(".vcf") { &header.replace(" N", " n") } else { header };
            assert_eq!(field(&done, header).as_deref(), Some(to), "{name}: {header}");
        }
        assert_eq!((done.counts.rows, done.counts.created, done.counts.invalid), (7, 4, 3), "{name}");
        let contacts = bench.contacts();
        let by_phone = |phone: &str| {
            contacts
                .iter()
                .find(|contact| contact.phone == phone)
                .unwrap_or_else(|| panic!("{name}: {phone}"))
        };
        let jose = by_phone("+34612345678");
        assert_eq!(
            (jose.first_name.as_str(), jose.texts[Text::LastName].as_deref()),
            ("José", Some("Núñez")),
            "{name}"
        );
        assert_eq!(jose.texts[Text::Email].as_deref(), Some("jose@example.com"));
        assert_eq!(
            (jose.texts[Text::Street].as_deref(), jose.texts[Text::City].as_deref()),
            (Some("C/ Mayor 1"), Some("Málaga")),
            "{name}"
        );
        assert_eq!(
            (jose.texts[Text::Zip].as_deref(), jose.texts[Text::Country].as_deref()),
            (Some("29001"), Some("España")),
            "{name}"
        );
        let ann = by_phone("+12025550123");
        assert_eq!(ann.texts[Text::Street].as_deref(), Some("1 Main St\nApt 2"), "{name}");
        assert_eq!(by_phone("+390669883114").first_name, "Pizza Mario", "{name}");
        assert_eq!(by_phone("+819012345678").texts[Text::LastName].as_deref(), Some("山田"), "{name}");
        if name.starts_with("google") || name.starts_with("icloud") {
            assert_eq!(jose.groups, ["Friends", "Work"]);
            assert_eq!(ann.groups, ["Family"]);
        }
        let codes: Vec<_> = done.reported().into_iter().map(|reported| reported.2.to_owned()).collect();
        assert_eq!(
            codes,
            ["phone_missing_country_code", "phone_missing", "phone_missing_country_code"],
            "{name}"
        );
        // The second number is named, not dropped in silence.
        assert!(
            done.warned().iter().any(|w| w.2 == "value_not_taken" && w.3.contains("91 123 45 67")),
            "{name}"
        );
        // With a country, the German gets in.
        let mut bench = Bench::new();
        let german = ImportOptions {
            bare_numbers: BareNumbers::Country(Country::parse("DE").unwrap()),
            ..Default::default()
        };
        let done = bench.import(&path(&format!("exports/{name}")), &german).unwrap();
        assert_eq!(done.counts.created, 5, "{name}: {:?}", done.problems);
    }
}

#[test]
fn workbooks_with_the_usual_traps() {
    for (name, expected) in expected("exports/expected-xlsx.json") {
        let bench = Bench::new();
        let path = path(&format!("exports/{name}"));
        let found = inspect(&bench.store, &path, &ReadOptions::default(), &[]).unwrap();
        let headers: Vec<_> = found.columns.iter().map(|column| column.header.clone()).collect();
        assert_eq!(headers, texts(&expected["header"]), "{name}");
        for (row, expected) in found.sample.iter().zip(expected["rows"].as_array().unwrap()) {
            for (cell, expected) in row.iter().zip(texts(expected)) {
                assert!(
                    expected.split(" or ").any(|expected| expected == cell),
                    "{name}: {cell} for {expected}"
                );
            }
        }
    }
    let mut bench = Bench::new();
    let phones = path("exports/phones-as-numbers.xlsx");
    let international = ImportOptions { bare_numbers: BareNumbers::International, ..Default::default() };
    let done = bench.import(&phones, &international).unwrap();
    assert_eq!(
        (done.counts.rows, done.counts.created, done.counts.duplicates),
        (6, 2, 4),
        "{:?}",
        done.problems
    );
    let mut bench = Bench::new();
    let done = bench.import(&path("exports/merged-title-rows.xlsx"), &ImportOptions::default()).unwrap();
    assert_eq!(done.counts.created, 3);
}

#[test]
fn hostile_files_end_in_rows_or_in_one_message() {
    for (name, expected) in expected("hostile/expected.json") {
        let mut bench = Bench::new();
        let path = path(&format!("hostile/{name}"));
        // A copy, so that anything written beside the input would show.
        let copy = bench.file(&name, std::fs::read(&path).unwrap());
        let before = std::fs::read_dir(bench.folder.path()).unwrap().count();
        let done = bench.import(&copy, &ImportOptions::default());
        match (expected["must"].as_str().unwrap(), done) {
            ("error", Ok(done)) => panic!("{name}: {:?}", done.counts),
            ("rows", Err(error)) => panic!("{name}: {error}"),
            ("error-or-literal", Ok(_)) => {
                for contact in bench.contacts() {
                    assert!(contact.first_name.len() < 1000, "{name}");
                }
            }
            (_, Ok(done)) => {
                if let Some(rows) = expected.get("rows").and_then(Value::as_u64) {
                    assert_eq!(done.counts.rows - done.counts.blank, rows, "{name}");
                }
                if name == "csv-unclosed-quote.csv" {
                    assert!(done.counts.created > 1900, "{:?}", done.counts);
                    assert_eq!((done.reported()[0].0, done.reported()[0].2), (3, "record_malformed"));
                }
            }
            (_, Err(error)) => {
                assert!(error.to_string().len() > 20, "{name}: {error}");
                assert_eq!(bench.contacts().len(), 0);
            }
        }
        assert_eq!(std::fs::read_dir(bench.folder.path()).unwrap().count(), before, "{name}");
    }
}
