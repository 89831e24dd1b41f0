//! Everything Kith knows and does.
//!
//! The engine opens no dialog and reads no home folder, environment or clock: paths, options and the
//! [`clock::Clock`] are passed in. Both fronts (the `kith` command line and the desktop shell) use only
//! what is re-exported here. `ARCHITECTURE.md` at the project's root is the map.

pub mod browse;
pub mod clock;
pub mod contact;
pub mod duplicates;
pub mod edit;
pub mod email;
pub mod error;
pub mod export;
pub mod field;
pub mod fold;
pub mod group;
pub mod history;
pub mod import;
pub mod mapping;
pub mod message;
pub mod phone;
pub mod plan;
pub mod problem;
pub mod source;
pub mod store;
pub mod text;
mod validate;

pub use error::{Error, Failure, Result};
