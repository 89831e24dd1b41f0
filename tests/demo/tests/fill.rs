//! What the store of made-up people holds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

use kith_demo::{Filled, fill};
use kith_engine::browse::{Browser, Filter, Operator, Query};
use kith_engine::clock::Timestamp;
use kith_engine::contact::Contact;
use kith_engine::duplicates::{self, Reason, Search};
use kith_engine::field::Standard;
use kith_engine::store::Store;

/// 2026-11-02, 09:00.
const NOW: Timestamp = Timestamp::from_millis(1_793_610_000_000);

fn filled(people: usize) -> (tempfile::TempDir, Store, Filled) {
    let folder = tempfile::tempdir().unwrap();
    let filled = fill(folder.path(), people, NOW).unwrap();
    let store = Store::open(folder.path(), || NOW).unwrap();
    (folder, store, filled)
}

fn everyone(store: &Store) -> Vec<Contact> {
    let ids = Browser::new("en").ids(store, &Query::default()).unwrap();
    store.contacts(&ids).unwrap()
}

fn count(store: &Store, filter: Filter) -> u64 {
    let query = Query { filters: vec![filter], ..Query::default() };
    Browser::new("en").count(store, &query).unwrap()
}

/// Returns how many pairs of people have the same name and email address.
fn pairs(store: &Store) -> usize {
    let mut search = Search { cancel: &AtomicBool::new(false), progress: &mut |_| {} };
    let found = duplicates::find(store, &mut search).unwrap().unwrap().left(store).unwrap();
    found.iter().filter(|pair| pair.reason == Reason::SameEmailAndName).count()
}

#[test]
fn a_store_of_any_size_has_everything() {
    let (_folder, store, filled) = filled(600);
    assert_eq!(filled, Filled { contacts: 600, imports: 24, starred: 15, histories: 43 });
    assert_eq!(store.count_contacts().unwrap(), 600);
    assert_eq!(store.imports().unwrap().len(), 24);
    assert_eq!(store.fields().unwrap().len(), 9);
    let groups = store.groups().unwrap();
    assert!(groups.iter().all(|group| group.contacts > 0), "{groups:?}");
    assert_eq!(groups.iter().filter(|group| group.color.is_some()).count(), 5);
    assert_eq!(count(&store, Filter::new("messages", Operator::Greater, ["0"])), 43);
}

#[test]
fn every_smart_group_finds_some_people_and_not_all() {
    let (_folder, store, _) = filled(600);
    let mut browser = Browser::new("en");
    let mut groups = browser.smart_groups(&store).unwrap();
    while groups.iter().any(|group| !group.is_counted()) {
        groups = browser.smart_groups(&store).unwrap();
    }
    assert_eq!(groups.len(), 5);
    for group in groups {
        let total = group.total.unwrap();
        assert!((1..300).contains(&total), "{}: {total}", group.name);
    }
}

#[test]
fn some_people_are_stored_twice() {
    let (_folder, store, _) = filled(600);
    assert_eq!(pairs(&store), 2);
}

#[test]
fn all_people_have_names_of_their_own_and_a_phone_that_rings_nowhere() {
    let (_folder, store, filled) = filled(kith_demo::PEOPLE);
    assert_eq!(filled, Filled { contacts: 5000, imports: 24, starred: 122, histories: 357 });
    assert_eq!(pairs(&store), 16, "the other four of the 20 have no email address");
    let people = everyone(&store);
    let names: BTreeSet<(String, Option<String>)> = people
        .iter()
        .map(|person| (person.first_name.clone(), person.text(Standard::LastName).map(str::to_owned)))
        .collect();
    assert_eq!(names.len(), 5000 - 20);
    for script in ['a'..='z', 'а'..='я', 'α'..='ω', 'א'..='ת', 'ء'..='ي', 'ऀ'..='ॿ', '一'..='鿿', '가'..='힣']
    {
        assert!(
            names.iter().any(|(first, _)| first.contains(|letter| script.contains(&letter))),
            "{script:?}"
        );
    }
}

#[test]
fn the_people_are_always_the_same() {
    let people = || {
        let (_folder, store, _) = filled(300);
        serde_json::to_string(&everyone(&store)).unwrap()
    };
    assert_eq!(people(), people());
}

#[test]
fn a_store_with_contacts_is_left_alone() {
    let (folder, store, _) = filled(20);
    assert!(fill(folder.path(), 20, NOW).is_err());
    assert_eq!(store.count_contacts().unwrap(), 20);
}
