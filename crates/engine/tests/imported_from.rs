//! Contacts are found by the file that their import came from.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Bench;
use kith_engine::browse::{Browser, Filter, Operator, Query, answer};
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::import::{ImportOptions, OnDuplicate};
use kith_engine::progress::IGNORE_PROGRESS;

const FIRST: &str = "First name,Phone,City\nAna,+34612345601,Berlin\nBo,+34612345602,\nCy,+34612345603,\n";
const SECOND: &str = "First name,Phone,City\nAna,+34612345601,Bonn\nDee,+34612345604,\n";

/// Ana, Bo and Cy of `people.csv`, Ana again and Dee of `More People.csv`, and Eli, who was added by hand.
fn imported() -> Bench {
    let mut bench = Bench::new();
    let first = bench.file("people.csv", FIRST);
    bench.import(&first, &ImportOptions::default()).unwrap();
    let second = bench.file("More People.csv", SECOND);
    let update = ImportOptions { on_duplicate: OnDuplicate::Update, ..ImportOptions::default() };
    bench.import(&second, &update).unwrap();
    add(&mut bench, "Eli", "+34612345605");
    bench
}

fn add(bench: &mut Bench, name: &str, phone: &str) {
    let input = ContactInput {
        first_name: Some(Some(name.to_owned())),
        phone: Some(Some(phone.to_owned())),
        ..ContactInput::default()
    };
    edit::add(&mut bench.store, &input).unwrap();
}

/// Returns the first names that a filter finds, which must be the same from a list that is kept and from a single answer.
fn found(browser: &mut Browser, bench: &Bench, operator: Operator, files: &[&str]) -> String {
    let filters = vec![Filter::new("imported_from", operator, files.iter().copied())];
    let query = Query { filters, ..Query::default() };
    let page = browser.page(&bench.store, &query, 0, 100).unwrap();
    let single = answer(&bench.store, "en", &query, 0, 100).unwrap();
    assert_eq!((page.total, &page.rows), (single.total, &single.rows), "{query:?}");
    assert_eq!(page.total, page.rows.len() as u64);
    page.rows.iter().map(|contact| contact.first_name.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_operator_finds_those_that_an_import_created_or_changed() {
    let bench = imported();
    let mut browser = Browser::new("en");
    for (operator, files, expected) in [
        (Operator::Is, ["people.csv"].as_slice(), "Ana Bo Cy"),
        (Operator::Is, &["more people.CSV"], "Ana Dee"),
        (Operator::Is, &["people.csv", "More People.csv"], "Ana Bo Cy Dee"),
        (Operator::Is, &["people"], ""),
        (Operator::IsNot, &["people.csv"], "Dee Eli"),
        (Operator::AllOf, &["people.csv", "More People.csv"], "Ana"),
        (Operator::Contains, &["people"], "Ana Bo Cy Dee"),
        (Operator::StartsWith, &["people"], "Ana Bo Cy"),
        (Operator::Empty, &[], "Eli"),
        (Operator::NotEmpty, &[], "Ana Bo Cy Dee"),
    ] {
        assert_eq!(found(&mut browser, &bench, operator, files), expected, "{operator:?} {files:?}");
    }
}

#[test]
fn the_list_follows_imports_and_their_undoing() {
    let mut bench = imported();
    let mut browser = Browser::new("en");
    assert_eq!(found(&mut browser, &bench, Operator::Is, &["people.csv"]), "Ana Bo Cy");
    add(&mut bench, "Fay", "+34612345606");
    assert_eq!(found(&mut browser, &bench, Operator::Is, &["people.csv"]), "Ana Bo Cy");
    assert_eq!(found(&mut browser, &bench, Operator::Empty, &[]), "Eli Fay");
    let again = bench.file("people.csv", "First name,Phone\nGil,+34612345607\n");
    bench.import(&again, &ImportOptions::default()).unwrap();
    assert_eq!(found(&mut browser, &bench, Operator::Is, &["people.csv"]), "Ana Bo Cy Gil");
    let first = bench.store.imports().unwrap().last().unwrap().id;
    bench.store.undo_import(first, &IGNORE_PROGRESS).unwrap();
    assert_eq!(found(&mut browser, &bench, Operator::Is, &["people.csv"]), "Gil");
}

#[cfg(unix)]
#[test]
fn a_name_with_odd_spaces_is_found_as_it_is_listed() {
    let mut bench = Bench::new();
    let path = bench.file("two  spaces\tand a tab .csv", FIRST);
    bench.import(&path, &ImportOptions::default()).unwrap();
    let listed = bench.store.imports().unwrap().remove(0).file;
    assert_eq!(found(&mut Browser::new("en"), &bench, Operator::Is, &[&listed]), "Ana Bo Cy");
}
