//! A writer of OpenDocument spreadsheets.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::sheets::{Sheet, Value};

/// A spreadsheet with this body and these automatic styles.
pub fn spreadsheet(styles: &str, body: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:automatic-styles>{styles}\
         </office:automatic-styles><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>\
         </office:document-content>"
    );
    package(&[("content.xml", &content), ("META-INF/manifest.xml", "<manifest:manifest/>")])
}

/// An archive of these parts, preceded by the media type of spreadsheets.
pub fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file("mimetype", stored).unwrap();
    zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A row of texts. Rows have no numbers in this format.
pub fn row(cells: &[&str]) -> String {
    let cell = |text: &&str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
}

/// A table with these rows.
pub fn table(name: &str, rows: &str) -> String {
    format!("<table:table table:name=\"{name}\">{rows}</table:table>")
}

/// A spreadsheet of these sheets.
pub fn of(sheets: &[Sheet]) -> Vec<u8> {
    let styles = "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>\
                  <style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    let tables: String = sheets
        .iter()
        .map(|sheet| {
            let style = if sheet.hidden { "ta2" } else { "ta1" };
            // Formatting reaches to the end of the sheet, as if a whole column were formatted.
            let tail = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell \
                        table:number-columns-repeated=\"16384\"/></table:table-row>";
            format!(
                "<table:table table:name=\"{}\" table:style-name=\"{style}\"><table:table-column \
                 table:number-columns-repeated=\"16384\"/>{}{tail}</table:table>",
                sheet.name,
                body(sheet)
            )
        })
        .collect();
    spreadsheet(styles, &tables)
}

fn body(sheet: &Sheet) -> String {
    let mut out = String::new();
    let mut row = 0;
    for cells in sheet.cells.chunk_by(|a, b| a.0 == b.0) {
        let number = cells[0].0;
        if number > row + 1 {
            out += &format!(
                "<table:table-row table:number-rows-repeated=\"{}\"><table:table-cell/></table:table-row>",
                number - row - 1
            );
        }
        row = number;
        out += "<table:table-row>";
        let mut column = 0;
        for &(_, at, value) in cells {
            if at > column {
                out += &format!("<table:table-cell table:number-columns-repeated=\"{}\"/>", at - column);
            }
            column = at + 1;
            out += &cell(value);
        }
        out += "</table:table-row>";
    }
    out
}

fn cell(value: Value) -> String {
    let cell = |kind: &str, value: String, shown: &str| {
        format!(
            "<table:table-cell office:value-type=\"{kind}\"{value}><text:p>{shown}</text:p></table:table-cell>"
        )
    };
    let number = |number: f64| format!(" office:value=\"{number}\"");
    match value {
        Value::Text(text) => {
            let lines = text.replace('&', "&amp;").replace('<', "&lt;").replace('\n', "</text:p><text:p>");
            cell("string", String::new(), &lines)
        }
        // Columns are narrow, so that the number itself is not shown.
        Value::Number(value) | Value::FormulaNumber(value) => cell("float", number(value), "###"),
        Value::Formatted(value, _, shown) => cell("float", number(value), shown),
        Value::Date(_, _, written) => cell("date", format!(" office:date-value=\"{written}\""), "a day"),
        Value::Time(_, _, written) => cell("time", format!(" office:time-value=\"{written}\""), "a time"),
        Value::Bool(yes) | Value::FormulaBool(yes) => {
            cell("boolean", format!(" office:boolean-value=\"{yes}\""), if yes { "WAHR" } else { "FALSCH" })
        }
        Value::Error(_, shown) => {
            cell("string", " office:string-value=\"\" calcext:value-type=\"error\"".to_owned(), shown)
        }
        Value::FormulaText(text) => {
            cell("string", format!(" table:formula=\"of:=A1\" office:string-value=\"{text}\""), text)
        }
    }
}
