//! OpenDocument spreadsheets: a zip with one XML part that holds all sheets.
//!
//! [`book`] finds the sheets in it, [`rows`] makes records of the rows of one, and [`cell`] says what a cell shows.
//! Repetitions are what make small files large here: rows and cells without content are never multiplied out, and
//! those with content only as far as a sheet reaches, under the same watch as the shared strings of other formats.

mod book;
mod cell;
mod rows;

pub(super) use book::{is_likely, open};
