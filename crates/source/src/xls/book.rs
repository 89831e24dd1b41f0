//! What stands before the sheets of a workbook: which sheets there are, and what their cells refer to.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::records::{Records, id};
use super::rows::SheetRows;
use super::text::{CodePage, Kind, Text};
use crate::Format;
use crate::books::encrypted;
use crate::bytes::{u16_at, u32_at};
use crate::cfb::Stream;
use crate::sheet::format::Formats;
use crate::sheet::{Book, Rows, SHEETS, Strings, Workbook};
use kith_container::invalid;

/// Which Excel wrote it: they store cells differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Version {
    Excel2,
    Excel3,
    Excel4,
    /// 5 and 95.
    Excel5,
    /// 97 to 2003.
    Excel97,
}

/// A workbook that is open for reading.
#[derive(Debug)]
struct Xls {
    stream: Stream,
    /// Where the sheets begin.
    sheets: Vec<u64>,
    shared: Shared,
}

/// What the cells of all sheets refer to.
#[derive(Debug, Clone)]
pub(super) struct Shared {
    pub(super) version: Version,
    pub(super) page: CodePage,
    pub(super) strings: Arc<Strings>,
    pub(super) formats: Arc<Formats>,
    pub(super) since_1904: bool,
}

/// Opens a file that is nothing but records.
pub(crate) fn open_bare(path: &Path, file: File) -> io::Result<Workbook> {
    open(Stream::of_file(path, &file)?)
}

/// Reads everything of a workbook but its sheets.
pub(crate) fn open(stream: Stream) -> io::Result<Workbook> {
    let mut records = Records::open(&stream)?;
    let record = records.next()?;
    let start = record.and_then(|record| opening(record, records.data()));
    let Some((version, content)) = start else { return Err(invalid("its beginning makes no sense")) };
    let mut globals = Globals::new(version);
    while globals.take(&mut records)? {}
    if content == Content::Sheet {
        globals.names = vec![("Sheet1".to_owned(), false)];
        globals.sheets = vec![0];
    }
    let shared = Shared {
        version,
        page: globals.page,
        strings: Arc::new(globals.strings),
        formats: Arc::new(globals.formats),
        since_1904: globals.since_1904,
    };
    Workbook::new(Format::Xls, globals.names, Xls { stream, sheets: globals.sheets, shared })
}

impl Book for Xls {
    fn rows(&self, sheet: usize) -> io::Result<Box<dyn Rows>> {
        let start = self.sheets.get(sheet).copied().unwrap_or(0);
        let mut records = Records::open(&self.stream)?;
        records.seek(start)?;
        let record = records.next()?;
        match record.and_then(|record| opening(record, records.data())) {
            Some(_) => Ok(Box::new(SheetRows::new(records, self.shared.clone())?)),
            None => Err(invalid("a sheet of it is not where it should be")),
        }
    }
}

/// What the records to come are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Workbook,
    Sheet,
}

/// What a record says that opens a run of others.
fn opening(record: u16, data: &[u8]) -> Option<(Version, Content)> {
    let version = match (record, u16_at(data, 0)?) {
        (0x0009, _) => Version::Excel2,
        (0x0209, _) => Version::Excel3,
        (0x0409, _) => Version::Excel4,
        (0x0809, 0x0200) => Version::Excel2,
        (0x0809, 0x0300) => Version::Excel3,
        (0x0809, 0x0400) => Version::Excel4,
        (0x0809, 0x0600..) => Version::Excel97,
        (0x0809, _) => Version::Excel5,
        _ => return None,
    };
    Some((version, if u16_at(data, 2)? == 0x0005 { Content::Workbook } else { Content::Sheet }))
}

/// What is gathered from the records before the sheets; in a lone sheet, from those among its cells.
struct Globals {
    version: Version,
    page: CodePage,
    names: Vec<(String, bool)>,
    sheets: Vec<u64>,
    strings: Strings,
    formats: Formats,
    /// Up to Excel 4, formats are numbered in their order.
    codes: u32,
    since_1904: bool,
}

impl Globals {
    fn new(version: Version) -> Globals {
        Globals {
            version,
            page: CodePage::default(),
            names: Vec::new(),
            sheets: Vec::new(),
            strings: Strings::default(),
            formats: Formats::default(),
            codes: 0,
            since_1904: false,
        }
    }

    /// Takes in the next record; `false` at the end.
    fn take(&mut self, records: &mut Records) -> io::Result<bool> {
        let Some(record) = records.next()? else { return Err(invalid("its list of sheets is cut off")) };
        let data = records.data();
        let number = |at| u16_at(data, at).unwrap_or(0);
        match record {
            id::END => return Ok(false),
            id::PASSWORD => return Err(encrypted()),
            id::SINCE_1904 => self.since_1904 = number(0) == 1,
            id::CODE_PAGE => self.page = CodePage::of(number(0)),
            id::SHEET => self.sheet(records)?,
            id::FORMAT_2 | id::FORMAT => self.code(record, records)?,
            // The number of a style's format is a byte until Excel 4.
            id::STYLE_3 | id::STYLE_4 => self.formats.add_style(u32::from(data.get(1).copied().unwrap_or(0))),
            id::STYLE => self.formats.add_style(u32::from(number(2))),
            id::SHARED_STRINGS => {
                let count = u32_at(data, 4).unwrap_or(0);
                self.strings = Text::new(records, 8).strings(count)?;
            }
            _ => {}
        }
        Ok(true)
    }

    /// Where a sheet begins, whether it is hidden, what it holds, and its name. Only those of cells count.
    fn sheet(&mut self, records: &mut Records) -> io::Result<()> {
        let data = records.data();
        let start = u32_at(data, 0);
        let (Some(start), Some(&[state, 0])) = (start, data.get(4..6).and_then(|kind| kind.first_chunk()))
        else {
            return Ok(());
        };
        if self.sheets.len() < SHEETS {
            let kind = if self.version == Version::Excel97 { Kind::ShortUnicode } else { Kind::Short };
            let mut name = Vec::new();
            Text::new(records, 6).string(kind, self.page, &mut name)?;
            self.names.push((String::from_utf8_lossy(&name).into_owned(), state & 3 != 0));
            self.sheets.push(u64::from(start));
        }
        Ok(())
    }

    /// The code of a number format.
    fn code(&mut self, record: u16, records: &mut Records) -> io::Result<()> {
        let own = u16_at(records.data(), 0).map_or(0, u32::from);
        let (number, at, kind) = match self.version {
            Version::Excel97 => (own, 2, Kind::Unicode),
            Version::Excel5 => (own, 2, Kind::Short),
            _ => (self.codes, if record == id::FORMAT { 2 } else { 0 }, Kind::Short),
        };
        self.codes += 1;
        let mut code = Vec::new();
        Text::new(records, at).string(kind, self.page, &mut code)?;
        // The first one shows numbers as they are; its name is in the language of the program.
        if number != 0 {
            self.formats.add_code(number, &String::from_utf8_lossy(&code));
        }
        if self.version == Version::Excel2 {
            self.formats.add_style(number);
        }
        Ok(())
    }
}
