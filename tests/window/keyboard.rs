//! Tests that the whole window can be used by keyboard only, and that the focus is never lost.

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};
use serde_json::json;

async fn key(page: &Page, key: Key) {
    page.press(&char::from(key).to_string()).await;
}

/// Presses Tab until the element with this name has the focus.
async fn tab_to(page: &Page, name: &str) {
    let named = "const e = document.activeElement;
        const name = e.ariaLabel ?? e.labels?.[0]?.innerText ?? e.innerText ?? '';
        return name.replace('*', '').trim();";
    for _ in 0..60 {
        if page.script(named, Vec::new()).await == json!(name) {
            return;
        }
        key(page, Key::Tab).await;
    }
    panic!("Tab does not lead to “{name}”");
}

async fn focused(page: &Page) {
    let held = "return document.activeElement !== document.body && document.activeElement !== null;";
    page.until("something has the focus", held, &[]).await;
}

async fn on_a_row(page: &Page) {
    let row = "return document.activeElement?.role === 'row';";
    page.until("a row has the focus", row, &[]).await;
}

async fn focused_row(page: &Page, name: &str) {
    let row =
        "const e = document.activeElement; return e?.role === 'row' && e.innerText.includes(arguments[0]);";
    page.until(&format!("the row of {name} has the focus"), row, &[name]).await;
}

/// Deletes the focused row.
async fn delete(page: &Page) {
    key(page, Key::Delete).await;
    page.find("dialog", "Delete this contact?").await;
    tab_to(page, "Delete contact").await;
    key(page, Key::Enter).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_stays_near_what_was_deleted() {
    let window = Session::with(Setup::filled(people::forty)).await;
    let page = &window.page;
    page.lists(42).await;
    page.press("/").await;
    page.press("ma").await;
    page.until(
        "the list is narrowed",
        "return document.querySelector('[role=grid]').ariaRowCount < 20;",
        &[],
    )
    .await;
    let names = page.names_listed().await;
    key(page, Key::Down).await;
    on_a_row(page).await;
    key(page, Key::End).await;

    // Delete from the last row up to the only one. The empty store then shows how to begin.
    for (left, name) in names.iter().enumerate().skip(1).rev() {
        focused_row(page, name).await;
        delete(page).await;
        page.lists(left as u64).await;
    }
    focused_row(page, &names[0]).await;
    delete(page).await;
    page.find("heading", "No contact matches").await;
    has_focus(page, "Show all contacts").await;
    key(page, Key::Enter).await;
    page.lists(42 - names.len() as u64).await;
    page.chord(&[Key::Control], 'f').await;
    key(page, Key::Down).await;
    on_a_row(page).await;
    page.chord(&[Key::Control], 'a').await;
    key(page, Key::Delete).await;
    tab_to(page, &format!("Delete {} contacts", 42 - names.len())).await;
    key(page, Key::Enter).await;
    page.find("heading", "Your contacts, all in one place").await;
    has_focus(page, "Add a contact").await;
    window.close().await;
}

async fn has_focus(page: &Page, name: &str) {
    let named = "return document.activeElement.innerText?.trim() === arguments[0];";
    page.until(&format!("“{name}” has the focus"), named, &[name]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_can_be_done_without_a_pointer() {
    let window = Session::open().await;
    let page = &window.page;
    page.find("heading", "Your contacts, all in one place").await;

    // Import.
    let file = window.home.path().join("people.csv");
    std::fs::write(&file, "First name,Phone\nAna,+34612345678\nBea,+34612345679\nCai,+34612345670\n")
        .unwrap();
    window.portal().choose(&file);
    page.chord(&[Key::Control], 'i').await;
    page.find("heading", "Choose a file").await;
    tab_to(page, "Choose file…").await;
    key(page, Key::Enter).await;
    page.find("heading", "Match the columns").await;
    focused(page).await;
    page.chord(&[Key::Control], Key::Enter).await;
    page.until("the preview is there", "return !!document.querySelector('[data-preview=true]');", &[]).await;
    focused(page).await;
    page.chord(&[Key::Control], Key::Enter).await;
    page.find("button", "Show imported").await;
    focused(page).await;
    tab_to(page, "Show imported").await;
    key(page, Key::Enter).await;
    page.lists(3).await;

    // Search for a contact, open, star, edit and save it.
    page.press("/").await;
    page.press("bea").await;
    page.lists(1).await;
    key(page, Key::Down).await;
    on_a_row(page).await;
    page.press("s").await;
    page.find("button", "Remove star").await;
    key(page, Key::Enter).await;
    page.find("textbox", "First name").await;
    tab_to(page, "City").await;
    page.press("Vigo").await;
    page.chord(&[Key::Control], 's').await;
    page.shows("Changes saved.").await;
    focused(page).await;

    // Delete another contact, which cannot be undone; the command palette opens the remaining one.
    page.chord(&[Key::Control], 'f').await;
    key(page, Key::Escape).await;
    page.lists(3).await;
    key(page, Key::Escape).await;
    on_a_row(page).await;
    key(page, Key::End).await;
    key(page, Key::Delete).await;
    page.find("dialog", "Delete this contact?").await;
    tab_to(page, "Delete contact").await;
    key(page, Key::Enter).await;
    page.lists(2).await;
    focused_row(page, "Bea").await;
    page.chord(&[Key::Control], 'k').await;
    page.find("dialog", "Command palette").await;
    page.press("bea").await;
    page.until("the palette has found her", "return !!document.querySelector('dialog .head');", &[]).await;
    key(page, Key::Enter).await;
    page.find("heading", "Bea").await;

    // Move the focus through all panes, open the settings by their key, and go back.
    for pane in ["sidebar", "list", "detail"] {
        key(page, Key::F6).await;
        let here = "return document.activeElement.closest('[data-pane]')?.dataset.pane ?? null;";
        let before = page.script(here, Vec::new()).await;
        assert!(before.is_string(), "F6 went out of the panes instead of to {pane}");
    }
    page.chord(&[Key::Control], ',').await;
    page.find("heading", "Settings").await;
    key(page, Key::Escape).await;
    page.lists(2).await;
    page.press("?").await;
    page.find("dialog", "Keyboard shortcuts").await;
    key(page, Key::Escape).await;
    focused(page).await;
    window.close().await;
}
