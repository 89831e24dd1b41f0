//! Correcting records in the preview: the corrections, the records with problems, and what becomes of both.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Bench;
use kith_engine::field::FieldType;
use kith_engine::import::{
    CellFix, Counts, Fixes, ImportOptions, OnDuplicate, ProblemQuery, ProblemRows, ValueFix,
};
use kith_engine::problem::Code;

const FILE: &str = "First name,Phone,Tier\n\
    Ana,+34612345678,Gold\n\
    ,612 34 56 79,Gold\n\
    Cai,+34612345680,Glod\n\
    Dag,+34612345681,Glod\n\
    \"Eli,+34612345682,Gold\n";

fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.field("Tier", FieldType::Dropdown, &["Gold", "Silver"], false);
    bench
}

fn cell(line: u64, column: usize, value: &str) -> CellFix {
    CellFix { line, column, value: value.to_owned() }
}

fn value(column: usize, old: &str, new: &str) -> ValueFix {
    ValueFix { column, old: old.to_owned(), new: new.to_owned() }
}

fn with(fixes: Fixes) -> ImportOptions {
    ImportOptions { fixes, ..ImportOptions::default() }
}

/// The records with problems of a file.
fn rows(bench: &mut Bench, content: &str, options: &ImportOptions) -> ProblemRows {
    let path = bench.file("input.csv", content);
    let report = bench.trial(&path, options).unwrap().report;
    ProblemRows::new(report, options.on_duplicate).unwrap().expect("the rows of a trial")
}

fn every() -> ProblemQuery {
    ProblemQuery { limit: 100, ..ProblemQuery::default() }
}

/// Lines and codes of the records of a page.
fn codes(rows: &mut ProblemRows, query: &ProblemQuery) -> Vec<(u64, Vec<Code>)> {
    let page = rows.page(query).unwrap();
    assert_eq!(page.total, page.rows.len());
    let codes = |row: &kith_engine::import::ProblemRow| row.problems.iter().map(|p| p.problem.code).collect();
    page.rows.iter().map(|row| (row.line, codes(row))).collect()
}

#[test]
fn corrections_are_applied_before_records_are_checked() {
    let mut bench = bench();
    let fixes = Fixes {
        cells: vec![cell(3, 0, "Bea"), cell(3, 1, "+34 612 34 56 79"), cell(5, 2, "Silver")],
        values: vec![value(2, "Glod", "Gold")],
        left_out: vec![6],
    };
    let done = bench.csv_with(FILE, &with(fixes));
    assert_eq!(done.counts, Counts { rows: 5, created: 4, invalid: 1, ..Counts::default() });
    assert_eq!((done.report.left_out, done.problems.len()), (1, 0));
    let tiers: Vec<_> =
        bench.contacts().iter().map(|c| (c.first_name.clone(), c.fields.get("Tier").cloned())).collect();
    let tier = |name: &str, tier: &str| (name.to_owned(), Some(kith_engine::field::Value::Text(tier.into())));
    // What was said of a single cell comes before what was said of its value.
    assert_eq!(tiers, [tier("Ana", "Gold"), tier("Bea", "Gold"), tier("Cai", "Gold"), tier("Dag", "Silver")]);
}

#[test]
fn a_malformed_record_can_be_corrected() {
    let mut bench = bench();
    let fixes = Fixes { cells: vec![cell(6, 0, "Eli")], ..Fixes::default() };
    let done = bench.csv_with(FILE, &with(fixes));
    assert_eq!(done.counts.created, 2);
    assert_eq!(bench.contacts()[1].first_name, "Eli");
}

#[test]
fn corrections_are_found_whatever_the_columns_are_matched_to() {
    let mut bench = bench();
    let fixes = Fixes { cells: vec![cell(2, 2, "VIP")], ..Fixes::default() };
    let by_hand = kith_engine::mapping::ColumnOverride {
        column: kith_engine::mapping::ColumnRef::Index(2),
        field: Some("groups".to_owned()),
    };
    let done = bench.csv_with(FILE, &ImportOptions { columns: vec![by_hand], ..with(fixes) });
    assert!(done.report.groups_created.contains(&"VIP".to_owned()));
}

#[test]
fn records_with_problems_are_read_in_pages_and_by_cause() {
    let mut bench = bench();
    let mut rows = rows(&mut bench, FILE, &ImportOptions::default());
    use Code::{FirstNameMissing, PhoneMissingCountryCode, RecordMalformed, ValueInvalid};
    let all = [
        (3, vec![FirstNameMissing, PhoneMissingCountryCode]),
        (4, vec![ValueInvalid]),
        (5, vec![ValueInvalid]),
        (6, vec![RecordMalformed]),
    ];
    assert_eq!(codes(&mut rows, &every()), all);
    let typed = ProblemQuery { code: Some(ValueInvalid), ..every() };
    assert_eq!(codes(&mut rows, &typed), all[1..3]);
    let page = rows.page(&ProblemQuery { offset: 1, limit: 2, ..every() }).unwrap();
    assert_eq!((page.total, page.remaining), (4, 4));
    assert_eq!(page.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [4, 5]);
    assert_eq!(page.rows[0].cells, ["Cai", "+34612345680", "Glod"]);
    assert_eq!(page.rows[0].problems[0].column, Some(2));
    assert_eq!((page.causes[0].code, page.causes[0].count), (ValueInvalid, 2));
}

#[test]
fn corrected_records_are_checked_again() {
    let mut bench = bench();
    bench.csv("First name,Phone\nOld,+34612345699\n");
    let mut rows = rows(&mut bench, FILE, &ImportOptions::default());
    let fixes = Fixes {
        cells: vec![cell(3, 1, "+34612345699"), cell(3, 0, "Bea")],
        values: vec![value(2, "Glod", "Gold")],
        left_out: vec![6],
    };
    rows.correct(&bench.store, &fixes).unwrap();
    let page = rows.page(&every()).unwrap();
    assert_eq!((page.total, page.remaining), (4, 1));
    assert!(page.rows[3].left_out);
    assert_eq!((&page.rows[1].original[2][..], &page.rows[1].cells[2][..]), ("Glod", "Gold"));
    let only_problems = ProblemQuery { only_problems: true, ..every() };
    assert_eq!(codes(&mut rows, &only_problems), [(3, vec![Code::DuplicateOfContact])]);
    // Without the corrections, everything is as it was.
    rows.correct(&bench.store, &Fixes::default()).unwrap();
    assert_eq!(rows.page(&only_problems).unwrap().total, 4);
}

#[test]
fn a_record_is_checked_as_it_is_typed() {
    let mut bench = bench();
    bench.csv("First name,Phone\nOld,+34612345699\n");
    let rows = rows(&mut bench, FILE, &ImportOptions::default());
    let check = |cells: [&str; 3]| {
        let found = rows.check(&bench.store, 3, &cells.map(str::to_owned)).unwrap();
        found.into_iter().map(|found| (found.column, found.problem.code)).collect::<Vec<_>>()
    };
    assert_eq!(check(["Bea", "+34612345679", "Gold"]), []);
    assert_eq!(check(["", "+34612345679", "Gold"]), [(Some(0), Code::FirstNameMissing)]);
    assert_eq!(check(["Bea", "+34 12", "Gold"]), [(Some(1), Code::PhoneInvalid)]);
    assert_eq!(check(["Bea", "+34612345679", "Tin"]), [(Some(2), Code::ValueInvalid)]);
    assert_eq!(check(["Bea", "0034612345699", "Gold"]), [(Some(1), Code::DuplicateOfContact)]);
}

#[test]
fn duplicates_are_no_problem_where_they_are_updated() {
    let mut bench = bench();
    bench.csv("First name,Phone\nOld,+34612345699\n");
    let update = ImportOptions { on_duplicate: OnDuplicate::Update, ..ImportOptions::default() };
    let rows = rows(&mut bench, FILE, &update);
    let cells = ["Bea", "+34612345699", "Gold"].map(str::to_owned);
    assert!(rows.check(&bench.store, 3, &cells).unwrap().is_empty());
}

#[test]
fn records_beyond_the_limit_cannot_be_corrected() {
    let mut bench = bench();
    bench.store.use_plan("Trial").unwrap();
    bench.store.set_plan_limit("Trial", Some(1)).unwrap();
    let file = "First name,Phone\nAna,+34612345678\nBob,+34612345679\nCai,12\n";
    let mut rows = rows(&mut bench, file, &ImportOptions::default());
    assert_eq!(rows.failed.count(), 2);
    assert_eq!(codes(&mut rows, &every()), [(4, vec![Code::PhoneMissingCountryCode])]);
}

#[test]
fn many_records_are_corrected_at_once() {
    let mut bench = Bench::new();
    let mut file = "First name,Phone\n".to_owned();
    (0..20_000).for_each(|n| file.push_str(&format!("\"A\nna\",612{n:06}\nBob,unknown\n")));
    let mut rows = rows(&mut bench, &file, &ImportOptions::default());
    let last = rows.page(&ProblemQuery { offset: 39_999, ..every() }).unwrap();
    assert_eq!((last.total, last.rows.len()), (40_000, 1));
    assert_eq!((last.rows[0].line, &last.rows[0].cells[0][..]), (60_001, "Bob"));
    let fixes = Fixes { values: vec![value(1, "unknown", "+34612345678")], ..Fixes::default() };
    rows.correct(&bench.store, &fixes).unwrap();
    assert_eq!(rows.page(&every()).unwrap().remaining, 20_000);
}
