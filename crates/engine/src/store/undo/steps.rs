//! What one step of the undo log holds: all it takes to go back and forth.

use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::contact::Contact;
use crate::id::{ContactId, MessageId};

/// A change that can be taken back.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Step {
    /// A contact's values.
    Edit { before: Box<Contact>, after: Box<Contact> },
    /// The contacts whose star changed.
    Star { ids: Vec<ContactId>, starred: bool },
    /// The contacts that came into a group, or left it.
    Group { ids: Vec<ContactId>, group: String, member: bool },
    /// A group's name.
    RenameGroup { before: String, after: String },
    /// Contacts that one took in, and the entries its history got because of it.
    Merge { before: Box<Contact>, after: Box<Contact>, merged: Vec<Merged>, notes: Vec<MessageId> },
    /// Two contacts that are two people.
    NotDuplicate { a: ContactId, b: ContactId },
    /// A group and who was in it.
    DeleteGroup { group: String, ids: Vec<ContactId> },
}

/// A contact that was merged into another.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Merged {
    pub(crate) contact: Contact,
    /// Its history's entries, which moved.
    pub(crate) messages: Vec<MessageId>,
    /// Whom it is known not to be.
    pub(crate) denied: Vec<ContactId>,
    /// Whom the other one is known not to be only since it took this one in.
    pub(crate) inherited: Vec<ContactId>,
    pub(crate) created_at: Timestamp,
}

impl Step {
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Step::Edit { .. } => "edit",
            Step::Star { starred: true, .. } => "star",
            Step::Star { starred: false, .. } => "unstar",
            Step::Group { member: true, .. } => "group",
            Step::Group { member: false, .. } => "ungroup",
            Step::Merge { .. } => "merge",
            Step::NotDuplicate { .. } => "not_duplicate",
            Step::RenameGroup { .. } => "rename_group",
            Step::DeleteGroup { .. } => "delete_group",
        }
    }

    pub(crate) fn changes_nothing(&self) -> bool {
        match self {
            Step::Edit { before, after } => same(before, after),
            Step::Star { ids, .. } | Step::Group { ids, .. } => ids.is_empty(),
            Step::RenameGroup { before, after } => before == after,
            Step::Merge { .. } | Step::NotDuplicate { .. } | Step::DeleteGroup { .. } => false,
        }
    }
}

/// Whether two states of a contact hold the same values.
pub(crate) fn same(a: &Contact, b: &Contact) -> bool {
    let plain = |contact: &Contact| Contact {
        created_at: String::new(),
        updated_at: String::new(),
        field_phones: Default::default(),
        messages: 0,
        ..contact.clone()
    };
    plain(a) == plain(b)
}
