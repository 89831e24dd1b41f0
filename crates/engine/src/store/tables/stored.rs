//! The values of columns of contacts, as they are stored.

use rusqlite::ToSql;
use rusqlite::types::{Null, ToSqlOutput, Value as Sql, ValueRef};
use serde::{Deserialize, Serialize};

/// A value as a column stores it. JSON holds the bits of a number, which are exact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Stored {
    #[serde(rename = "n")]
    Null,
    #[serde(rename = "i")]
    Integer(i64),
    #[serde(rename = "r")]
    Real(#[serde(with = "bits")] f64),
    #[serde(rename = "t")]
    Text(String),
}

mod bits {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(number.to_bits())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        u64::deserialize(deserializer).map(f64::from_bits)
    }
}

impl Stored {
    /// The length of a text.
    pub(crate) fn bytes(&self) -> usize {
        if let Stored::Text(text) = self { text.len() } else { 0 }
    }
}

impl From<ValueRef<'_>> for Stored {
    fn from(value: ValueRef<'_>) -> Stored {
        match value {
            ValueRef::Null | ValueRef::Blob(_) => Stored::Null,
            ValueRef::Integer(number) => Stored::Integer(number),
            ValueRef::Real(number) => Stored::Real(number),
            ValueRef::Text(text) => Stored::Text(String::from_utf8_lossy(text).into_owned()),
        }
    }
}

impl From<&Sql> for Stored {
    fn from(value: &Sql) -> Stored {
        Stored::from(ValueRef::from(value))
    }
}

impl PartialEq<ValueRef<'_>> for Stored {
    fn eq(&self, value: &ValueRef<'_>) -> bool {
        match (self, value) {
            (Stored::Null, ValueRef::Null) => true,
            (Stored::Integer(one), ValueRef::Integer(other)) => one == other,
            (Stored::Real(one), ValueRef::Real(other)) => one == other,
            (Stored::Text(one), ValueRef::Text(other)) => one.as_bytes() == *other,
            _ => false,
        }
    }
}

impl ToSql for Stored {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Stored::Null => Ok(ToSqlOutput::from(Null)),
            Stored::Integer(number) => number.to_sql(),
            Stored::Real(number) => number.to_sql(),
            Stored::Text(text) => text.to_sql(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_kept_exactly() {
        for number in [0.1, -0.0, 1e300, 123_456_789.123_456_78, 5e-324] {
            let json = serde_json::to_string(&Stored::Real(number)).unwrap();
            let Ok(Stored::Real(back)) = serde_json::from_str(&json) else { panic!("{json}") };
            assert_eq!(back.to_bits(), number.to_bits());
        }
    }
}
