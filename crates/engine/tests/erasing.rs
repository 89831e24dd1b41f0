//! Erasing for good: after a deletion no byte of what was deleted is in any file of the store or its log.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use kith_engine::clock::Timestamp;
use kith_engine::field::{FieldType, Text, Texts};
use kith_engine::id::ContactId;
use kith_engine::id::MessageId;
use std::path::PathBuf;

use common::Bench;
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::history::{self, ChatOptions, ChatTarget, TimeZone, import_chat};
use kith_engine::import::{ImportOptions, OnDuplicate};
use kith_engine::message::{Message, MessageInput, MessageQuery};
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::Store;

fn contact(bench: &mut Bench, first: &str, phone: &str) -> ContactId {
    let text = |text: &str| Some(Some(text.to_owned()));
    let input = ContactInput { first_name: text(first), phone: text(phone), ..ContactInput::default() };
    edit::add(&mut bench.store, &input).expect("a contact").id
}

fn all(store: &Store, contact: ContactId) -> Vec<Message> {
    history::page(store, contact, &MessageQuery::default()).expect("a history").messages
}

fn note(bench: &mut Bench, contact: ContactId, text: &str, at: &str) -> Message {
    let input =
        MessageInput { text: Some(text.to_owned()), at: Some(at.to_owned()), ..MessageInput::default() };
    history::add(&mut bench.store, contact, &input, &TimeZone::UTC).expect("a note")
}

/// Every file of the store that holds one of the words.
fn leaks(store: &Store, words: &[String]) -> Vec<(PathBuf, String)> {
    let folder = store.path().parent().unwrap();
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        for word in words {
            if bytes.windows(word.len()).any(|window| window == word.as_bytes()) {
                found.push((path.clone(), word.clone()));
            }
        }
    }
    found
}

/// Entries of several contacts, written in turn and of many lengths, so that pages are split and shared.
fn written(bench: &mut Bench, contact: ContactId, others: &[ContactId]) -> Vec<String> {
    let mut words = Vec::new();
    for n in 0..120_usize {
        let word = format!("ZEBRA{n:04}QUAGGA");
        let length = [3, 40, 900, 6000][n % 4];
        note(bench, contact, &format!("{word} {}", "x".repeat(length)), "2024-01-01");
        for other in others {
            note(bench, *other, &format!("kept {}", "y".repeat((n * 37) % 700)), "2024-01-01");
        }
        words.push(word);
    }
    // Edits move entries about in their pages.
    for (n, message) in all(&bench.store, contact).into_iter().enumerate().step_by(3) {
        let text = format!("ZEBRA{n:04}EDITED {}", "z".repeat((n * 53) % 3000));
        let input = MessageInput { text: Some(text), ..MessageInput::default() };
        history::edit(&mut bench.store, message.id, &input, &TimeZone::UTC).unwrap();
        words.push(format!("ZEBRA{n:04}EDITED"));
    }
    words
}

#[test]
fn a_deleted_contact_leaves_no_word_behind() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "+34612345678");
    let others = [contact(&mut bench, "Bo", "+34612345679"), contact(&mut bench, "Cy", "+34612345670")];
    let words = written(&mut bench, ana, &others);
    assert!(!leaks(&bench.store, &words).is_empty());
    // Another connection is open, as the window's is while the command line deletes.
    let other = Store::open(bench.store.path().parent().unwrap(), Timestamp::default).unwrap();
    assert_eq!(other.count_messages(&[ana]).unwrap(), 120);
    let gone = bench.store.delete_contacts(&[ana]).unwrap();
    assert_eq!((gone.deleted, gone.messages_erased), (1, 120));
    assert_eq!(leaks(&bench.store, &words), []);
    assert_eq!(other.count_messages(&[ana]).unwrap(), 0);
    assert_eq!(all(&bench.store, others[0]).len(), 120);
    let again = contact(&mut bench, "Ana", "+34612345678");
    assert!(again > ana && all(&bench.store, again).is_empty());
    assert!(bench.store.check().unwrap().is_empty());
}

#[test]
fn a_deleted_entry_leaves_no_word_behind() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "+34612345678");
    let words = written(&mut bench, ana, &[]);
    let ids: Vec<MessageId> = all(&bench.store, ana).iter().map(|message| message.id).collect();
    history::delete(&mut bench.store, &ids).unwrap();
    assert_eq!(leaks(&bench.store, &words), []);
}

#[test]
fn a_reader_only_puts_off_the_erasing() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "+34612345678");
    let words = vec!["ZEBRAWORD".to_owned()];
    note(&mut bench, ana, "ZEBRAWORD", "2024-01-01");
    let other = rusqlite::Connection::open(bench.store.path()).unwrap();
    other.execute_batch("BEGIN; SELECT count(*) FROM contacts").unwrap();
    bench.store.delete_contacts(&[ana]).unwrap();
    // The reader still sees the earlier state, so it must still be there.
    assert!(!leaks(&bench.store, &words).is_empty());
    other.execute_batch("COMMIT").unwrap();
    // The next write finishes it …
    bench.store.set_setting("anything", "1").unwrap();
    assert_eq!(leaks(&bench.store, &words), []);
    // … as does the next opening.
    let ana = contact(&mut bench, "Ana", "+34612345678");
    note(&mut bench, ana, "ZEBRAWORD", "2024-01-01");
    other.execute_batch("BEGIN; SELECT count(*) FROM contacts").unwrap();
    bench.store.delete_contacts(&[ana]).unwrap();
    other.execute_batch("COMMIT").unwrap();
    let _again = Store::open(bench.store.path().parent().unwrap(), Timestamp::default).unwrap();
    assert_eq!(leaks(&bench.store, &words), []);
}

#[test]
fn one_entry_goes_without_the_others() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "+34612345678");
    let kept = note(&mut bench, ana, "KEPTWORD", "2024-01-01");
    let gone = note(&mut bench, ana, "ZEBRAWORD", "2024-01-02");
    let emptied = MessageInput { text: Some("nothing".to_owned()), ..MessageInput::default() };
    let edited = note(&mut bench, ana, "ZEBRAEDITED", "2024-01-03");
    history::edit(&mut bench.store, edited.id, &emptied, &TimeZone::UTC).unwrap();
    assert_eq!(history::delete(&mut bench.store, &[gone.id]).unwrap(), 1);
    assert_eq!(leaks(&bench.store, &["ZEBRAWORD".to_owned(), "ZEBRAEDITED".to_owned()]), []);
    assert_eq!(all(&bench.store, ana).first(), Some(&kept));
}

#[test]
fn a_selection_takes_every_word_along() {
    let mut bench = Bench::new();
    let people: Vec<ContactId> =
        (0..40).map(|n| contact(&mut bench, &format!("P{n}"), &format!("+346123456{n:02}"))).collect();
    let mut words = Vec::new();
    for (n, person) in people.iter().enumerate() {
        let word = format!("ZEBRA{n:04}QUAGGA");
        note(&mut bench, *person, &format!("{word}{}", "x".repeat(n * 211)), "2024-01-01");
        words.push(word);
    }
    let gone = bench.store.delete_contacts(&people[..39]).unwrap();
    assert_eq!((gone.deleted, gone.messages_erased), (39, 39));
    let kept = words.split_off(39);
    assert_eq!(leaks(&bench.store, &words), []);
    assert!(!leaks(&bench.store, &kept).is_empty());
}

/// What can be undone is kept as JSON: nothing of a history may be in it.
#[test]
fn what_can_be_undone_holds_no_message() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "+34612345678");
    let chat = "15/01/2024, 21:42 - Ana: ZEBRACHAT\n15/01/2024, 21:43 - ZEBRAAUTHOR: ZEBRAFILE.jpg (file attached)\n";
    let chat = bench.file("chat.txt", chat);
    import_chat(&mut bench.store, &chat, &ChatTarget::Contact(ana), &ChatOptions::default(), &TimeZone::UTC)
        .unwrap();
    let added = note(&mut bench, ana, "ZEBRANOTE", "2024-01-01");
    let changed = MessageInput { text: Some("ZEBRACHANGED".to_owned()), ..MessageInput::default() };
    history::edit(&mut bench.store, added.id, &changed, &TimeZone::UTC).unwrap();
    let city = ContactInput {
        texts: Texts::from([(Text::City, Some(Some("Lyon".to_owned())))]),
        ..ContactInput::default()
    };
    edit::edit(&mut bench.store, ana, &city).unwrap();
    bench.store.star_contacts(&[ana], true).unwrap();
    bench.store.undo().unwrap();
    bench.store.delete_contacts(&[ana]).unwrap();
    // The chat's own file is the user's.
    std::fs::remove_file(chat).unwrap();
    assert_eq!(leaks(&bench.store, &["ZEBRA".to_owned()]), []);
}

#[test]
fn what_was_merged_goes_with_the_contact_that_took_it_in() {
    let mut bench = Bench::new();
    let words = ["ZEBRAONE".to_owned(), "ZEBRATWO".to_owned()];
    let pair = |bench: &mut Bench| {
        let ana = contact(bench, "Ana", "+34612345678");
        let bo = contact(bench, "Bo", "+34612345679");
        note(bench, ana, &words[0], "2024-01-01");
        note(bench, bo, &words[1], "2024-01-02");
        kith_engine::duplicates::merge(&mut bench.store, ana, &[bo], &[]).unwrap();
        (ana, bo)
    };
    let (ana, _) = pair(&mut bench);
    assert_eq!(all(&bench.store, ana).iter().filter(|entry| words.contains(&entry.text)).count(), 2);
    bench.store.delete_contacts(&[ana]).unwrap();
    assert_eq!(leaks(&bench.store, &words), []);
    // Taken apart again, each has its own, and takes it along.
    let (ana, bo) = pair(&mut bench);
    bench.store.undo().unwrap();
    assert_eq!(all(&bench.store, bo).len(), 1);
    bench.store.delete_contacts(&[bo]).unwrap();
    assert_eq!(leaks(&bench.store, &words[1..]), []);
    assert_eq!(all(&bench.store, ana).len(), 1);
    bench.store.delete_contacts(&[ana]).unwrap();
    assert_eq!(leaks(&bench.store, &words), []);
}

#[test]
fn the_same_phone_starts_empty() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "+34612345678");
    note(&mut bench, ana, "ZEBRAWORD", "2024-01-01");
    bench.store.delete_contacts(&[ana]).unwrap();
    let again = contact(&mut bench, "Ana", "+34612345678");
    assert!(all(&bench.store, again).is_empty(), "added again, it starts empty");
    assert_eq!(bench.store.contact(again).unwrap().messages, 0);
    assert_eq!(leaks(&bench.store, &["ZEBRAWORD".to_owned()]), []);
}

#[test]
fn a_contact_without_messages_leaves_the_log_too() {
    let mut bench = Bench::new();
    bench.field("Motto", FieldType::Text, &[], false);
    bench.csv("First name,Phone,City,Motto\nZEBRAFIRST,+34612345678,ZEBRACITY,ZEBRAMOTTO\n");
    let only = bench.contacts()[0].id;
    let other = Store::open(bench.store.path().parent().unwrap(), Timestamp::default).unwrap();
    assert_eq!(other.count_contacts().unwrap(), 1);
    bench.store.delete_contacts_for_good(&[only]).unwrap();
    assert_eq!(leaks(&bench.store, &["ZEBRA".to_owned(), "34612345678".to_owned()]), []);
}

#[test]
fn a_contact_leaves_no_step_and_no_change_of_an_import_behind() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "+34612345678");
    let bo = contact(&mut bench, "ZEBRABO", "+34612345679");
    let update = ImportOptions { on_duplicate: OnDuplicate::Update, ..ImportOptions::default() };
    bench.csv_with("First name,Phone,City\nZEBRABO,+34612345679,ZEBRACITY\n", &update);
    let typed = |text: &str| Some(Some(text.to_owned()));
    edit::edit(
        &mut bench.store,
        bo,
        &ContactInput { first_name: typed("ZEBRABOB"), ..ContactInput::default() },
    )
    .unwrap();
    bench.store.deny_duplicate(ana, bo).unwrap();
    // The step of a merge that was undone holds the contact that was merged, under the id of the other.
    kith_engine::duplicates::merge(&mut bench.store, ana, &[bo], &[]).unwrap();
    bench.store.undo().unwrap();
    assert!(bench.store.undo_state().unwrap().redo.is_some());
    bench.store.delete_contacts_for_good(&[bo]).unwrap();
    assert_eq!(bench.store.undo_state().unwrap().redo, None);
    assert_eq!(leaks(&bench.store, &["ZEBRA".to_owned(), "34612345679".to_owned()]), []);
    assert_eq!(bench.store.contact(ana).unwrap().first_name, "Ana");
}

#[test]
fn a_step_stays_that_can_still_be_redone() {
    let mut bench = Bench::new();
    let [ana, bo, cy] = [("Ana", "+34612345678"), ("Bo", "+34612345679"), ("Cy", "+34612345670")]
        .map(|(name, phone)| contact(&mut bench, name, phone));
    kith_engine::duplicates::merge(&mut bench.store, ana, &[bo], &[]).unwrap();
    bench.store.delete_contacts_for_good(&[cy]).unwrap();
    bench.store.undo().unwrap();
    bench.store.redo().unwrap();
    bench.store.undo().unwrap();
    let dee = contact(&mut bench, "Dee", "+34612345671");
    bench.store.delete_contacts_for_good(&[dee]).unwrap();
    bench.store.redo().unwrap();
    assert_eq!(bench.store.count_contacts().unwrap(), 1);
}

#[test]
fn an_undone_import_leaves_no_word_behind() {
    let mut bench = Bench::new();
    bench.field("Motto", FieldType::Text, &[], false);
    contact(&mut bench, "Ana", "+34612345678");
    let update = ImportOptions { on_duplicate: OnDuplicate::Update, ..ImportOptions::default() };
    bench.csv_with(
        "First name,Phone,City,Groups,Motto\nAna,+34612345678,ZEBRACITY,ZEBRAGROUP,ZEBRAMOTTO\nZEBRABO,+34612345679,,,\n",
        &update,
    );
    let import = bench.store.imports().unwrap()[0].id;
    let undone = bench.store.undo_import(import, IGNORE_PROGRESS).unwrap();
    assert_eq!((undone.removed, undone.restored), (1, 1));
    assert_eq!(leaks(&bench.store, &["ZEBRA".to_owned(), "34612345679".to_owned()]), []);
}

#[test]
fn a_deleted_field_leaves_no_value_behind() {
    let mut bench = Bench::new();
    bench.field("Motto", FieldType::Text, &[], false);
    bench.csv("First name,Phone,Motto\nAna,+34612345678,ZEBRAMOTTO\n");
    let motto = bench.store.field_named("Motto").unwrap().id;
    assert_eq!(bench.store.delete_field_for_good(motto).unwrap(), 1);
    assert_eq!(leaks(&bench.store, &["ZEBRA".to_owned()]), []);
}
