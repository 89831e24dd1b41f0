//! Texts made clean enough to store and comparable enough to find again.
//!
//! People and programs write the same name in many ways. This crate has one function for each way of deciding that two
//! texts are the same, so that all parts of a program decide it alike.
//!
//! ```
//! use kith_text::{clean, digits, fold};
//!
//! // Stored texts have no control characters and no white space at their ends.
//! assert_eq!(clean::line("  Ana\tMaría\r\n").text, "Ana María");
//! // Keys leave out what people do not mean to say: case, accents, separators.
//! assert_eq!(fold::search_key("José NÚÑEZ"), "jose nunez");
//! assert_eq!(fold::header_key("First_Name"), fold::header_key("first name"));
//! // The digits of every script are digits.
//! assert_eq!("٤٩".chars().map(digits::ascii).collect::<String>(), "49");
//! ```
//!
//! The modules, from the text that is stored to the texts that are compared:
//!
//! - [`clean`] makes a text fit to be stored;
//! - [`fold`] makes the keys by which group names, headers and search terms are compared;
//! - [`digits`] reads the digits of every script;
//! - [`months`] reads the names of months and weekdays;
//! - [`replace`] replaces parts of a text that are found by such a key;
//! - [`visible`] writes out what a terminal would not show;
//! - [`DateOrder`] says in which order day, month and year are written.
//!
//! No function here panics or returns an error, whatever the text holds, and none knows what a text is about (a name, a
//! phone number, a file): that is for the callers to know.
#![deny(missing_docs)]

pub mod clean;
mod date_order;
pub mod digits;
pub mod fold;
pub mod months;
pub mod replace;
pub mod visible;

pub use date_order::DateOrder;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
