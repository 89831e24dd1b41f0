//! The fixtures are read as their `expected.json` describes.

use kith_fixtures::{expected, path, texts};

use crate::{Read, read};
use kith_source::Source;

fn open(fixture: &str) -> Source {
    crate::open(&path(fixture)).unwrap_or_else(|error| panic!("{fixture}: {error}"))
}

#[test]
fn every_encoding_reads_without_help() {
    for (name, expected) in expected("encoding/expected.json") {
        let source = open(&format!("encoding/{name}"));
        assert_eq!(source.headers, texts(&expected["header"]), "{name}: {source:?}");
        let rows: Vec<_> = expected["rows"].as_array().unwrap().iter().map(texts).collect();
        assert_eq!(read(&source).unwrap().rows, rows, "{name}");
        let encoding = expected["encoding"].as_str().unwrap().replace('-', "_");
        assert_eq!(source.encoding.unwrap().replace('-', "_"), encoding, "{name}");
        if let Some(delimiter) = expected["delimiter"].as_str() {
            assert_eq!(source.delimiter.unwrap().to_string(), delimiter, "{name}");
        }
    }
}

#[test]
fn every_shape_of_csv_reads_as_expected() {
    let files = expected("csv/expected.json");
    assert_eq!(files.len(), 12);
    for (name, expected) in files {
        let expected = expected.as_array().unwrap();
        let source = open(&format!("csv/{name}"));
        let rows = read(&source).unwrap().rows;
        assert_eq!(rows.len(), expected.len(), "{name}: {source:?}");
        for (row, expected) in rows.iter().zip(expected) {
            let cells: Vec<(&str, &str)> =
                source.headers.iter().map(String::as_str).zip(row.iter().map(String::as_str)).collect();
            let wanted: Vec<(&str, &str)> = expected
                .as_object()
                .unwrap()
                .iter()
                .map(|(k, v)| (k.as_str(), v.as_str().unwrap()))
                .collect();
            assert_eq!(cells, wanted, "{name}");
        }
    }
}

#[test]
fn workbooks_read_exactly() {
    for (name, expected) in expected("exports/expected-xlsx.json") {
        let source = open(&format!("exports/{name}"));
        assert_eq!(source.headers, texts(&expected["header"]), "{name}");
        if let Some(row) = expected["header_row"].as_u64() {
            assert_eq!(source.header_row, row, "{name}");
        }
        let rows = read(&source).unwrap().rows;
        let expected: Vec<_> = expected["rows"].as_array().unwrap().iter().map(texts).collect();
        assert_eq!(rows.len(), expected.len(), "{name}");
        for (cell, expected) in rows.iter().flatten().zip(expected.iter().flatten()) {
            assert!(expected.split(" or ").any(|one| one == cell), "{name}: {cell} is not {expected}");
        }
    }
}

#[test]
fn contacts_of_other_programs_have_seven_people() {
    for name in ["google-contacts-2024.csv", "outlook-com.csv", "thunderbird.csv"] {
        let source = open(&format!("exports/{name}"));
        assert_eq!(source.header_row, 1, "{name}");
        assert!(source.sure, "{name}");
        assert!(source.headers.contains(&"First Name".to_owned()), "{name}");
        let read = read(&source).unwrap();
        assert_eq!(read.rows.len(), 7, "{name}");
        assert!(read.defects.is_empty(), "{name}");
        assert!(read.rows.iter().all(|row| row.len() == source.headers.len()), "{name}");
    }
}

#[test]
fn hostile_files_end_in_rows_or_in_one_message() {
    for (name, expected) in expected("hostile/expected.json") {
        let result = crate::open(&path(&format!("hostile/{name}"))).and_then(|source| read(&source));
        match expected["must"].as_str().unwrap() {
            "error" => {
                let error = result.expect_err(&name);
                assert!(error.code().starts_with("file_"), "{name}: {error}");
            }
            "rows" => {
                let rows = result.unwrap_or_else(|error| panic!("{name}: {error}")).rows;
                if let Some(count) = expected["rows"].as_u64() {
                    assert_eq!(rows.len() as u64, count, "{name}");
                }
            }
            "error-or-literal" => {
                let literal = |read: Read| read.rows.iter().flatten().all(|cell| cell.len() < 100);
                assert!(result.is_err() || result.is_ok_and(literal), "{name}");
            }
            _ => assert!(result.is_err() || result.is_ok_and(|read| !read.rows.is_empty()), "{name}"),
        }
    }
}

#[test]
fn an_unclosed_quote_costs_one_record() {
    let source = open("hostile/csv-unclosed-quote.csv");
    let read = read(&source).unwrap();
    assert_eq!(read.defects, [3]);
    assert!(read.rows.len() > 900, "{}", read.rows.len());
}
