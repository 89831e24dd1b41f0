//! Writing contacts and tables to files. They are written atomically by `output`, so there is never a
//! partial file.
//!
//! This module is responsible for the file formats. The caller chooses the contacts, and `store` reads them.

pub(crate) mod card;
pub(crate) mod columns;
pub(crate) mod contacts;
pub(crate) mod csv;
pub(crate) mod delimited;
pub(crate) mod error;
pub(crate) mod format;
pub(crate) mod list_cell;
pub(crate) mod moment;
pub(crate) mod pipeline;
pub(crate) mod sheet;
pub(crate) mod sheet_writer;
pub(crate) mod table;
pub(crate) mod template;
pub(crate) mod vcard;
pub(crate) mod workbook;
pub(crate) mod xlsx;
pub(crate) mod xml;

pub use card::{CardCode, card, card_code};
pub use contacts::{ExportOptions, export};
pub use error::ExportError;
pub use format::{ContactFormat, Format};
pub use table::Table;
pub use template::template;
