//! A writer of workbooks that says whatever the test wants it to.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A workbook to be.
pub struct Book {
    parts: Vec<(String, String)>,
    sheets: Vec<(String, &'static str)>,
    properties: &'static str,
    method: CompressionMethod,
}

impl Book {
    pub fn new() -> Book {
        Book { parts: Vec::new(), sheets: Vec::new(), properties: "", method: CompressionMethod::Deflated }
    }

    /// A visible sheet with those rows.
    pub fn sheet(self, name: &str, rows: &str) -> Book {
        self.sheet_with_state(name, "visible", rows)
    }

    pub fn sheet_with_state(self, name: &str, state: &'static str, rows: &str) -> Book {
        self.raw_sheet(name, state, &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"))
    }

    pub fn raw_sheet(mut self, name: &str, state: &'static str, xml: &str) -> Book {
        self.sheets.push((name.to_owned(), state));
        let part = format!("xl/worksheets/sheet{}.xml", self.sheets.len());
        self.part(&part, xml)
    }

    pub fn part(mut self, name: &str, xml: &str) -> Book {
        self.parts.push((name.to_owned(), xml.to_owned()));
        self
    }

    pub fn strings(self, items: &str) -> Book {
        self.part(
            "xl/sharedStrings.xml",
            &format!("<sst count=\"4294967295\" uniqueCount=\"4294967295\">{items}</sst>"),
        )
    }

    /// Cell styles with those number formats, from style 0.
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
            &format!("<styleSheet><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>"),
        )
    }

    pub fn properties(mut self, properties: &'static str) -> Book {
        self.properties = properties;
        self
    }

    pub fn method(mut self, method: CompressionMethod) -> Book {
        self.method = method;
        self
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
                    "<Relationship Id=\"rId{at}\" Type=\"x/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>"
                )
            })
            .collect();
        let own = [
            ("xl/workbook.xml", format!("<workbook>{}<sheets>{sheets}</sheets></workbook>", self.properties)),
            ("xl/_rels/workbook.xml.rels", format!("<Relationships>{relations}</Relationships>")),
        ];
        let own = own.into_iter().map(|(name, xml)| (name.to_owned(), xml));
        for (name, xml) in self.parts.into_iter().chain(own) {
            zip.start_file(name, options).unwrap();
            zip.write_all(xml.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// A row of texts from column A; empty ones have no cell.
pub fn row(number: u64, cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .zip('A'..='Z')
        .filter(|(cell, _)| !cell.is_empty())
        .map(|(cell, column)| format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"))
        .collect();
    format!("<row r=\"{number}\">{cells}</row>")
}
