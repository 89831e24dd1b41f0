//! The user's choices for columns: given for this import, or remembered from the last import with the same
//! headers.

use crate::mapping::error::MappingError;
use serde::{Deserialize, Serialize};

use crate::field::definition::Field;
use crate::field::standard::Standard;
use crate::mapping::assign::{default_split, field, ignored, is_address};
use crate::mapping::column::{Certainty, MappedColumn, Target};
use crate::mapping::field_name::{field_name, find_target};
use kith_text::fold;

/// The input for creating a mapping.
#[derive(Debug, Clone, Copy)]
pub struct Headers<'a> {
    /// The header of each column. Headers may be empty or repeated.
    pub headers: &'a [String],
    /// Some records, for guessing fields by content; may be empty.
    pub samples: &'a [Vec<String>],
    /// The dynamic fields. Inactive ones are ignored.
    pub fields: &'a [Field],
    /// The remembered choices for the same headers. Choices whose field or column no longer exists are
    /// ignored.
    pub remembered: &'a [Choice],
    /// The user's choices for this import.
    pub overrides: &'a [ColumnOverride],
}

/// A reference to a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnRef {
    /// The 0-based index.
    Index(usize),
    /// The header, ignoring case, spaces, `_` and `-`. If the header is repeated, this means the first such
    /// column, or all of them if they are to be ignored or imported as phones.
    Header(String),
}

/// The user's choice of what a column is imported as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnOverride {
    /// The column.
    pub column: ColumnRef,
    /// The name of a target, as accepted by [`find_target`]; `None` ignores the column.
    pub field: Option<String>,
}

/// A choice in the form in which it is remembered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The key of the header ([`fold::header_key`]).
    pub header: String,
    /// The index among the columns with the same key, starting at 0.
    pub occurrence: u32,
    /// The name of the field; `None` means that the column is ignored.
    pub field: Option<String>,
}

/// Returns the key under which choices are remembered. It is independent of the order and spelling of the
/// headers.
///
/// ```
/// use kith_engine::mapping::signature;
///
/// let headers = |names: [&str; 2]| names.map(str::to_owned);
/// assert_eq!(signature(&headers(["First name", "Phone"])), signature(&headers(["PHONE", "first_name"])));
/// ```
pub fn signature(headers: &[String]) -> String {
    let mut keys: Vec<String> = headers.iter().map(|h| fold::header_key(h)).collect();
    keys.sort_unstable();
    // FNV-1a, because this hash must never change.
    let bytes = keys.iter().flat_map(|key| key.bytes().chain([0]));
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}

/// Returns the chosen target of every column. Overrides take precedence over remembered choices.
pub(crate) fn targets(
    headers: &Headers<'_>,
    columns: &[MappedColumn],
) -> Result<Vec<Option<Target>>, MappingError> {
    let mut chosen: Vec<Option<Target>> = vec![None; columns.len()];
    for one in headers.overrides {
        let target = match &one.field {
            None => Target::Ignored,
            Some(name) => find_target(name, headers.fields).ok_or_else(|| MappingError::NoSuchField {
                field: name.clone(),
                fields: known_fields(headers.fields),
            })?,
        };
        let found = find_columns(&one.column, headers.headers);
        if found.is_empty() {
            let header = match &one.column {
                ColumnRef::Index(index) => (index + 1).to_string(),
                ColumnRef::Header(header) => header.clone(),
            };
            return Err(MappingError::NoSuchHeader { header, headers: headers.headers.to_vec() });
        }
        let all = target == Target::Ignored || target == field(Standard::Phone);
        for index in found.into_iter().take(if all { usize::MAX } else { 1 }) {
            if let Some(slot) = chosen.get_mut(index) {
                *slot = Some(target);
            }
        }
    }
    let said: Vec<Target> = chosen.iter().flatten().copied().filter(|t| *t != Target::Ignored).collect();
    for one in headers.remembered {
        let target = match &one.field {
            None => Some(Target::Ignored),
            Some(name) => find_target(name, headers.fields),
        };
        let index = find_columns(&ColumnRef::Header(one.header.clone()), headers.headers)
            .into_iter()
            .nth(usize::try_from(one.occurrence).unwrap_or(usize::MAX));
        if let (Some(target), Some(slot)) = (target, index.and_then(|index| chosen.get_mut(index)))
            && slot.is_none()
            && !said.contains(&target)
        {
            *slot = Some(target);
        }
    }
    Ok(chosen)
}

fn find_columns(column: &ColumnRef, headers: &[String]) -> Vec<usize> {
    match column {
        ColumnRef::Index(index) => (0..headers.len()).filter(|i| i == index).collect(),
        ColumnRef::Header(header) => {
            let key = fold::header_key(header);
            headers.iter().enumerate().filter(|(_, h)| fold::header_key(h) == key).map(|(i, _)| i).collect()
        }
    }
}

fn known_fields(fields: &[Field]) -> Vec<String> {
    let standard = Standard::ALL.iter().map(|s| s.name().to_owned());
    let dynamic = fields.iter().filter(|f| f.active).map(|f| f.name.clone());
    standard.chain(["full_name", "phone_country"].map(str::to_owned)).chain(dynamic).collect()
}

/// Applies the choices to a mapping by headers. If a field was chosen for a column, its other columns are
/// ignored.
pub(crate) fn apply(columns: &mut [MappedColumn], chosen: &[Option<Target>]) {
    let is_chosen = |target: Target| chosen.contains(&Some(target));
    let full_name = is_chosen(Target::FullName);
    let first_set = columns.iter().filter(|c| is_address(c.target)).map(|c| c.set).min().unwrap_or(0);
    for (column, choice) in columns.iter_mut().zip(chosen) {
        let superseded = column.target != Target::Ignored && is_chosen(column.target)
            || full_name && [Standard::FirstName, Standard::LastName].map(field).contains(&column.target);
        match choice {
            // The choice confirms the detected target, so the column keeps its rank.
            Some(target) if *target == column.target => {
                column.chosen = true;
                column.certainty = Certainty::Exact;
            }
            Some(target) => {
                let set = if is_address(column.target) { column.set } else { first_set };
                let mut new = MappedColumn { chosen: true, set, ..ignored(column.index, &column.header) };
                new.target = *target;
                new.split = default_split(*target);
                new.certainty = if *target == Target::Ignored { Certainty::None } else { Certainty::Exact };
                *column = new;
            }
            None if superseded && !column.fallback => *column = ignored(column.index, &column.header),
            None => {}
        }
    }
    // If the user chose only fallback columns, such as the company, for the first name, this is intended, so
    // they stop being fallbacks.
    let names = |c: &MappedColumn| c.target == field(Standard::FirstName) && c.chosen;
    if columns.iter().any(names) && columns.iter().filter(|c| names(c)).all(|c| c.fallback) {
        columns.iter_mut().filter(|c| names(c)).for_each(|c| c.fallback = false);
        columns
            .iter_mut()
            .filter(|c| c.target == field(Standard::FirstName) && !c.chosen && !c.fallback)
            .for_each(|c| {
                *c = ignored(c.index, &c.header);
            });
    }
}

/// Returns the choices for the chosen columns, in the form in which they are remembered.
pub(crate) fn of(columns: &[MappedColumn], fields: &[Field]) -> Vec<Choice> {
    let keys: Vec<String> = columns.iter().map(|c| fold::header_key(&c.header)).collect();
    let occurrence = |index: usize| {
        let key = keys.get(index);
        let before = keys.iter().take(index).filter(|k| Some(*k) == key).count();
        u32::try_from(before).unwrap_or(u32::MAX)
    };
    columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.chosen)
        .map(|(index, column)| Choice {
            header: keys.get(index).cloned().unwrap_or_default(),
            occurrence: occurrence(index),
            field: (column.target != Target::Ignored).then(|| field_name(column.target, fields)),
        })
        .collect()
}
