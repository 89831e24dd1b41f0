//! What the list is asked, and what it answers: the shapes both fronts exchange with the engine.

use serde::{Deserialize, Serialize};

use crate::contact::Contact;
use crate::id::ContactId;

/// Which contacts, and in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Query {
    /// Words that must all be found; blank finds everyone.
    pub search: String,
    /// Conditions that must all hold.
    pub filters: Vec<Filter>,
    /// The order; `None` is by name.
    pub sort: Option<Sort>,
}

/// A condition on contacts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Filter {
    /// In this group.
    Group {
        /// Its name, in any case.
        name: String,
    },
    /// In no group.
    NoGroup,
    /// Marked with a star.
    Starred,
    /// A field equal to a value, ignoring case and accents; typed fields compare by what the value means.
    Field {
        /// A standard field's name, or a dynamic field's.
        field: String,
        /// As typed; `None` or blank: the field is empty.
        value: Option<String>,
    },
    /// With a phone of this country.
    Country {
        /// ISO 3166-1 alpha-2; `None`: of no single country.
        region: Option<String>,
    },
    /// Added in this month (UTC).
    Added {
        /// As `2026-11`.
        month: String,
    },
}

/// An order. Contacts without a value come last, either way; equal ones stand by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Sort {
    /// A standard field's name, a dynamic field's, `name`, `created_at`, `updated_at` or `messages`.
    pub field: String,
    /// From the end.
    pub descending: bool,
}

/// Contacts to do something with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Selection {
    /// These.
    Ids {
        /// Their numbers.
        ids: Vec<ContactId>,
    },
    /// All that match, whether they are in view or not.
    All {
        /// What they match.
        query: Query,
        /// But for these.
        except: Vec<ContactId>,
    },
    /// All that stand between two contacts in a list's order, those two included.
    Range {
        /// The list.
        query: Query,
        /// The contact at one end.
        from: ContactId,
        /// The contact at the other end, above or below the first.
        to: ContactId,
        /// But for these.
        except: Vec<ContactId>,
        /// And these, wherever they stand.
        plus: Vec<ContactId>,
    },
}

/// A stretch of the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Page {
    /// Grows with every change of the store.
    pub revision: u64,
    /// How many contacts match.
    pub total: u64,
    /// The place of the first row, from 0.
    pub offset: u64,
    /// The contacts.
    pub rows: Vec<Contact>,
}
