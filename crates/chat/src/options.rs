//! What reading depends on besides the text.

use jiff::civil::Date;
use kith_text::DateOrder;

/// What reading a chat depends on besides its text.
///
/// ```
/// use jiff::civil::date;
/// use kith_chat::{ReadOptions, read};
/// use kith_text::DateOrder;
///
/// // These dates do not show their order, so it has to be said.
/// let text = "01/02/2026, 09:41 - Ana: Good morning!\n";
/// let options = ReadOptions { order: Some(DateOrder::Dmy), today: date(2026, 11, 28), known: &[] };
/// assert_eq!(read(text, &options).unwrap().entries[0].at.date(), date(2026, 2, 1));
/// ```
#[derive(Debug)]
pub struct ReadOptions<'o> {
    /// The order of day, month and year, if a person has said it. `None` finds it out from the dates.
    pub order: Option<DateOrder>,
    /// The day on which the chat is read: nothing was written after it.
    pub today: Date,
    /// Names of known people. They show where a name with colons ends.
    pub known: &'o [String],
}
