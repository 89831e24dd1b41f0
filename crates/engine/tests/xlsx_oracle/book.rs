//! The parts of a workbook, made comparable.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::element::Element;

/// Parts that are in its files only. The schema asks for none of them (ECMA-376, part 1, §11 and §12.3): a theme gives
/// colours and fonts that no cell of ours uses, the properties would tell when the file was made, and equal contacts
/// make equal files.
const LEFT_OUT_PARTS: [&str; 3] = ["docProps/app.xml", "docProps/core.xml", "xl/theme/theme1.xml"];

/// The parts of a workbook as trees.
pub struct Book {
    pub parts: BTreeMap<String, Element>,
}

impl Book {
    pub fn read(path: &Path) -> Book {
        let mut archive = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).unwrap();
            let name = entry.name().unwrap().into_owned();
            let mut xml = String::new();
            entry.read_to_string(&mut xml).unwrap();
            if !LEFT_OUT_PARTS.contains(&name.as_str()) {
                parts.insert(name, Element::parse(&xml));
            }
        }
        Book { parts }
    }

    /// The content type of each part.
    pub fn types(&self) -> BTreeMap<String, String> {
        let types = &self.parts["[Content_Types].xml"].children;
        let of = |element: &Element| {
            let name = element.attributes.get("PartName").or(element.attributes.get("Extension")).unwrap();
            (name.clone(), element.attributes["ContentType"].clone())
        };
        types.iter().map(of).filter(|(name, _)| !LEFT_OUT_PARTS.contains(&&name[1..])).collect()
    }

    /// Kind and target of each relation; the ids may be anything.
    pub fn relations(&self, part: &str) -> Vec<(String, String)> {
        let of =
            |element: &Element| (element.attributes["Type"].clone(), element.attributes["Target"].clone());
        let mut relations: Vec<_> = self.parts[part].children.iter().map(of).collect();
        relations.retain(|(_, target)| !LEFT_OUT_PARTS.iter().any(|part| part.ends_with(target.as_str())));
        relations.sort();
        relations
    }

    /// The workbook part, with the ids of relations resolved.
    pub fn sheets(&self) -> Vec<String> {
        let relations = &self.parts["xl/_rels/workbook.xml.rels"].children;
        let target = |id: &str| {
            relations.iter().find(|r| r.attributes["Id"] == id).unwrap().attributes["Target"].clone()
        };
        let mut workbook = self.parts["xl/workbook.xml"].clone();
        workbook.each(&mut |element| {
            if let Some(id) = element.attributes.get_mut("r:id") {
                *id = target(id);
            }
            // A name that needs no quotes may have them.
            element.text = element.text.replace('\'', "");
        });
        workbook.lines(&|_| None)
    }

    /// A sheet, with each cell's style and text spelled out.
    pub fn sheet(&self, part: &str) -> Vec<String> {
        let styles = &self.parts["xl/styles.xml"];
        let mut sheet = self.parts[part].clone();
        sheet.each(&mut |element| {
            if element.name == "col" {
                // Its widths have Excel's five pixels of padding, ours are in characters: see `set_column_width`.
                let width: f64 = element.attributes["width"].parse().unwrap();
                element.attributes.insert("width".to_owned(), width.floor().to_string());
            }
            if let Some(number) = element.attributes.get_mut("v") {
                *number = number.parse::<f64>().unwrap().to_string();
            }
        });
        sheet.lines(&|element| match element.name.as_str() {
            "c" => {
                let (style, kind) = (element.attributes.get("s"), element.attributes.get("t"));
                let text = element.all_text();
                let said = match kind.map(String::as_str) {
                    None => text.parse::<f64>().unwrap().to_string(),
                    Some(_) => text,
                };
                let style = shown(styles, style);
                Some(vec![format!("{} {kind:?} {said:?} {style}", element.attributes["r"])])
            }
            // One for each column: it takes neighbours that are alike together.
            "col" => {
                let of = |name: &str| element.attributes[name].parse::<u32>().unwrap();
                let (width, style) = (of("width"), shown(styles, element.attributes.get("style")));
                Some((of("min")..=of("max")).map(|column| format!("col {column} {width} {style}")).collect())
            }
            _ => None,
        })
    }
}

/// What a style comes to.
fn shown(styles: &Element, style: Option<&String>) -> String {
    let index: usize = style.map_or(0, |style| style.parse().unwrap());
    let xf = &styles.child("cellXfs").children[index];
    let number: u32 = xf.attributes["numFmtId"].parse().unwrap();
    let code = match number {
        0 => "General".to_owned(),
        49 => "@".to_owned(),
        // Two of those every program knows (ECMA-376, part 1, §18.8.30).
        20 => "hh:mm".to_owned(),
        21 => "hh:mm:ss".to_owned(),
        own => {
            let formats = &styles.child("numFmts").children;
            let format = formats.iter().find(|f| f.attributes["numFmtId"] == own.to_string()).unwrap();
            format.attributes["formatCode"].clone()
        }
    };
    let font: usize = xf.attributes["fontId"].parse().unwrap();
    let font = styles.child("fonts").children[font].lines(&|_| None).join(" ");
    let alignment: Vec<String> = xf.children.iter().flat_map(|child| child.lines(&|_| None)).collect();
    format!("{code} / {font} / {alignment:?}")
}
