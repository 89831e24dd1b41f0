//! The steps before the records of a file are read: opening it, and mapping its columns.

use std::path::Path;

use kith_source::{Format, ReadOptions, Source};

use crate::error::Result;
use crate::field::definition::Field;
use crate::import::sample::Sample;
use crate::mapping;
use crate::mapping::choice::{Choice, ColumnOverride, Headers};
use crate::mapping::map::Mapping;
use crate::store::connection::Store;
use crate::validate::rules::unguard;

/// Opens a file. The guards against formulas are removed from the headers of a CSV file.
pub(crate) fn open(path: &Path, options: &ReadOptions) -> Result<Source> {
    let mut source = kith_source::open(path, options)?;
    if source.format == Format::Csv {
        source.headers.iter_mut().for_each(|header| *header = unguard(header).to_owned());
    }
    Ok(source)
}

/// Creates the mapping of a source. Remembered choices for its headers override the detected mapping, and the
/// user's own choices override both.
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
