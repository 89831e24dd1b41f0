//! Why a file's columns cannot be mapped.

/// Why a mapping cannot be made, or not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// An override names a column the source does not have.
    #[error("There is no column “{header}”. The columns are: {}.", .headers.join(", "))]
    NoSuchHeader {
        /// As given.
        header: String,
        /// The source's.
        headers: Vec<String>,
    },
    /// An override names a field there is not.
    #[error("There is no field “{field}”. The fields are: {}.", .fields.join(", "))]
    NoSuchField {
        /// As given.
        field: String,
        /// The names that would do.
        fields: Vec<String>,
    },
    /// Required fields without a column.
    #[error("No column is mapped to {}. Choose a column for it, or add one to the file.", .fields.join(", "))]
    ColumnMissing {
        /// Their names.
        fields: Vec<String>,
    },
}

impl MappingError {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            MappingError::NoSuchHeader { .. } => "header_not_found",
            MappingError::NoSuchField { .. } => "field_not_found",
            MappingError::ColumnMissing { .. } => "column_missing",
        }
    }
}
