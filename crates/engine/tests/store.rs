//! The store through its public doors: contacts, groups, fields, plans, and files that are not sound.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use kith_engine::clock::Timestamp;
use kith_engine::field::{Text, Texts};
use std::path::Path;

use kith_engine::contact::ContactInput;
use kith_engine::edit::{add, edit};
use kith_engine::field::{FieldInput, FieldType, Value, ValueMap};
use kith_engine::plan::Plan;
use kith_engine::store::{FILE_NAME, Store, StoreError};
use kith_engine::{Error, Failure};

fn store(folder: &Path) -> Store {
    Store::open(folder, || Timestamp::from_millis(1_700_000_000_000)).expect("a new store")
}

fn some(text: &str) -> Option<Option<String>> {
    Some(Some(text.to_owned()))
}

fn person(first: &str, phone: &str) -> ContactInput {
    ContactInput { first_name: some(first), phone: some(phone), ..ContactInput::default() }
}

fn code<T>(result: Result<T, impl Into<Error>>) -> String {
    match result {
        Ok(_) => "ok".to_owned(),
        Err(error) => Failure::from(error.into()).code,
    }
}

fn input(name: &str, kind: FieldType, options: &[&str]) -> FieldInput {
    let options = options.iter().map(|option| (*option).to_owned()).collect();
    FieldInput {
        name: name.to_owned(),
        kind,
        help: None,
        options,
        required: false,
        shown: false,
        yearly: None,
    }
}

#[test]
fn a_contact_is_added_changed_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let ana = add(
        &mut store,
        &ContactInput {
            groups: Some(vec!["Family".into(), " family ".into(), "Work".into()]),
            texts: Texts::from([
                (Text::LastName, some(" Pérez ")),
                (Text::Email, some("ana@example.com")),
                (Text::Street, some("C/ Mayor 1\r\n2º")),
            ]),
            ..person(" Ana ", "0034 612 34 56 78")
        },
    )
    .unwrap();
    assert_eq!((ana.first_name.as_str(), ana.texts[Text::LastName].as_deref()), ("Ana", Some("Pérez")));
    assert_eq!((ana.phone.as_str(), ana.phone_display.as_str()), ("+34612345678", "+34 612 34 56 78"));
    assert_eq!(ana.groups, ["Family", "Work"]);
    assert_eq!(ana.texts[Text::Street].as_deref(), Some("C/ Mayor 1\n2º"));
    assert_eq!(ana.created_at, "2023-11-14T22:13:20Z");

    let change = ContactInput {
        texts: Texts::from([(Text::Email, Some(None)), (Text::LastName, some(""))]),
        ..Default::default()
    };
    let changed = edit(&mut store, ana.id, &change).unwrap();
    assert_eq!(
        (
            changed.texts[Text::Email].clone(),
            changed.texts[Text::LastName].clone(),
            changed.texts[Text::Street].as_deref()
        ),
        (None, None, Some("C/ Mayor 1\n2º"))
    );
    assert_eq!(changed.groups, ["Family", "Work"]);

    assert_eq!(store.star_contacts(&[ana.id], true).unwrap(), 1);
    assert_eq!(store.star_contacts(&[ana.id], true).unwrap(), 0);
    assert!(store.contact(ana.id).unwrap().starred);
    assert_eq!(store.delete_contacts(&[ana.id]).unwrap().deleted, 1);
    assert_eq!(code(store.contact(ana.id)), "contact_not_found");
    assert_eq!(store.count_contacts().unwrap(), 0);
}

#[test]
fn every_phone_is_shown_in_the_international_format() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    store.add_field(&input("Office", FieldType::Phone, &[])).unwrap();
    store.add_field(&input("Notes", FieldType::Text, &[])).unwrap();
    let fields = ["Office", "Notes"].map(|name| (name.to_owned(), Value::Text("+34 91-345.67.00".into())));
    let ana = ContactInput { fields: Some(ValueMap(fields.into())), ..person("Ana", "+34612345678") };
    let ana = add(&mut store, &ana).unwrap();
    assert_eq!(ana.fields.get("Office"), Some(&Value::Text("+34913456700".into())));
    assert_eq!(ana.field_phones, [("Office".to_owned(), "+34 913 45 67 00".to_owned())].into());
    let bea = add(&mut store, &person("Bea", "+34612345679")).unwrap();
    assert!(bea.field_phones.is_empty());
}

#[test]
fn every_problem_of_an_input_is_told_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    store.add_field(&FieldInput { required: true, ..input("Born", FieldType::Date, &[]) }).unwrap();
    let bad = add(&mut store, &person("  ", "612 34 56 78"));
    let Err(Error::Store(StoreError::Invalid(problems))) = bad else { panic!("{bad:?}") };
    let reported: Vec<_> = problems.iter().map(|p| (p.column.as_deref().unwrap(), p.code.name())).collect();
    let expected = [
        ("first_name", "first_name_missing"),
        ("phone", "phone_missing_country_code"),
        ("Born", "value_invalid"),
    ];
    assert_eq!(reported, expected);
    assert_eq!(store.count_contacts().unwrap(), 0);
}

#[test]
fn two_contacts_never_share_a_phone() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let ana = add(&mut store, &person("Ana", "+34612345678")).unwrap();
    let bob = add(&mut store, &person("Bob", "+12025550123")).unwrap();
    assert_eq!(code(add(&mut store, &person("Eva", "0034-612-345-678"))), "phone_taken");
    let taken =
        edit(&mut store, bob.id, &ContactInput { phone: some("+34 612345678"), ..Default::default() });
    let Err(Error::Store(StoreError::PhoneTaken { id, name, .. })) = taken else { panic!("{taken:?}") };
    assert_eq!((id, name.as_str()), (ana.id, "Ana"));
    let same =
        edit(&mut store, ana.id, &ContactInput { phone: some("+34 612 345 678"), ..Default::default() });
    assert_eq!(code(same), "ok");
}

#[test]
fn groups_are_one_across_case_and_spaces() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let ana = add(&mut store, &person("Ana", "+34612345678")).unwrap();
    let group = store.add_group("  Alte   Straße ").unwrap();
    assert_eq!(group.name, "Alte Straße");
    assert_eq!(code(store.add_group("ALTE STRASSE")), "group_exists");
    assert_eq!(code(store.add_group("a|b")), "group_name_invalid");
    assert_eq!(code(store.add_group("  ")), "group_name_invalid");
    assert_eq!(store.group_contacts(&[ana.id], "alte strasse", true).unwrap(), 1);
    assert_eq!(store.group_contacts(&[ana.id], "Alte Straße", true).unwrap(), 0);
    assert_eq!(store.groups().unwrap()[0].contacts, 1);
    store.rename_group(group.id, "Neue").unwrap();
    assert_eq!(store.contact(ana.id).unwrap().groups, ["Neue"]);
    assert_eq!(code(store.group_contacts(&[ana.id], "nowhere", false)), "group_not_found");
    store.delete_group(group.id).unwrap();
    assert_eq!(store.contact(ana.id).unwrap().groups, [""; 0]);
}

#[test]
fn dynamic_fields_have_columns_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let ana = add(&mut store, &person("Ana", "+34612345678")).unwrap();
    for kind in FieldType::ALL {
        store.add_field(&input(&format!("My {}", kind.name()), kind, &["Red", "Blue", "Green"])).unwrap();
    }
    let text = |text: &str| Value::Text(text.to_owned());
    let typed = [
        ("my text", text(" a\nb "), text("a b")),
        ("My LONG_text", text("a\r\nb"), text("a\nb")),
        ("My number", text("1234.5"), Value::Number(1234.5)),
        ("My date", text("2026-11-22"), text("2026-11-22")),
        ("My time", text("9:30 pm"), text("21:30")),
        ("My checkbox", Value::Bool(true), Value::Bool(true)),
        ("My dropdown", text("blue"), text("Blue")),
        ("My multi-select", text("green | RED"), Value::List(vec!["Red".into(), "Green".into()])),
        ("My email", text("a@example.com"), text("a@example.com")),
        ("My url", text("https://example.com/x"), text("https://example.com/x")),
        ("My phone", text("0034 612 34 56 79"), text("+34612345679")),
    ];
    let fields = ValueMap(typed.iter().map(|(name, value, _)| ((*name).to_owned(), value.clone())).collect());
    let filled =
        edit(&mut store, ana.id, &ContactInput { fields: Some(fields), ..Default::default() }).unwrap();
    for ((name, value), (_, _, expected)) in filled.fields.0.iter().zip(&typed) {
        assert_eq!(value, expected, "{name}");
    }

    let number = store.field_named("my NUMBER").unwrap();
    assert_eq!(store.count_values(number.id).unwrap(), 1);
    store.activate_field(number.id, false).unwrap();
    assert!(store.contact(ana.id).unwrap().fields.get("My number").is_none());
    store.activate_field(number.id, true).unwrap();
    assert_eq!(store.contact(ana.id).unwrap().fields.get("My number"), Some(&Value::Number(1234.5)));
    store.move_field(number.id, 0).unwrap();
    assert_eq!(store.fields().unwrap()[0].name, "My number");
    assert_eq!(store.delete_field(number.id).unwrap(), 1);
    assert_eq!(code(store.field_named("My number")), "field_not_found");
    assert!(store.contact(ana.id).unwrap().fields.get("My number").is_none());
    assert_eq!(store.check().unwrap(), [""; 0]);
}

#[test]
fn field_names_are_unique_ignoring_case_and_separators() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    store.add_field(&input("Birth day", FieldType::Date, &[])).unwrap();
    for taken in
        ["BIRTH_DAY", "birthday", "Birth-Day", "First name", "first_name", "Group name", "ZIP", "starred"]
    {
        assert_eq!(code(store.add_field(&input(taken, FieldType::Text, &[]))), "field_exists", "{taken}");
    }
    for bad in ["", " _ ", "Full name", "created_at"] {
        assert_eq!(code(store.add_field(&input(bad, FieldType::Text, &[]))), "field_invalid", "{bad}");
    }
    assert_eq!(code(store.add_field(&input("Colour", FieldType::Dropdown, &[" "]))), "field_invalid");
}

#[test]
fn the_plan_limits_adding_and_deletes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let plans = store.plans().unwrap();
    assert_eq!((plans.active.as_str(), plans.used), ("Trial", 0));
    let limits: Vec<_> = plans.plans.iter().map(|plan| plan.limit).collect();
    assert_eq!(limits, [Some(1000), Some(5000), Some(50_000), None]);
    store.set_plan_limit("trial", Some(1)).unwrap();
    add(&mut store, &person("Ana", "+34612345678")).unwrap();
    assert_eq!(code(add(&mut store, &person("Bob", "+12025550123"))), "over_limit");
    store.use_plan("UNLIMITED").unwrap();
    add(&mut store, &person("Bob", "+12025550123")).unwrap();
    store.use_plan("Trial").unwrap();
    assert_eq!(store.count_contacts().unwrap(), 2);
    assert_eq!(code(add(&mut store, &person("Eva", "+34612345679"))), "over_limit");
    assert_eq!(code(store.remove_plan("Trial")), "plan_invalid");
    store.add_plan(&Plan { name: "Team".into(), limit: Some(7) }).unwrap();
    assert_eq!(code(store.add_plan(&Plan { name: "TEAM".into(), limit: None })), "plan_invalid");
    store.edit_plan("team", &Plan { name: "Crew".into(), limit: Some(8) }).unwrap();
    store.remove_plan("Crew").unwrap();
    assert_eq!(code(store.use_plan("Crew")), "plan_not_found");
}

/// Opens a store whose file holds these bytes, and sees that the file is left as it was.
fn open_bytes(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(FILE_NAME), bytes).unwrap();
    let result = code(Store::open(folder.path(), Timestamp::default));
    assert_eq!(std::fs::read(folder.path().join(FILE_NAME)).unwrap(), bytes);
    result
}

#[test]
fn a_damaged_store_is_told_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    {
        let mut store = store(folder.path());
        store.use_plan("Unlimited").unwrap();
        for n in 0..200 {
            add(&mut store, &person("Ana", &format!("+3461234{n:04}"))).unwrap();
        }
    }
    let sound = std::fs::read(folder.path().join(FILE_NAME)).unwrap();
    let text =
        b"not a database at all, but a text of more than a hundred bytes, so that its header is read as if";
    assert_eq!(open_bytes(&[&text[..], b" it were one."].concat()), "store_damaged");
    assert_eq!(open_bytes(b"SQLite format 3\0"), "store_damaged");
    assert_eq!(open_bytes(&sound[..sound.len() / 2]), "store_damaged");
    let mut zeroed = sound.clone();
    zeroed[100..4096].fill(0);
    assert_eq!(open_bytes(&zeroed), "store_damaged");
}

#[test]
fn a_newer_or_foreign_store_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(store(folder.path()));
    let file = folder.path().join(FILE_NAME);
    rusqlite::Connection::open(&file).unwrap().execute_batch("PRAGMA user_version = 9999").unwrap();
    assert_eq!(code(Store::open(folder.path(), Timestamp::default)), "store_newer");

    let other = tempfile::tempdir().unwrap();
    rusqlite::Connection::open(other.path().join(FILE_NAME))
        .unwrap()
        .execute_batch("CREATE TABLE a (b)")
        .unwrap();
    assert_eq!(code(Store::open(other.path(), Timestamp::default)), "store_damaged");
}

/// What a process leaves that is killed while it writes the first page of a new store.
fn half_created(folder: &Path, pages_before: u32) {
    let file = folder.join(FILE_NAME);
    drop(store(folder));
    let page = std::fs::read(&file).unwrap()[..2048].to_vec();
    std::fs::write(&file, page).unwrap();
    let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    // No page was kept; a nonce; the pages before; the size of a sector and of a page.
    for number in [0, 7, pages_before, 512, 4096] {
        journal.extend(u32::to_be_bytes(number));
    }
    journal.resize(512, 0);
    std::fs::write(file.with_extension("db-journal"), journal).unwrap();
}

#[test]
fn a_store_whose_creation_was_cut_off_is_created_again() {
    let folder = tempfile::tempdir().unwrap();
    half_created(folder.path(), 0);
    let store = store(folder.path());
    assert_eq!(store.check().unwrap(), [""; 0]);
    assert!(!store.path().with_extension("db-journal").exists());
}

#[test]
fn a_store_that_was_cut_later_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    half_created(folder.path(), 20);
    let file = folder.path().join(FILE_NAME);
    let before = std::fs::read(&file).unwrap();
    assert_eq!(code(Store::open(folder.path(), Timestamp::default)), "store_damaged");
    assert_eq!(std::fs::read(&file).unwrap(), before, "a file that is refused is left as it is");
}

#[test]
fn what_a_killed_process_left_beside_a_damaged_store_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(FILE_NAME), "not a database").unwrap();
    let left = folder.path().join(".kith-ready");
    std::fs::create_dir(&left).unwrap();
    std::fs::write(left.join("ready.db"), "a copy").unwrap();
    assert_eq!(code(Store::open(folder.path(), Timestamp::default)), "store_damaged");
    assert!(!left.exists());
}

#[test]
fn a_locked_store_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut mine = store(folder.path());
    let other = rusqlite::Connection::open(folder.path().join(FILE_NAME)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(code(add(&mut mine, &person("Ana", "+34612345678"))), "store_busy");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(code(add(&mut mine, &person("Ana", "+34612345678"))), "ok");
}

#[test]
fn a_read_only_store_says_so() {
    let folder = tempfile::tempdir().unwrap();
    drop(store(folder.path()));
    let file = folder.path().join(FILE_NAME);
    let mut permissions = std::fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&file, permissions).unwrap();
    assert_eq!(code(Store::open(folder.path(), Timestamp::default)), "store_read_only");
}

#[test]
fn a_folder_that_cannot_be_made_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "x").unwrap();
    assert_eq!(code(Store::open(&file.join("inside"), Timestamp::default)), "store_unavailable");
}

#[test]
fn edits_stars_and_grouping_are_undone_and_redone() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let kinds = |store: &Store| {
        let state = store.undo_state().unwrap();
        (state.undo.unwrap_or_default(), state.redo.unwrap_or_default())
    };
    let ana = add(&mut store, &person("Ana", "+34612345678")).unwrap();
    let bob = add(&mut store, &person("Bob", "+12025550123")).unwrap();
    assert_eq!(code(store.undo()), "nothing_to_undo");
    edit(
        &mut store,
        ana.id,
        &ContactInput {
            groups: Some(vec!["A".into()]),
            texts: Texts::from([(Text::City, some("Málaga"))]),
            ..Default::default()
        },
    )
    .unwrap();
    store.star_contacts(&[bob.id], true).unwrap();
    store.star_contacts(&[ana.id, bob.id], true).unwrap();
    store.group_contacts(&[bob.id], "A", true).unwrap();
    assert_eq!(kinds(&store), ("group".into(), String::new()));
    store.undo().unwrap();
    assert_eq!(store.contact(bob.id).unwrap().groups, [""; 0]);
    store.undo().unwrap();
    // Only who changed goes back: Bob was starred before.
    assert!(!store.contact(ana.id).unwrap().starred && store.contact(bob.id).unwrap().starred);
    store.undo().unwrap();
    store.undo().unwrap();
    let back = store.contact(ana.id).unwrap();
    assert_eq!((back.texts[Text::City].clone(), back.groups), (None, vec![]));
    assert_eq!(kinds(&store), (String::new(), "edit".into()));
    store.redo().unwrap();
    assert_eq!(store.contact(ana.id).unwrap().texts[Text::City].as_deref(), Some("Málaga"));
    // A new change ends what could be redone.
    store.star_contacts(&[ana.id], true).unwrap();
    assert_eq!(code(store.redo()), "nothing_to_undo");

    let group = store.group_named("A").unwrap();
    store.rename_group(group.id, "B").unwrap();
    store.delete_group(group.id).unwrap();
    store.undo().unwrap();
    assert_eq!(store.contact(ana.id).unwrap().groups, ["B"]);
    store.undo().unwrap();
    assert_eq!(store.contact(ana.id).unwrap().groups, ["A"]);
}

#[test]
fn undo_refuses_what_was_changed_since_and_forgets_the_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    let ana = add(&mut store, &person("Ana", "+34612345678")).unwrap();
    edit(
        &mut store,
        ana.id,
        &ContactInput { texts: Texts::from([(Text::City, some("Málaga"))]), ..Default::default() },
    )
    .unwrap();
    rusqlite::Connection::open(store.path())
        .unwrap()
        .execute("UPDATE contacts SET zip = '29001'", [])
        .unwrap();
    assert_eq!(code(store.undo()), "undo_conflict");
    assert_eq!(store.contact(ana.id).unwrap().texts[Text::City].as_deref(), Some("Málaga"));
    store.delete_contacts_for_good(&[ana.id]).unwrap();
    assert_eq!(code(store.undo()), "nothing_to_undo");
    for n in 0..60 {
        let eva = add(&mut store, &person("Eva", &format!("+346123456{n:02}"))).unwrap();
        store.star_contacts(&[eva.id], true).unwrap();
    }
    let undone = (0..60).filter(|_| store.undo().is_ok()).count();
    assert_eq!(undone, 50);
}
