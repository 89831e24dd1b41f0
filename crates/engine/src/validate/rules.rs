//! How the records of one source are converted.

use kith_phone::Country;
use kith_source::{Format, Record};

use crate::field::DateOrder;
use crate::field::definition::{Field, FieldRef};
use crate::field::parse::ParseOptions;
use crate::field::parse::invalid::Reason;
use crate::field::standard::{Standard, Text};
use crate::finding::{Detail, Finding};
use crate::group;
use crate::id::FieldId;
use crate::mapping::column::{MappedColumn, Target};
use crate::mapping::map::Mapping;
use crate::validate::guard::unguard;

/// The settings that determine how the records of one source are converted.
pub struct RecordRules {
    pub(crate) mapping: Mapping,
    pub(crate) phone_column: Option<usize>,
    pub(crate) last_name_column: Option<usize>,
    pub(crate) fields: Vec<Field>,
    pub(crate) parse: ParseOptions,
    pub(crate) date_orders: Vec<(usize, DateOrder)>,
    pub(crate) unsurveyed_dates: Vec<usize>,
    pub(crate) groups_for_all: Vec<String>,
    pub(crate) guarded: bool,
    /// Whether the records are cards.
    pub(crate) from_cards: bool,
    /// The separator of groups that the user chose.
    pub(crate) group_separator: Option<char>,
    /// Whether a phone without a country code is a number of the country of the address.
    pub(crate) by_address_country: bool,
    /// The columns that are imported, and whether each is a fallback.
    pub(crate) mapped: Vec<(usize, bool)>,
    /// Whether names can be in more than the columns for the first and last name.
    pub(crate) several_names: bool,
}

impl RecordRules {
    /// Creates the rules for a source with this mapping and these active fields.
    pub fn new(mapping: Mapping, fields: Vec<Field>, parse: ParseOptions) -> RecordRules {
        let mapped = mapping.columns.iter().filter(|column| column.target != Target::Ignored);
        let plan = &mapping.plan;
        // A fallback with a field of its own is imported anyway.
        let is_fallback = |column: &&MappedColumn| {
            column.fallback && column.target == Target::Field(FieldRef::Standard(Standard::FirstName))
        };
        let fallbacks = mapping.columns.iter().filter(is_fallback).count();
        RecordRules {
            mapped: mapped.map(|column| (column.index, column.fallback)).collect(),
            several_names: plan.first.len() + plan.full.len() + fallbacks > 1
                || plan.last.len() > 1
                || !plan.full.is_empty(),
            phone_column: column_of(&mapping, Standard::Phone),
            last_name_column: column_of(&mapping, Standard::LastName),
            mapping,
            fields,
            parse,
            date_orders: Vec::new(),
            unsurveyed_dates: Vec::new(),
            groups_for_all: Vec::new(),
            guarded: false,
            from_cards: false,
            group_separator: None,
            by_address_country: false,
        }
    }

    /// Sets the separator of several groups in a cell, in addition to `|`.
    pub fn group_separator(self, separator: Option<char>) -> RecordRules {
        RecordRules { group_separator: separator, ..self }
    }

    /// Sets whether a phone without a country code is a number of the country of the record's address.
    pub fn by_address_country(self, by_address_country: bool) -> RecordRules {
        RecordRules { by_address_country, ..self }
    }

    /// Sets the known date orders of individual columns.
    pub fn date_orders(self, date_orders: Vec<(usize, DateOrder)>) -> RecordRules {
        RecordRules { date_orders, ..self }
    }

    /// Sets the date columns whose order is not known because only the beginning of the source was looked at.
    pub fn unsurveyed_dates(self, columns: Vec<usize>) -> RecordRules {
        RecordRules { unsurveyed_dates: columns, ..self }
    }

    /// Returns whether one of the problems is an ambiguous date in a column whose other dates may show its
    /// order.
    pub(crate) fn needs_survey(&self, problems: &[Finding]) -> bool {
        !self.unsurveyed_dates.is_empty()
            && problems.iter().any(|problem| {
                let ambiguous = matches!(&problem.detail, Detail::Invalid(invalid) if invalid.reason == Reason::DateOrderNeeded);
                let column = problem.column.map(usize::from);
                ambiguous && column.is_some_and(|column| self.unsurveyed_dates.contains(&column))
            })
    }

    /// Sets the groups that every contact is added to.
    pub fn groups_for_all(self, names: &[String]) -> RecordRules {
        RecordRules { groups_for_all: names.iter().flat_map(|name| group::split(name)).collect(), ..self }
    }

    /// Sets the format of the source. In a CSV file, a `'` before a formula is a guard and not part of the value;
    /// in cards, a name of a group is never a list.
    pub fn format(self, format: Format) -> RecordRules {
        RecordRules { guarded: format == Format::Csv, from_cards: format == Format::Vcard, ..self }
    }

    /// Returns the mapping of the columns.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// Returns the active dynamic fields.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Returns the first column that provides phones.
    pub fn phone_column(&self) -> Option<usize> {
        self.phone_column
    }

    /// Returns the country in the address of a record.
    pub(crate) fn address_country(&self, record: &Record<'_>) -> Option<Country> {
        let addresses = self.mapping.addresses(|index| record.cell(index));
        addresses.iter().find_map(|address| Country::read(address.parts[Text::Country]?.text))
    }

    /// Returns the column of a dynamic field.
    pub(crate) fn column_of_field(&self, id: FieldId) -> Option<usize> {
        self.column_of(FieldRef::Dynamic(id))
    }

    /// Returns the first column that is mapped to a field.
    pub(crate) fn column_of(&self, field: FieldRef) -> Option<usize> {
        let target = Target::Field(field);
        self.mapping.columns.iter().find(|column| column.target == target).map(|column| column.index)
    }

    /// Returns the cells of a record, without the guards of a CSV file.
    pub fn plain_cells<'a>(&self, record: &Record<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
        let guarded = self.guarded;
        record.cells().map(move |cell| if guarded { unguard(cell) } else { cell })
    }
}

/// Returns the first column that provides the field.
fn column_of(mapping: &Mapping, standard: Standard) -> Option<usize> {
    let target = Target::Field(FieldRef::Standard(standard));
    let columns = mapping.columns.iter().filter(|column| column.target == target && !column.fallback);
    columns.min_by_key(|column| (column.rank, column.index)).map(|column| column.index)
}
