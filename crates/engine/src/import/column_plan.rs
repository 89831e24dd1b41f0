//! What is decided about the columns of a file before its records are imported: the fields that are created for
//! them, and the order of their dates.

use std::sync::atomic::AtomicBool;

use crate::error::Result;
use crate::field::DateOrder;
use crate::field::definition::{Field, FieldInput, FieldType};
use crate::import::file_warning::FileWarning;
use crate::import::keep::{self, NewField};
use crate::import::options::ImportOptions;
use crate::import::prepare::{Opened, date_columns};
use crate::import::survey::Survey;
use crate::mapping::choice::{ColumnOverride, ColumnRef};
use crate::mapping::map::Mapping;
use crate::mapping::plan::Plan;
use crate::store::connection::Store;
use kith_source::Source;

/// The decisions about the columns of a file.
pub(crate) struct ColumnPlan {
    /// The fields to create.
    new_fields: Vec<NewField>,
    /// The date columns for which the user has not chosen an order.
    pub(crate) dates: Vec<usize>,
    /// The columns that may become date fields if the order of their dates is known.
    maybe_dates: Vec<usize>,
    /// What is known about the columns.
    pub(crate) survey: Survey,
}

impl ColumnPlan {
    /// Reads as much of the file as is needed to decide.
    pub(crate) fn new(
        store: &Store,
        source: &Source,
        mapping: &Mapping,
        fields: &[Field],
        options: &ImportOptions,
        cancel: &AtomicBool,
    ) -> Result<ColumnPlan> {
        let mut new_fields = options.new_fields.clone();
        let new_dates = new_fields.iter().filter(|new| new.input.kind == FieldType::Date);
        let mut dates = date_columns(mapping, fields);
        dates.extend(new_dates.map(|new| new.column));
        dates.retain(|column| !is_decided(options, *column));
        let mut kept = Vec::new();
        if options.keep_all {
            kept = keep::candidates(mapping, &options.columns);
            kept.retain(|column| !new_fields.iter().any(|new| new.column == *column));
        }
        let survey = Survey::of(&dates, &kept);
        let survey = if kept.is_empty() {
            survey.read_beginning(source, cancel)
        } else {
            survey.read(source, cancel)
        }?;
        let order_known = |column| is_decided(options, column) || options.usual_date_order.is_some();
        new_fields.extend(keep::fields(store, mapping, &kept, &survey, order_known)?);
        Ok(ColumnPlan { new_fields, dates, maybe_dates: kept, survey })
    }

    /// Returns the definitions of the fields to create.
    pub(crate) fn inputs(&self) -> Vec<FieldInput> {
        self.new_fields.iter().map(|new| new.input.clone()).collect()
    }

    /// Maps the columns when the new fields are among `fields`. `before` is the mapping without them.
    ///
    /// A column that provided a missing first name still does, as well as the value of its new field.
    pub(crate) fn map(
        &self,
        opened: &Opened,
        before: &Mapping,
        fields: &[Field],
        options: &ImportOptions,
    ) -> Result<Mapping> {
        if self.new_fields.is_empty() {
            return opened.map(fields, &options.columns);
        }
        let is_new = |column: usize| self.new_fields.iter().any(|new| new.column == column);
        let mut own = options.columns.clone();
        own.extend(self.new_fields.iter().map(|new| ColumnOverride {
            column: ColumnRef::Index(new.column),
            field: Some(new.input.name.clone()),
        }));
        let mut mapping = opened.map(fields, &own)?;
        for (column, before) in mapping.columns.iter_mut().zip(&before.columns) {
            if is_new(column.index) && before.fallback && keep::is_name(before.target) {
                column.fallback = true;
                column.rank = before.rank;
            }
        }
        mapping.plan = Plan::of(&mapping.columns);
        Ok(mapping)
    }

    /// Returns the order of the dates of each column for which it is chosen, detected, or the usual one.
    pub(crate) fn date_orders(&self, survey: &Survey, options: &ImportOptions) -> Vec<(usize, DateOrder)> {
        let usual = options.usual_date_order;
        let ambiguous = survey.ambiguous_dates().into_iter();
        let usual = ambiguous.filter_map(|column| Some((column, usual?)));
        options.date_orders.iter().copied().chain(survey.date_orders()).chain(usual).collect()
    }

    /// Returns a warning for each column with ambiguous dates whose order is not known.
    pub(crate) fn warnings(
        &self,
        survey: &Survey,
        headers: &[String],
        options: &ImportOptions,
    ) -> Vec<FileWarning> {
        let would_be_dates = |column: usize| {
            let found = self.survey.column(column);
            !self.maybe_dates.contains(&column)
                || found.is_some_and(|found| found.field_type(true).0 == FieldType::Date)
        };
        let mut columns = survey.ambiguous_dates();
        columns.retain(|column| {
            options.usual_date_order.is_none() && !is_decided(options, *column) && would_be_dates(*column)
        });
        let headers = columns.into_iter().filter_map(|column| headers.get(column));
        headers.map(|header| FileWarning::DateOrderNeeded { column: header.clone() }).collect()
    }
}

/// Returns whether the user has chosen the order of the dates in a column.
fn is_decided(options: &ImportOptions, column: usize) -> bool {
    options.date_order.is_some() || options.date_orders.iter().any(|(decided, _)| *decided == column)
}
