//! The definition of a dynamic field: its type, name and options.

use crate::id::FieldId;
use serde::{Deserialize, Serialize};

use crate::field::standard::Standard;

/// A reference to a field from a column of a source, a filter or a sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldRef {
    /// A standard field.
    Standard(Standard),
    /// A dynamic field.
    Dynamic(FieldId),
}

/// The types that a dynamic field can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// A text on one line.
    Text,
    /// A text with several lines.
    LongText,
    /// A decimal number that a 64-bit floating-point number represents exactly as written.
    Number,
    /// A calendar day.
    Date,
    /// A time of day.
    Time,
    /// Yes or no, shown as a checkbox.
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
    /// All types, in the order in which they are offered.
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

    /// Returns the stable name of the type.
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

    /// Finds a type by its name, ignoring case, spaces, `_` and `-` ("Long text", "multi-select").
    pub fn from_name(name: &str) -> Option<FieldType> {
        let key = name_key(name);
        FieldType::ALL.into_iter().find(|t| name_key(t.name()) == key)
    }

    /// Returns whether values of this type come from a list of options.
    pub fn has_options(self) -> bool {
        matches!(self, FieldType::Dropdown | FieldType::MultiSelect)
    }
}

/// A dynamic field, as both front ends show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Field {
    /// The id of the field.
    pub id: FieldId,
    /// The name, which is unique among all dynamic and standard fields when compared by [`name_key`].
    pub name: String,
    /// The type, which cannot be changed later.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// A help text that is shown under the input.
    pub help: Option<String>,
    /// The options of a dropdown or multi-select.
    pub options: Vec<String>,
    /// Whether a contact must have a value in this field to be saved.
    pub required: bool,
    /// Whether the field is a column of the list.
    pub shown: bool,
    /// Whether the dates come back every year, as birthdays do. Only dates can.
    pub yearly: bool,
    /// Whether the field is active. The values of an inactive field are kept, but not shown, edited or
    /// imported anywhere.
    pub active: bool,
    /// The 0-based position among the dynamic fields.
    pub position: u32,
}

/// The user's input for the definition of a dynamic field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldInput {
    /// The name.
    pub name: String,
    /// The type.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// The help text.
    pub help: Option<String>,
    /// The options of a dropdown or multi-select.
    pub options: Vec<String>,
    /// Whether a contact must have a value in this field.
    pub required: bool,
    /// Whether the field is a column of the list.
    pub shown: bool,
    /// Whether the dates come back every year. `None` lets the name of a new field decide (`Birthday` does), and leaves
    /// an existing field as it is.
    #[serde(default)]
    pub yearly: Option<bool>,
}

/// Returns the key by which field names and headers are compared: case-folded (Unicode, NFKC), without
/// spaces, `_`, `-`, byte order marks and other invisible characters.
pub fn name_key(name: &str) -> String {
    kith_text::fold::header_key(name)
}
