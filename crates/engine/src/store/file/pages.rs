//! Reading the pages of a database file, each in its newest version from the file or its log. Neither is
//! trusted to be valid. (SQLite file format, §1.3 header, §4 write-ahead log.)

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use rustc_hash::FxHashMap;

/// The page size of Kith's stores, for files whose header is unreadable.
const PAGE_SIZE: usize = 4096;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// A database file and its log.
pub(crate) struct Pages {
    file: File,
    log: Option<File>,
    /// For each page in the log, the offset of its newest version.
    newer: FxHashMap<u32, u64>,
    size: usize,
    reserved: usize,
    count: u32,
}

impl Pages {
    /// Opens a database file. Returns `None` if there is no file to read.
    pub(crate) fn open(path: &Path) -> Option<Pages> {
        let mut file = File::open(path).ok()?;
        let length = file.metadata().ok().filter(std::fs::Metadata::is_file)?.len();
        let mut header = [0u8; 100];
        let whole = file.read_exact(&mut header).is_ok() && header.starts_with(MAGIC);
        let log = File::open(path.with_extension("db-wal")).ok();
        let said = u16_at(&header, 16).filter(|_| whole).map(usize::from);
        let said = said.map(|size| if size == 1 { 65_536 } else { size });
        let size = said
            .filter(|size| size.is_power_of_two() && *size >= 512)
            .or_else(|| log.as_ref().and_then(log_page_size))
            .unwrap_or(PAGE_SIZE);
        let reserved = header.get(20).map_or(0, |reserved| usize::from(*reserved));
        let reserved = if whole && reserved + 480 <= size { reserved } else { 0 };
        let count = u32::try_from(length.div_ceil(size as u64)).unwrap_or(u32::MAX);
        let mut pages = Pages { file, log, newer: FxHashMap::default(), size, reserved, count };
        if let Some((newer, count)) = pages.log.as_ref().and_then(|log| read_log(log, size)) {
            pages.newer = newer;
            pages.count = pages.count.max(count);
        }
        Some(pages)
    }

    /// Returns the number of pages. Pages are numbered from 1.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// Returns the usable size of a page, in bytes.
    pub(crate) fn usable(&self) -> usize {
        self.size - self.reserved
    }

    /// Reads a page into `page`. If the page is incomplete, the rest is filled with zeros. Returns `false` if
    /// no part of it can be read.
    pub(crate) fn read(&self, number: u32, page: &mut Vec<u8>) -> bool {
        page.clear();
        page.resize(self.size, 0);
        let Some(before) = number.checked_sub(1) else { return false };
        match (self.newer.get(&number), &self.log) {
            (Some(at), Some(log)) => fill(log, *at, page),
            _ => fill(&self.file, u64::from(before) * self.size as u64, page),
        }
    }
}

/// Reads a big-endian 16-bit integer.
pub(crate) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// Reads a big-endian 32-bit integer.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn fill(mut file: &File, at: u64, page: &mut [u8]) -> bool {
    if file.seek(SeekFrom::Start(at)).is_err() {
        return false;
    }
    let mut filled = 0;
    while let Some(rest) = page.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) | Err(_) => break,
            Ok(read) => filled += read,
        }
    }
    filled > 0
}

fn log_page_size(mut log: &File) -> Option<usize> {
    let mut header = [0u8; 32];
    log.seek(SeekFrom::Start(0)).ok()?;
    log.read_exact(&mut header).ok()?;
    let magic = u32_at(&header, 0)?;
    let size = u32_at(&header, 8)? as usize;
    (magic & !1 == 0x377f_0682 && size.is_power_of_two() && (512..=65_536).contains(&size)).then_some(size)
}

/// Returns the offset of the newest version of each page in the committed part of the log, and the resulting
/// number of pages of the database. Like SQLite, it stops at the first frame with a wrong checksum.
fn read_log(log: &File, size: usize) -> Option<(FxHashMap<u32, u64>, u32)> {
    if log_page_size(log)? != size {
        return None;
    }
    let mut reader = BufReader::with_capacity(1 << 16, log);
    reader.seek(SeekFrom::Start(0)).ok()?;
    let mut header = [0u8; 32];
    reader.read_exact(&mut header).ok()?;
    let big = u32_at(&header, 0)? & 1 == 1;
    let salt = header.get(16..24)?.to_vec();
    let mut sum = checksum((0, 0), header.get(..24)?, big);
    if Some(sum) != u32_at(&header, 24).zip(u32_at(&header, 28)) {
        return None;
    }
    let (mut committed, mut pending) = (FxHashMap::default(), Vec::new());
    let mut count = 0;
    let mut frame = vec![0u8; 24 + size];
    let mut at = 32;
    while reader.read_exact(&mut frame).is_ok() {
        let (head, page) = frame.split_at_checked(24)?;
        sum = checksum(checksum(sum, head.get(..8)?, big), page, big);
        if head.get(8..16)? != salt || Some(sum) != u32_at(head, 16).zip(u32_at(head, 20)) {
            break;
        }
        pending.push((u32_at(head, 0)?, at + 24));
        let pages = u32_at(head, 4)?;
        if pages > 0 {
            committed.extend(pending.drain(..));
            count = pages;
        }
        at += frame.len() as u64;
    }
    Some((committed, count))
}

fn checksum((mut a, mut b): (u32, u32), bytes: &[u8], big: bool) -> (u32, u32) {
    let mut words = bytes.chunks_exact(4).map(|word| {
        let word = word.try_into().unwrap_or_default();
        if big { u32::from_be_bytes(word) } else { u32::from_le_bytes(word) }
    });
    while let (Some(first), Some(second)) = (words.next(), words.next()) {
        a = a.wrapping_add(first).wrapping_add(b);
        b = b.wrapping_add(second).wrapping_add(a);
    }
    (a, b)
}
