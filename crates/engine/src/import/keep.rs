//! Keeping everything: the fields that are created for columns that match none.

use crate::error::Result;
use crate::field::definition::{FieldInput, FieldRef};
use crate::field::standard::Standard;
use crate::import::survey::Survey;
use crate::mapping::choice::{ColumnOverride, ColumnRef};
use crate::mapping::column::{MappedColumn, Target};
use crate::mapping::map::Mapping;
use crate::store::connection::Store;
use kith_text::fold::header_key;

/// A field that an import creates for a column.
#[derive(Debug, Clone, PartialEq)]
pub struct NewField {
    /// The 0-based index of the column.
    pub column: usize,
    /// The definition of the field.
    pub input: FieldInput,
}

/// Returns the columns that become fields if they have values: those that the user has not left out and that
/// are not imported, or only where something else is missing.
pub(crate) fn candidates(mapping: &Mapping, own: &[ColumnOverride]) -> Vec<usize> {
    let left_out = |column: &MappedColumn| {
        own.iter().any(|choice| {
            choice.field.is_none()
                && match &choice.column {
                    ColumnRef::Index(index) => *index == column.index,
                    ColumnRef::Header(header) => header_key(header) == header_key(&column.header),
                }
        })
    };
    let has_address = mapping.columns.iter().any(|column| is_address(column.target) && !column.fallback);
    let unused = |column: &MappedColumn| match column.target {
        Target::Ignored => !left_out(column),
        target if column.fallback && !column.chosen => is_name(target) || is_address(target) && has_address,
        _ => false,
    };
    mapping.columns.iter().filter(|column| unused(column)).map(|column| column.index).collect()
}

/// Returns the fields for those of the columns that have values. `order_known` returns whether the order of
/// the dates in a column is known although they do not show it.
pub(crate) fn fields(
    store: &Store,
    mapping: &Mapping,
    columns: &[usize],
    survey: &Survey,
    order_known: impl Fn(usize) -> bool,
) -> Result<Vec<NewField>> {
    let mut wanted = Vec::new();
    let mut types = Vec::new();
    for index in columns {
        let column = mapping.columns.get(*index);
        let found = survey.column(*index).filter(|found| found.values() > 0);
        if let (Some(column), Some(found)) = (column, found) {
            wanted.push((*index, column.header.as_str()));
            types.push(found.field_type(order_known(*index)));
        }
    }
    let names = store.free_field_names(&wanted)?;
    let fields = wanted.iter().zip(names).zip(types).map(|(((column, _), name), (kind, options))| NewField {
        column: *column,
        input: FieldInput { name, kind, help: None, options, required: false, shown: false, yearly: None },
    });
    Ok(fields.collect())
}

/// Returns whether a column is imported into the first name.
pub(crate) fn is_name(target: Target) -> bool {
    target == Target::Field(FieldRef::Standard(Standard::FirstName))
}

fn is_address(target: Target) -> bool {
    use Standard::{City, Country, State, Street, Zip};
    matches!(target, Target::Field(FieldRef::Standard(Street | City | State | Zip | Country)))
}
