//! A workbook as a [`Source`]: which sheet is read, and where its header is.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use super::books::{self, Wrapping};
use super::detect::{SampleRow, header};
use super::error::{SourceError, shown};
use super::layout::Layout;
use super::options::ReadOptions;
use super::sheet::{Sheet, SheetRecords, Workbook};
use super::warning::{self, SourceWarning};
use super::{Batch, Source};

/// So many rows tell a sheet's header and columns.
const SAMPLE_ROWS: usize = 200;
/// So many sheets are looked into to find the contacts.
const SHEETS_TRIED: usize = 24;

/// What a pass over a sheet needs.
#[derive(Debug)]
pub(super) struct Reading {
    book: Arc<Workbook>,
    sheet: Sheet,
    layout: Layout,
    skip_to: u64,
}

impl Reading {
    pub(super) fn records(&self, path: &Path) -> Result<SheetRecords, SourceError> {
        SheetRecords::open(path, &self.book, &self.sheet, Some(self.layout.clone()), self.skip_to)
    }
}

pub(super) fn open(
    path: &Path,
    wrapping: Wrapping,
    file: File,
    size: u64,
    options: &ReadOptions,
) -> Result<Source, SourceError> {
    let book = books::open(path, wrapping, file)?;
    let (sheet, mut sample) = match &options.sheet {
        Some(name) => {
            let sheet = named(&book, name).ok_or_else(|| SourceError::SheetNotFound {
                path: shown(path),
                sheet: name.clone(),
                sheets: names(&book),
            })?;
            let rows = sample(path, &book, &sheet, 0)?;
            (sheet, rows)
        }
        None => likeliest(path, &book)?,
    };
    if sample.is_empty() {
        return Err(SourceError::Empty { path: shown(path) });
    }
    let (header_index, header_sure) = match options.header_row {
        Some(0) => (None, true),
        Some(row) => {
            if !sample.iter().any(|record| record.line >= row) {
                sample = self::sample(path, &book, &sheet, row - 1)?;
            }
            let index = sample.iter().position(|record| record.line >= row);
            let index = index.ok_or_else(|| SourceError::HeaderRowNotFound { path: shown(path), row })?;
            (Some(index), true)
        }
        None => {
            let header = header::find(&sample);
            (header.row, header.sure)
        }
    };
    let (headers, layout) = header::columns(&sample, header_index, true);
    let header_row = header_index.and_then(|index| sample.get(index)).map_or(0, |row| row.line);
    let mut warnings = warning::of_headers(header_row, &headers, header_sure);
    let others: Vec<String> = book
        .sheets
        .iter()
        .filter(|other| !other.hidden && other.name != sheet.name)
        .map(|other| other.name.clone())
        .collect();
    if !others.is_empty() {
        warnings.push(SourceWarning::OtherSheets { sheets: others });
    }
    Ok(Source {
        format: book.format,
        encoding: None,
        delimiter: None,
        sheets: names(&book),
        sheet: Some(sheet.name.clone()),
        header_row,
        headers,
        sure: header_sure,
        warnings,
        path: path.to_owned(),
        size,
        reading: super::Reading::Sheet(Reading { book: Arc::new(book), sheet, layout, skip_to: header_row }),
    })
}

fn names(book: &Workbook) -> Vec<String> {
    book.sheets.iter().map(|sheet| sheet.name.clone()).collect()
}

/// The sheet a person names, whatever the case.
fn named(book: &Workbook, name: &str) -> Option<Sheet> {
    let exact = book.sheets.iter().find(|sheet| sheet.name == name);
    let lower = name.trim().to_lowercase();
    exact.or_else(|| book.sheets.iter().find(|sheet| sheet.name.trim().to_lowercase() == lower)).cloned()
}

/// The visible sheet that looks most like contacts: by the words of its header, then by having rows at all,
/// then by coming first. Hidden ones are read when nothing else holds anything.
fn likeliest(path: &Path, book: &Workbook) -> Result<(Sheet, Vec<SampleRow>), SourceError> {
    let mut best: Option<(usize, Sheet, Vec<SampleRow>)> = None;
    let mut trouble = None;
    for hidden in [false, true] {
        for sheet in book.sheets.iter().filter(|sheet| sheet.hidden == hidden).take(SHEETS_TRIED) {
            let rows = match sample(path, book, sheet, 0) {
                Ok(rows) => rows,
                Err(error) => {
                    trouble = trouble.or(Some(error));
                    continue;
                }
            };
            let score = 2 * header::best_known(&rows) + rows.len().min(2);
            if best.as_ref().is_none_or(|(other, ..)| score > *other) {
                best = Some((score, sheet.clone(), rows));
            }
        }
        if best.as_ref().is_some_and(|(score, ..)| *score > 0) {
            break;
        }
    }
    match (best, trouble) {
        (Some((score, sheet, rows)), None) => {
            Ok((sheet, rows)).inspect(|_| tracing::debug!(score, "sheet chosen"))
        }
        (Some((score, sheet, rows)), Some(_)) if score > 0 => Ok((sheet, rows)),
        (_, Some(error)) => Err(error),
        (None, None) => Err(SourceError::Empty { path: shown(path) }),
    }
}

/// The first rows of a sheet below `skip_to`.
fn sample(path: &Path, book: &Workbook, sheet: &Sheet, skip_to: u64) -> Result<Vec<SampleRow>, SourceError> {
    let mut records = SheetRecords::open(path, book, sheet, None, skip_to)?;
    let mut batch = Batch::new();
    batch.clear();
    records.next_batch(&mut batch)?;
    batch.seal();
    Ok(batch
        .records()
        .take(SAMPLE_ROWS)
        .map(|record| SampleRow { line: record.line, cells: record.cells().map(str::to_owned).collect() })
        .collect())
}
