//! The columns that provide each field, in order of precedence, computed once for all records of a file.

use crate::field::definition::FieldRef;
use crate::field::standard::Standard;
use crate::field::texts::Texts;
use crate::id::FieldId;
use crate::mapping::column::{MappedColumn, Target};

/// The columns that provide each part of a contact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) first: Vec<usize>,
    pub(crate) last: Vec<usize>,
    pub(crate) full: Vec<usize>,
    pub(crate) name_fallbacks: Vec<usize>,
    pub(crate) phones: Vec<SourceColumn>,
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
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct AddressPlan {
    pub(crate) set: u8,
    pub(crate) street: Vec<usize>,
    pub(crate) whole: Vec<usize>,
    /// City, state, postal code and country.
    pub(crate) parts: Texts<Vec<usize>>,
}

impl Plan {
    pub(crate) fn of(columns: &[MappedColumn]) -> Plan {
        let mut ranked: Vec<&MappedColumn> = columns.iter().collect();
        ranked.sort_by_key(|c| (c.rank, c.index));
        let mut plan = Plan::default();
        for column in ranked {
            let index = column.index;
            let source = SourceColumn { index, split: column.split, label: column.label };
            match column.target {
                Target::Ignored => {}
                Target::FullName => plan.full.push(index),
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
        plan.dynamic.sort_by_key(|(_, indexes)| indexes.iter().copied().min());
        plan
    }

    pub(crate) fn address(&mut self, set: u8) -> &mut AddressPlan {
        let at = self.addresses.iter().position(|address| address.set == set);
        let at = at.unwrap_or_else(|| {
            self.addresses.push(AddressPlan { set, ..AddressPlan::default() });
            self.addresses.len() - 1
        });
        #[allow(clippy::indexing_slicing, reason = "found or pushed above")]
        &mut self.addresses[at]
    }
}

impl AddressPlan {
    pub(crate) fn push(&mut self, standard: Standard, column: &MappedColumn) {
        match (standard, standard.text()) {
            (Standard::Street, _) if column.fallback => self.whole.push(column.index),
            (Standard::Street, _) => self.street.push(column.index),
            (_, Some(text)) => self.parts[text].push(column.index),
            (_, None) => {}
        }
    }
}
