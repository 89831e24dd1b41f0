//! What becomes of a record: every outcome, the policies for duplicates, the limit, trials and cancelling.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod columns;
#[path = "../common/mod.rs"]
mod common;
mod dates;

use std::sync::atomic::{AtomicBool, Ordering};

use common::Bench;
use kith_engine::field::Text;
use kith_engine::field::{FieldType, Value};
use kith_engine::import::{Counts, ImportOptions, Job, OnDuplicate, import};
use kith_engine::phone::{BareNumbers, Country};

const HEAD: &str = "First name,Last name,Phone,Email,Group name\n";

fn counts(created: u64, duplicates: u64, invalid: u64) -> Counts {
    Counts { rows: created + duplicates + invalid, created, duplicates, invalid, ..Counts::default() }
}

#[test]
fn a_valid_record_becomes_a_contact() {
    let mut bench = Bench::new();
    let done = bench.csv(&format!("{HEAD}Ana,Pérez,+34 612 34 56 78,ana@example.com,Family | Work|family\n"));
    assert_eq!(done.counts, counts(1, 0, 0));
    assert_eq!(done.report.groups_created, ["Family", "Work"]);
    let contacts = bench.contacts();
    let ana = &contacts[0];
    assert_eq!((ana.first_name.as_str(), ana.phone.as_str()), ("Ana", "+34612345678"));
    assert_eq!(
        (ana.texts[Text::LastName].as_deref(), ana.texts[Text::Email].as_deref()),
        (Some("Pérez"), Some("ana@example.com"))
    );
    assert_eq!(ana.groups, ["Family", "Work"]);
    assert_eq!((ana.texts[Text::City].as_deref(), ana.starred), (None, false));
}

#[test]
fn each_thing_wrong_is_told_with_its_line_column_and_value() {
    let mut bench = Bench::new();
    let done = bench.csv(&format!(
        "{HEAD}\
        ,Pérez,+34612345678,,\n\
        Bea,,,,\n\
        Cai,,612 34 56 78,,\n\
        Dag,,+34 12,,\n\
        Eli,,+1 800 FLOWERS,,\n\
        Fia,,9.19E+11,,\n"
    ));
    assert_eq!(done.counts, counts(0, 0, 6));
    assert_eq!(
        done.reported(),
        [
            (2, "First name", "first_name_missing", ""),
            (3, "Phone", "phone_missing", ""),
            (4, "Phone", "phone_missing_country_code", "612 34 56 78"),
            (5, "Phone", "phone_invalid", "+34 12"),
            (6, "Phone", "phone_has_letters", "+1 800 FLOWERS"),
            (7, "Phone", "phone_digits_lost", "9.19E+11"),
        ]
    );
    assert!(done.report.groups_created.is_empty());
    assert_eq!(bench.contacts().len(), 0);
}

#[test]
fn an_extension_and_a_malformed_email_are_imported_with_a_warning() {
    let mut bench = Bench::new();
    let done = bench.csv(&format!("{HEAD}Ana,,+1 202-555-0125 x42,not-an-email,\n"));
    assert_eq!(done.counts, counts(1, 0, 0));
    assert_eq!(
        done.warned(),
        [
            (2, "Phone", "phone_extension_dropped", "+1 202-555-0125 x42"),
            (2, "Email", "email_malformed", "not-an-email"),
        ]
    );
    assert!(done.warnings[0].message.contains("42"));
    let contacts = bench.contacts();
    assert_eq!(contacts[0].phone, "+12025550125");
    assert_eq!(contacts[0].texts[Text::Email].as_deref(), Some("not-an-email"));
}

#[test]
fn duplicates_name_the_first_line_or_the_contact() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,Pérez,+34612345678,,\n"));
    let done = bench.csv(&format!(
        "{HEAD}Bob,,+12025550123,,\nEva,,0034 612345678,,New\nBob again,,+1 (202) 555-0123,,\nEva again,,+34612345678,,\n"
    ));
    assert_eq!(done.counts, counts(1, 3, 0));
    assert_eq!(
        done.reported(),
        [
            (3, "Phone", "duplicate_of_contact", "+34 612 34 56 78"),
            (4, "Phone", "duplicate_in_file", "+1 202-555-0123"),
            (5, "Phone", "duplicate_in_file", "+34 612 34 56 78"),
        ]
    );
    assert!(done.problems[0].message.contains("Ana Pérez"));
    assert_eq!(done.problems[1].args["first_line"], "2");
    assert_eq!(done.problems[2].args["first_line"], "3");
    // A group that only a skipped row uses is not made.
    assert!(done.report.groups_created.is_empty());
    assert_eq!(bench.contacts().len(), 2);
}

#[test]
fn bare_digits_are_read_as_chosen() {
    let content = format!("{HEAD}Ana,,4915123456789,,\nBob,,0151 23456789,,\nEva,,4155552671,,\n");
    let mut bench = Bench::new();
    assert_eq!(bench.csv(&content).counts, counts(0, 0, 3));

    let international = ImportOptions { bare_numbers: BareNumbers::International, ..Default::default() };
    let done = bench.csv_with(&content, &international);
    assert_eq!(done.counts, counts(1, 0, 2));
    assert_eq!(bench.contacts()[0].phone, "+4915123456789");

    let mut bench = Bench::new();
    let german = ImportOptions {
        bare_numbers: BareNumbers::Country(Country::parse("de").unwrap()),
        ..Default::default()
    };
    bench.csv_with(&content, &german);
    let phones: Vec<_> = bench.contacts().into_iter().map(|contact| contact.phone).collect();
    assert!(phones.contains(&"+4915123456789".to_owned()), "{phones:?}");
    assert!(!phones.iter().any(|phone| phone.starts_with("+41")), "{phones:?}");
}

#[test]
fn the_preview_says_how_bare_digits_could_be_read() {
    let mut bench = Bench::new();
    let path = bench
        .file("bare.csv", format!("{HEAD}Ana,,4915123456789,,\nBob,,0151 23456789,,\nEva,,+34612345678,,\n"));
    let hints = ["DE", "US"].iter().filter_map(|code| Country::parse(code)).collect();
    let done = bench.trial(&path, &ImportOptions { country_hints: hints, ..Default::default() }).unwrap();
    let bare = &done.report.bare_phones;
    assert_eq!((bare.count, bare.as_international), (2, 1));
    assert_eq!((bare.by_country[0].region.as_str(), bare.by_country[0].valid), ("DE", 1));
}

#[test]
fn typed_values_are_checked() {
    let mut bench = Bench::new();
    bench.field("Born", FieldType::Date, &[], false);
    bench.field("Tier", FieldType::Dropdown, &["Gold", "Silver"], false);
    bench.field("Score", FieldType::Number, &[], true);
    let done = bench.csv(
        "First name,Phone,born,TIER,score\n\
        Ana,+34612345678,2026-11-22,gold,1.5\n\
        Bob,+34612345679,2026-13-22,gold,1\n\
        Cai,+34612345680,,bronze,2\n\
        Dag,+34612345681,,,\n",
    );
    assert_eq!(done.counts, counts(1, 0, 3));
    assert_eq!(
        done.reported(),
        [
            (3, "born", "value_invalid", "2026-13-22"),
            (4, "TIER", "value_invalid", "bronze"),
            (5, "score", "value_invalid", ""),
        ]
    );
    let contacts = bench.contacts();
    let fields = &contacts[0].fields;
    assert_eq!(fields.get("Born"), Some(&Value::Text("2026-11-22".into())));
    assert_eq!(fields.get("Tier"), Some(&Value::Text("Gold".into())));
    assert_eq!(fields.get("Score"), Some(&Value::Number(1.5)));
}

#[test]
fn the_limit_fills_free_slots_in_file_order() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Old,,+34612345670,,\n"));
    bench.store.use_plan("Trial").unwrap();
    bench.store.set_plan_limit("Trial", Some(3)).unwrap();
    let done = bench.csv(&format!(
        "{HEAD}A,,+34612345671,,\nOld,,+34612345670,,\nB,,+34612345672,,\nC,,+34612345673,,Late\nB,,+34612345672,,\nD,,+34612345674,,\n"
    ));
    assert_eq!(
        done.counts,
        Counts { rows: 6, created: 2, duplicates: 2, over_limit: 2, ..Counts::default() }
    );
    let over: Vec<_> = done
        .reported()
        .into_iter()
        .filter(|reported| reported.2 == "over_limit")
        .map(|reported| reported.0)
        .collect();
    assert_eq!(over, [5, 7]);
    assert!(done.report.groups_created.is_empty());
    assert_eq!(bench.contacts().len(), 3);
}

#[test]
fn malformed_and_blank_records_are_counted() {
    let mut bench = Bench::new();
    let done = bench
        .csv(&format!("{HEAD}Ana,,+34612345678,,\n,,,,\n\n\"Bob,,+34612345679,,\nEva,,+34612345680,,\n"));
    assert_eq!(done.counts, Counts { rows: 5, created: 2, invalid: 1, blank: 2, ..Counts::default() });
    let reported: Vec<_> = done.reported().into_iter().map(|reported| (reported.0, reported.2)).collect();
    assert_eq!(reported, [(5, "record_malformed")]);
}

#[test]
fn duplicates_update_or_fill_on_request() {
    let stored = format!("{HEAD}Ana,Pérez,+34612345678,old@example.com,Family\n");
    let file = format!("{HEAD}Anna,,+34 612 345 678,new@example.com,Work\nBob,,+12025550123,,\n");
    let mut bench = Bench::new();
    bench.csv(&stored);
    let update = ImportOptions { on_duplicate: OnDuplicate::Update, ..Default::default() };
    let done = bench.csv_with(&file, &update);
    assert_eq!(done.counts, Counts { rows: 2, created: 1, updated: 1, ..Counts::default() });
    let ana = bench.contacts().remove(0);
    assert_eq!((ana.first_name.as_str(), ana.texts[Text::LastName].as_deref()), ("Anna", Some("Pérez")));
    assert_eq!(ana.texts[Text::Email].as_deref(), Some("new@example.com"));
    assert_eq!(ana.groups, ["Family", "Work"]);

    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,,+34612345678,old@example.com,Family\n"));
    let fill = ImportOptions { on_duplicate: OnDuplicate::Fill, ..Default::default() };
    bench.csv_with(&format!("{HEAD}Anna,Pérez,+34612345678,new@example.com,Work\n"), &fill);
    let ana = bench.contacts().remove(0);
    assert_eq!((ana.first_name.as_str(), ana.texts[Text::LastName].as_deref()), ("Ana", Some("Pérez")));
    assert_eq!(ana.texts[Text::Email].as_deref(), Some("old@example.com"));
    assert_eq!(ana.groups, ["Family", "Work"]);
}

#[test]
fn a_trial_says_the_same_and_writes_nothing() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,,+34612345678,,\n"));
    bench.store.set_plan_limit("Unlimited", Some(2)).unwrap();
    let path = bench.file(
        "trial.csv",
        format!("{HEAD}Ana,,+34612345678,,\nBob,,+12025550123,,New\nBob,,+12025550123,,\nEva,,+34612345679,,\nBad,,12,,\n"),
    );
    let before = bench.dump();
    let trial = bench.trial(&path, &ImportOptions::default()).unwrap();
    assert_eq!(bench.dump(), before);
    assert_eq!((trial.report.import_id, bench.store.imports().unwrap().len()), (None, 1));
    assert_eq!(trial.report.sample[0].first_name, "Bob");
    let real = bench.import(&path, &ImportOptions::default()).unwrap();
    assert_eq!(trial.counts, real.counts);
    assert_eq!(trial.problems, real.problems);
    assert_eq!(trial.report.groups_created, real.report.groups_created);
    assert_eq!(bench.store.imports().unwrap()[0].counts, real.counts);
    assert_ne!(bench.dump(), before, "the dump shows what an import writes");
}

#[test]
fn cancelling_leaves_the_store_as_it_was() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,,+34612345678,,\n"));
    let rows: String = (0..20_000).map(|n| format!("P{n},,+34611{n:06},,G{}\n", n % 7)).collect();
    let path = bench.file("large.csv", format!("{HEAD}{rows}"));
    let cancel = AtomicBool::new(false);
    let mut follow = |_| cancel.store(true, Ordering::Relaxed);
    let report = import(
        &mut bench.store,
        &path,
        &ImportOptions::default(),
        false,
        &mut Job { cancel: &cancel, progress: &mut follow },
    )
    .unwrap();
    assert!(report.counts.cancelled > 0);
    assert_eq!(report.counts.rows, report.counts.cancelled);
    assert_eq!(report.import_id, None);
    assert_eq!(bench.contacts().len(), 1);
    assert_eq!(bench.store.groups().unwrap().len(), 0);
    assert_eq!(bench.store.imports().unwrap().len(), 1);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
    // And the next import finds the store in order.
    assert_eq!(bench.import(&path, &ImportOptions::default()).unwrap().counts.created, 20_000);
}
