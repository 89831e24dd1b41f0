//! One file per family of commands; each calls the engine and shows what it says.

mod backups;
mod cleanup;
mod contacts;
mod duplicates;
mod export;
mod fields;
mod groups;
mod history;
mod import;
mod list;
mod plans;

use kith_engine::Failure;
use kith_engine::clock::Millis;
use kith_engine::store::{Store, StoreError, UndoState};

use crate::args::{Cli, Command};
use crate::output::Output;
use crate::place;

type Done = Result<(), Failure>;

/// Runs the command.
pub fn run(cli: &Cli, output: &mut Output) -> Done {
    let folder = match &cli.data_dir {
        Some(folder) => folder.clone(),
        None => place::default_data_dir()?,
    };
    // These have to do with stores that cannot be opened.
    match &cli.command {
        Command::Restore { file } => return backups::restore(&folder, file, output),
        Command::Salvage => return backups::salvage(&folder, output),
        Command::Check => return backups::check(&folder, output),
        Command::Backups { keep, delete } => return backups::list(&folder, *keep, delete.as_deref(), output),
        _ => {}
    }
    let mut store = Store::open(&folder, now).map_err(|error| fail(error.into()))?;
    match &cli.command {
        Command::Import(args) => import::import(&mut store, args, output),
        Command::Imports => import::imports(&store, output),
        Command::UndoImport { id } => import::undo(&mut store, *id, output),
        Command::Inspect(args) => import::inspect(&store, args, output),
        Command::Template { out } => export::template(&store, out, output),
        Command::Export(args) => export::export(&store, args, output),
        Command::List(args) => list::list(&store, args, output),
        Command::Show { id } => contacts::show(&store, *id, output),
        Command::Add(args) => contacts::add(&mut store, args, output),
        Command::Edit { id, contact } => contacts::edit(&mut store, *id, contact, output),
        Command::Delete { ids } => contacts::delete(&mut store, ids, output),
        Command::Star { ids } => contacts::star(&mut store, ids, true, output),
        Command::Unstar { ids } => contacts::star(&mut store, ids, false, output),
        Command::Group(command) => groups::run(&mut store, command, output),
        Command::Field(command) => fields::run(&mut store, command, output),
        Command::History(command) => history::run(&mut store, command, output),
        Command::Plan(command) => plans::run(&mut store, command, output),
        Command::Duplicates { limit, deny } => duplicates::list(&mut store, *limit, deny.as_deref(), output),
        Command::Merge { keep, others, take } => duplicates::merge(&mut store, *keep, others, take, output),
        Command::Undo => undone(store.undo(), output),
        Command::Redo => undone(store.redo(), output),
        Command::Backup { out } => backups::backup(&store, out.as_deref(), output),
        Command::Restore { .. } | Command::Salvage | Command::Check | Command::Backups { .. } => Ok(()),
        Command::Forget { what } => cleanup::forget(&mut store, what, output),
        Command::Erase { yes, backups } => cleanup::erase(&mut store, *yes, *backups, output),
    }
}

fn now() -> Millis {
    jiff::Timestamp::now().as_millisecond()
}

/// An error of the engine as it is shown, with the commands and flags that help.
fn fail(error: kith_engine::Error) -> Failure {
    let mut failure = Failure::from(&error);
    let advice = match failure.code.as_str() {
        "store_damaged" => {
            " `kith backups` lists the backups that `kith restore` can bring back; `kith salvage` makes a new store of what \
             can still be read."
        }
        // The dates can be read in several orders.
        "date_order_needed" if failure.details.contains_key("readings") => {
            " Say the order of day, month and year with --date-order dmy, mdy or ymd."
        }
        _ => return failure,
    };
    failure.message.push_str(advice);
    failure
}

/// "1 contact", "2 contacts".
fn counted(count: u64, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

/// "Name=Value" in two, at the first `=`.
fn pair<'a>(text: &'a str, flag: &str) -> Result<(&'a str, &'a str), Failure> {
    text.split_once('=')
        .ok_or_else(|| crate::output::usage(format!("{flag} takes NAME=VALUE, not “{text}”.")))
}

fn undone(state: Result<UndoState, StoreError>, output: &mut Output) -> Done {
    let state = state.map_err(|error| fail(error.into()))?;
    let next =
        |what: &str, kind: &Option<String>| kind.as_ref().map(|kind| format!("Next to {what}: {kind}."));
    output.print(&state, || {
        [next("undo", &state.undo), next("redo", &state.redo)].into_iter().flatten().collect()
    })
}
