//! A table of plain texts as a CSV or XLSX file. It is used for the failed rows of an import, which the user
//! can correct and import again.

use std::path::{Path, PathBuf};

use crate::export::delimited::Delimited;
use crate::export::error::ExportError;
use crate::export::format::Format;
use crate::export::sheet::{Layout, SheetColumn};
use crate::export::sheet_writer::SheetWriter;
use crate::export::workbook::{Container, MOST_COLUMNS, MOST_ROWS, Style};
use crate::output::atomic_file::AtomicFile;
use crate::output::outputs::Outputs;

/// A table that is being written. Its file appears only with [`Table::finish`]; a table that is dropped
/// leaves no file.
#[derive(Debug)]
pub struct Table {
    path: PathBuf,
    rows: u64,
    out: Out,
}

#[derive(Debug)]
enum Out {
    Csv(Box<Delimited<AtomicFile>>),
    Xlsx(Box<SheetWriter<AtomicFile>>),
}

impl Table {
    /// Begins a table with these headers. A CSV file gets a byte order mark and guarded formulas; in an XLSX
    /// file every cell is a text.
    ///
    /// # Errors
    /// [`ExportError`] if the file cannot be written.
    pub fn create(
        outputs: &Outputs,
        path: &Path,
        format: Format,
        headers: &[String],
    ) -> Result<Table, ExportError> {
        let file = AtomicFile::create(outputs, path)?;
        let refused = |cause| ExportError::io(path, &cause);
        let out = match format {
            Format::Csv => {
                let mut csv = Delimited::new(file);
                csv.record(headers.iter().map(String::as_str)).map_err(refused)?;
                Out::Csv(Box::new(csv))
            }
            Format::Xlsx => {
                let columns: Vec<SheetColumn> =
                    headers.iter().take(MOST_COLUMNS).map(|header| column(header)).collect();
                let layout =
                    Layout { name: "Rows", hidden: false, filter: true, large: false, columns: &columns };
                let sheet =
                    Container::begin(file, 1).and_then(|workbook| SheetWriter::begin(workbook, &layout));
                Out::Xlsx(Box::new(sheet.map_err(refused)?))
            }
        };
        Ok(Table { path: path.to_owned(), rows: 0, out })
    }

    /// Adds a row. The cells must be unguarded: a cell that was read from a CSV file is passed without the
    /// guard it had there.
    ///
    /// # Errors
    /// [`ExportError::TooManyRows`] if the sheet is full, [`ExportError::Output`].
    pub fn row<'a>(&mut self, cells: impl Iterator<Item = &'a str>) -> Result<(), ExportError> {
        self.rows += 1;
        let done = match &mut self.out {
            Out::Csv(csv) => csv.record(cells),
            Out::Xlsx(_) if self.rows > MOST_ROWS => {
                return Err(ExportError::TooManyRows {
                    path: self.path.display().to_string(),
                    limit: MOST_ROWS,
                });
            }
            Out::Xlsx(sheet) => sheet.texts(cells.take(MOST_COLUMNS), Style::Text),
        };
        done.map_err(|cause| ExportError::io(&self.path, &cause))
    }

    /// Completes the file and moves it to its path.
    ///
    /// # Errors
    /// [`ExportError`]; a file that existed at the path is then unchanged.
    pub fn finish(self) -> Result<(), ExportError> {
        let done = match self.out {
            Out::Csv(csv) => csv.finish(),
            Out::Xlsx(sheet) => sheet.finish(&[]).and_then(Container::finish),
        };
        done.map_err(|cause| ExportError::io(&self.path, &cause))?.keep()?;
        Ok(())
    }
}

/// Creates a column that is wide enough for its header, between a minimum and a maximum.
fn column(header: &str) -> SheetColumn {
    let width = u16::try_from(header.chars().count().clamp(10, 38)).unwrap_or(38) + 2;
    SheetColumn { header: header.to_owned(), width, style: Style::Text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Reader, Xlsx, open_workbook};

    fn save(format: Format, name: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        let headers = ["Name".to_owned(), "Tel".to_owned(), "Reason".to_owned()];
        let mut table = Table::create(&Outputs::of_store(folder.path()), &path, format, &headers).unwrap();
        table.row(["=Ana", "12", "“12” has no country code."].into_iter()).unwrap();
        table.row(["", "", ""].into_iter()).unwrap();
        assert!(!path.exists());
        table.finish().unwrap();
        (folder, path)
    }

    #[test]
    fn csv_has_a_mark_and_guards() {
        let (_folder, path) = save(Format::Csv, "failed.csv");
        let text = std::fs::read_to_string(path).unwrap();
        assert_eq!(text, "\u{feff}Name,Tel,Reason\r\n'=Ana,12,“12” has no country code.\r\n,,\r\n");
    }

    #[test]
    fn xlsx_has_texts_only() {
        let (_folder, path) = save(Format::Xlsx, "failed.xlsx");
        let mut workbook: Xlsx<_> = open_workbook(&path).unwrap();
        let range = workbook.worksheet_range("Rows").unwrap();
        let cells: Vec<String> = range.rows().nth(1).unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(cells, ["=Ana", "12", "“12” has no country code."]);
        assert!(range.rows().nth(1).unwrap().iter().all(|cell| matches!(cell, calamine::Data::String(_))));
    }

    #[test]
    fn a_table_that_is_not_finished_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("failed.xlsx");
        drop(Table::create(&Outputs::of_store(&path), &path, Format::Xlsx, &["A".to_owned()]).unwrap());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
