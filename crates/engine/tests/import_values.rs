//! What an import makes of cells with several values, of values that complete each other, and of those that have
//! no place.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Bench, Imported};
use kith_engine::field::{FieldType, Text, Value};
use kith_engine::import::{ImportOptions, OnDuplicate, combine};
use kith_engine::problem::Code;
use kith_engine::source::ReadOptions;

/// The codes and values of the warnings about records.
fn warnings(done: &Imported) -> Vec<(Code, String)> {
    let warnings = done.report.warnings.iter();
    warnings.map(|w| (w.code, w.value.as_deref().unwrap_or_default().to_owned())).collect()
}

fn left(value: &str) -> (Code, String) {
    (Code::ValueNotTaken, value.to_owned())
}

#[test]
fn the_first_of_several_values_is_taken_and_the_others_are_named() {
    let mut bench = Bench::new();
    bench.field("Office", FieldType::Phone, &[], false);
    let done = bench.csv(
        "Name,Phone,Email,Office\n\
         Ana,+34 612 345 601 / +34 911 234 567,a@example.com; b@example.org,+34612345611 or +34612345612\n",
    );
    let expected = ["+34 911 234 567", "b@example.org", "+34612345612"].map(left);
    assert_eq!(warnings(&done), expected);
    let contact = &bench.contacts()[0];
    assert_eq!(contact.phone, "+34612345601");
    assert_eq!(contact.texts[Text::Email].as_deref(), Some("a@example.com"));
    assert_eq!(contact.fields.0[0].1, Value::Text("+34612345611".to_owned()));
    assert!(done.report.ignored_columns().is_empty());
}

#[test]
fn what_stands_for_nothing_is_no_email() {
    let mut bench = Bench::new();
    let done = bench.csv("Name,Phone,Email\nAna,+34612345601,N/A\nBob,+34612345602,-\n");
    assert!(bench.contacts().iter().all(|contact| contact.texts[Text::Email].is_none()));
    assert!(warnings(&done).is_empty());
}

#[test]
fn repeated_columns_fill_and_are_named() {
    let mut bench = Bench::new();
    let done = bench.csv(
        "First Name,First Name,City,Town,Phone\nAna,,,Bath,+34612345601\nBob,Rob,Rome,Ostia,+34612345602\n",
    );
    assert_eq!(warnings(&done), ["Rob", "Ostia"].map(left));
    let contacts = bench.contacts();
    let cities: Vec<_> = contacts.iter().map(|contact| contact.texts[Text::City].as_deref()).collect();
    assert_eq!(cities, [Some("Bath"), Some("Rome")]);
}

#[test]
fn a_column_without_a_used_value_is_not_imported() {
    let mut bench = Bench::new();
    let done = bench.csv("First Name,Company,Display Name,Phone\nAna,Acme,Ana,+34612345601\n");
    assert_eq!(done.report.ignored_columns(), ["Company"]);
    assert!(done.report.file_warnings.is_empty());
    let done = bench.csv(
        "First Name,Company,Phone\nEva,Acme,+34612345602\n,Bakery,+34612345603\nJoe,Acme,+34612345604\n",
    );
    assert!(done.report.ignored_columns().is_empty());
    let said: Vec<_> = done.report.file_warnings.iter().map(|w| (w.code(), w.column(), w.line())).collect();
    assert_eq!(said, [("value_not_taken", Some("Company"), Some(2))]);
    assert!(done.report.file_warnings[0].message().starts_with("2 values in “Company” were not imported"));
}

#[test]
fn a_country_beside_a_national_number_completes_it() {
    let mut bench = Bench::new();
    let done = bench.csv(
        "Name,Country Code,Phone\nA,+34,612345601\nB,0034,612345602\nC,ES,612345603\nD,Spain,612345604\n\
         E,34,+44 7400 123456\nF,,612345605\nG,49,+49 1512 3456789\n",
    );
    let phones: Vec<_> = bench.contacts().iter().map(|contact| contact.phone.clone()).collect();
    let national = ["+34612345601", "+34612345602", "+34612345603", "+34612345604"];
    let own = ["+447400123456", "+4915123456789"];
    assert_eq!(phones, [&national[..], &own[..]].concat());
    assert_eq!(warnings(&done), [left("34")]);
    assert_eq!((done.counts.invalid, done.problems[0].line), (1, Some(7)));
}

#[test]
fn a_column_of_calling_codes_is_known_by_its_values() {
    let mut bench = Bench::new();
    let done = bench.csv("Name,Vorwahl,Phone\nAna,+34,612345601\nBob,34,612345602\nEva,0034,612345603\n");
    assert_eq!((done.counts.created, warnings(&done)), (3, Vec::new()));
    let done = bench.csv("Name,Code,Phone\nIan,007,+34612345604\n");
    assert_eq!(done.report.ignored_columns(), ["Code"]);
}

#[test]
fn a_national_number_can_be_read_as_one_of_the_countrys_in_its_address() {
    let mut bench = Bench::new();
    let file =
        "Name,Phone,City,Country\nAna,612345601,Madrid,España\nBob,0151 23456789,Bonn,DE\nEva,612345603,,\n";
    let done = bench.csv(file);
    assert_eq!((done.counts.invalid, done.report.bare_phones.as_address_country), (3, 2));
    let options = ImportOptions { by_address_country: true, ..ImportOptions::default() };
    let done = bench.csv_with(file, &options);
    assert_eq!((done.counts.created, done.counts.invalid), (2, 1));
    let phones: Vec<_> = bench.contacts().iter().map(|contact| contact.phone.clone()).collect();
    assert_eq!(phones, ["+34612345601", "+4915123456789"]);
}

#[test]
fn other_separators_of_groups_are_said_and_can_be_chosen() {
    let mut bench = Bench::new();
    let file = "Name,Phone,Tags\nAna,+34612345601,\"vip, press\"\nBob,+34612345602,\"press, staff\"\n";
    let done = bench.csv(file);
    assert_eq!(done.report.groups_created, ["vip, press", "press, staff"]);
    assert_eq!(done.report.file_warnings[0].code(), "group_separator");
    let mut bench = Bench::new();
    let options = ImportOptions { group_separator: Some(','), ..ImportOptions::default() };
    let done = bench.csv_with(file, &options);
    assert_eq!(done.report.groups_created, ["vip", "press", "staff"]);
    assert!(done.report.file_warnings.is_empty());
}

#[test]
fn system_groups_of_other_programs_are_no_groups() {
    let mut bench = Bench::new();
    bench.csv(
        "Name,Phone 1 - Value,Labels\nAna,+34612345601,* myContacts ::: * starred ::: Friends\n\
         Bob,+34612345602,* myContacts\nEva,+34612345603,\"\"\"VIP\"\",\"\"Blog readers\"\"\"\n",
    );
    let contacts = bench.contacts();
    let groups: Vec<_> = contacts.iter().map(|contact| (contact.groups.join("/"), contact.starred)).collect();
    let expected = [("Friends", true), ("", false), ("Blog readers/VIP", false)];
    assert_eq!(groups, expected.map(|(groups, starred)| (groups.to_owned(), starred)));
}

#[test]
fn another_number_of_the_cell_finds_the_contact() {
    for (on_duplicate, updated) in [(OnDuplicate::Skip, 0), (OnDuplicate::Update, 1), (OnDuplicate::Fill, 1)]
    {
        let mut bench = Bench::new();
        bench.csv("Name,Phone\nAna,+34911234567\n");
        let options = ImportOptions { on_duplicate, ..ImportOptions::default() };
        let done = bench.csv_with("Name,Phone,City\nAna,+34612345601; +34911234567,Madrid\n", &options);
        assert_eq!(
            (done.counts.updated, done.counts.duplicates, done.counts.created),
            (updated, 1 - updated, 0)
        );
        let contacts = bench.contacts();
        assert_eq!((contacts.len(), contacts[0].phone.as_str()), (1, "+34911234567"));
        if updated == 1 {
            assert_eq!(contacts[0].texts[Text::City].as_deref(), Some("Madrid"));
            let said = warnings(&done).into_iter().find(|(code, _)| *code == Code::MatchedByOtherPhone);
            assert_eq!(said, Some((Code::MatchedByOtherPhone, "+34612345601".to_owned())));
        }
    }
}

#[test]
fn what_a_contact_has_already_is_not_filled_and_is_named() {
    let mut bench = Bench::new();
    bench.field("Points", FieldType::Number, &[], false);
    bench.csv("Name,Phone,Email,Points\nAna,+34612345601,a@example.com,1\n");
    let options = ImportOptions { on_duplicate: OnDuplicate::Fill, ..ImportOptions::default() };
    let done =
        bench.csv_with("Name,Phone,Email,City,Points\nAnna,+34612345601,b@example.com,Madrid,2\n", &options);
    assert_eq!(warnings(&done), ["Anna", "b@example.com", "2"].map(left));
    assert_eq!(bench.contacts()[0].texts[Text::City].as_deref(), Some("Madrid"));
}

#[test]
fn a_combined_file_is_private_and_an_error_leaves_none() {
    let bench = Bench::new();
    let folder = bench.folder.path().join("combined");
    std::fs::create_dir(&folder).unwrap();
    let file = bench.file("a.csv", "Name,Phone\nAna,+34612345601\n");
    let broken = bench.file("b.xlsx", "PK\u{3}\u{4} no workbook");
    let out = folder.join("out.csv");
    assert!(combine(&[file.clone(), broken], &ReadOptions::default(), &out).is_err());
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    combine(&[file.clone(), file], &ReadOptions::default(), &out).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
}
