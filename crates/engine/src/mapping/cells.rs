//! Reading the cells of one record with a mapping: the candidates for each field, best first.

use crate::field::texts::Texts;
use crate::mapping::plan::{AddressPlan, SourceColumn};
use std::borrow::Cow;

use crate::group::{Names, SEPARATOR};
use crate::id::FieldId;
use crate::mapping::map::Mapping;
use crate::mapping::name::split_full_name;
use crate::mapping::words::Usage;
use crate::mapping::{assign, header};
use kith_text::fold;

/// A value and the column that it comes from. The value is trimmed and never blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'c> {
    /// The 0-based index of the column.
    pub column: usize,
    /// The text of the cell, or one of several values in it.
    pub text: &'c str,
}

/// The name of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name<'c> {
    /// The first name; empty if no column has one.
    pub first: Cow<'c, str>,
    /// The family name.
    pub last: Option<Cow<'c, str>>,
    /// The column that the first name comes from.
    pub column: Option<usize>,
}

/// The address that is imported: the first one with any content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address<'c> {
    /// The lines of the street.
    pub street: Vec<Cell<'c>>,
    /// City, state, postal code and country.
    pub parts: Texts<Option<Cell<'c>>>,
}

impl Address<'_> {
    /// Returns whether the address has no parts.
    pub fn is_empty(&self) -> bool {
        self.cells().next().is_none()
    }

    /// Returns the cells of all parts of the address, in order.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        self.street.iter().chain(self.parts.iter().filter_map(|(_, cell)| cell.as_ref())).copied()
    }

    /// Returns the lines of the street joined by line breaks, or `None` if there are none.
    pub fn street_lines(&self) -> Option<String> {
        let lines: Vec<&str> = self.street.iter().map(|cell| cell.text).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// Reading a record. `cell` returns the text of a column, or `""` if the record does not have that column.
impl Mapping {
    /// Returns the first and last name, from their own columns or else from a full name, which is split. If
    /// there is neither, the first name is taken from the display name, the nickname or the company.
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

    /// Returns the phones in the order in which they are tried: the first valid one becomes the contact's
    /// phone.
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
            let kind = source.label.map_or(Ok(Usage::Plain), |label| header::read_label(cell(label)));
            // A label like fax or pager means that the number is not a phone.
            let Ok(kind) = kind else { continue };
            let rank = assign::phone_rank(kind);
            ranked.extend(values(source).map(|cell| (rank, cell)));
        }
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, cell)| cell).collect()
    }

    /// Returns the emails, best first.
    pub fn emails<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Vec<Cell<'c>> {
        let values = |source: &SourceColumn| {
            let column = source.index;
            split(cell(column), source.split).map(move |text| Cell { column, text })
        };
        self.plan.emails.iter().flat_map(values).collect()
    }

    /// Returns the tidied names of the groups in all columns, each once in the spelling that occurs first.
    /// The system labels of Google (`* myContacts`) are omitted.
    pub fn groups<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Vec<String> {
        let mut names = Names::default();
        for source in &self.plan.groups {
            for text in split(cell(source.index), source.split) {
                let is_system = source.split == Some(":::") && text.starts_with('*');
                if !is_system {
                    // `|` is always a separator, because it cannot be in a name.
                    text.split(SEPARATOR).for_each(|name| names.add(name));
                }
            }
        }
        names.into_vec()
    }

    /// Returns the first address with any content. A text with a complete address is only used if that
    /// address has no other parts.
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

    /// Returns the addresses after the one that is imported. Texts with a complete address are ignored,
    /// because they repeat the parts.
    pub fn other_addresses<'m, 'c: 'm>(
        &'m self,
        cell: impl Fn(usize) -> &'c str + 'm,
    ) -> impl Iterator<Item = Address<'c>> + 'm {
        // Most files have only one address per contact; skipping the work for them is faster.
        let several = self.plan.addresses.len() > 1;
        let plans = self.plan.addresses.iter().filter(move |_| several);
        plans.map(move |plan| plan.read(&cell)).filter(|address| !address.is_empty()).skip(1)
    }

    /// Returns the cell that contains the star.
    pub fn starred<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Option<Cell<'c>> {
        filled(&self.plan.starred, &cell).next()
    }

    /// Returns the dynamic fields that have a column, with their cells; `None` for a blank cell.
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

/// Returns the cells that are not blank.
fn filled<'c>(indexes: &[usize], cell: &impl Fn(usize) -> &'c str) -> impl Iterator<Item = Cell<'c>> {
    indexes
        .iter()
        .map(|&column| Cell { column, text: trim(cell(column)) })
        .filter(|cell| !cell.text.is_empty())
}

fn split<'c>(text: &'c str, separator: Option<&'static str>) -> impl Iterator<Item = &'c str> {
    // Without a separator, the text is split at a string that no cell contains, and so stays whole.
    text.split(separator.unwrap_or("\u{0}\u{0}")).map(trim).filter(|value| !value.is_empty())
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || fold::invisible(c))
}
