//! One file per family of commands; each calls the engine and shows what it says.

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
use std::path::Path;

use kith_engine::clock::Millis;
use kith_engine::store::{Store, StoreError, UndoState};
use serde_json::json;

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
        Command::Merge { keep, others } => duplicates::merge(&mut store, *keep, others, output),
        Command::Undo => undone(store.undo(), output),
        Command::Redo => undone(store.redo(), output),
        Command::Backup { out } => backup(&store, out, output),
        Command::Restore { file } => restore(&mut store, file, output),
        Command::Check => check(&store, output),
    }
}

fn now() -> Millis {
    jiff::Timestamp::now().as_millisecond()
}

/// An engine error as a front shows it.
fn fail(error: kith_engine::Error) -> Failure {
    Failure::from(&error)
}

/// "Name=Value" in two, at the first `=`.
fn pair<'a>(text: &'a str, flag: &str) -> Result<(&'a str, &'a str), Failure> {
    text.split_once('=')
        .ok_or_else(|| crate::output::usage(format!("{flag} takes NAME=VALUE, not “{text}”.")))
}

fn backup(store: &Store, out: &Path, output: &mut Output) -> Done {
    let contacts = store.backup(out).map_err(|error| fail(error.into()))?;
    let path = out.display().to_string();
    output.print(&json!({ "path": path, "contacts": contacts }), || {
        vec![format!("Backed up {contacts} contacts to {path}.")]
    })
}

fn restore(store: &mut Store, file: &Path, output: &mut Output) -> Done {
    let contacts = store.restore(file).map_err(|error| fail(error.into()))?;
    output.print(&json!({ "contacts": contacts }), || vec![format!("Restored {contacts} contacts.")])
}

fn undone(state: Result<UndoState, StoreError>, output: &mut Output) -> Done {
    let state = state.map_err(|error| fail(error.into()))?;
    let next =
        |what: &str, kind: &Option<String>| kind.as_ref().map(|kind| format!("Next to {what}: {kind}."));
    output.print(&state, || {
        [next("undo", &state.undo), next("redo", &state.redo)].into_iter().flatten().collect()
    })
}

fn check(store: &Store, output: &mut Output) -> Done {
    let problems = store.check().map_err(|error| fail(error.into()))?;
    let contacts =
        if problems.is_empty() { store.count_contacts().map_err(|error| fail(error.into()))? } else { 0 };
    output.print(&json!({ "ok": problems.is_empty(), "contacts": contacts, "problems": problems }), || {
        if problems.is_empty() {
            vec![format!("The store is sound: {contacts} contacts.")]
        } else {
            problems.iter().map(|problem| format!("Damaged: {problem}")).collect()
        }
    })
}
