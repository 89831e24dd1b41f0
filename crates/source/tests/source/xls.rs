//! Workbooks of Excel 97 and earlier versions: how they are stored, and what happens to hostile files.

use kith_source::ReadOptions;

use crate::sheets::{Sheet, Value};
use crate::xls_book::{begin, compound, dimensions, end, label, of, place, record, unicode};
use crate::{Read, open_bytes, reading, refusal};

/// A workbook of one sheet with these records as its cells, and with the records `before` before the list of sheets. The
/// claimed dimensions of the sheet are wrong.
fn with(before: &[u8], cells: &[u8]) -> Vec<u8> {
    let sheet = |start: usize| {
        let data = [&(start as u32).to_le_bytes()[..], &[0, 0, 1, 0, b'S']].concat();
        [begin(5), before.to_vec(), record(0x0085, &data), end()].concat()
    };
    let claimed = dimensions(u32::MAX, u16::MAX);
    [sheet(sheet(0).len()), begin(16), claimed, cells.to_vec(), end()].concat()
}

fn contacts() -> Vec<u8> {
    [label(1, 0, "First name"), label(1, 1, "Phone"), label(2, 0, "Ann"), label(2, 1, "+12025550123")]
        .concat()
}

fn rows(stream: &[u8]) -> Read {
    reading(&compound(&[("Workbook", stream)])).1
}

#[test]
fn dates_may_count_from_1904() {
    let sheet = Sheet::new("S").texts(1, &["Name", "Born"]).texts(2, &["Ann"]).cell(
        2,
        1,
        Value::Date(27_818.0, "d.m.yyyy", ""),
    );
    assert_eq!(reading(&of(&[sheet], true)).1.rows, [["Ann", "1980-02-29"]]);
}

#[test]
fn files_of_other_writers_read_the_same() {
    let contacts = [
        ["José", "34612345678", "01234", "1980-02-29", "2021-01-01 18:00:00", "TRUE", ""],
        ["山田 太郎", "+819012345678", "0123", "2000-12-31", "2021-01-01", "FALSE", ""],
        ["Ann Lee", "+12025550123", "", "", "", "", ""],
    ];
    for name in ["contacts.xls", "contacts-1904.xls"] {
        let (source, read) = reading(&kith_fixtures::bytes(&format!("workbooks/{name}")));
        assert_eq!(source.sheets, ["Notes", "Gente 山", "Hidden"]);
        assert_eq!((source.sheet.as_deref(), source.header_row), (Some("Gente 山"), 3));
        assert_eq!(read.rows, contacts);
        assert_eq!((read.lines, read.blank), (vec![4, 5, 7], 1));
    }
    let read = reading(&kith_fixtures::bytes("workbooks/long-strings.xls")).1;
    assert_eq!(read.rows.len(), 300);
    for (at, row) in read.rows.iter().enumerate() {
        let letter = if at % 2 == 1 { "é" } else { "Ж" };
        assert_eq!(row[0].trim_end(), format!("Name {at:03} {}", letter.repeat(at % 90)).trim_end());
        assert_eq!(row[1], format!("+1202555{at:04}"));
    }
}

#[test]
fn strings_may_be_cut_anywhere() {
    // A narrow beginning, a wide rest, formatting and pronunciation, and then another string.
    let rich = [&[6, 0, 0x0C, 2, 0, 4, 0, 0, 0][..], b"Jo"].concat();
    let first = [&[2, 0, 0, 0, 2, 0, 0, 0][..], &rich].concat();
    let second = [&[1][..], &[0x16, 4, 0x32, 4, 0x30, 4, 0x3D, 4]].concat();
    let third = [0; 6];
    let fourth = [&[0; 6][..], &unicode("+12025550123"), &[9, 0]].concat();
    let strings =
        [record(0x00FC, &first), record(0x003C, &second), record(0x003C, &third), record(0x003C, &fourth)]
            .concat();
    let shared =
        |column, index: u32| record(0x00FD, &[place(2, column, 0), index.to_le_bytes().to_vec()].concat());
    let cells = [
        label(1, 0, "First name"),
        label(1, 1, "Phone"),
        label(1, 2, "Beyond"),
        shared(0, 0),
        shared(1, 1),
        shared(2, 99),
    ];
    assert_eq!(rows(&with(&strings, &cells.concat())).rows, [["JoЖван", "+12025550123", ""]]);
}

#[test]
fn long_results_of_formulas_go_on_in_other_records() {
    let formula = record(0x0006, &[&place(2, 1, 0)[..], &[0, 0, 0, 0, 0, 0, 0xFF, 0xFF], &[0; 8]].concat());
    let result = [&20_000_u16.to_le_bytes()[..], &[0], &[b'x'; 8_000]].concat();
    let wide = [&[1][..], &[b'y', 0].repeat(3_000)].concat();
    let rest = [&[0][..], &[b'z'; 9_000]].concat();
    let text = [record(0x0207, &result), record(0x003C, &wide), record(0x003C, &rest)].concat();
    let cells = [label(1, 0, "Name"), label(1, 1, "Notes"), label(2, 0, "Ann"), formula, text];
    let read = rows(&with(&[], &cells.concat()));
    assert_eq!(read.rows[0][1], ["x".repeat(8_000), "y".repeat(3_000), "z".repeat(9_000)].concat());
}

#[test]
fn a_malformed_text_costs_its_cell() {
    let cut = |row, column| record(0x0204, &[&place(row, column, 0)[..], &[0xFF, 0x7F, 0, b'x']].concat());
    let format = record(0x041E, &[164, 0, 0xFF, 0x7F, 1, b'0']);
    let cells = [contacts(), cut(3, 0), label(3, 1, "+12025550124"), label(4, 0, "Bob"), cut(4, 1)].concat();
    let bytes = compound(&[("Workbook", &with(&format, &cells))]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("contacts.xls");
    std::fs::write(&path, bytes).unwrap();
    let source = crate::open(&path).unwrap();
    let mut batch = kith_source::Batch::new();
    source.records().unwrap().next_batch(&mut batch).unwrap();
    let found: Vec<_> =
        batch.records().map(|record| (record.cell(0), record.cell(1), record.replaced)).collect();
    assert_eq!(found, [("Ann", "+12025550123", false), ("", "+12025550124", true), ("Bob", "", true)]);
}

#[test]
fn cells_may_be_stored_in_any_order() {
    let cells: Vec<u8> =
        [(1, 0, "Name"), (3, 0, "Bob"), (2, 0, "Ann"), (1, 1, "Phone"), (2, 1, "+1"), (3, 1, "+2")]
            .iter()
            .flat_map(|&(row, column, text)| label(row, column, text))
            .collect();
    let read = rows(&with(&[], &cells));
    assert_eq!(read.rows, [["Ann", "+1"], ["Bob", "+2"]]);
    assert_eq!(read.lines, [2, 3]);
}

#[test]
fn many_numbers_in_one_record_and_charts_between_cells() {
    let numbers = [
        &place(2, 0, 0)[..4],
        &[0, 0],
        &(31_u32 << 2 | 2).to_le_bytes(),
        &[0, 0],
        &(1_234_u32 << 2 | 3).to_le_bytes(),
        &[1, 0],
    ];
    let chart = [begin(0x20), label(9, 9, "no cell"), end()].concat();
    let cells = [label(1, 0, "Name"), label(1, 1, "Phone"), chart, record(0x00BD, &numbers.concat())];
    assert_eq!(rows(&with(&[], &cells.concat())).rows, [["31", "12.34"]]);
}

/// A string with a length of one or two bytes.
fn bytes(text: &[u8], short: bool) -> Vec<u8> {
    let length = (text.len() as u16).to_le_bytes();
    [if short { &length[..1] } else { &length[..] }, text].concat()
}

#[test]
fn texts_of_excel_95_are_in_its_code_page() {
    let begin = |content: u8| record(0x0809, &[0, 5, content, 0, 0, 0, 0, 0]);
    let cells = |texts: &[(u32, u16, &[u8])]| -> Vec<u8> {
        let cell = |&(row, column, text): &(u32, u16, &[u8])| {
            record(0x0204, &[place(row, column, 0), bytes(text, false)].concat())
        };
        texts.iter().flat_map(cell).collect()
    };
    let page = record(0x0042, &1251_u16.to_le_bytes());
    let sheet = |start: usize| {
        let data = [&(start as u32).to_le_bytes()[..], &[0, 0], &bytes(b"\xCB\xE8\xF1\xF2", true)].concat();
        [begin(5), page.clone(), record(0x0085, &data), end()].concat()
    };
    let texts = [(1, 0, &b"Name"[..]), (1, 1, b"Phone"), (2, 0, b"\xC8\xE2\xE0\xED"), (2, 1, b"+1")];
    let stream = [sheet(sheet(0).len()), begin(16), cells(&texts), end()].concat();
    let (source, read) = reading(&compound(&[("Book", &stream)]));
    assert_eq!((source.format.name(), source.sheets), ("xls", vec!["Лист".to_owned()]));
    assert_eq!(read.rows, [["Иван", "+1"]]);
}

#[test]
fn bare_records_as_scripts_write_them_are_a_sheet() {
    let begin = record(0x0809, &[0, 0, 0x10, 0, 0, 0, 0, 0]);
    let text = |row, column, text: &str| {
        record(0x0204, &[place(row, column, 0), bytes(text.as_bytes(), false)].concat())
    };
    let number = record(0x0203, &[place(2, 1, 0), 34_612_345_678_f64.to_le_bytes().to_vec()].concat());
    let cells = [text(1, 0, "Name"), text(1, 1, "Phone"), text(2, 0, "José"), number];
    let (source, read) = reading(&[begin, cells.concat(), end()].concat());
    assert_eq!(source.format.name(), "xls");
    assert_eq!(read.rows, [["José", "34612345678"]]);
}

#[test]
fn sheets_of_excel_2_to_4_are_read() {
    // Excel 2 stores the index of the format in the cell.
    let place = |row: u16, column: u16, format: u8| {
        [&(row - 1).to_le_bytes()[..], &column.to_le_bytes(), &[0, format, 0]].concat()
    };
    let text =
        |row, column, text: &[u8]| record(0x0004, &[place(row, column, 0), bytes(text, true)].concat());
    let cells = [
        record(0x001E, &bytes(b"Standard", true)),
        record(0x001E, &bytes(b"d.m.yy", true)),
        text(1, 0, b"Name"),
        text(1, 1, b"Born"),
        text(1, 2, b"Zip"),
        text(2, 0, b"Jos\xE9"),
        record(0x0003, &[place(2, 1, 1), 29_280_f64.to_le_bytes().to_vec()].concat()),
        record(0x0002, &[place(2, 2, 0), 1_234_u16.to_le_bytes().to_vec()].concat()),
    ];
    let stream = [record(0x0009, &[2, 0, 0x10, 0]), cells.concat(), end()].concat();
    assert_eq!(reading(&stream).1.rows, [["José", "1980-02-29", "1234"]]);

    let place = |row, column, style| crate::xls_book::place(row, column, style);
    for (version, style, format) in [(0x0209, 0x0243, 0x001E), (0x0409, 0x0443, 0x041E)] {
        let code = |code: &[u8]| {
            let unused = if format == 0x041E { &[9, 9][..] } else { &[] };
            record(format, &[unused, &bytes(code, true)].concat())
        };
        let text =
            |row, column, text: &[u8]| record(0x0204, &[place(row, column, 0), bytes(text, false)].concat());
        let cells = [
            code(b"General"),
            code(b"d.m.yy"),
            record(style, &[0, 0, 0, 0]),
            record(style, &[0, 1, 0, 0]),
            text(1, 0, b"Name"),
            text(1, 1, b"Born"),
            text(2, 0, b"Ann"),
            record(0x0203, &[place(2, 1, 1), 29_280_f64.to_le_bytes().to_vec()].concat()),
        ];
        let stream = [record(version, &[4, 0, 0x10, 0, 0, 0]), cells.concat(), end()].concat();
        assert_eq!(reading(&stream).1.rows, [["Ann", "1980-02-29"]], "{version:x}");
    }
}

#[test]
fn encrypted_workbooks_say_so() {
    let protected = with(&record(0x002F, &[1, 0, 1, 0, 1, 0]), &[0x55; 300]);
    assert_eq!(refusal(&compound(&[("Workbook", &protected)])), "file_encrypted");
    // Newer workbooks are encrypted as a whole.
    assert_eq!(
        refusal(&compound(&[("EncryptionInfo", &[4; 9]), ("EncryptedPackage", &[7; 9_000])])),
        "file_encrypted"
    );
    assert_eq!(refusal(&compound(&[("\u{9}DRMContent", &[7; 9])])), "file_encrypted");
}

#[test]
fn other_documents_in_compound_files_are_named() {
    for name in ["WordDocument", "PowerPoint Document", "__properties_version1.0", "Contents"] {
        assert_eq!(refusal(&compound(&[(name, &[1; 5_000])])), "file_unsupported", "{name}");
    }
}

#[test]
fn workbooks_small_enough_for_small_sectors_are_read() {
    let small = with(&[], &contacts());
    assert!(small.len() < 4_096);
    assert_eq!(rows(&small).rows, [["Ann", "+12025550123"]]);
    let large = with(&record(0x00EB, &[0; 8_000]), &contacts());
    assert_eq!(rows(&large).rows, [["Ann", "+12025550123"]]);
}

#[test]
fn compound_files_that_lie_are_damaged() {
    let whole = compound(&[("Workbook", &with(&record(0x00EB, &[0; 8_000]), &contacts()))]);
    let changed = |changes: &[(usize, u32)]| {
        let mut bytes = whole.clone();
        for &(at, number) in changes {
            bytes[at..at + 4].copy_from_slice(&number.to_le_bytes());
        }
        open_bytes(&bytes, &ReadOptions::default())
            .map(|(_, read)| read.rows.len())
            .map_err(|error| error.code())
    };
    assert_eq!(changed(&[]), Ok(1));
    // Counts of sectors, and the positions of the tables and of the list of streams.
    for at in [44, 72] {
        assert_eq!(changed(&[(at, 0xFFFF_FFF0)]), Err("file_damaged"), "{at}");
    }
    for at in [48, 76] {
        assert_eq!(changed(&[(at, 1_000_000)]), Err("file_damaged"), "{at}");
    }
    assert_eq!(changed(&[(48, 0xFFFF_FFFE)]), Err("file_damaged"));
    // Superfluous tables cost nothing.
    let table = u32::from_le_bytes(whole[76..80].try_into().unwrap());
    assert_eq!(changed(&[(68, table), (72, 9), (80, table), (84, table)]), Ok(1));
    // A chain of sectors that is a circle.
    let table = (table as usize + 1) * 512;
    let circle: Vec<(usize, u32)> = (0..20).map(|at| (table + 4 * at, at as u32)).collect();
    assert_eq!(changed(&circle), Err("file_damaged"));
}

#[test]
fn sheets_that_are_not_there_are_damaged() {
    let mut stream = with(&[], &contacts());
    let at = stream.windows(4).position(|bytes| bytes == [0x85, 0, 9, 0]).unwrap() + 4;
    for start in [u32::MAX, 30, stream.len() as u32] {
        stream[at..at + 4].copy_from_slice(&start.to_le_bytes());
        assert_eq!(refusal(&compound(&[("Workbook", &stream)])), "file_damaged", "{start}");
    }
    let whole = with(&[], &contacts());
    assert_eq!(refusal(&compound(&[("Workbook", &whole[..whole.len() - 4])])), "file_damaged");
}

#[test]
fn texts_that_unfold_without_end_are_refused() {
    let strings = record(0x00FC, &[&[0xFF; 8][..], &unicode(&"y".repeat(8_000))].concat());
    let cells: Vec<u8> = (2..=200)
        .flat_map(|row| (0..200).map(move |column| (row, column)))
        .flat_map(|(row, column)| record(0x00FD, &[place(row, column, 0), vec![0; 4]].concat()))
        .collect();
    let stream = with(&strings, &[contacts(), cells].concat());
    assert_eq!(refusal(&compound(&[("Workbook", &stream)])), "file_too_large");
}
