//! Merging contacts into one.
//!
//! Owns whose value the one contact gets: what a person chose, else what `keep` has, else what the others have in their
//! order. A name and an address are never mixed from two people's: their parts are filled only from a contact that
//! does not contradict them. Groups, stars and histories are united.

use serde::{Deserialize, Serialize};

use crate::contact::Contact;
use crate::error::Result;
use crate::field::definition::name_key;
use crate::field::standard::Standard;
use crate::field::value::Value;
use crate::id::ContactId;
use crate::store::connection::Store;
use crate::store::error::StoreError;
use kith_text::fold::search_key;

/// Fields that belong together.
const SETS: [&[Standard]; 4] = [
    &[Standard::FirstName, Standard::LastName],
    &[Standard::Phone],
    &[Standard::Email],
    &[Standard::Street, Standard::City, Standard::State, Standard::Zip, Standard::Country],
];

/// Whose value a field gets.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldChoice {
    /// A standard field's name (not groups, not the star), or a dynamic field's.
    pub field: String,
    /// The contact.
    pub from: ContactId,
}

/// Contacts side by side, before they are merged.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Comparison {
    /// The contacts; the first is the one that should stay, as it says the most.
    pub contacts: Vec<Contact>,
    /// Every field that one of them has a value in, in the order of fields.
    pub fields: Vec<Compared>,
    /// All their groups.
    pub groups: Vec<String>,
    /// Whether one of them is starred.
    pub starred: bool,
    /// Entries of all their histories.
    pub messages: u64,
}

/// One field of contacts side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Compared {
    /// Its name.
    pub field: String,
    /// Whose value the merged contact gets unless a person chooses another.
    pub from: ContactId,
    /// Whether they don't all have the same value, or none.
    pub differs: bool,
    /// Whether two of them have values that are not the same.
    pub conflicts: bool,
}

/// Puts contacts side by side.
///
/// # Errors
/// [`StoreError::ContactNotFound`].
pub fn compare(store: &Store, ids: &[ContactId]) -> Result<Comparison> {
    let mut contacts = Vec::with_capacity(ids.len());
    for id in ids {
        contacts.push(store.contact(*id)?);
    }
    // The fullest one; of equals the oldest.
    contacts.sort_by_key(|contact| contact.id);
    contacts.dedup_by_key(|contact| contact.id);
    contacts.sort_by_key(|contact| std::cmp::Reverse(filled(contact)));
    let (united, from) = unite(&contacts, &[]);
    let compared = from.into_iter().filter_map(|(field, from)| {
        let values: Vec<Value> = contacts.iter().map(|contact| get(contact, &field)).collect();
        let mut known = values.iter().filter(|value| !value.is_null());
        let first = known.next()?;
        let conflicts = known.any(|value| value != first);
        let differs = conflicts || values.iter().any(Value::is_null);
        Some(Compared { field, from, differs, conflicts })
    });
    Ok(Comparison {
        fields: compared.collect(),
        groups: united.groups,
        starred: united.starred,
        messages: contacts.iter().map(|contact| u64::from(contact.messages)).sum(),
        contacts,
    })
}

/// Merges `others` into `keep`. The others are gone; phones and emails that the one contact does not have stay readable
/// in its history. Can be undone.
///
/// # Errors
/// [`StoreError::ContactNotFound`], also for a choice from a contact that is not among them;
/// [`StoreError::FieldNotFound`].
pub fn merge(
    store: &mut Store,
    keep: ContactId,
    others: &[ContactId],
    choices: &[FieldChoice],
) -> Result<Contact> {
    let mut contacts = vec![store.contact_with_inactive(keep)?];
    for other in others {
        if !contacts.iter().any(|known| known.id == *other) {
            contacts.push(store.contact_with_inactive(*other)?);
        }
    }
    for choice in choices {
        if !contacts.iter().any(|contact| contact.id == choice.from) {
            return Err(StoreError::ContactNotFound { id: choice.from }.into());
        }
        if !fields(&contacts).any(|field| same_field(&field, &choice.field)) {
            return Err(StoreError::FieldNotFound { name: choice.field.clone() }.into());
        }
    }
    let (united, _) = unite(&contacts, choices);
    let others: Vec<ContactId> = contacts.iter().skip(1).map(|contact| contact.id).collect();
    Ok(store.merge_contacts(keep, &others, united)?)
}

/// The one contact, and of each field whose value it has.
fn unite(contacts: &[Contact], choices: &[FieldChoice]) -> (Contact, Vec<(String, ContactId)>) {
    let Some(keep) = contacts.first() else { return (Contact::default(), Vec::new()) };
    let mut united = keep.clone();
    let mut from: Vec<(String, ContactId)> = fields(contacts).map(|field| (field, keep.id)).collect();
    for other in contacts.iter().skip(1) {
        for (field, from) in &mut from {
            if get(&united, field).is_null() && agrees(&united, other, field) {
                let value = get(other, field);
                if !value.is_null() {
                    set(&mut united, field, value);
                    *from = other.id;
                }
            }
        }
        for group in &other.groups {
            if !united.groups.contains(group) {
                united.groups.push(group.clone());
            }
        }
        united.starred |= other.starred;
    }
    for choice in choices {
        let chosen = contacts.iter().find(|contact| contact.id == choice.from);
        if let (Some(contact), Some((field, from))) =
            (chosen, from.iter_mut().find(|(field, _)| same_field(field, &choice.field)))
        {
            set(&mut united, field, get(contact, field));
            *from = contact.id;
        }
    }
    united.groups.sort_by_key(|group| kith_text::fold::group_key(group));
    (united, from)
}

/// Whether two contacts say nothing different in the fields that belong to this one.
fn agrees(one: &Contact, other: &Contact, field: &str) -> bool {
    let set = SETS.iter().find(|set| set.iter().any(|standard| standard.name() == field));
    set.into_iter().flat_map(|set| set.iter()).all(|standard| {
        match (get(one, standard.name()), get(other, standard.name())) {
            (Value::Text(a), Value::Text(b)) => search_key(&a) == search_key(&b),
            _ => true,
        }
    })
}

/// The fields that can differ, in their order.
fn fields(contacts: &[Contact]) -> impl Iterator<Item = String> {
    let standard = SETS.iter().flat_map(|set| set.iter().map(|standard| standard.name().to_owned()));
    let dynamic = contacts.first().into_iter().flat_map(|contact| &contact.fields.0);
    standard.chain(dynamic.map(|(name, _)| name.clone()))
}

fn same_field(name: &str, said: &str) -> bool {
    name_key(name) == name_key(said)
}

fn filled(contact: &Contact) -> usize {
    fields(std::slice::from_ref(contact)).filter(|field| !get(contact, field).is_null()).count()
}

fn standard(field: &str) -> Option<Standard> {
    Standard::COLUMNS.into_iter().find(|standard| standard.name() == field)
}

fn get(contact: &Contact, field: &str) -> Value {
    match standard(field) {
        Some(field) => contact.text(field).map_or(Value::Null, |text| Value::Text(text.to_owned())),
        None => contact.fields.get(field).cloned().unwrap_or(Value::Null),
    }
}

fn set(contact: &mut Contact, field: &str, value: Value) {
    let text = match &value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    match standard(field) {
        Some(Standard::FirstName) => contact.first_name = text.unwrap_or_default(),
        Some(Standard::Phone) => contact.phone = text.unwrap_or_default(),
        Some(field) => {
            if let Some(field) = field.text() {
                contact.texts[field] = text;
            }
        }
        None => {
            if let Some((_, kept)) = contact.fields.0.iter_mut().find(|(name, _)| name == field) {
                *kept = value;
            }
        }
    }
}
