//! What comes before reading a file's records: opening it, and mapping its columns.

use std::path::Path;

use kith_source::{Format, ReadOptions, Source};

use crate::error::Result;
use crate::field::definition::Field;
use crate::import::sample::Sample;
use crate::mapping;
use crate::mapping::choice::{Choice, ColumnOverride, Headers};
use crate::mapping::map::Mapping;
use crate::store::connection::Store;
use crate::validate::unguard;

/// Opens a file. The headers of a CSV come without the guards that keep a spreadsheet from running them.
pub(crate) fn open(path: &Path, options: &ReadOptions) -> Result<Source> {
    let mut source = kith_source::open(path, options)?;
    if source.format == Format::Csv {
        source.headers.iter_mut().for_each(|header| *header = unguard(header).to_owned());
    }
    Ok(source)
}

/// The mapping of a source: detected, overlaid by what was remembered for its headers, overlaid by the person's own
/// choices.
pub(crate) fn map(
    store: &Store,
    source: &Source,
    sample: &Sample,
    fields: &[Field],
    own: &[ColumnOverride],
) -> Result<Mapping> {
    let remembered = store.remembered_mapping(&mapping::signature(&source.headers))?;
    let remembered: Vec<Choice> =
        remembered.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    let headers = Headers {
        headers: &source.headers,
        samples: &sample.records,
        fields,
        remembered: &remembered,
        overrides: own,
    };
    Ok(mapping::map(&headers)?)
}
