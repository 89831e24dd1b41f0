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

/// A condition on contacts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Filter {
    /// The contact is in this group.
    Group {
        /// The group's name, ignoring case.
        name: String,
    },
    /// The contact is in no group.
    NoGroup,
    /// The contact has a star.
    Starred,
    /// A field equals a value. Text is compared ignoring case, accents and the kind of apostrophe; other types are
    /// compared by their parsed value.
    Field {
        /// The name of a standard or dynamic field.
        field: String,
        /// The value as the user typed it. `None` or blank means that the field is empty.
        value: Option<String>,
    },
    /// The phone belongs to this country.
    Country {
        /// The ISO 3166-1 alpha-2 code; `None` means that the phone belongs to no single country.
        region: Option<String>,
    },
    /// The contact was added in this month (UTC).
    Added {
        /// The month, written as `2026-11`.
        month: String,
    },
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
