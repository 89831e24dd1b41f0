//! A step of the undo log, with everything needed to undo and redo it.

use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::contact::Contact;
use crate::id::{ContactId, FieldId, MessageId};
use crate::saved_query::SavedQuery;
use crate::store::runs::Runs;
use crate::store::undo::kept_row::KeptRow;

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
    /// A group was deleted. `ids` are the contacts that were in it, and `row` is its row, which steps of earlier
    /// versions lack.
    DeleteGroup {
        group: String,
        ids: Runs,
        #[serde(default)]
        row: KeptRow,
    },
    /// Contacts were deleted.
    Delete(DeletedContacts),
    /// A smart group was added, changed or deleted. `None` means that it did not exist.
    SmartGroup { before: Option<SavedQuery>, after: Option<SavedQuery> },
    /// A field was deleted. Its values are in the table `deleted_values`.
    DeleteField { id: FieldId, row: KeptRow, position: u32 },
}

/// Contacts that were deleted. Their rows are in the tables `deleted_contacts`, `deleted_members` and
/// `deleted_import_changes`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct DeletedContacts {
    pub(crate) ids: Runs,
    /// The groups that they were in.
    pub(crate) groups: Vec<KeptRow>,
    /// The pairs of them and others that were marked as different people.
    pub(crate) denied: Vec<(ContactId, ContactId)>,
    /// The name of the contact, if it is only one.
    pub(crate) name: Option<String>,
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
            Step::Delete(_) => "delete",
            Step::DeleteField { .. } => "delete_field",
            Step::SmartGroup { before: None, .. } => "add_smart_group",
            Step::SmartGroup { after: None, .. } => "delete_smart_group",
            Step::SmartGroup { .. } => "change_smart_group",
        }
    }

    /// The number of contacts, groups or fields that it changed.
    pub(crate) fn count(&self) -> u64 {
        match self {
            Step::Star { ids, .. } | Step::Group { ids, .. } => ids.len(),
            Step::Delete(deleted) => deleted.ids.len(),
            Step::Values { contacts, .. } => *contacts,
            Step::Merge { merged, .. } => merged.len() as u64 + 1,
            Step::NotDuplicate { .. } => 2,
            Step::Edit { .. }
            | Step::RenameGroup { .. }
            | Step::DeleteGroup { .. }
            | Step::SmartGroup { .. }
            | Step::DeleteField { .. } => 1,
        }
    }

    /// The name of the group, the field or the only contact.
    pub(crate) fn name(&self) -> Option<String> {
        match self {
            Step::Edit { after, .. } | Step::Merge { after, .. } => Some(after.full_name()),
            Step::Group { group, .. } | Step::DeleteGroup { group, .. } => Some(group.clone()),
            Step::RenameGroup { after, .. } => Some(after.clone()),
            Step::Delete(deleted) => deleted.name.clone(),
            Step::DeleteField { row, .. } => row.text("name").map(str::to_owned),
            Step::SmartGroup { before, after } => {
                after.as_ref().or(before.as_ref()).map(|query| query.name.clone())
            }
            Step::Star { .. } | Step::NotDuplicate { .. } | Step::Values { .. } => None,
        }
    }

    /// The contact whose values or name it contains.
    pub(crate) fn contact(&self) -> Option<ContactId> {
        match self {
            Step::Edit { after, .. } | Step::Merge { after, .. } => Some(after.id),
            Step::Delete(deleted) if deleted.name.is_some() => deleted.ids.iter().next().map(|(id, _)| id),
            _ => None,
        }
    }

    /// The contacts whose values it contains.
    pub(crate) fn contacts_mut(&mut self) -> Vec<&mut Contact> {
        match self {
            Step::Edit { before, after } => vec![before, after],
            Step::Merge { before, after, merged, .. } => {
                let merged = merged.iter_mut().map(|merged| &mut merged.contact);
                [before.as_mut(), after.as_mut()].into_iter().chain(merged).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(crate) fn changes_nothing(&self) -> bool {
        match self {
            Step::Edit { before, after } => same(before, after),
            Step::Star { ids, .. } | Step::Group { ids, .. } => ids.is_empty(),
            Step::RenameGroup { before, after } => before == after,
            Step::Delete(deleted) => deleted.ids.is_empty(),
            Step::SmartGroup { before, after } => before == after,
            Step::Merge { .. }
            | Step::NotDuplicate { .. }
            | Step::DeleteGroup { .. }
            | Step::DeleteField { .. }
            | Step::Values { .. } => false,
        }
    }
}

/// Returns whether two states of a contact have the same values, in the fields that both know.
pub(crate) fn same(a: &Contact, b: &Contact) -> bool {
    let plain = |contact: &Contact| Contact {
        created_at: String::new(),
        updated_at: String::new(),
        fields: Default::default(),
        field_phones: Default::default(),
        messages: 0,
        ..contact.clone()
    };
    let is_same = |(name, value): &(String, _)| b.fields.get(name).is_none_or(|other| other == value);
    plain(a) == plain(b) && a.fields.0.iter().all(is_same)
}
