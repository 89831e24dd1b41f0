//! Inspecting a file before it is imported: how it would be read and mapped.

use std::path::Path;

use serde::Serialize;

use crate::error::Result;
use crate::mapping::choice::ColumnOverride;
use crate::mapping::column::{Certainty, Target};
use crate::mapping::field_name::field_name;
use crate::store::connection::Store;
use kith_source::{Format, ReadOptions};

use crate::import::file_warning::FileWarning;
use crate::import::fit;
use crate::import::prepare::{Opened, open};

/// How a file is read and its columns are mapped.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Inspection {
    /// The format of the file.
    pub format: Format,
    /// The encoding, if the file is a text file.
    pub encoding: Option<String>,
    /// The delimiter, if the file is a delimited text file.
    pub delimiter: Option<char>,
    /// The names of the sheets, if the file is a workbook; visible sheets first.
    pub sheets: Vec<String>,
    /// The name of the sheet that is read.
    pub sheet: Option<String>,
    /// The number of the line (or, in a sheet, the row) with the headers, starting at 1; 0 if there is none.
    pub header_row: u64,
    /// Whether it is certain, and not only likely, that the file is read correctly.
    pub sure: bool,
    /// The columns, in the order of the source.
    pub columns: Vec<SourceColumn>,
    /// The first 50 records, exactly as they are read.
    pub sample: Vec<Vec<String>>,
    /// Warnings that the user should check.
    pub warnings: Vec<FileWarning>,
}

/// A column of a source, and the field that it is mapped to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SourceColumn {
    /// The 0-based index.
    pub index: usize,
    /// The header.
    pub header: String,
    /// The first three values that are not empty.
    pub samples: Vec<String>,
    /// The name of the field, or `full_name` for a name that is split; `None` if the column is not imported.
    pub field: Option<String>,
    /// How reliable the mapping is.
    pub certainty: Certainty,
}

/// Inspects a file, using `options` and the user's choices for columns.
///
/// ```
/// # use kith_engine::import::inspect;
/// # use kith_engine::source::ReadOptions;
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let file = folder.path().join("people.csv");
/// std::fs::write(&file, "Vorname;Telefon\nAna;+34 612 34 56 78\n")?;
/// let found = inspect(&store, &file, &ReadOptions::default(), &[])?;
/// assert_eq!(found.delimiter, Some(';'));
/// assert_eq!(found.columns[0].field.as_deref(), Some("first_name"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// An error if the file cannot be read, or if a choice names a column or field that does not exist.
pub fn inspect(
    store: &Store,
    path: &Path,
    options: &ReadOptions,
    own: &[ColumnOverride],
) -> Result<Inspection> {
    let source = open(path, options)?;
    let fields = store.fields()?;
    let mut opened = Opened::new(store, source)?;
    let misfits = fit::find_misfits(&mut opened, &fields, own)?;
    let mapping = opened.map(&fields, own)?;
    let Opened { source, sample, .. } = opened;
    let columns = mapping.columns.iter().map(|column| SourceColumn {
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
        warnings: source.warnings.into_iter().map(FileWarning::Reading).chain(misfits).collect(),
    })
}
