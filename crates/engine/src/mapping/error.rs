//! Errors of mapping the columns of a file.

use crate::mapping::field_name::field_title;

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
    #[error("There is no field “{field}”. The fields are: {}.", titles(.fields).join(", "))]
    NoSuchField {
        /// The name, as given.
        field: String,
        /// The valid names.
        fields: Vec<String>,
    },
    /// Required fields have no column.
    #[error("{}", columns_missing(.fields))]
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

fn titles(fields: &[String]) -> Vec<&str> {
    fields.iter().map(|name| field_title(name)).collect()
}

fn columns_missing(fields: &[String]) -> String {
    match titles(fields).as_slice() {
        [field] => format!("No column is mapped to {field}. Choose a column for it, or add one to the file."),
        [first @ .., last] => {
            let first = first.join(", ");
            format!(
                "No columns are mapped to {first} and {last}. Choose columns for them, or add them to the file."
            )
        }
        [] => "A column is missing.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(fields: &[&str]) -> String {
        let fields = fields.iter().map(|field| (*field).to_owned()).collect();
        MappingError::ColumnMissing { fields }.to_string()
    }

    #[test]
    fn fields_have_the_names_that_people_use() {
        assert!(message(&["phone"]).starts_with("No column is mapped to Phone. Choose a column for it,"));
        assert!(
            message(&["first_name", "phone"]).starts_with("No columns are mapped to First name and Phone.")
        );
        assert!(message(&["first_name", "phone", "Age"]).contains(" First name, Phone and Age. "));
        let field = "first_nam".to_owned();
        let error = MappingError::NoSuchField {
            field,
            fields: vec!["first_name".to_owned(), "full_name".to_owned()],
        };
        assert_eq!(
            error.to_string(),
            "There is no field “first_nam”. The fields are: First name, Full name."
        );
    }
}
