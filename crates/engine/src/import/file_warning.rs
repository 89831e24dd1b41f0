//! Warnings about reading a whole file, as both front ends show them.

use kith_source::SourceWarning;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A warning about a whole file. It is serialised like a [`crate::problem::Problem`] that belongs to no
/// record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileWarning(pub SourceWarning);

impl Serialize for FileWarning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let FileWarning(warning) = self;
        let mut problem = serializer.serialize_struct("Problem", 6)?;
        problem.serialize_field("line", &None::<u64>)?;
        problem.serialize_field("column", &None::<&str>)?;
        problem.serialize_field("code", warning.code())?;
        problem.serialize_field("value", &None::<&str>)?;
        problem.serialize_field("args", &warning.args())?;
        problem.serialize_field("message", &warning.message())?;
        problem.end()
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for FileWarning {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <crate::problem::Problem as specta::Type>::definition(types)
    }
}
