//! A workbook: its sheets, and what their cells refer to.

use std::io;
use std::sync::Arc;

use super::parts;
use super::rows::SheetRows;
use crate::Format;
use crate::opc::{self, Relations};
use crate::sheet::format::Formats;
use crate::sheet::{Book, Rows, SHEETS, Shared, Strings, Workbook};
use crate::xml::{Token, XmlReader};
use kith_container::{Container, PartReader, invalid};

/// A workbook that is open for reading.
#[derive(Debug)]
struct Xlsx {
    container: Container,
    /// The parts of the sheets.
    sheets: Vec<String>,
    shared: Shared,
}

/// Reads everything of a workbook but its sheets. `None` when there is no workbook at `main`.
pub(crate) fn open(container: Container, main: &str) -> io::Result<Option<Workbook>> {
    let Some(part) = container.part(main)? else { return Ok(None) };
    let Some(listed) = Listed::read(part)? else { return Ok(None) };
    let relations = Relations::of(&container, main)?;
    let strings = match container.part(relations.target("sharedStrings").unwrap_or("xl/sharedStrings.xml"))? {
        Some(part) => parts::strings(part)?,
        None => Strings::default(),
    };
    let formats = match container.part(relations.target("styles").unwrap_or("xl/styles.xml"))? {
        Some(part) => parts::formats(part)?,
        None => Formats::default(),
    };
    let (mut names, mut sheets) = (Vec::new(), Vec::new());
    for (index, sheet) in listed.sheets.into_iter().enumerate() {
        let part = relations.sheet(&sheet.relation, format!("xl/worksheets/sheet{}.xml", index + 1));
        if let Some(part) = part.filter(|part| container.has(part)) {
            names.push((sheet.name, sheet.hidden));
            sheets.push(part);
        }
    }
    let format = if opc::with_macros(&container)? { Format::Xlsm } else { Format::Xlsx };
    let shared =
        Shared { strings: Arc::new(strings), formats: Arc::new(formats), since_1904: listed.since_1904 };
    Workbook::new(format, names, Xlsx { container, sheets, shared }).map(Some)
}

impl Book for Xlsx {
    fn rows(&self, sheet: usize) -> io::Result<Box<dyn Rows>> {
        let name = self.sheets.get(sheet).map(String::as_str).unwrap_or_default();
        let part = self.container.part(name)?.ok_or_else(|| invalid("a sheet of it is missing"))?;
        Ok(Box::new(SheetRows::new(part, self.shared.clone())))
    }
}

/// What a workbook's main part lists.
#[derive(Default)]
struct Listed {
    sheets: Vec<ListedSheet>,
    since_1904: bool,
}

struct ListedSheet {
    name: String,
    relation: String,
    hidden: bool,
}

impl Listed {
    /// `None` when the part is no workbook.
    fn read(part: PartReader) -> io::Result<Option<Listed>> {
        let mut xml = XmlReader::new(part);
        let mut listed = Listed::default();
        let mut workbook = false;
        loop {
            match xml.next()? {
                Token::Open { tag, .. } => match tag.name {
                    b"workbook" => workbook = true,
                    b"workbookPr" => listed.since_1904 = tag.flag(b"date1904"),
                    b"sheet" if listed.sheets.len() < SHEETS => listed.sheets.push(ListedSheet {
                        name: tag.attribute(b"name").unwrap_or_default(),
                        relation: tag.attribute(b"id").unwrap_or_default(),
                        hidden: tag
                            .attribute(b"state")
                            .is_some_and(|state| state == "hidden" || state == "veryHidden"),
                    }),
                    _ => {}
                },
                Token::End => return Ok(workbook.then_some(listed)),
                _ => {}
            }
        }
    }
}
