//! A file of contacts as records, whatever its format: delimited text, workbooks (XLSX, XLSM, XLSB, XLS, ODS), vCards
//! and LDIF.
//!
//! [`open`] examines a file and decides how to read it. The [`Source`] that it returns describes what was detected;
//! [`Source::records`] starts a pass over the records, which are handed over in [`Batch`]es. Memory use is bounded, and
//! nothing that a file can contain makes this crate panic or hang. What the cells mean is left to the caller.
//!
//! ```
//! use kith_source::{Batch, ReadOptions, open};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("contacts.csv");
//! std::fs::write(&path, "Contacts of 2024\n\nName;Phone\n\"Lee; Ann\";+1 202 555 0123\n")?;
//!
//! let source = open(&path, &ReadOptions::default())?;
//! assert_eq!((source.delimiter, source.header_row), (Some(';'), 3));
//! assert_eq!(source.headers, ["Name", "Phone"]);
//!
//! let mut records = source.records()?;
//! let mut batch = Batch::new();
//! while records.next_batch(&mut batch)? {
//!     for record in batch.records() {
//!         assert_eq!((record.line, record.cell(0), record.cell(1)), (4, "Lee; Ann", "+1 202 555 0123"));
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Modules
//!
//! ```text
//! source.rs                  a file that is open for reading
//! records.rs                 a pass over its records
//! delimited.rs               how a delimited text file is read
//! workbook.rs                which sheet of a workbook is read, and how
//! workbook_format.rs         which format a workbook has
//! cards/                     vCard and LDIF
//! xlsx/, xlsb/, xls/, ods/   the formats of workbooks
//! office/                    compound files, packages and binary numbers
//! sheet/                     what the formats of workbooks have in common
//! detect/                    the kind of a file, encoding, dialect, header
//! csv/                       delimited text to records
//! xml/                       XML parts as tokens
//! text/                      text files of any encoding as UTF-8
//! record/                    batches of records, and their columns
//! file/                      formats, options, errors and warnings
//! ```
//!
//! A module only uses modules below it in this list, and neither files nor folders form a cycle.
#![deny(missing_docs)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod cards;
mod csv;
mod delimited;
mod detect;
mod file;
mod ods;
mod office;
mod record;
mod records;
mod sheet;
mod source;
mod text;
mod workbook;
mod workbook_format;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

pub use cards::vcard;
pub use file::{Format, OtherSheet, ReadOptions, SourceError, SourceWarning, parse_delimiter};
pub use kith_container::{Fingerprint, HeldFile};
pub use record::{Batch, Defect, Record};
pub use records::Records;
pub use source::{Source, fingerprint, hold, open};
