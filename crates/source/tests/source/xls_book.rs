//! A writer of Excel 97 workbooks and of the compound files that contain them.

use crate::sheets::{Sheet, Value};

/// A record.
pub fn record(id: u16, data: &[u8]) -> Vec<u8> {
    [&id.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
}

/// The record that opens a workbook (5) or a sheet (16) of Excel 97.
pub fn begin(content: u8) -> Vec<u8> {
    record(0x0809, &[0, 6, content, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
}

pub fn end() -> Vec<u8> {
    record(0x000A, &[])
}

/// A string with a length of two bytes. It is wide if it has characters outside Latin-1.
pub fn unicode(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut out = (units.len() as u16).to_le_bytes().to_vec();
    if units.iter().all(|&unit| unit < 256) {
        out.push(0);
        out.extend(units.iter().map(|&unit| unit as u8));
    } else {
        out.push(1);
        out.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    }
    out
}

/// The position and style of a cell. Rows are counted from 1, columns from 0.
pub fn place(row: u32, column: u16, style: u16) -> Vec<u8> {
    [(row - 1) as u16, column, style].iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// A cell with a text that is not a shared string.
pub fn label(row: u32, column: u16, text: &str) -> Vec<u8> {
    record(0x0204, &[place(row, column, 0), unicode(text)].concat())
}

/// The record with the claimed dimensions of a sheet.
pub fn dimensions(rows: u32, columns: u16) -> Vec<u8> {
    record(0x0200, &[&[0; 4][..], &rows.to_le_bytes(), &[0, 0], &columns.to_le_bytes(), &[0, 0]].concat())
}

/// The records of a workbook.
pub fn stream(sheets: &[Sheet], since_1904: bool) -> Vec<u8> {
    let (mut codes, mut strings) = (vec!["General"], Vec::new());
    let bodies: Vec<Vec<u8>> = sheets.iter().map(|sheet| body(sheet, &mut codes, &mut strings)).collect();
    let mut before = [begin(5), record(0x0042, &1200_u16.to_le_bytes())].concat();
    before.extend(record(0x0022, &[u8::from(since_1904), 0]));
    for (at, code) in codes.iter().enumerate() {
        before.extend(record(0x041E, &[(164 + at as u16).to_le_bytes().to_vec(), unicode(code)].concat()));
    }
    for at in 0..codes.len() {
        before.extend(record(0x00E0, &[&[0, 0][..], &(164 + at as u16).to_le_bytes(), &[0; 16]].concat()));
    }
    let shared = [vec![0xFF; 8], strings.iter().flat_map(|text| unicode(text)).collect()].concat();
    let mut after = record(0x00FC, &shared);
    after.extend(end());
    let listed: usize = sheets.iter().map(|sheet| 12 + sheet.name.len()).sum();
    let mut start = before.len() + listed + after.len();
    for (sheet, body) in sheets.iter().zip(&bodies) {
        let name = unicode(sheet.name);
        let data =
            [&(start as u32).to_le_bytes()[..], &[u8::from(sheet.hidden), 0, name[0]], &name[2..]].concat();
        before.extend(record(0x0085, &data));
        start += body.len();
    }
    [before, after, bodies.concat()].concat()
}

/// A workbook in its compound file.
pub fn of(sheets: &[Sheet], since_1904: bool) -> Vec<u8> {
    compound(&[("Workbook", &stream(sheets, since_1904))])
}

fn body(sheet: &Sheet, codes: &mut Vec<&'static str>, strings: &mut Vec<&'static str>) -> Vec<u8> {
    let mut out = [begin(16), dimensions(sheet.cells.last().map_or(0, |cell| cell.0), 26)].concat();
    let mut style = |code: &'static str| match codes.iter().position(|other| *other == code) {
        Some(at) => at as u16,
        None => {
            codes.push(code);
            codes.len() as u16 - 1
        }
    };
    for &(row, column, value) in &sheet.cells {
        let cell = |id, style, data: &[u8]| record(id, &[&place(row, column, style)[..], data].concat());
        let formula = |result: &[u8]| cell(0x0006, 0, &[result, &[0; 8]].concat());
        let chosen = |kind, byte| [kind, 0, byte, 0, 0, 0, 0xFF, 0xFF];
        out.extend(match value {
            Value::Text(text) => {
                strings.push(text);
                cell(0x00FD, 0, &(strings.len() as u32 - 1).to_le_bytes())
            }
            // An integer that fits into the short form.
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e8 => {
                cell(0x027E, 0, &(((number as i32) << 2) | 2).to_le_bytes())
            }
            Value::Number(number) => cell(0x0203, 0, &number.to_le_bytes()),
            Value::Formatted(number, code, _)
            | Value::Date(number, code, _)
            | Value::Time(number, code, _) => cell(0x0203, style(code), &number.to_le_bytes()),
            Value::Bool(yes) => cell(0x0205, 0, &[u8::from(yes), 0]),
            Value::Error(code, _) => cell(0x0205, 0, &[code, 1]),
            Value::FormulaText(text) => {
                let shared = record(0x04BC, &[0; 10]);
                [formula(&chosen(0, 0)), shared, record(0x0207, &unicode(text))].concat()
            }
            Value::FormulaNumber(number) => formula(&number.to_le_bytes()),
            Value::FormulaBool(yes) => formula(&chosen(1, u8::from(yes))),
        });
    }
    out.extend(end());
    out
}

const SECTOR: usize = 512;
const FREE: u32 = 0xFFFF_FFFF;
const LAST: u32 = 0xFFFF_FFFE;
const TABLE: u32 = 0xFFFF_FFFD;

/// A compound file with these streams. Streams of less than 4,096 bytes are stored in small sectors.
pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut sectors, mut fat): (Vec<u8>, Vec<u32>) = (Vec::new(), Vec::new());
    let (mut small, mut small_fat): (Vec<u8>, Vec<u32>) = (Vec::new(), Vec::new());
    let mut store = |bytes: &[u8], fat: &mut Vec<u32>| {
        let first = fat.len() as u32;
        let count = bytes.len().div_ceil(SECTOR);
        // The last sector comes first, so that no two sectors are adjacent.
        fat.extend((0..count as u32).map(|at| if at == 0 { LAST } else { first + at - 1 }));
        for chunk in bytes.chunks(SECTOR).rev() {
            sectors.extend_from_slice(chunk);
            sectors.resize(sectors.len().next_multiple_of(SECTOR), 0);
        }
        if count == 0 { LAST } else { first + count as u32 - 1 }
    };
    let mut entries = Vec::new();
    for (index, (name, bytes)) in streams.iter().enumerate() {
        let first = if bytes.len() < 4_096 {
            let first = small_fat.len() as u32;
            let count = bytes.len().div_ceil(64) as u32;
            small_fat.extend((1..=count).map(|at| if at == count { LAST } else { first + at }));
            small.extend_from_slice(bytes);
            small.resize(small_fat.len() * 64, 0);
            first
        } else {
            store(bytes, &mut fat)
        };
        let next = if index + 1 < streams.len() { index as u32 + 2 } else { FREE };
        entries.push(entry(name, 2, next, FREE, first, bytes.len() as u64));
    }
    let root = store(&small, &mut fat);
    let child = if streams.is_empty() { FREE } else { 1 };
    entries.insert(0, entry("Root Entry", 5, FREE, child, root, small.len() as u64));
    let numbers = |numbers: &[u32]| -> Vec<u8> {
        let mut bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
        bytes.resize(bytes.len().next_multiple_of(SECTOR), 0xFF);
        bytes
    };
    let small_table = store(&numbers(&small_fat), &mut fat);
    let directory = store(&entries.concat(), &mut fat);
    let tables = (fat.len() * 4 + 4).div_ceil(SECTOR - 4);
    let first_table = fat.len() as u32;
    fat.extend(vec![TABLE; tables]);
    sectors.extend(numbers(&fat));
    let mut header = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    header.resize(SECTOR, 0);
    header[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    let mut put = |at: usize, number: u32| header[at..at + 4].copy_from_slice(&number.to_le_bytes());
    put(44, tables as u32);
    put(48, directory);
    put(56, 4_096);
    put(60, small_table);
    put(64, (small_fat.len() * 4).div_ceil(SECTOR) as u32);
    put(68, LAST);
    (0..109).for_each(|at| put(76 + 4 * at, if at < tables { first_table + at as u32 } else { FREE }));
    [header, sectors].concat()
}

fn entry(name: &str, kind: u8, next: u32, child: u32, first: u32, size: u64) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = entry.len() as u8 + 2;
    entry.resize(64, 0);
    entry.extend([length, 0, kind, 1]);
    entry.extend([FREE, next, child].iter().flat_map(|number| number.to_le_bytes()));
    entry.resize(116, 0);
    entry.extend(first.to_le_bytes());
    entry.extend(size.to_le_bytes());
    entry
}
