//! Conditions on the groups of a contact.

use kith_text::clean;
use kith_text::fold::{group_key, search_key, tidy};

use crate::id::GroupId;
use crate::store::error::StoreError;

use crate::browse::groups::Groups;
use crate::browse::operand::Operands;
use crate::browse::query::{Filter, Operator};
use crate::store::error::Result;

/// A condition on the groups that a contact is in.
#[derive(Debug, PartialEq)]
pub(super) struct Membership {
    /// The groups, in ascending order of their ids.
    ids: Vec<GroupId>,
    /// Whether the contact must be in all of them, not just in one.
    every: bool,
    negated: bool,
}

impl Membership {
    /// Looks up the groups of a filter.
    ///
    /// # Errors
    /// [`StoreError::GroupNotFound`], [`StoreError::FilterOperatorInvalid`].
    pub(super) fn new(filter: &Filter, operands: &Operands<'_>, groups: &Groups) -> Result<Membership> {
        let ids = match filter.operator {
            Operator::Empty | Operator::NotEmpty => groups.ids_that(|_| true),
            Operator::Contains | Operator::StartsWith => {
                let test = operands.text_test(|value| Ok(search_key(&clean::line(value).text)))?;
                groups.ids_that(|name| test.holds(name.as_bytes()))
            }
            Operator::Is | Operator::IsNot | Operator::AllOf => {
                let names = filter.values.iter().map(|name| tidy(name)).filter(|name| !name.is_empty());
                let ids = names
                    .map(|name| groups.named(&group_key(&name)).ok_or(StoreError::GroupNotFound { name }));
                let mut ids: Vec<GroupId> = ids.collect::<Result<_>>()?;
                ids.sort_unstable();
                ids
            }
            _ => return Err(operands.unfit()),
        };
        Ok(Membership { ids, every: filter.operator == Operator::AllOf, negated: filter.operator.negates() })
    }

    /// Returns whether a contact in these groups passes. They must be in ascending order of their ids.
    pub(super) fn holds(&self, set: &[GroupId]) -> bool {
        let is_in = if self.every {
            self.ids.iter().all(|id| set.binary_search(id).is_ok())
        } else {
            set.iter().any(|id| self.ids.binary_search(id).is_ok())
        };
        is_in != self.negated
    }
}
