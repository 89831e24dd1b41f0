//! Strings in records: of single bytes in a code page up to Excel 95, since then of characters, which may go on in
//! the records that continue one.

use std::io;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::records::Records;
use crate::sheet::Strings;
use kith_container::invalid;

/// What the single bytes of a string are.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CodePage(Option<&'static Encoding>);

impl CodePage {
    /// The code page of that number, as a workbook has it.
    pub(super) fn of(number: u16) -> CodePage {
        let label = match number {
            0x8001 => "windows-1252".to_owned(),
            10_000 | 0x8000 => "macintosh".to_owned(),
            10_007 => "x-mac-cyrillic".to_owned(),
            866 => "ibm866".to_owned(),
            932 => "shift_jis".to_owned(),
            936 => "gbk".to_owned(),
            949 => "euc-kr".to_owned(),
            950 => "big5".to_owned(),
            65_001 => "utf-8".to_owned(),
            number => format!("windows-{number}"),
        };
        CodePage(Encoding::for_label(label.as_bytes()))
    }

    /// Appends `bytes` as UTF-8. Without a known code page they are what most writers mean.
    fn push(self, bytes: &[u8], out: &mut Vec<u8>) {
        let likely = if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 };
        let (text, _) = self.0.unwrap_or(likely).decode_without_bom_handling(bytes);
        out.extend_from_slice(text.as_bytes());
    }
}

/// How a string is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A length of one byte, then bytes.
    Short,
    /// A length of two bytes, then bytes.
    Bytes,
    /// A length of two bytes, then characters.
    Unicode,
    /// A length of one byte, then characters.
    ShortUnicode,
}

/// The data of a record and of those that continue it.
pub(super) struct Text<'a> {
    records: &'a mut Records,
    at: usize,
}

impl<'a> Text<'a> {
    /// The data of the record read last, from `at` on.
    pub(super) fn new(records: &'a mut Records, at: usize) -> Text<'a> {
        Text { records, at }
    }

    /// Appends a string to `out`. One that is cut short is an error.
    pub(super) fn string(&mut self, kind: Kind, page: CodePage, out: &mut Vec<u8>) -> io::Result<()> {
        let length = match kind {
            Kind::Short | Kind::ShortUnicode => usize::from(self.byte()?),
            Kind::Bytes | Kind::Unicode => usize::from(self.u16()?),
        };
        match kind {
            Kind::Short | Kind::Bytes => self.bytes(length, page, out),
            Kind::Unicode | Kind::ShortUnicode => self.unicode(length, out),
        }
    }

    /// All strings up to the end of the data, where there may be more or less than the `count` that is claimed. What
    /// lies behind so many, and is no string, is padding.
    pub(super) fn strings(&mut self, count: u32) -> io::Result<Strings> {
        let mut strings = Strings::default();
        let mut text = Vec::new();
        while self.more()? {
            text.clear();
            match self.string(Kind::Unicode, CodePage::default(), &mut text) {
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
                // Each continuation says anew how wide its characters are.
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
        for c in char::decode_utf16(units) {
            let c = c.unwrap_or(char::REPLACEMENT_CHARACTER);
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
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

    /// Whether there is more data, here or in a record that continues this one.
    fn more(&mut self) -> io::Result<bool> {
        while self.at >= self.records.data().len() {
            if !self.records.go_on()? {
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

#[cfg(test)]
mod tests {
    use super::CodePage;

    #[test]
    fn bytes_are_read_in_their_code_page() {
        for (page, bytes, text) in [
            (CodePage::of(1252), &b"Jos\xE9"[..], "José"),
            (CodePage::of(1251), b"\xC8\xE2\xE0\xED", "Иван"),
            (CodePage::of(10_000), b"Jos\x8E", "José"),
            (CodePage::of(932), b"\x8E\x52", "山"),
            (CodePage::of(9), b"Jos\xE9", "José"),
            (CodePage::default(), "José".as_bytes(), "José"),
        ] {
            let mut out = Vec::new();
            page.push(bytes, &mut out);
            assert_eq!(String::from_utf8_lossy(&out), text);
        }
    }
}
