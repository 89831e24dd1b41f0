//! The records of a stream: a number that says what one is, a length, and data.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use crate::cfb::{Stream, StreamReader};
use kith_container::invalid;

const HEADER: u64 = 4;

/// The numbers of the records that matter. Where versions of Excel store the same in other ways, the upper byte
/// tells them apart.
pub(super) mod id {
    /// Opens a workbook, a sheet or a chart: Excel 2, 3, 4, and all later ones.
    pub const BEGIN: [u16; 4] = [0x0009, 0x0209, 0x0409, 0x0809];
    pub const END: u16 = 0x000A;
    /// Goes on where the record before it was full.
    pub const CONTINUE: u16 = 0x003C;
    /// Everything behind it is encrypted.
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
    /// The text a formula came to, and what may stand between it and the formula: arrays, tables of results, and
    /// formulas that several cells share.
    pub const FORMULA_TEXTS: [u16; 2] = [0x0007, 0x0207];
    pub const FORMULA_PARTS: [u16; 8] = [0x0021, 0x0221, 0x0036, 0x0037, 0x0236, 0x00BC, 0x04BC, CONTINUE];
}

/// A pass over the records of a stream.
pub(super) struct Records {
    reader: BufReader<StreamReader>,
    /// How much of the stream was taken from the reader.
    taken: u64,
    /// Number and length of the record to come, when they were looked at already.
    header: Option<(u16, u16)>,
    /// The record read last: what it is, where it began, its data, and whether it is to be read once more.
    id: u16,
    start: u64,
    data: Vec<u8>,
    held: bool,
}

impl Records {
    pub(super) fn open(stream: &Stream) -> io::Result<Records> {
        let reader = BufReader::with_capacity(64 << 10, stream.read()?);
        Ok(Records { reader, taken: 0, header: None, id: 0, start: 0, data: Vec::new(), held: false })
    }

    /// Makes ready for many jumps: little is read ahead after each. Has to be sought before anything is read.
    pub(super) fn jumping(self) -> Records {
        let reader = BufReader::with_capacity(512, self.reader.into_inner());
        Records { reader, taken: u64::MAX, header: None, start: 0, held: false, ..self }
    }

    /// Reads the next record and says which one it is; `None` behind the last one.
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

    /// Number and length of the next record.
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

    /// Reads the next record if it continues this one.
    pub(super) fn go_on(&mut self) -> io::Result<bool> {
        let goes_on = self.peek()?.is_some_and(|(id, _)| id == id::CONTINUE);
        Ok(goes_on && self.next()?.is_some())
    }

    /// Makes the record at that place the next one.
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

    /// Where the record read last begins.
    pub(super) fn start(&self) -> u64 {
        self.start
    }

    /// The data of the record read last.
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
