//! Forgetting what is remembered, and deleting everything.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use kith_engine::clock::Timestamp;
use kith_engine::id::ContactId;
use std::path::Path;

use common::Bench;
use kith_engine::browse::{Browser, Query};
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::field::FieldType;
use kith_engine::history::{self, TimeZone};
use kith_engine::message::MessageInput;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{BackupReason, Contents, RememberedKind, Store};

/// Words that stand in every part of the store.
const SECRETS: [&str; 6] =
    ["Zebulon", "quetzalcoatl", "Xylophonists", "secret-field", "ancient.csv", "vermilion"];

fn filled() -> Bench {
    let mut bench = Bench::new();
    bench.field("secret-field", FieldType::Text, &[], false);
    let rows: String =
        (0..300).map(|n| format!("Zebulon{n},+34612345{n:03},Xylophonists,vermilion{n}\n")).collect();
    let file = bench.file("ancient.csv", format!("First name,Phone,Group name,secret-field\n{rows}"));
    bench.import(&file, &Default::default()).unwrap();
    for id in (1..=50).map(ContactId::new) {
        let text = format!("quetzalcoatl {id} {}", "and more ".repeat(40));
        let entry = MessageInput { text: Some(text), ..MessageInput::default() };
        history::add(&mut bench.store, id, &entry, &TimeZone::UTC).unwrap();
    }
    let renamed = ContactInput { first_name: Some(Some("Zebulonia".into())), ..Default::default() };
    edit::edit(&mut bench.store, ContactId::new(1), &renamed).unwrap();
    bench.store.remember_mapping("vermilion header", "{}").unwrap();
    bench.store.deny_duplicate(ContactId::new(1), ContactId::new(2)).unwrap();
    bench
}

/// Which of the words stand in the files of the store.
fn left_in(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_file() {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        for secret in SECRETS {
            if bytes.windows(secret.len()).any(|part| part == secret.as_bytes()) {
                found.push(format!("{secret} in {}", path.display()));
            }
        }
    }
    found
}

#[test]
fn everything_goes_for_good_and_the_store_is_as_new() {
    let mut bench = filled();
    let folder = bench.store.path().parent().unwrap().to_owned();
    assert_eq!(left_in(&folder).iter().filter(|found| found.contains("kith.db")).count().min(6), 6);
    bench.store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS).unwrap();
    let backups = bench.store.backups().len() as u64;

    let other = Store::open(&folder, Timestamp::default).unwrap();
    let mut list = Browser::new("en");
    assert_eq!(list.count(&other, &Query::default()).unwrap(), 300);

    let gone = bench.store.erase_all(false).unwrap();
    let expected = Contents { contacts: 300, messages: 50, groups: 1, fields: 1, imports: 1, backups };
    assert_eq!(gone, expected);
    assert_eq!(left_in(&folder), [""; 0]);
    assert_eq!(list.count(&other, &Query::default()).unwrap(), 0, "another process notices");

    let store = &mut bench.store;
    assert_eq!(store.contents().unwrap(), Contents { backups, ..Contents::default() });
    assert_eq!(store.undo_state().unwrap(), Default::default());
    assert!(RememberedKind::ALL.iter().all(|memory| store.remembered(*memory).unwrap() == 0));
    let plans = store.plans().unwrap();
    assert_eq!((plans.active.as_str(), plans.used, plans.plans[0].limit), ("Trial", 0, Some(1000)));
    assert_eq!(store.check().unwrap(), [""; 0]);

    // It goes on as a new one, for the others, too.
    let input = ContactInput {
        first_name: Some(Some("Ana".into())),
        phone: Some(Some("+34612345678".into())),
        ..Default::default()
    };
    assert_eq!(edit::add(store, &input).unwrap().id, ContactId::new(1));
    assert_eq!(list.count(&other, &Query::default()).unwrap(), 1);
    bench.reopen();
    assert_eq!(bench.contacts().len(), 1);
    assert_eq!(bench.store.undo().unwrap_err().code(), "nothing_to_undo");
}

#[test]
fn backups_go_only_when_told() {
    let mut bench = filled();
    let folder = bench.store.path().parent().unwrap().to_owned();
    let backup = bench.store.backup_beside(BackupReason::Manual, IGNORE_PROGRESS).unwrap();
    bench.store.erase_all(false).unwrap();
    assert!(backup.exists());
    assert_eq!(bench.store.restore(&backup, IGNORE_PROGRESS).unwrap().contacts, 300);
    std::fs::copy(&backup, folder.join("kith-damaged-2026-01-01T00-00-00-000Z.db")).unwrap();
    assert_eq!(bench.store.contents().unwrap().backups, bench.store.backups().len() as u64 + 1);
    bench.store.erase_all(true).unwrap();
    assert_eq!(left_in(&folder.join("backups")), [""; 0]);
    assert_eq!(left_in(&folder), [""; 0], "the damaged store that was kept is gone, too");
    assert_eq!(bench.store.contents().unwrap().backups, 0);
}

#[test]
fn the_log_is_emptied_later_while_somebody_reads_an_older_state() {
    let mut bench = filled();
    let folder = bench.store.path().parent().unwrap().to_owned();
    let reader = rusqlite::Connection::open(bench.store.path()).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM contacts;").unwrap();
    let count: i64 = reader.query_row("SELECT count(*) FROM contacts", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 300);
    bench.store.erase_all(false).unwrap();
    assert_eq!(bench.store.count_contacts().unwrap(), 0);
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);
    bench.reopen();
    assert_eq!(left_in(&folder), [""; 0]);
}

#[test]
fn somebody_writing_keeps_everything_as_it_is() {
    let mut bench = filled();
    let writer = rusqlite::Connection::open(bench.store.path()).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE; UPDATE contacts SET city = 'Rome' WHERE id = 1;").unwrap();
    assert_eq!(bench.store.erase_all(true).unwrap_err().code(), "store_busy");
    writer.execute_batch("COMMIT").unwrap();
    assert_eq!(bench.store.count_contacts().unwrap(), 300);
}

#[test]
fn what_is_remembered_is_counted_and_forgotten() {
    let mut bench = filled();
    bench.store.set_setting("history.me", r#"["Ana","Anna"]"#).unwrap();
    // The import remembers its columns, too.
    let counts = |store: &Store| RememberedKind::ALL.map(|memory| store.remembered(memory).unwrap());
    bench.store.save_draft(None, None, r#"{"first_name":"Zebulon"}"#).unwrap();
    let [mappings, pairs, names, drafts, steps] = counts(&bench.store);
    assert!(mappings >= 1, "{mappings}");
    assert_eq!((pairs, names, drafts, steps), (1, 2, 1, 2));
    for (n, memory) in RememberedKind::ALL.into_iter().enumerate() {
        assert_eq!(bench.store.forget(memory).unwrap(), [mappings, 1, 2, 1, 2][n]);
        assert_eq!(counts(&bench.store)[n], 0);
    }
    assert_eq!(bench.store.count_contacts().unwrap(), 300);
    assert_eq!(bench.store.undo_state().unwrap(), Default::default());
}
