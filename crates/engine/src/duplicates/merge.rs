//! Merging contacts into one.
//!
//! This module decides whose value the merged contact gets: the user's choice if there is one, otherwise the
//! value of `keep`, otherwise that of the first other contact that has one. Names and addresses are never
//! mixed from contradicting contacts: missing parts are only filled in from a contact whose other parts
//! agree. Groups, stars and histories are combined.

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

/// Sets of fields that belong together.
const SETS: [&[Standard]; 4] = [
    &[Standard::FirstName, Standard::LastName],
    &[Standard::Phone],
    &[Standard::Email],
    &[Standard::Street, Standard::City, Standard::State, Standard::Zip, Standard::Country],
];

/// The user's choice of whose value a field gets.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldChoice {
    /// The name of a dynamic field, or of a standard field other than groups and the star.
    pub field: String,
    /// The contact whose value is used.
    pub from: ContactId,
}

/// Several contacts compared field by field, before they are merged.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Comparison {
    /// The contacts. The first one has values in the most fields and should be kept.
    pub contacts: Vec<Contact>,
    /// Every field in which at least one contact has a value, in the order of the fields.
    pub fields: Vec<Compared>,
    /// The groups of all contacts.
    pub groups: Vec<String>,
    /// Whether at least one contact is starred.
    pub starred: bool,
    /// The total number of entries in the histories.
    pub messages: u64,
}

/// One field in a comparison of contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Compared {
    /// The name of the field.
    pub field: String,
    /// The contact whose value the merged contact gets, unless the user chooses another.
    pub from: ContactId,
    /// Whether the contacts have different values, or some have no value.
    pub differs: bool,
    /// Whether at least two contacts have different values.
    pub conflicts: bool,
}

/// Compares contacts field by field.
///
/// ```
/// # use kith_engine::duplicates;
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let other = edit::add(&mut store, &person("ana", "+34 612 34 56 79"))?;
/// let comparison = duplicates::compare(&store, &[ana.id, other.id])?;
/// let phone = comparison.fields.iter().find(|field| field.field == "phone");
/// assert!(phone.is_some_and(|phone| phone.differs));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::ContactNotFound`].
pub fn compare(store: &Store, ids: &[ContactId]) -> Result<Comparison> {
    let mut contacts = Vec::with_capacity(ids.len());
    for id in ids {
        contacts.push(store.contact(*id)?);
    }
    // The contact with the most values comes first; among equals, the oldest.
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

/// Merges `others` into `keep` and deletes the others. Phones and emails that the merged contact does not
/// have are recorded in its history. The merge can be undone.
///
/// ```
/// # use kith_engine::duplicates;
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let other = edit::add(&mut store, &person("ana", "+34 612 34 56 79"))?;
/// let merged = duplicates::merge(&mut store, ana.id, &[other.id], &[])?;
/// assert_eq!((merged.id, store.count_contacts()?), (ana.id, 1));
/// store.undo()?;
/// assert_eq!(store.count_contacts()?, 2);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::ContactNotFound`], also if a choice names a contact that is not being merged;
/// [`StoreError::FieldNotFound`] if a choice names an unknown field.
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

/// Returns the merged contact and, for each field, the contact whose value it has.
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

/// Returns whether two contacts have no contradicting values in the set of fields that `field` belongs to.
fn agrees(one: &Contact, other: &Contact, field: &str) -> bool {
    let set = SETS.iter().find(|set| set.iter().any(|standard| standard.name() == field));
    set.into_iter().flat_map(|set| set.iter()).all(|standard| {
        match (get(one, standard.name()), get(other, standard.name())) {
            (Value::Text(a), Value::Text(b)) => search_key(&a) == search_key(&b),
            _ => true,
        }
    })
}

/// Returns the names of the fields that can differ, in their order.
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
