//! Values in files that other programs write.

use std::path::{Path, PathBuf};

use super::common::Bench;
use super::{MEMO, STORY, assert_holds, bench, phone};
use kith_engine::field::Text;
use kith_engine::import::{ImportOptions, combine};
use kith_engine::source::ReadOptions;

/// The texts in which a file has the value. An email is read as what it means, so it can differ.
const TEXTS: [Text; 6] = [Text::LastName, Text::Street, Text::City, Text::State, Text::Zip, Text::Country];

const HEADERS: [&str; 11] = [
    "First name",
    "Phone",
    "Last name",
    "Group name",
    "Street",
    "City",
    "State",
    "Zip",
    "Country",
    MEMO,
    STORY,
];

/// The rows of a file: a first name, a phone and nine cells with the value.
fn rows(values: &[String]) -> Vec<Vec<String>> {
    let row = |(n, value): (usize, &String)| {
        let mut row = vec!["Ana".to_owned(), phone(n)];
        row.extend((0..9).map(|at| if at == 1 { value.replace('|', "/") } else { value.clone() }));
        row
    };
    values.iter().enumerate().map(row).collect()
}

/// Imports the file and finds in each contact what `read` makes of its value.
fn imports(path: &Path, values: &[String], read: impl Fn(&str) -> String) {
    let mut bench: Bench = bench();
    let done = bench.import(path, &ImportOptions::default()).expect("an import");
    assert_eq!((done.counts.rows, done.reported()), (values.len() as u64, vec![]));
    let contacts = bench.contacts();
    assert_eq!(contacts.len(), values.len());
    for ((n, value), contact) in values.iter().enumerate().zip(&contacts) {
        assert_eq!((contact.first_name.as_str(), &contact.phone), ("Ana", &phone(n)));
        let value = read(value);
        assert_holds(contact, &value, &TEXTS);
    }
}

#[test]
fn csv_files() {
    let values = kith_fixtures::values();
    let folder = tempfile::tempdir().unwrap();
    for separator in [b',', b';', b'\t'] {
        let path = folder.path().join("in.csv");
        let mut file = csv::WriterBuilder::new().delimiter(separator).from_path(&path).unwrap();
        file.write_record(HEADERS).unwrap();
        rows(&values).iter().for_each(|row| file.write_record(row).unwrap());
        file.flush().unwrap();
        drop(file);
        // One apostrophe before a formula is the guard of a CSV file, and zero bytes are none of a text.
        imports(&path, &values, |value| match value.strip_prefix('\'') {
            Some(rest) if rest.trim_start_matches('\'').starts_with(['=', '-']) => rest.to_owned(),
            _ => value.replace('\0', ""),
        });
    }
}

#[test]
fn workbooks() {
    let values = kith_fixtures::values();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.xlsx");
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, HEADERS).unwrap();
    for (n, row) in rows(&values).iter().enumerate() {
        for (at, cell) in row.iter().enumerate() {
            sheet.write_string(n as u32 + 1, at as u16, cell).unwrap();
        }
    }
    workbook.save(&path).unwrap();
    imports(&path, &values, str::to_owned);

    // Combined with another file, they are cells of CSV.
    let [other, combined] = ["other.csv", "combined.csv"].map(|name| folder.path().join(name));
    std::fs::write(&other, "First name,Phone\n").unwrap();
    combine(&[path, other], &ReadOptions::default(), &combined).unwrap();
    imports(&combined, &values, |value| value.replace('\0', ""));
}

#[test]
fn cards() {
    let values = kith_fixtures::values();
    let mut bench = bench();
    let escaped = |value: &str| {
        value
            .replace('\\', "\\\\")
            .replace("\r\n", "\n")
            .replace('\n', "\\n")
            .replace(',', "\\,")
            .replace(';', "\\;")
    };
    let mut cards = String::new();
    for (n, value) in values.iter().enumerate() {
        // A line break that is none in a card would end the line.
        let value = escaped(&value.replace('\r', "\n"));
        cards.push_str(&format!(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nN:{value};Ana;;;\r\nFN:Ana\r\nTEL:{}\r\nADR:;;{value};{value};{value};{value};{value}\r\nEND:VCARD\r\n",
            phone(n)
        ));
    }
    let path: PathBuf = bench.file("in.vcf", cards);
    let done = bench.import(&path, &ImportOptions::default()).expect("an import");
    assert_eq!((done.counts.rows, done.reported()), (values.len() as u64, vec![]));
    for ((n, value), contact) in values.iter().enumerate().zip(bench.contacts()) {
        assert_eq!((contact.first_name.as_str(), &contact.phone), ("Ana", &phone(n)), "{value:?}");
        let [line, _] = super::stored(&value.replace('\r', "\n"));
        for text in [Text::LastName, Text::City, Text::Zip] {
            assert_eq!(contact.texts[text], line, "{text:?} {value:?}");
        }
    }
}

#[test]
fn directories() {
    let values = kith_fixtures::values();
    let mut bench = bench();
    let mut entries = "version: 1\n\n".to_owned();
    for (n, value) in values.iter().enumerate() {
        let value = base64(value.as_bytes());
        entries.push_str(&format!(
            "dn:: {value}\nobjectClass: person\ngivenName: Ana\nsn:: {value}\nmobile: {}\nl:: {value}\n\n",
            phone(n)
        ));
    }
    let path = bench.file("in.ldif", entries);
    let done = bench.import(&path, &ImportOptions::default()).expect("an import");
    assert_eq!((done.counts.rows, done.reported()), (values.len() as u64, vec![]));
    for ((n, value), contact) in values.iter().enumerate().zip(bench.contacts()) {
        assert_eq!((contact.first_name.as_str(), &contact.phone), ("Ana", &phone(n)), "{value:?}");
        let [line, _] = super::stored(value);
        assert_eq!((&contact.texts[Text::LastName], &contact.texts[Text::City]), (&line, &line), "{value:?}");
    }
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, at| bits << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    text
}
