//! Creating a mapping from headers.

use crate::field::definition::{Field, FieldRef};
use crate::field::standard::Standard;
use crate::id::FieldId;
use crate::mapping::choice::{self, Choice, Headers};
use crate::mapping::column::{MappedColumn, Target};
use crate::mapping::error::MappingError;
use crate::mapping::field_name::field_name;
use crate::mapping::{assign, guess, plan};

/// The mapping of the columns of a source to fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// All columns, in order.
    pub columns: Vec<MappedColumn>,
    /// The ids of the active dynamic fields that are required.
    pub(crate) required: Vec<FieldId>,
    pub(crate) plan: plan::Plan,
}

/// Maps every column. In order of precedence, the target comes from an override, a remembered choice, the
/// header, or a guess.
///
/// If a field was chosen for a column, it is only imported from chosen columns.
///
/// ```
/// use kith_engine::mapping::{Headers, map};
///
/// let headers = ["Given Name", "Mobile", "Shoe size"].map(str::to_owned);
/// let mapping =
///     map(&Headers { headers: &headers, samples: &[], fields: &[], remembered: &[], overrides: &[] })?;
/// assert!(mapping.missing().is_empty());
/// assert_eq!(mapping.ignored(), ["Shoe size"]);
/// # Ok::<(), kith_engine::mapping::MappingError>(())
/// ```
pub fn map(headers: &Headers<'_>) -> Result<Mapping, MappingError> {
    let mut columns = assign::by_headers(headers.headers, headers.fields);
    guess::country_codes(&mut columns, headers.samples);
    guess::by_content(&mut columns, headers.samples);
    let chosen = choice::targets(headers, &columns)?;
    choice::apply(&mut columns, &chosen);
    let required = headers.fields.iter().filter(|f| f.active && f.required).map(|f| f.id).collect();
    let plan = plan::Plan::of(&columns);
    Ok(Mapping { columns, required, plan })
}

impl Mapping {
    /// Returns the required fields without a column: the first name, the phone, and required dynamic fields,
    /// in this order. An import does not start if there are any.
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

    /// Returns an error with the names of the missing fields, if there are any.
    pub fn require_complete(&self, fields: &[Field]) -> Result<(), MappingError> {
        let missing: Vec<String> =
            self.missing().into_iter().map(|field| field_name(Target::Field(field), fields)).collect();
        if missing.is_empty() { Ok(()) } else { Err(MappingError::ColumnMissing { fields: missing }) }
    }

    /// Returns the headers of the columns that are not imported, as written.
    pub fn ignored(&self) -> Vec<&str> {
        self.columns.iter().filter(|c| c.target == Target::Ignored).map(|c| c.header.as_str()).collect()
    }

    /// Maps some columns to nothing, unless the user has chosen their field.
    pub(crate) fn ignore(&mut self, columns: &[usize]) {
        if columns.is_empty() {
            return;
        }
        for column in
            self.columns.iter_mut().filter(|column| !column.chosen && columns.contains(&column.index))
        {
            *column = assign::ignored(column.index, &column.header);
        }
        self.plan = plan::Plan::of(&self.columns);
    }

    /// Returns the choices to remember for the next file with the same headers: those of the columns that the
    /// user chose a target for.
    pub fn choices(&self, fields: &[Field]) -> Vec<Choice> {
        choice::of(&self.columns, fields)
    }
}
