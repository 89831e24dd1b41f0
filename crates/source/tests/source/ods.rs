//! OpenDocument spreadsheets: what only they have, and what happens to hostile files.

use crate::ods_book::{package, row, spreadsheet, table};
use crate::{Read, reading, refusal};

fn rows(rows: &str) -> Read {
    reading(&spreadsheet("", &table("S", rows))).1
}

fn contacts() -> String {
    row(&["First name", "Phone"]) + &row(&["Ann", "+12025550123"])
}

#[test]
fn a_file_of_another_writer_reads_the_same() {
    let (source, read) = reading(&kith_fixtures::bytes("workbooks/contacts.ods"));
    assert_eq!(source.sheets, ["Notes", "Gente 山", "Hidden"]);
    assert_eq!((source.sheet.as_deref(), source.header_row), (Some("Gente 山"), 3));
    let contacts = [
        ["José", "34612345678", "01234", "1980-02-29", "2021-01-01 18:00:00", "TRUE", "0.25"],
        ["山田 太郎", "+819012345678", "0123", "2000-12-31", "2021-01-01", "FALSE", ""],
        ["Ann Lee", "+12025550123", "", "", "", "", ""],
    ];
    assert_eq!(read.rows, contacts);
    assert_eq!((read.lines, read.blank), (vec![4, 5, 7], 1));
}

#[test]
fn texts_are_what_is_shown_of_their_paragraphs() {
    let cell =
        |inside: &str| format!("<table:table-cell office:value-type=\"string\">{inside}</table:table-cell>");
    let texts = [
        ("<text:p>  a\n  b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e</text:p>", "a b  c\td\ne"),
        (
            "<text:p><text:span>J<text:span>o</text:span></text:span> <text:a>Lee</text:a></text:p><text:p/><text:p>x</text:p>",
            "Jo Lee\n\nx",
        ),
        (
            "<office:annotation><dc:creator>me</dc:creator><text:p>no</text:p></office:annotation><text:p>yes</text:p>",
            "yes",
        ),
        (
            "<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame><text:p>a<text:note><text:p>no</text:p></text:note>b</text:p>",
            "ab",
        ),
        (
            "<text:p><text:ruby><text:ruby-base>山</text:ruby-base><text:ruby-text>やま</text:ruby-text></text:ruby>&amp;&#x42;&lol;</text:p>",
            "山&B&lol;",
        ),
        (
            "<table:table><table:table-row><table:table-cell><text:p>no</text:p></table:table-cell></table:table-row></table:table><text:p>in</text:p>",
            "in",
        ),
    ];
    let header = row(&["Text", "Name"]);
    let body: String = texts
        .iter()
        .map(|(inside, _)| {
            format!("<table:table-row>{}{}</table:table-row>", cell(inside), cell("<text:p>n</text:p>"))
        })
        .collect();
    let shown: Vec<String> = rows(&(header + &body)).rows.into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(shown, texts.map(|(_, text)| text));
}

#[test]
fn values_stand_in_where_nothing_is_shown() {
    let cells = "<table:table-cell office:value-type=\"string\" office:string-value=\"a &amp; b\"/>\
                 <table:table-cell office:value-type=\"float\"><text:p>12</text:p></table:table-cell>\
                 <table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>\
                 <table:table-cell office:value-type=\"currency\" office:value=\"12.50\"><text:p>12,50 €</text:p></table:table-cell>";
    let read =
        rows(&(row(&["Name", "Phone", "C", "D"]) + &format!("<table:table-row>{cells}</table:table-row>")));
    assert_eq!(read.rows, [["a & b", "12", "under", "12.5"]]);
}

#[test]
fn repeated_rows_and_cells_count_as_often_as_they_stand_there() {
    let repeated = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\" \
                    office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
    let gap = "<table:table-row table:number-rows-repeated=\"5\"/>";
    let group = format!(
        "<table:table-row-group><table:table-rows>{repeated}</table:table-rows></table:table-row-group>"
    );
    let header = format!("<table:table-header-rows>{}</table:table-header-rows>", row(&["Name", "Phone"]));
    let read = rows(&(header + gap + &group + &row(&["End", "+1"])));
    assert_eq!(read.rows, [["x", "x"], ["x", "x"], ["x", "x"], ["End", "+1"]]);
    assert_eq!((read.lines, read.blank), (vec![7, 8, 9, 10], 5));
}

#[test]
fn repetitions_without_end_are_bounded() {
    let repeated = |rows: &str, columns: &str, text: &str| {
        let cell = format!(
            "<table:table-cell table:number-columns-repeated=\"{columns}\" office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        );
        let rows = format!("<table:table-row table:number-rows-repeated=\"{rows}\">{cell}</table:table-row>");
        spreadsheet("", &table("S", &(contacts() + &rows)))
    };
    // A column that is filled to the end of the sheet is legitimate.
    let read = reading(&repeated("99999999999999999999", "1", "Spain")).1;
    assert_eq!((read.rows.len(), read.lines.last()), (1_048_575, Some(&1_048_576)));
    assert_eq!(refusal(&repeated("999999999", "999999999", "X")), "file_too_large");
    assert_eq!(refusal(&repeated("1048576", "16384", "X")), "file_too_large");
    assert_eq!(refusal(&repeated("1048576", "1", &"y".repeat(30_000))), "file_too_large");
    // Empty rows and cells cost nothing, however many there are.
    let gap = "<table:table-row table:number-rows-repeated=\"4294967296\"><table:table-cell table:number-columns-repeated=\"4294967296\"/></table:table-row>";
    let read = rows(&(contacts() + &gap.repeat(10) + &row(&["End", "+1"])));
    assert_eq!(read.rows.len(), 2);
    let spaces = row(&["Ann", "<text:s text:c=\"4000000000\"/>x"]);
    assert!(rows(&(contacts() + &spaces)).rows[1][1].len() < 2_000);
}

#[test]
fn only_tables_of_the_document_itself_are_sheets() {
    let body = "<table:tracked-changes><table:table table:name=\"deleted\"/></table:tracked-changes>"
        .to_owned()
        + &table("Empty", "")
        + "<table:table table:name=\"Bare\"/>"
        + &table("People", &contacts())
        + &table("'file:///home/a.ods'#$Sheet1", &contacts())
        + "<table:dde-links><table:dde-link><table:table table:name=\"link\"/></table:dde-link></table:dde-links>";
    let (source, read) = reading(&spreadsheet("", &body));
    assert_eq!(source.sheets, ["Empty", "Bare", "People"]);
    assert_eq!(source.sheet.as_deref(), Some("People"));
    assert_eq!(read.rows, [["Ann", "+12025550123"]]);
}

#[test]
fn encrypted_spreadsheets_say_so() {
    let manifest = "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>\
                    </manifest:file-entry></manifest:manifest>";
    for name in ["content.xml", "encrypted-package"] {
        let bytes = package(&[(name, "\u{1}\u{2}not xml"), ("META-INF/manifest.xml", manifest)]);
        assert_eq!(refusal(&bytes), "file_encrypted", "{name}");
    }
}

#[test]
fn other_documents_are_named() {
    let text = "<office:document-content><office:body><office:text><text:p>Dear</text:p></office:text></office:body></office:document-content>";
    assert_eq!(refusal(&package(&[("content.xml", text)])), "file_unsupported");
}

#[test]
fn bombs_and_broken_parts_are_refused() {
    let content = |body: &str| package(&[("content.xml", body)]);
    let start = "<office:document-content><office:body><office:spreadsheet>";
    let open = format!("{start}<table:table table:name=\"S\">{}", contacts());
    for cut in [
        "",
        "<table:table-row>",
        "<table:table-row><table:table-cell><text:p>Bob",
        "<table:table-row><table:table-cell office:va",
    ] {
        assert_eq!(refusal(&content(&format!("{open}{cut}"))), "file_damaged", "{cut}");
    }
    let far = "<table:table-row/>".repeat(15 << 20);
    assert_eq!(refusal(&content(&format!("{open}{far}"))), "file_too_large");
    drop(far);
    let long = row(&["x", &"y".repeat(9 << 20)]);
    assert_eq!(refusal(&content(&format!("{open}{long}"))), "file_too_large");
    let laughs = format!(
        "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>{start}{}</office:spreadsheet></office:body></office:document-content>",
        table("S", &(row(&["Name", "Phone"]) + &row(&["&b;", "+1"])))
    );
    assert_eq!(reading(&content(&laughs)).1.rows, [["&b;", "+1"]]);
}
