//! Likely duplicates: found with their reason, merged, brought back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Bench;
use kith_engine::contact::ContactInput;
use kith_engine::duplicates::{Reason, find, merge};

const HEAD: &str = "First name,Last name,Phone,Email,City,Group name\n";

fn found(bench: &Bench) -> Vec<(Reason, String, String)> {
    let pairs = find(&bench.store, 100).unwrap();
    let name = |contact: &kith_engine::contact::Contact| contact.phone.clone();
    pairs.iter().map(|pair| (pair.reason, name(&pair.contacts[0]), name(&pair.contacts[1]))).collect()
}

#[test]
fn pairs_are_found_with_their_reason_surest_first() {
    let mut bench = Bench::new();
    bench.csv(&format!(
        "{HEAD}\
        José,Núñez,+34612345601,jose@example.com,,\n\
        Jose,Nunez,+34612345699,JOSE@example.com,,\n\
        Ann,Lee,+12025550101,ann@example.com,,\n\
        Lee,Ann,+12025550102,,,\n\
        Office,,+12025550199,ann@example.com,,\n\
        Иван,Шевченко,+380671234501,,,\n\
        Иван,Шевчнеко,+380671239902,,,\n\
        Maria,Garcia,+34699000001,,,\n\
        Pedro,Lopez,+34699000002,,,\n"
    ));
    assert_eq!(
        found(&bench),
        [
            (Reason::SameEmailAndName, "+34612345601".into(), "+34612345699".into()),
            (Reason::SameNameNearPhone, "+12025550101".into(), "+12025550102".into()),
            (Reason::SameEmail, "+12025550101".into(), "+12025550199".into()),
            (Reason::NearName, "+380671234501".into(), "+380671239902".into()),
        ]
    );
    bench.store.deny_duplicate(4, 3).unwrap();
    assert!(!found(&bench).iter().any(|pair| pair.0 == Reason::SameNameNearPhone));
}

#[test]
fn a_crowd_of_namesakes_is_not_one_person() {
    let mut bench = Bench::new();
    let rows: String = (0..40).map(|n| format!("Info,Desk,+346123456{n:02},info@example.com,,\n")).collect();
    bench.csv(&format!("{HEAD}{rows}"));
    assert_eq!(found(&bench), []);
}

#[test]
fn merging_unites_and_can_be_undone() {
    let mut bench = Bench::new();
    bench.csv(&format!(
        "{HEAD}Ana,,+34612345601,,Málaga,A\nAna,Pérez,+34612345602,ana@example.com,Sevilla,B | A\nBob,,+12025550101,,,\n"
    ));
    let file = rusqlite::Connection::open(bench.store.path()).unwrap();
    file.execute_batch(
        "INSERT INTO messages (contact_id, at, direction, text) VALUES (1, 1, 'note', 'one'), (2, 2, 'in', 'two')",
    )
    .unwrap();
    bench.store.star_contacts(&[2], true).unwrap();
    let before = bench.contacts();
    let chosen = ContactInput { city: Some(Some("Sevilla".into())), ..Default::default() };
    let merged = merge(&mut bench.store, 1, &[2], &chosen).unwrap();
    assert_eq!(
        (merged.last_name.as_deref(), merged.email.as_deref()),
        (Some("Pérez"), Some("ana@example.com"))
    );
    assert_eq!((merged.phone.as_str(), merged.city.as_deref()), ("+34612345601", Some("Sevilla")));
    assert_eq!(
        (merged.groups.clone(), merged.starred, merged.messages),
        (vec!["A".into(), "B".into()], true, 3)
    );
    assert_eq!(bench.contacts().len(), 2);

    bench.store.undo().unwrap();
    let mut back = bench.contacts();
    for (back, before) in back.iter_mut().zip(&before) {
        back.updated_at.clone_from(&before.updated_at);
    }
    assert_eq!(back, before);
    bench.store.redo().unwrap();
    assert_eq!(bench.contacts().len(), 2);
    assert_eq!(bench.store.contact(1).unwrap().messages, 3);
    bench.store.undo().unwrap();
    // Bringing a contact back needs a slot like any other.
    bench.store.redo().unwrap();
    bench.store.set_plan_limit("Unlimited", Some(2)).unwrap();
    let refused = bench.store.undo().unwrap_err();
    assert_eq!(refused.code(), "over_limit");
    assert_eq!(bench.contacts().len(), 2);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
}
