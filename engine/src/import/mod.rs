//! Importing a file.

mod counts;

pub use counts::Counts;
