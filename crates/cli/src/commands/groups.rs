//! The `group` commands.

use kith_engine::Failure;
use kith_engine::browse::{groups, move_group};
use kith_engine::group::{Group, GroupColor};
use kith_engine::store::{Store, StoreError};
use serde_json::json;

use crate::args::{self, Chosen};
use crate::environment::locale;
use crate::failure::{Done, fail, usage};
use crate::output::{Output, table};
use crate::words::counted;

use super::chosen;

pub fn run(store: &mut Store, command: &args::Group, output: &mut Output) -> Done {
    let stop = |error: StoreError| fail(error.into());
    match command {
        args::Group::List => {
            let groups = groups(store, &locale()).map_err(fail)?;
            list(&groups, output)
        }
        args::Group::Add { name } => {
            let group = store.add_group(name).map_err(stop)?;
            show(&group, output)
        }
        args::Group::Rename { name, new_name } => {
            let group = store.group_named(name).map_err(stop)?;
            let group = store.rename_group(group.id, new_name).map_err(stop)?;
            show(&group, output)
        }
        args::Group::Move { name, position } => {
            let group = store.group_named(name).map_err(stop)?;
            let groups = move_group(store, &locale(), group.id, position.saturating_sub(1)).map_err(fail)?;
            list(&groups, output)
        }
        args::Group::Sort => {
            store.sort_groups_by_name().map_err(stop)?;
            let groups = groups(store, &locale()).map_err(fail)?;
            list(&groups, output)
        }
        args::Group::Color { name, color } => {
            let color = match color.as_str() {
                "none" => None,
                name => Some(GroupColor::named(name).ok_or_else(|| no_color(name))?),
            };
            let group = store.group_named(name).map_err(stop)?;
            let group = store.color_group(group.id, color).map_err(stop)?;
            show(&group, output)
        }
        args::Group::Delete { name } => {
            let group = store.group_named(name).map_err(stop)?;
            let group = store.delete_group(group.id).map_err(stop)?;
            output.print(&group, || {
                vec![format!(
                    "Deleted the group {}, but not its {}.",
                    group.name,
                    counted(group.contacts, "contact")
                )]
            })
        }
        args::Group::AddTo { name, chosen } => change(store, name, chosen, true, output),
        args::Group::TakeFrom { name, chosen } => change(store, name, chosen, false, output),
    }
}

fn change(store: &mut Store, name: &str, which: &Chosen, member: bool, output: &mut Output) -> Done {
    let doing = if member { "add {} to the group" } else { "remove {} from the group" };
    let ids = chosen::contacts(store, &which.ids, &which.filters, &which.consent, doing)?;
    let changed = chosen::change(store, output, |store| store.group_contacts(&ids, name, member))?;
    output.print(&json!({ "changed": changed }), || vec![format!("Changed {}.", counted(changed, "contact"))])
}

fn list(groups: &[Group], output: &mut Output) -> Done {
    output.print(&groups, || {
        let color = |group: &Group| group.color.map_or("", GroupColor::name).to_owned();
        let rows: Vec<_> =
            groups.iter().map(|g| vec![g.name.clone(), g.contacts.to_string(), color(g)]).collect();
        table(&["Group", "Contacts", "Color"], &rows)
    })
}

fn no_color(name: &str) -> Failure {
    let names = GroupColor::ALL.map(GroupColor::name).join(", ");
    usage(format!("“{name}” is not a color. Choose {names} or none."))
}

fn show(group: &Group, output: &mut Output) -> Done {
    output.print(group, || vec![format!("{}: {}", group.name, counted(group.contacts, "contact"))])
}
