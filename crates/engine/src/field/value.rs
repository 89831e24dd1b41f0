//! Values of dynamic fields. An empty value is [`Value::Null`], never `""`.

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};

/// The value of a dynamic field. Dates (`2026-11-22`, `--11-22`), times (`09:30`, `09:30:15`), options, URLs, emails and
/// phones (E.164) are texts in the single form in which they are stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Value {
    /// No value.
    Null,
    /// A checkbox.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A value of any type that is stored as one text.
    Text(String),
    /// The selected options of a multi-select, in the order of the field; never empty.
    List(Vec<String>),
}

impl Value {
    /// Returns whether there is no value.
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }
}

/// The values of dynamic fields by field name, in the order of the fields.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValueMap(pub Vec<(String, Value)>);

impl ValueMap {
    /// Returns the value of the field with exactly this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v)
    }
}

impl Serialize for ValueMap {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            match value {
                // Whole numbers are written without a fraction: 3, not 3.0.
                Value::Number(n) if n.fract() == 0.0 && n.abs() < 9_007_199_254_740_992.0 => {
                    map.serialize_entry(name, &(*n as i64))?;
                }
                _ => map.serialize_entry(name, value)?,
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for ValueMap {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = ValueMap;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object of values by field name")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ValueMap, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(ValueMap(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for ValueMap {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <std::collections::BTreeMap<String, Value> as specta::Type>::definition(types)
    }
}
