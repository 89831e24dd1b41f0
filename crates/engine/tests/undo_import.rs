//! Undoing an import: what it made goes, what it changed goes back, what was worked on since stays.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use kith_engine::clock::Timestamp;
use kith_engine::field::{Text, Texts};
use kith_engine::id::ContactId;
use kith_engine::id::ImportId;
use std::sync::atomic::{AtomicI64, Ordering};

use common::Bench;
use kith_engine::Failure;
use kith_engine::contact::ContactInput;
use kith_engine::edit::edit;
use kith_engine::field::FieldType;
use kith_engine::import::{ImportOptions, OnDuplicate};
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::Store;

static NOW: AtomicI64 = AtomicI64::new(1_700_000_000_000);

/// A store whose clock never stands still.
fn bench() -> Bench {
    let mut bench = Bench::new();
    let folder = bench.folder.path().join("ticking");
    bench.store =
        Store::open(&folder, || Timestamp::from_millis(NOW.fetch_add(1000, Ordering::Relaxed))).unwrap();
    bench
}

const HEAD: &str = "First name,Last name,Phone,City,Group name\n";

fn city(city: &str) -> ContactInput {
    ContactInput { texts: Texts::from([(Text::City, Some(Some(city.to_owned())))]), ..Default::default() }
}

#[test]
fn everything_goes_back_but_what_was_worked_on() {
    let mut bench = bench();
    bench.csv(&format!("{HEAD}Ana,Pérez,+34612345670,Málaga,Old\nBob,,+34612345671,,\n"));
    let update = ImportOptions { on_duplicate: OnDuplicate::Update, ..Default::default() };
    let done = bench.csv_with(
        &format!(
            "{HEAD}Anna,,+34612345670,Berlin,New\nBobby,,+34612345671,,\nCai,,+34612345672,,New | Old\nDag,,+34612345673,,\n\
             Eva,Stern,+34612345674,,\nFia,,+34612345675,,Kept\nCai2,,+34612345672,,\n"
        ),
        &update,
    );
    assert_eq!((done.counts.created, done.counts.updated), (4, 3));
    let contacts = bench.contacts();
    let id = |name: &str| contacts.iter().find(|contact| contact.first_name == name).unwrap().id;
    edit(&mut bench.store, id("Bobby"), &city("Rome")).unwrap();
    edit(&mut bench.store, id("Dag"), &city("Oslo")).unwrap();
    bench.store.star_contacts(&[id("Eva")], true).unwrap();
    bench.store.group_contacts(&[id("Fia")], "Kept", false).unwrap();

    let import = done.report.import_id.unwrap();
    let undone = bench.store.undo_import(import, IGNORE_PROGRESS).unwrap();
    assert_eq!((undone.removed, undone.restored), (1, 1));
    assert_eq!(undone.groups, ["New", "Kept"]);
    let kept: Vec<_> = undone.kept.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(kept, ["Bobby", "Dag", "Eva Stern", "Fia"]);
    let ana = bench.store.contact(id("Anna")).unwrap();
    assert_eq!((ana.first_name.as_str(), ana.texts[Text::LastName].as_deref()), ("Ana", Some("Pérez")));
    assert_eq!(
        (ana.texts[Text::City].as_deref(), ana.groups.clone()),
        (Some("Málaga"), vec!["Old".to_owned()])
    );
    let groups: Vec<_> = bench.store.groups().unwrap().into_iter().map(|group| group.name).collect();
    assert_eq!(groups, ["Old"]);
    assert!(bench.store.imports().unwrap()[0].undone);
    assert_eq!(
        Failure::from(kith_engine::Error::from(
            bench.store.undo_import(import, IGNORE_PROGRESS).unwrap_err()
        ))
        .code,
        "import_undone"
    );
    assert_eq!(
        Failure::from(kith_engine::Error::from(
            bench.store.undo_import(ImportId::new(99), IGNORE_PROGRESS).unwrap_err()
        ))
        .code,
        "import_not_found"
    );
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
}

#[test]
fn a_contact_that_was_written_to_is_kept() {
    let mut bench = bench();
    let done = bench.csv(&format!("{HEAD}Ana,,+34612345670,,\nBob,,+34612345671,,\n"));
    rusqlite::Connection::open(bench.store.path())
        .unwrap()
        .execute("INSERT INTO messages (contact_id, at, direction, text) VALUES (1, 0, 'note', 'Called')", [])
        .unwrap();
    let undone = bench.store.undo_import(done.report.import_id.unwrap(), IGNORE_PROGRESS).unwrap();
    assert_eq!((undone.removed, undone.kept.len()), (1, 1));
    assert_eq!(bench.contacts()[0].first_name, "Ana");
}

#[test]
fn fields_made_for_an_import_go_with_it_when_they_are_empty() {
    let mut bench = bench();
    for field in ["Shoe size", "Hat size", "Motto"] {
        bench.field(field, FieldType::Text, &[], false);
    }
    let made = |bench: &Bench, names: [&str; 2]| ImportOptions {
        fields_created: names.map(|name| bench.store.field_named(name).unwrap().id).to_vec(),
        ..Default::default()
    };
    let options = made(&bench, ["Shoe size", "Hat size"]);
    let done = bench.csv_with(
        "First name,Phone,Shoe size,Hat size,Motto\nAna,+34612345670,39,L,\nBob,+34612345671,44,,Onward\n",
        &options,
    );
    edit(&mut bench.store, ContactId::new(2), &city("Rome")).unwrap();
    let undone = bench.store.undo_import(done.report.import_id.unwrap(), IGNORE_PROGRESS).unwrap();
    // Bob is kept, and with him his shoes; the motto's field was there before.
    assert_eq!((undone.removed, undone.kept.len(), undone.fields), (1, 1, vec!["Hat size".to_owned()]));
    let fields: Vec<_> = bench.store.fields().unwrap().into_iter().map(|field| field.name).collect();
    assert_eq!(fields, ["Shoe size", "Motto"]);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
}

#[test]
fn a_large_import_goes_as_a_small_one_does() {
    let mut bench = bench();
    bench.store.use_plan("Unlimited").unwrap();
    bench.csv(&format!("{HEAD}Ana,,+34612345670,,Old\n"));
    let rows: String = (0..12_000).map(|n| format!("Bob {n},,+346130{n:05},,New\n")).collect();
    let done = bench.csv(&format!("{HEAD}{rows}"));
    bench.store.star_contacts(&[ContactId::new(7)], true).unwrap();
    let reported = std::sync::Mutex::new(Vec::new());
    let undone = bench
        .store
        .undo_import(done.report.import_id.unwrap(), &|part| reported.lock().unwrap().push(part))
        .unwrap();
    assert_eq!((undone.removed, undone.kept.len()), (11_999, 1));
    assert_eq!(reported.into_inner().unwrap().last(), Some(&1.0));
    assert_eq!(bench.contacts().len(), 2);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
    // What an import changed goes back as openly.
    let update = ImportOptions { on_duplicate: OnDuplicate::Update, ..Default::default() };
    let rows: String = rows.lines().take(3000).map(|row| format!("{row}\n")).collect();
    bench.csv(&format!("{HEAD}{rows}"));
    let changed = bench.csv_with(&format!("{HEAD}{}", rows.replace(",,New", ",Rome,New")), &update);
    assert_eq!(changed.counts.updated, 3000);
    let reported = std::sync::Mutex::new(Vec::new());
    let report = |part: f32| reported.lock().unwrap().push(part);
    let undone = bench.store.undo_import(changed.report.import_id.unwrap(), &report).unwrap();
    assert_eq!((undone.removed, undone.restored), (0, 3000));
    let reported = reported.into_inner().unwrap();
    assert!(
        reported.len() >= 3 && reported.is_sorted() && reported.iter().all(|part| (0.0..=1.0).contains(part))
    );
    bench.store.undo_import(ImportId::new(3), IGNORE_PROGRESS).unwrap();
    // Its phones are free again, and the index knows those that are left.
    let again = bench.csv(&format!("{HEAD}Cai,,+34612345670,,\nDag,,+34613000001,,\n"));
    assert_eq!((again.counts.created, again.counts.duplicates), (1, 1));
}
