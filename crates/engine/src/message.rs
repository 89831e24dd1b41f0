//! Messages: the entries of a contact's history, imported from a chat or written by the user.
//!
//! This module only defines the types. Entries are validated in `history` and stored in `store`.

use crate::id::MessageId;
use serde::{Deserialize, Serialize};

use crate::id::ContactId;

/// The direction of an entry: who wrote it to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Direction {
    /// Sent to the user of Kith.
    In,
    /// Sent by the user of Kith.
    Out,
    /// A note that was written down, not sent.
    #[default]
    Note,
    /// A line that the chat program itself wrote.
    System,
}

impl Direction {
    /// All directions.
    pub const ALL: [Direction; 4] = [Direction::In, Direction::Out, Direction::Note, Direction::System];

    /// Returns the stable name: `in`, `out`, `note` or `system`.
    pub fn name(self) -> &'static str {
        match self {
            Direction::In => "in",
            Direction::Out => "out",
            Direction::Note => "note",
            Direction::System => "system",
        }
    }

    /// Returns the direction with this name.
    pub fn from_name(name: &str) -> Option<Direction> {
        Direction::ALL.into_iter().find(|direction| direction.name() == name)
    }
}

/// A stored entry, as both front ends show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Message {
    /// The id of the entry.
    pub id: MessageId,
    /// The id of the contact whose history contains the entry.
    pub contact_id: ContactId,
    /// The time of the entry (RFC 3339, UTC).
    pub at: String,
    /// The direction of the entry.
    pub direction: Direction,
    /// The sender as named in the chat, or as a phone in E.164 form; `None` for notes and system lines.
    pub author: Option<String>,
    /// The text. It may be empty, for example for a photo without a caption.
    pub text: String,
    /// The name of the attached file, if known.
    pub attachment: Option<String>,
    /// Whether a file was attached, with or without a known name.
    pub attached: bool,
    /// Whether the entry was imported from a chat.
    pub imported: bool,
}

/// The user's input for a new entry or for an edit. In an edit, properties that are not given are unchanged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct MessageInput {
    /// The time: RFC 3339, or a local date with an optional time. The default for a new entry is the current
    /// time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = String))]
    pub at: Option<String>,
    /// The direction. The default for a new entry is a note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = Direction))]
    pub direction: Option<Direction>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = String))]
    pub text: Option<String>,
}

/// Which entries of a history to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct MessageQuery {
    /// Words that must all occur in the text, the author or the name of the attachment. They are compared as
    /// in the search of the list.
    pub search: String,
    /// The number of matching entries to skip.
    pub offset: u32,
    /// The maximum number of entries to read; `None` means all.
    pub limit: Option<u32>,
}

/// A part of a history, in chronological order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MessagePage {
    /// The total number of matching entries.
    pub total: u32,
    /// The entries of this page.
    pub messages: Vec<Message>,
}
