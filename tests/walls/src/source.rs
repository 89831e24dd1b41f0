//! Files of contacts.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::sync::LazyLock;

use kith_source::{Batch, ReadOptions, Source, SourceError, open};
use tempfile::TempDir;

/// In memory, where the system has such a place: files are written by the thousand.
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    #[expect(clippy::expect_used, reason = "nothing can be checked without a place for files")]
    folder.expect("a folder for files")
});

/// A pass ends after so many records: a few bytes of a workbook can say that a row comes a million times.
const RECORDS: usize = 20_000;

/// So many more sheets of a workbook are read.
const SHEETS: usize = 3;

/// A pass over the records: what is compared of them, and what was counted.
#[derive(Debug, PartialEq)]
struct Pass {
    records: Vec<(u64, Option<&'static str>, bool, Vec<String>)>,
    blank: u64,
    failed: Option<String>,
}

/// Reads a file of any format: as detected, without a header, and each of the first sheets.
pub fn source(bytes: &[u8]) {
    let file = File::write(bytes);
    let options = ReadOptions::default();
    let Some(source) = read(&file.0, &options) else { return };
    let again =
        open(&file.0, &options).map(|again| (again.format, again.header_row, again.headers, again.sheet));
    let once = (source.format, source.header_row, source.headers.clone(), source.sheet.clone());
    assert_eq!(again.ok(), Some(once), "a second look finds something else");
    if source.header_row > 0 {
        read(&file.0, &ReadOptions { header_row: Some(0), ..ReadOptions::default() });
    }
    for sheet in source.sheets.iter().filter(|name| source.sheet.as_ref() != Some(name)).take(SHEETS) {
        read(&file.0, &ReadOptions { sheet: Some(sheet.clone()), ..ReadOptions::default() });
    }
}

/// A file that goes when it is dropped.
struct File(PathBuf);

impl File {
    fn write(bytes: &[u8]) -> File {
        let thread = format!("{:?}", std::thread::current().id());
        let path = FOLDER.path().join(thread);
        #[expect(clippy::expect_used, reason = "nothing can be checked without a file")]
        fs::write(&path, bytes).expect("a file");
        File(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn read(path: &Path, options: &ReadOptions) -> Option<Source> {
    let source = match open(path, options) {
        Ok(source) => source,
        Err(error) => {
            said(&error);
            return None;
        }
    };
    assert_eq!(source.size(), fs::metadata(path).map_or(0, |file| file.len()));
    assert!(
        !source.headers.iter().any(|header| header.trim() != header),
        "a header has white space around it"
    );
    assert!(source.headers.len() <= MOST_COLUMNS, "{} headers", source.headers.len());
    assert!(source.sheet.iter().all(|sheet| source.sheets.contains(sheet)));
    let first = pass(&source);
    assert_eq!(first, pass(&source), "a second pass reads something else");
    Some(source)
}

/// Two more than a sheet's, for what cards put beside their columns.
const MOST_COLUMNS: usize = 16_384 + 2;

fn pass(source: &Source) -> Pass {
    let mut pass = Pass { records: Vec::new(), blank: 0, failed: None };
    let mut records = match source.records() {
        Ok(records) => records,
        Err(error) => {
            pass.failed = Some(said(&error));
            return pass;
        }
    };
    let mut batch = Batch::new();
    let mut line = source.header_row;
    let mut behind = 0.0;
    loop {
        let more = records.next_batch(&mut batch);
        pass.blank += batch.blank();
        for record in batch.records() {
            assert!(record.line > line, "line {} comes after line {line}", record.line);
            line = record.line;
            assert!(record.len() >= source.headers.len(), "fewer cells than headers in line {line}");
            let cells: Vec<String> = record.cells().map(str::to_owned).collect();
            assert_eq!(cells.len(), record.len());
            assert_eq!(record.cell(record.len()), "");
            pass.records.push((
                record.line,
                record.defect.map(|defect| defect.code()),
                record.replaced,
                cells,
            ));
        }
        let fraction = records.fraction();
        assert!((behind..=1.0).contains(&fraction), "{fraction} of the file after {behind}");
        behind = fraction;
        match more {
            Ok(true) if pass.records.len() > RECORDS => return pass,
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                pass.failed = Some(said(&error));
                break;
            }
        }
    }
    // Once over, it stays over.
    assert!(matches!(records.next_batch(&mut batch), Ok(false)));
    assert!(batch.is_empty() && batch.blank() == 0);
    pass
}

/// An error as a person reads it.
fn said(error: &SourceError) -> String {
    let said = error.to_string();
    assert!(said.len() > 10, "an error without words: {said}");
    said
}
