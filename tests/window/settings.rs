//! Tests of the settings: dynamic fields, plans and their limits, language and appearance.

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};
use serde_json::json;

async fn open(page_of_settings: &str) -> Session {
    let window = Session::with(Setup::filled(people::forty)).await;
    window.page.lists(42).await;
    window.page.chord(&[Key::Control], ',').await;
    window.page.click("button", page_of_settings).await;
    window
}

#[tokio::test(flavor = "multi_thread")]
async fn fields_are_made_put_in_order_switched_off_and_deleted() {
    let window = open("Contact Fields").await;
    let page = &window.page;
    page.click("button", "Add field").await;
    page.click("button", "Add field").await;
    page.shows("Enter a name for the field.").await;
    page.fill("textbox", "Name", "First name").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.find_containing("alert", "There is already a field called “First name”.").await;
    page.fill("textbox", "Name", "Size").await;
    page.choose("Type", "Dropdown").await;
    page.click("button", "Add option").await;
    page.fill("textbox", "Option 1", "S").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.fill("textbox", "Option 2", "M").await;
    page.press(&char::from(Key::Tab).to_string()).await;
    page.find("dialog", "Add a field").await;
    submit(page).await;
    page.find("button", "Size").await;

    // Move the field up twice by keyboard; it keeps the focus.
    page.script("document.querySelector('[aria-label=\"Move Size\"]').focus();", Vec::new()).await;
    page.chord(&[Key::Alt], Key::Up).await;
    page.shows("Size is now number 11 of 12.").await;
    page.chord(&[Key::Alt], Key::Up).await;
    page.shows("Size is now number 10 of 12.").await;
    let focused = page.script("return document.activeElement.ariaLabel;", Vec::new()).await;
    assert_eq!(focused, json!("Move Size"));

    // A field that is switched off disappears from the list. The dialog for deleting a field shows what will
    // be deleted.
    page.click("button", "Actions for Birthday").await;
    page.click("menuitem", "Switch off").await;
    page.shows("Switched off").await;
    page.click("button", "Actions for Birthday").await;
    page.click("menuitem", "Delete…").await;
    page.shows("40 contacts have a value in it.").await;
    page.click("button", "Delete field").await;
    page.shows("The field “Birthday” was deleted.").await;
    page.press(&char::from(Key::Escape).to_string()).await;
    page.lists(42).await;
    let headers = page.texts("[role=columnheader] .sort").await;
    assert_eq!(headers, ["Name", "Phone", "Email", "Groups", "Size"]);
    window.close().await;
}

/// Submits the form of the open dialog.
async fn submit(page: &Page) {
    page.script("document.querySelector('dialog[open] form').requestSubmit();", Vec::new()).await;
    page.until("the dialog has closed", "return document.querySelector('dialog[open]') === null;", &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_limits_what_can_be_added_and_says_so() {
    let window = open("Subscription Settings").await;
    let page = &window.page;
    let limit = |limit: &'static str| async move {
        let said = "return document.querySelector('[data-plan-limit]').dataset.planLimit === arguments[0];";
        page.until(&format!("the limit is {limit}"), said, &[limit]).await;
    };
    limit("5000").await;
    page.click("radio", "Trial 1,000 contacts").await;
    limit("1000").await;

    // Set the limit slightly above, equal to, and below the number of contacts.
    for (most, said) in [("45", "Nearly full"), ("42", "The plan is full"), ("20", "Nothing is deleted")] {
        page.fill("spinbutton", "Contacts Limit", most).await;
        page.click("button", "Save").await;
        limit(most).await;
        page.shows(said).await;
    }
    page.press(&char::from(Key::Escape).to_string()).await;
    page.lists(42).await;
    page.chord(&[Key::Control], 'n').await;
    page.fill("textbox", "First name", "One too many").await;
    page.fill("textbox", "Phone", "+34 612 00 00 01").await;
    page.click("button", "Add contact").await;
    page.find_containing("alert", "Trial").await;

    // Add a new plan with room for all contacts.
    page.chord(&[Key::Control], ',').await;
    page.click("button", "Subscription Settings").await;
    page.click("button", "Add plan").await;
    page.fill("textbox", "Name", "Club").await;
    page.find("dialog", "Add a plan").await;
    page.fill("textbox", "Contacts Limit", "60").await;
    submit(page).await;
    page.click("radio", "Club 60 contacts").await;
    limit("60").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn language_and_appearance_change_at_once_and_stay() {
    let window = open("General").await;
    let page = &window.page;
    page.click("radio", "Dark").await;
    let theme = "return document.documentElement.dataset.theme === arguments[0];";
    page.until("the page is dark", theme, &["dark"]).await;
    // A chosen theme does not change with that of the system.
    window.portal().set_dark(true);
    window.portal().set_dark(false);
    page.choose("Language", "العربية").await;
    let turned =
        "return document.documentElement.dir === 'rtl' && document.body.innerText.includes('اللغة');";
    page.until("the page runs from right to left", turned, &[]).await;
    let side =
        "return document.querySelector('[data-pane=sidebar]').getBoundingClientRect().left > innerWidth / 2;";
    assert_eq!(page.script(side, Vec::new()).await, json!(true), "the sidebar is at the right");

    let window = window.crash_and_restart().await;
    let page = &window.page;
    page.until("the page is still Arabic", "return document.documentElement.lang.startsWith('ar');", &[])
        .await;
    page.until("the page is still dark", theme, &["dark"]).await;
    page.chord(&[Key::Control], ',').await;
    page.choose("اللغة", "English").await;
    page.until("the page is English", "return document.documentElement.dir === 'ltr';", &[]).await;
    window.close().await;
}
