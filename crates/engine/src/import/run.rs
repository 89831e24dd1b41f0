//! Running the import of a file.

use crate::error::Result;
use crate::field::parse::ParseOptions;
use crate::import::options::ImportOptions;
use crate::import::prepare::{map, open};
use crate::import::report::Report;
use crate::import::sample::Sample;
use crate::import::{dates, fit, writer};
use crate::mapping;
use crate::progress::{IGNORE_PROGRESS, Job};
use crate::store::connection::Store;
use crate::store::file::backup::folder::BackupReason;
use crate::validate::rules::RecordRules;
use std::path::Path;

/// Imports the file in one transaction. If `trial` is true, nothing is written, and the report describes what
/// would happen.
///
/// ```
/// # use std::sync::atomic::AtomicBool;
/// # use kith_engine::import::{ImportOptions, Job, import};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let file = folder.path().join("people.csv");
/// std::fs::write(&file, "Name,Phone\nAna,+34 612 34 56 78\nBob,555 0123\n")?;
/// let mut job = Job { cancel: &AtomicBool::new(false), progress: &mut |_| {} };
/// let trial = import(&mut store, &file, &ImportOptions::default(), true, &mut job)?;
/// assert_eq!((trial.counts.created, store.count_contacts()?), (1, 0));
/// let report = import(&mut store, &file, &ImportOptions::default(), false, &mut job)?;
/// assert_eq!((report.counts.created, report.counts.invalid), (1, 1));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// An error if the file cannot be read, a required column is missing, or the store cannot be written. Invalid
/// records are not errors; they are in the report.
pub fn import(
    store: &mut Store,
    path: &Path,
    options: &ImportOptions,
    trial: bool,
    job: &mut Job<'_>,
) -> Result<Report> {
    let source = open(path, &options.read)?;
    let fields = store.fields()?;
    let sample = Sample::of(&source)?;
    let mut mapping = map(store, &source, &sample, &fields, &options.columns)?;
    let misfits = fit::drop_misfits(&source, &mut mapping, &fields)?;
    mapping.require_complete(&fields)?;
    let mut date_orders = options.date_orders.clone();
    if options.date_order.is_none() {
        date_orders.extend(dates::orders(&source, &mapping, &fields)?);
    }
    let remember = (!options.columns.is_empty()).then(|| mapping.choices(&fields));
    let rules = RecordRules::new(
        mapping,
        fields,
        ParseOptions { date_order: options.date_order, phone: options.bare_numbers },
    )
    .date_orders(date_orders)
    .groups_for_all(&options.groups)
    .group_separator(options.group_separator)
    .by_address_country(options.by_address_country)
    .format(source.format);
    if !trial && store.count_contacts()? > 0 {
        store.backup_beside(BackupReason::Import, IGNORE_PROGRESS)?;
    }
    let mut report = writer::write(store, &source, &rules, options, trial, job)?;
    report.file_warnings.extend(misfits);
    if let (Some(choices), false) = (remember, trial || report.was_cancelled()) {
        let choices = serde_json::to_string(&choices).unwrap_or_default();
        store.remember_mapping(&mapping::signature(&source.headers), &choices)?;
    }
    Ok(report)
}
