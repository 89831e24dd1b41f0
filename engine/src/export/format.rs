//! The formats files are written in, told by their endings.

use std::path::Path;

use super::ExportError;

/// A format for tables and templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Comma-separated values in UTF-8.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

impl Format {
    /// The format a file's ending stands for, in any case.
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
        for other in ["b.xls", "b", "csv", "b.csv.gz", ""] {
            let refused = Format::from_path(Path::new(other)).unwrap_err();
            assert_eq!(refused.code(), "file_unsupported");
        }
    }
}
