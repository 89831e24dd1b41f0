//! A workbook: its sheets, and what their cells refer to.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::container::{Container, PartReader, invalid};
use super::strings::Strings;
use super::styles::Styles;
use super::xml::{Token, Xml};

/// More sheets than anyone looks through.
const SHEETS: usize = 4_096;

/// What stands in the zip.
#[derive(Debug)]
pub(in crate::source) enum Book {
    /// A workbook.
    Sheets(Workbook),
    /// Something else; the words say what.
    Other(&'static str),
}

/// A workbook that is open for reading.
#[derive(Debug)]
pub(in crate::source) struct Workbook {
    container: Container,
    pub(in crate::source) sheets: Vec<SheetPart>,
    pub(super) strings: Arc<Strings>,
    pub(super) styles: Arc<Styles>,
    pub(super) since_1904: bool,
}

/// A sheet of cells.
#[derive(Debug, Clone)]
pub(in crate::source) struct SheetPart {
    pub(in crate::source) name: String,
    pub(in crate::source) hidden: bool,
    part: String,
}

impl Book {
    /// Reads everything of a workbook but its sheets.
    pub(in crate::source) fn open(path: &Path, file: File) -> io::Result<Book> {
        let container = Container::open(path, file, |name| {
            matches!(
                name,
                "mimetype"
                    | "content.xml"
                    | "word/document.xml"
                    | "ppt/presentation.xml"
                    | "index/document.iwa"
            ) || name.ends_with(".rels")
                || name.ends_with("workbook.bin")
                || (name.ends_with(".xml") && !name.contains("drawing") && !name.contains("theme"))
        })?;
        let main = main_part(&container)?;
        if main.ends_with(".bin") {
            return Ok(Book::Other("a binary workbook (.xlsb)"));
        }
        let Some(part) = container.part(&main)? else {
            return Ok(Book::Other(other(&container)?));
        };
        let Some(listed) = Listed::read(part)? else {
            return Ok(Book::Other(other(&container)?));
        };
        let relations = relations(&container, &main)?;
        let target = |kind: &str| relations.values().find(|r| r.kind == kind).map(|r| r.target.as_str());
        let strings = match container.part(target("sharedStrings").unwrap_or("xl/sharedStrings.xml"))? {
            Some(part) => Strings::read(part)?,
            None => Strings::default(),
        };
        let styles = match container.part(target("styles").unwrap_or("xl/styles.xml"))? {
            Some(part) => Styles::read(part)?,
            None => Styles::default(),
        };
        let mut sheets = Vec::new();
        for (index, sheet) in listed.sheets.into_iter().enumerate() {
            // Charts and dialogs are sheets too, but have no cells.
            let part = match relations.get(&sheet.relation) {
                Some(relation) if relation.kind == "worksheet" => relation.target.clone(),
                Some(_) => continue,
                None => format!("xl/worksheets/sheet{}.xml", index + 1),
            };
            if container.has(&part) {
                sheets.push(SheetPart { name: sheet.name, hidden: sheet.hidden, part });
            }
        }
        if sheets.is_empty() {
            return Err(invalid("none of its sheets is there"));
        }
        sheets.sort_by_key(|sheet| sheet.hidden);
        Ok(Book::Sheets(Workbook {
            container,
            sheets,
            strings: Arc::new(strings),
            styles: Arc::new(styles),
            since_1904: listed.since_1904,
        }))
    }
}

impl Workbook {
    /// Opens the part that holds a sheet's cells.
    pub(super) fn part(&self, sheet: &SheetPart) -> io::Result<PartReader> {
        self.container
            .part(&sheet.part)?
            .ok_or_else(|| invalid(format!("the sheet “{}” is missing", sheet.name)))
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
        let mut xml = Xml::new(part);
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

/// One part's relation to another.
struct Relation {
    /// The last word of its type: `worksheet`, `styles`, …
    kind: String,
    target: String,
}

/// The relations of a part, by their ids.
fn relations(container: &Container, part: &str) -> io::Result<FxHashMap<String, Relation>> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let mut relations = FxHashMap::default();
    let Some(rels) = container.part(&format!("{folder}/_rels/{name}.rels"))? else { return Ok(relations) };
    let mut xml = Xml::new(rels);
    loop {
        match xml.next()? {
            Token::Open { tag, .. } if tag.name == b"Relationship" => {
                let id = tag.attribute(b"Id").unwrap_or_default();
                let kind = tag.attribute(b"Type").unwrap_or_default();
                let target = tag.attribute(b"Target").unwrap_or_default();
                if relations.len() < SHEETS * 2 {
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    relations.insert(id, Relation { kind, target: resolve(folder, &target) });
                }
            }
            Token::End => return Ok(relations),
            _ => {}
        }
    }
}

/// A target as a name in the archive. It is looked up there and nowhere else.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in target.split('/') {
        match name {
            "." | "" => {}
            ".." => {
                path.pop();
            }
            name => path.push(name),
        }
    }
    path.join("/")
}

fn main_part(container: &Container) -> io::Result<String> {
    let main = relations(container, "")?
        .into_values()
        .find(|relation| relation.kind == "officeDocument")
        .map(|relation| relation.target)
        .filter(|target| container.has(target));
    Ok(main.unwrap_or_else(|| {
        let binary = container.has("xl/workbook.bin") && !container.has("xl/workbook.xml");
        if binary { "xl/workbook.bin" } else { "xl/workbook.xml" }.to_owned()
    }))
}

/// What a zip is that is no workbook of ours.
fn other(container: &Container) -> io::Result<&'static str> {
    Ok(if container.has("mimetype") && container.has("content.xml") {
        "an OpenDocument file (such as .ods)"
    } else if container.has("word/document.xml") {
        "a text document"
    } else if container.has("ppt/presentation.xml") {
        "a presentation"
    } else if container.has("index/document.iwa") {
        "a Numbers or Pages document"
    } else {
        "a zip archive without a workbook in it"
    })
}
