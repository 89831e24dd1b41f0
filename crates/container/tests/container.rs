//! Archives, honest and not: what is read of them, and why they are refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::io::{self, Cursor, Read, Write};

use kith_container::{Container, Fault, HeldFile};
use proptest::prelude::*;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TEXT: &[u8] = b"The quick brown fox jumps over the lazy dog. The quick brown fox jumps again.";
const CENTRAL: &[u8] = b"PK\x01\x02";
/// Where the fields of an entry stand in the central directory, from its signature on (APPNOTE 4.3.12).
const FLAGS: usize = 8;
const METHOD: usize = 10;
const CRC: usize = 16;
const UNPACKED: usize = 24;

fn archive(parts: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn deflated() -> Vec<u8> {
    archive(&[("part.txt", TEXT)], CompressionMethod::Deflated)
}

/// Overwrites a field of the first entry of the central directory.
fn patched(mut archive: Vec<u8>, field: usize, value: &[u8]) -> Vec<u8> {
    let at = archive.windows(4).rposition(|bytes| bytes == CENTRAL).expect("a central directory") + field;
    archive[at..at + value.len()].copy_from_slice(value);
    archive
}

fn open(bytes: &[u8], wanted: impl Fn(&str) -> bool) -> io::Result<(TempDir, Container)> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive.zip");
    std::fs::write(&path, bytes).unwrap();
    Container::open(&HeldFile::open(&path).unwrap(), wanted).map(|container| (folder, container))
}

/// Reads `part.txt` to its end.
fn read(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let (_folder, container) = open(bytes, |_| true)?;
    let mut content = Vec::new();
    container.part("part.txt")?.expect("the part").read_to_end(&mut content)?;
    Ok(content)
}

#[track_caller]
fn fault(bytes: &[u8]) -> Fault {
    let error = read(bytes).expect_err("refused");
    Fault::of(&error).unwrap_or_else(|| panic!("no fault in {error}")).clone()
}

#[test]
fn parts_are_read_stored_and_deflated() {
    for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
        assert_eq!(read(&archive(&[("part.txt", TEXT)], method)).unwrap(), TEXT);
        assert_eq!(read(&archive(&[("part.txt", b"")], method)).unwrap(), b"");
    }
}

#[test]
fn progress_reaches_the_end_of_the_part() {
    let (_folder, container) = open(&deflated(), |_| true).unwrap();
    let mut part = container.part("part.txt").unwrap().unwrap();
    assert_eq!((part.position().0, part.unpacked()), (0, 0));
    part.read_to_end(&mut Vec::new()).unwrap();
    let (read, all) = part.position();
    assert_eq!((read, part.unpacked()), (all, TEXT.len() as u64));
}

#[test]
fn names_ignore_case_and_slashes() {
    let bytes = archive(&[("XL\\Workbook.xml", TEXT), ("/xl/Sheet1.XML", TEXT)], CompressionMethod::Stored);
    let (_folder, container) = open(&bytes, |_| true).unwrap();
    assert!(
        container.has("xl/workbook.xml") && container.has("\\XL\\sheet1.xml") && !container.has("sheet1.xml")
    );
    let mut names: Vec<&str> = container.names().collect();
    names.sort_unstable();
    assert_eq!(names, ["xl/sheet1.xml", "xl/workbook.xml"]);
}

#[test]
fn only_wanted_parts_can_be_opened() {
    let bytes = archive(&[("a.txt", TEXT), ("b.jpg", TEXT)], CompressionMethod::Stored);
    let (_folder, container) = open(&bytes, |name| name.ends_with(".txt")).unwrap();
    assert_eq!(container.names().collect::<Vec<_>>(), ["a.txt"]);
    assert!(container.part("a.txt").unwrap().is_some() && container.part("b.jpg").unwrap().is_none());
}

#[test]
fn what_is_not_wanted_may_be_encrypted() {
    let bytes = patched(deflated(), FLAGS, &1_u16.to_le_bytes());
    assert_eq!(fault(&bytes), Fault::Encrypted);
    assert!(open(&bytes, |_| false).is_ok());
}

#[test]
fn other_ways_of_packing_are_refused() {
    let bzip2 = patched(deflated(), METHOD, &12_u16.to_le_bytes());
    assert_eq!(fault(&bzip2), Fault::Damaged("part.txt is packed in a way that cannot be read".to_owned()));
}

#[test]
fn a_part_that_claims_to_be_enormous_is_refused() {
    let claims = patched(deflated(), UNPACKED, &0xF000_0000_u32.to_le_bytes());
    assert!(matches!(fault(&claims), Fault::TooLarge(_)));
}

#[test]
fn a_part_must_be_what_the_directory_says() {
    let differs = Fault::Damaged("part.txt is not what the archive says it is".to_owned());
    let length = u32::try_from(TEXT.len()).unwrap();
    assert_eq!(fault(&patched(deflated(), UNPACKED, &(length - 1).to_le_bytes())), differs);
    assert_eq!(fault(&patched(deflated(), UNPACKED, &(length + 1).to_le_bytes())), differs);
    assert_eq!(fault(&patched(deflated(), CRC, &[1, 2, 3, 4])), differs);
}

#[test]
fn what_is_no_archive_or_cut_off_is_damaged() {
    let whole = deflated();
    for bytes in [&b""[..], b"PK\x03\x04", b"%PDF-1.7", &whole[..whole.len() / 2], &whole[..whole.len() - 5]]
    {
        assert!(matches!(fault(bytes), Fault::Damaged(_)), "{} bytes", bytes.len());
    }
}

proptest! {
    #[test]
    fn a_damaged_byte_is_found_or_harmless(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = deflated();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let Ok((_folder, container)) = open(&bytes, |_| true) else { return Ok(()) };
        // The name of the part may be what was damaged.
        let Ok(Some(mut part)) = container.part("part.txt") else { return Ok(()) };
        let mut content = Vec::new();
        if part.read_to_end(&mut content).is_ok() {
            prop_assert_eq!(content, TEXT);
        }
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let archive = [&deflated()[..], &bytes].concat();
        for bytes in [bytes, archive] {
            if let Ok((_folder, container)) = open(&bytes, |_| true) {
                for name in container.names().map(str::to_owned).collect::<Vec<_>>() {
                    if let Ok(Some(mut part)) = container.part(&name) {
                        let _ = part.read_to_end(&mut Vec::new());
                    }
                }
            }
        }
    }
}
