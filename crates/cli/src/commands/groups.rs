//! The `group` commands.

use kith_engine::group::Group;
use kith_engine::store::{Store, StoreError};
use serde_json::json;

use crate::args::{self, Chosen};
use crate::failure::{Done, fail};
use crate::output::{Output, table};
use crate::words::counted;

use super::chosen;

pub fn run(store: &mut Store, command: &args::Group, output: &mut Output) -> Done {
    let stop = |error: StoreError| fail(error.into());
    match command {
        args::Group::List => {
            let groups = store.groups().map_err(stop)?;
            output.print(&groups, || {
                let rows: Vec<_> =
                    groups.iter().map(|g| vec![g.name.clone(), g.contacts.to_string()]).collect();
                table(&["Group", "Contacts"], &rows)
            })
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

fn show(group: &Group, output: &mut Output) -> Done {
    output.print(group, || vec![format!("{}: {}", group.name, counted(group.contacts, "contact"))])
}
