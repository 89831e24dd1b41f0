//! Drafts of contact forms: kept in the store, gone with their contact, and never in the way of newer edits.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use common::Bench;
use kith_engine::clock::Timestamp;
use kith_engine::contact::{Contact, ContactInput};
use kith_engine::export::{ExportOptions, export};
use kith_engine::field::{Text, Texts};
use kith_engine::id::ContactId;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{Store, StoredDraft};
use kith_engine::{duplicates, edit};

const SECRET: &str = "ZEBRADRAFTQUAGGA";

/// A clock whose every reading is a millisecond after the one before.
fn ticking() -> Timestamp {
    static NOW: AtomicI64 = AtomicI64::new(1_700_000_000_000);
    Timestamp::from_millis(NOW.fetch_add(1, Ordering::Relaxed))
}

/// An empty store whose clock runs.
fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.store = Store::open(bench.store.path().parent().unwrap(), ticking).unwrap();
    bench
}

fn typed(text: &str) -> Option<Option<String>> {
    Some(Some(text.to_owned()))
}

fn person(first: &str, phone: &str) -> ContactInput {
    ContactInput { first_name: typed(first), phone: typed(phone), ..ContactInput::default() }
}

fn city(name: &str) -> ContactInput {
    ContactInput { texts: Texts::from([(Text::City, typed(name))]), ..ContactInput::default() }
}

fn ana(store: &mut Store) -> Contact {
    edit::add(store, &person("Ana", "+34612345678")).unwrap()
}

fn version(contact: &Contact) -> Option<Timestamp> {
    Timestamp::from_rfc3339(&contact.updated_at)
}

/// Stores a draft of a contact as it is, whose content is [`SECRET`].
fn drafted(store: &mut Store, contact: &Contact) {
    store.save_draft(Some(contact.id), version(contact), SECRET).unwrap();
}

/// The files of the store that hold [`SECRET`].
fn left_in(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let holds = |path: &Path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(SECRET.len()).any(|part| part == SECRET.as_bytes())
    };
    files.filter(|path| path.is_file() && holds(path)).map(|path| path.display().to_string()).collect()
}

#[test]
fn each_contact_has_one_draft_and_a_new_one_has_one() {
    let mut bench = bench();
    let store = &mut bench.store;
    let ana = ana(store);
    let bo = edit::add(store, &person("Bo", "+34612345679")).unwrap();
    for content in ["first", "second"] {
        store.save_draft(None, version(&bo), content).unwrap();
        store.save_draft(Some(bo.id), version(&bo), content).unwrap();
    }
    store.save_draft(Some(ana.id), version(&ana), "ana").unwrap();
    assert_eq!(store.drafts().unwrap(), [Some(ana.id), Some(bo.id), None], "the newest first");
    let draft = |content: &str| Some(StoredDraft { content: content.to_owned(), outdated: false });
    assert_eq!(store.draft(Some(ana.id)).unwrap(), draft("ana"));
    assert_eq!(store.draft(Some(bo.id)).unwrap(), draft("second"));
    assert_eq!(store.draft(None).unwrap(), draft("second"));
    store.discard_draft(None).unwrap();
    store.discard_draft(Some(bo.id)).unwrap();
    store.discard_draft(Some(bo.id)).unwrap();
    assert_eq!(store.drafts().unwrap(), [Some(ana.id)]);
    assert_eq!(store.draft(None).unwrap(), None);
}

#[test]
fn a_draft_changes_nothing_else() {
    let mut bench = bench();
    let ana = ana(&mut bench.store);
    let contents = bench.store.contents().unwrap();
    drafted(&mut bench.store, &ana);
    assert_eq!(bench.store.contact(ana.id).unwrap(), ana);
    assert_eq!(bench.store.undo_state().unwrap(), Default::default());
    assert_eq!(bench.store.contents().unwrap(), contents);
}

#[test]
fn a_draft_says_whether_its_contact_has_changed_since() {
    let mut bench = bench();
    let ana = ana(&mut bench.store);
    drafted(&mut bench.store, &ana);
    let outdated = |store: &Store| store.draft(Some(ana.id)).unwrap().unwrap().outdated;
    assert!(!outdated(&bench.store));
    let mut other = Store::open(bench.store.path().parent().unwrap(), ticking).unwrap();
    let changed = edit::edit(&mut other, ana.id, &city("Vigo")).unwrap();
    assert!(outdated(&bench.store));
    drafted(&mut bench.store, &changed);
    assert!(!outdated(&bench.store));
    bench.store.save_draft(Some(ana.id), None, "{}").unwrap();
    assert!(outdated(&bench.store), "nobody knows what it was made of");
}

#[test]
fn what_cannot_be_a_draft_is_refused() {
    let mut bench = bench();
    let nobody = bench.store.save_draft(Some(ContactId::new(7)), None, "{}").unwrap_err();
    assert_eq!(nobody.code(), "contact_not_found");
    let long = "x".repeat(8 * 1024 * 1024 + 1);
    assert_eq!(bench.store.save_draft(None, None, &long).unwrap_err().code(), "draft_too_long");
    bench.store.save_draft(None, None, &long[1..]).unwrap();
    assert_eq!(bench.store.draft(None).unwrap().unwrap().content.len(), 8 * 1024 * 1024);
}

#[test]
fn saving_a_form_ends_its_draft_only() {
    let mut bench = bench();
    let ana = ana(&mut bench.store);
    drafted(&mut bench.store, &ana);
    bench.store.save_draft(None, None, SECRET).unwrap();
    // Neither a form that is refused …
    let refused = edit::add_from_form(&mut bench.store, &person("Bo", "+34612345678")).unwrap_err();
    assert_eq!(refused.code(), "phone_taken");
    // … nor a change from elsewhere ends it.
    let ana = edit::edit(&mut bench.store, ana.id, &city("Vigo")).unwrap();
    assert_eq!(bench.store.drafts().unwrap().len(), 2);
    edit::add_from_form(&mut bench.store, &person("Bo", "+34612345679")).unwrap();
    assert_eq!(bench.store.drafts().unwrap(), [Some(ana.id)]);
    let saved = edit::edit_from_form(&mut bench.store, ana.id, &ana.updated_at, &city("Lugo")).unwrap();
    assert_eq!(saved.texts[Text::City].as_deref(), Some("Lugo"));
    assert_eq!(bench.store.drafts().unwrap(), []);
    assert_eq!(left_in(bench.store.path().parent().unwrap()), [""; 0]);
    assert!(bench.store.undo_state().unwrap().undo.is_some());
}

#[test]
fn a_form_never_overwrites_what_it_has_not_seen() {
    let mut bench = bench();
    let ana = ana(&mut bench.store);
    let mut other = Store::open(bench.store.path().parent().unwrap(), ticking).unwrap();
    let newer = edit::edit(&mut other, ana.id, &city("Vigo")).unwrap();
    drafted(&mut bench.store, &ana);
    for version in [ana.updated_at.as_str(), "", "yesterday"] {
        let refused = edit::edit_from_form(&mut bench.store, ana.id, version, &city("Lugo")).unwrap_err();
        assert_eq!(refused.code(), "contact_changed");
    }
    assert_eq!(bench.store.contact(ana.id).unwrap(), newer);
    assert_eq!(bench.store.drafts().unwrap(), [Some(ana.id)], "the draft of what was refused stays");
    edit::edit_from_form(&mut bench.store, ana.id, &newer.updated_at, &city("Lugo")).unwrap();
}

#[test]
fn two_who_edit_one_contact_lose_no_edit_of_each_other() {
    let mut bench = bench();
    let ana = ana(&mut bench.store).id;
    let folder = bench.store.path().parent().unwrap();
    let write = |text: Text| {
        let mut store = Store::open(folder, ticking).unwrap();
        for n in 0..40 {
            let texts = Texts::from([(text, typed(&n.to_string()))]);
            edit::edit(&mut store, ana, &ContactInput { texts, ..ContactInput::default() }).unwrap();
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| write(Text::City));
        scope.spawn(|| write(Text::Zip));
    });
    // Who writes an older value of the other one changes two texts at once.
    let file = rusqlite::Connection::open(bench.store.path()).unwrap();
    let both = "SELECT count(*) FROM undo_steps
        WHERE change ->> '$.before.city' IS NOT change ->> '$.after.city'
        AND change ->> '$.before.zip' IS NOT change ->> '$.after.zip'";
    let count = |sql: &str| file.query_row(sql, [], |row| row.get::<_, u32>(0)).unwrap();
    assert_eq!((count("SELECT count(*) FROM undo_steps"), count(both)), (50, 0));
}

#[test]
fn a_draft_goes_with_its_contact_and_leaves_no_word_behind() {
    type End = fn(&mut Bench, &Contact);
    let ends: [(&str, End); 7] = [
        ("discarded", |bench, ana| bench.store.discard_draft(Some(ana.id)).unwrap()),
        ("deleted", |bench, ana| {
            bench.store.delete_contacts(&[ana.id]).unwrap();
        }),
        ("merged", |bench, ana| {
            let bo = edit::add(&mut bench.store, &person("Bo", "+34612345679")).unwrap();
            duplicates::merge(&mut bench.store, bo.id, &[ana.id], &[]).unwrap();
            bench.store.undo().unwrap();
            assert_eq!(bench.store.count_contacts().unwrap(), 2);
        }),
        ("its import undone", |bench, _| {
            let import = bench.store.imports().unwrap()[0].id;
            assert_eq!(bench.store.undo_import(import, IGNORE_PROGRESS).unwrap().removed, 1);
        }),
        ("forgotten", |bench, _| {
            let drafts = kith_engine::store::RememberedKind::Drafts;
            assert_eq!(bench.store.forget(drafts).unwrap(), 1);
        }),
        ("everything erased", |bench, _| {
            bench.store.erase_all(true).unwrap();
        }),
        ("a backup restored", |bench, _| {
            let backup = bench.folder.path().join("safe.kith");
            bench.store.backup(&backup, IGNORE_PROGRESS).unwrap();
            bench.store.restore(&backup, IGNORE_PROGRESS).unwrap();
        }),
    ];
    for (end, finish) in ends {
        let mut bench = bench();
        bench.csv("First name,Phone\nAna,+34612345678\n");
        let ana = bench.contacts().remove(0);
        // Written several times, with other rows in between, so that older versions of its pages are in the log.
        for n in 0..20 {
            let content = format!("{SECRET}{}", "x".repeat(n * 700));
            bench.store.save_draft(Some(ana.id), version(&ana), &content).unwrap();
            bench.store.save_draft(None, None, &"y".repeat(n * 300)).unwrap();
        }
        bench.store.discard_draft(None).unwrap();
        drafted(&mut bench.store, &ana);
        let folder = bench.store.path().parent().unwrap().to_owned();
        assert_ne!(left_in(&folder), [""; 0], "{end}");
        // Another connection is open, as the window's list is.
        let other = Store::open(&folder, ticking).unwrap();
        assert_eq!(other.drafts().unwrap(), [Some(ana.id)], "{end}");
        finish(&mut bench, &ana);
        assert_eq!(other.drafts().unwrap(), [], "{end}");
        assert_eq!(left_in(&folder), [""; 0], "{end}");
    }
}

#[test]
fn another_store_never_offers_it() {
    let (mut one, mut other) = (bench(), bench());
    let (ana, eva) =
        (ana(&mut one.store), edit::add(&mut other.store, &person("Eva", "+34612345678")).unwrap());
    assert_eq!(ana.id, eva.id);
    drafted(&mut one.store, &ana);
    assert_eq!(other.store.draft(Some(eva.id)).unwrap(), None);
    assert_eq!(other.store.drafts().unwrap(), []);
}

#[test]
fn a_draft_is_in_no_export() {
    let mut bench = bench();
    let ana = ana(&mut bench.store);
    drafted(&mut bench.store, &ana);
    let file = bench.folder.path().join("everyone.csv");
    let (options, never) = (ExportOptions::default(), AtomicBool::new(false));
    export(&bench.store, Some(&[ana.id]), &file, &options, &mut |_| {}, &never).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("Ana") && !text.contains(SECRET), "{text}");
}
