//! What was detected about a file, whatever its format.

use super::format::Format;
use super::warning::SourceWarning;

/// What was detected about a file. The fields are those of [`Source`](crate::Source), where they are documented.
#[derive(Debug)]
pub(crate) struct Description {
    pub(crate) format: Format,
    pub(crate) encoding: Option<String>,
    pub(crate) delimiter: Option<char>,
    pub(crate) sheets: Vec<String>,
    pub(crate) sheet: Option<String>,
    pub(crate) header_row: u64,
    pub(crate) headers: Vec<String>,
    pub(crate) sure: bool,
    pub(crate) warnings: Vec<SourceWarning>,
}
