//! A map with a value for each optional text of a contact.

use std::ops::{Index, IndexMut};

use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::field::standard::Text;

/// A map with a value for each [`Text`], accessed by name and not by position.
///
/// ```
/// use kith_engine::field::{Text, Texts};
///
/// let mut texts = Texts::default();
/// texts[Text::City] = Some("Málaga".to_owned());
/// assert_eq!(texts[Text::State], None);
/// assert_eq!(texts.iter().filter(|(_, text)| text.is_some()).count(), 1);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts<T = Option<String>>([T; Text::ALL.len()]);

impl<T> Texts<T> {
    /// Creates a map by calling `value` for each field.
    pub fn from_fn(value: impl FnMut(Text) -> T) -> Texts<T> {
        Texts(Text::ALL.map(value))
    }

    /// Returns the values with their fields, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Text, &T)> {
        Text::ALL.into_iter().zip(&self.0)
    }

    /// Returns mutable references to the values with their fields, in order.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (Text, &mut T)> {
        Text::ALL.into_iter().zip(&mut self.0)
    }
}

impl<T: Default, const N: usize> From<[(Text, T); N]> for Texts<T> {
    /// Creates a map with the given values. All other values are the default.
    fn from(values: [(Text, T); N]) -> Texts<T> {
        let mut texts = Texts::from_fn(|_| T::default());
        for (text, value) in values {
            texts[text] = value;
        }
        texts
    }
}

#[allow(clippy::indexing_slicing, reason = "there is a value for each variant")]
impl<T> Index<Text> for Texts<T> {
    type Output = T;

    fn index(&self, text: Text) -> &T {
        &self.0[text as usize]
    }
}

#[allow(clippy::indexing_slicing, reason = "there is a value for each variant")]
impl<T> IndexMut<Text> for Texts<T> {
    fn index_mut(&mut self, text: Text) -> &mut T {
        &mut self.0[text as usize]
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Text::ALL.len()))?;
        for (text, value) in self.iter() {
            map.serialize_entry(text.name(), value)?;
        }
        map.end()
    }
}

impl Serialize for Texts<Option<Option<String>>> {
    /// Serialises only the texts that are given: those that are not `None`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().filter_map(|(text, value)| Some((text.name(), value.as_ref()?))))
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Named;

        impl<'de> Visitor<'de> for Named {
            type Value = Texts;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("texts by the names of their fields")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Texts, A::Error> {
                let mut texts = Texts::default();
                while let Some(name) = map.next_key::<String>()? {
                    match Text::from_name(&name) {
                        Some(text) => texts[text] = map.next_value()?,
                        None => drop(map.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(texts)
            }
        }

        deserializer.deserialize_map(Named)
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for Texts {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <crate::field::standard::bindings::Texts as specta::Type>::definition(types)
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for Texts<Option<Option<String>>> {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <crate::field::standard::bindings::TextsInput as specta::Type>::definition(types)
    }
}
