//! The sheets of a spreadsheet, and whether it is one at all.

use std::io;

use rustc_hash::FxHashSet;

use super::rows::SheetRows;
use crate::Format;
use crate::books::encrypted;
use crate::sheet::{Book, Rows, SHEETS, Workbook};
use crate::xml::{Token, XmlReader};
use kith_container::{Container, PartReader, invalid};

const CONTENT: &str = "content.xml";
/// More styles of tables than any spreadsheet has.
const STYLES: usize = 1 << 16;

/// A spreadsheet that is open for reading.
#[derive(Debug)]
struct Ods {
    container: Container,
    /// Which table of the document each sheet is.
    sheets: Vec<usize>,
}

/// Whether the archive holds an OpenDocument file of some kind, as a quick look tells.
pub(crate) fn is_likely(container: &Container) -> bool {
    container.has(CONTENT) || container.has("encrypted-package")
}

/// Finds the sheets. `None` when the document is no spreadsheet.
pub(crate) fn open(container: Container) -> io::Result<Option<Workbook>> {
    if let Some(manifest) = container.part("META-INF/manifest.xml")?
        && is_encrypted(manifest)?
    {
        return Err(encrypted());
    }
    let Some(content) = container.part(CONTENT)? else { return Ok(None) };
    let mut tables = Tables::new(content);
    let (mut names, mut sheets) = (Vec::new(), Vec::new());
    let mut index = 0;
    while let Some(table) = tables.next()? {
        // What other files' cells were last is kept in tables, too.
        let elsewhere = table.name.starts_with('\'') && table.name.contains("'#");
        if !elsewhere && names.len() < SHEETS {
            names.push((table.name, table.hidden));
            sheets.push(index);
        }
        index += 1;
    }
    if !tables.spreadsheet {
        return Ok(None);
    }
    Workbook::new(Format::Ods, names, Ods { container, sheets }).map(Some)
}

impl Book for Ods {
    fn rows(&self, sheet: usize) -> io::Result<Box<dyn Rows>> {
        let content = self.container.part(CONTENT)?.ok_or_else(|| invalid("its content is missing"))?;
        let mut tables = Tables::new(content);
        let before = self.sheets.get(sheet).copied().unwrap_or(0);
        for _ in 0..=before {
            tables.next()?;
        }
        Ok(Box::new(SheetRows::new(tables.xml, tables.depth > 0)))
    }
}

/// Whether a manifest speaks of encrypted parts.
fn is_encrypted(manifest: PartReader) -> io::Result<bool> {
    let mut xml = XmlReader::new(manifest);
    loop {
        match xml.next()? {
            Token::Open { tag, .. } if tag.name == b"encryption-data" => return Ok(true),
            Token::End => return Ok(false),
            _ => {}
        }
    }
}

/// The tables of a document, one after the other, without those inside of others.
struct Tables {
    xml: XmlReader,
    spreadsheet: bool,
    /// How many tables we are inside of; what else holds tables counts as one.
    depth: usize,
    /// The style that is being read, and those that hide a table.
    style: Option<String>,
    hiding: FxHashSet<String>,
}

struct Table {
    name: String,
    hidden: bool,
}

impl Tables {
    fn new(content: PartReader) -> Tables {
        Tables {
            xml: XmlReader::new(content),
            spreadsheet: false,
            depth: 0,
            style: None,
            hiding: FxHashSet::default(),
        }
    }

    /// Goes behind the opening tag of the next table.
    fn next(&mut self) -> io::Result<Option<Table>> {
        loop {
            match self.xml.next()? {
                Token::Open { tag, empty } => match tag.name {
                    b"table" if self.spreadsheet => {
                        self.depth += usize::from(!empty);
                        if self.depth == usize::from(!empty) {
                            let hidden = tag
                                .attribute(b"style-name")
                                .is_some_and(|style| self.hiding.contains(&style));
                            let name = tag.attribute(b"name").unwrap_or_default();
                            return Ok(Some(Table { name, hidden }));
                        }
                    }
                    b"dde-links" | b"tracked-changes" if self.spreadsheet => {
                        self.depth += usize::from(!empty)
                    }
                    b"spreadsheet" => self.spreadsheet = true,
                    b"style" => self.style = tag.attribute(b"name").filter(|_| !empty),
                    b"table-properties"
                        if self.hiding.len() < STYLES
                            && tag.attribute(b"display").is_some_and(|shown| shown == "false") =>
                    {
                        self.hiding.extend(self.style.take());
                    }
                    _ => {}
                },
                Token::Close(b"table" | b"dde-links" | b"tracked-changes") if self.spreadsheet => {
                    self.depth = self.depth.saturating_sub(1);
                }
                Token::Close(b"style") => self.style = None,
                Token::End => return Ok(None),
                _ => {}
            }
        }
    }
}
