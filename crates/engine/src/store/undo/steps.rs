//! A step of the undo log, with everything needed to undo and redo it.

use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::contact::Contact;
use crate::id::{ContactId, MessageId};
use crate::store::runs::Runs;

/// A change that can be undone.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Step {
    /// The values of a contact changed.
    Edit { before: Box<Contact>, after: Box<Contact> },
    /// Contacts got a star or lost it. Only those whose star changed are listed.
    Star { ids: Runs, starred: bool },
    /// Contacts were added to a group or removed from it. Only those whose membership changed are listed.
    Group { ids: Runs, group: String, member: bool },
    /// A group was renamed.
    RenameGroup { before: String, after: String },
    /// Contacts were merged into one. `notes` are the ids of the history entries that the merge added.
    Merge { before: Box<Contact>, after: Box<Contact>, merged: Vec<Merged>, notes: Vec<MessageId> },
    /// Two contacts were marked as different people.
    NotDuplicate { a: ContactId, b: ContactId },
    /// Fields of many contacts changed. The values are in `undo_values`.
    Values { fields: Vec<String>, contacts: u64 },
    /// A group was deleted. `ids` are the contacts that were in it.
    DeleteGroup { group: String, ids: Runs },
}

/// A contact that was merged into another.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Merged {
    pub(crate) contact: Contact,
    /// The ids of its history entries, which were moved.
    pub(crate) messages: Vec<MessageId>,
    /// The contacts that were marked as different people from this one.
    pub(crate) denied: Vec<ContactId>,
    /// Those of `denied` that the other contact got from this one because of the merge.
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
            Step::Values { .. } => "edit_many",
        }
    }

    pub(crate) fn changes_nothing(&self) -> bool {
        match self {
            Step::Edit { before, after } => same(before, after),
            Step::Star { ids, .. } | Step::Group { ids, .. } => ids.is_empty(),
            Step::RenameGroup { before, after } => before == after,
            Step::Merge { .. }
            | Step::NotDuplicate { .. }
            | Step::DeleteGroup { .. }
            | Step::Values { .. } => false,
        }
    }
}

/// Returns whether two states of a contact have the same values.
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
