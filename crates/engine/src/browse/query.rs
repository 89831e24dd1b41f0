//! The queries to the list and its answers: the types that the command line and the desktop application
//! exchange with the engine.

use serde::{Deserialize, Serialize};

use crate::contact::Contact;
use crate::id::ContactId;

/// Which contacts to list, and in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Query {
    /// Words that must all be found, ignoring case, accents and the kind of apostrophe. The words of a name may be
    /// joined. A blank search finds every contact.
    pub search: String,
    /// Conditions that must all hold.
    pub filters: Vec<Filter>,
    /// The order; `None` means by name.
    pub sort: Option<Sort>,
}

/// A condition on one field of a contact.
///
/// ```
/// use kith_engine::browse::{Filter, Operator};
///
/// let filter = Filter::new("City", Operator::Is, ["Berlin", "Hamburg"]);
/// assert_eq!(filter.values.len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Filter {
    /// The name of a standard or dynamic field, or `name`, `phone_country`, `created_at`, `updated_at`, `messages` or
    /// `imported_from`: the names of the files whose import created or changed the contact.
    pub field: String,
    /// How the field is compared with the values.
    pub operator: Operator,
    /// The values, as the user typed them. Blank ones are left out.
    pub values: Vec<String>,
}

impl Filter {
    /// Creates a condition.
    pub fn new<V: Into<String>>(
        field: impl Into<String>,
        operator: Operator,
        values: impl IntoIterator<Item = V>,
    ) -> Filter {
        Filter { field: field.into(), operator, values: values.into_iter().map(V::into).collect() }
    }
}

/// How a field is compared with the values of a [`Filter`].
///
/// Texts are compared ignoring case, accents and the kind of apostrophe, phones by their digits, and other types by
/// their parsed value. A day that is compared with a point in time, such as `created_at`, is that day in the time zone of the
/// [store](crate::store::Store::in_zone).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Operator {
    /// The field has any of the values.
    Is,
    /// The field has none of the values. This includes contacts whose field is empty.
    IsNot,
    /// The field has all of the values. For groups and multi-selects.
    AllOf,
    /// The text contains any of the values.
    Contains,
    /// The text starts with any of the values.
    StartsWith,
    /// The field is before, or less than, the value. For numbers, dates, times, points in time and the number of
    /// messages, as are the other comparisons.
    Less,
    /// The field is at most the value.
    AtMost,
    /// The field is after, or more than, the value.
    Greater,
    /// The field is at least the value.
    AtLeast,
    /// The field is between two values, or equals one of them.
    Between,
    /// The field has no value.
    Empty,
    /// The field has a value.
    NotEmpty,
    /// The day of the date comes again within so many days from today, whatever its year. Today counts as 0.
    Upcoming,
}

impl Operator {
    /// Returns whether the operator is the negation of another one.
    pub(super) fn negates(self) -> bool {
        matches!(self, Operator::IsNot | Operator::Empty)
    }
}

/// An order of the list. Contacts without a value come last in both directions; contacts with equal values
/// are sorted by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Sort {
    /// The name of a standard or dynamic field, or `name`, `created_at`, `updated_at` or `messages`.
    pub field: String,
    /// Whether the order is reversed.
    pub descending: bool,
}

/// A set of contacts that an operation applies to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Selection {
    /// Individual contacts.
    Ids {
        /// The ids of the contacts.
        ids: Vec<ContactId>,
    },
    /// All contacts that match a query, whether they are in view or not.
    All {
        /// The query.
        query: Query,
        /// Contacts that are left out.
        except: Vec<ContactId>,
    },
    /// All contacts between two contacts in a list's order, including those two.
    Range {
        /// The query of the list.
        query: Query,
        /// The contact at one end.
        from: ContactId,
        /// The contact at the other end, above or below the first.
        to: ContactId,
        /// Contacts that are left out.
        except: Vec<ContactId>,
        /// Contacts that are added to the range, wherever they are in the list.
        plus: Vec<ContactId>,
    },
}

/// The revision of pages that are read without a model.
pub(super) const BEFORE_LOADING: u64 = 1;

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Page {
    /// The revision of the store, which grows with every change. A page that was read before the list was loaded has a
    /// lower one than all pages read afterwards.
    pub revision: u64,
    /// The number of contacts that match.
    pub total: u64,
    /// The position of the first row in the list, starting at 0.
    pub offset: u64,
    /// The contacts of this page.
    pub rows: Vec<Contact>,
}
