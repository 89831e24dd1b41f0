//! vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350, and what programs write instead).
//!
//! What is public here serves programs that write vCards which this crate reads back: escaping, and the names of
//! properties.
//!
//! ```
//! use kith_source::vcard;
//!
//! let mut line = format!("{};{}=", vcard::FIELD, vcard::FIELD_NAME);
//! vcard::push_param("Shoe size", &mut line);
//! line.push(':');
//! vcard::push_text("42, wide", &mut line);
//! assert_eq!(line, r#"X-KITH-FIELD;NAME="Shoe size":42\, wide"#);
//! ```

// The reader does not use a library: cards name the character set of each value, so bytes must stay bytes until a value
// is parsed; and files contain pictures of several megabytes, cards without an end, and cards inside cards.

mod card;
mod contact;
#[cfg(test)]
mod contact_tests;
mod content;
mod continuation;
mod escape;
mod mark;
mod phone_rank;
mod property;
mod property_names;
mod reader;
mod values;

pub use escape::{push_param, push_text};
pub use property_names::{FIELD, FIELD_NAME, STARRED, Value, property};
pub(super) use reader::VcardReader;
