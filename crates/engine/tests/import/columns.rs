//! Which columns are imported, what is remembered of them, and rows that failed.

use super::common::Bench;
use super::counts;
use kith_engine::Failure;
use kith_engine::export::Format;
use kith_engine::field::FieldType;
use kith_engine::field::Text;
use kith_engine::import::{ImportOptions, inspect};
use kith_engine::mapping::{ColumnOverride, ColumnRef};
use kith_engine::problem::Code;

#[test]
fn a_missing_required_column_stops_the_import_with_its_name() {
    let mut bench = Bench::new();
    let path = bench.file("no-phone.csv", "First name,Colour\nAna,red\n");
    let failure = Failure::from(bench.import(&path, &ImportOptions::default()).err().unwrap());
    assert_eq!(failure.code, "column_missing");
    assert!(failure.message.starts_with("No column is mapped to Phone."), "{}", failure.message);
    assert_eq!(failure.details["fields"], serde_json::json!(["phone"]));
    bench.field("Score", FieldType::Number, &[], true);
    let path = bench.file("no-score.csv", "First name,Phone\nAna,+34612345678\n");
    let failure = Failure::from(bench.import(&path, &ImportOptions::default()).err().unwrap());
    assert!(failure.message.contains("Score"), "{}", failure.message);
}

#[test]
fn choices_of_columns_are_remembered_for_the_same_headers() {
    let mut bench = Bench::new();
    let own = ImportOptions {
        columns: vec![
            ColumnOverride { column: ColumnRef::Header("Blah".into()), field: Some("phone".into()) },
            ColumnOverride { column: ColumnRef::Header("City".into()), field: None },
        ],
        groups: vec!["From file".into()],
        ..Default::default()
    };
    let done = bench.csv_with("Name,Blah,City\nAna,+34612345678,Málaga\n", &own);
    assert_eq!(done.counts, counts(1, 0, 0));
    assert_eq!(done.report.ignored_columns(), ["City"]);
    let again = bench.csv("Name,Blah,City\nBob,+34612345679,Berlin\n");
    assert_eq!(again.report.ignored_columns(), ["City"]);
    let contacts = bench.contacts();
    assert_eq!(contacts[0].groups, ["From file"]);
    assert_eq!(
        (contacts[1].phone.as_str(), contacts[1].texts[Text::City].as_deref()),
        ("+34612345679", None)
    );
}

#[test]
fn failed_rows_are_saved_corrected_and_imported_as_they_are() {
    for (name, format) in [("failed.csv", Format::Csv), ("failed.xlsx", Format::Xlsx)] {
        let mut bench = Bench::new();
        let mut done = bench.csv(
            "Phone,First name,City,Unknown\n+34612345678,Ana,Málaga,x\n,Bob,'=Berlin,\"a\nb\"\n12,Eva,,\n",
        );
        assert_eq!(done.report.failed.count(), 2);
        let path = bench.folder.path().join(name);
        done.report.failed.save(&path, format).unwrap();
        let inspected = inspect(&bench.store, &path, &Default::default(), &[]).unwrap();
        let headers: Vec<_> = inspected.columns.iter().map(|column| column.header.as_str()).collect();
        assert_eq!(headers, ["Phone", "First name", "City", "Unknown", "Reason"]);
        assert!(inspected.sample[0][4].contains("phone is missing"), "{:?}", inspected.sample);
        // As saved, it fails again for the same reasons, and the reasons do not pile up.
        let again = bench.import(&path, &ImportOptions::default()).unwrap();
        assert_eq!(again.counts, counts(0, 0, 2));
        if format == Format::Csv {
            let text = std::fs::read_to_string(&path).unwrap();
            let corrected = text.replacen("\r\n,Bob", "\r\n+34612345679,Bob", 1);
            assert_ne!(text, corrected);
            assert_eq!(bench.csv(&corrected).counts, counts(1, 0, 1));
            assert_eq!(bench.contacts()[1].texts[Text::City].as_deref(), Some("=Berlin"));
        }
    }
}

#[test]
fn a_column_that_does_not_fit_its_field_costs_no_record() {
    let mut bench = Bench::new();
    bench.field("Opened", FieldType::Date, &[], false);
    let done = bench.csv(
        "Name,Phone,Favorite,Opened\nAna,+34612345601,Chocolate,05/14\nBob,+34612345602,Tea,14 May\n\
         Eva,+34612345603,-,N/A\n",
    );
    assert_eq!(done.counts.created, 3, "{:?}", done.problems);
    assert_eq!(done.report.ignored_columns(), ["Favorite", "Opened"]);
    let said: Vec<_> =
        done.report.file_warnings.iter().map(|warning| (warning.code(), warning.column())).collect();
    let code = "column_does_not_fit";
    assert_eq!(said, [(code, Some("Favorite")), (code, Some("Opened"))]);
}

#[test]
fn a_field_of_the_users_own_fails_its_records_unless_nothing_fits() {
    let mut bench = Bench::new();
    bench.field("Points", FieldType::Number, &[], false);
    bench.field("Size", FieldType::Dropdown, &["S", "M"], false);
    let done = bench.csv("Name,Phone,Points,Size\nAna,+34612345601,many,tall\nBob,+34612345602,few,small\n");
    assert_eq!((done.counts.created, done.report.ignored_columns().len()), (2, 2));
    let done = bench.csv("Name,Phone,Points,Size\nEva,+34612345603,many,S\nIan,+34612345604,7,\n");
    assert_eq!((done.counts.created, done.counts.invalid), (1, 1));
    // A single value does not say enough about its column.
    let done = bench.csv("Name,Phone,Points\nUma,+34612345605,many\n");
    assert_eq!(done.counts.invalid, 1);
}

#[test]
fn a_column_that_mostly_fits_its_field_is_imported() {
    let mut bench = Bench::new();
    bench.field("Opened", FieldType::Date, &[], false);
    let done = bench.csv(
        "Name,Phone,Starred,Opened\nAna,+34612345601,★,14 May 1990\nBob,+34612345602,⭐,NULL\n\
         Eva,+34612345603,1.0,-\nJoe,+34612345604,-,1 June\nUma,+34612345605,maybe,\n",
    );
    assert_eq!((done.counts.created, done.counts.invalid), (4, 1));
    let left = &done.report.warnings[0];
    assert_eq!((left.code, left.value.as_deref()), (Code::ValueNotTaken, Some("1 June")));
    let starred: Vec<_> = bench.contacts().iter().map(|contact| contact.starred).collect();
    assert_eq!(starred, [true, true, true, false]);
}
