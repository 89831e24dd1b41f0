//! A first look at a source's records: what a person is shown, and what guesses are made from.

use crate::Result;
use kith_source::{Batch, Source};

/// Records shown as read.
const SHOWN: usize = 50;
/// Values shown of each column.
const VALUES: usize = 3;

/// The first records of a source.
pub(super) struct Look {
    /// The first 50, exactly as read, as wide as the header.
    pub(super) sample: Vec<Vec<String>>,
    /// The first three values of each column that are not empty, from the first batch.
    pub(super) samples: Vec<Vec<String>>,
}

impl Look {
    pub(super) fn at(source: &Source) -> Result<Look> {
        let width = source.headers.len();
        let mut look = Look { sample: Vec::new(), samples: vec![Vec::new(); width] };
        let mut records = source.records()?;
        let mut batch = Batch::new();
        while records.next_batch(&mut batch)? {
            for record in batch.records() {
                if look.sample.len() < SHOWN {
                    let cells = record.len().max(width);
                    look.sample.push((0..cells).map(|index| record.cell(index).to_owned()).collect());
                }
                for (index, values) in look.samples.iter_mut().enumerate() {
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
        Ok(look)
    }
}
