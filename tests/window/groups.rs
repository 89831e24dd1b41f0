//! Tests of groups: creating, renaming and deleting them in the sidebar, and adding contacts by keyboard.

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_made_renamed_and_deleted_and_their_contacts_stay() {
    let window = Session::with(Setup::filled(people::forty)).await;
    let page = &window.page;
    page.lists(42).await;
    page.click("button", "New group").await;
    page.fill("textbox", "Name", "a | b").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.shows("A group name can’t contain “|”.").await;
    page.fill("textbox", "Name", "  Book   club ").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    group(page, "Book club", "0").await;

    // Add two contacts to a group by keyboard only.
    page.chord(&[Key::Control], 'f').await;
    page.press("maria").await;
    page.lists(2).await;
    page.press(&char::from(Key::Down).to_string()).await;
    page.chord(&[Key::Control], 'a').await;
    page.shows("2 selected").await;
    page.find("button", "Group").await.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
    page.find("dialog", "Groups").await;
    page.press("book").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    group(page, "Book club", "2").await;

    page.click_containing("button", "Book club 2").await;
    page.lists(2).await;
    page.click("button", "Actions for Book club").await;
    page.click("menuitem", "Rename…").await;
    page.fill("textbox", "Name", "Readers").await;
    page.click("button", "Rename").await;
    group(page, "Readers", "2").await;
    page.lists(2).await;
    page.click("button", "Actions for Readers").await;
    page.click("menuitem", "Delete group…").await;
    page.shows("The 2 contacts in it stay in Kith; they only leave the group.").await;
    page.click("button", "Delete group").await;
    page.shows("The group “Readers” was deleted.").await;
    page.lists(42).await;
    window.close().await;
}

/// Waits until the sidebar shows a group with this number of contacts.
async fn group(page: &Page, name: &str, count: &str) {
    let counted = "return [...document.querySelectorAll('[data-place]')].some((place) =>
        place.querySelector('.label').innerText === arguments[0]
        && place.querySelector('.count').innerText === arguments[1]);";
    page.until(&format!("{name} has {count}"), counted, &[name, count]).await;
}
