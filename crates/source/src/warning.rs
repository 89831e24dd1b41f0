//! What a person may want to check about a file before importing it.

use std::collections::BTreeMap;

/// Something worth knowing about the reading as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Some cards are groups of contacts, not contacts.
    GroupCards {
        /// How many.
        count: u64,
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
            SourceWarning::GroupCards { .. } => "group_cards",
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
            SourceWarning::GroupCards { count } => {
                format!("{count} cards are groups, not contacts; they count as blank.")
            }
        }
    }
}

impl SourceWarning {
    /// What a translated sentence needs, by name.
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            SourceWarning::EncodingGuessed { encoding } => BTreeMap::from([("encoding", encoding.clone())]),
            SourceWarning::HeaderMissing => BTreeMap::new(),
            SourceWarning::HeaderGuessed { row } => BTreeMap::from([("row", row.to_string())]),
            SourceWarning::HeaderRepeated { header } => BTreeMap::from([("header", header.clone())]),
            SourceWarning::OtherSheets { sheets } => BTreeMap::from([("sheets", sheets.join(", "))]),
            SourceWarning::GroupCards { count } => BTreeMap::from([("count", count.to_string())]),
        }
    }
}

/// The warnings that headers give rise to.
pub(crate) fn of_headers(header_row: u64, headers: &[String], sure: bool) -> Vec<SourceWarning> {
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
