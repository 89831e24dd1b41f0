//! What all records of a file say about its columns, for a person who decides what to do with them.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use serde::Serialize;

use crate::error::Result;
use crate::field::definition::FieldInput;
use crate::import::keep;
use crate::import::prepare::{Opened, open};
use crate::import::survey::Survey;
use crate::store::connection::Store;
use kith_source::ReadOptions;

/// What all records of a file say about a column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ColumnFindings {
    /// The 0-based index of the column.
    pub index: usize,
    /// The first three values.
    pub samples: Vec<String>,
    /// Whether its dates can be read with the day first or the month first.
    pub ambiguous_dates: bool,
    /// The field that could be created for the column, with a name that is free and a type that fits all
    /// values.
    pub field: FieldInput,
    /// Whether [`ImportOptions::keep_all`](crate::import::ImportOptions::keep_all) creates this field, if the
    /// user has chosen nothing else.
    pub kept: bool,
}

/// Reads a whole file, and returns what it says about each of its columns that has values. If it is cancelled,
/// the findings are those of the records read so far.
///
/// ```
/// # use std::sync::atomic::AtomicBool;
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::field::FieldType;
/// # use kith_engine::import::find_out;
/// # use kith_engine::source::ReadOptions;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path(), Timestamp::default)?;
/// let file = folder.path().join("people.csv");
/// std::fs::write(&file, "Name,Phone,Met\nAna,+34 612 34 56 78,03/04/2026\n")?;
/// let found = find_out(&store, &file, &ReadOptions::default(), &AtomicBool::new(false))?;
/// assert!(found[2].kept && found[2].ambiguous_dates);
/// assert_eq!((found[2].field.name.as_str(), found[2].field.kind), ("Met", FieldType::Date));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// An error if the file cannot be read.
pub fn find_out(
    store: &Store,
    path: &Path,
    options: &ReadOptions,
    cancel: &AtomicBool,
) -> Result<Vec<ColumnFindings>> {
    let mut opened = Opened::new(store, open(path, options)?)?;
    opened.remembered.retain(|choice| choice.field.is_some());
    let mapping = opened.map(&store.fields()?, &[])?;
    let kept = keep::candidates(&mapping, &[]);
    // The columns that are kept are named first, so that their names need no numbers.
    let mut columns = kept.clone();
    columns.extend((0..mapping.columns.len()).filter(|column| !kept.contains(column)));
    let survey = Survey::of(&[], &columns).read(&opened.source, cancel)?;
    let fields = keep::fields(store, &mapping, &columns, &survey, |_| true)?;
    let mut findings: Vec<ColumnFindings> = fields
        .into_iter()
        .map(|new| {
            let found = survey.column(new.column);
            ColumnFindings {
                index: new.column,
                samples: found.map(|found| found.samples().to_vec()).unwrap_or_default(),
                ambiguous_dates: found.is_some_and(|found| found.dates.needs_asking()),
                field: new.input,
                kept: kept.contains(&new.column),
            }
        })
        .collect();
    findings.sort_by_key(|found| found.index);
    Ok(findings)
}
