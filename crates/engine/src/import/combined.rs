//! Combining several files into one, so that they are imported together.

use std::borrow::Cow;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::export::error::ExportError;
use crate::import::file_warning::FileWarning;
use crate::import::prepare::open;
use crate::validate::guard::unguard;
use kith_source::{Batch, Defect, Format, ReadOptions, Source, SourceError};
use kith_text::fold::header_key;

/// The header of the column that says where each record comes from.
const ORIGIN: &str = "Source file";

/// Writes the records of several files to one CSV file. Columns with the same header are one column; a last
/// column has the name of the file and the line of each record. Returns the warnings about each file, with its
/// name.
///
/// ```
/// # use kith_engine::import::combine;
/// # use kith_engine::source::ReadOptions;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// let [a, b, out] = ["a.csv", "b.csv", "out.csv"].map(|name| folder.path().join(name));
/// std::fs::write(&a, "Name,Phone\nAna,+34 612 34 56 78\n")?;
/// std::fs::write(&b, "Phone,Name,City\n+34 612 34 56 79,Bob,Rome\n")?;
/// combine(&[a, b], &ReadOptions::default(), &out)?;
/// let combined = std::fs::read_to_string(&out)?;
/// assert_eq!(combined.lines().nth(2), Some("Bob,+34 612 34 56 79,Rome,b.csv:2"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// An error if one of the files cannot be read or ends inside a record, or the combined file cannot be written.
pub fn combine(paths: &[PathBuf], options: &ReadOptions, out: &Path) -> Result<Vec<(String, FileWarning)>> {
    let sources = paths.iter().map(|path| open(path, options)).collect::<Result<Vec<Source>>>()?;
    let mut headers: Vec<String> = Vec::new();
    let columns: Vec<Vec<usize>> =
        sources.iter().map(|source| place(&source.headers, &mut headers)).collect();
    let write = |error: std::io::Error| Error::from(ExportError::io(out, &error));
    // Nobody else may read it, and an error leaves nothing behind.
    let mut file = tempfile::NamedTempFile::new_in(out.parent().unwrap_or(out)).map_err(write)?;
    // The mark makes the encoding certain.
    file.write_all("\u{feff}".as_bytes()).map_err(write)?;
    let mut table = csv::WriterBuilder::new().flexible(true).from_writer(std::io::BufWriter::new(file));
    let width = headers.len();
    let header = headers.iter().map(String::as_str).chain([ORIGIN]);
    table.write_record(header).map_err(|error| write(error.into()))?;
    for (source, columns) in sources.iter().zip(&columns) {
        let mut records = source.records()?;
        let mut batch = Batch::new();
        while records.next_batch(&mut batch)? {
            for record in batch.records() {
                if record.defect == Some(Defect::CutOff) {
                    return Err(cut_off(source));
                }
                let mut cells = vec![Cow::Borrowed(""); width];
                for (cell, column) in record.cells().zip(columns) {
                    if let Some(place) = cells.get_mut(*column) {
                        *place = kept(cell, source.format);
                    }
                }
                cells.push(format!("{}:{}", source.file_name(), record.line).into());
                // What stands beyond the headers has no column; it is reported as in a single file.
                cells.extend(record.cells().skip(columns.len()).map(|cell| kept(cell, source.format)));
                let cells = cells.iter().map(|cell| cell.as_bytes());
                table.write_record(cells).map_err(|error| write(error.into()))?;
            }
        }
        if records.cut_off().is_some() {
            return Err(cut_off(source));
        }
    }
    let file = table.into_inner().map_err(|error| write(error.into_error()))?;
    let file = file.into_inner().map_err(|error| write(error.into_error()))?;
    file.persist(out).map_err(|error| write(error.error))?;
    let warnings = sources.into_iter().flat_map(|source| {
        let name = source.file_name();
        source.warnings.into_iter().map(move |warning| (name.clone(), FileWarning::Reading(warning)))
    });
    Ok(warnings.collect())
}

/// Returns a cell of a file as a cell of CSV. Only in CSV is an apostrophe before a formula a guard, which is removed; in
/// others it is part of the text, and gets a guard.
fn kept(cell: &str, format: Format) -> Cow<'_, str> {
    let is_text = format != Format::Csv && unguard(cell) != cell;
    if is_text { format!("'{cell}").into() } else { cell.into() }
}

/// Returns the error for a file that ends inside a record: in the combined file nothing would show it.
fn cut_off(source: &Source) -> Error {
    let (path, detail) = (source.path().display().to_string(), "it ends inside its last record".to_owned());
    SourceError::Damaged { path, detail }.into()
}

/// Returns the columns of the combined file for the headers of one file, and adds those that are new.
fn place(headers: &[String], all: &mut Vec<String>) -> Vec<usize> {
    let mut taken = Vec::new();
    for header in headers {
        let key = header_key(header);
        let free = |at: &usize| !taken.contains(at);
        let known =
            (0..all.len()).find(|at| free(at) && all.get(*at).is_some_and(|known| header_key(known) == key));
        taken.push(known.unwrap_or_else(|| {
            all.push(header.clone());
            all.len() - 1
        }));
    }
    taken
}
