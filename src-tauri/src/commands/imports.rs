//! Importing: look at a file, try it, import it.

use kith_engine::Error;
use kith_engine::contact::Contact;
use kith_engine::field::DateOrder;
use kith_engine::id::{FieldId, ImportId};
use kith_engine::import::{
    self, BarePhoneCounts, Counts, Inspection, OnDuplicate, ProblemGroup, Progress, Report,
};
use kith_engine::mapping::{ColumnOverride, ColumnRef};
use kith_engine::phone::BareNumbers;
use kith_engine::source::ReadOptions;
use kith_engine::store::{ImportRecord, Slots, Undone};
use serde::{Deserialize, Serialize};
use tauri::State;
use tauri::ipc::Channel;

use super::backups::{WorkProgress, telling};
use crate::answer::Answer;
use crate::jobs::JobId;
use crate::locale;
use crate::shell::Shell;
use crate::store::{off_thread, refusal};

/// How many records are shown for each cause.
const EXAMPLES: usize = 50;

/// How a file is to be imported.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct ImportOptions {
    /// How to read it.
    read: ReadOptions,
    /// Where columns go, for those that differ from the inspection or confirm it.
    columns: Vec<ColumnChoice>,
    /// Groups every contact is added to.
    groups: Vec<String>,
    /// What to do with phones that are stored already.
    on_duplicate: OnDuplicate,
    /// How numbers without a country code are read.
    bare_numbers: BareNumbers,
    /// The numbers of the fields that were made for this import.
    fields_created: Vec<FieldId>,
}

/// Where a column goes.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct ColumnChoice {
    /// 0-based.
    index: u32,
    /// A field's name; `null`: not imported.
    field: Option<String>,
    /// How its dates are read where they can be read in two ways; `null`: as they show it themselves.
    date_order: Option<DateOrder>,
}

/// How far an import is.
#[derive(Debug, Clone, Serialize, specta::Type)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum ImportEvent {
    /// Records are being read.
    Progress {
        /// Read so far.
        rows: u64,
        /// Of the file, 0 to 1.
        #[specta(type = specta_typescript::Number)]
        fraction: f32,
    },
    /// All is read; the store is being finished, which cannot be cancelled.
    Finishing,
}

/// What became of a file.
#[derive(Debug, Serialize, specta::Type)]
pub struct Summary {
    /// The figures; they add up.
    #[serde(flatten)]
    counts: Counts,
    /// `null` for a preview and a cancelled import.
    import_id: Option<ImportId>,
    /// Groups that did not exist before.
    groups_created: Vec<String>,
    /// Columns that are not imported.
    ignored_columns: Vec<String>,
    /// Why records were not imported, most first.
    problems: Vec<ProblemGroup>,
    /// What is worth knowing, most first.
    warnings: Vec<ProblemGroup>,
    /// Records that can be saved for correction.
    failed_rows: u64,
}

/// What an import would do.
#[derive(Debug, Serialize, specta::Type)]
pub struct Preview {
    /// The figures it would end with.
    summary: Summary,
    /// The first new contacts, as they would be stored.
    sample: Vec<Contact>,
    /// Numbers without a country code, and how they could be read.
    bare_phones: BarePhoneCounts,
    /// The active plan.
    plan: PlanRoom,
}

/// The active plan and its room.
#[derive(Debug, Serialize, specta::Type)]
pub struct PlanRoom {
    /// Its name.
    name: String,
    /// Stored contacts.
    used: u64,
    /// `null` is unlimited.
    limit: Option<u64>,
}

/// How a chosen file would be read and its columns matched.
#[tauri::command]
#[specta::specta]
pub async fn inspect(shell: State<'_, Shell>, token: String, read: ReadOptions) -> Answer<Inspection> {
    let path = shell.source_path(&token)?;
    let found = shell.store.with(move |store| import::inspect(store, &path, &read, &[])).await?;
    shell.remember_source(&token).await;
    Ok(found)
}

/// Tries an import on the whole file; nothing is stored.
#[tauri::command]
#[specta::specta]
pub async fn preview(
    shell: State<'_, Shell>,
    token: String,
    job: JobId,
    options: ImportOptions,
    on_event: Channel<ImportEvent>,
) -> Answer<Preview> {
    let (report, slots) = work(&shell, token, job, options, on_event, true).await?;
    let plan = PlanRoom { name: slots.plan, used: slots.used, limit: slots.limit };
    let preview = Preview {
        summary: summary(&report),
        sample: report.sample.clone(),
        bare_phones: report.bare_phones.clone(),
        plan,
    };
    shell.failed_rows.keep(job, report.failed);
    Ok(preview)
}

/// Imports a file, all or nothing.
#[tauri::command]
#[specta::specta]
pub async fn run_import(
    shell: State<'_, Shell>,
    token: String,
    job: JobId,
    options: ImportOptions,
    on_event: Channel<ImportEvent>,
) -> Answer<Summary> {
    let (report, _) = work(&shell, token, job, options, on_event, false).await?;
    let summary = summary(&report);
    shell.failed_rows.keep(job, report.failed);
    Ok(summary)
}

/// The finished imports, newest first.
#[tauri::command]
#[specta::specta]
pub async fn imports(shell: State<'_, Shell>) -> Answer<Vec<ImportRecord>> {
    shell.store.with(|store| store.imports()).await
}

/// Takes an import back; contacts that people have worked on since stay.
#[tauri::command]
#[specta::specta]
pub async fn undo_import(
    shell: State<'_, Shell>,
    id: ImportId,
    on_event: Channel<WorkProgress>,
) -> Answer<Undone> {
    // A connection of its own: taking back a large import must not keep others waiting.
    let access = shell.store.clone();
    let undo = move || -> Result<_, Error> { Ok(access.open()?.undo_import(id, &telling(&on_event))?) };
    off_thread(move || undo().map_err(refusal)).await
}

/// Runs an import on a connection of its own: the list stays usable meanwhile.
async fn work(
    shell: &Shell,
    token: String,
    job: JobId,
    options: ImportOptions,
    on_event: Channel<ImportEvent>,
    trial: bool,
) -> Answer<(Report, Slots)> {
    let path = shell.source_path(&token)?;
    let options = engine_options(options)?;
    let (store, job) = (shell.store.clone(), shell.jobs.start(job));
    let import = move || -> Result<_, Error> {
        let mut store = store.open()?;
        let slots = store.slots()?;
        let mut tell = |progress: Progress| {
            let event = match progress.finishing {
                true => ImportEvent::Finishing,
                false => ImportEvent::Progress { rows: progress.rows, fraction: progress.fraction },
            };
            // A page that was reloaded no longer listens.
            let _ = on_event.send(event);
        };
        let mut follow = import::Job { cancel: job.cancelled(), progress: &mut tell };
        let report = import::import(&mut store, &path, &options, trial, &mut follow)?;
        Ok((report, slots))
    };
    off_thread(move || import().map_err(refusal)).await
}

fn engine_options(options: ImportOptions) -> Answer<import::ImportOptions> {
    let orders = options.columns.iter();
    let date_orders = orders.filter_map(|column| Some((column.index as usize, column.date_order?))).collect();
    let chosen = options.columns.into_iter();
    Ok(import::ImportOptions {
        read: options.read,
        columns: chosen
            .map(|column| ColumnOverride {
                column: ColumnRef::Index(column.index as usize),
                field: column.field,
            })
            .collect(),
        groups: options.groups,
        on_duplicate: options.on_duplicate,
        bare_numbers: options.bare_numbers,
        fields_created: options.fields_created,
        date_order: None,
        date_orders,
        country_hints: locale::likely_countries(),
    })
}

fn summary(report: &Report) -> Summary {
    Summary {
        counts: report.counts,
        import_id: report.import_id,
        groups_created: report.groups_created.clone(),
        ignored_columns: report.ignored_columns(),
        problems: report.problem_groups(EXAMPLES),
        warnings: report.warning_groups(EXAMPLES),
        failed_rows: report.failed.count(),
    }
}
