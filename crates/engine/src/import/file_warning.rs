//! Warnings about a whole file, as both front ends show them.

use std::collections::BTreeMap;

use kith_source::SourceWarning;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::field::definition::FieldType;
use crate::problem::Code;

/// A warning about a whole file. It is serialised like a [`crate::problem::Problem`] that belongs to no
/// record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileWarning {
    /// A warning about how the file was read.
    Reading(SourceWarning),
    /// The dates of a column can be read with the day or the month first, and nobody has decided.
    DateOrderNeeded {
        /// The header of the column.
        column: String,
    },
    /// Some values of a column were imported, and others were not, because the contacts have a better one.
    PartlyImported {
        /// The header of the column.
        column: String,
        /// The number of values that were not imported.
        count: u64,
        /// The line of the first of them.
        line: u64,
        /// The first of these values.
        values: Vec<String>,
    },
    /// The values of a column do not fit the field that its header says, so it is not imported.
    DoesNotFit {
        /// The header of the column.
        column: String,
        /// The type of the field.
        kind: FieldType,
        /// A value that does not fit.
        value: String,
    },
    /// Most cells with groups contain a character that could separate groups.
    GroupSeparator {
        /// The header of the column.
        column: String,
        /// The character.
        separator: char,
        /// The number of cells that contain it.
        count: u64,
    },
}

impl FileWarning {
    /// Returns the stable code.
    pub fn code(&self) -> &'static str {
        match self {
            FileWarning::Reading(warning) => warning.code(),
            FileWarning::DateOrderNeeded { .. } => "date_order_needed",
            FileWarning::PartlyImported { .. } => Code::ValueNotTaken.name(),
            FileWarning::DoesNotFit { .. } => "column_does_not_fit",
            FileWarning::GroupSeparator { .. } => "group_separator",
        }
    }

    /// Returns the header of the column that the warning is about, if it is about one.
    pub fn column(&self) -> Option<&str> {
        match self {
            FileWarning::Reading(_) => None,
            FileWarning::DateOrderNeeded { column }
            | FileWarning::PartlyImported { column, .. }
            | FileWarning::DoesNotFit { column, .. }
            | FileWarning::GroupSeparator { column, .. } => Some(column),
        }
    }

    /// Returns the English message.
    pub fn message(&self) -> String {
        match self {
            FileWarning::Reading(warning) => warning.message(),
            FileWarning::DateOrderNeeded { column } => format!(
                "The dates in “{column}” can be read with the day or the month first, and the file does not show \
                 which. Choose the order of day, month and year."
            ),
            FileWarning::PartlyImported { column, count: 1, values, .. } => format!(
                "One value in “{column}” was not imported, because the contact has a better one: {}. To keep it, \
                 make a field of the column.",
                quoted(values)
            ),
            FileWarning::PartlyImported { column, count, values, .. } => format!(
                "{count} values in “{column}” were not imported, because the contacts have better ones: {}{}. To \
                 keep them, make a field of the column.",
                quoted(values),
                if *count > values.len() as u64 { ", …" } else { "" }
            ),
            FileWarning::DoesNotFit { column, kind: FieldType::Date, value } => format!(
                "“{column}” was not imported: its values, such as “{value}”, are not complete dates. To import it, \
                 choose a text field for the column."
            ),
            FileWarning::DoesNotFit { column, value, .. } => format!(
                "“{column}” was not imported: its values, such as “{value}”, do not fit its field. To import it, \
                 choose another field for the column."
            ),
            FileWarning::GroupSeparator { column, separator, .. } => format!(
                "Most cells in “{column}” contain {}. It was kept as part of the names of the groups. If it \
                 separates groups, choose it as their separator.",
                Separator(*separator)
            ),
        }
    }

    /// Returns the line of the first record that the warning is about, if it is about some of them.
    pub fn line(&self) -> Option<u64> {
        match self {
            FileWarning::PartlyImported { line, .. }
            | FileWarning::Reading(SourceWarning::FileCut { line }) => Some(*line),
            _ => None,
        }
    }

    fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            FileWarning::Reading(warning) => warning.args(),
            FileWarning::DateOrderNeeded { .. } => BTreeMap::new(),
            FileWarning::PartlyImported { count, values, .. } => {
                BTreeMap::from([("count", count.to_string()), ("values", quoted(values))])
            }
            FileWarning::DoesNotFit { kind, value, .. } => {
                BTreeMap::from([("type", kind.name().to_owned()), ("value", value.clone())])
            }
            FileWarning::GroupSeparator { separator, count, .. } => {
                BTreeMap::from([("separator", separator.to_string()), ("count", count.to_string())])
            }
        }
    }
}

fn quoted(values: &[String]) -> String {
    values.iter().map(|value| format!("“{value}”")).collect::<Vec<_>>().join(", ")
}

/// A separator in a sentence.
struct Separator(char);

impl std::fmt::Display for Separator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            '\n' => f.write_str("a line break"),
            separator => write!(f, "“{separator}”"),
        }
    }
}

impl Serialize for FileWarning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut problem = serializer.serialize_struct("Problem", 6)?;
        problem.serialize_field("line", &self.line())?;
        problem.serialize_field("column", &self.column())?;
        problem.serialize_field("code", self.code())?;
        problem.serialize_field("value", &None::<&str>)?;
        problem.serialize_field("args", &self.args())?;
        problem.serialize_field("message", &self.message())?;
        problem.end()
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for FileWarning {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <crate::problem::Problem as specta::Type>::definition(types)
    }
}
