//! Editing a field of many contacts: what changes, what is refused, and undoing all of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use common::Bench;
use kith_engine::Failure;
use kith_engine::bulk_edit::{BulkEdit, BulkEdited, BulkPreview, FieldChange, apply, preview};
use kith_engine::contact::Contact;
use kith_engine::field::{FieldType, Value};
use kith_engine::id::ContactId;
use kith_engine::store::Store;

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn set(field: &str, value: impl Into<Option<Value>>) -> BulkEdit {
    let value = value.into().unwrap_or(Value::Null);
    BulkEdit { field: field.to_owned(), change: FieldChange::Set { value } }
}

fn replace(field: &str, find: &str, with: &str) -> BulkEdit {
    let change = FieldChange::Replace { find: find.to_owned(), with: with.to_owned() };
    BulkEdit { field: field.to_owned(), change }
}

fn empty(field: &str) -> BulkEdit {
    BulkEdit { field: field.to_owned(), change: FieldChange::Empty }
}

/// Four contacts with a city, a note, a dropdown and a number; one of them has none of these.
fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.field("Note", FieldType::LongText, &[], false);
    bench.field("Tier", FieldType::Dropdown, &["Gold", "Silver"], false);
    bench.field("Languages", FieldType::MultiSelect, &["English", "Spanish"], false);
    bench.field("Rank", FieldType::Number, &[], false);
    bench.field("VIP", FieldType::Checkbox, &[], false);
    bench.field("Site", FieldType::Url, &[], true);
    bench.csv(
        "First name,Phone,City,Note,Tier,Languages,Rank,VIP,Site\n\
         Ana,+34600000001,Malaga,Old MALAGA,Gold,English | Spanish,1.1,TRUE,https://a.example\n\
         Bo,+34600000002,Málaga,,Silver,Spanish,-7,FALSE,https://b.example\n\
         Cy,+34600000003,Madrid,Lives in málaga,,,,,https://c.example\n\
         Di,+34600000004,,,,,,,https://d.example\n",
    );
    assert_eq!(bench.contacts().len(), 4);
    bench
}

fn all(bench: &mut Bench) -> Vec<ContactId> {
    bench.contacts().iter().map(|contact| contact.id).collect()
}

/// All contacts, without the time at which they were changed.
fn state(bench: &mut Bench) -> Vec<Contact> {
    let mut contacts = bench.contacts();
    contacts.iter_mut().for_each(|contact| contact.updated_at.clear());
    contacts
}

fn column(bench: &mut Bench, field: &str) -> Vec<String> {
    let value = |contact: &Contact| match field {
        "city" => contact.texts[kith_engine::field::Text::City].clone().unwrap_or_default(),
        _ => contact.fields.get(field).map(kith_engine::field::to_text).unwrap_or_default(),
    };
    bench.contacts().iter().map(value).collect()
}

/// Previews and applies an edit of all contacts, compares a field, and takes the edit back and forth.
#[track_caller]
fn check(edit: BulkEdit, [changes, overwrites, unfit]: [u64; 3], field: &str, expected: &[&str]) {
    let mut bench = bench();
    let ids = all(&mut bench);
    let before = state(&mut bench);
    let foreseen = preview(&bench.store, &ids, &edit).unwrap();
    assert_eq!(foreseen, BulkPreview { contacts: 4, changes, overwrites, unfit });
    assert_eq!(state(&mut bench), before, "a preview changes nothing");
    let edited = apply(&mut bench.store, &ids, &[edit]).unwrap();
    assert_eq!(edited, BulkEdited { changed: changes, unfit });
    assert_eq!(column(&mut bench, field), expected);
    let after = state(&mut bench);
    if changes == 0 {
        assert_eq!((after, bench.store.undo_state().unwrap().undo), (before, None));
        return;
    }
    assert_eq!(bench.store.undo_state().unwrap().undo.as_deref(), Some("edit_many"));
    for _ in 0..2 {
        bench.store.undo().unwrap();
        assert_eq!(state(&mut bench), before);
        bench.store.redo().unwrap();
        assert_eq!(state(&mut bench), after);
    }
}

#[test]
fn a_value_is_set() {
    check(set("City", text(" Málaga ")), [3, 2, 0], "city", &["Málaga"; 4]);
    check(set("Tier", text("gold")), [3, 1, 0], "Tier", &["Gold"; 4]);
    check(set("Languages", Value::List(vec!["English".to_owned()])), [4, 2, 0], "Languages", &["English"; 4]);
    check(set("Rank", text("1.1")), [3, 1, 0], "Rank", &["1.1"; 4]);
    check(set("vip", Value::Bool(true)), [3, 1, 0], "VIP", &["TRUE"; 4]);
    check(set("note", text("a\r\nb")), [4, 2, 0], "Note", &["a\nb"; 4]);
}

#[test]
fn a_value_is_emptied() {
    check(empty("city"), [3, 3, 0], "city", &[""; 4]);
    check(empty("Languages"), [2, 2, 0], "Languages", &[""; 4]);
    check(set("Rank", text(" ")), [2, 2, 0], "Rank", &[""; 4]);
    check(empty("VIP"), [2, 2, 0], "VIP", &[""; 4]);
}

#[test]
fn a_text_is_replaced_as_it_is_found() {
    check(replace("city", "malaga", "Málaga"), [1, 1, 0], "city", &["Málaga", "Málaga", "Madrid", ""]);
    check(replace("city", "ma", ""), [3, 3, 0], "city", &["laga", "laga", "drid", ""]);
    check(replace("city", "Madrid", " "), [1, 1, 0], "city", &["Malaga", "Málaga", "", ""]);
    check(replace("Note", "málaga", "Cádiz"), [2, 2, 0], "Note", &["Old Cádiz", "", "Lives in Cádiz", ""]);
    check(replace("city", "Paris", "x"), [0, 0, 0], "city", &["Malaga", "Málaga", "Madrid", ""]);
    check(replace("city", "", "x"), [0, 0, 0], "city", &["Malaga", "Málaga", "Madrid", ""]);
}

#[test]
fn a_result_that_does_not_fit_its_field_is_left_out() {
    let sites = ["https://a.example", "https://b.example", "https://c.example", "https://d.example"];
    check(replace("Site", "https://b.example", ""), [0, 0, 1], "Site", &sites);
    let moved = [sites[0], "https://b.test/x", sites[2], sites[3]];
    check(replace("Site", "B.example", "b.test/x"), [1, 1, 0], "Site", &moved);
    check(replace("Site", "https:", "mailto"), [0, 0, 4], "Site", &sites);
}

#[test]
fn what_cannot_be_edited_is_refused() {
    let mut bench = bench();
    let ids = all(&mut bench);
    let before = bench.dump();
    let long = "x".repeat(40_000);
    for (edit, code) in [
        (set("First name", text("Eve")), "field_single"),
        (set("phone", text("+34600000009")), "field_single"),
        (set("Group name", text("Work")), "field_single"),
        (empty("Starred"), "field_single"),
        (empty("Nickname"), "field_not_found"),
        (empty("updated_at"), "field_not_found"),
        (set("Rank", text("many")), "value_invalid"),
        (set("Tier", text("Bronze")), "value_invalid"),
        (set("Tier", Value::List(vec!["Gold".to_owned()])), "value_invalid"),
        (set("city", text(&long)), "value_invalid"),
        (set("Note", text(&long)), "value_invalid"),
        (empty("Site"), "value_invalid"),
        (set("Site", text("")), "value_invalid"),
        (replace("Rank", "1", "2"), "field_not_text"),
        (replace("Tier", "Gold", "Silver"), "field_not_text"),
    ] {
        let refused = preview(&bench.store, &ids, &edit).unwrap_err();
        assert_eq!(refused.code(), code, "{edit:?}");
        let refused = apply(&mut bench.store, &ids, &[set("city", text("x")), edit]).unwrap_err();
        assert_eq!(refused.code(), code);
        assert!(!Failure::from(&refused).details.is_empty());
    }
    assert_eq!(bench.dump(), before, "nothing was written");
}

#[test]
fn several_edits_are_one_step() {
    let mut bench = bench();
    let ids = all(&mut bench);
    let before = state(&mut bench);
    let edits =
        [set("city", text("Lugo")), replace("city", "u", "o"), empty("Tier"), set("VIP", Value::Bool(true))];
    assert_eq!(apply(&mut bench.store, &ids[..3], &edits).unwrap().changed, 3);
    let after = state(&mut bench);
    assert_eq!(column(&mut bench, "city"), ["Logo", "Logo", "Logo", ""]);
    bench.store.undo().unwrap();
    assert_eq!(state(&mut bench), before);
    bench.store.redo().unwrap();
    assert_eq!(state(&mut bench), after);
}

#[test]
fn a_contact_that_was_changed_since_keeps_its_value() {
    let mut bench = bench();
    let ids = all(&mut bench);
    apply(&mut bench.store, &ids, &[set("city", text("Lugo"))]).unwrap();
    // As an import does, which has an undo of its own.
    let other = rusqlite::Connection::open(bench.store.path()).unwrap();
    other.execute("UPDATE contacts SET city = 'Vigo' WHERE id = ?1", [ids[0].get()]).unwrap();
    bench.store.undo().unwrap();
    assert_eq!(column(&mut bench, "city"), ["Vigo", "Málaga", "Madrid", ""]);
    other.execute("UPDATE contacts SET city = 'Vigo'", []).unwrap();
    assert_eq!(bench.store.redo().unwrap_err().code(), "undo_conflict");
}

#[test]
fn the_time_of_the_change_is_noted() {
    let mut bench = bench();
    let ids = all(&mut bench);
    let other = rusqlite::Connection::open(bench.store.path()).unwrap();
    other.execute("UPDATE contacts SET updated_at = 5", []).unwrap();
    apply(&mut bench.store, &ids, &[replace("city", "madrid", "Lugo")]).unwrap();
    let changed: Vec<bool> =
        bench.contacts().iter().map(|contact| contact.updated_at != "1970-01-01T00:00:00.005Z").collect();
    assert_eq!(changed, [false, false, true, false]);
}

const COUNT: i64 = 12_000;

/// A store of [`COUNT`] contacts with long cities, most of which differ.
fn crowd() -> Bench {
    let mut bench = Bench::new();
    let mut csv = String::from("First name,Phone,City,State\n");
    let long = "x".repeat(120);
    for n in 0..COUNT {
        let city = if n % 10 == 0 { String::new() } else { format!("{long} {n}") };
        writeln!(csv, "P{n},+34600{n:06},{city},{}", if n % 2 == 0 { "Even" } else { "" }).unwrap();
    }
    bench.csv(&csv);
    bench
}

#[test]
fn many_different_values_come_back() {
    let mut bench = crowd();
    let ids: Vec<ContactId> = (1..=COUNT).map(ContactId::new).collect();
    let before = state(&mut bench);
    let schema = |bench: &Bench| -> Vec<String> {
        bench.dump().into_iter().filter(|line| line.starts_with("Text(")).collect()
    };
    let tables = schema(&bench);
    for edit in
        [set("city", text("Lugo")), replace("city", "X 1", "y 1"), empty("city"), set("state", text("Odd"))]
    {
        let edited = apply(&mut bench.store, &ids, std::slice::from_ref(&edit)).unwrap();
        let after = state(&mut bench);
        let changed = before.iter().zip(&after).filter(|(before, after)| before != after).count();
        assert_eq!(edited.changed, changed as u64, "{edit:?}");
        bench.store.undo().unwrap();
        assert_eq!(state(&mut bench), before);
        bench.store.redo().unwrap();
        assert_eq!(state(&mut bench), after);
        bench.store.undo().unwrap();
        assert_eq!(state(&mut bench), before);
    }
    assert_eq!(schema(&bench), tables);
    // A step whose values are equal takes little room.
    apply(&mut bench.store, &ids, &[set("zip", text("1"))]).unwrap();
    let conn = rusqlite::Connection::open(bench.store.path()).unwrap();
    let bytes: i64 =
        conn.query_row("SELECT sum(length(change)) FROM undo_values", [], |row| row.get(0)).unwrap();
    assert!(bytes < 200, "{bytes}");
}

#[test]
fn some_of_many_are_edited_and_nothing_remains_of_a_cancelled_edit() {
    let mut bench = crowd();
    let before = (state(&mut bench), bench.dump());
    let odd: Vec<ContactId> = (1..=COUNT).step_by(2).map(ContactId::new).collect();
    let edit = [replace("city", "x", "y")];
    for part in [0.0, 0.5] {
        let cancel = Arc::new(AtomicBool::new(part == 0.0));
        let flag = cancel.clone();
        let watch = move |done: f32| flag.store(done > part, Ordering::Relaxed);
        let work = |store: &mut Store| apply(store, &odd, &edit);
        assert_eq!(bench.store.watched(cancel, watch, work).unwrap_err().code(), "cancelled");
        assert_eq!((state(&mut bench), bench.dump()), before);
    }
    let edited = apply(&mut bench.store, &odd, &edit).unwrap();
    let cities = column(&mut bench, "city");
    assert_eq!(edited.changed, cities.iter().filter(|city| city.starts_with('y')).count() as u64);
    let cancelled = bench.store.watched(Arc::new(AtomicBool::new(true)), |_| {}, Store::undo).unwrap_err();
    assert_eq!(cancelled.code(), "cancelled");
    assert_eq!(column(&mut bench, "city"), cities);
    bench.store.undo().unwrap();
    assert_eq!(state(&mut bench), before.0);
}

#[test]
fn the_values_go_with_their_step() {
    let mut bench = bench();
    let ids = all(&mut bench);
    let kept = |bench: &Bench| bench.dump().iter().filter(|line| line.starts_with("undo_values: ")).count();
    for n in 0..55 {
        apply(&mut bench.store, &ids, &[set("city", text(&format!("City {n}")))]).unwrap();
    }
    assert_eq!(kept(&bench), 50);
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    bench.store.star_contacts(&ids, true).unwrap();
    assert_eq!(kept(&bench), 48, "what was undone can no longer be redone");
    bench.store.forget(kith_engine::store::RememberedKind::UndoSteps).unwrap();
    assert_eq!(kept(&bench), 0);
}
