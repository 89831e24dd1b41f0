//! Reads files through the public API: fixtures, files made by hand, and generated ones.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod book;
mod cards;
mod changes;
mod cut_files;
mod depth;
mod encodings;
mod fixtures;
mod formats;
mod namespaces;
mod ods;
mod ods_book;
mod properties;
mod quotes;
mod sheets;
mod tables;
mod workbooks;
mod xls;
mod xls_book;
mod xlsb;
mod xlsb_book;

use std::path::Path;

use kith_source::{Batch, ReadOptions, Source, SourceError};

/// The result of a pass over a source.
#[derive(Debug, Default, PartialEq)]
struct Read {
    rows: Vec<Vec<String>>,
    lines: Vec<u64>,
    /// The lines of records that have a defect.
    defects: Vec<u64>,
    blank: u64,
}

/// Reads all records of a source.
fn read(source: &Source) -> Result<Read, SourceError> {
    let mut read = Read::default();
    let mut records = source.records()?;
    let mut batch = Batch::new();
    while records.next_batch(&mut batch)? {
        read.blank += batch.blank();
        for record in batch.records() {
            read.rows.push(record.cells().map(str::to_owned).collect());
            read.lines.push(record.line);
            read.defects.extend(record.defect.map(|_| record.line));
        }
    }
    Ok(read)
}

/// Opens a file without options.
fn open(path: &Path) -> Result<Source, SourceError> {
    kith_source::open(path, &ReadOptions::default())
}

/// Opens and reads a file with this content. The file is written to a folder of its own.
fn open_bytes(bytes: &[u8], options: &ReadOptions) -> Result<(Source, Read), SourceError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("contacts.csv");
    std::fs::write(&path, bytes).unwrap();
    let source = kith_source::open(&path, options)?;
    let read = read(&source)?;
    Ok((source, read))
}

/// The codes of the errors with which a file can be refused because of its content.
const REFUSALS: [&str; 5] =
    ["file_unreadable", "file_unsupported", "file_encrypted", "file_too_large", "file_damaged"];

/// Asserts what holds for every file, whatever its content: it is read as records that fit its headers and its size, or
/// refused with a sentence for the person who chose it.
#[track_caller]
fn assert_sound(result: &Result<(Source, Read), SourceError>) {
    match result {
        Ok((source, read)) => {
            let width = source.headers.len();
            for row in &read.rows {
                assert!(
                    (width..=width + 16_400).contains(&row.len()),
                    "{} cells, {width} headers",
                    row.len()
                );
            }
            assert!(read.lines.is_sorted_by(|a, b| a < b), "{:?}", read.lines);
            assert!(read.defects.iter().all(|line| read.lines.contains(line)), "{:?}", read.defects);
            if !source.format.has_header_row() || source.encoding.is_some() {
                // A record takes at least one byte, and a byte becomes at most three: those of U+FFFD.
                let text: usize = read.rows.iter().flatten().map(String::len).sum();
                assert!(read.rows.len() as u64 + read.blank <= source.size(), "{read:?}");
                assert!(text as u64 <= 3 * source.size() + 1_000, "{text} bytes of {}", source.size());
            }
        }
        Err(error) => {
            let sentence = error.to_string();
            assert!(REFUSALS.contains(&error.code()), "{}: {sentence}", error.code());
            assert!(sentence.contains("contacts.csv") && sentence.ends_with('.'), "{sentence}");
        }
    }
}

/// Reads a file with this content without options.
fn reading(bytes: &[u8]) -> (Source, Read) {
    open_bytes(bytes, &ReadOptions::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// Returns the code of the error with which a file with this content is refused.
fn refusal(bytes: &[u8]) -> &'static str {
    let error = open_bytes(bytes, &ReadOptions::default()).map(|(source, _)| source).expect_err("is refused");
    let code = error.code();
    assert_sound(&Err(error));
    code
}
