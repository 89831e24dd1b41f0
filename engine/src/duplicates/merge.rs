//! Merging contacts into one.

use crate::Result;
use crate::contact::{Contact, ContactId, ContactInput};
use crate::edit;
use crate::store::Store;

/// Merges `others` into `keep`: what `keep` lacks is taken from the others in their order, unless `chosen` says
/// otherwise; groups and histories are united. The others are gone; their phones stay readable in the history. Can be
/// undone.
///
/// # Errors
/// [`crate::store::StoreError::ContactNotFound`]; whatever is wrong with `chosen`.
pub fn merge(
    store: &mut Store,
    keep: ContactId,
    others: &[ContactId],
    chosen: &ContactInput,
) -> Result<Contact> {
    let mut draft = store.contact_draft(keep)?;
    for other in others.iter().filter(|other| **other != keep) {
        let other = store.contact_draft(*other)?;
        for (mine, theirs) in [
            (&mut draft.last_name, other.last_name),
            (&mut draft.email, other.email),
            (&mut draft.street, other.street),
            (&mut draft.city, other.city),
            (&mut draft.state, other.state),
            (&mut draft.zip, other.zip),
            (&mut draft.country, other.country),
        ] {
            if mine.is_none() {
                *mine = theirs;
            }
        }
        for (field, value) in other.fields {
            if !draft.fields.iter().any(|(known, _)| *known == field) {
                draft.fields.push((field, value));
            }
        }
        draft.groups.extend(other.groups);
        draft.starred = Some(draft.starred.unwrap_or(false) || other.starred.unwrap_or(false));
    }
    let draft = edit::draft(Some(draft), chosen, &store.fields()?)?;
    Ok(store.merge_contacts(keep, others, &draft)?)
}
