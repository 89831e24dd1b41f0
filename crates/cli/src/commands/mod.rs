//! One file for each family of commands. Each command calls the engine and shows the result.

mod backups;
mod chosen;
mod cleanup;
mod conditions;
mod contacts;
mod duplicates;
mod edit;
mod export;
mod fields;
mod groups;
mod history;
mod import;
mod import_summary;
mod imports;
mod inspect;
mod list;
mod plans;
mod smart;
mod undo;

use kith_engine::clock::TimeZone;
use kith_engine::store::Store;

use crate::args::{self, Cli, Command};
use crate::environment::{default_data_dir, now};
use crate::failure::{Done, fail};
use crate::output::Output;

/// Runs the command.
pub fn run(cli: &Cli, output: &mut Output) -> Done {
    let folder = match &cli.data_dir {
        Some(folder) => folder.clone(),
        None => default_data_dir()?,
    };
    // These commands also work on stores that cannot be opened.
    match &cli.command {
        Command::Restore { file } => return backups::restore(&folder, file, output),
        Command::Salvage => return backups::salvage(&folder, output),
        Command::Check => return backups::check(&folder, output),
        Command::Backups { keep, delete } => return backups::list(&folder, *keep, delete.as_deref(), output),
        _ => {}
    }
    let open = if only_reads(&cli.command) { Store::open_to_read } else { Store::open };
    let store = open(&folder, now).map_err(|error| fail(error.into()))?;
    let mut store = store.in_zone(TimeZone::system());
    match &cli.command {
        Command::Import(args) => import::import(&mut store, args, output),
        Command::Imports => imports::list(&store, output),
        Command::UndoImport { id } => imports::undo(&mut store, *id, output),
        Command::Inspect(args) => inspect::inspect(&store, args, output),
        Command::Template { out } => export::template(&store, out, output),
        Command::Export(args) => export::export(&store, args, output),
        Command::List(args) => list::list(&store, args, output),
        Command::Show { id } => contacts::show(&store, *id, output),
        Command::Add(args) => contacts::add(&mut store, args, output),
        Command::Edit(args) => edit::edit(&mut store, args, output),
        Command::Delete { which, for_good } => contacts::delete(&mut store, which, *for_good, output),
        Command::Star(chosen) => contacts::star(&mut store, chosen, true, output),
        Command::Unstar(chosen) => contacts::star(&mut store, chosen, false, output),
        Command::Group(command) => groups::run(&mut store, command, output),
        Command::Smart(command) => smart::run(&mut store, command, output),
        Command::Field(command) => fields::run(&mut store, command, output),
        Command::History(command) => history::run(&mut store, command, output),
        Command::Plan(command) => plans::run(&mut store, command, output),
        Command::Duplicates { limit, deny } => duplicates::list(&mut store, *limit, deny.as_deref(), output),
        Command::Merge { keep, others, take } => duplicates::merge(&mut store, *keep, others, take, output),
        Command::Undo { list: true } => undo::list(&store, output),
        Command::Undo { list: false } => {
            undo::stepped(&chosen::change(&mut store, output, Store::undo)?, "Undone", output)
        }
        Command::Redo => undo::stepped(&chosen::change(&mut store, output, Store::redo)?, "Redone", output),
        Command::Backup { out } => backups::backup(&store, out.as_deref(), output),
        Command::Restore { .. } | Command::Salvage | Command::Check | Command::Backups { .. } => Ok(()),
        Command::Forget { what } => cleanup::forget(&mut store, what, output),
        Command::Erase { yes, backups } => cleanup::erase(&mut store, *yes, *backups, output),
    }
}

/// Returns whether a command changes nothing in the store, so that a full disk is no obstacle to it.
fn only_reads(command: &Command) -> bool {
    match command {
        Command::Imports
        | Command::Inspect(_)
        | Command::Template { .. }
        | Command::Export(_)
        | Command::List(_)
        | Command::Undo { list: true }
        | Command::Show { .. } => true,
        Command::Group(command) => matches!(command, args::Group::List),
        Command::Smart(command) => matches!(command, args::Smart::List),
        Command::Field(command) => matches!(command, args::Field::List),
        Command::Plan(command) => matches!(command, args::Plan::List),
        Command::History(command) => matches!(command, args::History::Show { .. }),
        _ => false,
    }
}
