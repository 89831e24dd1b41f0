//! A contact's history: a timeline of messages, notes and the chat program's own lines.
//!
//! Owns what an entry must hold, and reading chat exports into histories ([`import_chat`], [`inspect_chat`]). How
//! entries are kept, counted and erased is `store`'s.
//!
//! Moments are stored in UTC. Texts without a zone (what a person types, the stamps of a chat export) are local to the
//! zone that the front passes in: the engine has no environment of its own.

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
