//! The columns that a filter or a sort can refer to.

use crate::field::definition::{Field, FieldType, name_key};
use crate::field::standard::Standard;
use crate::id::FieldId;
use crate::store::error::StoreError;
use crate::store::tables::imports::FILES;
use crate::store::tables::row::column;

use crate::browse::query::Sort;
use crate::store::error::Result;

/// A column that contacts can be sorted or filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ListColumn {
    /// The full name: the first name, then the last name.
    Name,
    /// A standard field that holds text.
    Text(Standard),
    Phone,
    Groups,
    Starred,
    Created,
    Updated,
    /// The number of entries in the contact's history.
    Messages,
    /// The names of the files that the contact was imported from.
    ImportedFrom,
    /// A dynamic field.
    Dynamic(FieldId, FieldType),
}

impl ListColumn {
    /// Finds a column by its name, ignoring case, spaces, `_` and `-`.
    ///
    /// # Errors
    /// [`StoreError::FieldNotFound`].
    pub(super) fn named(name: &str, fields: &[Field]) -> Result<ListColumn> {
        let key = name_key(name);
        match key.as_str() {
            "name" => return Ok(ListColumn::Name),
            "createdat" => return Ok(ListColumn::Created),
            "updatedat" => return Ok(ListColumn::Updated),
            "messages" => return Ok(ListColumn::Messages),
            "importedfrom" => return Ok(ListColumn::ImportedFrom),
            _ => {}
        }
        let standard =
            Standard::ALL.into_iter().find(|s| name_key(s.name()) == key || name_key(s.header()) == key);
        if let Some(standard) = standard {
            return Ok(match standard {
                Standard::Phone => ListColumn::Phone,
                Standard::Groups => ListColumn::Groups,
                Standard::Starred => ListColumn::Starred,
                text => ListColumn::Text(text),
            });
        }
        match fields.iter().find(|field| name_key(&field.name) == key) {
            Some(field) => Ok(ListColumn::Dynamic(field.id, field.kind)),
            None => Err(StoreError::FieldNotFound { name: name.to_owned() }),
        }
    }

    /// Finds the column of a sort, and whether the order is reversed. Without a sort, contacts are sorted by name.
    ///
    /// # Errors
    /// [`StoreError::FieldNotFound`].
    pub(super) fn sorted(sort: Option<&Sort>, fields: &[Field]) -> Result<(ListColumn, bool)> {
        match sort {
            Some(sort) => Ok((ListColumn::named(&sort.field, fields)?, sort.descending)),
            None => Ok((ListColumn::Name, false)),
        }
    }

    /// Returns the SQL expression of the column in a statement over `contacts`, or `None` if it takes several
    /// columns. A contact without messages counts as one without a value.
    pub(super) fn sql(self) -> Option<String> {
        match self {
            ListColumn::Name | ListColumn::Groups => None,
            ListColumn::Text(standard) => Some(standard.name().to_owned()),
            ListColumn::Phone => Some("phone".to_owned()),
            ListColumn::Starred => Some("starred".to_owned()),
            ListColumn::Created => Some("created_at".to_owned()),
            ListColumn::Updated => Some("updated_at".to_owned()),
            ListColumn::Messages => {
                Some("nullif((SELECT count(*) FROM messages WHERE contact_id = contacts.id), 0)".to_owned())
            }
            ListColumn::ImportedFrom => Some(FILES.to_owned()),
            ListColumn::Dynamic(id, _) => Some(column(id)),
        }
    }
}

/// Returns whether a search includes fields of this type.
pub(super) fn is_searched(kind: FieldType) -> bool {
    !matches!(kind, FieldType::Number | FieldType::Date | FieldType::Time | FieldType::Checkbox)
}
