//! Errors of mapping the columns of a file.

/// The reason why a mapping cannot be created or used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// An override names a column that the source does not have.
    #[error("There is no column “{header}”. The columns are: {}.", .headers.join(", "))]
    NoSuchHeader {
        /// The name, as given.
        header: String,
        /// The headers of the source.
        headers: Vec<String>,
    },
    /// An override names a field that does not exist.
    #[error("There is no field “{field}”. The fields are: {}.", .fields.join(", "))]
    NoSuchField {
        /// The name, as given.
        field: String,
        /// The valid names.
        fields: Vec<String>,
    },
    /// Required fields have no column.
    #[error("No column is mapped to {}. Choose a column for it, or add one to the file.", .fields.join(", "))]
    ColumnMissing {
        /// The names of these fields.
        fields: Vec<String>,
    },
}

impl MappingError {
    /// Returns the stable error code.
    pub fn code(&self) -> &'static str {
        match self {
            MappingError::NoSuchHeader { .. } => "header_not_found",
            MappingError::NoSuchField { .. } => "field_not_found",
            MappingError::ColumnMissing { .. } => "column_missing",
        }
    }
}
