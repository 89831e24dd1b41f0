//! The sheets of a spreadsheet.

use std::io;

use rustc_hash::FxHashSet;

use super::rows::OdsRows;
use crate::file::Format;
use crate::sheet::{MAX_SHEETS, RowReader, SheetOpener, Workbook};
use crate::xml::{XmlReader, XmlToken};
use kith_container::{Container, Fault, PartReader, invalid};

const CONTENT: &str = "content.xml";
/// The maximum number of styles that hide a table.
const MAX_STYLES: usize = 1 << 16;

/// A spreadsheet that is open for reading.
#[derive(Debug)]
struct Ods {
    container: Container,
    /// The index of each sheet among the tables of the document.
    sheets: Vec<usize>,
}

/// Whether the archive seems to hold an OpenDocument file, judging by the names of its parts.
pub(crate) fn is_likely(container: &Container) -> bool {
    container.has(CONTENT) || container.has("encrypted-package")
}

/// Opens a spreadsheet and finds its sheets. Returns `None` if the document is not a spreadsheet.
pub(crate) fn open(container: Container) -> io::Result<Option<Workbook>> {
    if let Some(manifest) = container.part("META-INF/manifest.xml")?
        && is_encrypted(manifest)?
    {
        return Err(Fault::Encrypted.into());
    }
    let Some(content) = container.part(CONTENT)? else { return Ok(None) };
    let mut tables = OdsTables::new(content);
    let (mut names, mut sheets) = (Vec::new(), Vec::new());
    let mut index = 0;
    while let Some(table) = tables.next()? {
        // Cached cells of other files are stored in tables as well.
        let elsewhere = table.name.starts_with('\'') && table.name.contains("'#");
        if !elsewhere && names.len() < MAX_SHEETS {
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

impl SheetOpener for Ods {
    fn rows(&self, index: usize) -> io::Result<Box<dyn RowReader>> {
        let content = self.container.part(CONTENT)?.ok_or_else(|| invalid("its content is missing"))?;
        let mut tables = OdsTables::new(content);
        let before = self.sheets.get(index).copied().unwrap_or(0);
        for _ in 0..=before {
            tables.next()?;
        }
        Ok(Box::new(OdsRows::new(tables.xml, tables.depth > 0)))
    }
}

/// Whether a manifest lists encrypted parts.
fn is_encrypted(manifest: PartReader) -> io::Result<bool> {
    let mut xml = XmlReader::new(manifest);
    loop {
        match xml.next()? {
            XmlToken::Open { tag, .. } if tag.name == b"encryption-data" => return Ok(true),
            XmlToken::End => return Ok(false),
            _ => {}
        }
    }
}

/// The tables of a document in order, without tables inside other tables.
struct OdsTables {
    xml: XmlReader,
    /// Whether the document is a spreadsheet.
    spreadsheet: bool,
    /// The number of tables around the current position; other elements that hold tables count as one.
    depth: usize,
    /// The name of the style that is being read.
    style: Option<String>,
    /// The names of the styles that hide a table.
    hiding: FxHashSet<String>,
}

struct OdsTable {
    name: String,
    hidden: bool,
}

impl OdsTables {
    fn new(content: PartReader) -> OdsTables {
        OdsTables {
            xml: XmlReader::new(content),
            spreadsheet: false,
            depth: 0,
            style: None,
            hiding: FxHashSet::default(),
        }
    }

    /// Reads up to the opening tag of the next table. Returns `None` after the last one.
    fn next(&mut self) -> io::Result<Option<OdsTable>> {
        loop {
            match self.xml.next()? {
                XmlToken::Open { tag, empty } => match tag.name {
                    b"table" if self.spreadsheet => {
                        self.depth += usize::from(!empty);
                        if self.depth == usize::from(!empty) {
                            let hidden = tag
                                .attribute(b"style-name")
                                .is_some_and(|style| self.hiding.contains(&style));
                            let name = tag.attribute(b"name").unwrap_or_default();
                            return Ok(Some(OdsTable { name, hidden }));
                        }
                    }
                    b"dde-links" | b"tracked-changes" if self.spreadsheet => {
                        self.depth += usize::from(!empty)
                    }
                    b"spreadsheet" => self.spreadsheet = true,
                    b"style" => self.style = tag.attribute(b"name").filter(|_| !empty),
                    b"table-properties"
                        if self.hiding.len() < MAX_STYLES
                            && tag.attribute(b"display").is_some_and(|shown| shown == "false") =>
                    {
                        self.hiding.extend(self.style.take());
                    }
                    _ => {}
                },
                XmlToken::Close(b"table" | b"dde-links" | b"tracked-changes") if self.spreadsheet => {
                    self.depth = self.depth.saturating_sub(1);
                }
                XmlToken::Close(b"style") => self.style = None,
                XmlToken::End => return Ok(None),
                _ => {}
            }
        }
    }
}
