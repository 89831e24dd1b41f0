//! The steps before the records of a file are read: opening it, and mapping its columns.

use std::path::Path;

use kith_source::{Format, ReadOptions, Source};

use crate::error::Result;
use crate::field::definition::{Field, FieldRef, FieldType};
use crate::import::sample::Sample;
use crate::mapping;
use crate::mapping::choice::{Choice, ColumnOverride, Headers};
use crate::mapping::column::Target;
use crate::mapping::map::Mapping;
use crate::store::connection::Store;
use crate::validate::guard::unguard;

/// Opens a file. The guards against formulas are removed from the headers of a CSV file.
pub(crate) fn open(path: &Path, options: &ReadOptions) -> Result<Source> {
    let mut source = kith_source::open(path, options)?;
    if source.format == Format::Csv {
        source.headers.iter_mut().for_each(|header| *header = unguard(header).to_owned());
    }
    Ok(source)
}

/// A source, and what is known before its columns are mapped.
pub(crate) struct Opened {
    pub(crate) source: Source,
    pub(crate) sample: Sample,
    /// The choices that were remembered for its headers.
    pub(crate) remembered: Vec<Choice>,
    /// The columns whose values do not fit the fields of their headers.
    pub(crate) misfits: Vec<usize>,
}

impl Opened {
    /// Reads the sample of a source, and loads the remembered choices.
    pub(crate) fn new(store: &Store, source: Source) -> Result<Opened> {
        let sample = Sample::of(&source)?;
        let remembered = store.remembered_mapping(&mapping::signature(&source.headers))?;
        let remembered = remembered.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
        Ok(Opened { source, sample, remembered, misfits: Vec::new() })
    }

    /// Creates the mapping. Remembered choices override the detected mapping, and the user's own choices
    /// override both. Misfits are not imported, unless they were chosen.
    pub(crate) fn map(&self, fields: &[Field], own: &[ColumnOverride]) -> Result<Mapping> {
        let headers = Headers {
            headers: &self.source.headers,
            samples: &self.sample.records,
            fields,
            remembered: &self.remembered,
            overrides: own,
        };
        let mut mapping = mapping::map(&headers)?;
        mapping.ignore(&self.misfits);
        Ok(mapping)
    }
}

/// Returns the columns that are imported into date fields.
pub(crate) fn date_columns(mapping: &Mapping, fields: &[Field]) -> Vec<usize> {
    let is_date = |target: Target| match target {
        Target::Field(FieldRef::Dynamic(id)) => {
            fields.iter().any(|field| field.id == id && field.kind == FieldType::Date)
        }
        _ => false,
    };
    mapping.columns.iter().filter(|column| is_date(column.target)).map(|column| column.index).collect()
}
