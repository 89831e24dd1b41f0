//! A writer of binary workbooks.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::book::KINDS;
use crate::sheets::{Sheet, Value};

/// A record. Its id and length are written with seven bits in each byte.
pub fn record(id: u16, data: &[u8]) -> Vec<u8> {
    let mut out = if id < 128 { vec![id as u8] } else { vec![id as u8 & 0x7F | 0x80, (id >> 7) as u8] };
    let mut length = data.len();
    while length > 127 {
        out.push(length as u8 & 0x7F | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
    out.extend_from_slice(data);
    out
}

pub fn string(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let length = (units.len() as u32).to_le_bytes();
    [length.to_vec(), units.iter().flat_map(|unit| unit.to_le_bytes()).collect()].concat()
}

/// The record of a row. Rows are counted from 1.
pub fn row(number: u32) -> Vec<u8> {
    record(0, &[&(number - 1).to_le_bytes()[..], &[0; 13]].concat())
}

/// The record with the claimed dimensions of a sheet.
pub fn dimensions(rows: u32, columns: u32) -> Vec<u8> {
    let last = [0, rows.wrapping_sub(1), 0, columns.wrapping_sub(1)];
    record(148, &last.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>())
}

/// The parts of a workbook: their names and contents.
pub struct Parts(pub Vec<(String, Vec<u8>)>);

impl Parts {
    pub fn bytes(self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in self.0 {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// A workbook of these sheets.
pub fn of(sheets: &[Sheet], since_1904: bool) -> Parts {
    let (mut codes, mut strings) = (vec!["General"], Vec::new());
    let mut parts = Vec::new();
    let mut main = record(131, &[]);
    main.extend(record(153, &[u8::from(since_1904), 0, 0, 0, 0, 0, 0, 0]));
    main.extend(record(143, &[]));
    let mut relations = String::new();
    for (at, sheet) in sheets.iter().enumerate() {
        let id = format!("rId{}", at + 1);
        let state = [u8::from(sheet.hidden), 0, 0, 0, at as u8 + 1, 0, 0, 0];
        main.extend(record(156, &[&state[..], &string(&id), &string(sheet.name)].concat()));
        relations += &format!(
            "<Relationship Id=\"{id}\" Type=\"{KINDS}/worksheet\" Target=\"worksheets/sheet{}.bin\"/>",
            at + 1
        );
        parts.push((format!("xl/worksheets/sheet{}.bin", at + 1), body(sheet, &mut codes, &mut strings)));
    }
    main.extend([record(144, &[]), record(132, &[])].concat());
    let count = |count: usize| (count as u32).to_le_bytes().repeat(2);
    let mut shared = record(159, &count(strings.len()));
    strings.iter().for_each(|text| shared.extend(record(19, &[vec![0], string(text)].concat())));
    shared.extend(record(160, &[]));
    let mut styles = record(615, &count(codes.len()));
    for (at, code) in codes.iter().enumerate() {
        styles.extend(record(44, &[(164 + at as u16).to_le_bytes().to_vec(), string(code)].concat()));
    }
    styles.extend([record(616, &[]), record(617, &count(codes.len()))].concat());
    for at in 0..codes.len() {
        styles.extend(record(47, &[&[0, 0][..], &(164 + at as u16).to_le_bytes(), &[0; 12]].concat()));
    }
    styles.extend(record(618, &[]));
    let relation =
        |id, kind, target| format!("<Relationship Id=\"{id}\" Type=\"{KINDS}/{kind}\" Target=\"{target}\"/>");
    relations += &relation("s", "sharedStrings", "sharedStrings.bin");
    relations += &relation("t", "styles", "styles.bin");
    let all = |inner: &str| format!("<Relationships>{inner}</Relationships>").into_bytes();
    parts.extend([
        ("_rels/.rels".to_owned(), all(&relation("r", "officeDocument", "xl/workbook.bin"))),
        ("xl/_rels/workbook.bin.rels".to_owned(), all(&relations)),
        ("xl/workbook.bin".to_owned(), main),
        ("xl/sharedStrings.bin".to_owned(), shared),
        ("xl/styles.bin".to_owned(), styles),
    ]);
    Parts(parts)
}

fn body(sheet: &Sheet, codes: &mut Vec<&'static str>, strings: &mut Vec<&'static str>) -> Vec<u8> {
    let rows = sheet.cells.last().map_or(1, |cell| cell.0);
    let mut out = [record(129, &[]), dimensions(rows, 26), record(145, &[])].concat();
    let mut last = 0;
    let mut style = |code: &'static str| match codes.iter().position(|other| *other == code) {
        Some(at) => at as u32,
        None => {
            codes.push(code);
            codes.len() as u32 - 1
        }
    };
    for &(number, column, value) in &sheet.cells {
        if number != last {
            out.extend(row(number));
            last = number;
        }
        let cell = |id, style: u32, data: &[u8]| {
            record(id, &[&u32::from(column).to_le_bytes()[..], &style.to_le_bytes(), data].concat())
        };
        let formula = |id, result: &[u8]| cell(id, 0, &[result, &[0; 10]].concat());
        out.extend(match value {
            Value::Text(text) => {
                strings.push(text);
                cell(7, 0, &(strings.len() as u32 - 1).to_le_bytes())
            }
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e8 => {
                cell(2, 0, &(((number as i32) << 2) | 2).to_le_bytes())
            }
            Value::Number(number) => cell(5, 0, &number.to_le_bytes()),
            Value::Formatted(number, code, _)
            | Value::Date(number, code, _)
            | Value::Time(number, code, _) => cell(5, style(code), &number.to_le_bytes()),
            Value::Bool(yes) => cell(4, 0, &[u8::from(yes)]),
            Value::Error(code, _) => cell(3, 0, &[code]),
            Value::FormulaText(text) => formula(8, &string(text)),
            Value::FormulaNumber(number) => formula(9, &number.to_le_bytes()),
            Value::FormulaBool(yes) => formula(10, &[u8::from(yes)]),
        });
    }
    out.extend([record(146, &[]), record(130, &[])].concat());
    out
}
