//! `duplicates`, `merge`.

use kith_engine::contact::{Contact, ContactId, ContactInput};
use kith_engine::duplicates as engine;
use kith_engine::store::Store;

use crate::output::{Output, table};

use super::{Done, contacts, fail};

pub fn list(store: &mut Store, limit: usize, deny: Option<&[ContactId]>, output: &mut Output) -> Done {
    if let Some([a, b]) = deny {
        store.deny_duplicate(*a, *b).map_err(|error| fail(error.into()))?;
    }
    let pairs = engine::find(store, limit).map_err(fail)?;
    output.print(&pairs, || {
        let shown = |contact: &Contact| {
            let name = [Some(contact.first_name.as_str()), contact.last_name.as_deref()];
            format!(
                "{} {} {}",
                contact.id,
                name.into_iter().flatten().collect::<Vec<_>>().join(" "),
                contact.phone_display
            )
        };
        let rows: Vec<_> = pairs
            .iter()
            .map(|pair| {
                let reason = serde_json::to_value(pair.reason).unwrap_or_default();
                let [a, b] = &pair.contacts;
                vec![reason.as_str().unwrap_or_default().replace('_', " "), shown(a), shown(b)]
            })
            .collect();
        table(&["Why", "One", "Other"], &rows)
    })
}

pub fn merge(store: &mut Store, keep: ContactId, others: &[ContactId], output: &mut Output) -> Done {
    let contact = engine::merge(store, keep, others, &ContactInput::default()).map_err(fail)?;
    output.print(&contact, || contacts::lines(&contact))
}
