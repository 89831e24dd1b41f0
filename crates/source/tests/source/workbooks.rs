//! Office Open XML workbooks: what their cells show, which sheet is read, and what happens to hostile files.

use kith_source::ReadOptions;
use zip::CompressionMethod;

use crate::book::{Book, row};
use crate::{assert_sound, open_bytes, reading, refusal};

fn contacts() -> String {
    row(1, &["First name", "Phone"]) + &row(2, &["Ann", "+12025550123"])
}

#[test]
fn cells_of_every_kind_are_text() {
    let rows = row(1, &["Name", "Phone", "Yes", "Broken", "Beyond", "Formula"])
        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v> 1 </v></c><c r=\"C2\" t=\"b\"><v>1</v></c>\
           <c r=\"D2\" t=\"e\"><v>#N/A</v></c><c r=\"E2\" t=\"s\"><v>99</v></c><c r=\"F2\" t=\"str\"><f>A1&amp;B1</f><v>x&amp;y</v></c></row>";
    let strings = "<si><r><t>Jo</t></r><r><t xml:space=\"preserve\"> Ann &amp; Co</t></r><rPh><t>no</t></rPh></si>\
                   <si><t>+1_x000D_&#10;<![CDATA[<2>]]></t></si>";
    let (_, read) = reading(&Book::new().sheet("S", &rows).strings(strings).bytes());
    assert_eq!(read.rows, [["Jo Ann & Co", "+1\r\n<2>", "TRUE", "", "", "x&y"]]);
}

#[test]
fn a_string_in_a_cell_is_read_once_wherever_it_is() {
    for (cell, shown) in [
        ("t=\"inlineStr\"><is><t>Ann</t></is><v>Ann</v>", "Ann"),
        ("t=\"inlineStr\"><v>0</v><is><t>Ann</t></is>", "Ann"),
        ("t=\"inlineStr\"><is><r><t>An</t></r><r><t>n</t></r></is><v>7</v>", "Ann"),
        ("t=\"inlineStr\"><v>Ann</v>", "Ann"),
        ("t=\"inlineStr\"><is><t/></is><v>Ann</v>", "Ann"),
        ("t=\"str\"><is><r><t>A</t></r><r><t>nn</t></r></is>", "Ann"),
        ("t=\"str\"><v>Ann</v><is><t>Bob</t></is>", "Ann"),
        ("><is><t>Ann</t></is>", "Ann"),
        ("><v>7</v><is><t>Ann</t></is>", "7"),
        ("t=\"e\"><v>#NAME?</v>", ""),
        ("t=\"str\"><f>NA()</f><v>#N/A</v>", ""),
        ("t=\"inlineStr\"><is><t>#N/A</t></is>", "#N/A"),
    ] {
        let rows = row(1, &["Name", "Phone"])
            + &format!("<row r=\"2\"><c r=\"A2\" {cell}</c><c r=\"B2\"><v>1</v></c></row>");
        let (_, read) = reading(&Book::new().sheet("S", &rows).bytes());
        assert_eq!(read.rows, [[shown, "1"]], "{cell}");
    }
}

#[test]
fn numbers_and_dates_are_shown_as_people_write_them() {
    let codes = [
        "General",
        "yyyy-mm-dd",
        "[$-407]d. mmmm yyyy",
        "00000",
        "\"+\"0",
        "[h]:mm",
        "d.m.yy h:mm",
        "0.00E+00",
    ];
    let cell = |(at, (style, value)): (usize, &(usize, &str))| {
        format!("<c r=\"{}2\" s=\"{style}\"><v>{value}</v></c>", char::from(b'A' + at as u8))
    };
    let values = [
        (0, "4915123456789.0"),
        (1, "29280"),
        (2, "29280"),
        (3, "1234"),
        (4, "4915123456789"),
        (5, "1.5"),
        (6, "44197.75"),
        (7, "4915123456789"),
        (0, "919123456789012345"),
        (9_999, "1"),
    ];
    let cells: String = values.iter().enumerate().map(cell).collect();
    let rows =
        row(1, &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]) + "<row r=\"2\">" + &cells + "</row>";
    let book = Book::new().sheet("S", &rows).formats(&codes);
    let (_, read) = reading(&book.bytes());
    let shown = [
        "4915123456789",
        "1980-02-29",
        "1980-02-29",
        "01234",
        "+4915123456789",
        "36:00:00",
        "2021-01-01 18:00:00",
        "4915123456789",
        "9.19123456789012E+17",
        "1",
    ];
    assert_eq!(read.rows[0], shown);
    let since_1904 = Book::new().sheet("S", &rows).formats(&codes).properties("<workbookPr date1904=\"1\"/>");
    assert_eq!(reading(&since_1904.bytes()).1.rows[0][1], "1984-03-01");
}

#[test]
fn the_sheet_that_looks_like_contacts_is_read() {
    let guide = row(1, &["Column", "Meaning"])
        + &row(2, &["First name", "the given name"])
        + &row(3, &["Phone", "a number"]);
    let hidden = row(1, &["First name", "Phone"]) + &row(2, &["Hidden", "+1"]);
    let book = || {
        Book::new()
            .sheet_with_state("Hidden", "hidden", &hidden)
            .sheet("Read me", &guide)
            .sheet("People", &contacts())
            .bytes()
    };
    let (source, read) = reading(&book());
    assert_eq!(source.sheet.as_deref(), Some("People"));
    assert_eq!(source.sheets, ["Read me", "People", "Hidden"]);
    assert_eq!(read.rows, [["Ann", "+12025550123"]]);
    let chosen = |name: &str| {
        open_bytes(&book(), &ReadOptions { sheet: Some(name.to_owned()), ..ReadOptions::default() })
    };
    assert_eq!(chosen("hidden").unwrap().1.rows[0][0], "Hidden");
    assert_eq!(chosen("Nowhere").unwrap_err().code(), "sheet_not_found");
}

#[test]
fn tables_may_stand_anywhere_on_a_sheet() {
    let rows = row(2, &["", "Our contacts of 2024"])
        + &row(4, &["", "", "Name", "Phone", "", "Email"])
        + &row(5, &["", "", "Ann", "+1", "", "a@x.example"])
        + &row(9, &["", "", "Bob", "+2"])
        + "<row r=\"5000\"><c r=\"A5000\" s=\"3\"/></row>";
    let (source, read) = reading(&Book::new().sheet("S", &rows).bytes());
    assert_eq!((source.header_row, source.headers), (4, vec!["Name".into(), "Phone".into(), "Email".into()]));
    assert_eq!(read.rows, [["Ann", "+1", "a@x.example"], ["Bob", "+2", ""]]);
    assert_eq!((read.lines, read.blank), (vec![5, 9], 3));
}

#[test]
fn a_cell_in_the_last_row_costs_nothing() {
    let (_, read) = reading(&Book::new().sheet("S", &(contacts() + &row(1_048_576, &["End", "+1"]))).bytes());
    assert_eq!((read.lines, read.blank), (vec![2, 1_048_576], 1_048_573));
}

#[test]
fn positions_that_make_no_sense_are_taken_in_order() {
    let rows = row(10, &["Name", "Phone"])
        + &row(5, &["A", "+1"])
        + &row(99_999_999_999, &["B", "+2"])
        + &row(0, &["C", "+3"])
        + "<row><c t=\"str\"><v>D</v></c><c r=\"ZZZZZZZZZ1\" t=\"str\"><v>+4</v></c></row>";
    let (source, read) = reading(&Book::new().sheet("S", &rows).bytes());
    assert_eq!(source.header_row, 10);
    assert_eq!(read.rows, [["A", "+1"], ["B", "+2"], ["C", "+3"], ["D", "+4"]]);
    assert_eq!(read.lines, [11, 12, 13, 14]);
}

#[test]
fn prefixed_and_stored_parts_are_read_too() {
    let xml = "<x:worksheet xmlns:x=\"y\"><x:dimension ref=\"A1:ZZZZZ99999999\"/><x:sheetData><x:row r=\"1\">\
               <x:c t=\"str\"><x:v>Name</x:v></x:c></x:row><x:row r=\"2\"><x:c t=\"str\"><x:v>Ann</x:v></x:c></x:row>\
               </x:sheetData></x:worksheet>";
    let book = Book::new().raw_sheet("S", "visible", xml).method(CompressionMethod::Stored);
    assert_eq!(reading(&book.bytes()).1.rows, [["Ann"]]);
}

#[test]
fn entities_stay_the_text_they_are() {
    let xml = format!(
        "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY l \"lol\">]>\
         <worksheet><sheetData>{}{}</sheetData></worksheet>",
        row(1, &["Name", "Phone"]),
        row(2, &["&e;&l;", "+1"]),
    );
    let (_, read) = reading(&Book::new().raw_sheet("S", "visible", xml.as_str()).bytes());
    assert_eq!(read.rows, [["&e;&l;", "+1"]]);
}

#[test]
fn bombs_are_refused() {
    let far = "<row r=\"1\"/>".repeat(25 << 20);
    assert_eq!(refusal(&Book::new().sheet("S", &far).bytes()), "file_too_large");
    drop(far);
    let deep = contacts() + "<row r=\"3\">" + &"<a>".repeat(100_000);
    assert_eq!(refusal(&Book::new().sheet("S", &deep).bytes()), "file_damaged");
    let comment = contacts() + "<!--" + &"x".repeat(20 << 20);
    assert_eq!(refusal(&Book::new().sheet("S", &comment).bytes()), "file_too_large");
    let endless = contacts() + &row(3, &[&"x".repeat(20 << 20), "+1"]);
    assert_eq!(refusal(&Book::new().sheet("S", &endless).bytes()), "file_too_large");
    let references = contacts() + &row(3, &[&"&amp;".repeat(9 << 20), "+1"]);
    assert_eq!(refusal(&Book::new().sheet("S", &references).bytes()), "file_too_large");
}

#[test]
fn texts_that_unfold_without_end_are_refused() {
    let repeated = format!("<row>{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(200)).repeat(200);
    let book = Book::new()
        .sheet("S", &(contacts() + &repeated))
        .strings(&format!("<si><t>{}</t></si>", "y".repeat(32_000)));
    assert_eq!(refusal(&book.bytes()), "file_too_large");
}

#[test]
fn cut_and_lying_archives_are_damaged() {
    let whole = Book::new().sheet("S", &contacts()).bytes();
    for cut in [4, 30, 100, whole.len() / 2, whole.len() - 1] {
        assert_eq!(refusal(&whole[..cut]), "file_damaged", "cut at {cut}");
    }
    // Sizes and checksums in the first entry of the directory, which is the sheet.
    let entry = whole.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
    for (field, value, code) in [
        (16, 1_u32, "file_damaged"),
        (20, 0x7FFF_FFF0, "file_damaged"),
        (24, 10, "file_damaged"),
        (24, 0xFFFF_FFF0, "file_too_large"),
        (42, 0x00FF_FFF0, "file_damaged"),
    ] {
        let mut lying = whole.clone();
        lying[entry + field..entry + field + 4].copy_from_slice(&value.to_le_bytes());
        assert_eq!(refusal(&lying), code, "field {field}");
    }
    let cut_xml = format!("<worksheet><sheetData>{}", contacts());
    assert_eq!(refusal(&Book::new().raw_sheet("S", "visible", cut_xml).bytes()), "file_damaged");
}

#[test]
fn parts_may_be_in_any_encoding_of_xml() {
    let xml =
        format!("<worksheet><sheetData>{}</sheetData></worksheet>", contacts().replace("Ann", "Ännchen"));
    let declared = |encoding: &str| format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>{xml}");
    let utf16: Vec<u8> =
        format!("\u{feff}{}", declared("UTF-16")).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin: Vec<u8> = declared("ISO-8859-1").chars().map(|c| u8::try_from(c).unwrap()).collect();
    for part in [utf16, latin, declared("UTF-8").into_bytes()] {
        let (_, read) = reading(&Book::new().raw_sheet("S", "visible", part).bytes());
        assert_eq!(read.rows, [["Ännchen", "+12025550123"]]);
    }
}

#[test]
fn zips_without_a_workbook_are_named() {
    let zip = |name: &str| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for name in [name, "content.xml"] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    for name in ["mimetype", "word/document.xml", "notes.txt", "xl/workbook.bin"] {
        assert_eq!(refusal(&zip(name)), "file_unsupported", "{name}");
    }
}

#[test]
fn changed_bytes_never_do_worse_than_an_error() {
    let whole = Book::new()
        .sheet("S", &contacts())
        .strings("<si><t>a</t></si>")
        .formats(&["yyyy-mm-dd"])
        .method(CompressionMethod::Stored)
        .bytes();
    let mut refused = 0;
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] = changed[at].wrapping_mul(31).wrapping_add(at as u8 | 1);
        let result = open_bytes(&changed, &ReadOptions::default());
        assert_sound(&result);
        refused += usize::from(result.is_err());
    }
    // The checksums of the parts cover most bytes of the file.
    assert!(refused * 2 > whole.len(), "{refused} of {}", whole.len());
}
