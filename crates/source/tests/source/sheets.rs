//! Sheets as tests describe them, and the same sheet written in each format of workbook.

use crate::{book, ods_book, xls_book, xlsb_book};

/// The content of a cell.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    Text(&'static str),
    Number(f64),
    /// A number, the code of its format, and the text that a program shows.
    Formatted(f64, &'static str, &'static str),
    /// A serial number, the code of its format, and the same date in ISO 8601 format.
    Date(f64, &'static str, &'static str),
    Time(f64, &'static str, &'static str),
    Bool(bool),
    /// The error of a formula: its code in binary formats, and the text that a program shows.
    Error(u8, &'static str),
    FormulaText(&'static str),
    FormulaNumber(f64),
    FormulaBool(bool),
}

/// The filled cells of a sheet: row, counted from 1, column, counted from 0, and content.
#[derive(Debug, Clone)]
pub struct Sheet {
    pub name: &'static str,
    pub hidden: bool,
    pub cells: Vec<(u32, u16, Value)>,
}

impl Sheet {
    pub fn new(name: &'static str) -> Sheet {
        Sheet { name, hidden: false, cells: Vec::new() }
    }

    pub fn hidden(name: &'static str) -> Sheet {
        Sheet { hidden: true, ..Sheet::new(name) }
    }

    /// Adds a row of texts from column A on. Empty texts have no cell.
    pub fn texts(self, row: u32, texts: &[&'static str]) -> Sheet {
        texts
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.is_empty())
            .fold(self, |sheet, (column, text)| sheet.cell(row, column as u16, Value::Text(text)))
    }

    pub fn cell(mut self, row: u32, column: u16, value: Value) -> Sheet {
        self.cells.push((row, column, value));
        self
    }
}

/// The formats of workbooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookFormat {
    Xlsx,
    Xlsm,
    Xlsb,
    Xls,
    Ods,
}

impl BookFormat {
    pub fn name(self) -> &'static str {
        match self {
            BookFormat::Xlsx => "xlsx",
            BookFormat::Xlsm => "xlsm",
            BookFormat::Xlsb => "xlsb",
            BookFormat::Xls => "xls",
            BookFormat::Ods => "ods",
        }
    }

    /// A workbook of these sheets.
    pub fn book(self, sheets: &[Sheet]) -> Vec<u8> {
        match self {
            BookFormat::Xlsx => book::of(sheets).bytes(),
            BookFormat::Xlsm => book::of(sheets).macros().bytes(),
            BookFormat::Xlsb => xlsb_book::of(sheets, false).bytes(),
            BookFormat::Xls => xls_book::of(sheets, false),
            BookFormat::Ods => ods_book::of(sheets),
        }
    }
}
