//! Backups: whole, checked, restorable; whatever is not one is refused and changes nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Bench;
use kith_engine::Error;
use kith_engine::store::StoreError;

const HEAD: &str = "First name,Phone,Group name\n";

fn code<T>(result: Result<T, StoreError>) -> &'static str {
    result.err().map_or("ok", |error| Error::from(error).code())
}

#[test]
fn a_backup_restores_what_it_saw() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\nBob,+34612345602,\n"));
    let before = bench.contacts();
    let file = bench.folder.path().join("mine.db");
    assert_eq!(bench.store.backup(&file).unwrap(), 2);
    let names: Vec<_> =
        std::fs::read_dir(bench.folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().contains("backup")), "{names:?}");

    bench.store.delete_contacts(&[1]).unwrap();
    bench.csv(&format!("{HEAD}Eva,+34612345603,B\n"));
    assert_eq!(bench.store.restore(&file).unwrap(), 2);
    assert_eq!(bench.contacts(), before);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
    // What was there was backed up first, and comes back just so.
    let backups = bench.store.backups().unwrap();
    assert_eq!((backups[0].reason.as_str(), backups[0].contacts), ("restore", Some(2)));
    assert!(backups[0].at.starts_with("2023-11-14T22:13:20"), "{}", backups[0].at);
    let path = bench.store.backup_named(&backups[0].name).unwrap();
    bench.store.restore(&path).unwrap();
    assert!(bench.contacts().iter().any(|contact| contact.first_name == "Eva"));
}

#[test]
fn what_is_no_backup_is_refused() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
    let good = bench.folder.path().join("good.db");
    bench.store.backup(&good).unwrap();
    let bytes = std::fs::read(&good).unwrap();
    let nowhere = bench.folder.path().join("nowhere.db");
    assert_eq!(code(bench.store.restore(&nowhere)), "backup_unusable");
    let text = bench.file("text.db", "Not a database, only a text of some length. ".repeat(20));
    assert_eq!(code(bench.store.restore(&text)), "backup_unusable");
    let cut = bench.file("cut.db", &bytes[..bytes.len() / 2]);
    assert_eq!(code(bench.store.restore(&cut)), "backup_unusable");
    let foreign = bench.folder.path().join("foreign.db");
    rusqlite::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE contacts (a)").unwrap();
    assert_eq!(code(bench.store.restore(&foreign)), "backup_unusable");
    rusqlite::Connection::open(&good).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(code(bench.store.restore(&good)), "store_newer");
    assert_eq!(bench.contacts().len(), 1);
    assert_eq!(code(bench.store.backup(&bench.folder.path().join("no/such/folder.db"))), "backup_failed");
}

#[test]
fn the_newest_automatic_backups_are_kept() {
    let mut bench = Bench::new();
    assert_eq!(bench.store.backup_daily().unwrap(), None);
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
    assert!(bench.store.backup_daily().unwrap().is_some());
    assert_eq!(bench.store.backup_daily().unwrap(), None);
    bench.store.set_setting("backups_kept", "3").unwrap();
    for reason in ["a", "b", "c", "d"] {
        bench.store.backup_beside(reason).unwrap();
    }
    let kept: Vec<_> = bench.store.backups().unwrap().into_iter().map(|backup| backup.reason).collect();
    assert_eq!(kept.len(), 3);
}
