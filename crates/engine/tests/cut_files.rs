//! A file that was cut before it was imported, as a download is that was interrupted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::BTreeSet;

use common::Bench;
use kith_engine::import::{ImportOptions, combine};
use kith_engine::source::ReadOptions;

const HEAD: &str = "First name,Phone,Note\nAna,+4930100600,a\n";

/// Whether the import of a file with this content warns that it is cut.
fn warns(bench: &mut Bench, content: &str) -> bool {
    let done = bench.csv(content);
    done.report.file_warnings.iter().any(|warning| warning.code() == "file_cut")
}

/// `+493010060` would be valid, too, and somebody else's.
#[test]
fn no_part_of_a_phone_is_stored_wherever_a_file_is_cut() {
    let mut bench = Bench::new();
    // Up to the last cell, a record that is cut has too few cells. In the last cell it cannot be told from a whole one,
    // unless the cell has quotes. After a whole line of such a cell it may be that somebody forgot the second quote.
    for (rest, last_cell, quotes) in [
        ("Bob,+493010060000,b\n", 18, vec![]),
        ("\"Bob\",\"+493010060000\",\"b, or\nc\"\n", 22, vec![23, 24, 25, 26, 27, 28, 30]),
    ] {
        for length in 1..=rest.len() {
            let warned = warns(&mut bench, &format!("{HEAD}{}", &rest[..length]));
            assert_eq!(warned, length < last_cell || quotes.contains(&length), "{length} of {rest:?}");
        }
    }
    let phones: BTreeSet<String> =
        bench.contacts().iter().map(|contact| contact.phone.as_str().to_owned()).collect();
    assert_eq!(phones, ["+4930100600", "+493010060000"].map(str::to_owned).into());
}

#[test]
fn the_record_that_is_cut_is_reported() {
    let mut bench = Bench::new();
    let done = bench.csv(&format!("{HEAD}Bob,+4930100600"));
    assert_eq!(done.reported(), [(3, "", "record_malformed", "Bob")]);
    let warning = &done.report.file_warnings[0];
    assert_eq!((warning.code(), warning.line()), ("file_cut", Some(3)));
    assert!(done.problems[0].message.starts_with("The file ends inside this record"), "{:?}", done.problems);

    let card = "BEGIN:VCARD\nFN:Bob\nTEL:+4930100600";
    let path = bench.file("bob.vcf", card);
    let done = bench.trial(&path, &ImportOptions::default()).unwrap();
    assert_eq!((done.counts.invalid, done.report.file_warnings[0].code()), (1, "file_cut"));
}

#[test]
fn a_cut_file_is_not_combined_with_others() {
    let bench = Bench::new();
    let whole = bench.file("whole.csv", HEAD);
    let out = bench.folder.path().join("out.csv");
    for (name, content) in [
        ("cut.csv", format!("{HEAD}Bob,+4930100600")),
        ("cut.csv", format!("{HEAD}\"Bob")),
        ("cut.vcf", "BEGIN:VCARD\nFN:Bob\nTEL:+4930100600".to_owned()),
    ] {
        let cut = bench.file(name, content);
        let error = combine(&[whole.clone(), cut], &ReadOptions::default(), &out).unwrap_err();
        assert_eq!(error.code(), "file_damaged");
        assert!(error.to_string().contains(&format!("{name} is damaged: it ends inside its last record.")));
        assert!(!out.exists());
    }
}
