//! Finding the columns whose values do not fit the field that their headers say, such as a column `Favorite`
//! with names of drinks. Importing them would cost every record.

use crate::error::Result;
use crate::field;
use crate::field::definition::{Field, FieldRef, FieldType};
use crate::field::parse::invalid::Reason;
use crate::field::parse::{ParseOptions, empty};
use crate::field::standard::Standard;
use crate::import::file_warning::FileWarning;
use crate::import::prepare::Opened;
use crate::mapping::choice::ColumnOverride;
use crate::mapping::column::{MappedColumn, Target};
use crate::validate::rules::unguard;
use kith_source::Batch;

/// The number of values after which a column is decided.
const ENOUGH: u64 = 200;

/// The values of a column that was mapped by its header.
struct ColumnFit {
    index: usize,
    kind: FieldType,
    values: u64,
    fitting: u64,
    /// The first value that does not fit.
    misfit: String,
}

/// Finds the columns that do not fit, so that they are not imported. Returns a warning for each.
pub(crate) fn find_misfits(
    opened: &mut Opened,
    fields: &[Field],
    own: &[ColumnOverride],
) -> Result<Vec<FileWarning>> {
    let mapping = opened.map(fields, own)?;
    let columns = mapping.columns.iter().filter(|column| !column.chosen);
    let mut fits: Vec<ColumnFit> = columns.filter_map(|column| ColumnFit::new(column, fields)).collect();
    if fits.is_empty() {
        return Ok(Vec::new());
    }
    let mut records = opened.source.records()?;
    let mut batch = Batch::new();
    while fits.iter().any(|fit| fit.values < ENOUGH) && records.next_batch(&mut batch)? {
        for record in batch.records() {
            fits.iter_mut().for_each(|fit| fit.observe(unguard(record.cell(fit.index))));
        }
    }
    let misfits: Vec<ColumnFit> = fits.into_iter().filter(ColumnFit::does_not_fit).collect();
    opened.misfits = misfits.iter().map(|misfit| misfit.index).collect();
    let header = |index: usize| opened.source.headers.get(index).cloned().unwrap_or_default();
    Ok(misfits
        .into_iter()
        .map(|misfit| FileWarning::DoesNotFit {
            column: header(misfit.index),
            kind: misfit.kind,
            value: misfit.misfit,
        })
        .collect())
}

impl ColumnFit {
    /// Returns `None` for a column whose field takes any text.
    fn new(column: &MappedColumn, fields: &[Field]) -> Option<ColumnFit> {
        let kind = match column.target {
            Target::Field(FieldRef::Standard(Standard::Starred)) => FieldType::Checkbox,
            Target::Field(FieldRef::Dynamic(id)) => {
                // A wrong value in a column that has the name of the field is a problem of its record. Dates
                // without a year, as in lists of birthdays, are wrong in every record.
                fields
                    .iter()
                    .find(|field| field.id == id)
                    .map(|field| field.kind)
                    .filter(|kind| *kind == FieldType::Date)?
            }
            _ => return None,
        };
        Some(ColumnFit { index: column.index, kind, values: 0, fitting: 0, misfit: String::new() })
    }

    fn observe(&mut self, cell: &str) {
        let cell = cell.trim();
        if cell.is_empty() || empty::looks_empty(cell) || self.values >= ENOUGH {
            return;
        }
        self.values += 1;
        match field::parse(self.kind, &[], cell, &ParseOptions::default()) {
            Ok(_) => self.fitting += 1,
            Err(invalid) if !matches!(invalid.reason, Reason::NotADate | Reason::NotACheckbox) => {
                self.fitting += 1
            }
            Err(_) if self.misfit.is_empty() => self.misfit = cell.chars().take(40).collect(),
            Err(_) => {}
        }
    }

    fn does_not_fit(&self) -> bool {
        match self.kind {
            FieldType::Date => self.values > 1 && self.fitting == 0,
            _ => self.fitting * 2 < self.values,
        }
    }
}
