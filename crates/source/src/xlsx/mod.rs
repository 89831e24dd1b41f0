//! Office Open XML workbooks, read as a stream.
//!
//! A workbook is a zip of XML parts. [`book`] knows which sheets there are, [`parts`] reads the strings and styles
//! that cells refer to, and [`rows`] makes records of a sheet's rows. No size, count or range that a file claims is
//! believed: memory follows what is there.
//!
//! This is done here, and not by a library for workbooks, because what a cell *says* matters more to contacts
//! than what it computes to: the digits of a number as they are written and whether any are lost, the zeros and
//! the plus its format shows, strings that together stay one piece of memory, and no panic on the way.

mod book;
mod parts;
mod rows;

pub(super) use book::open;
