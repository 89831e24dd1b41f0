//! Tests of deleting contacts and bringing them back: from the notice, by keys, and from the undo history.

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};

#[tokio::test(flavor = "multi_thread")]
async fn deleted_contacts_come_back() {
    let window = Session::with(Setup::filled(people::forty)).await;
    let page = &window.page;
    page.lists(42).await;
    let names = page.names_listed().await;

    // Three of them, and back from the notice.
    page.chord(&[Key::Control], 'f').await;
    page.press(&char::from(Key::Down).to_string()).await;
    for _ in 0..2 {
        page.chord(&[Key::Shift], Key::Down).await;
    }
    page.shows("3 selected").await;
    page.press(&char::from(Key::Delete).to_string()).await;
    page.find("dialog", "Delete 3 contacts?").await;
    page.shows("You can undo this, but not for the chat history: 4 messages will be gone for good.").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "the dialog");
    page.click("button", "Delete 3 contacts").await;
    page.lists(39).await;
    page.shows("3 contacts and their histories deleted.").await;
    page.click("button", "Undo").await;
    page.lists(42).await;
    assert_eq!(page.names_listed().await, names);

    // And away again by keys.
    page.chord(&[Key::Control], 'y').await;
    page.lists(39).await;

    // One more, for good, which leaves nothing to undo of it.
    page.chord(&[Key::Control], 'f').await;
    page.press(&char::from(Key::Down).to_string()).await;
    page.press(&char::from(Key::Delete).to_string()).await;
    page.find("dialog", "Delete this contact?").await;
    page.click("checkbox", "Delete for good").await;
    page.shows("This can’t be undone.").await;
    page.click("button", "Delete contact").await;
    page.lists(38).await;

    // The history names what can be undone, and undoes it.
    open_history(page).await;
    page.shows("Deleted 3 contacts").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "the undo history");
    page.click("button", "Undo 1 change").await;
    page.lists(41).await;
    window.close().await;
}

async fn open_history(page: &Page) {
    page.chord(&[Key::Control], 'k').await;
    page.fill("combobox", "Search commands and contacts", "undo history").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.find("dialog", "Undo history").await;
}
