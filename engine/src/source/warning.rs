//! What a person may want to check about a file before importing it.

use serde::{Deserialize, Serialize};

/// Something worth knowing about the reading as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[non_exhaustive]
pub enum SourceWarning {
    /// The encoding is a guess.
    EncodingGuessed {
        /// The guess.
        encoding: String,
    },
    /// No header row was found.
    HeaderMissing,
    /// The header row is a guess.
    HeaderGuessed {
        /// The guess.
        row: u64,
    },
    /// Several columns have the same header.
    HeaderRepeated {
        /// The header.
        header: String,
    },
    /// Other sheets of the workbook are not read.
    OtherSheets {
        /// Their names.
        sheets: Vec<String>,
    },
}

impl SourceWarning {
    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            SourceWarning::EncodingGuessed { .. } => "encoding_guessed",
            SourceWarning::HeaderMissing => "header_missing",
            SourceWarning::HeaderGuessed { .. } => "header_guessed",
            SourceWarning::HeaderRepeated { .. } => "header_repeated",
            SourceWarning::OtherSheets { .. } => "other_sheets",
        }
    }

    /// The English sentence.
    pub fn message(&self) -> String {
        match self {
            SourceWarning::EncodingGuessed { encoding } => {
                format!(
                    "The file does not say its encoding; it is read as {encoding}. Check the accented letters."
                )
            }
            SourceWarning::HeaderMissing => {
                "The file seems to have no header row; its first row is read as data.".to_owned()
            }
            SourceWarning::HeaderGuessed { row } => {
                format!("Row {row} is taken for the header. Choose another one if it is not.")
            }
            SourceWarning::HeaderRepeated { header } => format!("Several columns are headed “{header}”."),
            SourceWarning::OtherSheets { sheets } => {
                format!("Only one sheet is read. Not read: {}.", sheets.join(", "))
            }
        }
    }
}

/// The warnings that headers give rise to.
pub(super) fn of_headers(header_row: u64, headers: &[String], sure: bool) -> Vec<SourceWarning> {
    let mut warnings = Vec::new();
    if header_row == 0 {
        warnings.push(SourceWarning::HeaderMissing);
    } else if !sure {
        warnings.push(SourceWarning::HeaderGuessed { row: header_row });
    }
    let mut sorted: Vec<&String> = headers.iter().collect();
    sorted.sort_unstable();
    for same in sorted.chunk_by(|a, b| a == b).filter(|same| same.len() > 1) {
        if let Some(header) = same.first() {
            warnings.push(SourceWarning::HeaderRepeated { header: (*header).clone() });
        }
    }
    warnings
}
