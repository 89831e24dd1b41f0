//! A delimited text as a [`Source`]: puts together what is detected about it.

use std::fs::File;
use std::path::Path;

use super::csv::{CsvRecords, Dialect};
use super::detect::{SampleRow, dialect, encoding, header};
use super::error::{SourceError, shown};
use super::layout::Layout;
use super::options::ReadOptions;
use super::text::{TextEncoding, Window};
use super::warning::{self, SourceWarning};
use super::{Format, Source};

/// How much text dialect and header are told from.
const SAMPLE: usize = 512 << 10;
const SAMPLE_RECORDS: usize = 500;

/// What a pass over a delimited text needs.
#[derive(Debug)]
pub(super) struct Reading {
    encoded: TextEncoding,
    dialect: Dialect,
    layout: Layout,
    skip_to: u64,
}

impl Reading {
    pub(super) fn records(&self, path: &Path) -> Result<CsvRecords, SourceError> {
        CsvRecords::open(path, self.encoded, self.dialect, self.layout.clone(), self.skip_to)
    }
}

pub(super) fn open(
    path: &Path,
    mut file: File,
    head: &[u8],
    size: u64,
    options: &ReadOptions,
) -> Result<Source, SourceError> {
    let failed = |error| SourceError::io(path, error);
    let delimiter = match options.delimiter {
        Some(asked) => {
            Some(dialect::usable_delimiter(asked).ok_or(SourceError::BadDelimiter { delimiter: asked })?)
        }
        None => None,
    };
    let guess = match &options.encoding {
        Some(name) => encoding::chosen(name, head)
            .ok_or_else(|| SourceError::UnknownEncoding { name: name.to_owned() })?,
        None => encoding::find(&mut file, head).map_err(failed)?,
    };
    let (text, ended) = beginning(path, guess.encoded)?;
    let sep = dialect::sep_line(&text);
    let dialect = dialect::find(&text, ended, delimiter.or(sep));
    let mut sample = dialect::sample(&text, ended, dialect, SAMPLE_RECORDS);
    let sep_lines = u64::from(sep.is_some());
    sample.retain(|row| row.line > sep_lines);
    if sample.is_empty() && ended {
        return Err(SourceError::Empty { path: shown(path) });
    }
    let (header_index, header_sure) = match options.header_row {
        Some(0) => (None, true),
        Some(row) => (Some(chosen_row(path, guess.encoded, dialect, &mut sample, row)?), true),
        None => {
            let header = header::find(&sample);
            (header.row, header.sure)
        }
    };
    let (headers, layout) = header::columns(&sample, header_index, false);
    let header_row = header_index.and_then(|index| sample.get(index)).map_or(0, |row| row.line);
    let mut warnings = warning::of_headers(header_row, &headers, header_sure);
    let encoding = encoding::name(guess.encoded.encoding);
    if !guess.sure {
        warnings.push(SourceWarning::EncodingGuessed { encoding: encoding.clone() });
    }
    Ok(Source {
        format: Format::Csv,
        encoding: Some(encoding),
        delimiter: Some(char::from(dialect.delimiter)),
        sheets: Vec::new(),
        sheet: None,
        header_row,
        headers,
        sure: header_sure && guess.sure,
        warnings,
        path: path.to_owned(),
        size,
        reading: super::Reading::Delimited(Reading {
            encoded: guess.encoded,
            dialect,
            layout,
            skip_to: header_row.max(sep_lines),
        }),
    })
}

/// The beginning of the text, decoded, and whether that is all of it.
fn beginning(path: &Path, encoded: TextEncoding) -> Result<(Vec<u8>, bool), SourceError> {
    let failed = |error| SourceError::io(path, error);
    let mut window = Window::open(path, encoded).map_err(failed)?;
    while !window.ended() && window.text().len() < SAMPLE {
        window.fill().map_err(failed)?;
    }
    Ok((window.text().to_vec(), window.ended()))
}

/// The sample's index of the header row a person chose: the record on that line, or the first after it. Where
/// the sample does not reach that far, it is moved there.
fn chosen_row(
    path: &Path,
    encoded: TextEncoding,
    dialect: Dialect,
    sample: &mut Vec<SampleRow>,
    row: u64,
) -> Result<usize, SourceError> {
    if let Some(index) = sample.iter().position(|record| record.line >= row) {
        return Ok(index);
    }
    let layout = Layout::default();
    let mut records = CsvRecords::open(path, encoded, dialect, layout, row.saturating_sub(1))?;
    let mut batch = super::Batch::new();
    while {
        batch.clear();
        let more = records.next_batch(&mut batch)?;
        batch.seal();
        more
    } {
        if batch.is_empty() {
            continue;
        }
        *sample = batch
            .records()
            .map(|record| SampleRow { line: record.line, cells: record.cells().map(str::to_owned).collect() })
            .collect();
        return Ok(0);
    }
    Err(SourceError::HeaderRowNotFound { path: shown(path), row })
}
