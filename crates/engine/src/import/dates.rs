//! The order of day and month in a source's date columns, told from all its dates.

use crate::error::Result;
use crate::field::DateOrder;
use crate::field::definition::{Field, FieldRef, FieldType};
use crate::field::parse::date_order::DateOrderGuess;
use crate::mapping::column::Target;
use crate::mapping::map::Mapping;
use kith_source::{Batch, Source};

/// Batches after which a column without a single ambiguous date is taken to have none.
const ENOUGH: usize = 5;

/// The columns that go to date fields.
fn columns(mapping: &Mapping, fields: &[Field]) -> Vec<usize> {
    let is_date = |target: &Target| match target {
        Target::Field(FieldRef::Dynamic(id)) => {
            fields.iter().any(|f| f.id == *id && f.kind == FieldType::Date)
        }
        _ => false,
    };
    mapping.columns.iter().filter(|column| is_date(&column.target)).map(|column| column.index).collect()
}

/// What each date column shows of its order, over the whole file.
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

/// The orders of the date columns that show theirs.
pub(crate) fn orders(
    source: &Source,
    mapping: &Mapping,
    fields: &[Field],
) -> Result<Vec<(usize, DateOrder)>> {
    let guesses = guesses(source, &columns(mapping, fields))?;
    Ok(guesses.into_iter().filter_map(|(column, guess)| Some((column, guess.order()?))).collect())
}

/// The date columns whose order a person has to be asked.
pub(crate) fn ambiguous(source: &Source, mapping: &Mapping, fields: &[Field]) -> Result<Vec<usize>> {
    let guesses = guesses(source, &columns(mapping, fields))?;
    Ok(guesses.into_iter().filter(|(_, guess)| guess.needs_asking()).map(|(column, _)| column).collect())
}
