//! Delimited text files: their encoding, dialect, header and columns.

use kith_container::HeldFile;

use crate::csv::{CsvRecords, Dialect};
use crate::detect::{dialect, encoding, header};
use crate::file::{
    Description, Format, ReadOptions, SourceError, encoding_warning, header_warnings, rows_above_header,
    shown, usable_delimiter,
};
use crate::record::{Batch, ColumnLayout, SampleRow};
use crate::text::{TextEncoding, Window};

/// How many bytes of text are examined for dialect and header.
const SAMPLE: usize = 512 << 10;
/// How many records are examined for the header.
const SAMPLE_RECORDS: usize = 500;

/// How a delimited text file is read.
#[derive(Debug)]
pub(crate) struct DelimitedPlan {
    encoded: TextEncoding,
    dialect: Dialect,
    layout: ColumnLayout,
    skip_to: u64,
}

impl DelimitedPlan {
    /// Starts a pass over the records of the file.
    pub(crate) fn records(&self, file: &HeldFile) -> Result<CsvRecords, SourceError> {
        CsvRecords::open(file, self.encoded, self.dialect, self.layout.clone(), self.skip_to)
    }
}

/// Decides how to read a delimited text file, which begins with `head`.
pub(crate) fn open(
    file: &HeldFile,
    head: &[u8],
    options: &ReadOptions,
) -> Result<(Description, DelimitedPlan), SourceError> {
    let delimiter = match options.delimiter {
        Some(asked) => Some(usable_delimiter(asked).ok_or(SourceError::BadDelimiter { delimiter: asked })?),
        None => None,
    };
    let path = file.path();
    let guess = encoding::named_or_detected(file, head, options)?;
    let (text, ended) = beginning(file, guess.encoded)?;
    let declared = dialect::declared_delimiter(&text);
    let dialect = dialect::detect(&text, ended, delimiter.or(declared));
    let mut sample = dialect::sample(&text, ended, dialect, SAMPLE_RECORDS);
    let declaration_lines = u64::from(declared.is_some());
    sample.retain(|row| row.line > declaration_lines);
    if sample.is_empty() && ended {
        return Err(SourceError::Empty { path: shown(path) });
    }
    let (header_index, header_sure) = match options.header_row {
        Some(0) => (None, true),
        Some(row) => (Some(chosen_row(file, guess.encoded, dialect, &mut sample, row)?), true),
        None => {
            let header = header::find(&sample);
            (header.row, header.sure)
        }
    };
    let (headers, layout) = header::columns(&sample, header_index, false);
    let header_row = header_index.and_then(|index| sample.get(index)).map_or(0, |row| row.line);
    let mut warnings = header_warnings(header_row, &headers, header_sure);
    if options.header_row.is_none() {
        warnings.extend(rows_above_header(&header::above(&sample, header_index)));
    }
    let encoding = guess.encoded.encoding.name();
    warnings.extend(encoding_warning(&encoding, guess.sure, &headers));
    let description = Description {
        format: Format::Csv,
        encoding: Some(encoding),
        delimiter: Some(char::from(dialect.delimiter)),
        sheets: Vec::new(),
        sheet: None,
        header_row,
        headers,
        sure: header_sure && guess.sure,
        warnings,
    };
    let skip_to = header_row.max(declaration_lines);
    Ok((description, DelimitedPlan { encoded: guess.encoded, dialect, layout, skip_to }))
}

/// Reads the beginning of the text. Returns it, and whether it is the whole text.
fn beginning(file: &HeldFile, encoded: TextEncoding) -> Result<(Vec<u8>, bool), SourceError> {
    let failed = |error| SourceError::io(file.path(), error);
    let mut window = Window::open(file, encoded).map_err(failed)?;
    while !window.ended() && window.text().len() < SAMPLE {
        window.fill().map_err(failed)?;
    }
    Ok((window.text().to_vec(), window.ended()))
}

/// Returns the index in the sample of the header row that the options name: the record on that line, or the first one
/// after it. If the sample does not reach that far, it is replaced.
fn chosen_row(
    file: &HeldFile,
    encoded: TextEncoding,
    dialect: Dialect,
    sample: &mut Vec<SampleRow>,
    row: u64,
) -> Result<usize, SourceError> {
    if let Some(index) = sample.iter().position(|record| record.line >= row) {
        return Ok(index);
    }
    let layout = ColumnLayout::default();
    let mut records = CsvRecords::open(file, encoded, dialect, layout, row.saturating_sub(1))?;
    let mut batch = Batch::new();
    while batch.refill(|batch| records.next_batch(batch))? {
        if !batch.is_empty() {
            *sample = SampleRow::from_batch(&batch).collect();
            return Ok(0);
        }
    }
    Err(SourceError::HeaderRowNotFound { path: shown(file.path()), row })
}
