//! Files that are nested deeper than any stack: readers do not recurse by the depth of their input.

use std::thread;

use crate::book::Book;
use crate::{ods_book, reading};

/// A stack on which a few thousand nested calls do not fit.
const STACK: usize = 256 << 10;

const DEPTH: usize = 200_000;

/// Reads a file on a small stack, and returns its first record. An overflow would end the whole process.
fn first_record(bytes: impl Into<Vec<u8>>) -> Vec<String> {
    let bytes = bytes.into();
    let read = move || reading(&bytes).1.rows.remove(0);
    thread::Builder::new().stack_size(STACK).spawn(read).unwrap().join().unwrap()
}

fn nested(open: &str, inside: &str, close: &str) -> String {
    format!("{}{inside}{}", open.repeat(DEPTH), close.repeat(DEPTH))
}

#[test]
fn a_cell_of_a_workbook_in_many_elements_is_read() {
    let header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c></row>";
    let deep = nested("<x>", "<is><t>Ana</t></is>", "</x>");
    let rows = format!("{header}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\">{deep}</c></row>");
    assert_eq!(first_record(Book::new().sheet("People", &rows).bytes()), ["Ana"]);
}

#[test]
fn shared_strings_and_styles_in_many_elements_are_read() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>";
    let deep = nested("<x>", "", "</x>");
    let book = Book::new()
        .sheet("People", rows)
        .strings(&format!("<si><t>Name</t></si>{deep}<si><t>Ana</t></si>"))
        .part("xl/styles.xml", format!("<styleSheet>{deep}</styleSheet>"));
    assert_eq!(first_record(book.bytes()), ["Ana"]);
}

#[test]
fn a_paragraph_of_a_spreadsheet_in_many_spans_is_read() {
    let deep = nested("<text:span>", "Ana", "</text:span>");
    let rows = [ods_book::row(&["Name"]), ods_book::row(&[&deep])].concat();
    let bytes = ods_book::spreadsheet("", &ods_book::table("People", &rows));
    assert_eq!(first_record(bytes), ["Ana"]);
}

#[test]
fn cards_in_cards_are_read() {
    let cards = nested("BEGIN:VCARD\n", "FN:Ana\n", "END:VCARD\n");
    assert!(first_record(cards).contains(&"Ana".to_owned()));
}
