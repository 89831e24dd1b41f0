//! Backups: whole, checked, restorable; whatever is not one is refused and changes nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use kith_engine::clock::Timestamp;
use kith_engine::id::ContactId;
use std::sync::atomic::{AtomicI64, Ordering};

use common::Bench;
use kith_engine::contact::ContactInput;
use kith_engine::edit::{add, edit};
use kith_engine::import::{ImportOptions, OnDuplicate};
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{BackupReason, Store, StoreError, backup_named, delete_backup, restore};
use kith_engine::{Error, Failure};

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
    assert_eq!(bench.store.backup(&file, IGNORE_PROGRESS).unwrap(), 2);
    let names: Vec<_> =
        std::fs::read_dir(bench.folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().contains("backup")), "{names:?}");

    bench.store.delete_contacts(&[ContactId::new(1)]).unwrap();
    bench.csv(&format!("{HEAD}Eva,+34612345603,B\n"));
    let restored = bench.store.restore(&file, IGNORE_PROGRESS).unwrap();
    assert_eq!((restored.contacts, restored.kept_as), (2, None));
    assert_eq!(bench.contacts(), before);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
    // What was there was backed up first, and comes back just so.
    let backups = bench.store.backups();
    assert_eq!((backups[0].reason, backups[0].contacts), (BackupReason::Restore, Some(2)));
    assert_eq!(restored.backed_up.as_ref(), Some(&backups[0].name));
    assert!(backups[0].at.starts_with("2023-11-14T22:13:20"), "{}", backups[0].at);
    let path = backup_named(&bench.folder.path().join("store"), &backups[0].name).unwrap();
    bench.store.restore(&path, IGNORE_PROGRESS).unwrap();
    assert!(bench.contacts().iter().any(|contact| contact.first_name == "Eva"));
}

#[test]
fn an_import_is_preceded_by_a_backup_if_it_changes_something() {
    let mut bench = Bench::new();
    let ana = format!("{HEAD}Ana,+34612345601,A\n");
    bench.csv(&ana);
    let before = bench.contacts();
    let backups =
        |bench: &Bench| bench.store.backups().iter().filter(|b| b.reason == BackupReason::Import).count();
    assert_eq!(bench.csv(&ana).counts.duplicates, 1);
    assert_eq!(backups(&bench), 0, "nothing to save, or nothing that changes");
    // The new contact is not in it, although the import had begun.
    bench.csv(&format!("{ana}Bob,+34612345602,\n"));
    assert_eq!(backups(&bench), 1);
    let options = ImportOptions { on_duplicate: OnDuplicate::Update, ..ImportOptions::default() };
    bench.csv_with(&format!("{HEAD}Anna,+34612345601,A\n"), &options);
    assert_eq!(backups(&bench), 2);
    let oldest = bench.store.backups().pop().unwrap();
    let path = backup_named(&bench.folder.path().join("store"), &oldest.name).unwrap();
    bench.store.restore(&path, IGNORE_PROGRESS).unwrap();
    assert_eq!(bench.contacts(), before);
}

#[test]
fn what_is_no_backup_is_refused() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
    let good = bench.folder.path().join("good.db");
    bench.store.backup(&good, IGNORE_PROGRESS).unwrap();
    let bytes = std::fs::read(&good).unwrap();
    let nowhere = bench.folder.path().join("nowhere.db");
    assert_eq!(code(bench.store.restore(&nowhere, IGNORE_PROGRESS)), "backup_unusable");
    let text = bench.file("text.db", "Not a database, only a text of some length. ".repeat(20));
    assert_eq!(code(bench.store.restore(&text, IGNORE_PROGRESS)), "backup_unusable");
    let cut = bench.file("cut.db", &bytes[..bytes.len() / 2]);
    assert_eq!(code(bench.store.restore(&cut, IGNORE_PROGRESS)), "backup_unusable");
    let foreign = bench.folder.path().join("foreign.db");
    rusqlite::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE contacts (a)").unwrap();
    assert_eq!(code(bench.store.restore(&foreign, IGNORE_PROGRESS)), "backup_unusable");
    rusqlite::Connection::open(&good).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(code(bench.store.restore(&good, IGNORE_PROGRESS)), "store_newer");
    assert_eq!(bench.contacts().len(), 1);
    assert_eq!(
        code(bench.store.backup(&bench.folder.path().join("no/such/folder.db"), IGNORE_PROGRESS)),
        "folder_not_found"
    );
}

#[test]
fn the_newest_automatic_backups_are_kept_and_those_made_by_hand_all() {
    static NOW: AtomicI64 = AtomicI64::new(1_700_000_000_000);
    let mut bench = Bench::new();
    let folder = bench.folder.path().join("ticking");
    bench.store =
        Store::open(&folder, || Timestamp::from_millis(NOW.fetch_add(1, Ordering::Relaxed))).unwrap();
    assert_eq!(bench.store.backup_daily().unwrap(), None);
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
    let by_hand = bench.store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS).unwrap();
    assert!(bench.store.backup_daily().unwrap().is_some());
    assert_eq!(bench.store.backup_daily().unwrap(), None);
    assert_eq!(bench.store.backups_kept().unwrap(), 10);
    for _ in 0..12 {
        bench.store.backup_beside(BackupReason::Import, IGNORE_PROGRESS).unwrap();
    }
    assert_eq!(bench.store.backups().len(), 11);
    bench.store.keep_backups(3).unwrap();
    let reasons: Vec<_> = bench.store.backups().iter().map(|backup| backup.reason).collect();
    assert_eq!(reasons.iter().filter(|reason| **reason == BackupReason::Import).count(), 3);
    assert!(by_hand.exists());
    for count in [0, 1001] {
        assert_eq!(code(bench.store.keep_backups(count)), "backups_kept_invalid");
    }
    let name = by_hand.file_name().unwrap().to_str().unwrap();
    delete_backup(&folder, name).unwrap();
    assert!(!by_hand.exists());
    assert_eq!(code(delete_backup(&folder, name)), "backup_not_found");
    // Only backups are deleted: no path leads elsewhere.
    assert_eq!(code(delete_backup(&folder, "../kith.db")), "backup_not_found");
}

#[test]
fn what_a_killed_work_left_is_swept_away_after_a_day() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
    let folder = bench.folder.path().join("store");
    let left = [folder.join(".kith-readyab12"), folder.join("backups/.kith-backupcd34")];
    left.iter().for_each(|left| std::fs::create_dir_all(left).unwrap());
    bench.store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS).unwrap();
    assert!(left.iter().all(|left| left.exists()), "they may be at work");
    bench.store = Store::open(&folder, || Timestamp::from_millis(4_000_000_000_000)).unwrap();
    bench.store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS).unwrap();
    assert!(!left.iter().any(|left| left.exists()));
    assert_eq!(bench.store.backups().len(), 2);
}

#[test]
fn settings_plans_and_given_out_numbers_outlive_a_restore() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\nBob,+34612345602,\n"));
    let file = bench.folder.path().join("mine.db");
    bench.store.backup(&file, IGNORE_PROGRESS).unwrap();
    bench.csv(&format!("{HEAD}Eva,+34612345603,B\n"));
    bench.store.use_plan("Trial").unwrap();
    bench.store.set_plan_limit("Trial", Some(1)).unwrap();
    bench.store.set_setting("language", "ar").unwrap();
    edit(
        &mut bench.store,
        ContactId::new(1),
        &ContactInput { first_name: Some(Some("Anna".to_owned())), ..Default::default() },
    )
    .unwrap();
    assert!(bench.store.undo_state().unwrap().undo.is_some());

    assert_eq!(bench.store.restore(&file, IGNORE_PROGRESS).unwrap().contacts, 2);
    assert_eq!(bench.store.setting("language").unwrap().as_deref(), Some("ar"));
    let plans = bench.store.plans().unwrap();
    assert_eq!((plans.active.as_str(), plans.used), ("Trial", 2));
    assert_eq!(bench.store.undo_state().unwrap().undo, None);
    // The restored store is over its limit: it is whole, and takes nothing more.
    let fia = ContactInput {
        first_name: Some(Some("Fia".to_owned())),
        phone: Some(Some("+34612345604".to_owned())),
        ..Default::default()
    };
    let refused = add(&mut bench.store, &fia).unwrap_err();
    assert_eq!(refused.code(), "over_limit");
    bench.store.use_plan("Unlimited").unwrap();
    // Eva's number 3 is not given out twice.
    assert_eq!(add(&mut bench.store, &fia).unwrap().id, ContactId::new(4));
}

#[test]
fn the_oldest_backup_can_be_restored_though_its_restoring_makes_it_one_too_many() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
    bench.store.keep_backups(1).unwrap();
    let oldest = bench.store.backup_beside(BackupReason::Import, IGNORE_PROGRESS).unwrap();
    bench.csv(&format!("{HEAD}Bob,+34612345602,\n"));
    let oldest = bench.store.backups().pop().map(|backup| oldest.with_file_name(backup.name)).unwrap();
    let restored = bench.store.restore(&oldest, IGNORE_PROGRESS).unwrap();
    assert_eq!(restored.contacts, 1);
    // What was there is not let go at once, even if the clock says it is the oldest.
    let folder = bench.folder.path().join("store");
    assert!(backup_named(&folder, &restored.backed_up.unwrap()).is_ok());
}

#[test]
fn whoever_has_the_store_open_sees_what_was_restored() {
    let mut bench = Bench::new();
    bench.field("Shoe size", kith_engine::field::FieldType::Number, &[], false);
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
    let file = bench.folder.path().join("mine.db");
    bench.store.backup(&file, IGNORE_PROGRESS).unwrap();
    let shoe = bench.store.field_named("Shoe size").unwrap().id;
    bench.store.delete_field(shoe).unwrap();
    bench.field("Hat size", kith_engine::field::FieldType::Text, &[], false);
    let folder = bench.folder.path().join("store");
    let other = Store::open(&folder, Timestamp::default).unwrap();
    let mut list = kith_engine::browse::Browser::new("en");
    let query = kith_engine::browse::Query::default();
    assert_eq!(list.page(&other, &query, 0, 9).unwrap().rows[0].fields.0[0].0, "Hat size");

    restore(&folder, &file, || Timestamp::from_millis(1_700_000_000_000), IGNORE_PROGRESS).unwrap();
    let page = list.page(&other, &query, 0, 9).unwrap();
    assert_eq!((page.total, page.rows[0].fields.0[0].0.as_str()), (1, "Shoe size"));
    assert_eq!(bench.contacts()[0].fields.0[0].0, "Shoe size");
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
}

#[test]
fn a_store_that_is_being_written_is_left_alone() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
    let file = bench.folder.path().join("mine.db");
    bench.store.backup(&file, IGNORE_PROGRESS).unwrap();
    bench.csv(&format!("{HEAD}Bob,+34612345602,\n"));
    let writer = rusqlite::Connection::open(bench.store.path()).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(code(bench.store.restore(&file, IGNORE_PROGRESS)), "store_busy");
    writer.execute_batch("COMMIT").unwrap();
    assert_eq!(bench.contacts().len(), 2);
}

#[test]
fn a_backup_of_a_damaged_inside_keeps_the_file_instead() {
    let mut bench = Bench::new();
    let rows: String = (0..400).map(|n| format!("Ana {n},+34612345{n:03},\n")).collect();
    bench.csv(&format!("{HEAD}{rows}"));
    let file = bench.folder.path().join("mine.db");
    bench.store.backup(&file, IGNORE_PROGRESS).unwrap();
    let folder = bench.folder.path().join("store");
    bench.store = Store::open(&bench.folder.path().join("another"), Timestamp::default).unwrap();
    let path = folder.join("kith.db");
    let root: u64 = rusqlite::Connection::open(&path)
        .unwrap()
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'contacts'", [], |row| row.get(0))
        .unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    let start = (root as usize - 1) * 4096;
    bytes[start..start + 4096].fill(0);
    std::fs::write(&path, &bytes).unwrap();

    let restored =
        restore(&folder, &file, || Timestamp::from_millis(1_700_000_000_000), IGNORE_PROGRESS).unwrap();
    let kept = restored.kept_as.unwrap();
    assert_eq!(
        (restored.contacts, restored.backed_up, kept.as_str()),
        (400, None, "kith-damaged-2023-11-14T22-13-20-000Z.db")
    );
    assert_eq!(std::fs::read(folder.join(kept)).unwrap(), bytes);
    assert_eq!(Store::open(&folder, Timestamp::default).unwrap().check().unwrap(), [""; 0]);
}

#[test]
fn a_file_that_cannot_be_opened_is_replaced_by_a_backup_and_kept() {
    for damage in ["garbage", "empty", "cut", "folder"] {
        let mut bench = Bench::new();
        bench.csv(&format!("{HEAD}Ana,+34612345601,A\n"));
        let backup = bench.store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS).unwrap();
        let folder = bench.folder.path().join("store");
        bench.store = Store::open(&bench.folder.path().join("another"), Timestamp::default).unwrap();
        let path = folder.join("kith.db");
        let sound = std::fs::read(&path).unwrap();
        match damage {
            "garbage" => std::fs::write(&path, "no database ".repeat(900)).unwrap(),
            "empty" => std::fs::write(&path, "").unwrap(),
            "cut" => std::fs::write(&path, &sound[..sound.len() / 2]).unwrap(),
            _ => {
                std::fs::remove_file(&path).unwrap();
                std::fs::create_dir(&path).unwrap();
            }
        }
        std::fs::write(folder.join("kith.db-wal"), "left over").unwrap();
        let refused = Store::open(&folder, Timestamp::default)
            .err()
            .map(|error| Failure::from(Error::from(error)).code);
        assert_eq!(refused.as_deref(), Some("store_damaged"), "{damage}");
        let restored =
            restore(&folder, &backup, || Timestamp::from_millis(1_700_000_000_000), IGNORE_PROGRESS).unwrap();
        let kept = folder.join(restored.kept_as.unwrap());
        assert!(kept.exists() && kept.with_extension("db-wal").exists(), "{damage}");
        let store = Store::open(&folder, Timestamp::default).unwrap();
        assert_eq!((store.count_contacts().unwrap(), store.check().unwrap()), (1, Vec::new()), "{damage}");
    }
}
