//! A writer of workbooks whose parts can be chosen freely.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::sheets::{Sheet, Value};

/// The beginning of all types of relations.
pub const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook that is being put together.
pub struct Book {
    parts: Vec<(String, Vec<u8>)>,
    sheets: Vec<(String, &'static str)>,
    properties: &'static str,
    workbook: Option<String>,
    method: CompressionMethod,
}

impl Book {
    pub fn new() -> Book {
        Book {
            parts: Vec::new(),
            sheets: Vec::new(),
            properties: "",
            workbook: None,
            method: CompressionMethod::Deflated,
        }
    }

    /// Adds a visible sheet with these rows.
    pub fn sheet(self, name: &str, rows: &str) -> Book {
        self.sheet_with_state(name, "visible", rows)
    }

    pub fn sheet_with_state(self, name: &str, state: &'static str, rows: &str) -> Book {
        self.raw_sheet(name, state, format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"))
    }

    pub fn raw_sheet(mut self, name: &str, state: &'static str, xml: impl Into<Vec<u8>>) -> Book {
        self.sheets.push((name.to_owned(), state));
        let part = format!("xl/worksheets/sheet{}.xml", self.sheets.len());
        self.part(&part, xml)
    }

    pub fn part(mut self, name: &str, xml: impl Into<Vec<u8>>) -> Book {
        self.parts.push((name.to_owned(), xml.into()));
        self
    }

    pub fn strings(self, items: &str) -> Book {
        self.part(
            "xl/sharedStrings.xml",
            format!("<sst count=\"4294967295\" uniqueCount=\"4294967295\">{items}</sst>"),
        )
    }

    /// Adds cell styles with these number formats, from style 0 on.
    pub fn formats(self, codes: &[&str]) -> Book {
        let formats: String = codes
            .iter()
            .enumerate()
            .map(|(at, code)| {
                format!("<numFmt numFmtId=\"{}\" formatCode=\"{}\"/>", 164 + at, code.replace('"', "&quot;"))
            })
            .collect();
        let styles: String = (0..codes.len()).map(|at| format!("<xf numFmtId=\"{}\"/>", 164 + at)).collect();
        self.part(
            "xl/styles.xml",
            format!("<styleSheet><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>"),
        )
    }

    pub fn properties(mut self, properties: &'static str) -> Book {
        self.properties = properties;
        self
    }

    /// Replaces the main part.
    pub fn workbook(mut self, xml: &str) -> Book {
        self.workbook = Some(xml.to_owned());
        self
    }

    pub fn method(mut self, method: CompressionMethod) -> Book {
        self.method = method;
        self
    }

    /// Declares that the workbook may contain macros.
    pub fn macros(self) -> Book {
        self.part(
            "[Content_Types].xml",
            "<Types><Override PartName=\"/xl/workbook.xml\" \
             ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>",
        )
    }

    pub fn bytes(self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(self.method);
        let sheets: String = self
            .sheets
            .iter()
            .enumerate()
            .map(|(at, (name, state))| {
                format!("<sheet name=\"{name}\" sheetId=\"{0}\" state=\"{state}\" r:id=\"rId{0}\"/>", at + 1)
            })
            .collect();
        let relations: String = (1..=self.sheets.len())
            .map(|at| {
                format!(
                    "<Relationship Id=\"rId{at}\" Type=\"{KINDS}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>"
                )
            })
            .collect();
        let workbook = self
            .workbook
            .unwrap_or_else(|| format!("<workbook>{}<sheets>{sheets}</sheets></workbook>", self.properties));
        let own = [
            ("xl/workbook.xml", workbook),
            (
                "_rels/.rels",
                format!(
                    "<Relationships><Relationship Id=\"r\" Type=\"{KINDS}/officeDocument\" \
                     Target=\"xl/workbook.xml\"/></Relationships>"
                ),
            ),
            ("xl/_rels/workbook.xml.rels", format!("<Relationships>{relations}</Relationships>")),
        ];
        let own = own.into_iter().map(|(name, xml)| (name.to_owned(), xml.into_bytes()));
        for (name, xml) in self.parts.into_iter().chain(own) {
            zip.start_file(name, options).unwrap();
            zip.write_all(&xml).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// A row of texts from column A on. Empty texts have no cell.
pub fn row(number: u64, cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .zip('A'..='Z')
        .filter(|(cell, _)| !cell.is_empty())
        .map(|(cell, column)| format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))
        .collect();
    format!("<row r=\"{number}\">{cells}</row>")
}

/// A workbook of these sheets.
pub fn of(sheets: &[Sheet]) -> Book {
    let mut codes = vec!["General"];
    let mut book = Book::new();
    for sheet in sheets {
        let mut rows = String::new();
        for cells in sheet.cells.chunk_by(|a, b| a.0 == b.0) {
            rows += &format!("<row r=\"{}\">", cells[0].0);
            for &(row, column, value) in cells {
                let place = format!("{}{row}", char::from(b'A' + column as u8));
                rows += &cell(&place, value, &mut codes);
            }
            rows += "</row>";
        }
        book = book.sheet_with_state(sheet.name, if sheet.hidden { "hidden" } else { "visible" }, &rows);
    }
    book.formats(&codes)
}

fn cell(place: &str, value: Value, codes: &mut Vec<&'static str>) -> String {
    let typed = |kind: &str, value: &str| format!("<c r=\"{place}\" t=\"{kind}\"><v>{value}</v></c>");
    match value {
        Value::Text(text) => {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
        }
        Value::Number(number) | Value::FormulaNumber(number) => typed("n", &number.to_string()),
        Value::Formatted(number, code, _) | Value::Date(number, code, _) | Value::Time(number, code, _) => {
            let style = codes.iter().position(|other| *other == code).unwrap_or_else(|| {
                codes.push(code);
                codes.len() - 1
            });
            format!("<c r=\"{place}\" s=\"{style}\"><v>{number}</v></c>")
        }
        Value::Bool(yes) | Value::FormulaBool(yes) => typed("b", if yes { "1" } else { "0" }),
        Value::Error(_, shown) => typed("e", shown),
        Value::FormulaText(text) => typed("str", text),
    }
}
