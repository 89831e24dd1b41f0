//! The conditions of a query, with the names of fields and groups looked up.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::field::definition::{Field, name_key};
use crate::store::connection::Store;

use crate::browse::column::ListColumn;
use crate::browse::filter::FieldFilter;
use crate::browse::groups::Groups;
use crate::browse::membership::Membership;
use crate::browse::model::Model;
use crate::browse::operand::{Kind, Operands};
use crate::browse::predicate::Predicate;
use crate::browse::query::Filter;
use crate::store::error::Result;

/// The name by which a filter refers to the country of the phone.
const PHONE_COUNTRY: &str = "phonecountry";

/// Returns whether a filter can refer to a field of this name, ignoring case, spaces, `_` and `-`. `fields` are the active
/// dynamic fields.
///
/// ```
/// use kith_engine::browse::is_filterable;
///
/// assert!(is_filterable("Group name", &[]) && is_filterable("phone country", &[]));
/// assert!(!is_filterable("Shoe size", &[]));
/// ```
pub fn is_filterable(name: &str, fields: &[Field]) -> bool {
    name_key(name) == PHONE_COUNTRY || ListColumn::named(name, fields).is_ok()
}

/// A [`Filter`] whose field or groups are known.
#[derive(Debug, PartialEq)]
pub(super) enum Condition {
    /// The contact is, or is not, in groups.
    Groups(Membership),
    /// Whether contacts with a star, and those without one, pass.
    Starred { with: bool, without: bool },
    /// The value of a column passes.
    Column(FieldFilter),
}

impl Condition {
    /// Returns whether the groups of the contact matter.
    pub(super) fn reads_groups(&self) -> bool {
        matches!(self, Condition::Groups(_))
    }

    /// Returns whether the contact of a row passes. The contact must be stored.
    pub(super) fn holds_at(&self, conn: &Connection, model: &Model, row: u32) -> Result<bool> {
        Ok(match self {
            Condition::Groups(membership) => membership.holds(model.groups.set(model.set(row))),
            Condition::Starred { with, without } => {
                if model.starred.contains(row) {
                    *with
                } else {
                    *without
                }
            }
            Condition::Column(filter) => filter.holds_at(conn, model, row)?,
        })
    }

    /// Looks up the field or the groups of a filter, and parses its values.
    ///
    /// # Errors
    /// If there is no such field or group, or the operator or a value does not fit the field.
    pub(super) fn new(
        filter: &Filter,
        fields: &[Field],
        groups: &Groups,
        store: &Store,
    ) -> Result<Condition> {
        let operands = Operands::new(filter, store);
        if name_key(&filter.field) == PHONE_COUNTRY {
            return Ok(Condition::Column(FieldFilter::phone_country(filter, &operands)?));
        }
        match ListColumn::named(&filter.field, fields)? {
            ListColumn::Groups => Ok(Condition::Groups(Membership::new(filter, &operands, groups)?)),
            ListColumn::Starred => starred(filter, &operands),
            column => Ok(Condition::Column(FieldFilter::new(column, filter, &operands)?)),
        }
    }
}

/// The star is never empty; a filter for the empty value means contacts without one.
fn starred(filter: &Filter, operands: &Operands<'_>) -> Result<Condition> {
    let predicate = operands.predicate(Kind::Checkbox)?;
    let passes = |starred: bool| {
        let holds = match predicate {
            Predicate::Present => starred,
            _ => predicate.holds(ValueRef::Integer(starred.into())),
        };
        holds != filter.operator.negates()
    };
    Ok(Condition::Starred { with: passes(true), without: passes(false) })
}
