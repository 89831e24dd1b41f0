//! The columns of a contact table: the standard fields, the active dynamic fields in their order, and the
//! star. A template has the same columns without the star, so its columns are the first ones of every export.

use crate::field::definition::Field;
use crate::field::standard::Standard;

/// The field that a column shows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ExportColumn<'f> {
    /// A standard field.
    Standard(Standard),
    /// The n-th active dynamic field.
    Dynamic(usize, &'f Field),
}

impl ExportColumn<'_> {
    /// Returns the header of the column.
    pub(crate) fn header(&self) -> &str {
        match self {
            ExportColumn::Standard(field) => field.header(),
            ExportColumn::Dynamic(_, field) => &field.name,
        }
    }
}

/// Returns the columns of a template.
pub(crate) fn of_template(fields: &[Field]) -> Vec<ExportColumn<'_>> {
    let standard =
        Standard::ALL.into_iter().filter(|field| *field != Standard::Starred).map(ExportColumn::Standard);
    let active = fields.iter().filter(|field| field.active);
    standard.chain(active.enumerate().map(|(n, field)| ExportColumn::Dynamic(n, field))).collect()
}

/// Returns the columns of an export.
pub(crate) fn of_export(fields: &[Field]) -> Vec<ExportColumn<'_>> {
    let mut columns = of_template(fields);
    columns.push(ExportColumn::Standard(Standard::Starred));
    columns
}
