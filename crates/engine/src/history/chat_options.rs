//! How a chat is read, and whose history it goes to.

use kith_text::DateOrder;
use serde::{Deserialize, Serialize};

use crate::id::ContactId;

/// How a chat is read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct ChatOptions {
    /// The order of dates that do not show it.
    pub date_order: Option<DateOrder>,
    /// The sender who is the user of Kith; remembered for the next chats. Blank: nobody in this one is.
    pub me: Option<String>,
}

/// Whose history a chat goes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ChatTarget {
    /// All of it to one contact.
    Contact(ContactId),
    /// What each sender wrote to the contact the sender is, other senders left out. A chat with one other person goes
    /// to that person's contact whole. The choices overrule what is found.
    BySender(Vec<SenderChoice>),
}

/// A sender's contact, as a person says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SenderChoice {
    /// As [`super::Participant::sender`].
    pub sender: String,
    /// The contact; `None` leaves the sender out.
    pub contact: Option<ContactId>,
}
