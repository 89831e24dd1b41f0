//! What was deleted comes back: contacts with their ids, groups, star and fields, fields with their values, groups as they
//! were. Histories do not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use common::Bench;
use kith_engine::contact::ContactInput;
use kith_engine::field::{FieldInput, FieldType, Text, Texts, Value, ValueMap};
use kith_engine::history::{self, TimeZone};
use kith_engine::id::{ContactId, FieldId};
use kith_engine::import::{ImportOptions, OnDuplicate};
use kith_engine::message::MessageInput;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{RememberedKind, Store, StoreError};
use kith_engine::{duplicates, edit};
use proptest::prelude::*;

const PEOPLE: &str = "First name,Last name,Phone,Group name,Starred,Motto,Size\n\
    Ana,Ruiz,+34612345601,A|B,yes,Onward,38.5\n\
    Bo,,+34612345602,A,no,,\n\
    Cy,,+34612345603,,yes,Never,40\n\
    Dee,,+34612345604,C,no,,41\n";

/// Four contacts of an import, with groups, stars, a text and a number.
fn people() -> Bench {
    let mut bench = Bench::new();
    bench.field("Motto", FieldType::Text, &[], false);
    bench.field("Size", FieldType::Number, &[], false);
    bench.csv(PEOPLE);
    bench
}

fn ids<const N: usize>(numbers: [i64; N]) -> [ContactId; N] {
    numbers.map(ContactId::new)
}

fn city(name: &str) -> ContactInput {
    ContactInput {
        texts: Texts::from([(Text::City, Some(Some(name.to_owned())))]),
        ..ContactInput::default()
    }
}

fn motto(text: &str) -> ContactInput {
    let values = ValueMap(vec![("Motto".to_owned(), Value::Text(text.to_owned()))]);
    ContactInput { fields: Some(values), ..ContactInput::default() }
}

fn field(store: &Store, name: &str) -> FieldId {
    store.field_named(name).unwrap().id
}

/// The tables that undoing must restore, without the times of changes: each row as its columns in alphabetical order.
fn state(store: &Store) -> BTreeMap<&'static str, Vec<String>> {
    let file = rusqlite::Connection::open(store.path()).unwrap();
    let rows = |table: &'static str| {
        let mut names: Vec<String> = file
            .prepare(&format!(
                "SELECT name FROM pragma_table_info('{table}') WHERE name <> 'updated_at' ORDER BY name"
            ))
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        names.iter_mut().for_each(|name| *name = format!("'{name}=' || quote({name})"));
        let sql = format!("SELECT {} FROM {table} ORDER BY 1", names.join(" || ' ' || "));
        let mut statement = file.prepare(&sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        (table, rows.map(Result::unwrap).collect())
    };
    ["contacts", "contact_groups", "groups", "contact_fields", "not_duplicates", "import_changes"]
        .map(rows)
        .into()
}

/// The numbers of rows that are kept of what was deleted.
fn kept(store: &Store) -> [u64; 4] {
    let file = rusqlite::Connection::open(store.path()).unwrap();
    ["deleted_contacts", "deleted_members", "deleted_import_changes", "deleted_values"]
        .map(|table| file.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap())
}

#[test]
fn deleted_contacts_come_back_as_they_were_but_without_their_histories() {
    let mut bench = people();
    let [ana, bo, cy, _] = ids([1, 2, 3, 4]);
    let update = ImportOptions { on_duplicate: OnDuplicate::Update, ..ImportOptions::default() };
    bench.csv_with("First name,Phone,City\nAna,+34612345601,Lugo\n", &update);
    bench.store.deny_duplicate(ana, cy).unwrap();
    bench.store.deny_duplicate(bo, ana).unwrap();
    let note = MessageInput { text: Some("Called".to_owned()), ..MessageInput::default() };
    history::add(&mut bench.store, ana, &note, &TimeZone::UTC).unwrap();
    bench.store.save_draft(Some(ana), None, "{}").unwrap();
    let (before, ana_before) = (state(&bench.store), bench.store.contact(ana).unwrap());

    let gone = bench.store.delete_contacts(&ids([1, 3, 99])).unwrap();
    assert_eq!((gone.deleted, gone.messages_erased), (2, 1));
    assert_eq!(bench.store.count_contacts().unwrap(), 2);
    assert_eq!(kept(&bench.store), [2, 2, 1, 0]);
    let done = bench.store.undo().unwrap();
    assert_eq!((done.what.as_str(), done.changed, done.redo.as_deref()), ("delete", 2, Some("delete")));
    assert_eq!(state(&bench.store), before);
    assert_eq!(kept(&bench.store), [0; 4]);
    let back = bench.store.contact(ana).unwrap();
    assert_eq!(
        (back.messages, &back.updated_at, &back.groups),
        (0, &ana_before.updated_at, &ana_before.groups)
    );
    assert_eq!(bench.store.drafts().unwrap(), []);

    let again = bench.store.redo().unwrap();
    assert_eq!((again.what.as_str(), again.changed), ("delete", 2));
    assert_eq!(bench.store.count_contacts().unwrap(), 2);
    bench.store.undo().unwrap();
    assert_eq!(state(&bench.store), before);
    // Deleted anew, a contact is in another step.
    bench.store.delete_contacts(&[ana]).unwrap();
    bench.store.undo().unwrap();
    assert_eq!(state(&bench.store), before);
    // What was done before can be undone, too: the two pairs.
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(state(&bench.store)["not_duplicates"], [""; 0]);
    // And the import can, as if nothing had happened.
    let import = bench.store.imports().unwrap()[0].id;
    assert_eq!(bench.store.undo_import(import, IGNORE_PROGRESS).unwrap().restored, 1);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
}

#[test]
fn the_edits_of_a_deleted_contact_can_still_be_undone() {
    let mut bench = people();
    let [ana] = ids([1]);
    let first = state(&bench.store);
    edit::edit(&mut bench.store, ana, &city("Lugo")).unwrap();
    edit::edit(&mut bench.store, ana, &motto("Upward")).unwrap();
    duplicates::merge(&mut bench.store, ana, &ids([2]), &[]).unwrap();
    bench.store.delete_contacts(&[ana]).unwrap();
    for what in ["delete", "merge", "edit", "edit"] {
        assert_eq!(bench.store.undo().unwrap().what, what);
    }
    // A merge forgets which import a contact is of.
    let plain = |state: BTreeMap<_, Vec<String>>| {
        state["contacts"].iter().map(|row| row.replace("import_id=1", "import_id=NULL")).collect::<Vec<_>>()
    };
    assert_eq!(plain(state(&bench.store)), plain(first));
}

#[test]
fn those_without_room_or_with_a_taken_phone_stay_away_and_are_counted() {
    let mut bench = people();
    edit::edit(&mut bench.store, ContactId::new(2), &city("Lugo")).unwrap();
    bench.store.delete_contacts(&ids([1, 2, 3])).unwrap();
    let typed = |text: &str| Some(Some(text.to_owned()));
    let other =
        ContactInput { first_name: typed("Eva"), phone: typed("+34612345602"), ..ContactInput::default() };
    edit::add(&mut bench.store, &other).unwrap();
    bench.store.set_plan_limit("Unlimited", Some(3)).unwrap();
    let done = bench.store.undo().unwrap();
    assert_eq!((done.changed, done.over_limit, done.phone_taken), (1, 1, 1));
    assert_eq!(bench.contacts().iter().map(|contact| contact.id.get()).collect::<Vec<_>>(), [1, 4, 5]);
    assert_eq!(kept(&bench.store)[0], 2);

    // Redone and undone, they are tried again.
    bench.store.redo().unwrap();
    assert_eq!(kept(&bench.store)[0], 3);
    bench.store.set_plan_limit("Unlimited", None).unwrap();
    let done = bench.store.undo().unwrap();
    assert_eq!((done.changed, done.over_limit, done.phone_taken), (2, 0, 1));

    // If none can come back, the step stays to be undone.
    bench.store.redo().unwrap();
    bench.store.set_plan_limit("Unlimited", Some(2)).unwrap();
    assert_eq!(bench.store.undo().unwrap_err().code(), "over_limit");
    bench.store.set_plan_limit("Unlimited", None).unwrap();
    bench.store.undo().unwrap();
    bench.store.delete_contacts(&ids([4])).unwrap();
    assert_eq!(kept(&bench.store)[0], 1, "what a step could not bring back goes with the step");
    assert_eq!(bench.store.undo_steps().unwrap().len(), 1, "and so do its edits");
    let other =
        ContactInput { first_name: typed("Dora"), phone: typed("+34612345604"), ..ContactInput::default() };
    edit::add(&mut bench.store, &other).unwrap();
    match bench.store.undo().unwrap_err() {
        StoreError::PhoneTaken { name, phone, .. } => {
            assert_eq!((name.as_str(), phone.as_str()), ("Dora", "+34 612 34 56 04"));
        }
        other => panic!("{other}"),
    }
    assert_eq!(bench.store.undo_state().unwrap().undo.as_deref(), Some("delete"));
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
}

#[test]
fn a_contact_with_a_new_history_is_not_deleted_again() {
    let mut bench = people();
    bench.store.delete_contacts(&ids([1, 2])).unwrap();
    bench.store.undo().unwrap();
    let note = MessageInput { text: Some("Called".to_owned()), ..MessageInput::default() };
    history::add(&mut bench.store, ContactId::new(2), &note, &TimeZone::UTC).unwrap();
    let done = bench.store.redo().unwrap();
    assert_eq!((done.changed, done.with_history), (1, 1));
    assert_eq!(bench.store.contact(ContactId::new(2)).unwrap().messages, 1);
    assert_eq!(bench.store.undo().unwrap().changed, 1);
    assert_eq!(bench.store.count_contacts().unwrap(), 4);
}

#[test]
fn a_group_that_went_meanwhile_comes_back_with_its_contacts() {
    let mut bench = people();
    let before = state(&bench.store);
    // Dee is the only one in C, so that undoing the import, which no step records, removes the group.
    bench.store.delete_contacts(&ids([4])).unwrap();
    let import = bench.store.imports().unwrap()[0].id;
    let undone = bench.store.undo_import(import, IGNORE_PROGRESS).unwrap();
    assert_eq!((undone.removed, undone.groups.len()), (3, 3));
    bench.store.undo().unwrap();
    let dee = bench.store.contact(ContactId::new(4)).unwrap();
    assert_eq!(dee.groups, ["C"]);
    assert_eq!(state(&bench.store)["groups"], before["groups"][2..]);

    // One with its name is taken for it.
    bench.store.delete_contacts(&ids([4])).unwrap();
    rusqlite::Connection::open(bench.store.path()).unwrap().execute("DELETE FROM groups", []).unwrap();
    bench.store.add_group("c").unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.store.contact(ContactId::new(4)).unwrap().groups, ["c"]);
}

#[test]
fn a_deleted_group_comes_back_whole() {
    let mut bench = people();
    let before = state(&bench.store);
    let group = bench.store.group_named("A").unwrap();
    bench.store.delete_group(group.id).unwrap();
    bench.store.undo().unwrap();
    assert_eq!(state(&bench.store), before);
    bench.store.redo().unwrap();
    bench.store.add_group("a").unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.store.group_named("A").unwrap().contacts, 2);
}

#[test]
fn a_deleted_field_comes_back_with_its_values_and_its_place() {
    let mut bench = people();
    bench.field("Colour", FieldType::Dropdown, &["red", "blue"], false);
    let size = field(&bench.store, "Size");
    bench.store.move_field(size, 0).unwrap();
    let before = state(&bench.store);
    assert_eq!(bench.store.delete_field(size).unwrap(), 3);
    assert_eq!(kept(&bench.store), [0, 0, 0, 3]);
    bench.store.undo().unwrap();
    assert_eq!(state(&bench.store), before);
    assert_eq!(kept(&bench.store), [0; 4]);
    bench.store.delete_field(size).unwrap();
    bench.store.undo().unwrap();
    assert_eq!(state(&bench.store), before);
    bench.store.redo().unwrap();
    assert_eq!(bench.store.fields().unwrap().len(), 2);

    // Another field with its name keeps it away.
    bench.field("size", FieldType::Text, &[], false);
    assert_eq!(bench.store.undo().unwrap_err().code(), "field_exists");
    let other = field(&bench.store, "size");
    bench.store.delete_field_for_good(other).unwrap();
    bench.store.undo().unwrap();
    assert_eq!(state(&bench.store), before);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
}

#[test]
fn deleted_contacts_come_back_with_values_of_fields_that_came_and_went() {
    let mut bench = people();
    let [ana, bo] = ids([1, 2]);
    let before = state(&bench.store);
    bench.store.delete_contacts(&[ana]).unwrap();
    bench.store.delete_field(field(&bench.store, "Motto")).unwrap();
    bench.store.delete_contacts(&[bo]).unwrap();
    bench.field("New", FieldType::Text, &[], true);
    bench.store.delete_contacts(&ids([3])).unwrap();
    for _ in 0..4 {
        bench.store.undo().unwrap();
    }
    let back = bench.store.contact(ana).unwrap();
    assert_eq!(back.fields.get("Motto"), Some(&Value::Text("Onward".to_owned())));
    assert_eq!(back.fields.get("New"), Some(&Value::Null));
    bench.store.delete_field_for_good(field(&bench.store, "New")).unwrap();
    assert_eq!(state(&bench.store), before);

    // A step that is undone and forgotten does not touch what it brought back.
    bench.store.delete_contacts(&[ana]).unwrap();
    bench.store.delete_field(field(&bench.store, "Motto")).unwrap();
    bench.store.undo().unwrap();
    bench.store.star_contacts(&[bo], true).unwrap();
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(state(&bench.store), before);
}

#[test]
fn steps_survive_changes_of_the_fields() {
    let mut bench = people();
    let ana = ContactId::new(1);
    edit::edit(&mut bench.store, ana, &motto("Upward")).unwrap();
    bench.store.delete_contacts(&ids([2])).unwrap();
    bench.field("New", FieldType::Text, &[], false);
    let id = field(&bench.store, "Motto");
    let renamed = FieldInput {
        name: "Slogan".to_owned(),
        kind: FieldType::Text,
        help: None,
        options: Vec::new(),
        required: false,
        shown: true,
        yearly: None,
    };
    bench.store.edit_field(id, &renamed).unwrap();
    bench.store.move_field(id, 2).unwrap();
    bench.store.activate_field(field(&bench.store, "Size"), false).unwrap();
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.store.count_contacts().unwrap(), 4);
    bench.store.activate_field(field(&bench.store, "Size"), true).unwrap();
    let fields = bench.store.contact(ana).unwrap().fields;
    assert_eq!(fields.get("Slogan"), Some(&Value::Text("Onward".to_owned())));
    assert_eq!(fields.get("Size"), Some(&Value::Number(38.5)), "an inactive field keeps its value");
    // The values of a field that goes for good leave the steps, which can still be redone.
    bench.store.delete_field_for_good(id).unwrap();
    bench.store.redo().unwrap();
}

#[test]
fn the_log_can_be_read_and_undone_up_to_a_step() {
    let mut bench = people();
    let [ana] = ids([1]);
    let before = state(&bench.store);
    edit::edit(&mut bench.store, ana, &city("Lugo")).unwrap();
    bench.store.delete_contacts(&ids([1])).unwrap();
    bench.store.delete_contacts(&ids([2, 3])).unwrap();
    bench.store.delete_field(field(&bench.store, "Size")).unwrap();
    bench.store.star_contacts(&ids([4]), true).unwrap();
    bench.store.group_contacts(&ids([4]), "A", true).unwrap();
    bench.store.undo().unwrap();
    let steps = bench.store.undo_steps().unwrap();
    let said: Vec<_> =
        steps.iter().map(|s| (s.what.as_str(), s.count, s.name.as_deref(), s.undone)).collect();
    assert_eq!(
        said,
        [
            ("group", 1, Some("A"), true),
            ("star", 1, None, false),
            ("delete_field", 1, Some("Size"), false),
            ("delete", 2, None, false),
            ("delete", 1, Some("Ana Ruiz"), false),
            ("edit", 1, Some("Ana Ruiz"), false),
        ]
    );
    assert_eq!(steps[0].at, "2023-11-14T22:13:20Z");
    assert_eq!(bench.store.undo_through(steps[0].id).unwrap_err().code(), "nothing_to_undo");
    let done = bench.store.undo_through(steps[3].id).unwrap();
    assert_eq!((done.what.as_str(), done.changed, done.undo.as_deref()), ("delete", 4, Some("delete")));
    assert_eq!(bench.store.count_contacts().unwrap(), 3);
    bench.store.undo_through(steps[5].id).unwrap();
    assert_eq!(state(&bench.store), before);
    for _ in 0..6 {
        bench.store.redo().unwrap();
    }
    assert_eq!(bench.store.count_contacts().unwrap(), 1);

    // All of them, or none.
    rusqlite::Connection::open(bench.store.path())
        .unwrap()
        .execute_batch("UPDATE deleted_contacts SET city = 'Vigo' WHERE id = 1")
        .unwrap();
    let (now, kept_now) = (state(&bench.store), kept(&bench.store));
    assert_eq!(bench.store.undo_through(steps[5].id).unwrap_err().code(), "undo_conflict");
    assert_eq!((state(&bench.store), kept(&bench.store)), (now, kept_now));
}

#[test]
fn what_a_step_keeps_goes_with_it() {
    let mut bench = people();
    bench.store.delete_contacts(&ids([1])).unwrap();
    bench.store.delete_field(field(&bench.store, "Size")).unwrap();
    assert_eq!(kept(&bench.store), [1, 2, 0, 2]);
    for n in 0..49 {
        bench.store.star_contacts(&ids([2]), n % 2 == 0).unwrap();
    }
    assert_eq!(kept(&bench.store), [0, 0, 0, 2], "the deletion was the oldest of 51 steps");
    bench.store.star_contacts(&ids([3]), false).unwrap();
    assert_eq!(kept(&bench.store), [0; 4]);
    bench.store.delete_contacts(&ids([2])).unwrap();
    bench.store.delete_field(field(&bench.store, "Motto")).unwrap();
    assert_eq!(bench.store.forget(RememberedKind::UndoSteps).unwrap(), 50);
    assert_eq!(kept(&bench.store), [0; 4]);
    assert_eq!(bench.store.undo_steps().unwrap(), []);
}

#[test]
fn steps_of_an_earlier_version_are_listed() {
    let mut bench = people();
    bench.store.star_contacts(&ids([1, 2]), true).unwrap();
    bench.store.group_contacts(&ids([2, 3]), "B", true).unwrap();
    rusqlite::Connection::open(bench.store.path())
        .unwrap()
        .execute("UPDATE undo_steps SET count = NULL, name = NULL", [])
        .unwrap();
    let steps = bench.store.undo_steps().unwrap();
    let said: Vec<_> = steps.iter().map(|step| (step.count, step.name.as_deref())).collect();
    assert_eq!(said, [(2, Some("B")), (1, None)]);
}

/// Something a person does.
#[derive(Debug, Clone)]
enum Act {
    City(i64, u8),
    Motto(i64, u8),
    Star(Vec<i64>, bool),
    Group(Vec<i64>, u8, bool),
    Delete(Vec<i64>),
    Merge(i64, i64),
    Deny(i64, i64),
    RenameGroup(u8, u8),
    DeleteGroup(u8),
    DeleteField(bool),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    let id = || 1..=6_i64;
    let some = || prop::collection::vec(1..=6_i64, 1..4);
    let letter = || 0..4_u8;
    prop_oneof![
        (id(), letter()).prop_map(|(id, n)| Act::City(id, n)),
        (id(), letter()).prop_map(|(id, n)| Act::Motto(id, n)),
        (some(), any::<bool>()).prop_map(|(ids, yes)| Act::Star(ids, yes)),
        (some(), letter(), any::<bool>()).prop_map(|(ids, group, yes)| Act::Group(ids, group, yes)),
        some().prop_map(Act::Delete),
        (id(), id()).prop_map(|(a, b)| Act::Merge(a, b)),
        (id(), id()).prop_map(|(a, b)| Act::Deny(a, b)),
        (letter(), letter()).prop_map(|(a, b)| Act::RenameGroup(a, b)),
        letter().prop_map(Act::DeleteGroup),
        any::<bool>().prop_map(Act::DeleteField),
        Just(Act::Undo),
        Just(Act::Redo),
    ]
}

/// Does it, if it can be done.
fn perform(store: &mut Store, act: Act) {
    let name = |n: u8| char::from(b'A' + n).to_string();
    let ids = |ids: Vec<i64>| ids.into_iter().map(ContactId::new).collect::<Vec<_>>();
    let group = |store: &Store, n: u8| store.group_named(&name(n));
    match act {
        Act::City(id, n) => drop(edit::edit(store, ContactId::new(id), &city(&name(n)))),
        Act::Motto(id, n) => drop(edit::edit(store, ContactId::new(id), &motto(&name(n)))),
        Act::Star(of, yes) => drop(store.star_contacts(&ids(of), yes)),
        // A group that is not there would be made, which is no step.
        Act::Group(of, n, yes) if group(store, n).is_ok() => {
            store.group_contacts(&ids(of), &name(n), yes).unwrap();
        }
        Act::Group(..) => {}
        Act::Delete(of) => drop(store.delete_contacts(&ids(of))),
        Act::Merge(a, b) => {
            drop(duplicates::merge(store, ContactId::new(a), &[ContactId::new(b)], &[]));
        }
        Act::Deny(a, b) => drop(store.deny_duplicate(ContactId::new(a), ContactId::new(b))),
        Act::RenameGroup(a, b) => {
            drop(group(store, a).and_then(|group| store.rename_group(group.id, &name(b).repeat(2))));
        }
        Act::DeleteGroup(n) => drop(group(store, n).and_then(|group| store.delete_group(group.id))),
        Act::DeleteField(first) => {
            let named = store.field_named(if first { "Motto" } else { "Size" });
            drop(named.and_then(|field| store.delete_field(field.id)));
        }
        Act::Undo => drop(store.undo()),
        Act::Redo => drop(store.redo()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_restores_the_store(acts in prop::collection::vec(act(), 1..14)) {
        let mut bench = Bench::new();
        bench.field("Motto", FieldType::Text, &[], false);
        bench.field("Size", FieldType::Number, &[], false);
        for n in 1..=6 {
            let typed = |text: String| Some(Some(text));
            let groups = (0..3).filter(|group| n % (group + 2) == 0).map(|group| ["A", "B", "C"][group].to_owned());
            let values = ValueMap(vec![("Size".to_owned(), Value::Number(n as f64 / 3.0))]);
            let person = ContactInput {
                first_name: typed(format!("P{n}")),
                phone: typed(format!("+3461234560{n}")),
                groups: Some(groups.collect()),
                fields: Some(values),
                ..ContactInput::default()
            };
            edit::add(&mut bench.store, &person).unwrap();
        }
        let before = state(&bench.store);
        acts.into_iter().for_each(|act| perform(&mut bench.store, act));
        let after = state(&bench.store);
        let mut undone = 0;
        loop {
            match bench.store.undo() {
                Ok(_) => undone += 1,
                Err(error) => break prop_assert_eq!(error.code(), "nothing_to_undo"),
            }
        }
        prop_assert_eq!(state(&bench.store), before);
        for _ in 0..undone {
            bench.store.redo().unwrap();
        }
        prop_assert_eq!(state(&bench.store), after);
        prop_assert_eq!(bench.store.check().unwrap(), [""; 0]);
    }
}
