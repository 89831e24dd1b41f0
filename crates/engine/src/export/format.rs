//! The formats that files are written in, determined by the file extension.

use std::path::Path;

use crate::export::error::ExportError;

/// A file format for tables and templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Comma-separated values in UTF-8.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

impl Format {
    /// Returns the format for a file extension, ignoring case.
    ///
    /// # Errors
    /// [`ExportError::Unsupported`].
    pub fn from_path(path: &Path) -> Result<Format, ExportError> {
        match ending(path).as_str() {
            "csv" => Ok(Format::Csv),
            "xlsx" => Ok(Format::Xlsx),
            _ => Err(ExportError::Unsupported { path: path.display().to_string(), endings: ".csv or .xlsx" }),
        }
    }
}

/// A file format for contacts: a table, or vCards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContactFormat {
    /// A table with one row for each contact.
    Table(Format),
    /// One vCard 4.0 for each contact.
    Vcard,
}

impl ContactFormat {
    /// Returns the format for a file extension, ignoring case.
    ///
    /// # Errors
    /// [`ExportError::Unsupported`].
    pub fn from_path(path: &Path) -> Result<ContactFormat, ExportError> {
        match ending(path).as_str() {
            "vcf" | "vcard" => Ok(ContactFormat::Vcard),
            _ => Format::from_path(path).map(ContactFormat::Table).map_err(|_| ExportError::Unsupported {
                path: path.display().to_string(),
                endings: ".csv, .xlsx or .vcf",
            }),
        }
    }
}

fn ending(path: &Path) -> String {
    path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_tell_the_format() {
        assert_eq!(Format::from_path(Path::new("a/b.CSV")).unwrap(), Format::Csv);
        assert_eq!(Format::from_path(Path::new("b.xlsx")).unwrap(), Format::Xlsx);
        assert_eq!(ContactFormat::from_path(Path::new("b.VCF")).unwrap(), ContactFormat::Vcard);
        assert_eq!(ContactFormat::from_path(Path::new("b.csv")).unwrap(), ContactFormat::Table(Format::Csv));
        assert!(ContactFormat::from_path(Path::new("b.xls")).unwrap_err().to_string().contains(".vcf"));
        for other in ["b.xls", "b", "csv", "b.csv.gz", ""] {
            let refused = Format::from_path(Path::new(other)).unwrap_err();
            assert_eq!(refused.code(), "file_unsupported");
        }
    }
}
