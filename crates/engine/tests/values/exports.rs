//! Values in files that Kith writes.

use std::io::Read;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use super::common::Bench;
use super::{MEMO, STORY, bench, filled};
use calamine::{Data, Reader, Xlsx, open_workbook};
use kith_engine::contact::Contact;
use kith_engine::export::{ExportOptions, Format, Table, export};
use kith_engine::field::{Standard, Text, to_text};
use kith_engine::id::ContactId;
use kith_engine::import::ImportOptions;

fn exported(bench: &Bench, name: &str) -> PathBuf {
    let path = bench.folder.path().join(name);
    let cancel = AtomicBool::new(false);
    export(&bench.store, None, &path, &ExportOptions::default(), &mut |_| {}, &cancel).expect("an export");
    path
}

/// Whether a spreadsheet could take the cell of a CSV file for a formula.
fn live(cell: &str) -> bool {
    let dropped = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let begins = cell.trim_start_matches(dropped).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let is_phone =
        cell.len() > 1 && cell.starts_with('+') && cell.bytes().skip(1).all(|b| b.is_ascii_digit());
    begins && !is_phone
}

/// The texts of a contact by the headers of their columns.
fn texts(contact: &Contact) -> Vec<(&str, String)> {
    let standard = [Standard::FirstName, Standard::Phone].into_iter().chain(Text::ALL.map(Text::standard));
    let mut texts: Vec<_> =
        standard.map(|field| (field.header(), contact.text(field).unwrap_or_default().to_owned())).collect();
    texts.push((MEMO, to_text(&contact.fields.0[0].1)));
    texts.push((STORY, to_text(&contact.fields.0[1].1)));
    texts
}

#[test]
fn csv_has_no_live_formula() {
    let (mut bench, _) = filled();
    let mut file = csv::Reader::from_path(exported(&bench, "out.csv")).unwrap();
    let headers: Vec<String> = file.headers().unwrap().iter().map(str::to_owned).collect();
    let mut guarded = 0;
    for (record, contact) in file.records().zip(bench.contacts()) {
        let record = record.unwrap();
        assert!(record.iter().all(|cell| !live(cell)), "{record:?}");
        for (header, text) in texts(&contact) {
            let cell = &record[headers.iter().position(|known| known == header).unwrap()];
            // Besides the guard, a cell is the text.
            assert!(cell == text || cell.strip_prefix('\'') == Some(&text), "{header} {text:?}: {cell:?}");
            assert!(cell != text || !live(&text));
            guarded += usize::from(cell != text);
        }
    }
    assert!(guarded > 300, "{guarded}");
}

#[test]
fn workbooks_have_texts_only() {
    let (mut bench, _) = filled();
    let path = exported(&bench, "out.xlsx");
    let mut workbook: Xlsx<_> = open_workbook(&path).unwrap();
    let sheet = workbook.sheet_names()[0].clone();
    assert!(workbook.worksheet_formula(&sheet).unwrap().is_empty());
    let range = workbook.worksheet_range(&sheet).unwrap();
    let mut rows = range.rows();
    let headers: Vec<String> = rows.next().unwrap().iter().map(ToString::to_string).collect();
    for (row, contact) in rows.zip(bench.contacts()) {
        for (header, text) in texts(&contact) {
            match &row[headers.iter().position(|known| known == header).unwrap()] {
                Data::String(cell) => assert_eq!(cell, &text, "{header}"),
                Data::Empty => assert_eq!(text, "", "{header}"),
                other => panic!("{header} {text:?}: {other:?}"),
            }
        }
    }
    let mut parts = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    for n in 0..parts.len() {
        let mut xml = String::new();
        parts.by_index(n).unwrap().read_to_string(&mut xml).unwrap();
        assert!(!xml.contains("<f>") && !xml.contains("<f "), "a formula");
    }
}

#[test]
fn cards_have_the_properties_of_their_contact_only() {
    let (mut bench, _) = filled();
    let text = std::fs::read_to_string(exported(&bench, "out.vcf")).unwrap();
    let lines = text.replace("\r\n ", "");
    let mut lines = lines.split_terminator("\r\n");
    for contact in bench.contacts() {
        let card: Vec<&str> = lines.by_ref().take_while(|line| *line != "END:VCARD").collect();
        let names: Vec<&str> = card.iter().map(|line| line.split([':', ';']).next().unwrap()).collect();
        let address = [Text::Street, Text::City, Text::State, Text::Zip, Text::Country];
        let has_address = address.iter().any(|text| contact.texts[*text].is_some());
        let mut expected = vec!["BEGIN", "VERSION", "PRODID", "UID", "REV", "FN", "N", "TEL"];
        expected.extend(contact.texts[Text::Email].as_ref().map(|_| "EMAIL"));
        expected.extend(has_address.then_some("ADR"));
        expected.extend((!contact.groups.is_empty()).then_some("CATEGORIES"));
        expected
            .extend(contact.fields.0.iter().filter(|(_, value)| !value.is_null()).map(|_| "X-KITH-FIELD"));
        assert_eq!(names, expected, "{card:?}");
        assert!(card.iter().all(|line| !line.contains(|c: char| c.is_control() && c != '\t')), "{card:?}");
    }
    assert_eq!(lines.next(), None);
}

/// Whether a text stands for an empty value in spreadsheets.
fn is_nothing(text: &str) -> bool {
    let words = "- -- – — null nil none undefined n/a #n/a na nan (null) #value! #ref! #div/0! #name? #null! \\n 00/00/0000 \
        0000-00-00";
    words.split(' ').any(|word| word == text.to_lowercase())
}

#[test]
fn every_contact_comes_back() {
    let (mut from, _) = filled();
    let essence = |contact: Contact| Contact {
        id: ContactId::default(),
        created_at: String::new(),
        updated_at: String::new(),
        ..contact
    };
    let before: Vec<Contact> = from.contacts().into_iter().map(essence).collect();
    for name in ["out.csv", "out.xlsx", "out.vcf"] {
        let path = exported(&from, name);
        let mut to = bench();
        let done = to.import(&path, &ImportOptions::default()).unwrap();
        assert_eq!(done.reported(), [], "{name}");
        let after: Vec<Contact> = to.contacts().into_iter().map(essence).collect();
        assert_eq!(after.len(), before.len());
        for (after, before) in after.iter().zip(&before) {
            let mut before = before.clone();
            // Words for nothing are no email, and this group is one of Google's own.
            before.texts[Text::Email] = before.texts[Text::Email].take().filter(|email| !is_nothing(email));
            before.groups.retain(|group| group != "* myContacts");
            assert_eq!(after, &before, "{name}");
        }
    }
}

#[test]
fn failed_rows_and_templates_are_guarded_too() {
    let mut bench = bench();
    let values = kith_fixtures::values();
    let path = bench.folder.path().join("rows.csv");
    let headers = ["First name".to_owned(), "=Header".to_owned()];
    let mut table = Table::create(&bench.store.outputs(), &path, Format::Csv, &headers).unwrap();
    for value in &values {
        table.row(["x", value].into_iter()).unwrap();
    }
    table.finish().unwrap();
    let rows = csv::ReaderBuilder::new().has_headers(false).from_path(&path).unwrap().into_records();
    for (row, value) in rows.skip(1).zip(&values) {
        let row = row.unwrap();
        assert!(!live(&row[1]) && (row[1] == **value || row[1].strip_prefix('\'') == Some(value)), "{row:?}");
    }
    bench.field("=cmd|' /C calc'!A0", kith_engine::field::FieldType::Text, &[], false);
    let path = bench.folder.path().join("template.csv");
    kith_engine::export::template(&bench.store, &path, Format::Csv).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("'=cmd") && !text.contains(",=cmd"), "{text}");
}
