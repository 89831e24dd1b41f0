//! A pass over the records of a source before they are imported, which collects what later decisions need to
//! know about each column.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::Result;
use crate::field::DateOrder;
use crate::field::definition::FieldType;
use crate::field::parse::date_order::DateOrderGuess;
use crate::import::type_guess::TypeGuess;
use crate::validate::guard::unguard;
use kith_source::{Batch, Format, Record, Source};

/// The number of batches of which a beginning consists.
const BEGINNING: usize = 5;

/// What the records of a source say about some of its columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct Survey {
    columns: Vec<ColumnSurvey>,
    guarded: bool,
    complete: bool,
}

/// What the records say about one column.
#[derive(Debug, Clone)]
pub(crate) struct ColumnSurvey {
    pub(crate) index: usize,
    /// The order of day, month and year.
    pub(crate) dates: DateOrderGuess,
    /// The type of a new field for the column, if it is to be found out.
    types: Option<TypeGuess>,
}

impl Survey {
    /// Creates a survey of the dates in some columns, and of everything in others.
    pub(crate) fn of(dates: &[usize], types: &[usize]) -> Survey {
        let column =
            |index: &usize, types| ColumnSurvey { index: *index, dates: DateOrderGuess::default(), types };
        let dates = dates.iter().filter(|index| !types.contains(index)).map(|index| column(index, None));
        let types = types.iter().map(|index| column(index, Some(TypeGuess::default())));
        Survey { columns: dates.chain(types).collect(), ..Survey::default() }
    }

    /// Reads the whole source, unless there is nothing to find out or the job is cancelled.
    pub(crate) fn read(self, source: &Source, cancel: &AtomicBool) -> Result<Survey> {
        self.read_while(source, |_, _| !cancel.load(Ordering::Relaxed))
    }

    /// Reads the beginning of the source, and the rest only if the beginning has ambiguous dates.
    ///
    /// Without them, the columns remain [unsurveyed](Survey::unsurveyed): an ambiguous date further down means
    /// that the whole source must be read after all.
    pub(crate) fn read_beginning(self, source: &Source, cancel: &AtomicBool) -> Result<Survey> {
        self.read_while(source, |survey, batches| {
            let ambiguous = survey.columns.iter().any(|column| column.dates.ambiguous() > 0);
            (ambiguous || batches < BEGINNING) && !cancel.load(Ordering::Relaxed)
        })
    }

    fn read_while(mut self, source: &Source, more: impl Fn(&Survey, usize) -> bool) -> Result<Survey> {
        self.complete = true;
        if self.columns.is_empty() {
            return Ok(self);
        }
        self.guarded = source.format == Format::Csv;
        let mut records = source.records()?;
        let mut batch = Batch::new();
        let mut batches = 0;
        while records.next_batch(&mut batch)? {
            if !more(&self, batches) {
                self.complete = false;
                break;
            }
            batch.records().for_each(|record| self.observe(&record));
            batches += 1;
        }
        Ok(self)
    }

    fn observe(&mut self, record: &Record<'_>) {
        for column in &mut self.columns {
            let cell = record.cell(column.index);
            if !cell.is_empty() {
                column.observe(if self.guarded { unguard(cell) } else { cell });
            }
        }
    }

    /// Returns what is known about a column.
    pub(crate) fn column(&self, index: usize) -> Option<&ColumnSurvey> {
        self.columns.iter().find(|column| column.index == index)
    }

    /// Returns the columns of which only the beginning was read, and found to be no guide.
    pub(crate) fn unsurveyed(&self) -> Vec<usize> {
        let columns = self.columns.iter().filter(|_| !self.complete);
        columns.map(|column| column.index).collect()
    }

    /// Returns the columns whose dates are all valid in one order only, with this order.
    pub(crate) fn date_orders(&self) -> Vec<(usize, DateOrder)> {
        let columns = self.columns.iter().filter(|_| self.complete);
        columns.filter_map(|column| Some((column.index, column.dates.order()?))).collect()
    }

    /// Returns the columns for which the user must choose the order of day, month and year.
    pub(crate) fn ambiguous_dates(&self) -> Vec<usize> {
        self.columns.iter().filter(|column| column.dates.needs_asking()).map(|column| column.index).collect()
    }
}

impl ColumnSurvey {
    fn observe(&mut self, cell: &str) {
        self.dates.observe(cell);
        if let Some(types) = &mut self.types {
            types.observe(cell);
        }
    }

    /// Returns the first three values.
    pub(crate) fn samples(&self) -> &[String] {
        self.types.as_ref().map_or(&[], TypeGuess::samples)
    }

    /// Returns the number of values.
    pub(crate) fn values(&self) -> u64 {
        self.types.as_ref().map_or(0, TypeGuess::values)
    }

    /// Returns the type of a new field for the column, and the options of a dropdown. `order_known` means that
    /// the order of day, month and year is known even if the dates do not show it.
    pub(crate) fn field_type(&self, order_known: bool) -> (FieldType, Vec<String>) {
        let dates_fit = order_known || !self.dates.needs_asking();
        let found = self.types.as_ref().map(|types| types.field_type(dates_fit && self.dates.fit()));
        found.unwrap_or((FieldType::Text, Vec::new()))
    }
}
