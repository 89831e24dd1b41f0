//! OpenDocument spreadsheets: a ZIP archive with one XML part that holds all sheets.
//!
//! [`workbook`] finds the sheets in that part, [`rows`] reads the rows of one, [`paragraphs`] reads the text of a cell,
//! and [`cell`] decides what the cell shows. In this format, repetitions make small files large: empty rows and cells
//! are never repeated in memory, filled ones only as far as a sheet reaches, and their text is limited like the shared
//! strings of other formats.

mod cell;
mod paragraphs;
mod rows;
mod workbook;

pub(super) use workbook::{is_likely, open};
