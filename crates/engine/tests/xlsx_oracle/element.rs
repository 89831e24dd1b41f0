//! XML elements without what differs on purpose.

use std::collections::BTreeMap;
use std::fmt::Write;

use quick_xml::events::{BytesStart, Event};

/// Elements that are in its files only, by the element they stand in; none is required.
const LEFT_OUT: [(&str, &str); 10] = [
    // What kind of program wrote it, and how it calculates: there is nothing to calculate.
    ("workbook", "fileVersion"),
    ("workbook", "workbookPr"),
    ("workbook", "calcPr"),
    // Where the cells end: not known before they are written, which is once.
    ("worksheet", "dimension"),
    // As Excel has them when nobody says anything.
    ("worksheet", "pageMargins"),
    ("styleSheet", "dxfs"),
    ("styleSheet", "tableStyles"),
    // Of the theme.
    ("font", "color"),
    ("font", "scheme"),
    // Its panes also select a cell.
    ("sheetView", "selection"),
];

/// Attributes that say what is so anyway, or how the window of the program that opens the file is to stand.
const DEFAULTS: [(&str, &[&str]); 5] = [
    // A prefix that nothing in a sheet of ours uses.
    ("worksheet", &["xmlns:r"]),
    ("workbookView", &["xWindow", "yWindow", "windowWidth", "windowHeight"]),
    ("row", &["spans"]),
    // Ours always has one, as the cells' styles are numbered by it.
    ("xf", &["applyAlignment", "applyFont", "applyNumberFormat", "xfId", "fillId", "borderId"]),
    // A prompt without a text shows nothing.
    ("dataValidation", &["showInputMessage"]),
];

/// An element, without what is left out on purpose.
#[derive(Clone, Default, Debug)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Element>,
    pub text: String,
}

impl Element {
    pub fn parse(xml: &str) -> Element {
        let mut reader = quick_xml::Reader::from_str(xml);
        let mut open = vec![Element::default()];
        loop {
            match reader.read_event().unwrap() {
                Event::Start(tag) => open.push(Element::of(&tag)),
                Event::Empty(tag) => {
                    let element = Element::of(&tag);
                    open.last_mut().unwrap().adopt(element);
                }
                Event::End(_) => {
                    let element = open.pop().unwrap();
                    open.last_mut().unwrap().adopt(element);
                }
                Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
                Event::GeneralRef(reference) => {
                    let text = &mut open.last_mut().unwrap().text;
                    match reference.resolve_char_ref().unwrap() {
                        Some(c) => text.push(c),
                        None => {
                            text.push_str(quick_xml::escape::resolve_predefined_entity(&reference).unwrap())
                        }
                    }
                }
                Event::Eof => return open.pop().unwrap().children.pop().unwrap(),
                _ => {}
            }
        }
    }

    pub fn of(tag: &BytesStart<'_>) -> Element {
        let mut element = Element { name: tag.name().as_ref().to_owned(), ..Element::default() };
        let ignored =
            DEFAULTS.iter().find(|(name, _)| *name == element.name).map_or(&[][..], |(_, names)| names);
        for attribute in tag.attributes() {
            let attribute = attribute.unwrap();
            let name = attribute.key.as_ref().to_owned();
            if !ignored.contains(&name.as_str()) {
                let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
                element.attributes.insert(name, value);
            }
        }
        element
    }

    pub fn adopt(&mut self, child: Element) {
        if !LEFT_OUT.contains(&(self.name.as_str(), child.name.as_str())) {
            self.children.push(child);
        }
    }

    pub fn child(&self, name: &str) -> &Element {
        self.children.iter().find(|child| child.name == name).unwrap()
    }

    /// The names of the children.
    pub fn order(&self) -> Vec<&str> {
        self.children.iter().map(|child| child.name.as_str()).collect()
    }

    pub fn each(&mut self, change: &mut impl FnMut(&mut Element)) {
        change(self);
        self.children.iter_mut().for_each(|child| child.each(change));
    }

    pub fn all_text(&self) -> String {
        self.children.iter().fold(self.text.clone(), |text, child| text + &child.all_text())
    }

    /// A line for each element; those of `short` where it has some.
    pub fn lines(&self, short: &impl Fn(&Element) -> Option<Vec<String>>) -> Vec<String> {
        if let Some(lines) = short(self) {
            return lines;
        }
        let mut line = self.name.clone();
        for (name, value) in &self.attributes {
            let _ = write!(line, " {name}={value:?}");
        }
        if !self.text.is_empty() {
            let _ = write!(line, " {:?}", self.text);
        }
        let children = self.children.iter().flat_map(|child| child.lines(short));
        [line].into_iter().chain(children).collect()
    }
}
