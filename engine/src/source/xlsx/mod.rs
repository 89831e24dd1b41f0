//! Office Open XML workbooks, read as a stream.
//!
//! A workbook is a zip of XML parts. [`container`] unpacks parts within bounds, [`xml`] reads them without
//! ever expanding an entity, [`book`] knows which sheets there are, [`strings`] and [`styles`] hold what cells
//! refer to, [`value`] writes numbers and dates as text, and [`rows`] makes records of a sheet's rows. No size,
//! count or range that a file claims is believed: memory follows what is there.

mod book;
mod container;
mod rows;
mod strings;
mod styles;
mod value;
mod xml;

pub(super) use book::{Book, SheetPart, Workbook};
pub(super) use rows::SheetRecords;
