//! Fields: the standard ones that every contact has, and the dynamic ones that the user defines.
//!
//! This module defines names, types and values, and validates values (`parse`). The table of fields and the
//! columns for their values belong to `store`.

pub(crate) mod definition;
pub(crate) mod parse;
pub(crate) mod postal_code;
pub(crate) mod standard;
pub(crate) mod texts;
pub(crate) mod value;
pub(crate) mod yearly;

pub use definition::{Field, FieldInput, FieldRef, FieldType, name_key};
pub use kith_text::DateOrder;
pub use parse::date_order::{DateOrderGuess, ambiguous_date};
pub use parse::invalid::{Invalid, Reason};
pub use parse::number::format_number;
pub use parse::{ParseOptions, check, parse, to_text};
pub use standard::{Standard, Text};
pub use texts::Texts;
pub use value::{Value, ValueMap};
pub use yearly::{next_occurrence, years_since};
