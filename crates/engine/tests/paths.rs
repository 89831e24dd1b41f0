//! Stores and files in places with unusual paths, and what other programs do to them meanwhile. What Windows does
//! differently is tested there too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::Bench;
use kith_engine::clock::Timestamp;
use kith_engine::field::{FieldType, Value};
use kith_engine::import::ImportOptions;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{Store, look_into, restore};

const ANA: &str = "First name,Phone\nAna,+34612345601\n";

/// Imports into a store in `folder`, makes a backup, empties the store and restores it; and then once more with a store
/// that is damaged.
fn everything_works_in(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    let folder = tempfile::tempdir_in(folder).unwrap();
    let store = folder.path().join("store");
    let mut bench = Bench { store: Store::open(&store, Timestamp::default).unwrap(), folder };
    assert_eq!(bench.csv(ANA).counts.created, 1);
    let backup = bench.folder.path().join("safe.kith");
    assert_eq!(bench.store.backup(&backup, IGNORE_PROGRESS).unwrap(), 1);
    assert_eq!(look_into(&backup).unwrap().contacts, 1);
    bench.store.erase_all(false).unwrap();
    assert_eq!(bench.store.restore(&backup, IGNORE_PROGRESS).unwrap().contacts, 1);
    assert_eq!(bench.contacts()[0].first_name, "Ana");

    let Bench { store: open, folder: _folder } = bench;
    drop(open);
    fs::write(store.join("kith.db"), "not a database, but long enough to be read as the head of one")
        .unwrap();
    let restored = restore(&store, &backup, Timestamp::default, IGNORE_PROGRESS).unwrap();
    assert_eq!(restored.contacts, 1);
    assert!(store.join(restored.kept_as.unwrap()).exists());
    assert_eq!(Store::open(&store, Timestamp::default).unwrap().count_contacts().unwrap(), 1);
}

#[test]
fn a_path_of_more_than_260_characters() {
    let outer = tempfile::tempdir().unwrap();
    let folder: PathBuf =
        [outer.path().to_owned(), "a".repeat(120).into(), "b".repeat(120).into()].iter().collect();
    everything_works_in(&folder);
}

#[test]
fn names_with_characters_that_a_uri_or_a_shell_reads_otherwise() {
    let outer = tempfile::tempdir().unwrap();
    for name in ["Ñandú & Söhne", "100% #1 (new); 'x'", "聯絡人", "a=b&c+d,e"] {
        everything_works_in(&outer.path().join(name));
    }
}

#[cfg(windows)]
#[test]
fn a_path_in_the_form_without_a_limit() {
    let outer = tempfile::tempdir().unwrap();
    everything_works_in(&fs::canonicalize(outer.path()).unwrap());
}

#[test]
fn an_import_reads_lines_that_end_as_on_windows() {
    let mut bench = Bench::new();
    bench.field("Remarks", FieldType::LongText, &[], false);
    let imported =
        bench.csv("First name,Phone,Remarks\r\nAna,+34612345601,\"two\r\nlines\"\r\nBob,+34612345602,\r\n");
    assert_eq!((imported.counts.rows, imported.counts.created), (2, 2));
    assert_eq!(imported.reported(), []);
    assert_eq!(bench.contacts()[0].fields.get("Remarks"), Some(&Value::Text("two\nlines".to_owned())));
}

#[test]
fn a_file_that_is_not_there_is_named_as_it_was_given() {
    let mut bench = Bench::new();
    let missing = bench.folder.path().join("no").join("people.csv");
    let error = bench.import(&missing, &ImportOptions::default()).err().unwrap();
    assert_eq!(error.code(), "file_not_found");
    assert!(error.to_string().contains(&missing.display().to_string()), "{error}");
}

/// Opens a file as Excel does: others may read it, but neither write nor replace it.
#[cfg(windows)]
fn held(path: &Path, share: u32) -> fs::File {
    use std::os::windows::fs::OpenOptionsExt;
    fs::OpenOptions::new().read(true).write(true).share_mode(share).open(path).unwrap()
}

#[cfg(windows)]
#[test]
fn a_workbook_that_is_open_in_excel_is_imported() {
    const FILE_SHARE_READ: u32 = 1;
    let mut bench = Bench::new();
    let file = bench.file("people.csv", ANA);
    let _excel = held(&file, FILE_SHARE_READ);
    assert_eq!(bench.import(&file, &ImportOptions::default()).unwrap().counts.created, 1);
}

#[cfg(windows)]
#[test]
fn a_file_that_another_program_shares_with_nobody_is_refused_in_words() {
    let mut bench = Bench::new();
    let file = bench.file("people.csv", ANA);
    let held = held(&file, 0);
    let error = bench.import(&file, &ImportOptions::default()).err().unwrap();
    assert_eq!(error.code(), "file_unreadable");
    assert!(error.to_string().contains("if another program has it open, close it there"), "{error}");
    drop(held);
    assert_eq!(bench.import(&file, &ImportOptions::default()).unwrap().counts.created, 1);
}

#[cfg(windows)]
#[test]
fn the_names_of_devices_are_not_read() {
    let mut bench = Bench::new();
    for name in ["NUL", "CON", r"\\.\NUL"] {
        assert!(bench.import(Path::new(name), &ImportOptions::default()).is_err(), "{name}");
    }
}

/// Windows lets nobody take away a store that is open, so that nothing is lost by it.
#[cfg(windows)]
#[test]
fn an_open_store_can_be_neither_renamed_nor_deleted() {
    let mut bench = Bench::new();
    let path = bench.store.path().to_owned();
    fs::rename(&path, path.with_extension("old")).unwrap_err();
    fs::remove_file(&path).unwrap_err();
    assert_eq!(bench.csv(ANA).counts.created, 1);
}

#[test]
fn two_connections_write_in_turn() {
    let mut bench = Bench::new();
    let mut other = Store::open(&bench.folder.path().join("store"), Timestamp::default).unwrap();
    bench.csv(ANA);
    assert_eq!(other.count_contacts().unwrap(), 1);
    other.erase_all(false).unwrap();
    assert_eq!(bench.store.count_contacts().unwrap(), 0);
}
