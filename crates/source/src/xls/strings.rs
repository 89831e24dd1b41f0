//! Strings in records. Up to Excel 95 they consist of bytes in a code page, later of UTF-16, and may go on in the
//! records that continue one.

use std::io;

use kith_container::invalid;

use super::biff::BiffReader;
use super::code_page::CodePage;
use crate::office::binary::push_utf16;
use crate::sheet::SharedStrings;

/// How a string is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StringFormat {
    /// A length of one byte, then bytes in a code page.
    ShortBytes,
    /// A length of two bytes, then bytes in a code page.
    Bytes,
    /// A length of two bytes, then UTF-16.
    Unicode,
    /// A length of one byte, then UTF-16.
    ShortUnicode,
}

/// A reader of the strings in a record and in the records that continue it.
pub(super) struct StringReader<'a> {
    records: &'a mut BiffReader,
    /// The position in the data of the current record.
    at: usize,
}

impl<'a> StringReader<'a> {
    /// Creates a reader that starts at position `at` of the record that was read last.
    pub(super) fn new(records: &'a mut BiffReader, at: usize) -> StringReader<'a> {
        StringReader { records, at }
    }

    /// Appends a string to `out`. A string that is cut off is an error.
    pub(super) fn string(
        &mut self,
        format: StringFormat,
        page: CodePage,
        out: &mut Vec<u8>,
    ) -> io::Result<()> {
        let length = match format {
            StringFormat::ShortBytes | StringFormat::ShortUnicode => usize::from(self.byte()?),
            StringFormat::Bytes | StringFormat::Unicode => usize::from(self.u16()?),
        };
        match format {
            StringFormat::ShortBytes | StringFormat::Bytes => self.bytes(length, page, out),
            StringFormat::Unicode | StringFormat::ShortUnicode => self.unicode(length, out),
        }
    }

    /// Reads all strings up to the end of the data. There may be more or fewer than the claimed `count`. Data after
    /// that many strings that is not a string is padding.
    pub(super) fn strings(&mut self, count: u32) -> io::Result<SharedStrings> {
        let mut strings = SharedStrings::default();
        let mut text = Vec::new();
        while self.more()? {
            text.clear();
            match self.string(StringFormat::Unicode, CodePage::default(), &mut text) {
                Err(_) if strings.len() >= count as usize => break,
                read => read?,
            }
            strings.push(&text)?;
        }
        Ok(strings.finish())
    }

    fn bytes(&mut self, length: usize, page: CodePage, out: &mut Vec<u8>) -> io::Result<()> {
        let mut bytes = Vec::with_capacity(length);
        while bytes.len() < length {
            bytes.push(self.byte()?);
        }
        page.push(&bytes, out);
        Ok(())
    }

    fn unicode(&mut self, length: usize, out: &mut Vec<u8>) -> io::Result<()> {
        let flags = self.byte()?;
        let runs = if flags & 8 == 0 { 0 } else { u64::from(self.u16()?) };
        let extra = if flags & 4 == 0 { 0 } else { u64::from(self.u16()?) | u64::from(self.u16()?) << 16 };
        let mut units = Vec::with_capacity(length);
        let mut wide = flags & 1 != 0;
        while units.len() < length {
            let left = self.records.data().get(self.at..).unwrap_or_default();
            if left.len() < usize::from(wide) + 1 {
                // Each continuation begins with the width of its characters.
                self.at += left.len();
                wide = self.byte()? & 1 != 0;
                continue;
            }
            let missing = length - units.len();
            let before = units.len();
            if wide {
                let characters = left.as_chunks::<2>().0.iter().take(missing);
                units.extend(characters.map(|unit| u16::from_le_bytes(*unit)));
            } else {
                units.extend(left.iter().take(missing).map(|&byte| u16::from(byte)));
            }
            self.at += (units.len() - before) * (usize::from(wide) + 1);
        }
        push_utf16(units, out);
        self.skip(runs * 4 + extra)
    }

    fn skip(&mut self, mut length: u64) -> io::Result<()> {
        while length > 0 && self.more()? {
            let left = self.records.data().len() - self.at;
            let step = usize::try_from(length).unwrap_or(usize::MAX).min(left);
            self.at += step;
            length -= step as u64;
        }
        Ok(())
    }

    /// Whether there is more data, in this record or in one that continues it.
    fn more(&mut self) -> io::Result<bool> {
        while self.at >= self.records.data().len() {
            if !self.records.read_continuation()? {
                return Ok(false);
            }
            self.at = 0;
        }
        Ok(true)
    }

    fn byte(&mut self) -> io::Result<u8> {
        self.more()?;
        let byte = self.records.data().get(self.at).copied();
        self.at += 1;
        byte.ok_or_else(|| invalid("a text in it is cut off"))
    }

    fn u16(&mut self) -> io::Result<u16> {
        Ok(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }
}
