//! Undoing and redoing whatever a person did.

use super::common::Bench;
use super::{city, motto, state};
use kith_engine::contact::ContactInput;
use kith_engine::field::{FieldType, Value, ValueMap};
use kith_engine::id::ContactId;
use kith_engine::store::Store;
use kith_engine::{duplicates, edit};
use proptest::prelude::*;

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
