//! The order of day and month in dates, and dates without a year.

use super::common::Bench;
use super::counts;
use kith_engine::field::{DateOrder, FieldType, Value, to_text};
use kith_engine::import::{ImportOptions, find_out};
use kith_engine::mapping::{ColumnOverride, ColumnRef};
use kith_engine::source::ReadOptions;
use std::sync::atomic::AtomicBool;

#[test]
fn a_column_shows_its_date_order_or_is_asked_for() {
    let mut bench = Bench::new();
    bench.field("Born", FieldType::Date, &[], false);
    let clear = "First name,Phone,Born\nAna,+34612345678,03/04/1980\nBob,+34612345679,25/12/1990\n";
    assert_eq!(bench.csv(clear).counts, counts(2, 0, 0));
    assert_eq!(bench.contacts()[0].fields.get("Born"), Some(&Value::Text("1980-04-03".into())));

    let mut bench = Bench::new();
    bench.field("Born", FieldType::Date, &[], false);
    let unclear = "First name,Phone,Born\nAna,+34612345678,03/04/1980\n";
    let refused = bench.csv(unclear);
    assert_eq!(refused.reported(), [(2, "Born", "value_invalid", "03/04/1980")]);
    assert_eq!(refused.problems[0].args["reason"], "date_order_needed");
    let reported = ImportOptions { date_order: Some(DateOrder::Mdy), ..Default::default() };
    assert_eq!(bench.csv_with(unclear, &reported).counts, counts(1, 0, 0));
    assert_eq!(bench.contacts()[0].fields.get("Born"), Some(&Value::Text("1980-03-04".into())));
}

/// A file whose first 6,000 records have no date, and whose last ones have these.
fn with_late_dates(dates: [&str; 2]) -> String {
    let mut file = "First name,Phone,Born\n".to_owned();
    for n in 0..6_000 {
        file.push_str(&format!("Ana,+3461{n:07},\n"));
    }
    for (n, date) in dates.iter().enumerate() {
        file.push_str(&format!("Bob,+3462000000{n},{date}\n"));
    }
    file
}

#[test]
fn dates_far_down_a_sparse_column_show_its_order() {
    let mut bench = Bench::new();
    bench.field("Born", FieldType::Date, &[], false);
    let done = bench.csv(&with_late_dates(["03/04/1980", "25/12/1990"]));
    assert_eq!(done.counts, counts(6_002, 0, 0));
    assert_eq!(bench.contacts()[6_000].fields.get("Born"), Some(&Value::Text("1980-04-03".into())));
    assert_eq!(bench.store.imports().unwrap().len(), 1, "the first attempt leaves nothing behind");
}

#[test]
fn dates_far_down_a_sparse_column_are_asked_about() {
    let mut bench = Bench::new();
    bench.field("Born", FieldType::Date, &[], false);
    let path = bench.file("late.csv", with_late_dates(["03/04/1980", "05/06/1990"]));
    let found = find_out(&bench.store, &path, &ReadOptions::default(), &AtomicBool::new(false)).unwrap();
    assert!(found[2].ambiguous_dates);
    let done = bench.import(&path, &ImportOptions::default()).unwrap();
    assert_eq!(done.counts, counts(6_000, 0, 2));
    let warned: Vec<_> = done.report.file_warnings.iter().map(|w| (w.code(), w.column())).collect();
    assert_eq!(warned, [("date_order_needed", Some("Born"))]);
}

#[test]
fn the_usual_order_decides_about_a_column_matched_by_hand() {
    let mut bench = Bench::new();
    bench.field("Born", FieldType::Date, &[], false);
    let by_hand = ColumnOverride { column: ColumnRef::Index(2), field: Some("Born".to_owned()) };
    let options = ImportOptions {
        columns: vec![by_hand],
        usual_date_order: Some(DateOrder::Dmy),
        ..ImportOptions::default()
    };
    let file = |dates: [&str; 2]| {
        format!("First name,Phone,Day\nAna,+34612345678,{}\nBob,+34612345679,{}\n", dates[0], dates[1])
    };
    let done = bench.csv_with(&file(["03/04/1980", "05/06/1990"]), &options);
    assert_eq!((done.counts, done.report.file_warnings.len()), (counts(2, 0, 0), 0));
    assert_eq!(bench.contacts()[0].fields.get("Born"), Some(&Value::Text("1980-04-03".into())));

    // What the dates themselves show comes first.
    let mut bench = Bench::new();
    bench.field("Born", FieldType::Date, &[], false);
    bench.csv_with(&file(["03/04/1980", "12/25/1990"]), &options);
    assert_eq!(bench.contacts()[0].fields.get("Born"), Some(&Value::Text("1980-03-04".into())));
}

#[test]
fn each_date_column_may_have_an_order_of_its_own() {
    let mut bench = Bench::new();
    for name in ["Born", "Met", "Seen"] {
        bench.field(name, FieldType::Date, &[], false);
    }
    // The last column shows its own order; of the others a person said.
    let mixed = "First name,Phone,Born,Met,Seen\n\
        Ana,+34612345678,03/04/1980,03/04/2020,03/04/2021\nBob,+34612345679,,,12/25/2021\n";
    let said = vec![(2, DateOrder::Dmy), (3, DateOrder::Mdy)];
    let reported = ImportOptions { date_orders: said, ..Default::default() };
    assert_eq!(bench.csv_with(mixed, &reported).counts, counts(2, 0, 0));
    let ana = bench.contacts().remove(0);
    for (name, day) in [("Born", "1980-04-03"), ("Met", "2020-03-04"), ("Seen", "2021-03-04")] {
        assert_eq!(ana.fields.get(name), Some(&Value::Text(day.into())), "{name}");
    }
}

#[test]
fn birthdays_without_their_year_are_kept() {
    let mut bench = Bench::new();
    bench.field("Birthday", FieldType::Date, &[], false);
    bench.field("Opened", FieldType::Date, &[], false);
    let done = bench.csv(
        "Name,Phone,Birthday,Opened\nAna,+34612345601,05/14,--05-14\nBob,+34612345602,--06-01,2020-01-02\n\
         Eva,+34612345603,01/02,14 May\nIan,+34612345604,2 Jan 1990,\n",
    );
    assert_eq!(done.counts.created, 4, "{:?}", done.problems);
    let stored = bench.contacts();
    let dates = |field: &str| -> Vec<_> {
        stored.iter().map(|contact| to_text(contact.fields.get(field).unwrap())).collect()
    };
    // What may be two days, and a day without a year in a field of other dates, are left aside and named.
    assert_eq!(dates("Birthday"), ["--05-14", "--06-01", "", "1990-01-02"]);
    assert_eq!(dates("Opened"), ["--05-14", "2020-01-02", "", ""]);
    let left: Vec<_> =
        done.warnings.iter().map(|warning| (warning.column.clone(), warning.value.clone())).collect();
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(left, [(text("Birthday"), text("01/02")), (text("Opened"), text("14 May"))]);
}
