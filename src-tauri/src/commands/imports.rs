//! Commands for importing: inspecting a file, previewing and running the import, and undoing it.

use kith_engine::Error;
use kith_engine::contact::Contact;
use kith_engine::field::{DateOrder, Field, FieldInput};
use kith_engine::id::{FieldId, ImportId};
use kith_engine::import::{
    self, BarePhoneCounts, ColumnFindings, Counts, FileWarning, Fixes, Inspection, NewField, OnDuplicate,
    ProblemGroup, ProblemRows, Progress, Report,
};
use kith_engine::mapping::{ColumnOverride, ColumnRef};
use kith_engine::phone::BareNumbers;
use kith_engine::source::{self, Fingerprint, ReadOptions};
use kith_engine::store::{ImportRecord, Slots, Store, Undone};
use serde::{Deserialize, Serialize};
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::failed_rows::Failures;
use crate::jobs::JobId;
use crate::locale;
use crate::shell::Shell;
use crate::store::{off_thread, refusal};
use crate::work::{WorkProgress, telling};

/// The maximum number of examples for each cause.
const EXAMPLES: usize = 50;

/// Options for importing a file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct ImportOptions {
    /// How to read the file.
    read: ReadOptions,
    /// The user's choices for columns, which change or confirm the result of the inspection.
    columns: Vec<ColumnChoice>,
    /// The groups that every contact is added to.
    groups: Vec<String>,
    /// What to do with records whose phone is already stored.
    on_duplicate: OnDuplicate,
    /// How phones without a country code are parsed.
    bare_numbers: BareNumbers,
    /// Whether a phone without a country code is a number of the country in the record's address, if it has one.
    by_address_country: bool,
    /// The separator of several groups in a cell, in addition to `|`.
    group_separator: Option<char>,
    /// The ids of the fields that were created for this import.
    fields_created: Vec<FieldId>,
    /// The user's corrections of the file.
    fixes: Fixes,
}

/// The user's choice for a column.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct ColumnChoice {
    /// The 0-based index of the column.
    index: u32,
    /// The name of the field; `null` means that the column is not imported.
    field: Option<String>,
    /// The order of day, month and year in ambiguous dates; `null` means the detected order.
    date_order: Option<DateOrder>,
    /// The field to create for the column, if it is imported into a new one.
    new_field: Option<FieldInput>,
}

/// The progress of an import.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum ImportEvent {
    /// Records are being read.
    Progress {
        /// The number of records read so far.
        rows: u64,
        /// The fraction of the file that has been read, from 0 to 1.
        #[cfg_attr(test, specta(type = specta_typescript::Number))]
        fraction: f32,
    },
    /// The whole file has been read and the import is being completed, which cannot be cancelled.
    Finishing,
}

/// The result of importing a file.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Summary {
    /// The figures, which add up to the number of rows.
    #[serde(flatten)]
    counts: Counts,
    /// The id of the import; `null` for a preview and a cancelled import.
    import_id: Option<ImportId>,
    /// The fields that were created.
    fields_created: Vec<Field>,
    /// How many of the invalid records were left out by the user.
    left_out: u64,
    /// The names of the groups that were created.
    groups_created: Vec<String>,
    /// The headers of the columns that are not imported.
    ignored_columns: Vec<String>,
    /// The problems of the records that were not imported, the largest groups first.
    problems: Vec<ProblemGroup>,
    /// The warnings about the whole file.
    file_warnings: Vec<FileWarning>,
    /// The warnings about records, the largest groups first.
    warnings: Vec<ProblemGroup>,
    /// The number of failed records, which can be saved for correction.
    failed_rows: u64,
}

/// The preview of an import.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Preview {
    /// The result that the import would have.
    summary: Summary,
    /// The first new contacts, as they would be stored.
    sample: Vec<Contact>,
    /// The phones without a country code, and how they could be read.
    bare_phones: BarePhoneCounts,
    /// The limit and usage of the active plan.
    plan: PlanRoom,
}

/// The limit and usage of the active plan.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct PlanRoom {
    /// The name of the plan.
    name: String,
    /// The number of stored contacts.
    used: u64,
    /// The maximum number of contacts; `null` means unlimited.
    limit: Option<u64>,
}

/// Returns how a chosen file would be read and its columns mapped. From now on, only a file with this content is
/// imported for the token.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn inspect(shell: State<'_, Shell>, token: String, read: ReadOptions) -> Answer<Inspection> {
    let path = shell.source_path(&token)?;
    let pasted = shell.pasted.holds(&path);
    let inspect = move |store: &mut Store| -> Result<_, Error> {
        let file = source::hold(&path)?;
        Ok((import::inspect(store, &path, &read, &[])?, file))
    };
    let (found, file) = shell.store.with(inspect).await?;
    // Reading the whole file must not block other commands.
    let content = off_thread(move || source::fingerprint(&file).map_err(refusal)).await?;
    shell.sources.show(&token, content);
    if !pasted {
        shell.remember_source(&token).await;
    }
    Ok(found)
}

/// Reads a whole chosen file, and returns what it says about its columns.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn find_out(
    shell: State<'_, Shell>,
    token: String,
    job: JobId,
    read: ReadOptions,
) -> Answer<Vec<ColumnFindings>> {
    let path = shell.source_path(&token)?;
    // This uses its own connection, so that reading a large file does not block other commands.
    let (store, job) = (shell.store.clone(), shell.jobs.start(job));
    let find_out =
        move || -> Result<_, Error> { import::find_out(&store.open()?, &path, &read, job.cancelled()) };
    off_thread(move || find_out().map_err(refusal)).await
}

/// Runs a trial import of the whole file, without storing anything. Fails if the file is no longer what was inspected.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn preview(
    shell: State<'_, Shell>,
    token: String,
    job: JobId,
    options: ImportOptions,
    on_event: Channel<ImportEvent>,
) -> Answer<Preview> {
    let on_duplicate = options.on_duplicate;
    let previewed = move |report: Report, slots: Slots| {
        let plan = PlanRoom { name: slots.plan, used: slots.used, limit: slots.limit };
        let preview = Preview {
            summary: summary(&report),
            sample: report.sample.clone(),
            bare_phones: report.bare_phones.clone(),
            plan,
        };
        Ok((preview, ProblemRows::new(report, on_duplicate)?))
    };
    let (preview, rows) = work(&shell, token, job, options, on_event, true, previewed).await?;
    if let Some(rows) = rows {
        shell.failed_rows.keep(job, Failures::Preview(Box::new(rows)));
    }
    Ok(preview)
}

/// Imports a file in one transaction. Fails if the file is no longer what was inspected.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn run_import(
    shell: State<'_, Shell>,
    token: String,
    job: JobId,
    options: ImportOptions,
    on_event: Channel<ImportEvent>,
) -> Answer<Summary> {
    let path = shell.source_path(&token)?;
    let imported = |report: Report, _| Ok((summary(&report), report.failed));
    let (summary, failed) = work(&shell, token, job, options, on_event, false, imported).await?;
    if summary.import_id.is_some() {
        shell.pasted.done(&path);
    }
    shell.failed_rows.keep(job, Failures::Import(Box::new(failed)));
    Ok(summary)
}

/// Returns the finished imports, newest first.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn imports(shell: State<'_, Shell>) -> Answer<Vec<ImportRecord>> {
    shell.store.with(|store| store.imports()).await
}

/// Undoes an import. Contacts that have been changed since are kept.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn undo_import(
    shell: State<'_, Shell>,
    id: ImportId,
    on_event: Channel<WorkProgress>,
) -> Answer<Undone> {
    // This uses its own connection, so that undoing a large import does not block other commands.
    let access = shell.store.clone();
    let undo = move || -> Result<_, Error> { Ok(access.open()?.undo_import(id, &telling(&on_event))?) };
    off_thread(move || undo().map_err(refusal)).await
}

/// Runs an import on its own connection, so that the list stays usable, and returns what `finish` makes of its
/// report.
async fn work<T: Send + 'static>(
    shell: &Shell,
    token: String,
    job: JobId,
    options: ImportOptions,
    on_event: Channel<ImportEvent>,
    trial: bool,
    finish: impl FnOnce(Report, Slots) -> Result<T, Error> + Send + 'static,
) -> Answer<T> {
    let path = shell.source_path(&token)?;
    let options = engine_options(options, shell.sources.shown(&token))?;
    let (store, job) = (shell.store.clone(), shell.jobs.start(job));
    let import = move || -> Result<_, Error> {
        let mut store = store.open()?;
        let slots = store.slots()?;
        let mut send_progress = |progress: Progress| {
            let event = match progress.finishing {
                true => ImportEvent::Finishing,
                false => ImportEvent::Progress { rows: progress.rows, fraction: progress.fraction },
            };
            // A page that was reloaded no longer listens.
            let _ = on_event.send(event);
        };
        let mut follow = import::Job { cancel: job.cancelled(), progress: &mut send_progress };
        finish(import::import(&mut store, &path, &options, trial, &mut follow)?, slots)
    };
    off_thread(move || import().map_err(refusal)).await
}

fn engine_options(options: ImportOptions, shown: Option<Fingerprint>) -> Answer<import::ImportOptions> {
    let orders = options.columns.iter();
    let date_orders = orders.filter_map(|column| Some((column.index as usize, column.date_order?))).collect();
    let (new, chosen): (Vec<_>, Vec<_>) =
        options.columns.into_iter().partition(|column| column.new_field.is_some());
    let new_fields = new
        .into_iter()
        .filter_map(|column| Some(NewField { column: column.index as usize, input: column.new_field? }));
    Ok(import::ImportOptions {
        read: options.read,
        columns: chosen
            .into_iter()
            .map(|column| ColumnOverride {
                column: ColumnRef::Index(column.index as usize),
                field: column.field,
            })
            .collect(),
        groups: options.groups,
        on_duplicate: options.on_duplicate,
        bare_numbers: options.bare_numbers,
        by_address_country: options.by_address_country,
        group_separator: options.group_separator,
        fields_created: options.fields_created,
        date_order: None,
        date_orders,
        usual_date_order: None,
        keep_all: false,
        new_fields: new_fields.collect(),
        fixes: options.fixes,
        country_hints: locale::likely_countries(),
        shown,
    })
}

fn summary(report: &Report) -> Summary {
    Summary {
        counts: report.counts,
        import_id: report.import_id,
        fields_created: report.fields_created.clone(),
        left_out: report.left_out,
        groups_created: report.groups_created.clone(),
        ignored_columns: report.ignored_columns(),
        file_warnings: report.file_warnings.clone(),
        problems: report.problem_groups(EXAMPLES),
        warnings: report.warning_groups(EXAMPLES),
        failed_rows: report.failed.count(),
    }
}
