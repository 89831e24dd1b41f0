//! Mapping headers to fields by synonyms, known export formats, remembered choices and the user's own
//! choices, and reading the cells of records with a mapping.
//!
//! This module decides which columns provide which field, and in which order if there are several. It never
//! validates values: whether a phone is valid, and thus which candidate is used, is decided in `validate`.
//! Storing remembered mappings is the task of `store`.

pub(crate) mod assign;
pub(crate) mod cells;
pub(crate) mod choice;
pub(crate) mod column;
pub(crate) mod error;
pub(crate) mod field_name;
pub(crate) mod guess;
pub(crate) mod header;
pub(crate) mod map;
pub(crate) mod name;
pub(crate) mod plan;
pub(crate) mod words;

pub use cells::{Address, Cell, Name};
pub use choice::{Choice, ColumnOverride, ColumnRef, Headers, signature};
pub use column::{Certainty, MappedColumn, Target};
pub use error::MappingError;
pub use field_name::{field_name, field_title, find_target};
pub use map::{Mapping, map};
pub use name::split_full_name;

#[cfg(test)]
mod tests;
