//! The engine of Kith, which contains all of its logic for contacts. It has no user interface, and does not
//! read the home folder, the environment or the system's clock.
//!
//! A [`store::Store`] is one SQLite file. The front ends call the functions of these modules, one for each
//! task:
//!
//! | module | task |
//! | --- | --- |
//! | [`import`] | importing a file into the store: [`import::inspect`], then [`import::import`] |
//! | [`export`] | exporting contacts to a file: [`export::export`], [`export::template`] |
//! | [`browse`] | searching, filtering, sorting and paging the list: [`browse::Browser`] |
//! | [`edit`] | adding and editing one contact: [`edit::add`], [`edit::edit`] |
//! | [`bulk_edit`] | changing a field of many contacts: [`bulk_edit::preview`], [`bulk_edit::apply`] |
//! | [`history`] | the history of a contact, and importing chats into it |
//! | [`output`] | which files may be written over, and removing temporary files |
//! | [`duplicates`] | finding contacts that are likely the same person, and merging them |
//!
//! They use the types in [`contact`], [`field`], [`group`], [`plan`], [`message`] and [`problem`], and the
//! crates that the engine is built on, of which [`phone`], [`source`] and [`visible`] are part of its interface.
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
//! An operation that fails returns an [`Error`], and [`Failure`] is the form of it that is shown to the user.
//! Problems with a record or an input are not errors but [`problem::Problem`]s.
#![deny(missing_docs)]

/// Runs the example in README.md as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod browse;
pub mod bulk_edit;
pub mod clock;
pub mod contact;
mod counts;
pub mod duplicates;
pub mod edit;
pub mod email;
pub mod error;
pub mod export;
pub mod fault;
pub mod field;
pub mod finding;
pub mod group;
pub mod history;
pub mod id;
pub mod import;
mod key_map;
pub mod logs;
pub mod mapping;
pub mod message;
pub mod name_order;
pub mod output;
pub mod plan;
pub mod problem;
pub mod progress;
pub mod sample;
mod saved_query;
pub mod store;
mod validate;

pub use crate::error::{Error, Failure, Result};
pub use kith_phone as phone;
pub use kith_source as source;
pub use kith_text::visible;
