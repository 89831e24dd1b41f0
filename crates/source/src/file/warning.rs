//! What a person may want to check before importing a file.

use std::collections::BTreeMap;

/// Something about a whole file that a person may want to check.
///
/// ```
/// use kith_source::SourceWarning;
///
/// let warning = SourceWarning::GroupCards { count: 1 };
/// assert!(warning.message().starts_with("1 card is a group, not a contact."));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceWarning {
    /// The encoding was guessed.
    EncodingGuessed {
        /// The encoding.
        encoding: String,
    },
    /// Some bytes are malformed in the encoding and are replaced by U+FFFD.
    BytesReplaced {
        /// The encoding.
        encoding: String,
    },
    /// No header row was found.
    HeaderMissing,
    /// The header row was guessed.
    HeaderGuessed {
        /// The row, counted from 1.
        row: u64,
    },
    /// Several columns have the same header.
    HeaderRepeated {
        /// The header.
        header: String,
    },
    /// Rows above the header are not read.
    RowsAboveHeader {
        /// The number of such rows that are not blank.
        count: u64,
        /// The text of the first one.
        first: String,
    },
    /// The workbook has other sheets with data, which are not read.
    OtherSheets {
        /// The sheet that is read.
        read: String,
        /// The others.
        sheets: Vec<OtherSheet>,
    },
    /// The sheet that is read is hidden.
    HiddenSheet {
        /// The sheet.
        sheet: String,
    },
    /// Some cards describe groups of contacts, not contacts.
    GroupCards {
        /// The number of such cards.
        count: u64,
    },
    /// The file ends inside a record, as it does when a download was interrupted.
    FileCut {
        /// The line of the record, or the number of the card.
        line: u64,
    },
}

/// A sheet that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherSheet {
    /// Its name.
    pub name: String,
    /// The number of its rows that are not blank, if it is known.
    pub rows: Option<u64>,
}

impl OtherSheet {
    /// The name and the number of rows.
    fn described(&self) -> String {
        match self.rows {
            Some(1) => format!("“{}” (1 row)", self.name),
            Some(rows) => format!("“{}” ({rows} rows)", self.name),
            None => format!("“{}”", self.name),
        }
    }
}

impl SourceWarning {
    /// The code of the warning, which is stable.
    ///
    /// ```
    /// use kith_source::SourceWarning;
    ///
    /// assert_eq!(SourceWarning::HeaderMissing.code(), "header_missing");
    /// ```
    pub fn code(&self) -> &'static str {
        match self {
            SourceWarning::EncodingGuessed { .. } => "encoding_guessed",
            SourceWarning::BytesReplaced { .. } => "bytes_replaced",
            SourceWarning::HeaderMissing => "header_missing",
            SourceWarning::HeaderGuessed { .. } => "header_guessed",
            SourceWarning::HeaderRepeated { .. } => "header_repeated",
            SourceWarning::OtherSheets { .. } => "other_sheets",
            SourceWarning::RowsAboveHeader { .. } => "rows_above_header",
            SourceWarning::HiddenSheet { .. } => "hidden_sheet",
            SourceWarning::GroupCards { .. } => "group_cards",
            SourceWarning::FileCut { .. } => "file_cut",
        }
    }

    /// The warning as an English sentence.
    ///
    /// ```
    /// use kith_source::SourceWarning;
    ///
    /// let warning = SourceWarning::HeaderGuessed { row: 3 };
    /// assert_eq!(warning.message(), "Row 3 is taken for the header. Choose another one if it is not.");
    /// ```
    pub fn message(&self) -> String {
        match self {
            SourceWarning::EncodingGuessed { encoding } => {
                format!(
                    "The file does not say its encoding; it is read as {encoding}. Check the accented letters."
                )
            }
            SourceWarning::BytesReplaced { encoding } => {
                format!(
                    "Some bytes of the file are not {encoding}; each is read as “�”. If other letters are wrong as \
                     well, choose another encoding."
                )
            }
            SourceWarning::HeaderMissing => {
                "The file seems to have no header row; its first row is read as data. If a row holds the headers, \
                 choose it."
                    .to_owned()
            }
            SourceWarning::HeaderGuessed { row } => {
                format!("Row {row} is taken for the header. Choose another one if it is not.")
            }
            SourceWarning::HeaderRepeated { header } => format!("Several columns are headed “{header}”."),
            SourceWarning::RowsAboveHeader { count: 1, first } => {
                format!("1 row above the header is not read: “{first}”.")
            }
            SourceWarning::RowsAboveHeader { count, first } => {
                format!("{count} rows above the header are not read; the first is “{first}”.")
            }
            SourceWarning::OtherSheets { read, sheets } => {
                let others: Vec<String> = sheets.iter().map(OtherSheet::described).collect();
                format!(
                    "Only the sheet “{read}” is read. Not read: {}. To read another one, choose it and import again.",
                    others.join(", ")
                )
            }
            SourceWarning::HiddenSheet { sheet } => {
                format!("The sheet “{sheet}” is hidden; it is read because no visible sheet has data.")
            }
            SourceWarning::FileCut { .. } => {
                "The file ends inside its last record, as it does when a download or a copy was interrupted. That \
                 record is not imported, and others may be missing. Download or copy the file again."
                    .to_owned()
            }
            SourceWarning::GroupCards { count: 1 } => {
                "1 card is a group, not a contact. It counts as blank; its members in this file are put into the group."
.to_owned()
            }
            SourceWarning::GroupCards { count } => {
                format!("{count} cards are groups, not contacts. They count as blank; their members in this file are put into \
the groups.")
            }
        }
    }

    /// The values in the message, by name, for translations of it.
    ///
    /// ```
    /// use kith_source::SourceWarning;
    ///
    /// let warning = SourceWarning::HeaderGuessed { row: 3 };
    /// assert_eq!(warning.args()["row"], "3");
    /// ```
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        match self {
            SourceWarning::EncodingGuessed { encoding } | SourceWarning::BytesReplaced { encoding } => {
                BTreeMap::from([("encoding", encoding.clone())])
            }
            SourceWarning::HeaderMissing => BTreeMap::new(),
            SourceWarning::HeaderGuessed { row } => BTreeMap::from([("row", row.to_string())]),
            SourceWarning::HeaderRepeated { header } => BTreeMap::from([("header", header.clone())]),
            SourceWarning::RowsAboveHeader { count, first } => {
                BTreeMap::from([("count", count.to_string()), ("first", first.clone())])
            }
            SourceWarning::OtherSheets { read, sheets } => {
                let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
                BTreeMap::from([("read", read.clone()), ("sheets", names.join(", "))])
            }
            SourceWarning::HiddenSheet { sheet } => BTreeMap::from([("sheet", sheet.clone())]),
            SourceWarning::GroupCards { count } => BTreeMap::from([("count", count.to_string())]),
            SourceWarning::FileCut { line } => BTreeMap::from([("line", line.to_string())]),
        }
    }
}

/// Returns the warning about the encoding of a text file. A file that is UTF-8 although not `sure` has bytes that are
/// not; so has one whose headers show it.
pub(crate) fn encoding_warning(encoding: &str, sure: bool, headers: &[String]) -> Option<SourceWarning> {
    let encoding = encoding.to_owned();
    let in_headers = || headers.iter().any(|header| header.contains(char::REPLACEMENT_CHARACTER));
    if !sure && encoding != "utf-8" {
        Some(SourceWarning::EncodingGuessed { encoding })
    } else if !sure || in_headers() {
        Some(SourceWarning::BytesReplaced { encoding })
    } else {
        None
    }
}

/// The maximum length of a row in a warning in characters.
const MAX_SHOWN: usize = 60;

/// Returns the warning about `above`, the texts of the rows above the header that are not blank.
pub(crate) fn rows_above_header(above: &[String]) -> Option<SourceWarning> {
    let first = above.first()?;
    let mut shown: String = first.chars().take(MAX_SHOWN).collect();
    if shown.len() < first.len() {
        shown.push('…');
    }
    Some(SourceWarning::RowsAboveHeader { count: above.len() as u64, first: shown })
}

/// Returns the warnings about a header row and its headers. A person who says that there is no header is `sure`.
pub(crate) fn header_warnings(header_row: u64, headers: &[String], sure: bool) -> Vec<SourceWarning> {
    let mut warnings = Vec::new();
    if header_row == 0 && sure {
        // There is nothing to check.
    } else if header_row == 0 {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_agree_with_their_nouns() {
        let message = |count| SourceWarning::GroupCards { count }.message();
        assert!(message(1).starts_with("1 card is a group, not a contact. It counts"), "{}", message(1));
        assert!(message(3).starts_with("3 cards are groups, not contacts. They count"), "{}", message(3));
    }

    #[test]
    fn headers_are_warned_about_once_each() {
        let headers = ["Phone", "Name", "Phone", "Phone"].map(str::to_owned);
        let warnings = header_warnings(2, &headers, false);
        let repeated = SourceWarning::HeaderRepeated { header: "Phone".to_owned() };
        assert_eq!(warnings, [SourceWarning::HeaderGuessed { row: 2 }, repeated]);
        assert_eq!(header_warnings(0, &headers[..2], false), [SourceWarning::HeaderMissing]);
        assert_eq!(header_warnings(0, &headers[..2], true), []);
    }

    #[test]
    fn the_encoding_is_warned_about_if_it_was_guessed_or_does_not_fit() {
        let code = |encoding, sure, header: &str| {
            encoding_warning(encoding, sure, &[header.to_owned()]).map(|warning| warning.code())
        };
        assert_eq!(code("windows-1252", false, "Name"), Some("encoding_guessed"));
        assert_eq!(code("utf-8", false, "Name"), Some("bytes_replaced"));
        assert_eq!(code("utf-8", true, "T\u{fffd}l"), Some("bytes_replaced"));
        assert_eq!(code("utf-8", true, "Name"), None);
    }

    #[test]
    fn what_is_left_aside_is_named() {
        let sheet = |name: &str, rows| OtherSheet { name: name.to_owned(), rows };
        let sheets = vec![sheet("Old", Some(1)), sheet("Staff", Some(12)), sheet("x", None)];
        let warning = SourceWarning::OtherSheets { read: "People".to_owned(), sheets };
        let message = warning.message();
        assert!(message.contains("“Old” (1 row), “Staff” (12 rows), “x”"), "{message}");
        assert_eq!(warning.args()["sheets"], "Old, Staff, x");
        let above = rows_above_header(&["x".repeat(99), "y".to_owned()]).map(|warning| warning.message());
        let shown = format!("2 rows above the header are not read; the first is “{}…”.", "x".repeat(60));
        assert_eq!(above, Some(shown));
        assert_eq!(rows_above_header(&[]), None);
    }
}
