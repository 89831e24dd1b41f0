//! Everything Kith knows and does.
//!
//! The engine opens no dialog and reads no home folder, environment or clock: paths, options and the
//! [`clock::Clock`] are passed in. Both fronts (the `kith` command line and the desktop shell) use only
//! what is re-exported here. `ARCHITECTURE.md` at the project's root is the map.

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
