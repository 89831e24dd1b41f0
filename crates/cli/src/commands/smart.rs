//! The `smart` commands.

use kith_engine::Failure;
use kith_engine::browse::smart::{self, SmartGroup};
use kith_engine::browse::{Browser, Query, answer};
use kith_engine::store::Store;

use crate::args::{self, SmartQuery};
use crate::environment::locale;
use crate::failure::{Done, fail};
use crate::output::{Output, table};
use crate::words::counted;

use super::list;

pub fn run(store: &mut Store, command: &args::Smart, output: &mut Output) -> Done {
    match command {
        args::Smart::List => {
            let groups = all(store)?;
            output.print(&groups, || {
                let rows: Vec<_> =
                    groups.iter().map(|group| vec![group.name.clone(), amount(group)]).collect();
                table(&["Smart group", "Contacts"], &rows)
            })
        }
        args::Smart::Add { name, query } => {
            let query = valid(store, query)?;
            let group = smart::add(store, name, &query).map_err(fail)?;
            show(store, group, output)
        }
        args::Smart::Change { name, query } => {
            let query = valid(store, query)?;
            let group = smart::named(store, name).map_err(fail)?;
            let group = smart::change(store, group.id, None, Some(&query)).map_err(fail)?;
            show(store, group, output)
        }
        args::Smart::Rename { name, new_name } => {
            let group = smart::named(store, name).map_err(fail)?;
            let group = smart::change(store, group.id, Some(new_name), None).map_err(fail)?;
            show(store, group, output)
        }
        args::Smart::Move { name, position } => {
            let group = smart::named(store, name).map_err(fail)?;
            smart::move_to(store, group.id, position.saturating_sub(1)).map_err(fail)?;
            show(store, group, output)
        }
        args::Smart::Delete { name } => {
            let group = smart::named(store, name).map_err(fail)?;
            let group = smart::delete(store, group.id).map_err(fail)?;
            output.print(&group, || {
                vec![format!("Deleted the smart group {}, but not its contacts.", group.name)]
            })
        }
    }
}

/// Returns all smart groups with their numbers.
fn all(store: &Store) -> Result<Vec<SmartGroup>, Failure> {
    let mut browser = Browser::new(&locale());
    loop {
        let groups = browser.smart_groups(store).map_err(fail)?;
        if groups.iter().all(SmartGroup::is_counted) {
            return Ok(groups);
        }
    }
}

/// Returns the query of these arguments, if it can be answered now.
fn valid(store: &Store, args: &SmartQuery) -> Result<Query, Failure> {
    let query = list::query(store, &args.filters, list::sort(args.sort.as_deref())?)?;
    answer(store, &locale(), &query, 0, 0).map_err(fail)?;
    Ok(query)
}

fn show(store: &Store, group: SmartGroup, output: &mut Output) -> Done {
    let counted = all(store)?.into_iter().find(|other| other.id == group.id).unwrap_or(group);
    output.print(&counted, || vec![format!("{}: {}", counted.name, amount(&counted))])
}

fn amount(group: &SmartGroup) -> String {
    match (&group.unavailable, group.total) {
        (Some(failure), _) => failure.message.clone(),
        (None, total) => counted(total.unwrap_or_default(), "contact"),
    }
}
