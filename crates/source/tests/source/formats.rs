//! What holds for workbooks of every format: the same sheet is read in the same way, whatever format it was saved in.

use kith_source::ReadOptions;
use proptest::prelude::*;
use rstest::rstest;

use crate::sheets::{BookFormat, Sheet, Value};
use crate::{assert_sound, open_bytes, reading, refusal};

fn contacts(name: &'static str) -> Sheet {
    Sheet::new(name).texts(1, &["First name", "Phone"]).texts(2, &["Ann", "+12025550123"])
}

#[rstest]
fn cells_of_every_kind_are_text(
    #[values(BookFormat::Xlsx, BookFormat::Xlsm, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods)] format: BookFormat,
) {
    let headers = &["Name", "Phone", "Zip", "Born", "Seen", "At", "Yes", "Broken", "Sum", "Text", "No"];
    let values = [
        Value::Text("José & <山田>\nsecond line 😀"),
        Value::Number(4_915_123_456_789.0),
        Value::Formatted(1_234.0, "00000", "01234"),
        Value::Date(29_280.0, "d.m.yyyy", "1980-02-29"),
        Value::Date(44_197.75, "yyyy-mm-dd hh:mm", "2021-01-01T18:00:00"),
        Value::Time(0.75, "hh:mm:ss", "PT18H00M00S"),
        Value::Bool(true),
        Value::Error(0x2A, "#N/A"),
        Value::FormulaNumber(0.1 + 0.2),
        Value::FormulaText("x"),
        Value::FormulaBool(false),
    ];
    let mut sheet = Sheet::new("S").texts(1, headers);
    for (column, value) in values.into_iter().enumerate() {
        sheet = sheet.cell(2, column as u16, value);
    }
    let (source, read) = reading(&format.book(&[sheet]));
    assert_eq!(source.format.name(), format.name());
    assert_eq!(source.headers, headers);
    let shown = [
        "José & <山田>\nsecond line 😀",
        "4915123456789",
        "01234",
        "1980-02-29",
        "2021-01-01 18:00:00",
        "18:00:00",
        "TRUE",
        "",
        "0.3",
        "x",
        "FALSE",
    ];
    assert_eq!(read.rows, [shown]);
}

#[rstest]
fn numbers_are_read_as_people_write_them(
    #[values(BookFormat::Xlsx, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods)] format: BookFormat,
) {
    let cases = [
        (Value::Number(123_456_789_012_345.0), "123456789012345"),
        (Value::Number(919_123_456_789_012_345.0), "9.19123456789012E+17"),
        (Value::Number(-12.5), "-12.5"),
        (Value::Number(49.0), "49"),
        (Value::Formatted(4_915_123_456_789.0, "\"+\"0", "+4915123456789"), "+4915123456789"),
        (Value::Formatted(123_456_789.0, "00000\\-0000", "12345-6789"), "12345-6789"),
        (Value::Formatted(612_345_601.0, "\"+34 \"000 000 000", "+34 612 345 601"), "+34 612 345 601"),
        (Value::Formatted(34_612_345_608.0, "\"00\"0;-0", "0034612345608"), "0034612345608"),
        (Value::Formatted(1_234.5, "#,##0.00 €", "1,234.50 €"), "1234.5"),
        (Value::Formatted(0.5, "0%", "50%"), "0.5"),
        (Value::Formatted(4_915_123_456_789.0, "0.00E+00", "4.92E+12"), "4915123456789"),
        (Value::Time(1.5, "[h]:mm:ss", "PT36H00M00S"), "36:00:00"),
    ];
    let mut sheet = Sheet::new("S").texts(1, &["Number", "Name"]);
    for (row, (value, _)) in (2..).zip(cases) {
        sheet = sheet.cell(row, 0, value).cell(row, 1, Value::Text("n"));
    }
    let read = reading(&format.book(&[sheet])).1;
    let shown: Vec<&str> = read.rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(shown, cases.map(|(_, shown)| shown));
}

#[rstest]
fn the_sheet_that_looks_like_contacts_is_read(
    #[values(BookFormat::Xlsx, BookFormat::Xlsm, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods)] format: BookFormat,
) {
    let guide = Sheet::new("Read me")
        .texts(1, &["Column", "Meaning"])
        .texts(2, &["First name", "the given name"])
        .texts(3, &["Phone", "a number"]);
    let hidden = Sheet::hidden("Hidden").texts(1, &["First name", "Phone"]).texts(2, &["Hidden", "+1"]);
    let bytes = format.book(&[hidden, guide, contacts("Leute")]);
    let (source, read) = reading(&bytes);
    assert_eq!(source.sheet.as_deref(), Some("Leute"));
    assert_eq!(source.sheets, ["Read me", "Leute", "Hidden"]);
    assert_eq!(read.rows, [["Ann", "+12025550123"]]);
    let chosen = |name: &str| {
        open_bytes(&bytes, &ReadOptions { sheet: Some(name.to_owned()), ..ReadOptions::default() })
    };
    assert_eq!(chosen("hidden").unwrap().1.rows[0][0], "Hidden");
    assert_eq!(chosen("Nowhere").unwrap_err().code(), "sheet_not_found");
}

#[rstest]
fn tables_may_stand_anywhere_on_a_sheet(
    #[values(BookFormat::Xlsx, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods)] format: BookFormat,
) {
    let sheet = Sheet::new("S")
        .texts(2, &["", "Our contacts of 2024"])
        .texts(4, &["", "", "Name", "Phone", "", "Email"])
        .texts(5, &["", "", "Ann", "+1", "", "a@x.example"])
        .texts(9, &["", "", "Bob", "+2"]);
    let bytes = format.book(&[sheet]);
    let (source, read) = reading(&bytes);
    assert_eq!((source.header_row, source.headers), (4, vec!["Name".into(), "Phone".into(), "Email".into()]));
    assert_eq!(read.rows, [["Ann", "+1", "a@x.example"], ["Bob", "+2", ""]]);
    assert_eq!((read.lines, read.blank), (vec![5, 9], 3));
    let fifth = ReadOptions { header_row: Some(5), ..ReadOptions::default() };
    assert_eq!(open_bytes(&bytes, &fifth).unwrap().0.headers, ["Ann", "+1", "a@x.example"]);
}

#[rstest]
fn a_cell_in_the_last_row_costs_nothing(
    #[values(BookFormat::Xlsx, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods)] format: BookFormat,
) {
    let last = if format == BookFormat::Xls { 65_536 } else { 1_048_576 };
    let (_, read) = reading(&format.book(&[contacts("S").texts(last, &["End", "+1"])]));
    assert_eq!((read.lines, read.blank), (vec![2, u64::from(last)], u64::from(last) - 3));
}

#[rstest]
fn cut_workbooks_are_damaged(
    #[values(BookFormat::Xlsm, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods)] format: BookFormat,
) {
    let mut sheet = contacts("S");
    for row in 3..400 {
        sheet = sheet.texts(row, &["Ann", "+12025550123"]).cell(row, 2, Value::Number(f64::from(row) / 7.0));
    }
    let whole = format.book(&[sheet]);
    for cut in [20, 600, whole.len() / 2, whole.len() * 9 / 10] {
        assert_eq!(refusal(&whole[..cut]), "file_damaged", "cut at {cut} of {}", whole.len());
    }
}

#[rstest]
fn empty_workbooks_are_empty(
    #[values(BookFormat::Xlsx, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods)] format: BookFormat,
) {
    assert_eq!(refusal(&format.book(&[Sheet::new("S"), Sheet::hidden("T")])), "file_unreadable");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// A workbook with changed bytes is read or refused.
    #[test]
    fn changed_bytes_never_do_worse_than_an_error(
        format in prop::sample::select(&[BookFormat::Xlsm, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods][..]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in prop::option::of(any::<prop::sample::Index>()),
        stored in any::<bool>(),
    ) {
        let sheet = contacts("S")
            .cell(2, 2, Value::Date(29_280.0, "d.m.yyyy", "1980-02-29"))
            .cell(3, 0, Value::FormulaText("x"))
            .cell(3, 1, Value::Number(7.5));
        let mut bytes = format.book(&[Sheet::hidden("T").texts(1, &["a"]), sheet]);
        if stored {
            bytes = unpacked(bytes);
        }
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        assert_sound(&open_bytes(&bytes, &ReadOptions::default()));
    }
}

/// The same archive without compression, so that changes reach the parts, although their checksums reveal them.
fn unpacked(bytes: Vec<u8>) -> Vec<u8> {
    let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else { return bytes };
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        zip.start_file(entry.name().unwrap().into_owned(), options).unwrap();
        std::io::copy(&mut entry, &mut zip).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An independent reader finds the same texts in the workbooks that these tests write.
#[rstest]
fn calamine_reads_the_same_texts(
    #[values(BookFormat::Xlsx, BookFormat::Xlsm, BookFormat::Xlsb, BookFormat::Xls, BookFormat::Ods)] format: BookFormat,
) {
    use calamine::Reader;
    let mut sheet = contacts("S");
    for row in 3..600 {
        sheet = sheet.texts(row, &["Zoë 山", "+12025550123"]);
    }
    let bytes = format.book(&[sheet]);
    let mut book = calamine::open_workbook_auto_from_rs(std::io::Cursor::new(bytes.clone())).unwrap();
    let range = book.worksheet_range("S").unwrap();
    let theirs: Vec<Vec<String>> =
        range.rows().skip(1).map(|row| row.iter().map(ToString::to_string).collect()).collect();
    assert_eq!(reading(&bytes).1.rows, theirs);
}
