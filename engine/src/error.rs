//! What stops a job. One enum per layer, wrapped by [`Error`]; [`Failure`] is how it reaches people.
//!
//! Bad input inside a file is not here: it is a [`crate::problem::Problem`].

use serde::Serialize;

use crate::source::SourceError;
use crate::store::StoreError;

/// The engine's result.
pub type Result<T> = std::result::Result<T, Error>;

/// Everything that can stop a job.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Reading a chosen file.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The contact store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// An error as the fronts show it: a stable code, a sentence, and what a catalogue's sentence needs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Failure {
    /// Stable, see `product.md` §10.
    pub code: String,
    /// What happened, where, and what to do next, in English.
    pub message: String,
    /// Named details (`path`, `column`, `limit`, `problems`, …).
    pub details: serde_json::Map<String, serde_json::Value>,
}
