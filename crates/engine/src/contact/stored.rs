//! A stored contact, as both front ends show it.

use crate::id::ContactId;
use std::collections::BTreeMap;

use kith_phone::Phone;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::field::definition::{Field, FieldType};
use crate::field::standard::Standard;
use crate::field::texts::Texts;
use crate::field::value::{Value, ValueMap};

/// A stored contact, as both front ends show it. An empty value is `None`, never `""`.
///
/// In JSON it is one object: the standard fields by name and in order, then the rest.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Contact {
    /// The id; 0 for a contact that is not stored yet (in a preview).
    pub id: ContactId,
    /// The first name; never empty.
    pub first_name: String,
    /// The phone in E.164: `+34612345678`.
    pub phone: String,
    /// The phone in the international format, for showing.
    pub phone_display: String,
    /// The other texts.
    #[serde(flatten)]
    pub texts: Texts,
    /// The names of its groups, in alphabetical order.
    pub groups: Vec<String>,
    /// Whether it is marked with a star.
    pub starred: bool,
    /// The value of every active dynamic field by its name, in the configured order.
    pub fields: ValueMap,
    /// The values of phone fields in the international format, for showing, by the field's name.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", specta(optional))]
    pub field_phones: BTreeMap<String, String>,
    /// When it was added: RFC 3339, UTC.
    pub created_at: String,
    /// When it was last changed: RFC 3339, UTC.
    pub updated_at: String,
    /// How many entries its history has.
    pub messages: u32,
}

impl Contact {
    /// First and last name.
    pub fn full_name(&self) -> String {
        let names = [Some(self.first_name.as_str()), self.text(Standard::LastName)];
        names.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// A standard field that is one text; `None` where it is empty, and for groups and the star.
    pub fn text(&self, field: Standard) -> Option<&str> {
        match field {
            Standard::FirstName => Some(&self.first_name),
            Standard::Phone => Some(&self.phone),
            _ => self.texts[field.text()?].as_deref(),
        }
    }
}

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        for field in Standard::ALL {
            match field {
                Standard::Groups => map.serialize_entry(field.name(), &self.groups)?,
                Standard::Starred => map.serialize_entry(field.name(), &self.starred)?,
                _ => map.serialize_entry(field.name(), &self.text(field))?,
            }
            if field == Standard::Phone {
                map.serialize_entry("phone_display", &self.phone_display)?;
            }
        }
        map.serialize_entry("fields", &self.fields)?;
        if !self.field_phones.is_empty() {
            map.serialize_entry("field_phones", &self.field_phones)?;
        }
        map.serialize_entry("created_at", &self.created_at)?;
        map.serialize_entry("updated_at", &self.updated_at)?;
        map.serialize_entry("messages", &self.messages)?;
        map.end()
    }
}

/// Returns what [`Contact::field_phones`] holds for these values.
pub(crate) fn phones_shown(fields: &[Field], values: &[(String, Value)]) -> BTreeMap<String, String> {
    let phones = fields.iter().filter(|field| field.kind == FieldType::Phone);
    phones
        .filter_map(|field| match values.iter().find(|(name, _)| *name == field.name) {
            Some((_, Value::Text(phone))) => Some((field.name.clone(), Phone::from_stored(phone).display())),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::standard::Text;

    #[test]
    fn a_contact_in_json_is_one_object_with_its_fields_in_order() {
        let mut contact = Contact {
            id: ContactId::new(7),
            first_name: "Ana".into(),
            phone: "+34612345678".into(),
            ..Contact::default()
        };
        contact.texts[Text::City] = Some("Málaga".into());
        let json = serde_json::to_string(&contact).unwrap();
        assert!(
            json.starts_with(r#"{"id":7,"first_name":"Ana","last_name":null,"phone":"+34612345678","#),
            "{json}"
        );
        assert!(json.contains(r#""groups":[],"street":null,"city":"Málaga","state":null"#), "{json}");
        assert_eq!(serde_json::from_str::<Contact>(&json).unwrap(), contact);
    }
}
