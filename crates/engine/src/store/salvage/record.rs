//! Parsing the records of a page. (SQLite file format, §1.6 b-tree pages, §2.1 records.) Inconsistent data
//! yields `None`.

use rusqlite::types::Value;

use crate::store::file::pages::{Pages, u16_at, u32_at};

/// The maximum length of a record, in bytes. Kith never writes longer ones.
const LONGEST: usize = 64 << 20;

/// The kinds of pages of a b-tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageKind {
    /// A leaf page of a table with row ids.
    Rows,
    /// A leaf page of an index, or of a table without row ids.
    Entries,
    /// An interior page of an index, or of a table without row ids. It has both entries and child pages.
    EntriesAndPages,
    /// An interior page of a table with row ids. It has only child pages.
    Pages,
}

/// A record, with its row id if it has one.
pub(crate) struct Record {
    pub(crate) row: Option<i64>,
    pub(crate) values: Vec<Value>,
}

/// Returns the kind of a page, or `None` if it is not a page of a b-tree.
pub(crate) fn kind(page: &[u8], number: u32) -> Option<PageKind> {
    match page.get(start(number))? {
        0x0d => Some(PageKind::Rows),
        0x0a => Some(PageKind::Entries),
        0x02 => Some(PageKind::EntriesAndPages),
        0x05 => Some(PageKind::Pages),
        _ => None,
    }
}

/// Returns the child pages of an interior page.
pub(crate) fn children(page: &[u8], number: u32) -> Vec<u32> {
    let below = cells(page, number).into_iter().filter_map(|at| u32_at(page, at));
    below.chain(u32_at(page, start(number) + 8)).collect()
}

/// Returns all records of a page, with `None` for those that cannot be read.
pub(crate) fn records(pages: &Pages, page: &[u8], number: u32) -> Vec<Option<Record>> {
    let Some(kind) = kind(page, number).filter(|kind| *kind != PageKind::Pages) else { return Vec::new() };
    cells(page, number).into_iter().map(|at| record(pages, page, at, kind)).collect()
}

/// Returns the offset at which the b-tree page begins: page 1 starts with the header of the file.
fn start(number: u32) -> usize {
    if number == 1 { 100 } else { 0 }
}

/// Returns the offsets of the cells of a page.
fn cells(page: &[u8], number: u32) -> Vec<usize> {
    let start = start(number);
    let inner = matches!(kind(page, number), Some(PageKind::Pages | PageKind::EntriesAndPages));
    let first = start + if inner { 12 } else { 8 };
    let count = u16_at(page, start + 3).map_or(0, usize::from);
    // Each cell takes two bytes in the pointer array and at least four bytes of content.
    let count = count.min(page.len() / 6);
    (0..count).filter_map(|cell| u16_at(page, first + cell * 2)).map(usize::from).collect()
}

fn record(pages: &Pages, page: &[u8], at: usize, kind: PageKind) -> Option<Record> {
    let at = if kind == PageKind::EntriesAndPages { at + 4 } else { at };
    let (length, at) = varint(page, at)?;
    let length = usize::try_from(length).ok().filter(|length| *length <= LONGEST)?;
    let (row, at) = match kind {
        PageKind::Rows => varint(page, at).map(|(row, at)| (Some(row), at))?,
        _ => (None, at),
    };
    let payload = payload(pages, page, at, length, kind)?;
    Some(Record { row, values: values(&payload)? })
}

/// Returns the bytes of a record, including those on overflow pages.
fn payload(pages: &Pages, page: &[u8], at: usize, length: usize, kind: PageKind) -> Option<Vec<u8>> {
    let usable = pages.usable();
    let most = if kind == PageKind::Rows { usable - 35 } else { (usable - 12) * 64 / 255 - 23 };
    if length <= most {
        return Some(page.get(at..at + length)?.to_vec());
    }
    let least = (usable - 12) * 32 / 255 - 23;
    let rest = least + (length - least) % (usable - 4);
    let here = if rest <= most { rest } else { least };
    let mut payload = page.get(at..at + here)?.to_vec();
    let mut next = u32_at(page, at + here)?;
    let mut more = Vec::new();
    while payload.len() < length {
        if next == 0 || next > pages.count() || !pages.read(next, &mut more) {
            return None;
        }
        let wanted = (length - payload.len()).min(usable - 4);
        payload.extend_from_slice(more.get(4..4 + wanted)?);
        next = u32_at(&more, 0)?;
    }
    Some(payload)
}

/// Returns the values of a record. The lengths in its header must match the payload exactly.
fn values(payload: &[u8]) -> Option<Vec<Value>> {
    let (header, mut at) = varint(payload, 0)?;
    let header = usize::try_from(header).ok().filter(|header| *header <= payload.len())?;
    let (mut body, mut values) = (header, Vec::new());
    while at < header {
        let (kind, next) = varint(payload, at)?;
        at = next;
        let length = match kind {
            0 | 8 | 9 => 0,
            1..=4 => kind as usize,
            5 => 6,
            6 | 7 => 8,
            12.. => usize::try_from((kind - 12) / 2).ok()?,
            _ => return None,
        };
        let bytes = payload.get(body..body.checked_add(length)?)?;
        body += length;
        values.push(match kind {
            0 => Value::Null,
            7 => Value::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
            8 => Value::Integer(0),
            9 => Value::Integer(1),
            1..=6 => Value::Integer(integer(bytes)),
            _ if kind % 2 == 0 => Value::Blob(bytes.to_vec()),
            _ => Value::Text(std::str::from_utf8(bytes).ok()?.to_owned()),
        });
    }
    (at == header && body == payload.len()).then_some(values)
}

/// Reads a big-endian two's complement integer of up to eight bytes.
fn integer(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|first| first & 0x80 != 0);
    bytes.iter().fold(if negative { -1 } else { 0 }, |number, byte| (number << 8) | i64::from(*byte))
}

/// Reads a variable-length integer of one to nine bytes, and returns it with the offset that follows it.
fn varint(bytes: &[u8], at: usize) -> Option<(i64, usize)> {
    let mut number: u64 = 0;
    for (i, byte) in bytes.get(at..)?.iter().take(9).enumerate() {
        if i == 8 {
            return Some((((number << 8) | u64::from(*byte)) as i64, at + 9));
        }
        number = (number << 7) | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((number as i64, at + i + 1));
        }
    }
    None
}
