//! Damaged stores: each is refused with a code or read, without a panic, and what is salvaged is what was stored.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use kith_engine::clock::Timestamp;
use kith_engine::id::ContactId;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::Bench;
use kith_engine::browse::{Browser, Query};
use kith_engine::contact::Contact;
use kith_engine::field::FieldType;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{Salvaged, Store, StoreError, salvage};

const PAGE: usize = 4096;

/// A sound store in a folder of its own, and what is in it.
struct Sound {
    folder: tempfile::TempDir,
    bytes: Vec<u8>,
    contacts: BTreeMap<ContactId, Contact>,
}

impl Sound {
    fn new(rows: usize) -> Sound {
        let mut bench = Bench::new();
        bench.field("Shoe size", FieldType::Number, &[], false);
        bench.field("Gone", FieldType::Text, &[], false);
        bench.field("Motto", FieldType::LongText, &[], false);
        let gone = bench.store.field_named("Gone").unwrap().id;
        bench.store.delete_field(gone).unwrap();
        let rows: String = (0..rows)
            .map(|n| {
                let group = ["Friends", "Work | Friends", "", "Größe"][n % 4];
                let motto = if n % 50 == 0 { "Long ".repeat(2500) } else { format!("Motto {n}") };
                format!("Ana {n},Pérez,+34612{n:06},a{n}@example.org,{group},{n},{motto}\n")
            })
            .collect();
        bench.csv(&format!("First name,Last name,Phone,Email,Groups,Shoe size,Motto\n{rows}"));
        {
            let conn = rusqlite::Connection::open(bench.store.path()).unwrap();
            conn.execute_batch(
                "INSERT INTO messages (contact_id, at, direction, text)
                 SELECT id, id * 1000, 'note', 'Note ' || id FROM contacts WHERE id % 10 = 0;
                 PRAGMA wal_checkpoint(TRUNCATE);",
            )
            .unwrap();
        }
        let contacts = bench.contacts().into_iter().map(|contact| (contact.id, contact)).collect();
        let store = bench.folder.path().join("store");
        bench.store = Store::open(&bench.folder.path().join("other"), Timestamp::default).unwrap();
        let bytes = fs::read(store.join("kith.db")).unwrap();
        Sound { folder: bench.folder, bytes, contacts }
    }

    /// A folder with a store of these bytes.
    fn damaged(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let folder = self.folder.path().join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("kith.db"), bytes).unwrap();
        folder
    }

    fn page_of(&self, name: &str) -> usize {
        let conn = rusqlite::Connection::open(self.folder.path().join("store/kith.db")).unwrap();
        let root: i64 = conn
            .query_row("SELECT rootpage FROM sqlite_schema WHERE name = ?1", [name], |row| row.get(0))
            .unwrap();
        root as usize - 1
    }
}

fn everyone(folder: &Path) -> Vec<Contact> {
    let store = Store::open(folder, Timestamp::default).unwrap();
    assert_eq!(store.check().unwrap(), [""; 0]);
    let mut list = Browser::new("en");
    let ids = list.ids(&store, &Query::default()).unwrap();
    store.contacts(&ids).unwrap()
}

/// How many of the salvaged contacts are not just as they were stored. Groups and histories may have been lost, and
/// the names of fields.
fn unequal(sound: &Sound, salvaged: &[Contact]) -> usize {
    let plain = |contact: &Contact| {
        let mut plain = Contact { groups: Vec::new(), messages: 0, ..contact.clone() };
        plain.fields.0.iter_mut().for_each(|(name, _)| name.clear());
        plain
    };
    salvaged.iter().filter(|c| sound.contacts.get(&c.id).map(plain) != Some(plain(c))).count()
}

fn run(folder: &Path) -> Result<Salvaged, StoreError> {
    salvage(folder, || Timestamp::from_millis(1_700_000_000_000), IGNORE_PROGRESS)
}

#[test]
fn a_sound_store_is_not_salvaged() {
    let sound = Sound::new(5);
    assert!(matches!(run(&sound.folder.path().join("store")), Err(StoreError::Sound)));
}

#[test]
fn a_garbled_header_costs_nothing() {
    let sound = Sound::new(300);
    let mut bytes = sound.bytes.clone();
    bytes[..100].fill(0x5a);
    let folder = sound.damaged("header", &bytes);
    assert!(matches!(Store::open(&folder, Timestamp::default), Err(StoreError::Damaged { .. })));
    let done = run(&folder).unwrap();
    assert_eq!((done.contacts, done.messages), (300, 30));
    let salvaged = everyone(&folder);
    // To the last group and field.
    assert!(salvaged.iter().all(|contact| sound.contacts[&contact.id] == *contact));
    assert_eq!(fs::read(folder.join(&done.kept_as)).unwrap(), bytes);
    // The salvaged store is on the damaged one's plan.
    assert_eq!(Store::open(&folder, Timestamp::default).unwrap().plans().unwrap().active, "Unlimited");
    assert!(matches!(run(&folder), Err(StoreError::Sound)));
}

#[test]
fn a_tree_without_its_root_is_put_together_again() {
    let sound = Sound::new(300);
    for (name, root) in
        [("contacts", sound.page_of("contacts")), ("schema", 0), ("groups", sound.page_of("contact_groups"))]
    {
        let mut bytes = sound.bytes.clone();
        bytes[root * PAGE..(root + 1) * PAGE].fill(0);
        let folder = sound.damaged(name, &bytes);
        let done = run(&folder).unwrap();
        assert_eq!(done.contacts, 300, "{name}");
        assert_eq!(unequal(&sound, &everyone(&folder)), 0, "{name}");
    }
}

#[test]
fn what_no_longer_is_a_database_leaves_an_empty_store_and_the_file() {
    let sound = Sound::new(3);
    for (name, bytes) in
        [("text", "Only words, and many of them. ".repeat(500)), ("short", "SQLite".to_owned())]
    {
        let folder = sound.damaged(name, bytes.as_bytes());
        let done = run(&folder).unwrap();
        assert_eq!(
            (done.contacts, fs::read(folder.join(done.kept_as)).unwrap()),
            (0, bytes.into_bytes()),
            "{name}"
        );
        assert_eq!(everyone(&folder), []);
    }
}

#[test]
fn half_a_file_gives_what_is_in_it() {
    let sound = Sound::new(600);
    let folder = sound.damaged("half", &sound.bytes[..sound.bytes.len() / 2 + 100]);
    let done = run(&folder).unwrap();
    assert!((50..600).contains(&done.contacts), "{}", done.contacts);
    assert_eq!(unequal(&sound, &everyone(&folder)), 0);
}

#[test]
fn the_log_is_read_too_as_far_as_it_is_whole() {
    let sound = Sound::new(200);
    let live = sound.damaged("live", &sound.bytes);
    let mut store = Store::open(&live, Timestamp::default).unwrap();
    store.star_contacts(&[ContactId::new(7)], true).unwrap();
    // Deleted by SQLite alone: Kith would empty the log.
    let sqlite = rusqlite::Connection::open(store.path()).unwrap();
    sqlite.execute("DELETE FROM contacts WHERE id = 8", []).unwrap();
    drop(sqlite);
    let (main, log) = (fs::read(live.join("kith.db")).unwrap(), fs::read(live.join("kith.db-wal")).unwrap());
    assert!(log.len() > 3 * PAGE);
    drop(store);
    for (name, log) in [
        ("whole", Some(&log[..])),
        ("cut", Some(&log[..log.len() - 3000])),
        ("garbled", Some(&[9; 9000][..])),
        ("none", None),
    ] {
        let mut bytes = main.clone();
        bytes[..16].fill(0);
        let folder = sound.damaged(name, &bytes);
        if let Some(log) = log {
            fs::write(folder.join("kith.db-wal"), log).unwrap();
        }
        let done = run(&folder).unwrap();
        let salvaged = everyone(&folder);
        let starred = salvaged.iter().any(|contact| contact.id == ContactId::new(7) && contact.starred);
        assert_eq!(starred, ["whole", "cut"].contains(&name), "{name}");
        assert_eq!(done.contacts, if name == "whole" { 199 } else { 200 }, "{name}");
        assert_eq!(folder.join(done.kept_as).with_extension("db-wal").exists(), log.is_some());
    }
}

/// A generator of numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

#[test]
fn a_hundred_damages_are_survived() {
    let sound = Sound::new(250);
    let pages = sound.bytes.len() / PAGE;
    let mut dice = Dice(7);
    let mut reported = BTreeMap::<&str, u32>::new();
    for n in 0..100 {
        let mut bytes = sound.bytes.clone();
        // How many contacts may differ: each changed byte can be a letter that became another one.
        let mut doubtful = 0;
        match n % 4 {
            0 => {
                let page = dice.roll(pages);
                bytes[page * PAGE..(page + 1) * PAGE].fill(0);
            }
            1 => bytes.truncate(dice.roll(sound.bytes.len())),
            2 => {
                // The contacts at both ends are partly overwritten.
                doubtful = 2;
                let at = dice.roll(sound.bytes.len() - 600);
                (at..at + 600).for_each(|at| bytes[at] = dice.roll(256) as u8);
            }
            _ => {
                doubtful = 1 + dice.roll(8);
                (0..doubtful).for_each(|_| {
                    let at = dice.roll(bytes.len());
                    bytes[at] = dice.roll(256) as u8;
                });
            }
        }
        let folder = sound.damaged(&n.to_string(), &bytes);
        // Opening and looking around never panics; what it says has a code.
        let looked = Store::open(&folder, Timestamp::default).and_then(|store| {
            let _ = Browser::new("en").page(&store, &Query::default(), 0, 500);
            store.check()
        });
        let code = match &looked {
            Ok(problems) if problems.is_empty() => "sound",
            Ok(_) => "store_damaged",
            Err(error) => error.code(),
        };
        *reported.entry(code).or_default() += 1;
        assert!(
            ["sound", "store_damaged", "store_newer", "store_read_only"].contains(&code),
            "{n}: {looked:?}"
        );
        match run(&folder) {
            Ok(done) => {
                let salvaged = everyone(&folder);
                assert_eq!(done.contacts as usize, salvaged.len());
                assert!(salvaged.len() <= 250);
                let unequal = unequal(&sound, &salvaged);
                assert!(unequal <= doubtful, "{n}: {unequal} contacts are not as they were stored");
            }
            Err(StoreError::Sound) => assert_eq!(code, "sound", "{n}"),
            Err(error) => assert!(["store_newer", "store_read_only"].contains(&error.code()), "{n}: {error}"),
        }
    }
    assert!(reported["store_damaged"] > 50, "{reported:?}");
}
