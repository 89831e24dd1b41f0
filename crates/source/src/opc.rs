//! Packages of the Office Open XML family: how their parts refer to each other.
//!
//! Targets are looked up in the archive and nowhere else.

use std::io;

use rustc_hash::FxHashMap;

use super::sheet::SHEETS;
use super::xml::{Token, XmlReader};
use kith_container::Container;

/// One part's relation to another.
pub(super) struct Relation {
    /// The last word of its type: `worksheet`, `styles`, …
    pub(super) kind: String,
    pub(super) target: String,
}

/// The relations of a part, by their ids.
pub(super) struct Relations(FxHashMap<String, Relation>);

impl Relations {
    /// Reads the relations of `part`; those of the package are of `""`.
    pub(super) fn of(container: &Container, part: &str) -> io::Result<Relations> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let mut relations = FxHashMap::default();
        let Some(rels) = container.part(&format!("{folder}/_rels/{name}.rels"))? else {
            return Ok(Relations(relations));
        };
        let mut xml = XmlReader::new(rels);
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
                Token::End => return Ok(Relations(relations)),
                _ => {}
            }
        }
    }

    /// The relation with that id.
    pub(super) fn get(&self, id: &str) -> Option<&Relation> {
        self.0.get(id)
    }

    /// The target of a relation of that kind.
    pub(super) fn target(&self, kind: &str) -> Option<&str> {
        self.0.values().find(|relation| relation.kind == kind).map(|relation| relation.target.as_str())
    }

    /// The part of a listed sheet: the one its relation leads to, or `default` where there is no relation.
    /// Charts and dialogs are sheets too, but have no cells, and so no part here.
    pub(super) fn sheet(&self, id: &str, default: String) -> Option<String> {
        match self.get(id) {
            Some(relation) if relation.kind == "worksheet" => Some(relation.target.clone()),
            Some(_) => None,
            None => Some(default),
        }
    }
}

/// The part that everything else of the document hangs on.
pub(super) fn main_part(container: &Container) -> io::Result<String> {
    let relations = Relations::of(container, "")?;
    let main = relations.target("officeDocument").filter(|target| container.has(target));
    let binary = container.has("xl/workbook.bin") && !container.has("xl/workbook.xml");
    let usual = if binary { "xl/workbook.bin" } else { "xl/workbook.xml" };
    Ok(main.unwrap_or(usual).to_owned())
}

/// Whether the package says that it may hold macros.
pub(super) fn with_macros(container: &Container) -> io::Result<bool> {
    let Some(part) = container.part("[Content_Types].xml")? else { return Ok(false) };
    let mut xml = XmlReader::new(part);
    loop {
        match xml.next()? {
            Token::Open { tag, .. } => {
                let kind = tag.attribute(b"ContentType").unwrap_or_default().to_ascii_lowercase();
                if kind.contains("macroenabled.") && kind.contains(".main+xml") {
                    return Ok(true);
                }
            }
            Token::End => return Ok(false),
            _ => {}
        }
    }
}

/// A target as a name in the archive.
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
