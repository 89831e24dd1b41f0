//! The sheets of a workbook, and what their cells refer to.

use std::io;
use std::sync::Arc;

use super::parts;
use super::rows::XlsxRows;
use crate::file::Format;
use crate::office::SharedParts;
use crate::office::package::{self, Relations};
use crate::sheet::NumberFormats;
use crate::sheet::{MAX_SHEETS, RowReader, SharedStrings, SheetOpener, Workbook};
use crate::xml::{Namespace, XmlReader, XmlToken};
use kith_container::{Container, PartReader, invalid};

/// A workbook that is open for reading.
#[derive(Debug)]
struct Xlsx {
    container: Container,
    /// The names of the parts of the sheets.
    sheets: Vec<String>,
    shared: SharedParts,
}

/// Opens a workbook and reads everything but the cells of its sheets. Returns `None` if the part `main` is not a
/// workbook.
pub(crate) fn open(container: Container, main: &str) -> io::Result<Option<Workbook>> {
    let Some(part) = container.part(main)? else { return Ok(None) };
    let Some(listed) = SheetList::read(part)? else { return Ok(None) };
    let relations = Relations::of(&container, main)?;
    let strings = match container.part(relations.target("sharedStrings").unwrap_or("xl/sharedStrings.xml"))? {
        Some(part) => parts::strings(part)?,
        None => SharedStrings::default(),
    };
    let formats = match container.part(relations.target("styles").unwrap_or("xl/styles.xml"))? {
        Some(part) => parts::formats(part)?,
        None => NumberFormats::default(),
    };
    let (mut names, mut sheets) = (Vec::new(), Vec::new());
    for (index, sheet) in listed.sheets.into_iter().enumerate() {
        let part = relations.sheet(&sheet.relation, format!("xl/worksheets/sheet{}.xml", index + 1));
        if let Some(part) = part.filter(|part| container.has(part)) {
            names.push((sheet.name, sheet.hidden));
            sheets.push(part);
        }
    }
    let format = if package::with_macros(&container)? { Format::Xlsm } else { Format::Xlsx };
    let shared =
        SharedParts { strings: Arc::new(strings), formats: Arc::new(formats), since_1904: listed.since_1904 };
    Workbook::new(format, names, Xlsx { container, sheets, shared }).map(Some)
}

impl SheetOpener for Xlsx {
    fn rows(&self, index: usize) -> io::Result<Box<dyn RowReader>> {
        let name = self.sheets.get(index).map(String::as_str).unwrap_or_default();
        let part = self.container.part(name)?.ok_or_else(|| invalid("one of its sheets is missing"))?;
        Ok(Box::new(XlsxRows::new(part, self.shared.clone())))
    }
}

/// What the main part of a workbook lists.
#[derive(Default)]
struct SheetList {
    sheets: Vec<ListedSheet>,
    since_1904: bool,
}

struct ListedSheet {
    name: String,
    relation: String,
    hidden: bool,
}

impl SheetList {
    /// Reads the main part. Returns `None` if it is not a workbook.
    fn read(part: PartReader) -> io::Result<Option<SheetList>> {
        let mut xml = XmlReader::new(part);
        let mut listed = SheetList::default();
        let mut workbook = false;
        loop {
            match xml.next()? {
                XmlToken::Open { tag, .. } => match tag.name {
                    b"workbook" => workbook = true,
                    b"workbookPr" => listed.since_1904 = tag.flag(b"date1904"),
                    b"sheet" if listed.sheets.len() < MAX_SHEETS => listed.sheets.push(ListedSheet {
                        name: tag.attribute(b"name").unwrap_or_default(),
                        relation: tag
                            .attribute_in(Namespace::Relationships, b"id")
                            .or_else(|| tag.attribute(b"id"))
                            .unwrap_or_default(),
                        hidden: tag
                            .attribute(b"state")
                            .is_some_and(|state| state == "hidden" || state == "veryHidden"),
                    }),
                    _ => {}
                },
                XmlToken::End => return Ok(workbook.then_some(listed)),
                _ => {}
            }
        }
    }
}
