//! Values of dynamic fields. An empty value is [`Value::Null`], never `""`.

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};

/// A dynamic field's value. Dates (`2026-11-22`), times (`09:30`, `09:30:15`), choices, URLs, emails and phones
/// (E.164) are texts in their one stored spelling.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Value {
    /// Empty.
    Null,
    /// A checkbox.
    Bool(bool),
    /// A number.
    Number(f64),
    /// Everything that is one text.
    Text(String),
    /// The chosen options of a multi-select, in the field's order; never empty.
    List(Vec<String>),
}

impl Value {
    /// Whether there is nothing in it.
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }
}

/// Values by field name, in the configured order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValueMap(pub Vec<(String, Value)>);

impl ValueMap {
    /// The value under this exact name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v)
    }
}

impl Serialize for ValueMap {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            match value {
                // Whole numbers read as whole numbers: 3, not 3.0.
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
