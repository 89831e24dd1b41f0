//! Headers, delimiters, line ends, blank and ragged rows.

use kith_source::ReadOptions;

use crate::{open_bytes, reading, refusal};

#[test]
fn the_separator_is_found() {
    for (text, delimiter, width) in [
        ("Name,Phone\nAnn,+1\n", ',', 2),
        ("Name;Adresse;Telefon\nAnn;Weg 1, Berlin;+49151\nBob;Weg 2, Bonn;+49152\n", ';', 3),
        ("Name\tPhone\nLee, Ann\t+1\n", '\t', 2),
        ("Name,Phone,Groups\nAnn,+1,a | b | c\nBob,+2,a | b | c\n", ',', 3),
        ("a|b\n1|2\n", '|', 2),
        ("Phone\n+12025550123\n+12025550124\n", ',', 1),
        ("\"Name;x\",\"Phone;y\"\n\"a;b\",\"c;d\"\n", ',', 2),
        ("sep=\t\r\nName\tPhone\r\nA,b\t+1\r\n", '\t', 2),
        ("\"sep=:\"\nName:Phone\nA:+1\n", ':', 2),
    ] {
        let (source, _) = reading(text.as_bytes());
        assert_eq!((source.delimiter, source.headers.len()), (Some(delimiter), width), "{text}");
    }
}

#[test]
fn the_header_is_found_below_titles_and_blank_lines() {
    for (text, row, first) in [
        ("Contacts of Acme\nExported 2024-05-01\n\nFirst Name,Phone\nAnn,+1\n", 4, "First Name"),
        (
            "Contacts,,,\nExported,2024-05-01,,\n,,,\nFoo,Bar,Baz,Qux\nAnn,+12025550123,x,y\nBob,+12025550124,x,y\n",
            4,
            "Foo",
        ),
        ("\n\n  \nName,Phone\nAnn,+1\n", 4, "Name"),
        ("sep=;\nName;Phone\nAnn;+1\n", 2, "Name"),
        ("alpha;beta;gamma\nfoo;12;x@y.zz\nbar;13;z@y.zz\n", 1, "alpha"),
        ("City,2019,2020,2021\nBonn,1,2,3\nKiel,4,5,6\n", 1, "City"),
        ("\"First\nName\",\"Phone\r\nNumber\"\nAnn,+1\n", 1, "First Name"),
    ] {
        let (source, read) = reading(text.as_bytes());
        assert_eq!((source.header_row, source.headers[0].as_str()), (row, first), "{text}");
        assert!(read.rows.iter().all(|row| row.len() == source.headers.len()), "{text}");
    }
}

#[test]
fn a_file_without_header_loses_no_row() {
    let (source, read) = reading(b"Ann,Lee,+12025550123,ann@x.com\nBob,Ray,+12025550124,bob@x.com\n");
    assert_eq!(source.header_row, 0);
    assert_eq!(source.headers, ["Column 1", "Column 2", "Column 3", "Column 4"]);
    assert!(!source.sure);
    assert_eq!(read.lines, [1, 2]);
}

#[test]
fn the_header_row_can_be_chosen() {
    let text = b"Name,Phone\nAnn,+12025550123\nBob,+12025550124\n";
    let at = |row| open_bytes(text, &ReadOptions { header_row: Some(row), ..ReadOptions::default() });
    assert_eq!(at(2).unwrap().0.headers, ["Ann", "+12025550123"]);
    assert_eq!(at(2).unwrap().1.lines, [3]);
    assert_eq!(at(0).unwrap().1.lines, [1, 2, 3]);
    assert_eq!(at(9).unwrap_err().code(), "usage");
    let many = format!("{}Name,Phone\nAnn,+1\n", "x,y\n".repeat(3_000));
    let options = ReadOptions { header_row: Some(3_001), ..ReadOptions::default() };
    let (source, read) = open_bytes(many.as_bytes(), &options).unwrap();
    assert_eq!((source.headers[0].as_str(), read.lines), ("Name", vec![3_002]));
}

#[test]
fn every_line_end_counts_as_one() {
    let (_, read) = reading(b"Name,Phone\r\nA,+1\nB,+2\rC,+3\r\n\r\nD,+4");
    assert_eq!(read.lines, [2, 3, 4, 6]);
    assert_eq!(read.blank, 1);
    let (_, read) = reading(b"Name,Phone\rA,\"x\ny\"\rB,+2\r");
    assert_eq!(read.rows, [["A", "x\ny"], ["B", "+2"]]);
    assert_eq!(read.lines, [2, 4]);
}

#[test]
fn ragged_rows_keep_every_cell() {
    let (source, read) = reading(b"Name,Phone,City\nAnn\nBob,+2,Bonn,more,,still more,\n,,\nCid,+3,\n");
    assert_eq!(source.headers.len(), 3);
    assert_eq!(read.rows[0], ["Ann", "", ""]);
    assert_eq!(read.rows[1], ["Bob", "+2", "Bonn", "more", "", "still more"]);
    assert_eq!(read.rows[2], ["Cid", "+3", ""]);
    assert_eq!((read.lines, read.blank), (vec![2, 3, 5], 1));
}

#[test]
fn empty_columns_are_left_out_and_late_cells_kept() {
    let mut text = String::from(",,Name,,Phone,,\n");
    text.push_str(&",,Ann,,+1,,\n".repeat(600));
    text.push_str("X,,Bob,,+2,,Y\n");
    let (source, read) = reading(text.as_bytes());
    assert_eq!(source.headers, ["Name", "Phone"]);
    assert_eq!(read.rows[0], ["Ann", "+1"]);
    assert_eq!(read.rows[600], ["Bob", "+2", "", "Y", "X"]);
}

#[test]
fn a_column_without_header_that_holds_data_gets_a_name() {
    let (source, read) = reading(b",Name,Phone,\n0,Ann,+1,x\n1,Bob,+2,\n");
    assert_eq!(source.headers, ["Column 1", "Name", "Phone", "Column 4"]);
    assert_eq!(read.rows[1], ["1", "Bob", "+2", ""]);
}

#[test]
fn control_characters_break_nothing() {
    let (_, read) = reading(b"Name,Phone\nA\0nn\x07,+1\n\0\0,\0\nBob,+2\n\x1a");
    assert_eq!(read.rows, [["Ann\x07", "+1"], ["Bob", "+2"]]);
    // Ctrl-Z at the end is not a line.
    assert_eq!(read.blank, 1);
}

#[test]
fn a_header_alone_is_a_table_without_rows() {
    let (source, read) = reading("\u{feff}First name,Last name,Phone\r\n".as_bytes());
    assert_eq!(source.headers.len(), 3);
    assert!(read.rows.is_empty() && read.blank == 0);
}

#[test]
fn what_holds_no_row_is_refused() {
    for empty in [&b""[..], b"\n\n  \n,,,\n", b"\xEF\xBB\xBF", b"sep=;\n", b"\xFF\xFE"] {
        assert_eq!(refusal(empty), "file_unreadable", "{empty:?}");
    }
}

#[test]
fn other_files_are_refused_whatever_their_name() {
    let mut state = 1_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    })
    .take(50_000)
    .collect();
    for other in [
        &b"%PDF-1.7\n%\xE2\xE3\xCF\xD3"[..],
        b"\x89PNG\r\n\x1a\n0000",
        b"<html><table><tr><td>Name</td></tr></table></html>",
        &noise,
        &[0; 5_000],
    ] {
        assert_eq!(refusal(other), "file_unsupported");
    }
    assert_eq!(refusal(b"PK\x03\x04 is how zips begin"), "file_damaged");
    let mut compound = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    compound.resize(600, 0xFF);
    assert_eq!(refusal(&compound), "file_damaged");
}

#[test]
fn paths_that_are_no_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(crate::open(folder.path()).unwrap_err().code(), "file_unreadable");
    assert_eq!(crate::open(&folder.path().join("none.csv")).unwrap_err().code(), "file_not_found");
}

#[test]
fn passes_are_repeatable_and_report_their_progress() {
    let text = format!("Name,Phone\n{}", "Ann,+12025550123\n".repeat(20_000));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(&path, &text).unwrap();
    let source = crate::open(&path).unwrap();
    assert_eq!((source.size(), source.file_name()), (text.len() as u64, "a.csv".to_owned()));
    assert_eq!(crate::read(&source).unwrap(), crate::read(&source).unwrap());
    let mut records = source.records().unwrap();
    let mut batch = kith_source::Batch::new();
    let mut last = 0.0;
    while records.next_batch(&mut batch).unwrap() {
        assert!(batch.len() <= 1_000 && records.fraction() >= last);
        last = records.fraction();
    }
    assert_eq!(records.fraction(), 1.0);
    assert!(batch.is_empty());
}
