//! What can be said about a file: its format, how it is to be read, what was detected, and why it cannot be read.

mod description;
mod error;
mod format;
mod options;
mod warning;

pub(crate) use description::Description;
pub use error::SourceError;
pub(crate) use error::shown;
pub use format::Format;
pub(crate) use options::usable_delimiter;
pub use options::{ReadOptions, parse_delimiter};
pub use warning::{OtherSheet, SourceWarning};
pub(crate) use warning::{encoding_warning, header_warnings, rows_above_header};
