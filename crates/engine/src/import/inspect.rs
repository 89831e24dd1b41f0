//! What reading and mapping a file would do, before anything is imported.

use std::path::Path;

use serde::Serialize;

use crate::error::Result;
use crate::mapping::choice::ColumnOverride;
use crate::mapping::column::{Certainty, Target};
use crate::mapping::field_name::field_name;
use crate::store::connection::Store;
use kith_source::{Format, ReadOptions};

use crate::import::dates;
use crate::import::file_warning::FileWarning;
use crate::import::prepare::map;
use crate::import::sample::Sample;

/// How a file is read and its columns matched.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Inspection {
    /// What it is.
    pub format: Format,
    /// Of a text.
    pub encoding: Option<String>,
    /// Of a delimited text.
    pub delimiter: Option<char>,
    /// Of a workbook, visible ones first.
    pub sheets: Vec<String>,
    /// The one that is read.
    pub sheet: Option<String>,
    /// The line (of a sheet: the row) with the headers, from 1; 0 for none.
    pub header_row: u64,
    /// Whether the reading is certain, not only likely.
    pub sure: bool,
    /// The columns, in the source's order.
    pub columns: Vec<Column>,
    /// The first 50 records, exactly as read.
    pub sample: Vec<Vec<String>>,
    /// Columns whose dates can be read day first and month first.
    pub ambiguous_dates: Vec<usize>,
    /// What may be worth checking.
    pub warnings: Vec<FileWarning>,
}

/// A column of a source and where it goes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Column {
    /// 0-based.
    pub index: usize,
    /// Its header.
    pub header: String,
    /// Its first three values that are not empty.
    pub samples: Vec<String>,
    /// The field it goes to; `full_name` is split; none is not imported.
    pub field: Option<String>,
    /// How sure that is.
    pub certainty: Certainty,
}

/// Looks at a file as `options` and a person's own choices of columns have it.
///
/// # Errors
/// When the file cannot be read, or a choice names a column or field there is not.
pub fn inspect(
    store: &Store,
    path: &Path,
    options: &ReadOptions,
    own: &[ColumnOverride],
) -> Result<Inspection> {
    let source = crate::import::prepare::open(path, options)?;
    let fields = store.fields()?;
    let sample = Sample::of(&source)?;
    let mapping = map(store, &source, &sample, &fields, own)?;
    let ambiguous_dates = dates::ambiguous(&source, &mapping, &fields)?;
    let columns = mapping.columns.iter().map(|column| Column {
        index: column.index,
        header: column.header.clone(),
        samples: sample.values.get(column.index).cloned().unwrap_or_default(),
        field: (column.target != Target::Ignored).then(|| field_name(column.target, &fields)),
        certainty: column.certainty,
    });
    Ok(Inspection {
        format: source.format,
        columns: columns.collect(),
        encoding: source.encoding,
        delimiter: source.delimiter,
        sheets: source.sheets,
        sheet: source.sheet,
        header_row: source.header_row,
        sure: source.sure,
        sample: sample.records,
        ambiguous_dates,
        warnings: source.warnings.into_iter().map(FileWarning).collect(),
    })
}
