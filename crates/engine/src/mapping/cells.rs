//! What the cells of one record say under a mapping: the candidates for each field, best first.

use crate::field::texts::Texts;
use crate::mapping::plan::{AddressPlan, SourceColumn};
use std::borrow::Cow;

use crate::group::{Names, SEPARATOR};
use crate::id::FieldId;
use crate::mapping::map::Mapping;
use crate::mapping::name::split_full_name;
use crate::mapping::words::Kind;
use crate::mapping::{assign, header};
use kith_text::fold;

/// A value and the column it comes from; trimmed and never blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'c> {
    /// 0-based.
    pub column: usize,
    /// The cell, or one of its values.
    pub text: &'c str,
}

/// A contact's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name<'c> {
    /// Empty if no column has one.
    pub first: Cow<'c, str>,
    /// The family name.
    pub last: Option<Cow<'c, str>>,
    /// The column the first name comes from.
    pub column: Option<usize>,
}

/// The one address that is taken: the first with any content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address<'c> {
    /// Its lines.
    pub street: Vec<Cell<'c>>,
    /// City, state, postal code and country.
    pub parts: Texts<Option<Cell<'c>>>,
}

impl Address<'_> {
    /// Whether no part of it is there.
    pub fn is_empty(&self) -> bool {
        self.cells().next().is_none()
    }

    /// The cells of all its parts, in order.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        self.street.iter().chain(self.parts.iter().filter_map(|(_, cell)| cell.as_ref())).copied()
    }

    /// The lines of the street, joined.
    pub fn street_lines(&self) -> Option<String> {
        let lines: Vec<&str> = self.street.iter().map(|cell| cell.text).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// Reading a record. `cell` gives the text of a column, `""` where the record has none.
impl Mapping {
    /// First and last name: from their own columns, else from a full name, which is split. A contact with neither
    /// takes its first name from the column its program shows it under, its nickname or its company.
    pub fn name<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Name<'c> {
        let plan = &self.plan;
        let first = filled(&plan.first, &cell).next();
        let last = filled(&plan.last, &cell).next().map(|c| Cow::Borrowed(c.text));
        if let Some(first) = first {
            return Name { first: Cow::Borrowed(first.text), last, column: Some(first.column) };
        }
        if let Some(full) = filled(&plan.full, &cell).next() {
            let (first, split_last) = split_full_name(full.text);
            let last = last.or(split_last.map(Cow::Owned));
            return Name { first: Cow::Owned(first), last, column: Some(full.column) };
        }
        let fallback = filled(&plan.name_fallbacks, &cell).next().filter(|_| last.is_none());
        Name {
            first: Cow::Borrowed(fallback.map_or("", |c| c.text)),
            last,
            column: fallback.map(|c| c.column).or(plan.first.first().or(plan.full.first()).copied()),
        }
    }

    /// The phones in the order in which they are tried: the first valid one is the contact's.
    pub fn phones<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Vec<Cell<'c>> {
        let values = |source: &SourceColumn| {
            let column = source.index;
            split(cell(column), source.split).map(move |text| Cell { column, text })
        };
        if !self.plan.labelled {
            return self.plan.phones.iter().flat_map(values).collect();
        }
        let mut ranked: Vec<(u16, Cell<'c>)> = Vec::new();
        for source in &self.plan.phones {
            let kind = source.label.map_or(Ok(Kind::Plain), |label| header::read_label(cell(label)));
            // A fax or a pager.
            let Ok(kind) = kind else { continue };
            let rank = assign::phone_rank(kind);
            ranked.extend(values(source).map(|cell| (rank, cell)));
        }
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, cell)| cell).collect()
    }

    /// The emails, best first.
    pub fn emails<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Vec<Cell<'c>> {
        let values = |source: &SourceColumn| {
            let column = source.index;
            split(cell(column), source.split).map(move |text| Cell { column, text })
        };
        self.plan.emails.iter().flat_map(values).collect()
    }

    /// The names of all groups of all columns, tidied, each once in the spelling it has first. Google's own labels
    /// (`* myContacts`) are none.
    pub fn groups<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Vec<String> {
        let mut names = Names::default();
        for source in &self.plan.groups {
            for text in split(cell(source.index), source.split) {
                let is_system = source.split == Some(":::") && text.starts_with('*');
                if !is_system {
                    // `|` cannot be in a name, whatever else separates them here.
                    text.split(SEPARATOR).for_each(|name| names.add(name));
                }
            }
        }
        names.into_vec()
    }

    /// The first address with any content; a whole address in one text only where it has no other part.
    pub fn address<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Address<'c> {
        for plan in &self.plan.addresses {
            let mut address = plan.read(&cell);
            if address.is_empty() {
                address.street = filled(&plan.whole, &cell).take(1).collect();
            }
            if !address.is_empty() {
                return address;
            }
        }
        Address::default()
    }

    /// The addresses after the one that is taken. Whole addresses in one text are none: they say again what the parts
    /// say.
    pub fn other_addresses<'m, 'c: 'm>(
        &'m self,
        cell: impl Fn(usize) -> &'c str + 'm,
    ) -> impl Iterator<Item = Address<'c>> + 'm {
        // Most files have one.
        let several = self.plan.addresses.len() > 1;
        let plans = self.plan.addresses.iter().filter(move |_| several);
        plans.map(move |plan| plan.read(&cell)).filter(|address| !address.is_empty()).skip(1)
    }

    /// The star.
    pub fn starred<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Option<Cell<'c>> {
        filled(&self.plan.starred, &cell).next()
    }

    /// The dynamic fields that have a column, with their values.
    pub fn dynamic<'m, 'c: 'm>(
        &'m self,
        cell: impl Fn(usize) -> &'c str + 'm,
    ) -> impl Iterator<Item = (FieldId, Option<Cell<'c>>)> + 'm {
        self.plan.dynamic.iter().map(move |(id, indexes)| (*id, filled(indexes, &cell).next()))
    }
}

impl AddressPlan {
    fn read<'c>(&self, cell: &impl Fn(usize) -> &'c str) -> Address<'c> {
        Address {
            street: filled(&self.street, cell).collect(),
            parts: Texts::from_fn(|text| filled(&self.parts[text], cell).next()),
        }
    }
}

/// The cells that are not blank.
fn filled<'c>(indexes: &[usize], cell: &impl Fn(usize) -> &'c str) -> impl Iterator<Item = Cell<'c>> {
    indexes
        .iter()
        .map(|&column| Cell { column, text: trim(cell(column)) })
        .filter(|cell| !cell.text.is_empty())
}

fn split<'c>(text: &'c str, separator: Option<&'static str>) -> impl Iterator<Item = &'c str> {
    // A separator no cell contains leaves the text whole.
    text.split(separator.unwrap_or("\u{0}\u{0}")).map(trim).filter(|value| !value.is_empty())
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || fold::invisible(c))
}
