//! What the file formats of Microsoft Office have in common.
//!
//! ```text
//! binary.rs            numbers and strings in binary formats
//! byte_ranges.rs       the ranges of a file that a stream consists of
//! compound_stream.rs   a stream of a compound file
//! compound_file.rs     compound files, which hold streams like a small file system
//! package.rs           Open Packaging Conventions: how the parts of a ZIP archive refer to each other
//! shared_parts.rs      strings and styles that the cells of a workbook refer to
//! ```

pub(crate) mod binary;
mod byte_ranges;
mod compound_file;
mod compound_stream;
pub(crate) mod package;
mod shared_parts;

pub(crate) use compound_file::CompoundFile;
pub(crate) use compound_stream::{CompoundStream, StreamReader};
pub(crate) use shared_parts::SharedParts;
