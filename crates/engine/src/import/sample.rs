//! The first records of a source, which are shown to the user and used to guess the fields of columns.

use crate::error::Result;
use kith_source::{Batch, Source};

/// The number of records in the sample.
const SHOWN: usize = 50;
/// The number of sample values of each column.
const VALUES: usize = 3;

/// The first records of a source.
pub(crate) struct Sample {
    /// The first 50 records, exactly as read, padded to the width of the header.
    pub(crate) records: Vec<Vec<String>>,
    /// For each column, the first three values in the first batch that are not empty.
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
