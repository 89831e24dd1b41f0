//! One column of a source, and what it is imported as.

use serde::Serialize;

use crate::field::definition::FieldRef;

/// What a column is imported as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// A field.
    Field(FieldRef),
    /// First and last name in one text, to be split.
    FullName,
    /// Nothing.
    Ignored,
}

/// How a column came to its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Certainty {
    /// By its header, or chosen.
    Exact,
    /// By a part of its header or by its values: worth a look.
    Guessed,
    /// Not at all.
    None,
}

/// One column of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappedColumn {
    /// 0-based.
    pub index: usize,
    /// As written.
    pub header: String,
    /// What it is imported as.
    pub target: Target,
    /// How it came to that.
    pub certainty: Certainty,
    /// Its place among the columns of the same target; the lower, the sooner asked.
    pub rank: u16,
    /// For parts of addresses: columns with the same number are one address. The lower, the sooner asked.
    pub set: u8,
    /// Only asked where the contact has no name (companies), or the address no other part (whole addresses).
    pub fallback: bool,
    /// Separates several values in a cell.
    pub split: Option<&'static str>,
    /// The column that says which kind of phone the cell holds.
    pub label: Option<usize>,
    /// Whether a person chose the target, now or for the same headers before.
    pub chosen: bool,
}
