//! Binary workbooks: what only they have, and what happens to hostile files.

use crate::sheets::{Sheet, Value};
use crate::xlsb_book::{Parts, dimensions, of, record, row, string};
use crate::{reading, refusal};

const SHEET: &str = "xl/worksheets/sheet1.bin";

fn cell(id: u16, column: u32, data: &[u8]) -> Vec<u8> {
    record(id, &[&column.to_le_bytes()[..], &[0; 4], data].concat())
}

fn text(column: u32, text: &str) -> Vec<u8> {
    cell(6, column, &string(text))
}

fn header() -> Vec<u8> {
    [row(1), text(0, "Name"), text(1, "Phone"), text(2, "Zip")].concat()
}

/// A workbook with these records as its sheet. The claimed dimensions of the sheet are wrong.
fn with(rows: &[u8]) -> Vec<u8> {
    replaced(SHEET, &[dimensions(0, 0), record(145, &[]), rows.to_vec(), record(146, &[])].concat()).bytes()
}

fn replaced(name: &str, bytes: &[u8]) -> Parts {
    let mut parts = of(&[Sheet::new("S").texts(1, &["Name", "Phone"])], false);
    let part = parts.0.iter_mut().find(|(part, _)| part == name).unwrap();
    part.1 = bytes.to_vec();
    parts
}

#[test]
fn dates_may_count_from_1904() {
    let sheet = Sheet::new("S").texts(1, &["Name", "Born"]).texts(2, &["Ann"]).cell(
        2,
        1,
        Value::Date(27_818.0, "d.m.yyyy", ""),
    );
    assert_eq!(reading(&of(&[sheet], true).bytes()).1.rows, [["Ann", "1980-02-29"]]);
}

#[test]
fn short_and_rich_cells_are_cells() {
    let short = |id, data: &[u8]| record(id, &[&[0; 4][..], data].concat());
    let rich = cell(62, 0, &[vec![1], string("Ann"), vec![0; 12]].concat());
    let rows =
        [header(), row(2), rich, short(17, &string("+1")), short(13, &(1_234_u32 << 2 | 2).to_le_bytes())];
    assert_eq!(reading(&with(&rows.concat())).1.rows, [["Ann", "+1", "1234"]]);
}

#[test]
fn positions_that_make_no_sense_are_taken_in_order() {
    let rows = [
        row(9),
        text(0, "Name"),
        text(1, "Phone"),
        row(3),
        text(0, "A"),
        text(1, "+1"),
        row(4_000_000_000),
        text(0, "B"),
        text(4_000_000_000, "far"),
    ];
    let read = reading(&with(&rows.concat())).1;
    assert_eq!(read.lines, [10, 11]);
    assert_eq!(
        (read.rows, read.defects),
        (vec![vec!["A".to_owned(), "+1".into()], vec!["B".into(), "".into()]], vec![11])
    );
}

#[test]
fn lengths_that_lie_are_damaged() {
    let broken =
        |tail: &[u8]| replaced(SHEET, &[record(145, &[]), header(), row(2), tail.to_vec()].concat()).bytes();
    // Records that are longer than the part, that cannot be the text of a cell, and that are incomplete.
    assert_eq!(refusal(&broken(&[99, 0xFF, 0xFF, 0xFF, 0x7F, 0])), "file_damaged");
    assert_eq!(refusal(&broken(&[6, 0xFF, 0xFF, 0xFF, 0x7F, 0])), "file_damaged");
    assert_eq!(refusal(&broken(&[0x80])), "file_damaged");
    assert_eq!(refusal(&broken(&[])), "file_damaged");
    // A text that claims to be longer than its record ends with the record.
    let long = [header(), row(2), cell(6, 0, &[&[0xF0, 0xFF, 0xFF, 0xFF][..], &[b'A', 0]].concat())];
    assert_eq!(reading(&with(&long.concat())).1.rows, [["A", "", ""]]);
    assert_eq!(refusal(&replaced("xl/workbook.bin", b"").bytes()), "file_unsupported");
}

#[test]
fn texts_that_unfold_without_end_are_refused() {
    // The claimed number of strings is ignored.
    let long = record(19, &[vec![0], string(&"y".repeat(30_000))].concat());
    let strings = [record(159, &[0xFF; 8]), long].concat();
    let mut parts = replaced("xl/sharedStrings.bin", &strings);
    let cells: Vec<u8> = (0..100).flat_map(|column| cell(7, column, &[0; 4])).collect();
    let rows: Vec<u8> = (2..300).flat_map(|number| [row(number), cells.clone()].concat()).collect();
    parts.0.iter_mut().find(|(part, _)| part == SHEET).unwrap().1 =
        [record(145, &[]), header(), rows, record(146, &[])].concat();
    assert_eq!(refusal(&parts.bytes()), "file_too_large");
}
