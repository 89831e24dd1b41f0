//! Tests of smart groups: saving what the list shows, the live number, changing and deleting.

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};

#[tokio::test(flavor = "multi_thread")]
async fn a_search_becomes_a_smart_group_that_is_counted_live() {
    let window = Session::with(Setup::filled(people::forty)).await;
    let page = &window.page;
    page.lists(42).await;
    page.chord(&[Key::Control], 'f').await;
    page.press("maria").await;
    page.lists(2).await;
    page.click("button", "Save as smart group").await;
    page.fill("textbox", "Name", "Marias").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    place(page, "Marias", "2").await;

    // Another place shows its own contacts, and the smart group what was saved.
    page.click_containing("button", "All contacts").await;
    page.lists(42).await;
    page.click_containing("button", "Marias 2").await;
    page.lists(2).await;

    // The number follows the contacts, wherever they change.
    page.chord(&[Key::Control], 'f').await;
    page.press(&char::from(Key::Down).to_string()).await;
    page.press(&char::from(Key::Delete).to_string()).await;
    page.click("button", "Delete contact").await;
    place(page, "Marias", "1").await;

    // What differs from what was saved can be put back.
    page.chord(&[Key::Control], 'f').await;
    page.press("x").await;
    page.find("button", "Save changes").await;
    page.click("button", "More for the changed smart group").await;
    page.click("menuitem", "Discard changes").await;
    page.lists(1).await;

    page.click("button", "Actions for Marias").await;
    page.click("menuitem", "Delete smart group…").await;
    page.click("button", "Delete smart group").await;
    page.shows("The smart group “Marias” was deleted.").await;
    page.lists(41).await;
    window.close().await;
}

/// Waits until the sidebar shows a place with this number of contacts.
async fn place(page: &Page, name: &str, count: &str) {
    let counted = "return [...document.querySelectorAll('[data-place]')].some((place) =>
        place.querySelector('.label').innerText === arguments[0]
        && place.querySelector('.count')?.innerText === arguments[1]);";
    page.until(&format!("{name} has {count}"), counted, &[name, count]).await;
}
