//! A chosen file to records: detection, reading, and what is wrong with it.
//!
//! [`open`] looks at a file and decides how it is to be read; the [`Source`] it returns says what was decided
//! and makes passes over the file, each a stream of [`Batch`]es in bounded memory. What the cells mean is none
//! of this module's business: see `mapping` and `validate`.
//!
//! ```text
//! detect/     what kind of file, which encoding, separator and header row
//! text.rs     bytes → UTF-8, csv.rs → records
//! workbook.rs which sheet, and where its header is; books.rs: which format the workbook has
//! sheet/      what sheets of all formats share: cells at their places, numbers and dates as text
//! xlsx/ xlsb/ ods/ xls/   the formats; container.rs, xml.rs, opc.rs, cfb.rs: what these lie in
//! cards/      vCards, LDIF → records
//! layout.rs   which columns a record has; batch.rs: records as they are handed over
//! ```

mod batch;
mod books;
mod cards;
mod csv;
mod delimited;
mod detect;
mod error;
mod layout;
mod ods;
mod office;
mod options;
mod sheet;
mod text;
mod warning;
mod workbook;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

pub use cards::vcard;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

pub use batch::{Batch, Defect, Record};
pub use error::SourceError;
pub use options::{ReadOptions, parse_delimiter};
pub use warning::SourceWarning;

use detect::format::{self, Kind};

/// How much of a file is looked at to tell what it is.
const HEAD: u64 = 64 << 10;

/// The kind of a file, told by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[non_exhaustive]
pub enum Format {
    /// Delimited text, whatever the delimiter.
    Csv,
    /// An Office Open XML workbook.
    Xlsx,
    /// The same, with macros.
    Xlsm,
    /// The same, in binary parts.
    Xlsb,
    /// A workbook of Excel 97 to 2003, or older.
    Xls,
    /// An OpenDocument spreadsheet.
    Ods,
    /// Cards of any version.
    Vcard,
    /// Entries of a directory, as Thunderbird exports address books.
    Ldif,
}

impl Format {
    /// Whether its headers stand in a row of it; cards name their properties one by one.
    pub fn has_header_row(self) -> bool {
        !matches!(self, Format::Vcard | Format::Ldif)
    }

    /// The short name, as scripts see it.
    pub fn name(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Xlsm => "xlsm",
            Format::Xlsb => "xlsb",
            Format::Xls => "xls",
            Format::Ods => "ods",
            Format::Vcard => "vcard",
            Format::Ldif => "ldif",
        }
    }
}

/// A file, and how it is read: as detected, or as the [`ReadOptions`] have it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Source {
    /// What kind of file it is.
    pub format: Format,
    /// The encoding of a text, such as `utf-8`, `windows-1252` or `shift_jis`.
    pub encoding: Option<String>,
    /// What separates the cells of a text.
    pub delimiter: Option<char>,
    /// The sheets of a workbook, visible ones first.
    pub sheets: Vec<String>,
    /// The sheet that is read.
    pub sheet: Option<String>,
    /// The physical line or sheet row of the header, from 1; 0 when there is none.
    pub header_row: u64,
    /// The headers, white space tidied; a column without one that holds data is `Column 7`.
    pub headers: Vec<String>,
    /// Whether encoding and header row are known, not only likely.
    pub sure: bool,
    /// What a person may want to check before importing.
    pub warnings: Vec<SourceWarning>,
    path: PathBuf,
    size: u64,
    reading: Reading,
}

/// What a pass over the file needs to know.
#[derive(Debug)]
enum Reading {
    Delimited(delimited::Reading),
    Sheet(workbook::Reading),
    Cards(cards::Reading),
}

/// Opens `path` and decides how to read it.
pub fn open(path: &Path, options: &ReadOptions) -> Result<Source, SourceError> {
    let failed = |error| SourceError::io(path, error);
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err(SourceError::NotAFile { path: error::shown(path) });
    }
    let mut file = File::open(path).map_err(failed)?;
    let mut head = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut head).map_err(failed)?;
    if head.is_empty() {
        return Err(SourceError::Empty { path: error::shown(path) });
    }
    match format::find(&head) {
        Kind::Text | Kind::Vcard | Kind::Ldif if options.sheet.is_some() => Err(SourceError::SheetNotFound {
            path: error::shown(path),
            sheet: options.sheet.clone().unwrap_or_default(),
            sheets: Vec::new(),
        }),
        Kind::Text => delimited::open(path, file, &head, metadata.len(), options),
        Kind::Book(wrapping) => workbook::open(path, wrapping, file, metadata.len(), options),
        Kind::Vcard => cards::open(path, Format::Vcard, file, &head, metadata.len(), options),
        Kind::Ldif => cards::open(path, Format::Ldif, file, &head, metadata.len(), options),
        Kind::Other(what, advice) => Err(SourceError::unsupported(path, what, advice)),
    }
}

impl Source {
    /// The path it was opened by.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The file's name without its folders.
    pub fn file_name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The file's size in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Starts a pass over the records, from the first one below the header. May be called again and again.
    pub fn records(&self) -> Result<Records, SourceError> {
        let pass = match &self.reading {
            Reading::Delimited(reading) => Pass::Delimited(Box::new(reading.records(&self.path)?)),
            Reading::Sheet(reading) => Pass::Sheet(Box::new(reading.records(&self.path)?)),
            Reading::Cards(reading) => Pass::Cards(Box::new(reading.records(&self.path)?)),
        };
        Ok(Records { pass, size: self.size, ended: false })
    }
}

/// A pass over the records of a [`Source`].
pub struct Records {
    pass: Pass,
    size: u64,
    ended: bool,
}

enum Pass {
    Delimited(Box<csv::CsvRecords>),
    Sheet(Box<sheet::SheetRecords>),
    Cards(Box<cards::CardRecords>),
}

impl Records {
    /// Clears `batch` and fills it with the next records: about a thousand, or a MiB of text. Returns `false`
    /// once there is nothing left. A batch may hold no record but still have passed over blank ones.
    pub fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        batch.clear();
        if self.ended {
            batch.seal();
            return Ok(false);
        }
        let more = match &mut self.pass {
            Pass::Delimited(records) => records.next_batch(batch),
            Pass::Sheet(records) => records.next_batch(batch),
            Pass::Cards(records) => records.next_batch(batch),
        };
        batch.seal();
        self.ended = !matches!(more, Ok(true));
        more
    }

    /// How much of the file is behind us, from 0 to 1.
    pub fn fraction(&self) -> f32 {
        if self.ended {
            return 1.0;
        }
        let (done, all) = match &self.pass {
            Pass::Delimited(records) => (records.position(), self.size),
            Pass::Sheet(records) => records.position(),
            Pass::Cards(records) => (records.position(), self.size),
        };
        if all == 0 { 0.0 } else { (done as f64 / all as f64).clamp(0.0, 1.0) as f32 }
    }
}
