//! Running the import of a file.

use crate::error::Result;
use crate::field::parse::ParseOptions;
use crate::import::column_plan::ColumnPlan;
use crate::import::options::ImportOptions;
use crate::import::prepare::{Opened, open};
use crate::import::report::Report;
use crate::import::survey::Survey;
use crate::import::{fit, writer};
use crate::mapping;
use crate::progress::Job;
use crate::store::connection::Store;
use crate::store::file::backup::folder::{BackupLater, BackupReason};
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
/// An error if the file cannot be read, was changed meanwhile or since it was shown, a required column is missing,
/// or the store cannot be written. Invalid records are not errors; they are in the report.
pub fn import(
    store: &mut Store,
    path: &Path,
    options: &ImportOptions,
    trial: bool,
    job: &mut Job<'_>,
) -> Result<Report> {
    let source = open(path, &options.read)?;
    if let Some(shown) = options.shown {
        source.must_be(shown)?;
    }
    let mut opened = Opened::new(store, source)?;
    if options.keep_all {
        // A column that was left out in an earlier import is kept now.
        opened.remembered.retain(|choice| choice.field.is_some());
    }
    let fields = store.fields()?;
    let misfits = fit::find_misfits(&mut opened, &fields, &options.columns)?;
    let mapping = opened.map(&fields, &options.columns)?;
    mapping.require_complete(&fields)?;
    let plan = ColumnPlan::new(store, &opened.source, &mapping, &fields, options, job.cancel)?;
    // An import that changes nothing needs none.
    let has_contacts = !trial && store.count_contacts()? > 0;
    let mut backup = has_contacts.then(|| store.backup_later(BackupReason::Import));
    let outputs = store.outputs().reading(path);
    let mut survey = plan.survey.clone();
    let report = loop {
        let mut bulk = store.bulk(&opened.source.file_name(), trial)?;
        let inputs = plan.inputs();
        if !inputs.is_empty() {
            backup.take().map(BackupLater::make).transpose()?;
        }
        let created = bulk.add_fields(&inputs)?;
        let fields = bulk.fields().to_vec();
        let mapping = plan.map(&opened, &mapping, &fields, options)?;
        if !options.columns.is_empty() || !created.is_empty() {
            // In the same transaction: otherwise the import could succeed and be reported as failed.
            let choices = serde_json::to_string(&mapping.choices(&fields)).unwrap_or_default();
            bulk.remember_mapping(&mapping::signature(&opened.source.headers), &choices)?;
        }
        let parse = ParseOptions {
            date_order: options.date_order,
            phone: options.bare_numbers,
            ..ParseOptions::default()
        };
        let rules = RecordRules::new(mapping, fields, parse)
            .date_orders(plan.date_orders(&survey, options))
            .unsurveyed_dates(survey.unsurveyed())
            .groups_for_all(&options.groups)
            .group_separator(options.group_separator)
            .by_address_country(options.by_address_country)
            .format(opened.source.format);
        match writer::write(bulk, &opened.source, &rules, outputs.clone(), options, &mut backup, job)? {
            Some(mut report) => {
                if trial || report.import_id.is_some() {
                    report.fields_created = created;
                }
                report.file_warnings.extend(misfits);
                report.rules = trial.then_some(rules);
                report.file_warnings.extend(plan.warnings(&survey, &opened.source.headers, options));
                break report;
            }
            // A date far down the file is ambiguous, so the other dates of its column must decide.
            None => survey = Survey::of(&plan.dates, &[]).read(&opened.source, job.cancel)?,
        }
    };
    Ok(report)
}

/// Checks whether the import of a file can begin.
///
/// # Errors
/// An error if the file cannot be read, or a required column is missing.
pub fn check(store: &Store, path: &Path, options: &ImportOptions) -> Result<()> {
    let opened = Opened::new(store, open(path, &options.read)?)?;
    let fields = store.fields()?;
    Ok(opened.map(&fields, &options.columns)?.require_complete(&fields)?)
}
