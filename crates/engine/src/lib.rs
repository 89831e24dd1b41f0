//! Everything Kith knows and does with contacts, without a window, a home folder, an environment or a clock of its own.
//!
//! A [`store::Store`] is one SQLite file. What the front ends call stands in a module for each thing people do:
//!
//! | module | what it does |
//! | --- | --- |
//! | [`import`] | a file into the store: [`import::inspect`], then [`import::import`] |
//! | [`export`] | contacts into a file: [`export::export`], [`export::template`] |
//! | [`browse`] | the list: [`browse::Browser`] searches, filters, sorts and pages |
//! | [`edit`] | what a person types for one contact: [`edit::add`], [`edit::edit`] |
//! | [`history`] | a contact's timeline, and chats imported into it |
//! | [`duplicates`] | contacts that are likely one person, and merging them |
//!
//! Below them are the shapes of the domain ([`contact`], [`field`], [`group`], [`plan`], [`message`], [`problem`]), and
//! the crates the engine is built on, of which [`phone`] and [`source`] are a part of its interface.
//!
//! ```
//! use kith_engine::clock::Timestamp;
//! use kith_engine::contact::ContactInput;
//! use kith_engine::store::Store;
//! use kith_engine::edit;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let folder = tempfile::tempdir()?;
//! let mut store = Store::open(folder.path(), Timestamp::default)?;
//! let typed = |text: &str| Some(Some(text.to_owned()));
//! let input =
//!     ContactInput { first_name: typed("Ana"), phone: typed("+34 612 34 56 78"), ..ContactInput::default() };
//! let ana = edit::add(&mut store, &input)?;
//! assert_eq!(ana.phone, "+34612345678");
//! # Ok(())
//! # }
//! ```
//!
//! What stops a job is an [`Error`]; [`Failure`] is how it reaches people. What is wrong with a record or an input is a
//! [`problem::Problem`].
#![deny(missing_docs)]

/// The example in README.md.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod browse;
pub mod clock;
pub mod contact;
mod counts;
pub mod duplicates;
pub mod edit;
pub mod email;
pub mod error;
pub mod export;
pub mod field;
pub mod finding;
pub mod group;
pub mod history;
pub mod id;
pub mod import;
pub mod mapping;
pub mod message;
pub mod plan;
pub mod problem;
pub mod progress;
pub mod store;
mod validate;

pub use crate::error::{Error, Failure, Result};
pub use kith_phone as phone;
pub use kith_source as source;
