//! A card to texts under headers: names, phones in the order they are tried, addresses, groups, and everything else it
//! says.

use std::borrow::Cow;

use crate::cards::decode::Charset;
use crate::cards::field::Field;
use crate::cards::texts::{self, Texts};
use kith_text::fold::tidy;

use super::card::{Card, CardLine};
use super::escape::Escapes;
use super::property::{Property, Reading};
use super::{names, phones, values};

/// What a person calls the property of the same group, in Apple's programs.
const LABEL: &str = "X-ABLABEL";

/// What a card turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A person, a company, a place.
    Contact,
    /// A group of contacts, which is none itself.
    Group,
}

/// One card, with all that a text of it is told from.
struct Teller<'c, 't> {
    how: Reading,
    properties: &'t [(Property<'c>, CardLine<'c>)],
    labels: &'t [Property<'c>],
    texts: &'t mut Texts,
    replaced: bool,
}

/// Writes what `card` says into `texts`. Returns what it is, and whether bytes of it were no text.
pub(super) fn tell(card: &Card, charset: Charset, texts: &mut Texts) -> (Kind, bool) {
    texts.clear();
    let properties: Vec<_> = card.lines().map(|line| (Property::of(line.bytes), line)).collect();
    let value = |name: &str| properties.iter().find(|(property, _)| property.named(name));
    let old = value("VERSION").is_some_and(|(property, _)| property.value.trim_ascii().starts_with(b"2"));
    let escapes = if old { Escapes::Few } else { Escapes::Full };
    let is_group = ["KIND", "X-ADDRESSBOOKSERVER-KIND"]
        .iter()
        .filter_map(|name| value(name))
        .any(|(property, _)| property.value.trim_ascii().eq_ignore_ascii_case(b"group"));
    let labels: Vec<_> =
        properties.iter().map(|(property, _)| *property).filter(|property| property.named(LABEL)).collect();
    let how = Reading { charset, escapes };
    let mut teller = Teller { how, properties: &properties, labels: &labels, texts, replaced: false };
    teller.name();
    teller.phones();
    teller.emails();
    teller.groups();
    teller.addresses();
    teller.others();
    (if is_group { Kind::Group } else { Kind::Contact }, teller.replaced)
}

impl<'c> Teller<'c, '_> {
    /// The properties of a name with any value, in the card's order.
    fn of(&self, name: &str) -> Vec<Property<'c>> {
        self.properties.iter().map(|(property, _)| *property).filter(|one| one.named(name)).collect()
    }

    fn put(&mut self, field: Field, text: String) {
        self.texts.push(field.header(), text);
    }

    fn text(&mut self, property: &Property<'_>) -> String {
        property.text(self.how, &mut self.replaced)
    }

    fn parts(&mut self, property: &Property<'_>) -> Vec<String> {
        property.parts(self.how, &mut self.replaced)
    }

    /// `N`, and `FN`, which is the whole name: it is the first name of those who have no given one.
    fn name(&mut self) {
        let full: Vec<String> = self.of("FN").iter().map(|property| self.text(property)).collect();
        let whole = full.iter().map(|text| text.trim()).find(|text| !text.is_empty()).unwrap_or_default();
        let mut names = self.of("N").into_iter();
        let mut parts = names.next().map(|property| self.parts(&property)).unwrap_or_default().into_iter();
        let mut part = || parts.next().unwrap_or_default();
        let (family, given) = (part(), part());
        let more = [part(), part(), part()];
        self.texts.name(&given, &family, whole);
        for (header, text) in ["Middle name", "Name prefix", "Name suffix"].into_iter().zip(more) {
            self.texts.push(header, text);
        }
        full.into_iter().for_each(|text| self.texts.push(texts::FULL_NAME, text));
        for another in names {
            let parts = self.parts(&another);
            let parts: Vec<&str> =
                parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
            self.texts.push("Another name", parts.join(", "));
        }
    }

    /// Mobile ones first, preferred ones before others, then as they come. Faxes and the like are no phones.
    fn phones(&mut self) {
        let mut ranked: Vec<_> = self
            .of("TEL")
            .into_iter()
            .map(|property| {
                let label = self.label(&property);
                (phones::rank(&property, label.as_deref()), property)
            })
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        for (rank, property) in ranked {
            let number = self.text(&property);
            match rank {
                phones::Rank::Phone { .. } => self.put(Field::Phone, number),
                phones::Rank::Other(header) => self.texts.push(header, number),
            }
        }
    }

    /// What an Apple program lets people call a property: `item1.X-ABLabel` for `item1.TEL`.
    fn label(&mut self, property: &Property<'_>) -> Option<String> {
        if property.group.is_empty() {
            return None;
        }
        let label = self.labels.iter().find(|label| label.group.eq_ignore_ascii_case(property.group))?;
        let text = self.text(label);
        let text = text.trim().trim_start_matches("_$!<").trim_end_matches(">!$_").trim();
        (!text.is_empty()).then(|| title(text))
    }

    fn emails(&mut self) {
        for property in preferred(self.of("EMAIL")) {
            let text = self.text(&property);
            let address = text.trim();
            let scheme = address.get(..7).filter(|start| start.eq_ignore_ascii_case("mailto:"));
            let address = address.get(scheme.map_or(0, str::len)..).unwrap_or_default();
            self.put(Field::Email, address.to_owned());
        }
    }

    fn groups(&mut self) {
        let mut names: Vec<String> = Vec::new();
        for property in self.of("CATEGORIES") {
            let list = property.list(self.how, &mut self.replaced);
            // A bar cannot be in a group's name.
            names.extend(
                list.iter().map(|name| name.trim().replace('|', "/")).filter(|name| !name.is_empty()),
            );
        }
        self.put(Field::Groups, names.join(" | "));
    }

    /// `ADR`: box, second line, street, city, state, code, country. The street comes first, then box and second line,
    /// each on a line of its own.
    fn addresses(&mut self) {
        use Field::{City, Country, State, Zip};
        let mut number = 0;
        for property in preferred(self.of("ADR")) {
            let mut parts = self.parts(&property).into_iter();
            let mut part = || parts.next().unwrap_or_default();
            let (po_box, extended, street) = (part(), part(), part());
            let rest = [part(), part(), part(), part()];
            let lines = [street, po_box, extended];
            let lines: Vec<&str> =
                lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
            let mut street = lines.join("\n");
            if street.is_empty() && rest.iter().all(|part| part.trim().is_empty()) {
                street = property.param("LABEL", self.how.charset).unwrap_or_default();
            }
            let before = self.texts.len();
            self.texts.push_at(Field::Street.header(), number, street);
            for (field, text) in [City, State, Zip, Country].into_iter().zip(rest) {
                self.texts.push_at(field.header(), number, text);
            }
            number += u16::from(self.texts.len() > before);
        }
    }

    /// Every other property, under the name people know it by or its own.
    fn others(&mut self) {
        for (property, line) in self.properties {
            let name = property.name();
            match name.as_str() {
                "N" | "FN" | "TEL" | "EMAIL" | "CATEGORIES" | "ADR" | LABEL => {}
                // About the card, not about the person.
                "VERSION" | "PRODID" | "REV" => {}
                "" => {
                    let text = self.text(property);
                    self.texts.push("Other lines", text);
                }
                _ if line.packed || property.packed() => {
                    let text = values::packed(property, line.length);
                    self.texts.push(names::header(&name).map_or(Cow::Owned(name), Cow::Borrowed), text);
                }
                "ORG" => {
                    let mut parts = self.parts(property).into_iter();
                    let company = parts.next().unwrap_or_default();
                    let units: Vec<String> = parts.filter(|part| !part.trim().is_empty()).collect();
                    self.texts.push(names::COMPANY, company);
                    self.texts.push("Department", units.join(", "));
                }
                "BDAY" | "ANNIVERSARY" | "X-ANNIVERSARY" => {
                    let date = values::date(&self.text(property));
                    self.texts.push(names::header(&name).unwrap_or_default(), date);
                }
                names::STARRED => {
                    let text = self.text(property);
                    self.put(Field::Starred, text);
                }
                names::FIELD => {
                    let field = property.param(names::FIELD_NAME, self.how.charset);
                    let field = field.map(|field| title(&field)).filter(|field| !field.is_empty());
                    let text = self.text(property);
                    self.texts.push(field.unwrap_or(name), text);
                }
                _ => self.other(name, property),
            }
        }
    }

    fn other(&mut self, name: String, property: &Property<'_>) {
        let text = self.text(property);
        match names::header(&name) {
            Some(header) => self.texts.push(header, text),
            None => {
                let header = match self.label(property) {
                    Some(label) => format!("{name} ({label})"),
                    None => name,
                };
                self.texts.push(header, text);
            }
        }
    }
}

/// A text of the card as (a part of) a header.
fn title(text: &str) -> String {
    const LONGEST: usize = 200;
    tidy(text.get(..text.floor_char_boundary(LONGEST * 4)).unwrap_or_default())
        .chars()
        .take(LONGEST)
        .collect()
}

/// The preferred ones first.
fn preferred(mut properties: Vec<Property<'_>>) -> Vec<Property<'_>> {
    properties.sort_by_key(Property::preference);
    properties
}

#[cfg(test)]
mod tests;
