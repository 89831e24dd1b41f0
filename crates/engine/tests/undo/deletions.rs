//! Contacts, groups and fields that come back.

use super::{city, field, ids, kept, motto, people, state};
use kith_engine::contact::ContactInput;
use kith_engine::field::{FieldInput, FieldType, Value};
use kith_engine::history::{self, TimeZone};
use kith_engine::id::ContactId;
use kith_engine::import::{ImportOptions, OnDuplicate};
use kith_engine::message::MessageInput;
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::StoreError;
use kith_engine::{duplicates, edit};
use std::collections::BTreeMap;

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
