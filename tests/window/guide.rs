//! Tests of the guide.

use kith_tests::page::Key;
use kith_tests::session::{Session, Setup};

const FOCUSED: &str = "return document.activeElement.textContent.trim() === arguments[0];";
const NO_DIALOG: &str = "return document.querySelector('dialog') === null;";

#[tokio::test(flavor = "multi_thread")]
async fn the_guide_is_opened_searched_and_left_by_keyboard() {
    let window = Session::open().await;
    let page = &window.page;
    page.find("heading", "Your contacts, all in one place").await;
    page.press(&char::from(Key::F1).to_string()).await;
    page.until("the first page has the focus", FOCUSED, &["Kith Guide"]).await;

    page.chord(&[Key::Control], 'f').await;
    page.press("rounded").await;
    page.until("it was found", "return document.querySelector('[role=option] mark') !== null;", &[]).await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.until("the section has the focus", FOCUSED, &["Phone rounded by the spreadsheet"]).await;
    let seen = "const box = document.activeElement.getBoundingClientRect();
        return box.top > 0 && box.bottom < innerHeight / 2;";
    page.until("the section is at the top", seen, &[]).await;

    page.click("link", "template").await;
    page.until("the link was followed", FOCUSED, &["Start from the template"]).await;
    page.chord(&[Key::Alt], Key::Left).await;
    page.until("the way back", FOCUSED, &["Phone rounded by the spreadsheet"]).await;

    // Esc clears the search, then closes the guide.
    let escape = char::from(Key::Escape).to_string();
    page.press(&escape).await;
    page.until("the search is cleared", "return document.querySelector('article mark') === null;", &[]).await;
    page.press(&escape).await;
    page.until("the guide is closed", NO_DIALOG, &[]).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_leads_to_its_section_and_back_to_the_import() {
    let window = Session::with(Setup::default()).await;
    let page = &window.page;
    let file = window.home.path().join("people.csv");
    std::fs::write(&file, "First name,Phone\nAna,+34612345678\nBob,1-800-FLOWERS\n").unwrap();
    page.click("button", "Import a file").await;
    window.portal().choose(&file);
    page.click("button", "Choose file…").await;
    page.click("button", "Next").await;
    page.until("the preview is there", "return document.querySelector('[data-problem]') !== null;", &[])
        .await;
    let open = "document.querySelector('[data-problem=phone_has_letters]').open = true;";
    page.script(open, Vec::new()).await;
    page.click("button", "What to do about this").await;
    page.until("the guide is open", FOCUSED, &["Letters in the phone number"]).await;
    page.press(&char::from(Key::Escape).to_string()).await;
    page.until("the guide is closed", NO_DIALOG, &[]).await;
    page.until("the preview is as it was", FOCUSED, &["What to do about this"]).await;
    window.close().await;
}
