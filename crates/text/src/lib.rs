//! Texts as people and programs write them, made clean and comparable: the one normaliser for each notion.
//!
//! ```
//! use kith_text::{clean, digits, fold};
//!
//! // Stored texts have no control characters and no white space around them.
//! assert_eq!(clean::line("  Ana\tMaría\r\n").text, "Ana María");
//! // Compared texts ignore what people do not mean: case, accents, separators.
//! assert_eq!(fold::search_key("José NÚÑEZ"), "jose nunez");
//! assert_eq!(fold::header_key("First_Name"), fold::header_key("first name"));
//! // Digits of every script are digits.
//! assert_eq!("٤٩".chars().map(digits::ascii).collect::<String>(), "49");
//! ```
//!
//! Nothing here knows what a text is about (a name, a phone, a file): that is for the crates above to say.
#![deny(missing_docs)]

pub mod clean;
mod date_order;
pub mod digits;
pub mod fold;
pub mod months;

pub use date_order::DateOrder;
