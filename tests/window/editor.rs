//! Tests of the editor: fields of every type, errors beside fields, a phone that is already taken, drafts,
//! and undo.

use std::time::{Duration, Instant};

use kith_engine::browse::{Browser, Query};
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::field::{Text, Texts};
use kith_engine::id::ContactId;
use kith_tests::page::{Key, Page};
use kith_tests::people::{self, ANA};
use kith_tests::session::{Session, Setup};

async fn open() -> Session {
    let window = Session::with(Setup::filled(people::forty)).await;
    window.page.lists(42).await;
    window
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_has_fields_of_every_type_and_every_error_stands_beside_its_field() {
    let window = open().await;
    let page = &window.page;
    page.chord(&[Key::Control], 'n').await;
    page.fill("textbox", "Phone", ANA.1).await;
    page.shows("Ana Pérez Gómez already has this number.").await;
    page.find("button", "Open Ana Pérez Gómez").await;
    page.fill("textbox", "Phone", "612 34 56 78").await;
    page.fill("textbox", "Customer no.", "many").await;
    page.fill("textbox", "Website", "not a link").await;
    page.fill("textbox", "Work email", "nobody").await;
    page.fill("textbox", "Office phone", "12").await;
    page.chord(&[Key::Control], 's').await;
    let wrong = "return [...document.querySelectorAll('aside [aria-invalid=true]')]
        .map((input) => input.labels[0].innerText.replace('*', '').trim()).join() === arguments[0];";
    let all = "First name,Phone,Customer no.,Website,Work email,Office phone";
    page.until("six errors stand beside their fields", wrong, &[all]).await;

    page.fill("textbox", "First name", "Nour").await;
    page.fill("textbox", "Phone", "+20 100 123 4567").await;
    page.shows("+20 10 01234567 · Egypt").await;
    page.fill("textbox", "Customer no.", "42.5").await;
    page.fill("textbox", "Website", "https://example.com").await;
    page.fill("textbox", "Work email", "nour@example.com").await;
    page.fill("textbox", "Office phone", "+20225781234").await;
    page.fill("textbox", "Nickname", "N").await;
    page.choose("Prefers", "Email").await;
    page.click("checkbox", "Chess").await;
    page.click("checkbox", "Newsletter").await;
    set(page, "Birthday", "1990-04-01").await;
    set(page, "Call at", "09:15").await;
    page.fill("textbox", "Notes", "One line\nand another").await;
    page.chord(&[Key::Control], 's').await;
    page.shows("Contact added.").await;
    for text in [
        "+20 2 25781234",
        "Apr 1, 1990",
        "42.5",
        "Email",
        "Chess",
        "Yes",
        "https://example.com",
        "9:15 AM",
        "and another",
    ] {
        page.shows(text).await;
    }

    // The contact that has the phone can be opened from the error.
    page.chord(&[Key::Control], 'n').await;
    page.fill("textbox", "First name", "Someone").await;
    page.fill("textbox", "Phone", ANA.1).await;
    page.click("button", "Open Ana Pérez Gómez").await;
    page.find("heading", "Ana Pérez Gómez").await;
    page.shows("The new contact is not saved yet. It is kept as a draft.").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_being_written_survives_a_crash() {
    let window = open().await;
    let page = &window.page;
    page.chord(&[Key::Control], 'n').await;
    page.fill("textbox", "First name", "Nour").await;
    page.fill("textbox", "Notes", "Zwischenspeicher").await;
    drafted(&window, None, "Zwischenspeicher").await;
    let window = window.crash_and_restart().await;
    let page = &window.page;
    page.lists(42).await;
    page.shows("The new contact is not saved yet. It is kept as a draft.").await;
    page.click("button", "Continue").await;
    page.shows("These are unsaved changes from earlier.").await;
    let draft = "return [...document.querySelectorAll('aside :is(input, textarea)')].map((e) => e.value)
        .filter((text) => arguments[0].split('|').includes(text)).length === 2;";
    page.until("its texts are there", draft, &["Nour|Zwischenspeicher"]).await;
    page.fill("textbox", "Phone", "+20 100 123 4567").await;
    page.chord(&[Key::Control], 's').await;
    page.shows("Contact added.").await;
    page.lists(43).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_draft_never_sets_back_what_was_changed_since() {
    let window = open().await;
    let page = &window.page;
    let query = Query { search: "Amara".to_owned(), ..Query::default() };
    let amara = Browser::new("en").page(&people::store(&window.data_dir()), &query, 0, 1).unwrap().rows[0].id;
    page.click_containing("row", "Amara").await;
    page.click("button", "Edit").await;
    page.fill("textbox", "City", "Ibadan").await;
    page.fill("textbox", "Street", "1 Ring Road").await;
    drafted(&window, Some(amara), "1 Ring Road").await;
    let window = window.crash_and_restart().await;
    let page = &window.page;
    page.lists(42).await;

    // Before the draft is opened, and while it is, the contact is changed by another program.
    change(&window, amara, [(Text::City, "Abuja"), (Text::Zip, "900001")]);
    page.click("button", "Continue").await;
    page.shows("Changed meanwhile, and taken over: Zip.").await;
    page.shows("One value was also changed elsewhere.").await;
    change(&window, amara, [(Text::State, "FCT")]);
    page.shows("Changed meanwhile, and taken over: Zip and State.").await;
    page.chord(&[Key::Control], 's').await;
    page.shows("First choose which values to keep.").await;
    let focused = "return document.activeElement.getAttribute('aria-label') === 'Keep mine: City';";
    page.until("the choice has the focus", focused, &[]).await;
    page.click("button", "Use the saved value: City").await;
    page.chord(&[Key::Control], 's').await;
    page.shows("Changes saved.").await;
    let store = people::store(&window.data_dir());
    let saved = store.contact(amara).unwrap();
    let texts = [Text::Street, Text::City, Text::State, Text::Zip].map(|text| saved.texts[text].clone());
    assert_eq!(texts.map(Option::unwrap), ["1 Ring Road", "Abuja", "FCT", "900001"]);
    assert_eq!(store.drafts().unwrap(), []);
    window.close().await;
}

/// Changes texts of a contact, as the command line would.
fn change<const N: usize>(window: &Session, contact: ContactId, texts: [(Text, &str); N]) {
    let texts = Texts::from(texts.map(|(text, value)| (text, Some(Some(value.to_owned())))));
    let input = ContactInput { texts, ..ContactInput::default() };
    edit::edit(&mut people::store(&window.data_dir()), contact, &input).unwrap();
}

/// Waits until the store has a draft of this contact that contains a text.
async fn drafted(window: &Session, contact: Option<ContactId>, text: &str) {
    let store = people::store(&window.data_dir());
    let deadline = Instant::now() + Duration::from_secs(20);
    while !store.draft(contact).unwrap().is_some_and(|draft| draft.content.contains(text)) {
        assert!(Instant::now() < deadline, "waited in vain for the draft");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Sets the value of a date or time input. Typing would depend on the locale.
async fn set(page: &Page, label: &str, value: &str) {
    let set = "const input = [...document.querySelectorAll('aside label')]
          .find((label) => label.innerText.trim() === arguments[0]).control;
        input.value = arguments[1];
        input.dispatchEvent(new Event('input', { bubbles: true }));";
    page.script(set, vec![label.into(), value.into()]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn edits_stars_and_groups_are_undone_and_redone() {
    let window = open().await;
    let page = &window.page;
    page.click_containing("row", "Amara").await;
    page.click("button", "Edit").await;
    page.fill("textbox", "City", "Ibadan").await;
    page.click("button", "Save").await;
    page.shows("Ibadan").await;
    page.click("button", "Star").await;
    page.find("button", "Remove star").await;
    page.click("button", "Actions for this contact").await;
    page.click("menuitem", "Add to a group").await;
    page.click("button", "Add to Press").await;
    page.find("button", "Press").await;

    // Undo all changes, then redo them.
    let shown = "const text = document.querySelector('article').innerText;
        const starred = document.querySelector('article [aria-pressed=true]') !== null;
        const press = [...document.querySelectorAll('article dd button')].some((b) => b.innerText === 'Press');
        return [text.includes('Ibadan'), starred, press].join() === arguments[0];";
    for state in ["true,true,false", "true,false,false", "false,false,false"] {
        page.chord(&[Key::Control], 'z').await;
        page.until(&format!("undone to {state}"), shown, &[state]).await;
    }
    for state in ["true,false,false", "true,true,false", "true,true,true"] {
        page.chord(&[Key::Control], 'y').await;
        page.until(&format!("redone to {state}"), shown, &[state]).await;
    }
    window.close().await;
}
