//! What SQLite does not enforce: a check lists it, a restore mends it or refuses the backup, and the store works
//! afterwards.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::Bench;
use kith_engine::clock::Timestamp;
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::field::{FieldType, Value};
use kith_engine::id::ContactId;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{Flaw, Restored, Store, StoreError, look_into, salvage};

/// A store with some of everything, and a backup of it.
struct Case {
    bench: Bench,
    backup: PathBuf,
}

impl Case {
    fn new() -> Case {
        let mut bench = Bench::new();
        bench.field("Birthday", FieldType::Date, &[], false);
        bench.field("Size", FieldType::Number, &[], false);
        bench.field("Likes", FieldType::MultiSelect, &["tea", "milk"], false);
        bench.csv(
            "First name,Last name,Phone,Groups,Birthday,Size,Likes\n\
             Ana,One,+34612345601,Friends|Work,2000-01-02,7,tea|milk\n\
             Bo,Two,+34612345602,Friends,,,\n\
             Cy,Three,+34612345603,,,,\n",
        );
        bench.store.deny_duplicate(ContactId::new(1), ContactId::new(2)).unwrap();
        let backup = bench.folder.path().join("mine.db");
        bench.store.backup(&backup, IGNORE_PROGRESS).unwrap();
        Case { bench, backup }
    }

    /// Changes the backup as another program would, without any rule.
    fn change(&self, sql: &str) {
        change(&self.backup, sql);
    }

    fn restore(&mut self) -> Result<Restored, StoreError> {
        let before = fs::read(&self.backup).unwrap();
        let restored = self.bench.store.restore(&self.backup, IGNORE_PROGRESS);
        assert_eq!(fs::read(&self.backup).unwrap(), before, "a backup is not changed");
        restored
    }

    /// Checks that the store works: all of it can be listed, and a contact and a field can be added.
    fn works(&mut self) {
        assert_eq!(self.bench.store.check().unwrap(), [""; 0]);
        let there = self.bench.contacts().len();
        let typed = |text: &str| Some(Some(text.to_owned()));
        let input = ContactInput {
            first_name: typed("Dee"),
            phone: typed("+34612345609"),
            ..ContactInput::default()
        };
        let id = edit::add(&mut self.bench.store, &input).unwrap().id;
        self.bench.field("Later", FieldType::Text, &[], false);
        assert_eq!(self.bench.contacts().len(), there + 1);
        self.bench.store.delete_contacts(&[id]).unwrap();
    }
}

fn change(file: &Path, sql: &str) {
    let conn = rusqlite::Connection::open(file).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").unwrap();
    conn.execute_batch(sql).unwrap();
}

fn reason(result: Result<Restored, StoreError>) -> String {
    match result {
        Err(StoreError::BackupUnusable { reason, .. }) => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_sound_backup_needs_no_mending() {
    let mut case = Case::new();
    let before = case.bench.contacts();
    let restored = case.restore().unwrap();
    assert_eq!((restored.contacts, restored.mended), (3, vec![]));
    assert_eq!(case.bench.contacts(), before);
    case.works();
}

#[test]
fn flaws_are_listed_by_a_check_and_mended_by_a_restore() {
    let flaws: [(&str, Flaw, u64); 23] = [
        ("UPDATE contacts SET last_name = CAST(x'41ff42' AS TEXT) WHERE id = 1", Flaw::Text, 1),
        ("UPDATE groups SET name = CAST(x'41ff42' AS TEXT) WHERE id = 1", Flaw::Text, 1),
        ("UPDATE contacts SET f_1 = '' WHERE id = 1", Flaw::Text, 1),
        ("UPDATE contacts SET id = 9223372036854775807 WHERE id = 3", Flaw::Id, 2),
        ("UPDATE contacts SET id = -5 WHERE id = 3", Flaw::Id, 1),
        (
            "UPDATE contact_fields SET id = 9223372036854775807 WHERE id = 1;
             ALTER TABLE contacts RENAME COLUMN f_1 TO f_9223372036854775807",
            Flaw::Id,
            2,
        ),
        (
            "UPDATE groups SET id = 9223372036854775807 WHERE id = 1;
          UPDATE contact_groups SET group_id = 9223372036854775807 WHERE group_id = 1",
            Flaw::Id,
            2,
        ),
        ("ALTER TABLE contacts DROP COLUMN f_1", Flaw::Field, 1),
        ("DELETE FROM contact_fields WHERE id = 1", Flaw::Field, 1),
        ("UPDATE contact_fields SET type = 'number' WHERE id = 1", Flaw::Field, 1),
        ("UPDATE contact_fields SET type = 'colour' WHERE id = 2", Flaw::Field, 1),
        ("UPDATE contact_fields SET options = 'tea' WHERE id = 3", Flaw::Field, 1),
        ("UPDATE contact_fields SET position = -1 WHERE id = 3", Flaw::Field, 1),
        ("UPDATE contact_fields SET name = 'Phone', key = 'phone' WHERE id = 3", Flaw::Name, 1),
        ("UPDATE groups SET key = 'other' WHERE id = 1", Flaw::Name, 1),
        ("INSERT INTO groups (name, key) VALUES ('FRIENDS', 'other')", Flaw::Name, 1),
        ("INSERT INTO contact_groups VALUES (77, 1), (1, 77)", Flaw::Link, 2),
        ("UPDATE contacts SET import_id = 99", Flaw::Link, 3),
        ("UPDATE not_duplicates SET first_id = 2, second_id = 1", Flaw::Link, 1),
        ("UPDATE contacts SET f_1 = 'soon' WHERE id = 1", Flaw::Value, 1),
        ("UPDATE contacts SET f_2 = 9e999 WHERE id = 1", Flaw::Value, 1),
        ("UPDATE contacts SET phone = '+34 612 34 56 03' WHERE id = 3", Flaw::Phone, 1),
        ("UPDATE contacts SET created_at = 9223372036854775807 WHERE id = 1", Flaw::Time, 1),
    ];
    for (sql, flaw, count) in flaws {
        let mut case = Case::new();
        case.change(sql);
        let restored = case.restore().unwrap_or_else(|error| panic!("{sql}: {error}"));
        assert_eq!(restored.contacts, 3, "{sql}");
        assert!(
            restored.mended.iter().any(|mended| (mended.flaw, mended.count) == (flaw, count)),
            "{sql}: {:?}",
            restored.mended
        );
        case.works();
        // The same flaw in the store itself is found.
        let case = Case::new();
        change(case.bench.store.path(), sql);
        assert_ne!(case.bench.store.check().unwrap(), [""; 0], "{sql}");
    }
}

#[test]
fn what_is_mended_keeps_its_values() {
    let mut case = Case::new();
    case.change(
        "UPDATE contacts SET id = 9223372036854775807, first_name = CAST(x'53c3b6ff' AS TEXT) WHERE id = 1;
         UPDATE contact_groups SET contact_id = 9223372036854775807 WHERE contact_id = 1;
         UPDATE not_duplicates SET second_id = 9223372036854775807, first_id = 2;
         UPDATE contacts SET phone = '+34 612-345-602' WHERE id = 2;
         DELETE FROM contact_fields WHERE id = 1",
    );
    case.restore().unwrap();
    let contacts = case.bench.contacts();
    assert_eq!(contacts.iter().map(|contact| contact.id.get()).collect::<Vec<_>>(), [2, 3, 4]);
    let ana = &contacts[2];
    assert_eq!(
        (ana.first_name.as_str(), ana.groups.as_slice()),
        ("Sö\u{fffd}", &["Friends".to_owned(), "Work".to_owned()][..])
    );
    assert_eq!(contacts[0].phone, "+34612345602");
    let birthday = ana.fields.0.iter().find(|(name, _)| name == "Salvaged field 1").unwrap();
    assert_eq!(birthday.1, Value::Text("2000-01-02".to_owned()));
    assert_eq!(case.bench.store.not_duplicates().unwrap().len(), 1);
}

#[test]
fn what_cannot_be_mended_is_refused_with_words() {
    let refused = [
        ("UPDATE contacts SET phone = '+abc' WHERE id = 1", "a contact in it has no phone that can be read"),
        (
            "UPDATE contacts SET starred = 7 WHERE id = 1",
            "a row of its contacts is not valid (CHECK constraint failed: starred IN (0, 1))",
        ),
        ("DROP TABLE contact_groups", "a part of it is missing"),
        ("ALTER TABLE contacts DROP COLUMN city", "a part of it is missing"),
        (
            "ALTER TABLE contacts RENAME TO people; CREATE VIEW contacts AS SELECT * FROM people",
            "a part of it is missing",
        ),
    ];
    for (sql, words) in refused {
        let mut case = Case::new();
        case.change(sql);
        assert_eq!(reason(case.restore()), words, "{sql}");
        assert_eq!(case.bench.store.count_contacts().unwrap(), 3);
    }
    // Without its index, nothing keeps two contacts from having the same phone.
    let mut case = Case::new();
    case.change("DROP INDEX contacts_phone; UPDATE contacts SET phone = '+34612345601' WHERE id = 2");
    assert!(reason(case.restore()).contains("contacts is not valid"));
}

#[test]
fn what_another_program_added_is_left_behind() {
    let mut case = Case::new();
    case.change(
        "CREATE TRIGGER gone AFTER INSERT ON contacts BEGIN DELETE FROM contacts; END;
         CREATE VIEW everything AS SELECT * FROM contacts;
         CREATE TABLE notes (a); ALTER TABLE contacts ADD COLUMN colour TEXT DEFAULT 'red';
         DROP INDEX contacts_phone",
    );
    assert_eq!(case.restore().unwrap().contacts, 3);
    case.works();
    let conn = rusqlite::Connection::open(case.bench.store.path()).unwrap();
    let mut statement = conn.prepare("SELECT coalesce(sql, '') FROM sqlite_schema").unwrap();
    let schema: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let schema = schema.join("\n");
    for gone in ["colour", "everything", "TRIGGER gone", "TABLE notes"] {
        assert!(!schema.contains(gone), "{gone}");
    }
    assert!(schema.contains("UNIQUE INDEX contacts_phone"));
}

#[test]
fn given_out_ids_that_leave_no_room_do_not_outlive_a_restore() {
    for seq in ["9223372036854775807", "'many'"] {
        let mut case = Case::new();
        let sql = format!("UPDATE sqlite_sequence SET seq = {seq}");
        change(case.bench.store.path(), &sql);
        assert_eq!(case.bench.store.check().unwrap().len(), 1);
        case.change(&sql);
        assert_eq!(case.restore().unwrap().mended, []);
        case.works();
    }
}

#[test]
fn a_store_with_flaws_in_what_it_contains_is_salvaged_whole() {
    let case = Case::new();
    let folder = case.bench.store.path().parent().unwrap().to_path_buf();
    change(case.bench.store.path(), "UPDATE contacts SET import_id = 99, f_2 = 9e999 WHERE id = 1");
    drop(case.bench.store);
    let done = salvage(&folder, Timestamp::default, IGNORE_PROGRESS).unwrap();
    assert_eq!((done.contacts, done.unreadable), (3, 2));
    let store = Store::open(&folder, Timestamp::default).unwrap();
    assert_eq!((store.count_contacts().unwrap(), store.check().unwrap()), (3, Vec::new()));
}

#[test]
fn a_copied_store_is_restored_with_the_log_beside_it() {
    let mut case = Case::new();
    let copies = case.bench.folder.path().join("copies");
    fs::create_dir(&copies).unwrap();
    // Letters that mean something in a URI.
    let name = if cfg!(windows) { "copy of kith #1 50%.db" } else { "copy of kith?.db" };
    let copy = copies.join(name);
    case.bench.csv("First name,Phone\nEve,+34612345605\n");
    fs::copy(case.bench.store.path(), &copy).unwrap();
    let log = copies.join(format!("{name}-wal"));
    fs::copy(case.bench.store.path().with_extension("db-wal"), &log).unwrap();
    case.bench.store.delete_contacts(&[ContactId::new(1)]).unwrap();
    assert_eq!(look_into(&copy).unwrap().contacts, 4);
    assert_eq!(case.bench.store.restore(&copy, IGNORE_PROGRESS).unwrap().contacts, 4);
}

#[test]
#[cfg(unix)]
fn a_copied_store_on_read_only_media_is_restored() {
    use std::os::unix::fs::PermissionsExt;

    let mut case = Case::new();
    let media = case.bench.folder.path().join("media");
    fs::create_dir(&media).unwrap();
    let (copy, log) = (media.join("kith.db"), media.join("kith.db-wal"));
    // What came before is in the file itself, and only Eve is in the log.
    rusqlite::Connection::open(case.bench.store.path())
        .unwrap()
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    case.bench.csv("First name,Phone\nEve,+34612345605\n");
    fs::copy(case.bench.store.path(), &copy).unwrap();
    fs::copy(case.bench.store.path().with_extension("db-wal"), &log).unwrap();
    // Root may write anywhere, but not a file where there is a folder.
    fs::create_dir(media.join("kith.db-shm")).unwrap();
    let read_only = |yes: bool| {
        fs::set_permissions(&media, fs::Permissions::from_mode(if yes { 0o500 } else { 0o700 })).unwrap();
    };
    for expected in [4, 3] {
        read_only(true);
        let found = look_into(&copy).map(|content| content.contacts).map_err(|error| error.code());
        let restored = case.bench.store.restore(&copy, IGNORE_PROGRESS).map(|restored| restored.contacts);
        let names = fs::read_dir(&media).unwrap().count();
        read_only(false);
        assert_eq!((found, restored.unwrap()), (Ok(expected), expected));
        assert_eq!(names, if expected == 4 { 3 } else { 2 }, "nothing is left beside it");
        // Then without the log, whose content is lost.
        let _ = fs::remove_file(&log);
    }
}
