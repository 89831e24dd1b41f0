//! The records of a stream. A record consists of an id, the length of its data, and the data.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use crate::office::{CompoundStream, StreamReader};
use kith_container::invalid;

const HEADER: u64 = 4;

/// The ids of the records that are read. If versions of Excel store the same thing in different ways, the upper byte
/// of the id distinguishes them.
pub(super) mod id {
    /// The beginning of a workbook, a sheet or a chart, in Excel 2, 3, 4, and later versions.
    pub const BEGIN: [u16; 4] = [0x0009, 0x0209, 0x0409, 0x0809];
    pub const END: u16 = 0x000A;
    /// The continuation of the record before it, which was full.
    pub const CONTINUE: u16 = 0x003C;
    /// Everything after this record is encrypted.
    pub const PASSWORD: u16 = 0x002F;
    pub const SINCE_1904: u16 = 0x0022;
    pub const CODE_PAGE: u16 = 0x0042;
    pub const SHEET: u16 = 0x0085;
    pub const SHARED_STRINGS: u16 = 0x00FC;
    pub const FORMAT_2: u16 = 0x001E;
    pub const FORMAT: u16 = 0x041E;
    pub const STYLE_3: u16 = 0x0243;
    pub const STYLE_4: u16 = 0x0443;
    pub const STYLE: u16 = 0x00E0;

    pub const INTEGER_2: u16 = 0x0002;
    pub const NUMBER_2: u16 = 0x0003;
    pub const TEXT_2: u16 = 0x0004;
    pub const BOOL_OR_ERROR_2: u16 = 0x0005;
    pub const NUMBER: u16 = 0x0203;
    pub const TEXT: u16 = 0x0204;
    pub const BOOL_OR_ERROR: u16 = 0x0205;
    pub const RICH_TEXT: u16 = 0x00D6;
    pub const SHARED_TEXT: u16 = 0x00FD;
    pub const SHORT_NUMBER: u16 = 0x027E;
    pub const SHORT_NUMBERS: u16 = 0x00BD;
    pub const FORMULAS: [u16; 3] = [0x0006, 0x0206, 0x0406];
    /// The text that is the result of a formula.
    pub const FORMULA_TEXTS: [u16; 2] = [0x0007, 0x0207];
    /// What may come between a formula and its text: arrays, tables of results, and formulas that cells share.
    pub const FORMULA_PARTS: [u16; 8] = [0x0021, 0x0221, 0x0036, 0x0037, 0x0236, 0x00BC, 0x04BC, CONTINUE];
}

/// A pass over the records of a stream.
pub(super) struct BiffReader {
    reader: BufReader<StreamReader>,
    /// The position in the stream, in bytes.
    taken: u64,
    /// Id and length of the next record, if they were read already.
    header: Option<(u16, u16)>,
    /// The id of the record that was read last.
    id: u16,
    /// Where that record begins in the stream.
    start: u64,
    data: Vec<u8>,
    /// Whether that record is to be returned once more.
    held: bool,
}

impl BiffReader {
    /// Opens a reader at the start of a stream.
    pub(super) fn open(stream: &CompoundStream) -> io::Result<BiffReader> {
        let reader = BufReader::with_capacity(64 << 10, stream.read());
        Ok(BiffReader { reader, taken: 0, header: None, id: 0, start: 0, data: Vec::new(), held: false })
    }

    /// Prepares the reader for many seeks: it reads little ahead after each. Call [`seek`](Self::seek) before reading.
    pub(super) fn jumping(self) -> BiffReader {
        let reader = BufReader::with_capacity(512, self.reader.into_inner());
        BiffReader { reader, taken: u64::MAX, header: None, start: 0, held: false, ..self }
    }

    /// Reads the next record and returns its id. Returns `None` after the last record.
    pub(super) fn next(&mut self) -> io::Result<Option<u16>> {
        if std::mem::take(&mut self.held) {
            return Ok(Some(self.id));
        }
        let Some((id, length)) = self.peek()? else { return Ok(None) };
        self.header = None;
        self.id = id;
        self.start = self.taken - HEADER;
        self.data.resize(usize::from(length), 0);
        self.reader.read_exact(&mut self.data).map_err(cut)?;
        self.taken += u64::from(length);
        Ok(Some(id))
    }

    /// Returns id and length of the next record without reading it.
    pub(super) fn peek(&mut self) -> io::Result<Option<(u16, u16)>> {
        if self.header.is_none() && !self.reader.fill_buf()?.is_empty() {
            let mut header = [0; HEADER as usize];
            self.reader.read_exact(&mut header).map_err(cut)?;
            self.taken += HEADER;
            let [a, b, c, d] = header;
            self.header = Some((u16::from_le_bytes([a, b]), u16::from_le_bytes([c, d])));
        }
        Ok(self.header)
    }

    /// Reads the next record if it continues this one. Returns whether it does.
    pub(super) fn read_continuation(&mut self) -> io::Result<bool> {
        let continues = self.peek()?.is_some_and(|(id, _)| id == id::CONTINUE);
        Ok(continues && self.next()?.is_some())
    }

    /// Makes the record at this position of the stream the next one.
    pub(super) fn seek(&mut self, place: u64) -> io::Result<()> {
        if place == self.start && self.start > 0 {
            self.held = true;
            return Ok(());
        }
        self.held = false;
        let ahead = place.checked_sub(self.taken).and_then(|ahead| usize::try_from(ahead).ok());
        match (ahead, self.header) {
            (_, Some(_)) if place + HEADER == self.taken => return Ok(()),
            (Some(ahead), _) if ahead <= self.reader.buffer().len() => self.reader.consume(ahead),
            _ => _ = self.reader.seek(SeekFrom::Start(place))?,
        }
        self.header = None;
        self.taken = place;
        Ok(())
    }

    /// Where the record that was read last begins in the stream.
    pub(super) fn start(&self) -> u64 {
        self.start
    }

    /// The data of the record that was read last.
    pub(super) fn data(&self) -> &[u8] {
        &self.data
    }
}

fn cut(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => invalid("it ends in the middle of a record"),
        _ => error,
    }
}
