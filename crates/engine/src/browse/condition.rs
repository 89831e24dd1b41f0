//! The conditions of a query, with the names of fields and groups looked up.

use kith_text::fold::{group_key, tidy};

use crate::field::definition::Field;
use crate::id::GroupId;
use crate::store::error::StoreError;

use crate::browse::column::ListColumn;
use crate::browse::filter::FieldFilter;
use crate::browse::groups::Groups;
use crate::browse::query::Filter;
use crate::store::error::Result;

/// A [`Filter`] whose field or group is known.
pub(super) enum Condition {
    /// The contact is in this group.
    InGroup(GroupId),
    /// The contact is in no group.
    NoGroup,
    /// The contact has a star.
    Starred,
    /// The value of a column passes.
    Column(FieldFilter),
}

impl Condition {
    /// Looks up the field or group of a filter.
    ///
    /// # Errors
    /// [`StoreError::FieldNotFound`], [`StoreError::GroupNotFound`].
    pub(super) fn new(filter: &Filter, fields: &[Field], groups: &Groups) -> Result<Condition> {
        let in_group = |name: &str| match groups.named(&group_key(name)) {
            Some(id) => Ok(Condition::InGroup(id)),
            None => Err(StoreError::GroupNotFound { name: tidy(name) }),
        };
        let (field, value) = match filter {
            Filter::Group { name } => return in_group(name),
            Filter::NoGroup => return Ok(Condition::NoGroup),
            Filter::Starred => return Ok(Condition::Starred),
            Filter::Country { region } => {
                return Ok(Condition::Column(FieldFilter::country(region.as_deref())));
            }
            Filter::Added { month } => return Ok(Condition::Column(FieldFilter::added(month))),
            Filter::Field { field, value } => (field, value.as_deref()),
        };
        let value = value.filter(|value| !value.trim().is_empty());
        let column = ListColumn::named(field, fields)?;
        match (FieldFilter::new(column, value, fields), value) {
            (Some(filter), _) => Ok(Condition::Column(filter)),
            (None, _) if column != ListColumn::Groups => {
                Err(StoreError::FieldNotFound { name: field.clone() })
            }
            (None, Some(name)) => in_group(name),
            (None, None) => Ok(Condition::NoGroup),
        }
    }
}
