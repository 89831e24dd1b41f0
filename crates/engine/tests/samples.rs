//! The sample people of a first try: added in one step, and removed without a trace.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::BTreeSet;

use common::Bench;
use jiff::ToSpan;
use jiff::civil::date;
use kith_engine::browse::coming_days;
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::field::FieldType;
use kith_engine::sample::{self, SampleWords};

fn words() -> SampleWords {
    let text = str::to_owned;
    SampleWords {
        family: text("Family"),
        friends: text("Friends"),
        work: text("Work"),
        company: text("Company"),
        birthday: text("Birthday"),
    }
}

fn typed(text: &str) -> Option<Option<String>> {
    Some(Some(text.to_owned()))
}

#[test]
fn they_come_with_groups_fields_and_birthdays_and_go_with_them() {
    let mut bench = Bench::new();
    assert_eq!(bench.store.count_samples().unwrap(), 0);
    assert_eq!(sample::add(&mut bench.store, &words()).unwrap(), 24);
    assert_eq!(bench.store.count_samples().unwrap(), 24);
    let groups: Vec<_> = bench.store.groups().unwrap().into_iter().map(|group| group.name).collect();
    assert_eq!(groups, ["Family", "Friends", "Work"]);
    let fields = bench.store.fields().unwrap();
    assert_eq!(fields.iter().map(|field| field.yearly).collect::<Vec<_>>(), [false, true]);
    // Whenever somebody tries Kith, a birthday is near.
    for day in date(2027, 1, 1).series(1.day()).take(365) {
        assert!(coming_days(&bench.store, day, 30, 10).unwrap().total > 0, "{day}");
    }
    assert_eq!(bench.store.remove_samples().unwrap(), 24);
    assert_eq!(bench.store.count_contacts().unwrap(), 0);
    assert!(bench.store.groups().unwrap().is_empty() && bench.store.fields().unwrap().is_empty());
    assert_eq!(bench.store.remove_samples().unwrap(), 0);
}

#[test]
fn what_others_use_stays() {
    let mut bench = Bench::new();
    sample::add(&mut bench.store, &words()).unwrap();
    let own = ContactInput {
        first_name: typed("Ana"),
        phone: typed("+34 612 34 56 78"),
        groups: Some(vec!["Friends".to_owned()]),
        ..ContactInput::default()
    };
    let ana = edit::add(&mut bench.store, &own).unwrap().id;
    // A sample person is one even after a change.
    let changed = bench.contacts()[0].id;
    edit::edit(
        &mut bench.store,
        changed,
        &ContactInput { first_name: typed("Changed"), ..Default::default() },
    )
    .unwrap();
    let work = bench.store.group_named("Work").unwrap().id;
    bench.store.rename_group(work, "Colleagues").unwrap();
    assert_eq!(bench.store.remove_samples().unwrap(), 24);
    let left: Vec<_> = bench.contacts().into_iter().map(|contact| contact.id).collect();
    assert_eq!(left, [ana]);
    let groups: BTreeSet<_> = bench.store.groups().unwrap().into_iter().map(|group| group.name).collect();
    assert_eq!(groups, BTreeSet::from(["Colleagues", "Friends"].map(str::to_owned)));
}

#[test]
fn a_field_or_phone_that_is_there_already_is_respected() {
    let mut bench = Bench::new();
    bench.field("birthday", FieldType::Date, &[], false);
    bench.field("Company", FieldType::Number, &[], false);
    let own =
        ContactInput { first_name: typed("Me"), phone: typed("+12025550101"), ..ContactInput::default() };
    edit::add(&mut bench.store, &own).unwrap();
    assert_eq!(sample::add(&mut bench.store, &words()).unwrap(), 23);
    assert_eq!(bench.store.remove_samples().unwrap(), 23);
    assert_eq!(bench.store.fields().unwrap().len(), 2);
    assert_eq!(bench.store.count_contacts().unwrap(), 1);
}

#[test]
fn a_plan_without_room_gets_none_of_them() {
    let mut bench = Bench::new();
    bench.store.set_plan_limit("Trial", Some(10)).unwrap();
    bench.store.use_plan("Trial").unwrap();
    assert_eq!(sample::add(&mut bench.store, &words()).unwrap_err().code(), "over_limit");
    assert_eq!(bench.store.count_contacts().unwrap(), 0);
    assert!(bench.store.groups().unwrap().is_empty() && bench.store.fields().unwrap().is_empty());
}
