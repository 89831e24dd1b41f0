//! What workbooks of all formats have in common: sheets, rows of cells, and how numbers and dates become the text that
//! a person would have typed.
//!
//! Each format implements [`SheetOpener`], which opens a sheet, and [`RowReader`], which reads the rows of one. A
//! reader passes the cells that it finds to [`RowCells`], which adds them to a batch. Positions and sizes in a file
//! are claims and are checked against the limits of a sheet.
//!
//! ```text
//! limits.rs           how large a workbook may be
//! format_code.rs      format codes as sections of tokens
//! digit_format.rs     formats that place the digits of a number
//! number_format.rs    what the styles of cells say about numbers
//! error_value.rs      the errors of formulas
//! cell_text.rs        numbers and dates as text
//! shared_strings.rs   the strings that cells refer to
//! expansion.rs        how much text the cells of a sheet may make of it
//! row_cells.rs        the cells of a row on their way into a batch
//! workbook.rs         the sheets of a workbook and the traits of its readers
//! records.rs          the rows of a sheet as records
//! ```

pub(crate) mod cell_text;
mod digit_format;
mod error_value;
mod expansion;
mod format_code;
mod limits;
mod number_format;
mod records;
mod row_cells;
mod shared_strings;
mod workbook;

pub(crate) use digit_format::{says_more_than, shows_digits};
pub(crate) use error_value::is_error;
pub(crate) use expansion::ExpansionGuard;
pub(crate) use limits::{MAX_COLUMNS, MAX_ROW_TEXT, MAX_ROWS, MAX_SHEETS, MAX_STRING};
pub(crate) use number_format::{NumberFormat, NumberFormats};
pub(crate) use records::SheetRecords;
pub(crate) use row_cells::RowCells;
pub(crate) use shared_strings::SharedStrings;
pub(crate) use workbook::{RowReader, Sheet, SheetOpener, Workbook, next_row_number};
