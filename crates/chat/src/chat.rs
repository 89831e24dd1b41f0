//! A chat and its entries.

use jiff::civil::DateTime;

use crate::sender::Sender;

/// A chat that was read by [`read`](crate::read()) or [`open`](crate::open).
#[derive(Debug, Default)]
pub struct Chat {
    /// The entries, in the order of the file.
    pub entries: Vec<Entry>,
    /// Everybody who wrote at least one of the entries, in order of appearance.
    pub senders: Vec<Sender>,
}

/// One entry of a chat: a message, or a line that WhatsApp wrote itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The date and time as written, in the time zone of the phone that exported the chat.
    pub at: DateTime,
    /// The place of the sender in [`Chat::senders`]; `None` if WhatsApp wrote the line itself.
    pub sender: Option<usize>,
    /// The text over all its lines, in the form that [`clean`](crate::clean) gives it; empty for a photo without a caption.
    pub text: String,
    /// The name of the attached file, without folders, if the export has it. If there is one, [`attached`](Entry::attached)
    /// is set.
    pub attachment: Option<String>,
    /// Whether something was attached, even if its name is not known.
    pub attached: bool,
}
