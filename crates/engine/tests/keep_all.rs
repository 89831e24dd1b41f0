//! Keeping everything: every column that matches no field becomes one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::sync::atomic::AtomicBool;

use common::{Bench, Imported};
use kith_engine::field::{DateOrder, FieldType, Value};
use kith_engine::import::{ImportOptions, Job, NewField, find_out, import};
use kith_engine::mapping::{ColumnOverride, ColumnRef};
use kith_engine::source::ReadOptions;

fn keep_all() -> ImportOptions {
    ImportOptions { keep_all: true, ..ImportOptions::default() }
}

fn left_out(header: &str) -> ColumnOverride {
    ColumnOverride { column: ColumnRef::Header(header.to_owned()), field: None }
}

/// Names and types of the fields that an import created.
fn created(done: &Imported) -> Vec<(&str, FieldType)> {
    done.report.fields_created.iter().map(|field| (field.name.as_str(), field.kind)).collect()
}

/// The names of the stored fields.
fn stored(bench: &Bench) -> Vec<String> {
    bench.store.all_fields().unwrap().into_iter().map(|field| field.name).collect()
}

const FILE: &str = "Name,Phone,Budget,Member since,Lunch,VIP,Site,Code,Empty\n\
    Ana,+34612345678,1500.50,2026-11-22,12:30,yes,https://example.com,007,\n\
    Bob,+34612345679,,,,,,,\n";

#[test]
fn every_column_with_values_becomes_a_field_of_the_type_of_its_values() {
    let mut bench = Bench::new();
    let path = bench.file("people.csv", FILE);
    let before = bench.dump();
    let trial = bench.trial(&path, &keep_all()).unwrap();
    let expected = [
        ("Budget", FieldType::Number),
        ("Member since", FieldType::Date),
        ("Lunch", FieldType::Time),
        ("VIP", FieldType::Checkbox),
        ("Site", FieldType::Url),
        ("Code", FieldType::Text),
    ];
    assert_eq!(created(&trial), expected);
    assert_eq!(trial.report.sample[0].fields.get("Budget"), Some(&Value::Number(1500.5)));
    assert_eq!(bench.dump(), before, "a trial writes nothing");

    let done = bench.import(&path, &keep_all()).unwrap();
    assert_eq!(created(&done), expected);
    assert_eq!((done.counts, done.problems.len()), (trial.counts, 0));
    assert_eq!(done.report.ignored_columns(), ["Empty"]);
    let ana = &bench.contacts()[0];
    assert_eq!(ana.fields.get("Budget"), Some(&Value::Number(1500.5)));
    assert_eq!(ana.fields.get("Code"), Some(&Value::Text("007".into())));

    // The same file again has fields for all its columns.
    assert_eq!(created(&bench.import(&path, &keep_all()).unwrap()), []);
}

#[test]
fn undoing_the_import_takes_its_fields_back() {
    let mut bench = Bench::new();
    bench.field("Own", FieldType::Text, &[], false);
    let done = bench.csv_with(FILE, &keep_all());
    assert_eq!(stored(&bench).len(), 7);
    bench.store.undo_import(done.report.import_id.unwrap(), &|_| {}).unwrap();
    assert_eq!(stored(&bench), ["Own"]);
}

#[test]
fn a_cancelled_import_leaves_no_field() {
    let mut bench = Bench::new();
    let path = bench.file("people.csv", FILE);
    let before = bench.dump();
    let cancel = AtomicBool::new(true);
    let mut job = Job { cancel: &cancel, progress: &mut |_| {} };
    let report = import(&mut bench.store, &path, &keep_all(), false, &mut job).unwrap();
    assert!(report.fields_created.is_empty() && report.import_id.is_none());
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_column_that_only_replaces_a_missing_name_is_kept_and_still_does() {
    let mut bench = Bench::new();
    let done = bench.csv_with(
        "First name,Last name,Nickname,Company,Phone\n\
         Ana,Pérez,Anita,Acme,+34612345678\n\
         ,,,Bakery,+34612345679\n",
        &keep_all(),
    );
    assert_eq!(created(&done), [("Nickname", FieldType::Text), ("Company", FieldType::Text)]);
    let contacts = bench.contacts();
    assert_eq!(contacts[0].fields.get("Company"), Some(&Value::Text("Acme".into())));
    assert_eq!(contacts[0].fields.get("Nickname"), Some(&Value::Text("Anita".into())));
    assert_eq!(contacts[1].first_name, "Bakery");
    assert_eq!(contacts[1].fields.get("Company"), Some(&Value::Text("Bakery".into())));
}

#[test]
fn names_are_made_free_and_found_again() {
    let mut bench = Bench::new();
    bench.field("Rank", FieldType::Number, &[], false);
    let rank = bench.store.field_named("Rank").unwrap();
    bench.store.activate_field(rank.id, false).unwrap();
    let file = "First name,Phone,ID,Rank,rank,***\nAna,+34612345678,a1,b2,c3,d4\n";
    let expected = [("ID 2", "a1"), ("Rank 2", "b2"), ("rank 3", "c3"), ("Column 6", "d4")];
    let done = bench.csv_with(file, &keep_all());
    assert_eq!(created(&done).len(), 4);
    let ana = bench.contacts().remove(0);
    for (name, value) in expected {
        assert_eq!(ana.fields.get(name), Some(&Value::Text(value.into())), "{name}");
    }
    // The columns go into the same fields the next time.
    assert_eq!(created(&bench.csv_with(file, &keep_all())), []);
}

#[test]
fn a_column_that_is_left_out_now_stays_out_and_one_left_out_before_is_kept() {
    let mut bench = Bench::new();
    let file = "First name,Phone,Shoe,Hat\nAna,+34612345678,big,small\n";
    let out = ImportOptions { columns: vec![left_out("Shoe"), left_out("Hat")], ..ImportOptions::default() };
    bench.csv_with(file, &out);
    let done = bench.csv_with(file, &ImportOptions { columns: vec![left_out("hat")], ..keep_all() });
    assert_eq!(created(&done), [("Shoe", FieldType::Text)]);
    assert_eq!(done.report.ignored_columns(), ["Hat"]);
}

#[test]
fn dates_are_kept_as_dates_once_their_order_is_known() {
    let file = "First name,Phone,Met\nAna,+34612345678,03/04/2026\n";
    for (options, kind, value) in [
        (keep_all(), FieldType::Text, "03/04/2026"),
        (ImportOptions { date_order: Some(DateOrder::Mdy), ..keep_all() }, FieldType::Date, "2026-03-04"),
        (
            ImportOptions { usual_date_order: Some(DateOrder::Dmy), ..keep_all() },
            FieldType::Date,
            "2026-04-03",
        ),
        (
            ImportOptions { date_orders: vec![(2, DateOrder::Dmy)], ..keep_all() },
            FieldType::Date,
            "2026-04-03",
        ),
    ] {
        let mut bench = Bench::new();
        let done = bench.csv_with(file, &options);
        assert_eq!(created(&done), [("Met", kind)]);
        assert_eq!(bench.contacts()[0].fields.get("Met"), Some(&Value::Text(value.into())));
        let warned: Vec<_> = done.report.file_warnings.iter().map(|w| (w.code(), w.column())).collect();
        let expected: &[_] =
            if kind == FieldType::Text { &[("date_order_needed", Some("Met"))] } else { &[] };
        assert_eq!(warned, expected);
    }
}

#[test]
fn dates_that_fit_no_single_order_stay_texts() {
    let mut bench = Bench::new();
    let file = "First name,Phone,Met\nAna,+34612345678,25/12/2026\nBob,+34612345679,12/25/2026\n";
    assert_eq!(created(&bench.csv_with(file, &keep_all())), [("Met", FieldType::Text)]);
}

#[test]
fn a_person_sees_the_fields_before_and_may_choose_some_of_them() {
    let mut bench = Bench::new();
    let path = bench.file("people.csv", FILE);
    let found = find_out(&bench.store, &path, &ReadOptions::default(), &AtomicBool::new(false)).unwrap();
    let kept: Vec<_> = found.iter().filter(|column| column.kept).map(|column| column.field.clone()).collect();
    assert_eq!(
        kept.iter().map(|field| field.name.as_str()).collect::<Vec<_>>()[..2],
        ["Budget", "Member since"]
    );
    assert_eq!(found[2].samples, ["1500.50"]);
    let new = NewField { column: 2, input: kept[0].clone() };
    let options = ImportOptions { new_fields: vec![new], ..ImportOptions::default() };
    assert_eq!(created(&bench.import(&path, &options).unwrap()), [("Budget", FieldType::Number)]);
}
