//! Packages of Office Open XML documents: how their parts refer to each other.
//!
//! Targets are looked up in the archive and nowhere else.

use std::io;

use rustc_hash::FxHashMap;

use crate::sheet::MAX_SHEETS;
use crate::xml::{XmlReader, XmlToken};
use kith_container::Container;

/// The relation of one part to another.
pub(crate) struct Relation {
    /// The last segment of its type, such as `worksheet` or `styles`.
    pub(crate) kind: String,
    /// The name of the other part.
    pub(crate) target: String,
}

/// The relations of a part, by id.
pub(crate) struct Relations(FxHashMap<String, Relation>);

impl Relations {
    /// Reads the relations of `part`. Those of the package itself belong to the part `""`.
    pub(crate) fn of(container: &Container, part: &str) -> io::Result<Relations> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let mut relations = FxHashMap::default();
        let Some(rels) = container.part(&format!("{folder}/_rels/{name}.rels"))? else {
            return Ok(Relations(relations));
        };
        let mut xml = XmlReader::new(rels);
        loop {
            match xml.next()? {
                XmlToken::Open { tag, .. } if tag.name == b"Relationship" => {
                    let id = tag.attribute(b"Id").unwrap_or_default();
                    let kind = tag.attribute(b"Type").unwrap_or_default();
                    let target = tag.attribute(b"Target").unwrap_or_default();
                    if relations.len() < MAX_SHEETS * 2 {
                        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                        relations.insert(id, Relation { kind, target: resolve(folder, &target) });
                    }
                }
                XmlToken::End => return Ok(Relations(relations)),
                _ => {}
            }
        }
    }

    /// Returns the relation with this id.
    pub(crate) fn get(&self, id: &str) -> Option<&Relation> {
        self.0.get(id)
    }

    /// Returns the target of a relation of this kind.
    pub(crate) fn target(&self, kind: &str) -> Option<&str> {
        self.0.values().find(|relation| relation.kind == kind).map(|relation| relation.target.as_str())
    }

    /// Returns the part of a sheet: the target of the relation with this id, or `default` if there is no such
    /// relation. Charts and dialogs are sheets as well, but they have no cells; for them, this returns `None`.
    pub(crate) fn sheet(&self, id: &str, default: String) -> Option<String> {
        match self.get(id) {
            Some(relation) if relation.kind == "worksheet" => Some(relation.target.clone()),
            Some(_) => None,
            None => Some(default),
        }
    }
}

/// Returns the main part of the document, from which all others are reached.
pub(crate) fn main_part(container: &Container) -> io::Result<String> {
    let relations = Relations::of(container, "")?;
    let main = relations.target("officeDocument").filter(|target| container.has(target));
    let binary = container.has("xl/workbook.bin") && !container.has("xl/workbook.xml");
    let usual = if binary { "xl/workbook.bin" } else { "xl/workbook.xml" };
    Ok(main.unwrap_or(usual).to_owned())
}

/// Whether the package declares that it may contain macros.
pub(crate) fn with_macros(container: &Container) -> io::Result<bool> {
    let Some(part) = container.part("[Content_Types].xml")? else { return Ok(false) };
    let mut xml = XmlReader::new(part);
    loop {
        match xml.next()? {
            XmlToken::Open { tag, .. } => {
                let kind = tag.attribute(b"ContentType").unwrap_or_default().to_ascii_lowercase();
                if kind.contains("macroenabled.") && kind.contains(".main+xml") {
                    return Ok(true);
                }
            }
            XmlToken::End => return Ok(false),
            _ => {}
        }
    }
}

/// Resolves a target to the name of a part. `folder` is the folder of the part that refers to it.
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
