//! Workbooks of Excel 97 to 2003, and of Excel 2 to 95: a stream of binary records (BIFF), usually in a compound file.
//!
//! No library fits: those available hold the whole file in memory, trust its counts, or put the cells in a grid as
//! large as the sheet claims to be. Of a formula, the result that was saved with it is read.
//!
//! ```text
//! biff.rs        the records of a stream
//! code_page.rs   the encoding of strings up to Excel 95
//! strings.rs     strings of all kinds
//! globals.rs     what all sheets of a workbook refer to
//! rows.rs        the rows of a sheet
//! workbook.rs    the sheets of a workbook
//! ```

mod biff;
mod code_page;
mod globals;
mod rows;
mod strings;
mod workbook;

pub(super) use workbook::{open, open_bare};
