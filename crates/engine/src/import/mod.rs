//! Importing a file: the only orchestration of reading, mapping, checking and storing.
//!
//! [`inspect`] says how a file would be read, [`import`] reads it whole, as a trial (nothing is written) or for good
//! (one transaction). What became of every record is in the [`Report`].

mod counts;
mod dates;
mod failed;
mod file_warning;
pub mod finding;
mod inspect;
mod look;
mod pipeline;
mod report;
mod writer;

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};

pub use counts::Counts;
pub use failed::FailedRows;
pub use file_warning::FileWarning;
pub use inspect::{Column, Inspection, inspect};
pub use report::{BarePhones, CountryCount, ProblemGroup, Report};

use look::Look;

use crate::Result;
use crate::field::{DateOrder, Field, FieldId, ParseOptions};
use crate::mapping::{self, Choice, ColumnOverride, Headers, Mapping};
use crate::store::{BackupReason, Store, UNTOLD};
use crate::validate::{Rules, unguard};
use kith_phone::{BareNumbers, Country};
use kith_source::{Format, ReadOptions, Source};

/// What happens to a record whose phone is stored already or stood earlier in the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum OnDuplicate {
    /// It is left out and reported.
    #[default]
    Skip,
    /// Its values replace the contact's, where it has any; its groups are added.
    Update,
    /// Its values fill what is empty in the contact; its groups are added.
    Fill,
}

/// How a file is to be imported. The default takes everything as detected.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// How to read it.
    pub read: ReadOptions,
    /// A person's own choices of columns.
    pub columns: Vec<ColumnOverride>,
    /// Groups every imported contact is added to.
    pub groups: Vec<String>,
    /// What to do with duplicates.
    pub on_duplicate: OnDuplicate,
    /// How numbers without a country code are read.
    pub bare_numbers: BareNumbers,
    /// The order of day, month and year where a date does not show it.
    pub date_order: Option<DateOrder>,
    /// Dynamic fields that were made for this import: undoing it takes those along that are empty then.
    pub fields_created: Vec<FieldId>,
    /// The same for single columns, by index: what a person said of one wins over everything else.
    pub date_orders: Vec<(usize, DateOrder)>,
    /// Countries whose national reading of bare numbers is counted, as a hint.
    pub country_hints: Vec<Country>,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Progress {
    /// Records read.
    pub rows: u64,
    /// How much of the file has been read, 0 to 1.
    pub fraction: f32,
    /// All is read; the store is being finished.
    pub finishing: bool,
}

/// How a front follows and stops a long job.
pub struct Job<'a> {
    /// Set to stop; nothing is kept then.
    pub cancel: &'a AtomicBool,
    /// Called now and then.
    pub progress: &'a mut dyn FnMut(Progress),
}

/// Imports the file, all or nothing; with `trial` nothing is written and the report says what would be.
///
/// # Errors
/// What stops the job: a file that cannot be read, a required column that is missing, a store that cannot be written.
/// Bad records are in the report.
pub fn import(
    store: &mut Store,
    path: &Path,
    options: &ImportOptions,
    trial: bool,
    job: &mut Job<'_>,
) -> Result<Report> {
    let source = open(path, &options.read)?;
    let fields = store.fields()?;
    let look = Look::at(&source)?;
    let mapping = map(store, &source, &look, &fields, &options.columns)?;
    mapping.require_complete(&fields)?;
    let mut date_orders = options.date_orders.clone();
    if options.date_order.is_none() {
        date_orders.extend(dates::orders(&source, &mapping, &fields)?);
    }
    let remember = (!options.columns.is_empty()).then(|| mapping.choices(&fields));
    let rules = Rules::new(
        mapping,
        fields,
        ParseOptions { date_order: options.date_order, phone: options.bare_numbers },
    )
    .date_orders(date_orders)
    .groups_for_all(&options.groups)
    .guarded(source.format == Format::Csv);
    if !trial && store.count_contacts()? > 0 {
        store.backup_beside(BackupReason::Import, UNTOLD)?;
    }
    let report = writer::write(store, &source, &rules, options, trial, job)?;
    if let (Some(choices), false) = (remember, trial || report.was_cancelled()) {
        let choices = serde_json::to_string(&choices).unwrap_or_default();
        store.remember_mapping(&mapping::signature(&source.headers), &choices)?;
    }
    Ok(report)
}

/// Opens a file. The headers of a CSV come without the guards that keep a spreadsheet from running them.
fn open(path: &Path, options: &ReadOptions) -> Result<Source> {
    let mut source = kith_source::open(path, options)?;
    if source.format == Format::Csv {
        source.headers.iter_mut().for_each(|header| *header = unguard(header).to_owned());
    }
    Ok(source)
}

/// The mapping of a source: detected, overlaid by what was remembered for its headers, overlaid by the person's own
/// choices.
fn map(
    store: &Store,
    source: &Source,
    look: &Look,
    fields: &[Field],
    own: &[ColumnOverride],
) -> Result<Mapping> {
    let remembered = store.remembered_mapping(&mapping::signature(&source.headers))?;
    let remembered: Vec<Choice> =
        remembered.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    let headers = Headers {
        headers: &source.headers,
        samples: &look.sample,
        fields,
        remembered: &remembered,
        overrides: own,
    };
    Ok(mapping::map(&headers)?)
}

fn cancelled(job: &Job<'_>) -> bool {
    job.cancel.load(Ordering::Relaxed)
}
