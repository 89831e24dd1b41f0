//! The sheets of a workbook.

use std::io;

use kith_container::{HeldFile, invalid};

use super::biff::BiffReader;
use super::globals::{BiffGlobals, BiffVersion, GlobalsReader};
use super::rows::XlsRows;
use crate::file::Format;
use crate::office::CompoundStream;
use crate::office::binary::u16_at;
use crate::sheet::{RowReader, SheetOpener, Workbook};

/// A workbook that is open for reading.
#[derive(Debug)]
struct Xls {
    stream: CompoundStream,
    /// Where the sheets begin in the stream.
    sheets: Vec<u64>,
    globals: BiffGlobals,
}

/// Opens a file that consists of records only.
pub(crate) fn open_bare(file: &HeldFile) -> io::Result<Workbook> {
    open(CompoundStream::of_file(file))
}

/// Opens a workbook and reads everything but the cells of its sheets.
pub(crate) fn open(stream: CompoundStream) -> io::Result<Workbook> {
    let mut records = BiffReader::open(&stream)?;
    let record = records.next()?;
    let start = record.and_then(|record| opening(record, records.data()));
    let Some((version, content)) = start else { return Err(invalid("its beginning makes no sense")) };
    let mut reader = GlobalsReader::new(version);
    while reader.read_record(&mut records)? {}
    if content == Substream::Sheet {
        reader.names = vec![("Sheet1".to_owned(), false)];
        reader.sheets = vec![0];
    }
    let names = std::mem::take(&mut reader.names);
    let sheets = std::mem::take(&mut reader.sheets);
    Workbook::new(Format::Xls, names, Xls { stream, sheets, globals: reader.finish() })
}

impl SheetOpener for Xls {
    fn rows(&self, index: usize) -> io::Result<Box<dyn RowReader>> {
        let start = self.sheets.get(index).copied().unwrap_or(0);
        let mut records = BiffReader::open(&self.stream)?;
        records.seek(start)?;
        let record = records.next()?;
        match record.and_then(|record| opening(record, records.data())) {
            Some(_) => Ok(Box::new(XlsRows::new(records, self.globals.clone())?)),
            None => Err(invalid("one of its sheets is not where it should be")),
        }
    }
}

/// What the records after an opening record describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Substream {
    Workbook,
    Sheet,
}

/// Parses a record that opens a workbook or a sheet. Returns `None` for any other record.
fn opening(record: u16, data: &[u8]) -> Option<(BiffVersion, Substream)> {
    let version = match (record, u16_at(data, 0)?) {
        (0x0009, _) => BiffVersion::Excel2,
        (0x0209, _) => BiffVersion::Excel3,
        (0x0409, _) => BiffVersion::Excel4,
        (0x0809, 0x0200) => BiffVersion::Excel2,
        (0x0809, 0x0300) => BiffVersion::Excel3,
        (0x0809, 0x0400) => BiffVersion::Excel4,
        (0x0809, 0x0600..) => BiffVersion::Excel97,
        (0x0809, _) => BiffVersion::Excel5,
        _ => return None,
    };
    Some((version, if u16_at(data, 2)? == 0x0005 { Substream::Workbook } else { Substream::Sheet }))
}
