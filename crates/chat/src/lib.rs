//! A chat exported from WhatsApp, read as entries: in any language, from any platform.
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
//! An export says nothing about itself: its form, the order of its dates and where names end are decided over the whole
//! text. The times of the entries are as written, without a time zone. Which sender is the user, and to whom an entry
//! belongs, is not decided here.
//!
//! ```text
//! file        a .txt, or the .zip around it → text
//! read        text → entries
//! stamp       the beginning of a line → date and time as written; period, dates, calendar: what they mean;
//!             photo: what the names of photos say of the day
//! sender      whose entry; notice: lines that the program wrote itself
//! attachment  what is attached; phrases, marks: the words and invisible marks that show it
//! ```
#![deny(missing_docs)]

mod attachment;
mod calendar;
mod dates;
mod error;
mod file;
mod marks;
mod notice;
mod period;
mod photo;
mod phrases;
mod read;
mod sender;
mod stamp;
mod tokens;

use jiff::civil::{Date, DateTime};
use kith_text::DateOrder;

pub use dates::{Example, Trouble};
pub use error::ChatError;
pub use file::open;
pub use marks::clean;
pub use read::read;
pub use sender::Sender;

/// What reading depends on besides the text.
#[derive(Debug)]
pub struct ReadOptions<'o> {
    /// The order of dates, where a person has been asked.
    pub order: Option<DateOrder>,
    /// Nothing was written after this day.
    pub today: Date,
    /// Names of people, for telling where a name with colons ends.
    pub known: &'o [String],
}

/// A chat as it was exported.
#[derive(Debug, Default)]
pub struct Chat {
    /// In the order of the file.
    pub entries: Vec<Entry>,
    /// Everybody who wrote, in order of appearance.
    pub senders: Vec<Sender>,
}

/// One entry of a chat.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// As written: local to whoever exported it.
    pub at: DateTime,
    /// Its place in [`Chat::senders`]; `None` for the program's own lines.
    pub sender: Option<usize>,
    /// What was written, over all its lines; empty for a photo without a caption.
    pub text: String,
    /// The name of the attached file, where the export has it.
    pub attachment: Option<String>,
    /// Whether something was attached, with a name or without.
    pub attached: bool,
}

/// Why a text is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is not a chat.
    NotAChat,
    /// It has more entries than any chat.
    TooLarge,
    /// Its dates; with one of them as an example.
    Dates(Trouble, String),
}

#[cfg(test)]
mod tests;
