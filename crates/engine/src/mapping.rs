//! Headers to fields: synonyms, the exports of known programs, remembered mappings, a person's own choices; and what
//! a record's cells then say.
//!
//! Owns which column serves which field, and in which order where several do. It never judges a value: whether a
//! phone is valid, and so which candidate wins, is `validate`'s. Where mappings are remembered is `store`'s.

mod assign;
mod cells;
mod choice;
mod guess;
mod header;
mod name;
mod words;

pub use cells::{Address, Cell, Name};
pub use choice::{Choice, ColumnOverride, ColumnRef, MappingError, signature};
pub use name::split_full_name;

use serde::Serialize;

use crate::field::{Field, FieldId, FieldRef, Standard, name_key};

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

/// The headers of a source, mapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// Every column, in order.
    pub columns: Vec<MappedColumn>,
    /// The active dynamic fields a contact cannot be without.
    required: Vec<FieldId>,
    plan: cells::Plan,
}

/// What a mapping is made from.
#[derive(Debug, Clone, Copy)]
pub struct Headers<'a> {
    /// One per column; may be empty or repeated.
    pub headers: &'a [String],
    /// Some records, for guessing by content; may be empty.
    pub samples: &'a [Vec<String>],
    /// The dynamic fields; inactive ones are left out.
    pub fields: &'a [Field],
    /// What was remembered for the same headers. Entries that fit nothing any more are passed over.
    pub remembered: &'a [Choice],
    /// What a person says now.
    pub overrides: &'a [ColumnOverride],
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
    let plan = cells::Plan::of(&columns);
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

/// The name of a target in JSON and on the command line: a standard name, `full_name`, a dynamic field's name, or
/// nothing for a column that is not imported.
pub fn field_name(target: Target, fields: &[Field]) -> String {
    match target {
        Target::Field(FieldRef::Standard(standard)) => standard.name().to_owned(),
        Target::Field(FieldRef::Dynamic(id)) => {
            fields.iter().find(|f| f.id == id).map_or_else(|| id.to_string(), |f| f.name.clone())
        }
        Target::FullName => "full_name".to_owned(),
        Target::Ignored => String::new(),
    }
}

/// The target a name means: a standard name or header, `full_name`, or an active dynamic field's name, ignoring
/// case, spaces, `_` and `-`.
pub fn find_target(name: &str, fields: &[Field]) -> Option<Target> {
    let key = name_key(name);
    let standard =
        Standard::ALL.into_iter().find(|s| name_key(s.name()) == key || name_key(s.header()) == key);
    if let Some(standard) = standard {
        return Some(Target::Field(FieldRef::Standard(standard)));
    }
    if let Some(field) = fields.iter().find(|f| f.active && name_key(&f.name) == key) {
        return Some(Target::Field(FieldRef::Dynamic(field.id)));
    }
    (key == "fullname").then_some(Target::FullName)
}

#[cfg(test)]
mod tests;
