//! The sheets of a workbook, and what their cells refer to.

use std::io;
use std::sync::Arc;

use super::biff12::{RecordReader, push_string, string};
use super::rows::XlsbRows;
use crate::file::Format;
use crate::office::SharedParts;
use crate::office::binary::{u16_at, u32_at};
use crate::office::package::Relations;
use crate::sheet::NumberFormats;
use crate::sheet::{MAX_SHEETS, RowReader, SharedStrings, SheetOpener, Workbook};
use kith_container::{Container, PartReader, invalid};

// The ids of the records of the main part, of the shared strings and of the styles.
const BEGIN_BOOK: u16 = 131;
const WORKBOOK_PROPERTIES: u16 = 153;
const SHEET: u16 = 156;
const STRING: u16 = 19;
const FORMAT: u16 = 44;
const STYLE: u16 = 47;
const BEGIN_CELL_STYLES: u16 = 617;
const END_CELL_STYLES: u16 = 618;

/// A workbook that is open for reading.
#[derive(Debug)]
struct Xlsb {
    container: Container,
    /// The names of the parts of the sheets.
    sheets: Vec<String>,
    shared: SharedParts,
}

/// Opens a workbook and reads everything but the cells of its sheets. Returns `None` if the part `main` is not a
/// workbook.
pub(crate) fn open(container: Container, main: &str) -> io::Result<Option<Workbook>> {
    let Some(part) = container.part(main)? else { return Ok(None) };
    let relations = Relations::of(&container, main)?;
    let mut records = RecordReader::new(part);
    let (mut names, mut sheets) = (Vec::new(), Vec::new());
    let (mut workbook, mut since_1904) = (false, false);
    while let Some(id) = records.next(|id| matches!(id, BEGIN_BOOK | WORKBOOK_PROPERTIES | SHEET))? {
        let data = records.data();
        match id {
            BEGIN_BOOK => workbook = true,
            WORKBOOK_PROPERTIES => since_1904 = data.first().is_some_and(|flags| flags & 1 != 0),
            _ if names.len() < MAX_SHEETS => {
                let hidden = u32_at(data, 0).is_some_and(|state| state & 3 != 0);
                let (relation, end) = string(data, 8);
                let default = format!("xl/worksheets/sheet{}.bin", names.len() + 1);
                let part = relations.sheet(&relation, default);
                if let Some(part) = part.filter(|part| container.has(part)) {
                    names.push((string(data, end).0, hidden));
                    sheets.push(part);
                }
            }
            _ => {}
        }
    }
    if !workbook {
        return Ok(None);
    }
    let strings = match container.part(relations.target("sharedStrings").unwrap_or("xl/sharedStrings.bin"))? {
        Some(part) => read_strings(part)?,
        None => SharedStrings::default(),
    };
    let formats = match container.part(relations.target("styles").unwrap_or("xl/styles.bin"))? {
        Some(part) => read_formats(part)?,
        None => NumberFormats::default(),
    };
    let shared = SharedParts { strings: Arc::new(strings), formats: Arc::new(formats), since_1904 };
    Workbook::new(Format::Xlsb, names, Xlsb { container, sheets, shared }).map(Some)
}

impl SheetOpener for Xlsb {
    fn rows(&self, index: usize) -> io::Result<Box<dyn RowReader>> {
        let name = self.sheets.get(index).map(String::as_str).unwrap_or_default();
        let part = self.container.part(name)?.ok_or_else(|| invalid("one of its sheets is missing"))?;
        Ok(Box::new(XlsbRows::new(part, self.shared.clone())))
    }
}

fn read_strings(part: PartReader) -> io::Result<SharedStrings> {
    let mut records = RecordReader::new(part);
    let mut strings = SharedStrings::default();
    let mut text = Vec::new();
    while records.next(|id| id == STRING)?.is_some() {
        text.clear();
        push_string(records.data(), 1, &mut text);
        strings.push(&text)?;
    }
    Ok(strings.finish())
}

fn read_formats(part: PartReader) -> io::Result<NumberFormats> {
    let mut records = RecordReader::new(part);
    let mut formats = NumberFormats::default();
    let mut in_cells = false;
    let wanted = |id| matches!(id, FORMAT | STYLE | BEGIN_CELL_STYLES | END_CELL_STYLES);
    while let Some(id) = records.next(wanted)? {
        let data = records.data();
        let number = |at| u16_at(data, at).map_or(0, u32::from);
        match id {
            FORMAT => formats.add_code(number(0), &string(data, 2).0),
            STYLE if in_cells => formats.add_style(number(2)),
            _ => in_cells = id == BEGIN_CELL_STYLES || (in_cells && id != END_CELL_STYLES),
        }
    }
    Ok(formats)
}
