//! Contacts and tables to files. Files are written aside, synced and renamed: never half a file.
//!
//! Owns the formats and their writing. Leaves which contacts are meant to the caller, and reading them to `store`.

mod aside;
mod delimited;
mod error;
mod format;
mod guard;
mod sheet;
mod table;
mod workbook;
mod xml;

pub use error::ExportError;
pub use format::Format;
pub use table::Table;
