//! Histories through the public API: the timeline, chats as exported, and erasing for good.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use kith_engine::field::{Text, Texts};
use kith_engine::id::ContactId;
use kith_engine::id::MessageId;
use std::io::Write;
use std::path::Path;

use common::Bench;
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::history::{
    self, ChatOptions, ChatSummary, ChatTarget, HistoryError, SenderChoice, TimeZone, import_chat,
    participants,
};
use kith_engine::message::{Direction, Message, MessageInput, MessageQuery};
use kith_engine::store::Store;
use kith_fixtures::texts;

fn contact(bench: &mut Bench, first: &str, last: &str, phone: &str) -> ContactId {
    let text = |text: &str| Some(Some(text.to_owned()));
    let input = ContactInput {
        first_name: text(first),
        phone: text(phone),
        texts: Texts::from([(Text::LastName, text(last))]),
        ..ContactInput::default()
    };
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

fn import(bench: &mut Bench, path: &Path, contact: ContactId) -> Result<ChatSummary, HistoryError> {
    import_as(bench, path, contact, None)
}

fn import_as(
    bench: &mut Bench,
    path: &Path,
    contact: ContactId,
    me: Option<&str>,
) -> Result<ChatSummary, HistoryError> {
    let options = ChatOptions { me: me.map(str::to_owned), ..ChatOptions::default() };
    import_chat(&mut bench.store, path, &ChatTarget::Contact(contact), &options, &TimeZone::UTC)
}

const CHAT: &str = "15/01/2024, 21:41 - Messages and calls are end-to-end encrypted.\n\
    15/01/2024, 21:42 - Ana Pérez: hola\n15/01/2024, 21:42 - Ana Pérez: hola\n\
    15/01/2024, 21:43 - Leo: ¿qué tal?\n";

#[test]
fn a_timeline_is_in_order_and_searched() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "Pérez", "+34612345678");
    note(&mut bench, ana, "Third", "2024-03-01T10:00:00Z");
    note(&mut bench, ana, "First café", "2024-01-01T10:00:00Z");
    let second = note(&mut bench, ana, "Second CAFÉ", "2024-02-01");
    assert_eq!(second.at, "2024-02-01T00:00:00Z");
    let texts = |query: &MessageQuery| {
        let page = history::page(&bench.store, ana, query).unwrap();
        (page.total, page.messages.into_iter().map(|message| message.text).collect::<Vec<_>>())
    };
    assert_eq!(texts(&MessageQuery::default()).1, ["First café", "Second CAFÉ", "Third"]);
    let page = MessageQuery { offset: 1, limit: Some(1), ..MessageQuery::default() };
    assert_eq!(texts(&page), (3, vec!["Second CAFÉ".to_owned()]));
    let found = MessageQuery { search: "Cafe".to_owned(), ..MessageQuery::default() };
    assert_eq!(texts(&found), (2, vec!["First café".to_owned(), "Second CAFÉ".to_owned()]));
    let found = MessageQuery { search: "cafe".to_owned(), offset: 1, limit: Some(5) };
    assert_eq!(texts(&found), (2, vec!["Second CAFÉ".to_owned()]));
    let found = MessageQuery { search: "ca\u{1b}fe\0".to_owned(), ..MessageQuery::default() };
    assert_eq!(texts(&found).0, 2);
    let found = MessageQuery { search: "second third".to_owned(), ..MessageQuery::default() };
    assert_eq!(texts(&found).0, 0);
    assert_eq!(bench.store.contact(ana).unwrap().messages, 3);
}

#[test]
fn entries_are_changed_and_deleted() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "", "+34612345678");
    let added = history::add(
        &mut bench.store,
        ana,
        &MessageInput { text: Some(" called \r\n twice ".to_owned()), ..MessageInput::default() },
        &TimeZone::UTC,
    )
    .unwrap();
    assert_eq!((added.direction, added.text.as_str()), (Direction::Note, "called\n twice"));
    assert_eq!(added.at, "2023-11-14T22:13:20Z");
    let changed = MessageInput { direction: Some(Direction::Out), ..MessageInput::default() };
    let edited = history::edit(&mut bench.store, added.id, &changed, &TimeZone::UTC).unwrap();
    assert_eq!(edited, Message { direction: Direction::Out, ..added.clone() });
    let blank = MessageInput { text: Some(" \n ".to_owned()), ..MessageInput::default() };
    for refused in [
        history::edit(&mut bench.store, added.id, &blank, &TimeZone::UTC),
        history::add(&mut bench.store, ana, &blank, &TimeZone::UTC),
    ] {
        assert_eq!(refused.unwrap_err().code(), "message_text_missing");
    }
    assert_eq!(history::delete(&mut bench.store, &[added.id, MessageId::new(99)]).unwrap(), 1);
    assert!(all(&bench.store, ana).is_empty());
    let gone = history::edit(&mut bench.store, added.id, &changed, &TimeZone::UTC);
    assert_eq!(gone.unwrap_err().code(), "message_not_found");
    assert_eq!(
        history::page(&bench.store, ContactId::new(99), &MessageQuery::default()).unwrap_err().code(),
        "contact_not_found"
    );
}

#[test]
fn the_list_notices_other_counts() {
    use kith_engine::browse::{Browser, Query};
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "", "+34612345678");
    let mut browser = Browser::new("en");
    let revision = browser.revision(&bench.store).unwrap();
    note(&mut bench, ana, "hi", "2024-01-01");
    assert_ne!(browser.revision(&bench.store).unwrap(), revision);
    let page = browser.page(&bench.store, &Query::default(), 0, 10).unwrap();
    assert_eq!(page.rows.first().unwrap().messages, 1);
}

/// What `expected.json` says of each sample.
#[test]
fn every_sample_reads_as_expected() {
    for (name, expected) in kith_fixtures::expected("whatsapp/expected.json") {
        let mut bench = Bench::new();
        let ana = contact(&mut bench, "Alice", "Müller", "+34612345678");
        let summary = import(&mut bench, &kith_fixtures::path(&format!("whatsapp/{name}")), ana).unwrap();
        assert_eq!(u64::from(summary.messages), expected["messages"], "{name}");
        let entries = all(&bench.store, ana);
        assert_eq!(entries.len(), (summary.messages + summary.system) as usize);
        let authors: Vec<&str> = entries.iter().filter_map(|entry| entry.author.as_deref()).collect();
        for sender in texts(&expected["senders"]) {
            let other = expected["ambiguous"].get(&sender).map(texts).unwrap_or_default();
            let found = authors.iter().any(|author| *author == sender || other.iter().any(|o| o == author));
            assert!(found, "{name}: {sender}");
        }
        for phone in texts(&expected["phones"]) {
            assert!(authors.contains(&phone.as_str()), "{name}: {phone}");
        }
        for other in texts(&expected["must_not_be_senders"]).iter().chain(&texts(&expected["in_text_only"])) {
            assert!(!authors.contains(&other.as_str()), "{name}: {other}");
        }
        let first = entries.iter().find(|entry| entry.author.as_deref() == Some("Alice Müller")).unwrap();
        assert_eq!(first.at.get(..16), Some("2024-01-15T21:41"), "{name}");
        assert_eq!((first.text.as_str(), first.direction), ("Hallo zusammen", Direction::In));
        let long = entries.iter().find(|entry| entry.author.as_deref() == Some("+12025550123")).unwrap();
        assert_eq!(long.text, "first line\nsecond line 15/01/2024, 10:00 - not: a header\nthird");
        let last = entries.last().unwrap();
        assert!(last.attached && last.attachment.is_none(), "{name}: {last:?}");
        let again = import(&mut bench, &kith_fixtures::path(&format!("whatsapp/{name}")), ana).unwrap();
        assert_eq!((again.imported, again.skipped), (0, summary.imported));
    }
}

#[test]
fn only_what_is_new_is_imported() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "Pérez", "+34612345678");
    let chat = bench.file("chat.txt", CHAT);
    let first = import(&mut bench, &chat, ana).unwrap();
    assert_eq!((first.imported, first.skipped, first.messages, first.system), (4, 0, 3, 1));
    let reported: Vec<_> =
        all(&bench.store, ana).into_iter().map(|m| (m.direction.name(), m.author, m.text)).collect();
    let expected = [
        ("system", None, "Messages and calls are end-to-end encrypted."),
        ("in", Some("Ana Pérez"), "hola"),
        ("in", Some("Ana Pérez"), "hola"),
        ("out", Some("Leo"), "¿qué tal?"),
    ];
    assert_eq!(reported, expected.map(|(d, author, text)| (d, author.map(str::to_owned), text.to_owned())));
    // The same chat, longer by two lines, one of which is there twice already.
    let longer = format!("{CHAT}15/01/2024, 21:42 - Ana Pérez: hola\n16/01/2024, 08:00 - Leo: bien\n");
    let chat = bench.file("chat.txt", longer);
    let again = import(&mut bench, &chat, ana).unwrap();
    assert_eq!((again.imported, again.skipped), (2, 4));
    // Elsewhere in the world the same chat is the same.
    let zone = TimeZone::fixed(jiff::tz::offset(9));
    let target = ChatTarget::Contact(ana);
    let again = import_chat(&mut bench.store, &chat, &target, &ChatOptions::default(), &zone).unwrap();
    assert_eq!((again.imported, again.skipped), (0, 6));
    // What was edited is still known.
    let leo = all(&bench.store, ana).into_iter().find(|m| m.text == "bien").unwrap();
    let changed = MessageInput { text: Some("muy bien".to_owned()), ..MessageInput::default() };
    history::edit(&mut bench.store, leo.id, &changed, &TimeZone::UTC).unwrap();
    assert_eq!(import(&mut bench, &chat, ana).unwrap().imported, 0);
}

#[test]
fn times_are_of_the_zone() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "Pérez", "+34612345678");
    let chat = bench.file("chat.txt", CHAT);
    let zone = TimeZone::fixed(jiff::tz::offset(-5));
    import_chat(&mut bench.store, &chat, &ChatTarget::Contact(ana), &ChatOptions::default(), &zone).unwrap();
    assert_eq!(all(&bench.store, ana).first().unwrap().at, "2024-01-16T02:41:00Z");
}

#[test]
fn who_me_is() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Someone", "Else", "+34612345678");
    let chat = bench.file("chat.txt", CHAT);
    // Neither sender is the contact, so nobody is known to be me …
    assert_eq!(import(&mut bench, &chat, ana).unwrap().me, None);
    assert!(all(&bench.store, ana).iter().all(|entry| entry.direction != Direction::Out));
    // … until a person says so, which corrects what was imported and is remembered.
    assert_eq!(import_as(&mut bench, &chat, ana, Some("leo")).unwrap().me.as_deref(), Some("Leo"));
    let out: Vec<String> = all(&bench.store, ana)
        .into_iter()
        .filter(|m| m.direction == Direction::Out)
        .map(|m| m.text)
        .collect();
    assert_eq!(out, ["¿qué tal?"]);
    let chat = bench.file(
        "b.txt",
        "15/01/2024, 21:42 - Bo: hi\n15/01/2024, 21:43 - Leo: you\n15/01/2024, 21:43 - Cy: we\n",
    );
    assert_eq!(import(&mut bench, &chat, ana).unwrap().me.as_deref(), Some("Leo"));
    let wrong = import_as(&mut bench, &chat, ana, Some("Nobody")).unwrap_err();
    assert_eq!(wrong.code(), "sender_not_found");
    assert!(wrong.to_string().contains("Bo, Leo, Cy"));
    // A file is named after the other one.
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Someone", "Else", "+34612345678");
    let chat = bench.file("WhatsApp Chat with Ana Pérez.txt", CHAT);
    assert_eq!(import(&mut bench, &chat, ana).unwrap().me.as_deref(), Some("Leo"));
}

#[test]
fn a_group_goes_to_its_contacts() {
    let mut bench = Bench::new();
    let alice = contact(&mut bench, "Alice", "MÜLLER", "+34612345670");
    let number = contact(&mut bench, "Karl", "", "+49 1512 3456789");
    let zoe = contact(&mut bench, "Zoe", "", "+34612345671");
    let path = kith_fixtures::path("whatsapp/de-android.txt");
    let options = ChatOptions { me: Some("محمد".to_owned()), ..ChatOptions::default() };
    let people = participants(&bench.store, &path, &options, &TimeZone::UTC).unwrap();
    let find = |name: &str| people.iter().find(|one| one.sender == name).unwrap();
    assert_eq!(
        (find("Alice Müller").messages, find("Alice Müller").contact.as_ref().unwrap().id),
        (2, alice)
    );
    assert_eq!(find("+4915123456789").contact.as_ref().unwrap().name, "Karl");
    assert!(find("محمد").me && find("Zoë 🎉").contact.is_none());
    let target =
        ChatTarget::BySender(vec![SenderChoice { sender: "Zoë 🎉".to_owned(), contact: Some(zoe) }]);
    let summary = import_chat(&mut bench.store, &path, &target, &options, &TimeZone::UTC).unwrap();
    assert_eq!(summary.imported, 4);
    assert_eq!(summary.left_out.len(), people.len() - 4);
    for (contact, count) in [(alice, 2), (number, 1), (zoe, 1)] {
        assert_eq!(all(&bench.store, contact).len(), count);
    }
}

fn zip(path: &Path, entries: &[(&str, &[u8])]) {
    let mut writer = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    for (name, content) in entries {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap();
}

#[test]
fn zips_with_photos() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "Pérez", "+34612345678");
    let path = bench.folder.path().join("chat.texts[Text::Zip]");
    let other = b"just a text that was sent";
    zip(&path, &[("IMG-1.jpg", b"\xff\xd8"), ("a note.txt", other), ("../../_chat.txt", CHAT.as_bytes())]);
    assert_eq!(import(&mut bench, &path, ana).unwrap().imported, 4);
    zip(&path, &[("a note.txt", other), ("Chat de WhatsApp con Ana.txt", CHAT.as_bytes())]);
    assert_eq!(import(&mut bench, &path, ana).unwrap().skipped, 4);
    let files: Vec<_> =
        std::fs::read_dir(bench.folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(files.len(), 2, "{files:?}");

    zip(&path, &[("_chat.txt", &vec![b'a'; 80 << 20])]);
    assert_eq!(import(&mut bench, &path, ana).unwrap_err().code(), "file_too_large");
    zip(&path, &[("photo.jpg", b"\xff\xd8")]);
    assert_eq!(import(&mut bench, &path, ana).unwrap_err().code(), "file_unsupported");
    let cut = bench.file("cut.texts[Text::Zip]", b"PK\x03\x04\x14\0\0\0");
    assert_eq!(import(&mut bench, &cut, ana).unwrap_err().code(), "file_damaged");
}

#[test]
fn files_that_are_no_chats() {
    let mut bench = Bench::new();
    let ana = contact(&mut bench, "Ana", "Pérez", "+34612345678");
    for (content, code) in [
        (&b""[..], "file_unsupported"),
        (b"hello", "file_unsupported"),
        (b"\x89PNG\r\n\x1a\n\0\0", "file_unsupported"),
        (b"01/02/2024, 21:42 - Ana: hi", "date_order_needed"),
        ("15/1/5784, 21:42 - Ana: hi".as_bytes(), "calendar_unsupported"),
    ] {
        let path = bench.file("x.txt", content);
        assert_eq!(import(&mut bench, &path, ana).unwrap_err().code(), code);
    }
    let folder = bench.folder.path().to_owned();
    assert_eq!(import(&mut bench, &folder, ana).unwrap_err().code(), "file_unsupported");
    assert_eq!(import(&mut bench, &folder.join("none.txt"), ana).unwrap_err().code(), "file_not_found");
    let path = bench.file("x.txt", CHAT);
    assert_eq!(import(&mut bench, &path, ContactId::new(99)).unwrap_err().code(), "contact_not_found");
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(CHAT.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let path = bench.file("x.txt", utf16);
    assert_eq!(import(&mut bench, &path, ana).unwrap().imported, 4);
    assert!(all(&bench.store, ana).iter().all(|entry| !entry.text.contains('\r')));
}
