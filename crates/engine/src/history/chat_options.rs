//! Options for importing a chat: how it is read, and whose history it is imported into.

use kith_source::Fingerprint;
use kith_text::DateOrder;
use serde::{Deserialize, Serialize};

use crate::id::ContactId;

/// Options for reading a chat.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct ChatOptions {
    /// The order of day, month and year, for chats whose dates are ambiguous.
    pub date_order: Option<DateOrder>,
    /// The sender who is the user of Kith. The name is remembered for later chats. A blank name means that no
    /// sender in this chat is the user.
    pub me: Option<String>,
    /// The content that was shown to the user: a file with any other content is not read. It never comes from outside.
    #[serde(skip)]
    pub shown: Option<Fingerprint>,
}

/// The contacts whose history a chat is imported into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ChatTarget {
    /// The whole chat is imported into the history of one contact.
    Contact(ContactId),
    /// The messages of each sender are imported into the history of the matching contact; senders without a
    /// contact are skipped. A chat with only one other person is imported completely into that person's
    /// history. The choices override the automatic matches.
    BySender(Vec<SenderChoice>),
}

/// The user's choice of a contact for a sender.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SenderChoice {
    /// The sender, as in [`super::Participant::sender`].
    pub sender: String,
    /// The contact; `None` skips the sender.
    pub contact: Option<ContactId>,
}
