//! The texts of a card: its names, phone numbers, addresses, groups, and everything else.

use std::borrow::Cow;

use crate::cards::common::{CardFacts, CardField, CardReference, CardTexts, Charset, FULL_NAME};
use kith_text::fold::tidy;

use super::card::{Card, CardLine};
use super::escape::Escapes;
use super::property::{Property, ValueDecoding};
use super::{phone_rank, property_names, values};

/// The label of the property in the same group, as programs by Apple write it.
const LABEL: &str = "X-ABLABEL";

/// A card that is being read.
struct ContactReader<'c, 't> {
    decoding: ValueDecoding,
    properties: &'t [(Property<'c>, CardLine<'c>)],
    labels: &'t [Property<'c>],
    texts: &'t mut CardTexts,
    replaced: bool,
}

/// Replaces `texts` with the texts of a card. Returns what the card describes.
pub(super) fn read_contact(card: &Card, charset: Charset, texts: &mut CardTexts) -> CardFacts {
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
    let decoding = ValueDecoding { charset, escapes };
    let mut reader =
        ContactReader { decoding, properties: &properties, labels: &labels, texts, replaced: false };
    reader.read_names();
    reader.read_phones();
    reader.read_emails();
    reader.read_groups();
    reader.read_addresses();
    reader.read_others();
    let members = if is_group { reader.members() } else { Vec::new() };
    let (defect, replaced) = (card.defect, reader.replaced);
    CardFacts { is_group, members, distinguished_name: None, defect, replaced }
}

impl<'c> ContactReader<'c, '_> {
    /// Returns the properties with this name in the order of the card.
    fn of(&self, name: &str) -> Vec<Property<'c>> {
        self.properties.iter().map(|(property, _)| *property).filter(|one| one.named(name)).collect()
    }

    /// Adds a text of a field.
    fn put(&mut self, field: CardField, text: String) {
        self.texts.push(field.header(), text);
    }

    /// Decodes a value that is one text.
    fn text(&mut self, property: &Property<'_>) -> String {
        property.text(self.decoding, &mut self.replaced)
    }

    /// Decodes a value that has several parts.
    fn parts(&mut self, property: &Property<'_>) -> Vec<String> {
        property.parts(self.decoding, &mut self.replaced)
    }

    /// Adds the names: `N` has the parts of a name, `FN` the whole name.
    fn read_names(&mut self) {
        let full: Vec<String> = self.of("FN").iter().map(|property| self.text(property)).collect();
        let whole = full.iter().map(|text| text.trim()).find(|text| !text.is_empty()).unwrap_or_default();
        let mut names = self.of("N").into_iter();
        let mut parts = names.next().map(|property| self.parts(&property)).unwrap_or_default().into_iter();
        let mut part = || parts.next().unwrap_or_default();
        let (family, given) = (part(), part());
        let more = [part(), part(), part()];
        self.texts.push_name(&given, &family, whole);
        for (header, text) in ["Middle name", "Name prefix", "Name suffix"].into_iter().zip(more) {
            self.texts.push(header, text);
        }
        full.into_iter().for_each(|text| self.texts.push(FULL_NAME, text));
        for another in names {
            let parts = self.parts(&another);
            let parts: Vec<&str> =
                parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
            self.texts.push("Another name", parts.join(", "));
        }
    }

    /// Adds the phone numbers: mobile ones first, then preferred ones, then the others. Fax numbers and the like have
    /// headers of their own.
    fn read_phones(&mut self) {
        let mut ranked: Vec<_> = self
            .of("TEL")
            .into_iter()
            .map(|property| {
                let label = self.label(&property);
                (phone_rank::rank(&property, label.as_deref()), property)
            })
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        for (rank, property) in ranked {
            let number = self.text(&property);
            match rank {
                phone_rank::PhoneRank::Phone { .. } => self.put(CardField::Phone, number),
                phone_rank::PhoneRank::Other(header) => self.texts.push(header, number),
            }
        }
    }

    /// Returns the label that a person gave a property in a program by Apple: `item1.X-ABLabel` for `item1.TEL`.
    fn label(&mut self, property: &Property<'_>) -> Option<String> {
        if property.group.is_empty() {
            return None;
        }
        let label = self.labels.iter().find(|label| label.group.eq_ignore_ascii_case(property.group))?;
        let text = self.text(label);
        let text = text.trim().trim_start_matches("_$!<").trim_end_matches(">!$_").trim();
        (!text.is_empty()).then(|| title(text))
    }

    /// Adds the email addresses.
    fn read_emails(&mut self) {
        for property in preferred(self.of("EMAIL")) {
            let text = self.text(&property);
            let address = text.trim();
            let scheme = address.get(..7).filter(|start| start.eq_ignore_ascii_case("mailto:"));
            let address = address.get(scheme.map_or(0, str::len)..).unwrap_or_default();
            self.put(CardField::Email, address.to_owned());
        }
    }

    /// Adds the names of groups.
    fn read_groups(&mut self) {
        let mut names: Vec<String> = Vec::new();
        for property in self.of("CATEGORIES") {
            let list = property.list(self.decoding, &mut self.replaced);
            // A bar separates names, so a name cannot contain one.
            names.extend(
                list.iter().map(|name| name.trim().replace('|', "/")).filter(|name| !name.is_empty()),
            );
        }
        self.put(CardField::Groups, names.join(" | "));
    }

    /// Returns the members of a group.
    fn members(&mut self) -> Vec<CardReference> {
        let members: Vec<_> = property_names::MEMBERS.iter().flat_map(|name| self.of(name)).collect();
        members.iter().map(|property| CardReference::of_member(&self.text(property))).collect()
    }

    /// Adds the addresses. The parts of `ADR` are post office box, second line, street, city, state, postal code and
    /// country. Street, box and second line become lines of one text.
    fn read_addresses(&mut self) {
        use CardField::{City, Country, State, Zip};
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
                street = property.param("LABEL", self.decoding.charset).unwrap_or_default();
            }
            let before = self.texts.len();
            self.texts.push_at(CardField::Street.header(), number, street);
            for (field, text) in [City, State, Zip, Country].into_iter().zip(rest) {
                self.texts.push_at(field.header(), number, text);
            }
            number += u16::from(self.texts.len() > before);
        }
    }

    /// Adds every other property, under a common header or under its own name.
    fn read_others(&mut self) {
        for (property, line) in self.properties {
            let name = property.name();
            match name.as_str() {
                "N" | "FN" | "TEL" | "EMAIL" | "CATEGORIES" | "ADR" | LABEL => {}
                // These describe the card, not the person.
                "VERSION" | "PRODID" | "REV" => {}
                "" => {
                    let text = self.text(property);
                    self.texts.push("Other lines", text);
                }
                _ if line.packed || property.packed() => {
                    let text = values::packed(property, line.length);
                    self.texts
                        .push(property_names::header(&name).map_or(Cow::Owned(name), Cow::Borrowed), text);
                }
                "ORG" => {
                    let mut parts = self.parts(property).into_iter();
                    let company = parts.next().unwrap_or_default();
                    let units: Vec<String> = parts.filter(|part| !part.trim().is_empty()).collect();
                    self.texts.push(property_names::COMPANY, company);
                    self.texts.push("Department", units.join(", "));
                }
                "BDAY" | "ANNIVERSARY" | "X-ANNIVERSARY" => {
                    let date = values::date(&self.text(property));
                    self.texts.push(property_names::header(&name).unwrap_or_default(), date);
                }
                property_names::STARRED => {
                    let text = self.text(property);
                    self.put(CardField::Starred, text);
                }
                property_names::FIELD => {
                    let field = property.param(property_names::FIELD_NAME, self.decoding.charset);
                    let field = field.map(|field| title(&field)).filter(|field| !field.is_empty());
                    let text = self.text(property);
                    self.texts.push(field.unwrap_or(name), text);
                }
                _ => self.read_other(name, property),
            }
        }
    }

    /// Adds a property that is one text.
    fn read_other(&mut self, name: String, property: &Property<'_>) {
        let text = self.text(property);
        match property_names::header(&name) {
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

/// Returns a text of the card in a form that can be a header.
fn title(text: &str) -> String {
    const MAX_LENGTH: usize = 200;
    tidy(text.get(..text.floor_char_boundary(MAX_LENGTH * 4)).unwrap_or_default())
        .chars()
        .take(MAX_LENGTH)
        .collect()
}

/// Sorts the preferred properties first.
fn preferred(mut properties: Vec<Property<'_>>) -> Vec<Property<'_>> {
    properties.sort_by_key(Property::preference);
    properties
}
