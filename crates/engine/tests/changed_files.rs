//! A file that is changed while it is imported, or after it was shown, is not imported.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::fs::{self, File, FileTimes};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use common::Bench;
use kith_engine::export::{ExportOptions, export};
use kith_engine::import::{ImportOptions, Job, import};
use kith_engine::source::{fingerprint, hold};

/// Enough records for several batches.
const RECORDS: usize = 3_000;

/// What happens to a file.
type Change = fn(&Path);

/// Every change, by name.
const CHANGES: [(&str, Change); 7] = [
    ("cut", |path| {
        let length = fs::metadata(path).unwrap().len();
        File::options().write(true).open(path).unwrap().set_len(length / 2).unwrap();
    }),
    ("emptied", |path| drop(File::create(path).unwrap())),
    ("continued", |path| {
        use std::io::Write;
        File::options().append(true).open(path).unwrap().write_all(b"Zoe,+34612349999\n").unwrap();
    }),
    ("edited", |path| {
        let bytes = fs::read(path).unwrap();
        fs::write(path, edited(bytes)).unwrap();
    }),
    ("replaced", |path| {
        let other = path.with_extension("new");
        fs::copy(path, &other).unwrap();
        fs::rename(&other, path).unwrap();
    }),
    ("moved away", |path| fs::rename(path, path.with_extension("old")).unwrap()),
    ("deleted", |path| fs::remove_file(path).unwrap()),
];

/// The same number of bytes, one of which is another.
fn edited(mut bytes: Vec<u8>) -> Vec<u8> {
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}

/// A file of contacts in each format.
fn files(bench: &mut Bench) -> [PathBuf; 3] {
    let rows: String = (0..RECORDS).map(|n| format!("Ana {n},+34 612 {n:06}\n")).collect();
    bench.csv(&format!("First name,Phone\n{rows}"));
    ["people.csv", "people.xlsx", "people.vcf"].map(|name| {
        let path = bench.folder.path().join(name);
        let cancel = AtomicBool::new(false);
        export(&bench.store, None, &path, &ExportOptions::default(), &mut |_| {}, &cancel).unwrap();
        path
    })
}

/// Imports a file, which is changed after its first records.
fn import_changing(bench: &mut Bench, path: &Path, trial: bool, change: Change) -> kith_engine::Result<()> {
    let cancel = AtomicBool::new(false);
    let mut change = Some(change);
    let mut progress = |_| {
        if let Some(change) = change.take() {
            change(path);
        }
    };
    let mut job = Job { cancel: &cancel, progress: &mut progress };
    import(&mut bench.store, path, &ImportOptions::default(), trial, &mut job).map(|_| ())
}

#[test]
fn a_file_that_changes_while_it_is_imported_leaves_the_store_as_it_was() {
    let mut source = Bench::new();
    let originals = files(&mut source);
    for original in &originals {
        let mut bench = Bench::new();
        let before = bench.dump();
        let path = bench.folder.path().join(original.file_name().unwrap());
        for (name, change) in CHANGES {
            for trial in [false, true] {
                fs::copy(original, &path).unwrap();
                let error = import_changing(&mut bench, &path, trial, change).unwrap_err();
                assert_eq!(error.code(), "file_changed", "{path:?} {name} {error}");
                assert!(bench.dump() == before, "{path:?} {name} left something");
            }
        }
        fs::copy(original, &path).unwrap();
        import_changing(&mut bench, &path, false, |_| {}).unwrap();
        assert_eq!(bench.store.count_contacts().unwrap(), RECORDS as u64);
    }
}

#[test]
fn only_what_was_shown_is_imported() {
    let mut source = Bench::new();
    for original in files(&mut source) {
        let mut bench = Bench::new();
        let path = bench.folder.path().join(original.file_name().unwrap());
        fs::copy(&original, &path).unwrap();
        let options = ImportOptions {
            shown: Some(fingerprint(&hold(&path).unwrap()).unwrap()),
            ..ImportOptions::default()
        };
        bench.trial(&path, &options).unwrap();

        // Other bytes, with the size and the time of those that were shown.
        let bytes = fs::read(&path).unwrap();
        let modified = fs::metadata(&path).unwrap().modified().unwrap();
        let rewrite = |bytes: &[u8]| {
            fs::write(&path, bytes).unwrap();
            let file = File::options().write(true).open(&path).unwrap();
            file.set_times(FileTimes::new().set_modified(modified)).unwrap();
        };
        rewrite(&edited(bytes.clone()));
        for trial in [false, true] {
            let result = if trial { bench.trial(&path, &options) } else { bench.import(&path, &options) };
            let error = result.err().unwrap();
            assert_eq!(error.code(), "file_changed", "{path:?} {error}");
        }
        assert_eq!(bench.store.count_contacts().unwrap(), 0);

        // The same bytes are what was shown, whenever and wherever they were written.
        fs::remove_file(&path).unwrap();
        fs::write(&path, &bytes).unwrap();
        bench.import(&path, &options).unwrap();
        assert_eq!(bench.store.count_contacts().unwrap(), RECORDS as u64);
    }
}

#[test]
fn a_copy_that_has_columns_in_another_order_is_not_what_was_shown() {
    let mut bench = Bench::new();
    let path = bench.file("people.csv", "First name,Last name,Phone\nAna,Ruiz,+34 612 34 56 78\n");
    let shown = Some(fingerprint(&hold(&path).unwrap()).unwrap());
    bench.file("people.csv", "Last name,First name,Phone\nRuiz,Ana,+34 612 34 56 78\n");
    let error = bench.import(&path, &ImportOptions { shown, ..ImportOptions::default() }).err().unwrap();
    let told = "was changed in the meantime, so nothing was imported. Close it in other programs or wait until it is \
                written, and import it again.";
    assert!(error.to_string().ends_with(told), "{error}");
}
