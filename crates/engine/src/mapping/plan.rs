//! The columns that provide each field, in order of precedence, computed once for all records of a file.

use crate::field::definition::FieldRef;
use crate::field::standard::Standard;
use crate::field::texts::Texts;
use crate::id::FieldId;
use crate::mapping::assign::GOOGLE_SPLIT;
use crate::mapping::column::{MappedColumn, Target};

/// The columns that provide each part of a contact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) first: Vec<usize>,
    pub(crate) last: Vec<usize>,
    pub(crate) full: Vec<usize>,
    pub(crate) name_fallbacks: Vec<usize>,
    pub(crate) phones: Vec<SourceColumn>,
    /// The columns with the countries of phones, and the kind of phone that each belongs to.
    pub(crate) phone_countries: Vec<(usize, u16)>,
    pub(crate) labelled: bool,
    pub(crate) emails: Vec<SourceColumn>,
    pub(crate) groups: Vec<SourceColumn>,
    pub(crate) starred: Vec<usize>,
    pub(crate) addresses: Vec<AddressPlan>,
    pub(crate) dynamic: Vec<(FieldId, Vec<usize>)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SourceColumn {
    pub(crate) index: usize,
    pub(crate) split: Option<&'static str>,
    pub(crate) label: Option<usize>,
    /// The kind of the phone, as in [`Plan::phone_countries`].
    pub(crate) kind: u16,
}

/// The columns of one address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct AddressPlan {
    pub(crate) set: u16,
    /// The lines of the street. Columns of one line are joined by a space.
    pub(crate) lines: Vec<Vec<usize>>,
    pub(crate) whole: Vec<usize>,
    /// City, state, postal code and country.
    pub(crate) parts: Texts<Vec<usize>>,
    /// Whether a cell can hold the same part of several addresses, as in a Google export.
    pub(crate) several: bool,
}

impl Plan {
    pub(crate) fn of(columns: &[MappedColumn]) -> Plan {
        let mut ranked: Vec<&MappedColumn> = columns.iter().collect();
        ranked.sort_by_key(|c| (c.rank, c.index));
        let mut plan = Plan::default();
        for column in ranked {
            let index = column.index;
            let source = SourceColumn { index, split: column.split, label: column.label, kind: column.set };
            match column.target {
                Target::Ignored => {}
                Target::FullName => plan.full.push(index),
                Target::PhoneCountry => plan.phone_countries.push((index, column.set)),
                Target::Field(FieldRef::Standard(standard)) => match standard {
                    Standard::FirstName if column.fallback => plan.name_fallbacks.push(index),
                    Standard::FirstName => plan.first.push(index),
                    Standard::LastName => plan.last.push(index),
                    Standard::Phone => plan.phones.push(source),
                    Standard::Email => plan.emails.push(source),
                    Standard::Groups => plan.groups.push(source),
                    Standard::Starred => plan.starred.push(index),
                    _ => plan.address(column.set).push(standard, column),
                },
                Target::Field(FieldRef::Dynamic(id)) => {
                    if column.fallback {
                        plan.name_fallbacks.push(index);
                    }
                    match plan.dynamic.iter_mut().find(|(known, _)| *known == id) {
                        Some((_, indexes)) => indexes.push(index),
                        None => plan.dynamic.push((id, vec![index])),
                    }
                }
            }
        }
        plan.labelled = plan.phones.iter().any(|source| source.label.is_some());
        plan.addresses.sort_by_key(|address| address.set);
        for column in columns.iter().filter(|column| column.house_number) {
            plan.address(column.set).push_house_number(column.index);
        }
        plan.unite_addresses();
        plan.dynamic.sort_by_key(|(_, indexes)| indexes.iter().copied().min());
        plan
    }

    fn address(&mut self, set: u16) -> &mut AddressPlan {
        let at = self.addresses.iter().position(|address| address.set == set);
        let at = at.unwrap_or_else(|| {
            self.addresses.push(AddressPlan { set, ..AddressPlan::default() });
            self.addresses.len() - 1
        });
        #[allow(clippy::indexing_slicing, reason = "found or pushed above")]
        &mut self.addresses[at]
    }

    /// Unites addresses that have no part in common, such as a plain `Street` and a `Home City`: they are one.
    fn unite_addresses(&mut self) {
        let mut united: Vec<AddressPlan> = Vec::new();
        for address in std::mem::take(&mut self.addresses) {
            match united.iter_mut().find(|known| known.completes(&address)) {
                Some(known) => known.unite(address),
                None => united.push(address),
            }
        }
        self.addresses = united;
    }
}

impl AddressPlan {
    fn push(&mut self, standard: Standard, column: &MappedColumn) {
        self.several |= column.split == Some(GOOGLE_SPLIT);
        match (standard, standard.text()) {
            (Standard::Street, _) if column.fallback => self.whole.push(column.index),
            (Standard::Street, _) if column.house_number => {}
            (Standard::Street, _) => self.lines.push(vec![column.index]),
            (_, Some(text)) => self.parts[text].push(column.index),
            (_, None) => {}
        }
    }

    /// Adds the number of the house to the first line, before or after the street as in the file.
    fn push_house_number(&mut self, index: usize) {
        match self.lines.first_mut() {
            Some(line) => {
                line.push(index);
                line.sort_unstable();
            }
            None => self.lines.push(vec![index]),
        }
    }

    fn has_street(&self) -> bool {
        !self.lines.is_empty() || !self.whole.is_empty()
    }

    /// Returns whether two addresses have no part in common.
    fn completes(&self, other: &AddressPlan) -> bool {
        let has = |address: &AddressPlan, text| !address.parts[text].is_empty();
        let common = self.parts.iter().any(|(text, _)| has(self, text) && has(other, text));
        !(common || self.has_street() && other.has_street())
    }

    fn unite(&mut self, other: AddressPlan) {
        self.lines.extend(other.lines);
        self.whole.extend(other.whole);
        self.several |= other.several;
        for (text, columns) in other.parts.iter() {
            self.parts[text].extend(columns);
        }
    }
}
