//! Detecting the order of day and month in the date columns of a source from all of its dates.

use crate::error::Result;
use crate::field::DateOrder;
use crate::field::definition::{Field, FieldRef, FieldType};
use crate::field::parse::date_order::DateOrderGuess;
use crate::mapping::column::Target;
use crate::mapping::map::Mapping;
use kith_source::{Batch, Source};

/// The number of batches after which reading stops if no column had an ambiguous date.
const ENOUGH: usize = 5;

/// Returns the columns that are mapped to date fields.
fn columns(mapping: &Mapping, fields: &[Field]) -> Vec<usize> {
    let is_date = |target: &Target| match target {
        Target::Field(FieldRef::Dynamic(id)) => {
            fields.iter().any(|f| f.id == *id && f.kind == FieldType::Date)
        }
        _ => false,
    };
    mapping.columns.iter().filter(|column| is_date(&column.target)).map(|column| column.index).collect()
}

/// Returns a guess of the order for each date column, from the whole file.
fn guesses(source: &Source, columns: &[usize]) -> Result<Vec<(usize, DateOrderGuess)>> {
    let mut guesses: Vec<_> = columns.iter().map(|column| (*column, DateOrderGuess::default())).collect();
    if guesses.is_empty() {
        return Ok(guesses);
    }
    let mut records = source.records()?;
    let mut batch = Batch::new();
    let mut batches = 0;
    while records.next_batch(&mut batch)? {
        for record in batch.records() {
            for (column, guess) in &mut guesses {
                guess.observe(record.cell(*column));
            }
        }
        batches += 1;
        if batches >= ENOUGH && guesses.iter().all(|(_, guess)| guess.ambiguous() == 0) {
            break;
        }
    }
    Ok(guesses)
}

/// Returns the date columns whose order could be detected, with their orders.
pub(crate) fn orders(
    source: &Source,
    mapping: &Mapping,
    fields: &[Field],
) -> Result<Vec<(usize, DateOrder)>> {
    let guesses = guesses(source, &columns(mapping, fields))?;
    Ok(guesses.into_iter().filter_map(|(column, guess)| Some((column, guess.order()?))).collect())
}

/// Returns the date columns for which the user must choose the order.
pub(crate) fn ambiguous(source: &Source, mapping: &Mapping, fields: &[Field]) -> Result<Vec<usize>> {
    let guesses = guesses(source, &columns(mapping, fields))?;
    Ok(guesses.into_iter().filter(|(_, guess)| guess.needs_asking()).map(|(column, _)| column).collect())
}
