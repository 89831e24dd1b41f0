//! A message: one entry of a contact's history, whether it came from a chat export or was written down by hand.
//!
//! Owns the shapes only. What an entry must hold is `history`'s; how it is kept is `store`'s.

use crate::id::MessageId;
use serde::{Deserialize, Serialize};

use crate::id::ContactId;

/// Where an entry comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Direction {
    /// Sent to the user of Kith.
    In,
    /// Sent by the user of Kith.
    Out,
    /// Written down, not sent.
    #[default]
    Note,
    /// A line the chat program wrote itself.
    System,
}

impl Direction {
    /// All of them.
    pub const ALL: [Direction; 4] = [Direction::In, Direction::Out, Direction::Note, Direction::System];

    /// The stable name: `in`, `out`, `note`, `system`.
    pub fn name(self) -> &'static str {
        match self {
            Direction::In => "in",
            Direction::Out => "out",
            Direction::Note => "note",
            Direction::System => "system",
        }
    }

    /// The direction of this name.
    pub fn from_name(name: &str) -> Option<Direction> {
        Direction::ALL.into_iter().find(|direction| direction.name() == name)
    }
}

/// A stored entry, as both fronts show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Message {
    /// Its number.
    pub id: MessageId,
    /// Whose history it is in.
    pub contact_id: ContactId,
    /// RFC 3339, UTC.
    pub at: String,
    /// Where it comes from.
    pub direction: Direction,
    /// The sender as the chat names it, a phone as E.164; `None` for notes and system lines.
    pub author: Option<String>,
    /// May be empty, as of a photo without a caption.
    pub text: String,
    /// The attached file's name, where it is known.
    pub attachment: Option<String>,
    /// Whether something was attached, with a name or without.
    pub attached: bool,
    /// Read from a chat export.
    pub imported: bool,
}

/// What a person writes down as an entry, or changes of one. In an edit a key that is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(default, deny_unknown_fields)]
pub struct MessageInput {
    /// RFC 3339, or a local date with an optional time; now, for a new entry that says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", specta(optional, type = String))]
    pub at: Option<String>,
    /// A note, for a new entry that says nothing.
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
    /// Words that must all stand in the text, the author or the attachment's name, as the list's search compares.
    pub search: String,
    /// How many of those found to pass over.
    pub offset: u32,
    /// How many to read; all, when it is left out.
    pub limit: Option<u32>,
}

/// A part of a history, in order of time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MessagePage {
    /// How many entries there are in all, or are found.
    pub total: u32,
    /// Those of this page.
    pub messages: Vec<Message>,
}
