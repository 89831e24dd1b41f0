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
use crate::validate::guard::unguard;
use kith_source::Batch;

/// The number of values after which a column is decided.
const ENOUGH: u64 = 200;
/// The number of batches that are read at most. If a column has no values until then, reading the rest of a large
/// file would take longer than it is worth: its records are checked anyway.
const BATCHES: usize = 16;

/// The values of a column that was mapped by its header.
struct ColumnFit {
    index: usize,
    kind: FieldType,
    /// Whether the field is one of the user's own.
    of_user: bool,
    /// The options of a dropdown or multi-select.
    options: Vec<String>,
    /// Whether the field takes dates without a year.
    yearly: bool,
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
    let mut batches = 0;
    while batches < BATCHES && !fits.iter().all(ColumnFit::is_decided) && records.next_batch(&mut batch)? {
        batches += 1;
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
        let mut yearly = false;
        let (kind, options, of_user) = match column.target {
            Target::Field(FieldRef::Standard(Standard::Starred)) => (FieldType::Checkbox, Vec::new(), false),
            Target::Field(FieldRef::Dynamic(id)) => {
                let field = fields.iter().find(|field| field.id == id)?;
                let takes_any = matches!(field.kind, FieldType::Text | FieldType::LongText);
                if takes_any || field.required {
                    return None;
                }
                yearly = field.yearly;
                (field.kind, field.options.clone(), true)
            }
            _ => return None,
        };
        Some(ColumnFit {
            index: column.index,
            kind,
            options,
            of_user,
            yearly,
            values: 0,
            fitting: 0,
            misfit: String::new(),
        })
    }

    fn observe(&mut self, cell: &str) {
        let cell = cell.trim();
        if cell.is_empty() || empty::looks_empty(cell) || self.values >= ENOUGH {
            return;
        }
        self.values += 1;
        let how = ParseOptions { yearly: self.yearly, ..ParseOptions::default() };
        match field::parse(self.kind, &self.options, cell, &how) {
            Ok(_) => self.fitting += 1,
            Err(invalid) if is_of_the_kind(&invalid.reason) => self.fitting += 1,
            Err(_) if self.misfit.is_empty() => self.misfit = cell.chars().take(40).collect(),
            Err(_) => {}
        }
    }

    fn is_decided(&self) -> bool {
        self.values >= ENOUGH || (self.of_user && self.fitting > 0)
    }

    fn does_not_fit(&self) -> bool {
        // A wrong value in a column with the name of a field is a problem of its record, unless all are wrong.
        match self.of_user {
            true => self.values > 1 && self.fitting == 0,
            false => self.fitting * 2 < self.values,
        }
    }
}

/// Returns whether a value that is invalid for this reason is nevertheless of the right kind.
fn is_of_the_kind(reason: &Reason) -> bool {
    use Reason::{DateHasTime, DateOrderNeeded, NoSuchDay, NumberAmbiguous, Phone, TooManyDigits};
    matches!(reason, DateHasTime | DateOrderNeeded | NoSuchDay | NumberAmbiguous | Phone(_) | TooManyDigits)
}
