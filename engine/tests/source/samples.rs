//! The samples, where they are at hand.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{Read, read};
use kith_engine::source::Source;

fn samples(folder: &str) -> Option<PathBuf> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/samples")).join(folder);
    path.is_dir().then_some(path)
}

fn open(path: &Path) -> Source {
    crate::open(path).unwrap_or_else(|error| panic!("{error}"))
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_encoding_of_the_samples_reads_without_help() {
    let Some(folder) = samples("encoding") else { return };
    for (name, expected) in json(&folder.join("expected.json")).as_object().unwrap() {
        let source = open(&folder.join(name));
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
fn csv_spectrum_reads_as_its_json_says() {
    let Some(folder) = samples("csv-spectrum") else { return };
    let mut count = 0;
    for entry in std::fs::read_dir(folder.join("csvs")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let expected = json(&folder.join(format!("json/{name}.json")));
        let expected: Vec<&Value> = expected.as_array().map_or(vec![&expected], |rows| rows.iter().collect());
        let source = open(&path);
        let rows = read(&source).unwrap().rows;
        assert_eq!(rows.len(), expected.len(), "{name}: {source:?}");
        for (row, expected) in rows.iter().zip(expected) {
            for (header, cell) in source.headers.iter().zip(row) {
                // The suite's own two files do not agree on this number.
                if header != "Contact Phone Number" {
                    assert_eq!(expected[header].as_str().unwrap(), cell, "{name} {header}");
                }
            }
        }
        count += 1;
    }
    assert_eq!(count, 12);
}

#[test]
fn workbooks_of_the_samples_read_exactly() {
    let Some(folder) = samples("exports") else { return };
    for (name, expected) in json(&folder.join("expected-xlsx.json")).as_object().unwrap() {
        let source = open(&folder.join(name));
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
    let Some(folder) = samples("exports") else { return };
    for name in ["google-contacts-2024.csv", "outlook-com.csv", "thunderbird.csv"] {
        let source = open(&folder.join(name));
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
fn hostile_samples_end_in_rows_or_in_one_message() {
    let Some(folder) = samples("hostile") else { return };
    for (name, expected) in json(&folder.join("expected.json")).as_object().unwrap() {
        let result = crate::open(&folder.join(name)).and_then(|source| read(&source));
        match expected["must"].as_str().unwrap() {
            "error" => {
                let error = result.expect_err(name);
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
    let Some(folder) = samples("hostile") else { return };
    let source = open(&folder.join("csv-unclosed-quote.csv"));
    let read = read(&source).unwrap();
    assert_eq!(read.defects, [3]);
    assert!(read.rows.len() > 900, "{}", read.rows.len());
}
