//! The definition of a dynamic field: its type, name and options.

use crate::id::FieldId;
use serde::{Deserialize, Serialize};

use crate::field::standard::Standard;

/// What a column of a source, a filter or a sort refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldRef {
    /// A standard field.
    Standard(Standard),
    /// A dynamic field.
    Dynamic(FieldId),
}

/// The types a dynamic field can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// A decimal number that a double holds exactly as written.
    Number,
    /// A calendar day.
    Date,
    /// A time of day.
    Time,
    /// Yes or no.
    Checkbox,
    /// One of the options.
    Dropdown,
    /// Any of the options.
    MultiSelect,
    /// An email address.
    Email,
    /// An http(s) or other absolute URL.
    Url,
    /// A phone with its country code.
    Phone,
}

impl FieldType {
    /// All, in the order they are offered.
    pub const ALL: [FieldType; 11] = [
        FieldType::Text,
        FieldType::LongText,
        FieldType::Number,
        FieldType::Date,
        FieldType::Time,
        FieldType::Checkbox,
        FieldType::Dropdown,
        FieldType::MultiSelect,
        FieldType::Email,
        FieldType::Url,
        FieldType::Phone,
    ];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            FieldType::Text => "text",
            FieldType::LongText => "long_text",
            FieldType::Number => "number",
            FieldType::Date => "date",
            FieldType::Time => "time",
            FieldType::Checkbox => "checkbox",
            FieldType::Dropdown => "dropdown",
            FieldType::MultiSelect => "multi_select",
            FieldType::Email => "email",
            FieldType::Url => "url",
            FieldType::Phone => "phone",
        }
    }

    /// Reads a type's name ignoring case, spaces, `_` and `-` ("Long text", "multi-select").
    pub fn from_name(name: &str) -> Option<FieldType> {
        let key = name_key(name);
        FieldType::ALL.into_iter().find(|t| name_key(t.name()) == key)
    }

    /// Whether its values come from a list of options.
    pub fn has_options(self) -> bool {
        matches!(self, FieldType::Dropdown | FieldType::MultiSelect)
    }
}

/// A dynamic field, as both fronts show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Field {
    /// Its number.
    pub id: FieldId,
    /// Unique against the others and the standard ones by [`name_key`].
    pub name: String,
    /// Its type; fixed once made.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Shown under the input.
    pub help: Option<String>,
    /// The choices of a dropdown or multi-select.
    pub options: Vec<String>,
    /// A contact cannot be saved without it.
    pub required: bool,
    /// Shown as a column of the list.
    pub shown: bool,
    /// Inactive: kept, but shown, asked and imported nowhere.
    pub active: bool,
    /// 0-based place among the dynamic fields.
    pub position: u32,
}

/// What a person typed for a dynamic field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldInput {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Help text.
    pub help: Option<String>,
    /// Options of a list.
    pub options: Vec<String>,
    /// Required.
    pub required: bool,
    /// Shown in the list.
    pub shown: bool,
}

/// The key by which field names and headers are compared: case folded (Unicode, NFKC), without spaces, `_`, `-`,
/// BOM and other invisible characters.
pub fn name_key(name: &str) -> String {
    kith_text::fold::header_key(name)
}
