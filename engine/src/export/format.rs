//! The formats of tables, told by a file's ending.

use std::path::Path;

/// A format for tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Comma-separated values in UTF-8.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

impl Format {
    /// The format a file's ending stands for, in any case; `None` for other endings.
    pub fn from_path(path: &Path) -> Option<Format> {
        let ending = path.extension()?.to_str()?;
        match () {
            () if ending.eq_ignore_ascii_case("csv") => Some(Format::Csv),
            () if ending.eq_ignore_ascii_case("xlsx") => Some(Format::Xlsx),
            () => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_tell_the_format() {
        assert_eq!(Format::from_path(Path::new("a/b.CSV")), Some(Format::Csv));
        assert_eq!(Format::from_path(Path::new("b.xlsx")), Some(Format::Xlsx));
        for other in ["b.xls", "b", "csv", "b.csv.gz", ""] {
            assert_eq!(Format::from_path(Path::new(other)), None);
        }
    }
}
