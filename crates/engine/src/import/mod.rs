//! Importing a file: the only orchestration of reading, mapping, checking and storing.
//!
//! [`inspect`] says how a file would be read, [`import`] reads it whole, as a trial (nothing is written) or for good
//! (one transaction). What became of every record is in the [`Report`].

pub(crate) mod dates;
pub(crate) mod failed;
pub(crate) mod file_warning;
pub(crate) mod inspect;
pub(crate) mod options;
pub(crate) mod pipeline;
pub(crate) mod prepare;
pub(crate) mod report;
pub(crate) mod run;
pub(crate) mod sample;
pub(crate) mod writer;

pub use crate::counts::Counts;
pub use crate::progress::{Job, Progress};
pub use failed::FailedRows;
pub use file_warning::FileWarning;
pub use inspect::{Column, Inspection, inspect};
pub use options::{ImportOptions, OnDuplicate};
pub use report::{BarePhoneCounts, CountryCount, ProblemGroup, Report};
pub use run::import;
