//! Chat histories.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::DateOrder;

#[derive(Debug, Subcommand)]
pub enum History {
    /// Show a contact's history, oldest first
    Show {
        /// The contact's number
        id: i64,
        #[command(flatten)]
        part: HistoryPart,
    },
    /// Find entries of a contact's history
    Search {
        /// The contact's number
        id: i64,
        /// Words that must all stand in an entry
        query: String,
        #[command(flatten)]
        part: HistoryPart,
    },
    /// Add an entry to a contact's history
    Add {
        /// The contact's number
        id: i64,
        /// What is written down
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        text: String,
        /// Sent to you, sent by you, or only noted
        #[arg(long, value_enum, default_value_t = Written::Note)]
        direction: Written,
        /// When, as 2024-01-15T21:41:00Z or, in this computer's zone, 2024-01-15 21:41 [default: now]
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Change an entry; what is left out stays as it is
    Edit {
        /// The entry's number
        message: i64,
        /// What is written down
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        text: Option<String>,
        /// Sent to you, sent by you, or only noted
        #[arg(long, value_enum)]
        direction: Option<Written>,
        /// When
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Delete entries for good
    Delete {
        /// Numbers of entries
        #[arg(required = true)]
        messages: Vec<i64>,
    },
    /// Import a chat that WhatsApp exported into a contact's history
    Import {
        /// The contact's number
        id: i64,
        /// The .txt or .zip that “Export chat” made
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
    /// Import a group's chat: what each sender wrote into the history of the contact with that phone or name
    ImportGroup {
        /// The .txt or .zip that “Export chat” made
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
    /// List who wrote in a chat, and which contacts they are
    Participants {
        /// The .txt or .zip that “Export chat” made
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
}

/// A part of a long history.
#[derive(Debug, Args)]
pub struct HistoryPart {
    /// How many to show [default: all]
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
    /// How many to pass over first
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
}

/// How an exported chat is read.
#[derive(Debug, Args)]
pub struct ChatReading {
    /// The order of day, month and year in dates that do not show it
    #[arg(long, value_enum)]
    pub date_order: Option<DateOrder>,
    /// Your own name in the chat; remembered
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub me: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Written {
    /// Sent to you
    In,
    /// Sent by you
    Out,
    /// Only noted
    Note,
}
