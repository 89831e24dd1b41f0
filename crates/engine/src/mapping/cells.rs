//! Reading the cells of one record with a mapping: the candidates for each field, best first.

use crate::field::texts::Texts;
use crate::mapping::plan::{AddressPlan, Plan, SourceColumn};
use std::borrow::Cow;

use crate::id::FieldId;
use crate::mapping::assign::GOOGLE_SPLIT;
use crate::mapping::map::Mapping;
use crate::mapping::name::split_full_name;
use crate::mapping::words::Usage;
use crate::mapping::{assign, header};
use kith_text::fold;
use smallvec::SmallVec;

/// A value and the column that it comes from. The value is trimmed and never blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'c> {
    /// The 0-based index of the column.
    pub column: usize,
    /// The text of the cell, or one of several values in it.
    pub text: &'c str,
}

/// The cells of a few columns, which are in most records one or two.
pub type Cells<'c> = SmallVec<[Cell<'c>; 2]>;

/// The name of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name<'c> {
    /// The first name; empty if no column has one.
    pub first: Cow<'c, str>,
    /// The family name.
    pub last: Option<Cow<'c, str>>,
    /// The column that the first name comes from.
    pub column: Option<usize>,
    /// The column that the family name comes from, if it has one of its own.
    pub last_column: Option<usize>,
}

/// One address of a record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address<'c> {
    /// The street: its cells, and whether each begins a line.
    pub street: SmallVec<[(Cell<'c>, bool); 2]>,
    /// City, state, postal code and country.
    pub parts: Texts<Option<Cell<'c>>>,
}

impl<'c> Address<'c> {
    /// Returns whether the address has no parts.
    pub fn is_empty(&self) -> bool {
        self.cells().next().is_none()
    }

    /// Returns whether the address has a street and another part.
    pub fn is_complete(&self) -> bool {
        !self.street.is_empty() && self.parts.iter().any(|(_, cell)| cell.is_some())
    }

    /// Returns the cells of all parts of the address, in order.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'c>> {
        let street = self.street.iter().map(|(cell, _)| *cell);
        street.chain(self.parts.iter().filter_map(|(_, cell)| *cell))
    }

    /// Returns the lines of the street joined by line breaks, or `None` if there are none.
    pub fn street_lines(&self) -> Option<Cow<'c, str>> {
        let ((first, _), rest) = self.street.split_first()?;
        if rest.is_empty() {
            return Some(Cow::Borrowed(first.text));
        }
        let mut lines = first.text.to_owned();
        for (cell, begins_line) in rest {
            lines.push(if *begins_line { '\n' } else { ' ' });
            lines.push_str(cell.text);
        }
        Some(Cow::Owned(lines))
    }
}

/// The groups of a record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    /// The tidied names, each once in the spelling that occurs first.
    pub names: Vec<String>,
    /// Whether a system group says that the contact is starred.
    pub starred: bool,
}

/// Reading a record. `cell` returns the text of a column, or `""` if the record does not have that column.
impl Mapping {
    /// Returns the first and last name, from their own columns or else from a full name, which is split. If
    /// there is neither, the first name is taken from the display name, the nickname or the company.
    pub fn name<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Name<'c> {
        let plan = &self.plan;
        let first = filled(&plan.first, &cell).next();
        let family = filled(&plan.last, &cell).next();
        let last = family.map(|c| Cow::Borrowed(c.text));
        let last_column = family.map(|c| c.column);
        if let Some(first) = first {
            return Name { first: Cow::Borrowed(first.text), last, column: Some(first.column), last_column };
        }
        if let Some(full) = filled(&plan.full, &cell).next() {
            let (first, split_last) = split_full_name(full.text);
            let last = last.or(split_last.map(Cow::Owned));
            return Name { first: Cow::Owned(first), last, column: Some(full.column), last_column };
        }
        let fallback = filled(&plan.name_fallbacks, &cell).next().filter(|_| last.is_none());
        Name {
            first: Cow::Borrowed(fallback.map_or("", |c| c.text)),
            last,
            column: fallback.map(|c| c.column).or(plan.first.first().or(plan.full.first()).copied()),
            last_column,
        }
    }

    /// Returns all cells with a name or a part of one, and those that can stand in for a missing name.
    pub fn names<'c>(&self, cell: impl Fn(usize) -> &'c str) -> impl Iterator<Item = Cell<'c>> {
        let Plan { first, last, full, name_fallbacks, .. } = &self.plan;
        let columns = first.iter().chain(last).chain(full).chain(name_fallbacks);
        columns.map(move |column| filled_cell(*column, &cell)).filter(|cell| !cell.text.is_empty())
    }

    /// Returns the phones in the order in which they are tried: the first valid one becomes the contact's
    /// phone.
    pub fn phones<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Cells<'c> {
        if !self.plan.labelled {
            return values(&self.plan.phones, cell);
        }
        let mut ranked: Vec<(u16, Cell<'c>)> = Vec::new();
        for source in &self.plan.phones {
            let kind = source.label.map_or(Ok(Usage::Plain), |label| header::read_label(cell(label)));
            // A label like fax or pager means that the number is not a phone.
            let Ok(kind) = kind else { continue };
            let rank = assign::phone_rank(kind);
            ranked.extend(values(std::slice::from_ref(source), &cell).into_iter().map(|cell| (rank, cell)));
        }
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, cell)| cell).collect()
    }

    /// Returns the emails, best first.
    pub fn emails<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Cells<'c> {
        values(&self.plan.emails, cell)
    }

    /// Returns the cells with the countries of phones.
    pub fn phone_countries<'m, 'c: 'm>(
        &'m self,
        cell: impl Fn(usize) -> &'c str + 'm,
    ) -> impl Iterator<Item = Cell<'c>> + 'm {
        let columns = self.plan.phone_countries.iter();
        columns.map(move |(column, _)| filled_cell(*column, &cell)).filter(|cell| !cell.text.is_empty())
    }

    /// Returns the column with the country of the phone in another column: the one of its kind, or else a plain
    /// one.
    pub fn country_column_of(&self, phone: usize) -> Option<usize> {
        if self.plan.phone_countries.is_empty() {
            return None;
        }
        let kind = self.plan.phones.iter().find(|source| source.index == phone).map(|source| source.kind);
        let plain = assign::phone_rank(Usage::Plain);
        let of_kind = self.plan.phone_countries.iter().find(|(_, of)| Some(*of) == kind);
        let any = || self.plan.phone_countries.iter().find(|(_, of)| *of == plain || *of == 0);
        of_kind.or_else(any).map(|(column, _)| *column)
    }

    /// Returns the cells with groups, and how the groups in each are separated.
    pub fn group_cells<'m, 'c: 'm>(
        &'m self,
        cell: impl Fn(usize) -> &'c str + 'm,
    ) -> impl Iterator<Item = (Cell<'c>, Option<&'static str>)> + 'm {
        let sources = self.plan.groups.iter();
        sources
            .map(move |source| (filled_cell(source.index, &cell), source.split))
            .filter(|(cell, _)| !cell.text.is_empty())
    }

    /// Returns the addresses of a record that have any content, best first. A text with a complete address is
    /// only used if that address has no other parts.
    pub fn addresses<'c>(&self, cell: impl Fn(usize) -> &'c str) -> SmallVec<[Address<'c>; 1]> {
        let mut addresses = SmallVec::new();
        for plan in &self.plan.addresses {
            let (mut address, mut more) = plan.read(0, |_| true, &cell);
            if address.is_empty() {
                address.street = filled(&plan.whole, &cell).take(1).map(|cell| (cell, true)).collect();
            }
            // Only the columns that are used for the first address can have parts of the others.
            let used: Vec<usize> =
                if more { address.cells().map(|cell| cell.column).collect() } else { Vec::new() };
            addresses.extend((!address.is_empty()).then_some(address));
            let mut nth = 1;
            while more {
                let address;
                (address, more) = plan.read(nth, |column| used.contains(&column), &cell);
                addresses.extend((!address.is_empty()).then_some(address));
                nth += 1;
            }
        }
        addresses
    }

    /// Returns the cells with a complete address in one text.
    pub fn whole_addresses<'m, 'c: 'm>(
        &'m self,
        cell: impl Fn(usize) -> &'c str + 'm,
    ) -> impl Iterator<Item = Cell<'c>> + 'm {
        let columns = self.plan.addresses.iter().flat_map(|address| &address.whole);
        columns.map(move |column| filled_cell(*column, &cell)).filter(|cell| !cell.text.is_empty())
    }

    /// Returns the cell that contains the star.
    pub fn starred<'c>(&self, cell: impl Fn(usize) -> &'c str) -> Option<Cell<'c>> {
        filled(&self.plan.starred, &cell).next()
    }

    /// Returns the dynamic fields that have a column, with their first cell that is not blank.
    pub fn dynamic<'m, 'c: 'm>(
        &'m self,
        cell: impl Fn(usize) -> &'c str + 'm,
    ) -> impl Iterator<Item = (FieldId, Option<Cell<'c>>)> + 'm {
        self.plan.dynamic.iter().map(move |(id, indexes)| (*id, filled(indexes, &cell).next()))
    }
}

impl AddressPlan {
    /// Reads the nth address from some of the columns. A cell of a Google export can hold the same part of several
    /// addresses. Returns the address, and whether any cell has a part of another one.
    fn read<'c>(
        &self,
        nth: usize,
        uses: impl Fn(usize) -> bool,
        cell: &impl Fn(usize) -> &'c str,
    ) -> (Address<'c>, bool) {
        /// The most addresses of a kind. The last one has the rest of the text.
        const MOST: usize = 50;
        let mut more = false;
        let mut part = |column: usize| {
            let text = if uses(column) { cell(column) } else { "" };
            if !self.several || !text.as_bytes().contains(&b':') || !text.contains(GOOGLE_SPLIT) {
                let text = if nth == 0 { trim(text) } else { "" };
                return Cell { column, text };
            }
            let mut values = text.splitn(MOST, GOOGLE_SPLIT).skip(nth);
            let text = values.next().map_or("", trim);
            more |= values.next().is_some();
            Cell { column, text }
        };
        let mut address = Address::default();
        for line in &self.lines {
            let mut begins_line = true;
            for column in line {
                let cell = part(*column);
                // A line that repeats another is left out.
                let repeated = || address.street.iter().any(|(known, _)| known.text == cell.text);
                if !cell.text.is_empty() && !repeated() {
                    address.street.push((cell, begins_line));
                    begins_line = false;
                }
            }
        }
        for (text, columns) in self.parts.iter() {
            address.parts[text] = columns
                .iter()
                .map(|column| part(*column))
                .filter(|cell| !cell.text.is_empty())
                .fold(None, |first, cell| first.or(Some(cell)));
        }
        (address, more)
    }
}

fn filled_cell<'c>(column: usize, cell: &impl Fn(usize) -> &'c str) -> Cell<'c> {
    Cell { column, text: trim(cell(column)) }
}

/// Returns the cells that are not blank.
fn filled<'c>(indexes: &[usize], cell: &impl Fn(usize) -> &'c str) -> impl Iterator<Item = Cell<'c>> {
    indexes.iter().map(|&column| filled_cell(column, cell)).filter(|cell| !cell.text.is_empty())
}

/// Returns the values in the cells of these columns, in their order, without empty ones. A cell holds several if its
/// column has a separator.
fn values<'c>(sources: &[SourceColumn], cell: impl Fn(usize) -> &'c str) -> Cells<'c> {
    let mut values = Cells::new();
    for source in sources {
        let text = cell(source.index);
        let mut push = |text: &'c str| {
            let text = trim(text);
            if !text.is_empty() {
                values.push(Cell { column: source.index, text });
            }
        };
        // Looking for the first byte of the separator is faster, and few cells have it.
        let splits =
            |separator: &&str| separator.bytes().next().is_some_and(|b| text.as_bytes().contains(&b));
        match source.split.filter(splits) {
            Some(separator) => text.split(separator).for_each(push),
            None => push(text),
        }
    }
    values
}

pub(crate) fn trim(text: &str) -> &str {
    if fold::has_plain_ends(text) {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || fold::invisible(c))
}
