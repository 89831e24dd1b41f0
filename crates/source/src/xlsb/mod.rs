//! Binary workbooks: ZIP archives like Office Open XML workbooks, but their parts consist of binary records (BIFF12).
//!
//! [`biff12`] reads the records of a part, [`workbook`] lists the sheets and reads what their cells refer to, and
//! [`rows`] reads the rows of a sheet. Records are skipped by their length while the part is unpacked, so memory use
//! depends on the longest text only.

mod biff12;
mod rows;
mod workbook;

pub(super) use workbook::open;
