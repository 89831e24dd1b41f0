//! Files that change while they are read.

use std::fs::File;
use std::path::Path;

use kith_source::{Batch, ReadOptions, Source, SourceError, open};

/// A file that is longer than any reader reads ahead.
fn long_file(folder: &Path, format: &str) -> Source {
    let card = |n| match format {
        "csv" => format!("Ann {n},+4930{n:06}\n"),
        "vcf" => format!("BEGIN:VCARD\nVERSION:3.0\nFN:Ann {n}\nTEL:+4930{n:06}\nEND:VCARD\n"),
        _ => format!("dn: cn=Ann {n}\nobjectClass: person\ncn: Ann {n}\ntelephoneNumber: +4930{n:06}\n\n"),
    };
    let head = if format == "csv" { "Name,Phone\n" } else { "" };
    let path = folder.join("people").with_extension(format);
    std::fs::write(&path, head.to_owned() + &(0..30_000).map(card).collect::<String>()).unwrap();
    open(&path, &ReadOptions::default()).unwrap()
}

/// Reads all records, and calls `change` with the path of the file after the first batch.
fn read_changing(source: &Source, change: impl FnOnce(&Path)) -> Result<u64, SourceError> {
    let mut records = source.records()?;
    let mut batch = Batch::new();
    assert!(records.next_batch(&mut batch)?);
    change(source.path());
    let mut count = batch.len() as u64;
    while records.next_batch(&mut batch)? {
        count += batch.len() as u64;
    }
    Ok(count)
}

#[test]
fn a_file_that_is_cut_does_not_end_early() {
    let folder = tempfile::tempdir().unwrap();
    for format in ["csv", "vcf", "ldif"] {
        let source = long_file(folder.path(), format);
        assert_eq!(read_changing(&source, |_| {}).unwrap(), 30_000, "{format}");
        let cut = |path: &Path| {
            File::options().write(true).open(path).unwrap().set_len(source.size() - 9).unwrap();
        };
        let error = read_changing(&source, cut).unwrap_err();
        assert!(matches!(error, SourceError::Changed { .. }), "{format} {error}");
    }
}

#[test]
fn a_pass_cannot_begin_after_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let source = long_file(folder.path(), "csv");
    std::fs::write(source.path(), "Phone,Name\n+1,Ann\n").unwrap();
    let mut batch = Batch::new();
    let error = source.records().and_then(|mut records| records.next_batch(&mut batch)).unwrap_err();
    assert!(matches!(error, SourceError::Changed { .. }), "{error}");
}
