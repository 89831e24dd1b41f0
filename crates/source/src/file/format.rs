//! The formats that can be read.

use serde::{Deserialize, Serialize};

/// The format of a file, detected from its content and never from its name.
///
/// ```
/// use kith_source::Format;
///
/// assert_eq!(Format::Xlsx.name(), "xlsx");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[non_exhaustive]
pub enum Format {
    /// Delimited text, whatever its delimiter.
    Csv,
    /// An Office Open XML workbook.
    Xlsx,
    /// An Office Open XML workbook that may contain macros.
    Xlsm,
    /// An Office Open XML workbook whose parts are binary.
    Xlsb,
    /// A workbook of Excel 2003 or an earlier version.
    Xls,
    /// An OpenDocument spreadsheet.
    Ods,
    /// vCards of any version.
    Vcard,
    /// LDIF, the format in which directories and Thunderbird export address books.
    Ldif,
}

impl Format {
    /// Whether one of the rows holds the headers. In the other formats, each contact names its own properties.
    ///
    /// ```
    /// use kith_source::Format;
    ///
    /// assert!(Format::Csv.has_header_row());
    /// assert!(!Format::Vcard.has_header_row());
    /// ```
    pub fn has_header_row(self) -> bool {
        !matches!(self, Format::Vcard | Format::Ldif)
    }

    /// The short name of the format, which is stable and serves scripts as well.
    ///
    /// ```
    /// use kith_source::Format;
    ///
    /// assert_eq!(Format::Ldif.name(), "ldif");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Xlsm => "xlsm",
            Format::Xlsb => "xlsb",
            Format::Xls => "xls",
            Format::Ods => "ods",
            Format::Vcard => "vcard",
            Format::Ldif => "ldif",
        }
    }
}
