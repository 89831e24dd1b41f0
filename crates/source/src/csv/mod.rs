//! Delimited text as records, read liberally: what people and programs write, not only what RFC 4180 allows.
//!
//! A line end is LF, CRLF or CR and counts as one physical line, also inside quotes. Most lines have no quotes and are
//! split in place. The others are parsed by [`quoted`]. The lines that an unclosed quote would swallow are read one by
//! one instead.
//!
//! ```text
//! dialect.rs           delimiter and quote
//! quote_scan.rs        the cells of a record with quotes
//! quote_lookahead.rs   looking ahead for the quote that closes a cell
//! quoted.rs            one record with quotes
//! plain_quotes.rs      a line whose quotes are all in order
//! wrapped_line.rs      lines between quotes
//! parser.rs            text to records
//! file_end.rs          whether a file ends inside a record
//! records.rs           a pass over a file
//! ```

mod dialect;
mod file_end;
mod parser;
mod plain_quotes;
mod quote_lookahead;
mod quote_scan;
mod quoted;
mod records;
mod wrapped_line;

pub(crate) use dialect::Dialect;
pub(crate) use parser::{ParseStep, Parser};
pub(crate) use records::CsvRecords;
pub(crate) use wrapped_line::unwrap as unwrap_line;
