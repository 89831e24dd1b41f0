//! Office Open XML workbooks, read as a stream.
//!
//! A workbook is a ZIP archive of XML parts. [`workbook`] lists the sheets, [`parts`] reads the strings and styles that
//! cells refer to, and [`rows`] reads the rows of a sheet. No size, count or range that a file claims is trusted:
//! memory use depends on what the file really contains.
//!
//! This module does not use a library for workbooks because contacts need what a cell *shows* rather than its value:
//! the digits of a number as they are written and whether any are lost, and the zeros and the plus sign that its
//! format adds. It also keeps all strings in one allocation and never panics.

mod parts;
mod rows;
mod workbook;

pub(super) use workbook::open;
