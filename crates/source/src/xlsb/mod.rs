//! Binary workbooks: a zip as those of XML are, but with parts of records (BIFF12).
//!
//! [`records`] walks a part, [`book`] reads what stands before the sheets, and [`rows`] makes records of a sheet's
//! cells. Records are passed over by their length as they are unpacked, so memory follows the longest text.

mod book;
mod records;
mod rows;

pub(super) use book::open;
