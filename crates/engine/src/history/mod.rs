//! The history of a contact: a timeline of messages, notes and lines that the chat program itself wrote.
//!
//! This module validates entries and imports exported chats ([`import_chat`], [`inspect_chat`]). Storing,
//! counting and erasing entries is the task of `store`.
//!
//! Times are stored in UTC. Times without a zone (typed by the user, or from an exported chat) are
//! interpreted in the time zone that the caller passes in, because the engine does not read the environment.

pub(crate) mod chat;
pub(crate) mod chat_options;
pub(crate) mod error;
pub(crate) mod inspect;
pub(crate) mod moment;
pub(crate) mod people;
pub(crate) mod timeline;

pub use chat::{ChatPart, ChatSummary, import_chat};
pub use chat_options::{ChatOptions, ChatTarget, SenderChoice};
pub use error::HistoryError;
pub use inspect::{ChatInspection, Participant, inspect_chat, participants};
pub use jiff::tz::TimeZone;
pub use people::MatchedContact;
pub use timeline::{add, delete, edit, entry, page, place, places};
