//! The result type of commands.

use kith_engine::Failure;

/// The result of a command.
pub type Answer<T> = Result<T, Failure>;
