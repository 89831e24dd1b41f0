//! What kind of file it is, detected from its first bytes and not from its name.

use memchr::memmem;

use super::encoding::{detect_utf16, detect_utf32};

/// How a workbook is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WorkbookContainer {
    /// In a ZIP archive.
    Zip,
    /// In a compound file, like documents of old Office programs and encrypted new ones.
    CompoundFile,
    /// In no container: the file consists of the records of a sheet, as very old programs and simple scripts write
    /// them.
    BareRecords,
}

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// Text in some encoding.
    Text,
    /// A workbook, or another document that is stored like one.
    Workbook(WorkbookContainer),
    /// vCards.
    Vcard,
    /// Entries of a directory.
    Ldif,
    /// Something that is not supported: what it is, and what the person can do instead.
    Other(&'static str, &'static str),
}

/// What a person can do with a file that is not a table.
const EXPORT: &str = "Export the contacts as .csv or .xlsx and choose that file.";
/// What a person can do with a table in another format.
const SAVE: &str = "Open it in a spreadsheet program, save it as .xlsx or .csv, and choose that file.";

/// Signatures at the start of files that people choose by mistake.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "an image"),
    (b"\xFF\xD8\xFF", "an image"),
    (b"GIF8", "an image"),
    (b"BM\x36", "an image"),
    (b"II*\0", "an image"),
    (b"MM\0*", "an image"),
    (b"\x1F\x8B", "a compressed archive"),
    (b"7z\xBC\xAF\x27\x1C", "a compressed archive"),
    (b"Rar!\x1A\x07", "a compressed archive"),
    (b"BZh", "a compressed archive"),
    (b"\xFD7zXZ\0", "a compressed archive"),
    (b"\x28\xB5\x2F\xFD", "a compressed archive"),
    (b"SQLite format 3\0", "a database"),
    (b"\0\x01\0\0Standard ", "a database"),
    (b"\x7FELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"{\\rtf", "a text document"),
    (b"RIFF", "a sound, film or image"),
    (b"OggS", "a sound or film"),
    (b"ID3", "a sound"),
    (b"\0\0\0\x18ftyp", "a film or image"),
    (b"\0\0\0\x1Cftyp", "a film or image"),
    (b"\0\0\0\x20ftyp", "a film or image"),
    (b"bplist00", "a settings file"),
    (b"PAR1", "a data file"),
];

/// Detects the kind of a file that begins with `head`.
pub(crate) fn detect(head: &[u8]) -> FileKind {
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") || head.starts_with(b"PK\x07\x08") {
        return FileKind::Workbook(WorkbookContainer::Zip);
    }
    if head.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return FileKind::Workbook(WorkbookContainer::CompoundFile);
    }
    if let Some((_, what)) = SIGNATURES.iter().find(|(start, _)| head.starts_with(start)) {
        return FileKind::Other(what, EXPORT);
    }
    if biff(head) {
        return FileKind::Workbook(WorkbookContainer::BareRecords);
    }
    markup(head).or_else(|| binary(head)).unwrap_or(FileKind::Text)
}

/// Whether the file consists of BIFF records and the first one opens a sheet or a workbook. Worksheets of Excel 2 to 4
/// do, and so do the `.xls` files that some scripts write.
fn biff(head: &[u8]) -> bool {
    matches!(
        head,
        [0x09, 0x00 | 0x02 | 0x04, 0x04 | 0x06, 0x00, _, _, 0x10, 0x00, ..]
            | [0x09, 0x08, 0x06 | 0x08 | 0x10, 0x00, _, 0x00 | 0x05 | 0x06, 0x05 | 0x10, 0x00, ..]
    )
}

/// Detects cards, and the web pages and XML tables that many programs name `.xls`.
fn markup(head: &[u8]) -> Option<FileKind> {
    if is_vcard(head) {
        return Some(FileKind::Vcard);
    }
    if is_ldif(head) {
        return Some(FileKind::Ldif);
    }
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let mut start = text.get(..text.len().min(4_096)).unwrap_or_default().to_ascii_lowercase();
    if head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF") {
        // Markup is ASCII, so in UTF-16 every other byte is enough.
        start.retain(|byte| byte.is_ascii() && *byte != 0);
    }
    let start = start.trim_ascii_start();
    let page = [
        &b"<!doctype html"[..],
        b"<html",
        b"<table",
        b"<head",
        b"<meta",
        b"<style",
        b"<div",
        b"mime-version:",
    ];
    if page.iter().any(|tag| start.starts_with(tag)) {
        return Some(FileKind::Other("a web page, whatever its name says", SAVE));
    }
    if start.starts_with(b"<?xml") || start.starts_with(b"<workbook") || start.starts_with(b"<office:") {
        let has = |word: &[u8]| memmem::find(start, word).is_some();
        return Some(FileKind::Other(
            if has(b"urn:schemas-microsoft-com:office:spreadsheet") {
                "an XML spreadsheet of Excel 2003, whatever its name says"
            } else if has(b"opendocument:xmlns:office") {
                "an OpenDocument file in one piece (such as .fods)"
            } else if has(b"<html") {
                "a web page, whatever its name says"
            } else {
                "an XML document"
            },
            SAVE,
        ));
    }
    let mut json = start.iter().filter(|byte| !byte.is_ascii_whitespace());
    if matches!((json.next(), json.next()), (Some(b'{'), Some(b'"')) | (Some(b'['), Some(b'{' | b'['))) {
        return Some(FileKind::Other("a JSON document", EXPORT));
    }
    None
}

/// Whether the first line other than a comment names an entry, possibly after a line with the version of LDIF.
fn is_ldif(head: &[u8]) -> bool {
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let start = text.get(..text.len().min(4_096)).unwrap_or_default().to_ascii_lowercase();
    let mut lines = start
        .split(|byte| matches!(byte, b'\n' | b'\r'))
        .filter(|line| !line.is_empty() && !matches!(line.first(), Some(b'#' | b' ')));
    let first = lines.next().unwrap_or_default();
    let is_version = first.strip_prefix(b"version:").is_some_and(|rest| rest.trim_ascii() == b"1");
    let entry = if is_version { lines.next().unwrap_or_default() } else { first };
    entry.starts_with(b"dn:")
}

/// Whether the text begins with `BEGIN:VCARD`, also in UTF-16.
fn is_vcard(head: &[u8]) -> bool {
    let mark = |byte: &u8| matches!(byte, 0 | 0xEF | 0xBB | 0xBF | 0xFE | 0xFF) || byte.is_ascii_whitespace();
    let text = head.iter().skip_while(|byte| mark(byte)).filter(|byte| !mark(byte));
    text.take(11).map(u8::to_ascii_lowercase).eq(*b"begin:vcard")
}

/// Detects binary data by its control characters. Text has few of them unless it is UTF-16; in compressed data, every
/// ninth byte is one. The zero bytes that a crash leaves after a text do not count.
fn binary(head: &[u8]) -> Option<FileKind> {
    let marked = head.starts_with(&[0xFF, 0xFE, 0, 0]) || head.starts_with(&[0, 0, 0xFE, 0xFF]);
    if marked || detect_utf32(head).is_some() || detect_utf16(head).is_some() {
        return None;
    }
    let length = head.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
    let head = head.get(..length).filter(|text| !text.is_empty()).unwrap_or(head);
    let control = head.iter().filter(|byte| matches!(byte, 0..=8 | 0x0E..=0x19 | 0x1C..=0x1D | 0x7F)).count();
    (control > 16 && control * 25 > head.len())
        .then_some(FileKind::Other("a binary file of an unknown kind", EXPORT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_text_even_with_some_control_characters() {
        assert_eq!(detect(b"Name,Phone\nAnn\0,+1\x1A\n"), FileKind::Text);
        assert_eq!(detect("Имя;Телефон\n".as_bytes()), FileKind::Text);
        assert_eq!(detect(b"PKW,Name\n"), FileKind::Text);
        assert_eq!(detect(b"N\0a\0m\0e\0,\0P\0\n\0A\0n\0n\0,\0"), FileKind::Text);
        assert_eq!(detect(b"BM,Name\n"), FileKind::Text);
        assert_eq!(detect(&[&b"Name,Phone\nAnn,+1\n"[..], &[0; 4_096]].concat()), FileKind::Text);
        assert!(matches!(detect(&[0; 4_096]), FileKind::Other(..)));
    }

    #[test]
    fn other_files_are_named() {
        assert!(matches!(detect(b"%PDF-1.7\n"), FileKind::Other("a PDF document", _)));
        let page = "a web page, whatever its name says";
        let spreadsheet = "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>\n\
                           <Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>";
        let wide: Vec<u8> = "\u{feff}<html>Имя".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (text, what) in [
            (&b"  <HTML><table>"[..], page),
            (b"MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n", page),
            (b"<?xml version='1.0'?><!DOCTYPE html><html>", page),
            (&wide, page),
            (spreadsheet.as_bytes(), "an XML spreadsheet of Excel 2003, whatever its name says"),
            (b"<?xml version='1.0'?><people/>", "an XML document"),
        ] {
            assert!(matches!(detect(text), FileKind::Other(found, SAVE) if found == what), "{what}");
        }
        assert!(matches!(detect(b"[\n  {\"name\": 1}]"), FileKind::Other("a JSON document", _)));
        assert!(matches!(detect(&[1, 2, 3, 0, 0, 9, 200, 0].repeat(9)), FileKind::Other(..)));
        assert_eq!(detect(b"\xEF\xBB\xBFBEGIN:VCARD\r\n"), FileKind::Vcard);
        assert_eq!(detect(b"# People\n\nversion: 1\ndn: cn=Ann\n"), FileKind::Ldif);
        assert_eq!(detect(b"DN:: Y249QW5u\r\n"), FileKind::Ldif);
        assert_eq!(detect(b"version: 1\nname,phone\n"), FileKind::Text);
    }
}
