//! Likely duplicates: found with their reason, merged, brought back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Bench;
use kith_engine::field::Text;
use kith_engine::id::ContactId;
use std::sync::atomic::AtomicBool;

use kith_engine::contact::Contact;
use kith_engine::duplicates::{FieldChoice, Likely, Reason, Search, compare, find, merge};
use kith_engine::field::{FieldType, Value};
use kith_engine::message::MessageQuery;

const HEAD: &str = "First name,Last name,Phone,Email,City,Group name\n";

fn search(bench: &Bench) -> Likely {
    let cancel = AtomicBool::new(false);
    find(&bench.store, &mut Search { cancel: &cancel, progress: &mut |_| {} }).unwrap().unwrap()
}

fn shown(bench: &Bench, likely: &Likely) -> Vec<(Reason, String, String)> {
    let page = likely.page(&bench.store, 0, 1000).unwrap();
    let phone = |contact: &Contact| contact.phone.clone();
    page.pairs.iter().map(|pair| (pair.reason, phone(&pair.contacts[0]), phone(&pair.contacts[1]))).collect()
}

fn found(bench: &Bench) -> Vec<(Reason, String, String)> {
    shown(bench, &search(bench))
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
    bench.store.deny_duplicate(ContactId::new(4), ContactId::new(3)).unwrap();
    assert!(!found(&bench).iter().any(|pair| pair.0 == Reason::SameNameNearPhone));
}

#[test]
fn names_are_the_same_with_any_apostrophe_or_none() {
    let mut bench = Bench::new();
    bench.csv(&format!(
        "{HEAD}\
        Sean,O'Brien,+353851234501,,,\n\
        Sean,OʼBrien,+353861299902,,,\n\
        Sean,OBrien,+353871377703,,,\n"
    ));
    let pairs = found(&bench);
    assert_eq!(pairs.len(), 3, "{pairs:?}");
    assert!(pairs.iter().all(|pair| pair.0 == Reason::SameName), "{pairs:?}");
}

#[test]
fn a_crowd_under_one_key_is_not_one_person() {
    let mut bench = Bench::new();
    // One mailbox of many people; many of one name with phones far apart, but for two.
    let mailbox: String = (0..40)
        .map(|n| format!("{},{},+346{n:02}11{n:02}99,info@example.com,,\n", FIRST[n % 8], LAST[n / 8]))
        .collect();
    let namesakes: String =
        (0..40).map(|n| format!("Info,Desk,+34{},,,\n", 711_000_000 + n * 7_131_773)).collect();
    bench.csv(&format!("{HEAD}{mailbox}{namesakes}Info,Desk,+34711000001,,,\n"));
    assert_eq!(found(&bench), [(Reason::SameNameNearPhone, "+34711000000".into(), "+34711000001".into())]);
}

const FIRST: [&str; 8] = ["Ana", "Bob", "Chidi", "Deepa", "Emil", "Farid", "Greta", "Hugo"];
const LAST: [&str; 5] = ["Okafor", "Lindqvist", "Moreau", "Tanaka", "Whitfield"];

#[test]
fn a_crowd_of_one_name_and_one_email_is_a_chain_of_pairs() {
    let mut bench = Bench::new();
    let rows: String =
        (0..3000).map(|n| format!("Maria,Silva,+3461234{n:04},maria@example.com,,\n")).collect();
    bench.csv(&format!("{HEAD}{rows}"));
    let likely = search(&bench);
    assert_eq!(likely.total(), 2999);
    let pairs = likely.left(&bench.store).unwrap();
    assert!(pairs.iter().all(|pair| pair.ids[1].get() == pair.ids[0].get() + 1));
    // Known not to be the one before: it is paired with the one before that.
    bench.store.deny_duplicate(ContactId::new(1), ContactId::new(2)).unwrap();
    bench.store.deny_duplicate(ContactId::new(3), ContactId::new(2)).unwrap();
    let pairs = search(&bench).left(&bench.store).unwrap();
    assert_eq!(
        (pairs.len(), pairs[0].ids, pairs[1].ids),
        (2999, [1, 3].map(ContactId::new), [2, 4].map(ContactId::new))
    );
}

#[test]
fn more_pairs_than_are_kept_are_counted() {
    let mut bench = Bench::new();
    let rows: String = (0..10_500).map(|n| format!("Maria,Silva,+346{n:08},maria@example.com,,\n")).collect();
    bench.csv(&format!(
        "{HEAD}{rows}Ana,,+34712345601,ana@example.com,,\nBea,,+34712345602,ana@example.com,,\n"
    ));
    let mut likely = search(&bench);
    let page = likely.page(&bench.store, 9_995, 50).unwrap();
    assert_eq!((page.total, page.kept, page.pairs.len()), (10_500, 10_000, 5));
    merge(&mut bench.store, ContactId::new(1), &[ContactId::new(2)], &[]).unwrap();
    likely.note_merged(ContactId::new(1), &[ContactId::new(2)]);
    let page = likely.page(&bench.store, 0, 1).unwrap();
    assert_eq!((page.total, page.kept), (10_499, 9_999));
}

#[test]
fn a_search_can_be_stopped_and_says_how_far_it_is() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,,+34612345601,a@example.com,,\nAna,,+34612345602,a@example.com,,\n"));
    let stopped = AtomicBool::new(true);
    let mut search = Search { cancel: &stopped, progress: &mut |_| {} };
    assert!(find(&bench.store, &mut search).unwrap().is_none());
    let mut reported = Vec::new();
    let go = AtomicBool::new(false);
    find(&bench.store, &mut Search { cancel: &go, progress: &mut |part| reported.push(part) }).unwrap();
    assert!(reported.is_sorted() && reported.last().is_some_and(|last| *last <= 1.0), "{reported:?}");
}

#[test]
fn what_is_left_follows_merging_denying_and_undoing() {
    let mut bench = Bench::new();
    let rows: String = (1..=4).map(|n| format!("Ana,Pérez,+3461234560{n},ana@example.com,,\n")).collect();
    bench.csv(&format!("{HEAD}{rows}"));
    let mut likely = search(&bench);
    let left = |bench: &Bench, likely: &Likely| -> Vec<[i64; 2]> {
        likely.left(&bench.store).unwrap().iter().map(|pair| pair.ids.map(ContactId::get)).collect()
    };
    assert_eq!(left(&bench, &likely), [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]]);
    bench.store.deny_duplicate(ContactId::new(3), ContactId::new(4)).unwrap();
    merge(&mut bench.store, ContactId::new(2), &[ContactId::new(1)], &[]).unwrap();
    likely.note_merged(ContactId::new(2), &[ContactId::new(1)]);
    assert_eq!(left(&bench, &likely), [[2, 3], [2, 4]]);
    bench.store.undo().unwrap();
    assert_eq!(left(&bench, &likely), [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4]]);
    bench.store.undo().unwrap();
    assert_eq!(left(&bench, &likely).len(), 6);
    bench.store.redo().unwrap();
    assert_eq!(left(&bench, &likely).len(), 5);
    // The other way round this time.
    merge(&mut bench.store, ContactId::new(1), &[ContactId::new(2)], &[]).unwrap();
    likely.note_merged(ContactId::new(1), &[ContactId::new(2)]);
    assert_eq!(left(&bench, &likely), [[1, 3], [1, 4]]);
    bench.store.delete_contacts(&[ContactId::new(3)]).unwrap();
    assert_eq!(left(&bench, &likely), [[1, 4]]);
}

#[test]
fn two_people_stay_two_when_one_takes_in_a_third() {
    let mut bench = Bench::new();
    let rows: String = (1..=3).map(|n| format!("Ana,Pérez,+3461234560{n},ana@example.com,,\n")).collect();
    bench.csv(&format!("{HEAD}{rows}"));
    bench.store.deny_duplicate(ContactId::new(2), ContactId::new(3)).unwrap();
    merge(&mut bench.store, ContactId::new(1), &[ContactId::new(2)], &[]).unwrap();
    assert_eq!(found(&bench), []);
    bench.store.undo().unwrap();
    let left: Vec<_> =
        search(&bench).left(&bench.store).unwrap().iter().map(|pair| pair.ids.map(ContactId::get)).collect();
    assert_eq!(left, [[1, 2], [1, 3]]);
}

#[test]
fn not_a_duplicate_is_remembered_by_the_file() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,,+34612345601,a@example.com,,\nAna,,+34612345602,a@example.com,,\n"));
    bench.store.deny_duplicate(ContactId::new(2), ContactId::new(1)).unwrap();
    bench.reopen();
    assert_eq!(found(&bench), []);
    assert_eq!(bench.store.undo_state().unwrap().undo.as_deref(), Some("not_duplicate"));
    bench.store.undo().unwrap();
    assert_eq!(found(&bench).len(), 1);
}

#[test]
fn side_by_side_the_fullest_stays_and_names_and_addresses_are_not_mixed() {
    let mut bench = Bench::new();
    bench.field("Company", FieldType::Text, &[], false);
    bench.csv(
        "First name,Last name,Phone,Email,Street,City,Zip,Company,Group name\n\
         Ana,,+34612345601,ana@example.com,,Madrid,,Acme,B\n\
         Ana,Pérez,+34612345602,,Calle Sol 1,Sevilla,41001,Acme,A\n\
         Ana,Pérez Gil,+34612345603,,Calle Luna 2,Madrid,28001,,\n",
    );
    let compared = compare(&bench.store, &[1, 2, 3].map(ContactId::new)).unwrap();
    let ids: Vec<_> = compared.contacts.iter().map(|contact| contact.id).collect();
    assert_eq!(ids, [2, 3, 1].map(ContactId::new));
    assert_eq!(compared.groups, ["A", "B"]);
    let fields: Vec<_> = compared
        .fields
        .iter()
        .map(|field| (field.field.as_str(), field.from.get(), field.differs, field.conflicts))
        .collect();
    assert_eq!(
        fields,
        [
            ("first_name", 2, false, false),
            ("last_name", 2, true, true),
            ("phone", 2, true, true),
            ("email", 1, true, false),
            ("street", 2, true, true),
            ("city", 2, true, true),
            ("zip", 2, true, true),
            ("Company", 2, true, false),
        ]
    );
    // The address of the one who stays is not made up from two others'.
    let merged =
        merge(&mut bench.store, ContactId::new(1), &[ContactId::new(2), ContactId::new(3)], &[]).unwrap();
    assert_eq!(
        (
            merged.texts[Text::Street].as_deref(),
            merged.texts[Text::City].as_deref(),
            merged.texts[Text::Zip].as_deref()
        ),
        (Some("Calle Luna 2"), Some("Madrid"), Some("28001"))
    );
    assert_eq!(merged.texts[Text::LastName].as_deref(), Some("Pérez"));
}

#[test]
fn merging_takes_what_was_chosen_and_keeps_the_rest_readable() {
    let mut bench = Bench::new();
    bench.field("Company", FieldType::Text, &[], false);
    bench.field("Shoe size", FieldType::Number, &[], false);
    bench.csv(
        "First name,Phone,Email,Company,Shoe size\n\
         Ana,+34612345601,old@example.com,Acme,38\n\
         Anna,+34612345602,new@example.com,,39\n",
    );
    // A field that is not in use still has its values.
    let size = bench.store.field_named("Shoe size").unwrap().id;
    bench.store.activate_field(size, false).unwrap();
    let choose = |field: &str, from| FieldChoice { field: field.into(), from: ContactId::new(from) };
    let choices = [choose("phone", 2), choose("email", 2), choose("first_name", 2), choose("company", 2)];
    let merged = merge(&mut bench.store, ContactId::new(1), &[ContactId::new(2)], &choices).unwrap();
    assert_eq!(
        (merged.id, merged.first_name.as_str(), merged.phone.as_str(), merged.texts[Text::Email].as_deref()),
        (ContactId::new(1), "Anna", "+34612345602", Some("new@example.com"))
    );
    assert_eq!(merged.fields.get("Company"), Some(&Value::Null), "the empty one was chosen");
    let history = bench.store.messages(ContactId::new(1), &MessageQuery::default()).unwrap();
    let texts: Vec<_> = history.messages.iter().map(|m| (m.author.as_deref(), m.text.as_str())).collect();
    assert_eq!(texts, [(Some("Ana"), "+34 612 34 56 01 · old@example.com")]);

    bench.store.undo().unwrap();
    bench.store.activate_field(size, true).unwrap();
    let back = bench.contacts();
    let sizes: Vec<_> = back.iter().map(|contact| contact.fields.get("Shoe size").cloned()).collect();
    assert_eq!(sizes, [Some(Value::Number(38.0)), Some(Value::Number(39.0))]);
    assert_eq!(back.iter().map(|contact| contact.messages).collect::<Vec<_>>(), [0, 0]);

    let stranger =
        merge(&mut bench.store, ContactId::new(1), &[ContactId::new(2)], &[choose("city", 7)]).unwrap_err();
    assert_eq!(stranger.code(), "contact_not_found");
    let unknown =
        merge(&mut bench.store, ContactId::new(1), &[ContactId::new(2)], &[choose("colour", 2)]).unwrap_err();
    assert_eq!(unknown.code(), "field_not_found");
    assert_eq!(bench.contacts().len(), 2);
}

#[test]
fn a_merge_is_undone_after_the_next_start() {
    let mut bench = Bench::new();
    bench.csv(&format!("{HEAD}Ana,,+34612345601,,,A\nAna,Pérez,+34612345602,,,B\n"));
    merge(
        &mut bench.store,
        ContactId::new(1),
        &[ContactId::new(2)],
        &[FieldChoice { field: "phone".into(), from: ContactId::new(2) }],
    )
    .unwrap();
    bench.reopen();
    bench.store.undo().unwrap();
    let phones: Vec<_> = bench.contacts().into_iter().map(|contact| contact.phone).collect();
    assert_eq!(phones, ["+34612345601", "+34612345602"]);
    bench.store.redo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.contacts().len(), 2);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
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
    bench.store.star_contacts(&[ContactId::new(2)], true).unwrap();
    let before = bench.contacts();
    let chosen = FieldChoice { field: "city".into(), from: ContactId::new(2) };
    let merged = merge(&mut bench.store, ContactId::new(1), &[ContactId::new(2)], &[chosen]).unwrap();
    assert_eq!(
        (merged.texts[Text::LastName].as_deref(), merged.texts[Text::Email].as_deref()),
        (Some("Pérez"), Some("ana@example.com"))
    );
    assert_eq!(
        (merged.phone.as_str(), merged.texts[Text::City].as_deref()),
        ("+34612345601", Some("Sevilla"))
    );
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
    assert_eq!(bench.store.contact(ContactId::new(1)).unwrap().messages, 3);
    bench.store.undo().unwrap();
    // Bringing a contact back needs a slot like any other.
    bench.store.redo().unwrap();
    bench.store.set_plan_limit("Unlimited", Some(2)).unwrap();
    let refused = bench.store.undo().unwrap_err();
    assert_eq!(refused.code(), "over_limit");
    assert_eq!(bench.contacts().len(), 2);
    assert_eq!(bench.store.check().unwrap(), [""; 0]);
}
