//! Files that end inside a record, and files that only seem to.

use kith_source::{Batch, Defect, ReadOptions, open};

/// The lines of the records that are cut off, and what the pass says of the file.
fn cut(text: &str) -> (Vec<u64>, Option<u64>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("contacts.csv");
    std::fs::write(&path, text).unwrap();
    let mut records = open(&path, &ReadOptions::default()).unwrap().records().unwrap();
    let (mut batch, mut lines) = (Batch::new(), Vec::new());
    while records.next_batch(&mut batch).unwrap() {
        let cut = batch.records().filter(|record| record.defect == Some(Defect::CutOff));
        lines.extend(cut.map(|record| record.line));
    }
    (lines, records.cut_off())
}

#[test]
fn a_file_that_ends_inside_a_record_is_cut() {
    for (what, text, lines, line) in [
        ("in a cell", "Name,Phone,City\nAnn,+1,Rome\nBob,+49 3010", vec![3], 3),
        ("after a delimiter", "Name,Phone,City\nAnn,+1,Rome\nBob,", vec![3], 3),
        ("with other line ends", "Name;Phone;City\r\nAnn;+1;Rome\r\n\r\nBob;+49 3010", vec![4], 4),
        ("in the first cell", "Name,Phone,City\nAnn,+1,Rome\nBo", vec![3], 3),
        ("in quotes", "Name,Phone,City\nAnn,+1,Rome\nBob,\"+49 3010", vec![3], 3),
        ("in the quotes of the last cell", "Name,Phone,City\nAnn,+1,Rome\nBob,+2,\"Par", vec![3], 3),
        ("in a later line of quotes", "Name,Note,Phone\nAnn,a,+1\nBob,\"one\ntwo\nthr", vec![5], 3),
        ("after a line in quotes", "Name,Note,Phone\nAnn,a,+1\nBob,\"one\n", vec![], 3),
    ] {
        assert_eq!(cut(text), (lines, Some(line)), "{what}");
    }
}

#[test]
fn a_file_that_is_whole_is_not_cut() {
    for (what, text) in [
        ("no line end", "Name,Phone,City\nAnn,+1,Rome\nBob,+2,Oslo"),
        ("an empty last cell", "Name,Phone,City\nAnn,+1,Rome\nBob,+2,"),
        ("quotes that close", "Name,Phone,City\nAnn,+1,Rome\nBob,+2,\"Oslo\""),
        ("a short line with its end", "Name,Phone,City\nAnn,+1,Rome\nBob,+2\n"),
        ("other short lines", "Name,Phone,City\nAnn,+1\nCid,+3,Rome\nBob,+2"),
        ("one line", "Name,Phone,City\nBob,+2"),
        ("one column", "Phone\n+1\n+2"),
        ("more cells", "Name,Phone,City\nAnn,+1,Rome\nBob,+2,Oslo,x"),
        ("a stray quote", "Name,Phone,City\nAnn,\"+1,Rome\nBob,+2,Oslo"),
        ("a stray quote at the end", "Name,Phone,City\nAnn,+1,Rome\nBob,+2,\"Oslo\n"),
        ("spaces", "Name,Phone,City\nAnn,+1,Rome\n  "),
        ("the mark of DOS", "Name,Phone,City\nAnn,+1,Rome\nBob,+2,Oslo\r\n\u{1a}"),
    ] {
        assert_eq!(cut(text), (vec![], None), "{what}");
    }
}
