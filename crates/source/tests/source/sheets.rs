//! Sheets as tests describe them, and the same sheet written as each kind of workbook.

use crate::{book, ods_book, xls_book, xlsb_book};

/// A cell's content.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    Text(&'static str),
    Number(f64),
    /// A number with the code of its format, and how a program shows it.
    Formatted(f64, &'static str, &'static str),
    /// A serial number with the code of its format, and the same written out.
    Date(f64, &'static str, &'static str),
    Time(f64, &'static str, &'static str),
    Bool(bool),
    /// A formula that failed; its code in binary formats, and what it shows.
    Error(u8, &'static str),
    FormulaText(&'static str),
    FormulaNumber(f64),
    FormulaBool(bool),
}

/// A sheet to be: its filled cells by row, from 1, and column, from 0.
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

    /// Adds a row of texts from column A; empty ones have no cell.
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

/// The kinds of workbooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Xlsx,
    Xlsm,
    Xlsb,
    Xls,
    Ods,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Xlsx => "xlsx",
            Kind::Xlsm => "xlsm",
            Kind::Xlsb => "xlsb",
            Kind::Xls => "xls",
            Kind::Ods => "ods",
        }
    }

    /// A workbook of those sheets.
    pub fn book(self, sheets: &[Sheet]) -> Vec<u8> {
        match self {
            Kind::Xlsx => book::of(sheets).bytes(),
            Kind::Xlsm => book::of(sheets).macros().bytes(),
            Kind::Xlsb => xlsb_book::of(sheets, false).bytes(),
            Kind::Xls => xls_book::of(sheets, false),
            Kind::Ods => ods_book::of(sheets),
        }
    }
}
