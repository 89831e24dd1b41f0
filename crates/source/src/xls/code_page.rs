//! Code pages: the encodings of strings up to Excel 95.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::text::{self, CharacterEncoding};

/// The encoding of strings of single bytes; `None` if it is not known.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CodePage(Option<CharacterEncoding>);

impl CodePage {
    /// Returns the code page with this number, as a workbook stores it.
    pub(super) fn from_number(number: u16) -> CodePage {
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
        let known = text::CodePage::numbered(number).map(CharacterEncoding::Page);
        CodePage(known.or_else(|| Encoding::for_label(label.as_bytes()).map(CharacterEncoding::Web)))
    }

    /// Appends `bytes` as UTF-8. If the code page is not known, they are taken for UTF-8 if they are valid UTF-8, and
    /// for windows-1252 otherwise.
    pub(super) fn push(self, bytes: &[u8], out: &mut Vec<u8>) {
        let likely = if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 };
        let (text, _) = self.0.unwrap_or(likely.into()).decode(bytes);
        out.extend_from_slice(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::CodePage;

    #[test]
    fn bytes_are_read_in_their_code_page() {
        for (page, bytes, text) in [
            (CodePage::from_number(1252), &b"Jos\xE9"[..], "José"),
            (CodePage::from_number(1251), b"\xC8\xE2\xE0\xED", "Иван"),
            (CodePage::from_number(10_000), b"Jos\x8E", "José"),
            (CodePage::from_number(10_029), b"\x8C\x97\x88\xE1", "ĆóąŠ"),
            (CodePage::from_number(852), b"Micha\x88", "Michał"),
            (CodePage::from_number(437), b"Jos\x82", "José"),
            (CodePage::from_number(932), b"\x8E\x52", "山"),
            (CodePage::from_number(9), b"Jos\xE9", "José"),
            (CodePage::default(), "José".as_bytes(), "José"),
        ] {
            let mut out = Vec::new();
            page.push(bytes, &mut out);
            assert_eq!(String::from_utf8_lossy(&out), text);
        }
    }
}
