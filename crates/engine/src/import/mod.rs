//! Importing a file. This is the only place that combines reading, mapping, validating and storing.
//!
//! [`inspect`] returns how a file would be read. [`import`] reads the whole file, either as a trial (nothing
//! is written) or as a real import (in one transaction). The [`Report`] contains the result of every record.

pub(crate) mod column_plan;
pub(crate) mod column_use;
pub(crate) mod combined;
pub(crate) mod failed;
pub(crate) mod file_warning;
pub(crate) mod findings;
pub(crate) mod fit;
pub(crate) mod fixes;
pub(crate) mod inspect;
pub(crate) mod keep;
pub(crate) mod options;
pub(crate) mod pipeline;
pub(crate) mod prepare;
pub(crate) mod problem_rows;
pub(crate) mod report;
pub(crate) mod run;
pub(crate) mod sample;
pub(crate) mod survey;
pub(crate) mod type_guess;
pub(crate) mod writer;

pub use crate::counts::Counts;
pub use crate::progress::{Job, Progress};
pub use combined::combine;
pub use failed::FailedRows;
pub use file_warning::FileWarning;
pub use findings::{ColumnFindings, find_out};
pub use fixes::{CellFix, Fixes, ValueFix};
pub use inspect::{Inspection, SourceColumn, inspect};
pub use keep::NewField;
pub use options::{ImportOptions, OnDuplicate};
pub use problem_rows::{CauseCount, CellProblem, ProblemPage, ProblemQuery, ProblemRow, ProblemRows};
pub use report::{BarePhoneCounts, CountryCount, ProblemGroup, Report};
pub use run::{check, import};
