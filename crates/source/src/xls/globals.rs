//! What all sheets of a workbook refer to, as the records before the sheets store it.

use std::io;
use std::sync::Arc;

use kith_container::{Fault, invalid};

use super::biff::{BiffReader, id};
use super::code_page::CodePage;
use super::strings::{StringFormat, StringReader};
use crate::office::binary::{u16_at, u32_at};
use crate::sheet::{MAX_SHEETS, NumberFormats, SharedStrings};

/// The version of Excel that wrote a workbook. Versions store cells in different ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum BiffVersion {
    Excel2,
    Excel3,
    Excel4,
    /// Excel 5 and 95.
    Excel5,
    /// Excel 97 to 2003.
    Excel97,
}

/// What the cells of all sheets refer to. Cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct BiffGlobals {
    pub(super) version: BiffVersion,
    pub(super) page: CodePage,
    pub(super) strings: Arc<SharedStrings>,
    pub(super) formats: Arc<NumberFormats>,
    /// Whether dates count from 1904 instead of 1900.
    pub(super) since_1904: bool,
}

/// Collects the records before the sheets or, in a file of a single sheet, those among its cells.
pub(super) struct GlobalsReader {
    version: BiffVersion,
    page: CodePage,
    /// The names of the sheets, and whether they are hidden.
    pub(super) names: Vec<(String, bool)>,
    /// Where the sheets begin in the stream.
    pub(super) sheets: Vec<u64>,
    strings: SharedStrings,
    formats: NumberFormats,
    /// The number of format codes. Up to Excel 4, their order is their id.
    codes: u32,
    since_1904: bool,
}

impl GlobalsReader {
    /// Creates a reader that has collected nothing yet.
    pub(super) fn new(version: BiffVersion) -> GlobalsReader {
        GlobalsReader {
            version,
            page: CodePage::default(),
            names: Vec::new(),
            sheets: Vec::new(),
            strings: SharedStrings::default(),
            formats: NumberFormats::default(),
            codes: 0,
            since_1904: false,
        }
    }

    /// What was collected, apart from the list of sheets.
    pub(super) fn finish(self) -> BiffGlobals {
        BiffGlobals {
            version: self.version,
            page: self.page,
            strings: Arc::new(self.strings),
            formats: Arc::new(self.formats),
            since_1904: self.since_1904,
        }
    }

    /// Reads the next record. Returns `false` at the end of the workbook's own records.
    pub(super) fn read_record(&mut self, records: &mut BiffReader) -> io::Result<bool> {
        let Some(record) = records.next()? else { return Err(invalid("its list of sheets is cut off")) };
        let data = records.data();
        let number = |at| u16_at(data, at).unwrap_or(0);
        match record {
            id::END => return Ok(false),
            id::PASSWORD => return Err(Fault::Encrypted.into()),
            id::SINCE_1904 => self.since_1904 = number(0) == 1,
            id::CODE_PAGE => self.page = CodePage::from_number(number(0)),
            id::SHEET => self.sheet(records)?,
            id::FORMAT_2 | id::FORMAT => self.code(record, records)?,
            // Up to Excel 4, the id of a style's format is a single byte.
            id::STYLE_3 | id::STYLE_4 => self.formats.add_style(u32::from(data.get(1).copied().unwrap_or(0))),
            id::STYLE => self.formats.add_style(u32::from(number(2))),
            id::SHARED_STRINGS => {
                let count = u32_at(data, 4).unwrap_or(0);
                self.strings = StringReader::new(records, 8).strings(count)?;
            }
            _ => {}
        }
        Ok(true)
    }

    /// Adds a sheet: its record holds its position, whether it is hidden, what it contains, and its name. Only sheets
    /// of cells are added.
    fn sheet(&mut self, records: &mut BiffReader) -> io::Result<()> {
        let data = records.data();
        let start = u32_at(data, 0);
        let (Some(start), Some(&[state, 0])) = (start, data.get(4..6).and_then(|kind| kind.first_chunk()))
        else {
            return Ok(());
        };
        if self.sheets.len() < MAX_SHEETS {
            let format = if self.version == BiffVersion::Excel97 {
                StringFormat::ShortUnicode
            } else {
                StringFormat::ShortBytes
            };
            let mut name = Vec::new();
            if !is_read(StringReader::new(records, 6).string(format, self.page, &mut name))? {
                name = format!("Sheet{}", self.sheets.len() + 1).into_bytes();
            }
            self.names.push((String::from_utf8_lossy(&name).into_owned(), state & 3 != 0));
            self.sheets.push(u64::from(start));
        }
        Ok(())
    }

    /// Adds the code of a number format.
    fn code(&mut self, record: u16, records: &mut BiffReader) -> io::Result<()> {
        let own = u16_at(records.data(), 0).map_or(0, u32::from);
        let (number, at, format) = match self.version {
            BiffVersion::Excel97 => (own, 2, StringFormat::Unicode),
            BiffVersion::Excel5 => (own, 2, StringFormat::ShortBytes),
            _ => (self.codes, if record == id::FORMAT { 2 } else { 0 }, StringFormat::ShortBytes),
        };
        self.codes += 1;
        let mut code = Vec::new();
        if !is_read(StringReader::new(records, at).string(format, self.page, &mut code))? {
            code.clear();
        }
        // Format 0 shows numbers as they are. Its code is in the language of the program.
        if number != 0 {
            self.formats.add_code(number, &String::from_utf8_lossy(&code));
        }
        if self.version == BiffVersion::Excel2 {
            self.formats.add_style(number);
        }
        Ok(())
    }
}

/// Whether a text could be read. A malformed one is left out: it does not cost the workbook.
fn is_read(result: io::Result<()>) -> io::Result<bool> {
    match result {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(false),
        Err(error) => Err(error),
    }
}
