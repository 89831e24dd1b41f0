//! `edit`: of one contact, or of a field of many.

use kith_engine::Failure;
use kith_engine::bulk_edit::{self, BulkEdit, FieldChange};
use kith_engine::field::{Text, Value};
use kith_engine::store::Store;
use serde_json::json;

use crate::args::Edit;
use crate::failure::{Done, field_pair, usage};
use crate::output::Output;
use crate::words::counted;

use super::{chosen, contacts};

pub fn edit(store: &mut Store, args: &Edit, output: &mut Output) -> Done {
    let filters = args.filters();
    if let ([id], true, false, false) =
        (args.ids.as_slice(), args.replaces.is_empty(), filters.are_given(), args.consent.all)
    {
        return contacts::edit(store, *id, &args.contact, output);
    }
    let edits = edits(store, args)?;
    let ids = chosen::contacts(store, &args.ids, &filters, &args.consent, "edit {}")?;
    let edited = chosen::change(store, output, |store| bulk_edit::apply(store, &ids, &edits))?;
    let mut document = json!({ "changed": edited.changed });
    if let Some(document) = document.as_object_mut().filter(|_| !args.replaces.is_empty()) {
        document.insert("unfit".to_owned(), json!(edited.unfit));
    }
    output.print(&document, || {
        let changed = format!("Changed {}.", counted(edited.changed, "contact"));
        let unfit = match edited.unfit {
            0 => None,
            1 => Some("1 contact stays as it is, because the result does not fit the field.".to_owned()),
            count => {
                Some(format!("{count} contacts stay as they are, because the result does not fit the field."))
            }
        };
        [Some(changed), unfit].into_iter().flatten().collect()
    })
}

/// The edits that the flags stand for.
fn edits(store: &Store, args: &Edit) -> Result<Vec<BulkEdit>, Failure> {
    let contact = &args.contact;
    if contact.first_name.is_some() || contact.phone.is_some() {
        return Err(usage("--first-name and --phone change one contact at a time."));
    }
    if !args.ids.is_empty() && !contact.groups.is_empty() {
        return Err(usage(
            "The groups of several contacts are changed with `kith group add-to` and `kith group take-from`.",
        ));
    }
    if contact.groups.len() > 1 {
        return Err(usage("--group says whose contacts to edit, and can be given once."));
    }
    let set = |field: &str, value: &str| {
        let value = Value::Text(value.to_owned());
        BulkEdit { field: field.to_owned(), change: FieldChange::Set { value } }
    };
    let mut edits: Vec<BulkEdit> = Text::ALL
        .into_iter()
        .filter_map(|text| Some(set(text.name(), contact.texts.0[text].as_deref()?)))
        .collect();
    for field in &contact.fields {
        let (name, value) = field_pair(store, field, "--field")?;
        edits.push(set(name, value));
    }
    for replace in &args.replaces {
        let (name, rest) = field_pair(store, replace, "--replace")?;
        let (find, with) = rest
            .split_once("=>")
            .filter(|(find, _)| !find.is_empty())
            .ok_or_else(|| usage(format!("--replace takes FIELD=FIND=>WITH, not “{replace}”.")))?;
        let change = FieldChange::Replace { find: find.to_owned(), with: with.to_owned() };
        edits.push(BulkEdit { field: name.to_owned(), change });
    }
    if edits.is_empty() {
        return Err(usage("Say what to change, for example with --city, --field or --replace."));
    }
    Ok(edits)
}
