//! Tests of editing a field of many contacts, and of the bar that shows a long change.

use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;

use kith_engine::browse::{Filter, Operator, Query, answer};
use kith_engine::clock::Timestamp;
use kith_engine::field::Text;
use kith_engine::id::ContactId;
use kith_engine::store::{Store, StoreError};
use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};

/// Selects all contacts, and opens the dialog for a field.
async fn edit(page: &Page, field: &str) {
    page.chord(&[Key::Control], 'a').await;
    page.shows("42 selected").await;
    page.click("button", "Edit field").await;
    page.find("dialog", "Edit a field").await;
    page.choose("Field", field).await;
}

/// The countries of all contacts, by id.
fn countries(window: &Session) -> Vec<Option<String>> {
    let store = Store::open(&window.data_dir(), Timestamp::default).unwrap();
    let ids: Vec<_> = (1..=42).map(ContactId::new).collect();
    store.contacts(&ids).unwrap().into_iter().map(|contact| contact.texts[Text::Country].clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_field_of_all_contacts_is_set_replaced_and_brought_back() {
    let window = Session::with(Setup::filled(people::forty)).await;
    let page = &window.page;
    page.lists(42).await;
    let before = countries(&window);
    let spanish = before.iter().filter(|country| country.as_deref() == Some("Spain")).count();

    edit(page, "Country").await;
    page.fill("textbox", "Country", "Spain").await;
    page.shows(&format!("Changes {} of 42 contacts.", 42 - spanish)).await;
    let filled = before.iter().flatten().count();
    page.shows(&format!("{} have another value now, which is replaced.", filled - spanish)).await;
    assert_eq!(page.accessibility_faults().await, [""; 0]);
    page.click_containing("button", "Change ").await;
    page.shows(&format!("“Country” changed in {} contacts.", 42 - spanish)).await;
    assert!(countries(&window).iter().all(|country| country.as_deref() == Some("Spain")));

    edit(page, "Country").await;
    page.click("radio", "Replace text").await;
    page.fill("textbox", "Find", "sPÁ").await;
    page.fill("textbox", "Replace with", "Ukra").await;
    page.click("button", "Change 42 contacts").await;
    page.shows("“Country” changed in 42 contacts.").await;
    assert!(countries(&window).iter().all(|country| country.as_deref() == Some("Ukrain")));

    page.click("button", "Undo").await;
    page.shows("Undone.").await;
    page.chord(&[Key::Control], 'z').await;
    let undone = "return [...document.querySelectorAll('.toast')]
        .filter((toast) => toast.innerText.includes('Undone.')).length === 2;";
    page.until("both edits are undone", undone, &[]).await;
    assert_eq!(countries(&window), before);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_change_is_shown_and_can_be_cancelled_while_the_window_stays_usable() {
    let window = Session::with(Setup::filled(people::many)).await;
    let page = &window.page;
    page.lists(20_000).await;
    page.chord(&[Key::Control], 'a').await;
    page.shows("20,000 selected").await;
    let writing = Writing::start(&window);
    page.click("button", "Star").await;
    page.find("progressbar", "Starring contacts…").await;
    page.chord(&[Key::Control], 'f').await;
    page.press("山田").await;
    page.until(
        "the list is searched",
        "return document.querySelector('[role=grid]').ariaRowCount < 20000;",
        &[],
    )
    .await;
    page.click("button", "Cancel").await;
    writing.end();
    page.shows("Cancelled. Nothing was written.").await;
    let store = Store::open(&window.data_dir(), Timestamp::default).unwrap();
    let query = Query { filters: vec![Filter::new("starred", Operator::Is, ["yes"])], ..Query::default() };
    assert_eq!(answer(&store, "en", &query, 0, 0).unwrap().total, 0);
    window.close().await;
}

/// Another program that writes, so that a change has to wait.
struct Writing {
    done: Sender<()>,
    writer: JoinHandle<()>,
}

impl Writing {
    fn start(window: &Session) -> Writing {
        let mut store = Store::open(&window.data_dir(), Timestamp::default).unwrap();
        let ((started, begun), (done, ended)) = (channel(), channel());
        let writer = std::thread::spawn(move || {
            let refused = store.change_contact(ContactId::new(1), |_, _| {
                started.send(()).unwrap();
                ended.recv().unwrap();
                Err(StoreError::Cancelled)
            });
            assert!(refused.is_err());
        });
        begun.recv().unwrap();
        Writing { done, writer }
    }

    fn end(self) {
        self.done.send(()).unwrap();
        self.writer.join().unwrap();
    }
}
