//! Damaged copies of a store, made by a generator that gives the same ones in every run: none causes a panic, none is
//! a silent empty book, and whatever is refused keeps its bytes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use common::Bench;
use kith_engine::browse::{Browser, Query};
use kith_engine::clock::Timestamp;
use kith_engine::field::FieldType;
use kith_engine::id::ContactId;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{Store, StoreError, restore, salvage};

const PAGE: usize = 4096;
/// How many contacts the store has, and the alien one of which there is a log.
const CONTACTS: u64 = 180;
const ALIENS: u64 = 40;

/// A generator of numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

/// A sound store: its file, and a log that holds the last of its changes.
struct Sound {
    file: Vec<u8>,
    log: Vec<u8>,
    alien_log: Vec<u8>,
    foreign: Vec<u8>,
}

/// A damaged copy.
struct Copy {
    file: Vec<u8>,
    log: Option<Vec<u8>>,
}

type Damage = fn(&Sound, &mut Dice) -> Copy;

const DAMAGES: [(&str, Damage); 11] = [
    ("cut", |sound, dice| without_log(sound.file[..1 + dice.roll(sound.file.len() - 1)].to_vec())),
    ("flipped", |sound, dice| {
        let mut file = sound.file.clone();
        for _ in 0..=dice.roll(8) {
            let at = dice.roll(file.len());
            file[at] ^= 1 << dice.roll(8);
        }
        without_log(file)
    }),
    ("zeroed page", |sound, dice| {
        let mut file = sound.file.clone();
        let page = dice.roll(file.len() / PAGE) * PAGE;
        file[page..page + PAGE].fill(0);
        without_log(file)
    }),
    ("zeroed range", |sound, dice| {
        let mut file = sound.file.clone();
        let (at, length) = (dice.roll(file.len() - 3000), 1 + dice.roll(3000));
        file[at..at + length].fill(0);
        without_log(file)
    }),
    ("overwritten", |sound, dice| {
        let mut file = sound.file.clone();
        let (at, length) = (dice.roll(file.len() - 600), 1 + dice.roll(600));
        file[at..at + length].iter_mut().for_each(|byte| *byte = dice.roll(256) as u8);
        without_log(file)
    }),
    ("swapped pages", |sound, dice| {
        let mut file = sound.file.clone();
        let pages = file.len() / PAGE;
        let first = dice.roll(pages - 1);
        let second = first + 1 + dice.roll(pages - first - 1);
        let (before, after) = file.split_at_mut(second * PAGE);
        before[first * PAGE..][..PAGE].swap_with_slice(&mut after[..PAGE]);
        without_log(file)
    }),
    ("cut log", |sound, dice| Copy {
        file: sound.file.clone(),
        log: Some(sound.log[..dice.roll(sound.log.len())].to_vec()),
    }),
    ("flipped log", |sound, dice| {
        let mut log = sound.log.clone();
        let at = dice.roll(log.len());
        log[at] ^= 1 << dice.roll(8);
        Copy { file: sound.file.clone(), log: Some(log) }
    }),
    ("alien log", |sound, dice| {
        let whole = sound.alien_log.len();
        let length = if dice.roll(2) == 0 { whole } else { dice.roll(whole) };
        Copy { file: sound.file.clone(), log: Some(sound.alien_log[..length].to_vec()) }
    }),
    ("foreign", |sound, dice| match dice.roll(3) {
        0 => without_log(sound.foreign.clone()),
        1 => without_log("Dear diary. ".repeat(1 + dice.roll(2000)).into_bytes()),
        _ => without_log((0..1 + dice.roll(9000)).map(|_| dice.roll(256) as u8).collect()),
    }),
    ("newer", |sound, dice| {
        let mut file = sound.file.clone();
        file[60..64].copy_from_slice(&(3 + dice.roll(1000) as u32).to_be_bytes());
        without_log(file)
    }),
];

fn without_log(file: Vec<u8>) -> Copy {
    Copy { file, log: None }
}

impl Sound {
    fn new() -> Sound {
        let mut bench = store_of(CONTACTS);
        let path = bench.store.path().to_path_buf();
        let sqlite = rusqlite::Connection::open(&path).unwrap();
        sqlite.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
        bench.store.star_contacts(&(1..50).map(ContactId::new).collect::<Vec<_>>(), true).unwrap();
        let (file, log) = (fs::read(&path).unwrap(), fs::read(path.with_extension("db-wal")).unwrap());
        // Every page of the alien store is in its log.
        let alien = store_of(ALIENS);
        let alien_log = fs::read(alien.store.path().with_extension("db-wal")).unwrap();
        let other = bench.folder.path().join("foreign.db");
        rusqlite::Connection::open(&other)
            .unwrap()
            .execute_batch("CREATE TABLE contacts (id, name); INSERT INTO contacts VALUES (1, 'Ana')")
            .unwrap();
        Sound { file, log, alien_log, foreign: fs::read(other).unwrap() }
    }
}

fn store_of(contacts: u64) -> Bench {
    let mut bench = Bench::new();
    bench.field("Size", FieldType::Number, &[], false);
    bench.field("Motto", FieldType::LongText, &[], false);
    let rows: String = (0..contacts)
        .map(|n| {
            let motto = if n % 60 == 0 { "Long ".repeat(2500) } else { format!("Motto {n}") };
            format!(
                "Ana {n},Pérez,+34612{n:06},a{n}@example.org,{},{n},{motto}\n",
                ["Friends", "Work"][n as usize % 2]
            )
        })
        .collect();
    bench.csv(&format!("First name,Last name,Phone,Email,Groups,Size,Motto\n{rows}"));
    bench
}

fn now() -> Timestamp {
    Timestamp::from_millis(1_700_000_000_000)
}

/// What a damaged copy is like to a person: the code of an error, what a check says, or sound.
fn judge(what: &str, copy: &Copy, place: &Path) -> String {
    let folder = place.join("store");
    fs::create_dir_all(&folder).unwrap();
    let (file, log) = (folder.join("kith.db"), folder.join("kith.db-wal"));
    let lay = || {
        fs::write(&file, &copy.file).unwrap();
        let _ = fs::remove_file(file.with_extension("db-shm"));
        match &copy.log {
            Some(bytes) => fs::write(&log, bytes).unwrap(),
            None => fs::remove_file(&log).unwrap_or_default(),
        }
    };

    // As a backup, it is refused, or comes back with contacts; it is never changed.
    lay();
    let mut other = Store::open(&place.join("other"), now).unwrap();
    match other.restore(&file, IGNORE_PROGRESS) {
        Ok(restored) => {
            assert!(restored.contacts > 0, "{what}: an empty book was restored");
            assert_eq!(other.check().unwrap(), [""; 0], "{what}: after a restore");
        }
        Err(error) => assert!(["backup_unusable", "store_newer"].contains(&error.code()), "{what}: {error}"),
    }
    assert!(fs::read(&file).unwrap() == copy.file, "{what}: restoring changed it");
    drop(other);

    lay();
    let said = match Store::open(&folder, now) {
        Err(error) => {
            assert!(fs::read(&file).unwrap() == copy.file, "{what}: it was refused ({error}) and changed");
            error.code().to_owned()
        }
        Ok(store) => {
            let listed = Browser::new("en").ids(&store, &Query::default());
            let problems = store.check().unwrap_or_else(|error| vec![error.to_string()]);
            if problems.is_empty() {
                let listed = listed.unwrap_or_else(|error| panic!("{what}: sound, but {error}")).len() as u64;
                let expected =
                    if what.starts_with("alien") { vec![CONTACTS, ALIENS] } else { vec![CONTACTS] };
                assert!(expected.contains(&listed), "{what}: sound, with {listed} contacts");
                "sound".to_owned()
            } else {
                "checked".to_owned()
            }
        }
    };
    assert!(["sound", "checked", "store_damaged", "store_newer"].contains(&said.as_str()), "{what}: {said}");

    lay();
    match salvage(&folder, now, IGNORE_PROGRESS) {
        Ok(done) => {
            let store = Store::open(&folder, now).unwrap();
            assert_eq!(store.count_contacts().unwrap(), done.contacts, "{what}");
            assert_eq!(store.check().unwrap(), [""; 0], "{what}: after salvaging");
            assert!(fs::read(folder.join(done.kept_as)).unwrap() == copy.file, "{what}: not kept as it was");
        }
        Err(StoreError::Sound) => assert_eq!(said, "sound", "{what}"),
        Err(error) => assert_eq!(error.code(), said, "{what}: {error}"),
    }
    said
}

fn run(each: usize) {
    let (sound, mut dice) = (Sound::new(), Dice(11));
    let mut said = BTreeMap::<String, u32>::new();
    for n in 0..each {
        for (name, damage) in DAMAGES {
            let place = tempfile::tempdir().unwrap();
            let verdict = judge(&format!("{name} {n}"), &damage(&sound, &mut dice), place.path());
            *said.entry(verdict).or_default() += 1;
        }
    }
    let of = |code: &str| said.get(code).copied().unwrap_or_default();
    assert_eq!(of("store_newer") as usize, each, "{said:?}");
    assert!(of("sound") > 0 && of("checked") > 0 && of("store_damaged") > 0, "{said:?}");
}

#[test]
fn sixty_six_damaged_copies() {
    run(6);
}

#[test]
#[ignore = "takes minutes"]
fn torture_330_damaged_copies() {
    run(30);
}

/// The bytes of a refused store are kept even if a log is beside it.
#[test]
fn a_sound_copy_with_its_log_is_whole() {
    let sound = Sound::new();
    let place = tempfile::tempdir().unwrap();
    let copy = Copy { file: sound.file.clone(), log: Some(sound.log.clone()) };
    assert_eq!(judge("whole", &copy, place.path()), "sound");
}

#[test]
fn a_restore_replaces_a_damaged_store() {
    let sound = Sound::new();
    let place = tempfile::tempdir().unwrap();
    let good = place.path().join("good.db");
    fs::write(&good, &sound.file).unwrap();
    for damage in [DAMAGES[0].1, DAMAGES[2].1] {
        let folder = tempfile::tempdir_in(place.path()).unwrap();
        let copy = damage(&sound, &mut Dice(5));
        fs::write(folder.path().join("kith.db"), &copy.file).unwrap();
        let restored = restore(folder.path(), &good, now, IGNORE_PROGRESS).unwrap();
        assert_eq!(restored.contacts, CONTACTS);
    }
}

/// A deletion keeps the contacts for undo and erases nothing, so it leaves no mark of an erasure: the file has contacts, and
/// its log takes them all away.
#[test]
fn a_store_whose_contacts_were_all_deleted_is_sound() {
    let mut bench = store_of(3);
    let file = bench.store.path().to_path_buf();
    let ids: Vec<_> = bench.contacts().iter().map(|contact| contact.id).collect();
    let into_file = "PRAGMA wal_checkpoint(TRUNCATE)";
    rusqlite::Connection::open(&file).unwrap().query_row(into_file, [], |_| Ok(())).unwrap();
    bench.store.delete_contacts(&ids).unwrap();
    let other = Store::open(file.parent().unwrap(), now).unwrap();
    assert_eq!(other.count_contacts().unwrap(), 0);
}
