//! `show`, `add`, `delete`, `star` and `unstar`, and `edit` of one contact.

use kith_engine::contact::{Contact, ContactInput};
use kith_engine::field::{Standard, Texts, Value, ValueMap, to_text};
use kith_engine::id::ContactId;
use kith_engine::store::Store;
use kith_engine::{Failure, edit as engine};
use serde_json::json;

use crate::args::{Chosen, ContactArgs};
use crate::failure::{Done, fail, field_pair};
use crate::output::{Output, pad};
use crate::words::counted;

use super::chosen;

pub fn show(store: &Store, id: ContactId, output: &mut Output) -> Done {
    let contact = store.contact(id).map_err(|error| fail(error.into()))?;
    output.print(&contact, || lines(&contact))
}

pub fn add(store: &mut Store, args: &ContactArgs, output: &mut Output) -> Done {
    let input = input(store, args)?;
    let contact = engine::add(store, &input).map_err(fail)?;
    output.print(&contact, || lines(&contact))
}

pub fn edit(store: &mut Store, id: ContactId, args: &ContactArgs, output: &mut Output) -> Done {
    let input = input(store, args)?;
    let contact = engine::edit(store, id, &input).map_err(fail)?;
    output.print(&contact, || lines(&contact))
}

pub fn delete(store: &mut Store, which: &Chosen, for_good: bool, output: &mut Output) -> Done {
    let what = if for_good { "permanently delete {}" } else { "delete {}" };
    let ids = chosen::contacts(store, &which.ids, &which.filters, &which.consent, what)?;
    let delete = if for_good { Store::delete_contacts_for_good } else { Store::delete_contacts };
    let deleted = chosen::change(store, output, |store| delete(store, &ids))?;
    output.print(&deleted, || {
        let contacts = counted(deleted.deleted, "contact");
        let messages = counted(deleted.messages_erased, "message");
        if for_good {
            return vec![
                format!("Permanently deleted {contacts} and {messages}."),
                "Earlier backups still contain them.".to_owned(),
            ];
        }
        let them = if deleted.deleted == 1 { "it" } else { "them" };
        let mut lines = vec![format!("Deleted {contacts}. `kith undo` brings {them} back.")];
        if deleted.messages_erased > 0 {
            lines.push(format!("Permanently deleted {messages}. Earlier backups still contain them."));
        }
        lines
    })
}

pub fn star(store: &mut Store, which: &Chosen, starred: bool, output: &mut Output) -> Done {
    let doing = if starred { "star {}" } else { "remove the star from {}" };
    let ids = chosen::contacts(store, &which.ids, &which.filters, &which.consent, doing)?;
    let changed = chosen::change(store, output, |store| store.star_contacts(&ids, starred))?;
    output.print(&json!({ "changed": changed }), || vec![format!("Changed {}.", counted(changed, "contact"))])
}

fn input(store: &Store, args: &ContactArgs) -> Result<ContactInput, Failure> {
    let mut fields = Vec::new();
    for field in &args.fields {
        let (name, value) = field_pair(store, field, "--field")?;
        fields.push((name.to_owned(), Value::Text(value.to_owned())));
    }
    let text = |text: &Option<String>| text.clone().map(Some);
    Ok(ContactInput {
        first_name: text(&args.first_name),
        phone: text(&args.phone),
        texts: Texts::from_fn(|field| text(&args.texts.0[field])),
        groups: (!args.groups.is_empty()).then(|| args.groups.clone()),
        starred: None,
        fields: (!fields.is_empty()).then_some(ValueMap(fields)),
    })
}

/// A contact for people: a line for each field that has a value.
pub fn lines(contact: &Contact) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = |label: &str, value: Option<&str>| {
        let labels = std::iter::once(label).chain(std::iter::repeat(""));
        for (label, value) in labels.zip(value.into_iter().flat_map(str::lines)) {
            lines.push(format!("{}{value}", pad(label, 14)));
        }
    };
    line("Id", Some(&contact.id.to_string()));
    let groups = contact.groups.join(" | ");
    for field in Standard::ALL {
        match field {
            Standard::Phone => line(field.header(), Some(&contact.phone_display)),
            Standard::Groups => line("Groups", (!groups.is_empty()).then_some(&groups)),
            Standard::Starred => line(field.header(), contact.starred.then_some("yes")),
            _ => line(field.header(), contact.text(field)),
        }
    }
    let messages = contact.messages.to_string();
    for (name, value) in &contact.fields.0 {
        let text = to_text(value);
        line(name, (!value.is_null()).then_some(&text));
    }
    line("Messages", (contact.messages > 0).then_some(&messages));
    lines
}
