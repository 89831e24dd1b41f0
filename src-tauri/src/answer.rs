//! What a command answers with.

use kith_engine::Failure;

/// What a command answers.
pub type Answer<T> = Result<T, Failure>;
