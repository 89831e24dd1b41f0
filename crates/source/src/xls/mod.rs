//! Workbooks of Excel 97 to 2003, and of Excel 2 to 95: a stream of records (BIFF), most often in a compound file.
//!
//! [`records`] walks the stream, [`text`] reads strings of all kinds, [`book`] reads what stands before the sheets,
//! and [`rows`] makes records of a sheet's cells. Formulas count by the result that was saved with them.
//!
//! No library does this: those there are hold the whole file, believe its counts, or order cells in a grid as large
//! as the sheet claims to be.

mod book;
mod records;
mod rows;
mod text;

pub(super) use book::{open, open_bare};
