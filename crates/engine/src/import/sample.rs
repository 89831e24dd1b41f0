//! The first records of a source: shown to people, and used for guessing what a column holds.

use crate::error::Result;
use kith_source::{Batch, Source};

/// Records shown as read.
const SHOWN: usize = 50;
/// Values shown of each column.
const VALUES: usize = 3;

/// The first records of a source.
pub(crate) struct Sample {
    /// The first 50, exactly as read, as wide as the header.
    pub(crate) records: Vec<Vec<String>>,
    /// The first three values of each column that are not empty, from the first batch.
    pub(crate) values: Vec<Vec<String>>,
}

impl Sample {
    pub(crate) fn of(source: &Source) -> Result<Sample> {
        let width = source.headers.len();
        let mut sample = Sample { records: Vec::new(), values: vec![Vec::new(); width] };
        let mut records = source.records()?;
        let mut batch = Batch::new();
        while records.next_batch(&mut batch)? {
            for record in batch.records() {
                if sample.records.len() < SHOWN {
                    let cells = record.len().max(width);
                    sample.records.push((0..cells).map(|index| record.cell(index).to_owned()).collect());
                }
                for (index, values) in sample.values.iter_mut().enumerate() {
                    let cell = record.cell(index);
                    if values.len() < VALUES && !cell.trim().is_empty() {
                        values.push(cell.to_owned());
                    }
                }
            }
            if !batch.is_empty() {
                break;
            }
        }
        Ok(sample)
    }
}
