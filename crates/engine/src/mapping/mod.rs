//! Headers to fields: synonyms, the exports of known programs, remembered mappings, a person's own choices; and what
//! a record's cells then say.
//!
//! Owns which column serves which field, and in which order where several do. It never judges a value: whether a
//! phone is valid, and so which candidate wins, is `validate`'s. Where mappings are remembered is `store`'s.

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
pub use field_name::{field_name, find_target};
pub use map::{Mapping, map};
pub use name::split_full_name;

#[cfg(test)]
mod tests;
