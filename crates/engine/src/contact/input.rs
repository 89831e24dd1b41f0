//! What a person typed for a contact.

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::field::standard::{Standard, Text};
use crate::field::texts::Texts;
use crate::field::value::ValueMap;

/// What a person typed for a contact. A key that is left out stays as it is in an edit, and is empty in a new contact;
/// `Some(None)`, `null` in JSON, or blank text empties it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactInput {
    /// The first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub first_name: Option<Option<String>>,
    /// The phone, in any spelling that is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Option<String>))]
    pub phone: Option<Option<String>>,
    /// The other texts.
    #[serde(flatten)]
    pub texts: Texts<Option<Option<String>>>,
    /// All its groups, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Vec<String>))]
    pub groups: Option<Vec<String>>,
    /// The star.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = bool))]
    pub starred: Option<bool>,
    /// Dynamic values by field name; texts are validated as typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = ValueMap))]
    pub fields: Option<ValueMap>,
}

impl ContactInput {
    /// What was typed for a standard field that is one text; `None` where nothing was, and for groups and the star.
    pub fn text(&self, field: Standard) -> Option<&Option<String>> {
        match field {
            Standard::FirstName => self.first_name.as_ref(),
            Standard::Phone => self.phone.as_ref(),
            _ => self.texts[field.text()?].as_ref(),
        }
    }
}

impl<'de> Deserialize<'de> for ContactInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Typed;

        impl<'de> Visitor<'de> for Typed {
            type Value = ContactInput;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("what was typed for a contact")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ContactInput, A::Error> {
                let mut input = ContactInput::default();
                while let Some(name) = map.next_key::<String>()? {
                    match name.as_str() {
                        "first_name" => input.first_name = Some(map.next_value()?),
                        "phone" => input.phone = Some(map.next_value()?),
                        "groups" => input.groups = map.next_value()?,
                        "starred" => input.starred = map.next_value()?,
                        "fields" => input.fields = map.next_value()?,
                        other => match Text::from_name(other) {
                            Some(text) => input.texts[text] = Some(map.next_value()?),
                            None => return Err(A::Error::custom(format!("unknown field `{other}`"))),
                        },
                    }
                }
                Ok(input)
            }
        }

        deserializer.deserialize_map(Typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_left_out_is_not_an_empty_one() {
        let input: ContactInput =
            serde_json::from_str(r#"{"city": null, "zip": "29001", "starred": true}"#).unwrap();
        assert_eq!((&input.texts[Text::City], &input.texts[Text::State]), (&Some(None), &None));
        assert_eq!(input.texts[Text::Zip], Some(Some("29001".to_owned())));
        assert_eq!((input.first_name.as_ref(), input.starred), (None, Some(true)));
        let json = serde_json::to_string(&input).unwrap();
        assert_eq!(json, r#"{"city":null,"zip":"29001","starred":true}"#);
    }

    #[test]
    fn an_unknown_key_is_refused() {
        assert!(serde_json::from_str::<ContactInput>(r#"{"town": "Málaga"}"#).is_err());
    }
}
