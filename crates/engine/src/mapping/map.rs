//! From headers to a mapping.

use crate::field::definition::{Field, FieldRef};
use crate::field::standard::Standard;
use crate::id::FieldId;
use crate::mapping::choice::{self, Choice, Headers};
use crate::mapping::column::{MappedColumn, Target};
use crate::mapping::error::MappingError;
use crate::mapping::field_name::field_name;
use crate::mapping::{assign, guess, plan};

/// The headers of a source, mapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// Every column, in order.
    pub columns: Vec<MappedColumn>,
    /// The active dynamic fields a contact cannot be without.
    pub(crate) required: Vec<FieldId>,
    pub(crate) plan: plan::Plan,
}

/// Maps every column: an override before what is remembered, before the header's own words, before a guess.
///
/// A field that was chosen for some column is taken from chosen columns only.
pub fn map(headers: &Headers<'_>) -> Result<Mapping, MappingError> {
    let mut columns = assign::by_headers(headers.headers, headers.fields);
    guess::by_content(&mut columns, headers.samples);
    let chosen = choice::targets(headers, &columns)?;
    choice::apply(&mut columns, &chosen);
    let required = headers.fields.iter().filter(|f| f.active && f.required).map(|f| f.id).collect();
    let plan = plan::Plan::of(&columns);
    Ok(Mapping { columns, required, plan })
}

impl Mapping {
    /// The required fields without a column, in order: first name, phone, required dynamic fields. An import does
    /// not start with any.
    pub fn missing(&self) -> Vec<FieldRef> {
        let serves = |target| self.columns.iter().any(|c| c.target == target && !c.fallback);
        let standard = [Standard::FirstName, Standard::Phone].map(FieldRef::Standard);
        let dynamic = self.required.iter().map(|id| FieldRef::Dynamic(*id));
        standard
            .into_iter()
            .chain(dynamic)
            .filter(|field| {
                let full_name = *field == standard[0] && serves(Target::FullName);
                !serves(Target::Field(*field)) && !full_name
            })
            .collect()
    }

    /// An error naming the missing fields, if there are any.
    pub fn require_complete(&self, fields: &[Field]) -> Result<(), MappingError> {
        let missing: Vec<String> =
            self.missing().into_iter().map(|field| field_name(Target::Field(field), fields)).collect();
        if missing.is_empty() { Ok(()) } else { Err(MappingError::ColumnMissing { fields: missing }) }
    }

    /// The headers of columns that are not imported, as written.
    pub fn ignored(&self) -> Vec<&str> {
        self.columns.iter().filter(|c| c.target == Target::Ignored).map(|c| c.header.as_str()).collect()
    }

    /// What to remember for the next file with the same headers: the columns a person chose a target for.
    pub fn choices(&self, fields: &[Field]) -> Vec<Choice> {
        choice::of(&self.columns, fields)
    }
}
