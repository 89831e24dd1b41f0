//! A contact: stored ([`Contact`]), as typed ([`ContactInput`]), or validated and not yet stored ([`Draft`]).
//!
//! Owns the shapes only. What makes an input valid is `validate`'s; how a contact is stored is `store`'s.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::field::definition::{Field, FieldId, FieldType};
use crate::field::value::{Value, ValueMap};
use kith_phone::Phone;

/// A stored contact's number.
pub type ContactId = i64;

/// A stored contact, as both fronts show it. An empty value is `None`, never `""`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Contact {
    /// 0 for a contact that is not stored yet (previews).
    pub id: ContactId,
    /// Never empty.
    pub first_name: String,
    /// The family name.
    pub last_name: Option<String>,
    /// E.164, as `+34612345678`.
    pub phone: String,
    /// The phone in the international format, for showing.
    pub phone_display: String,
    /// As written; may be malformed (an import warns and keeps it).
    pub email: Option<String>,
    /// The names of its groups, in alphabetical order.
    pub groups: Vec<String>,
    /// May have several lines.
    pub street: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// As written.
    pub country: Option<String>,
    /// Marked with a star.
    pub starred: bool,
    /// Every active dynamic field by name, in the configured order.
    pub fields: ValueMap,
    /// The values of phone fields in the international format, for showing, by the field's name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "bindings", specta(optional))]
    pub field_phones: BTreeMap<String, String>,
    /// RFC 3339, UTC.
    pub created_at: String,
    /// RFC 3339, UTC.
    pub updated_at: String,
    /// Entries in the chat history.
    pub messages: u32,
}

impl Contact {
    /// First and last name.
    pub fn full_name(&self) -> String {
        [Some(self.first_name.as_str()), self.last_name.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// What [`Contact::field_phones`] holds for these values.
pub(crate) fn phones_shown(fields: &[Field], values: &[(String, Value)]) -> BTreeMap<String, String> {
    let phones = fields.iter().filter(|field| field.kind == FieldType::Phone);
    phones
        .filter_map(|field| match values.iter().find(|(name, _)| *name == field.name) {
            Some((_, Value::Text(phone))) => Some((field.name.clone(), Phone::from_stored(phone).display())),
            _ => None,
        })
        .collect()
}

/// What a person typed for a contact. A key that is left out stays as it is in an edit, and is empty in a new
/// contact; `Some(None)` or blank text empties it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct ContactInput {
    /// First name.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub first_name: Option<Option<String>>,
    /// Last name.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub last_name: Option<Option<String>>,
    /// Phone in any accepted spelling.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub phone: Option<Option<String>>,
    /// Email.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub email: Option<Option<String>>,
    /// All its groups, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Vec<String>))]
    pub groups: Option<Vec<String>>,
    /// Street.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub street: Option<Option<String>>,
    /// City.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub city: Option<Option<String>>,
    /// State.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub state: Option<Option<String>>,
    /// Postal code.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub zip: Option<Option<String>>,
    /// Country.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub country: Option<Option<String>>,
    /// Star.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = bool))]
    pub starred: Option<bool>,
    /// Dynamic values by field name; texts are validated as typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = ValueMap))]
    pub fields: Option<ValueMap>,
}

/// Tells `null` (present, empty) from a key that is left out.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// A validated contact that is not stored yet. Texts are trimmed and never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Never empty.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// A valid number.
    pub phone: Phone,
    /// As written.
    pub email: Option<String>,
    /// Normalised names, no duplicates, in the order written.
    pub groups: Vec<String>,
    /// Street.
    pub street: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// `None`: not said (a new contact is unstarred, an update leaves it as it is).
    pub starred: Option<bool>,
    /// The dynamic values that are not empty.
    pub fields: Vec<(FieldId, Value)>,
}
