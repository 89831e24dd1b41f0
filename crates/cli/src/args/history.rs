//! Chat histories.

use kith_engine::id::{ContactId, MessageId};
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::date_order::DateOrder;

#[derive(Debug, Subcommand)]
pub enum History {
    /// Show the history of a contact, with the oldest entry first
    Show {
        /// The number of the contact
        id: ContactId,
        #[command(flatten)]
        part: HistoryPart,
    },
    /// Search the history of a contact
    Search {
        /// The number of the contact
        id: ContactId,
        /// The words to find; an entry must contain all of them
        query: String,
        #[command(flatten)]
        part: HistoryPart,
    },
    /// Add an entry to the history of a contact
    Add {
        /// The number of the contact
        id: ContactId,
        /// The text of the entry
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        text: String,
        /// Whether it was sent to you, sent by you, or is a note
        #[arg(long, value_enum, default_value_t = MessageDirection::Note)]
        direction: MessageDirection,
        /// The time, such as 2024-01-15T21:41:00Z or, in this computer's time zone, 2024-01-15 21:41 [default: now]
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Change an entry
    ///
    /// A flag that is left out changes nothing.
    Edit {
        /// The number of the entry
        message: MessageId,
        /// The text of the entry
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        text: Option<String>,
        /// Whether it was sent to you, sent by you, or is a note
        #[arg(long, value_enum)]
        direction: Option<MessageDirection>,
        /// The time, such as 2024-01-15T21:41:00Z or, in this computer's time zone, 2024-01-15 21:41
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Permanently delete entries
    Delete {
        /// The numbers of the entries
        #[arg(required = true)]
        messages: Vec<MessageId>,
    },
    /// Import a chat that WhatsApp exported
    Import {
        /// The number of the contact
        id: ContactId,
        /// The .txt or .zip file from “Export chat”
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
    /// Import the chat of a group that WhatsApp exported
    ///
    /// What each sender wrote goes to the history of the contact with that phone or name.
    ImportGroup {
        /// The .txt or .zip file from “Export chat”
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
    /// List the senders of a chat, and which contacts they are
    Participants {
        /// The .txt or .zip file from “Export chat”
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
}

/// Which part of a history to show.
#[derive(Debug, Args)]
pub struct HistoryPart {
    /// How many entries to show [default: all]
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
    /// How many entries to skip first
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
}

/// How to read an exported chat.
#[derive(Debug, Args)]
pub struct ChatReading {
    /// The order of day, month and year, for dates that do not show it
    #[arg(long, value_enum)]
    pub date_order: Option<DateOrder>,
    /// Your own name in the chat; Kith remembers it for the next chats
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub me: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MessageDirection {
    /// Sent to you
    In,
    /// Sent by you
    Out,
    /// A note
    Note,
}
