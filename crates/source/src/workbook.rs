//! Workbooks: which sheet is read, and where its header is.

use std::path::Path;

use kith_container::HeldFile;

use crate::detect::file_kind::WorkbookContainer;
use crate::detect::header;
use crate::file::{
    Description, OtherSheet, ReadOptions, SourceError, SourceWarning, header_warnings, rows_above_header,
    shown,
};
use crate::record::{Batch, ColumnLayout, SampleRow};
use crate::sheet::{Sheet, SheetRecords, Workbook};
use crate::workbook_format;

/// How many rows of a sheet are examined for its header and columns.
const SAMPLE_ROWS: usize = 200;
/// How many sheets are searched for contacts.
const SHEETS_TRIED: usize = 24;

/// How the chosen sheet of a workbook is read.
#[derive(Debug)]
pub(crate) struct SheetPlan {
    workbook: Workbook,
    sheet: Sheet,
    layout: ColumnLayout,
    skip_to: u64,
}

impl SheetPlan {
    /// Starts a pass over the records of the sheet.
    pub(crate) fn records(&self, path: &Path) -> Result<SheetRecords, SourceError> {
        SheetRecords::open(path, &self.workbook, &self.sheet, Some(self.layout.clone()), self.skip_to)
    }
}

/// Opens a workbook and decides how to read it.
pub(crate) fn open(
    file: &HeldFile,
    container: WorkbookContainer,
    options: &ReadOptions,
) -> Result<(Description, SheetPlan), SourceError> {
    let path = file.path();
    let workbook = workbook_format::open(file, container)?;
    let (sheet, mut sample, others) = match &options.sheet {
        Some(name) => {
            let sheet = named(&workbook, name).ok_or_else(|| SourceError::SheetNotFound {
                path: shown(path),
                sheet: name.clone(),
                sheets: names(&workbook),
            })?;
            let (rows, _) = sample(path, &workbook, &sheet, 0)?;
            let visible = workbook.sheets.iter().filter(|other| !other.hidden);
            let others = visible.map(|other| OtherSheet { name: other.name.clone(), rows: None }).collect();
            (sheet, rows, others)
        }
        None => likeliest(path, &workbook)?,
    };
    if sample.is_empty() {
        return Err(SourceError::Empty { path: shown(path) });
    }
    let (header_index, header_sure) = match options.header_row {
        Some(0) => (None, true),
        Some(row) => {
            if !sample.iter().any(|record| record.line >= row) {
                sample = self::sample(path, &workbook, &sheet, row - 1)?.0;
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
    let mut warnings = header_warnings(header_row, &headers, header_sure);
    if options.header_row.is_none() {
        warnings.extend(rows_above_header(&header::above(&sample, header_index)));
    }
    if sheet.hidden && options.sheet.is_none() {
        warnings.push(SourceWarning::HiddenSheet { sheet: sheet.name.clone() });
    }
    let sheets: Vec<OtherSheet> = others.into_iter().filter(|other| other.name != sheet.name).collect();
    if !sheets.is_empty() {
        warnings.push(SourceWarning::OtherSheets { read: sheet.name.clone(), sheets });
    }
    let description = Description {
        format: workbook.format,
        encoding: None,
        delimiter: None,
        sheets: names(&workbook),
        sheet: Some(sheet.name.clone()),
        header_row,
        headers,
        sure: header_sure,
        warnings,
    };
    Ok((description, SheetPlan { workbook, sheet, layout, skip_to: header_row }))
}

/// Returns the names of the sheets.
fn names(workbook: &Workbook) -> Vec<String> {
    workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect()
}

/// Finds a sheet by its name. If no name matches exactly, case is ignored.
fn named(workbook: &Workbook, name: &str) -> Option<Sheet> {
    let exact = workbook.sheets.iter().find(|sheet| sheet.name == name);
    let lower = name.trim().to_lowercase();
    exact.or_else(|| workbook.sheets.iter().find(|sheet| sheet.name.trim().to_lowercase() == lower)).cloned()
}

/// Returns the visible sheet that looks most like contacts, its first rows, and the sheets that were considered and have
/// rows. The words of its header count first, then whether it has rows, then its position. Hidden sheets are considered
/// only if all visible ones are empty.
fn likeliest(
    path: &Path,
    workbook: &Workbook,
) -> Result<(Sheet, Vec<SampleRow>, Vec<OtherSheet>), SourceError> {
    let mut best: Option<(usize, Sheet, Vec<SampleRow>)> = None;
    let mut considered = Vec::new();
    let mut first_error = None;
    for hidden in [false, true] {
        for sheet in workbook.sheets.iter().filter(|sheet| sheet.hidden == hidden).take(SHEETS_TRIED) {
            let (rows, count) = match sample(path, workbook, sheet, 0) {
                Ok(sampled) => sampled,
                Err(error) => {
                    first_error = first_error.or(Some(error));
                    continue;
                }
            };
            if !rows.is_empty() {
                considered.push(OtherSheet { name: sheet.name.clone(), rows: count });
            }
            let score = 2 * header::best_score(&rows) + rows.len().min(2);
            if best.as_ref().is_none_or(|(other, ..)| score > *other) {
                best = Some((score, sheet.clone(), rows));
            }
        }
        if best.as_ref().is_some_and(|(score, ..)| *score > 0) {
            break;
        }
    }
    match (best, first_error) {
        (Some((score, sheet, rows)), error) if error.is_none() || score > 0 => {
            tracing::debug!(score, "sheet chosen");
            Ok((sheet, rows, considered))
        }
        (_, Some(error)) => Err(error),
        (_, None) => Err(SourceError::Empty { path: shown(path) }),
    }
}

/// Reads the first rows of a sheet after the row `skip_to`. Returns them and, if they are all, their number.
fn sample(
    path: &Path,
    workbook: &Workbook,
    sheet: &Sheet,
    skip_to: u64,
) -> Result<(Vec<SampleRow>, Option<u64>), SourceError> {
    let mut records = SheetRecords::open(path, workbook, sheet, None, skip_to)?;
    let mut batch = Batch::new();
    batch.refill(|batch| records.next_batch(batch))?;
    let count = records.ended().then_some(batch.len() as u64);
    Ok((SampleRow::from_batch(&batch).take(SAMPLE_ROWS).collect(), count))
}
