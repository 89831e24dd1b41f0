//! Chats that were exported from WhatsApp, in any language and from any platform, read as entries.
//!
//! ```
//! use jiff::civil::date;
//! use kith_chat::{ReadOptions, read};
//!
//! let text = "22/11/2026, 09:41 - Ana: Good morning!\n22/11/2026, 09:42 - Leo: How are you?\n";
//! let options = ReadOptions { order: None, today: date(2026, 11, 28), known: &[] };
//! let chat = read(text, &options).unwrap();
//!
//! assert_eq!(chat.senders.iter().map(|sender| sender.name.as_str()).collect::<Vec<_>>(), ["Ana", "Leo"]);
//! assert_eq!(chat.entries[1].text, "How are you?");
//! assert_eq!(chat.entries[1].at.to_string(), "2026-11-22T09:42:00");
//! ```
//!
//! [`open`] reads a file, [`read`](read()) its text. An export says nothing about its language or its form, so the order of
//! its dates, the meaning of the words beside the times, and where names end are decided over the whole text. If the order
//! of the dates cannot be decided, a person must be asked: the error names an example and the days it can be.
//!
//! The times of the entries are as written, without a time zone. Which sender is the user, and to whom an entry belongs, is
//! not decided here.
//!
//! How the modules work together:
//!
//! ```text
//! file        a .txt, or the .zip around it → text
//! read        text → entries
//! stamp       the beginning of a line → the date and time as written; tokens: its numbers, words and signs
//! dates       the order of the dates in the file; order_candidate: the dates in one order; calendar: their years;
//!             photo: the days in the names of photos
//! period      the words for morning and afternoon
//! senders     whose entry it is; notice: the lines that WhatsApp wrote itself
//! attachment  what is attached; phrases, marks: the words and invisible marks that show it
//! ```
#![deny(missing_docs)]

mod attachment;
mod calendar;
mod chat;
mod dates;
mod error;
mod file;
mod marks;
mod notice;
mod options;
mod order_candidate;
mod period;
mod photo;
mod phrases;
mod read;
mod sender;
mod senders;
mod stamp;
mod tokens;

pub use chat::{Chat, Entry};
pub use error::{ChatError, ReadError};
pub use file::{open, open_shown};
pub use marks::clean;
pub use options::ReadOptions;
pub use read::read;
pub use sender::Sender;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
