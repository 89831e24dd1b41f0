//! The columns of a source, and what they are imported as.

use serde::Serialize;

use crate::field::definition::FieldRef;

/// What a column is imported as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// The value of a field.
    Field(FieldRef),
    /// The first and last name in one text, which is split.
    FullName,
    /// The country of the phone, which completes a number without a country code.
    PhoneCountry,
    /// Nothing: the column is not imported.
    Ignored,
}

/// How reliable the target of a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Certainty {
    /// The target was determined by the header, or chosen by the user.
    Exact,
    /// The target was guessed from a part of the header or from the values. The user should check it.
    Guessed,
    /// There is no target.
    None,
}

/// One column of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedColumn {
    /// The 0-based index.
    pub index: usize,
    /// The header, as written in the source.
    pub header: String,
    /// What it is imported as.
    pub target: Target,
    /// How reliable the target is.
    pub certainty: Certainty,
    /// The rank among the columns with the same target. Columns with a lower rank take precedence.
    pub rank: u16,
    /// For parts of addresses, the number of the address. Columns with the same number belong to the same
    /// address; addresses with a lower number take precedence.
    pub set: u16,
    /// Whether the column is only used if the contact has no name (for companies), or the address has no
    /// other parts (for complete addresses).
    pub fallback: bool,
    /// Whether this is the number of the house, which belongs to the line of the street.
    pub house_number: bool,
    /// The separator of several values in a cell.
    pub split: Option<&'static str>,
    /// The index of the column that contains the label of this phone.
    pub label: Option<usize>,
    /// Whether the user chose the target, now or in an earlier import with the same headers.
    pub chosen: bool,
}
