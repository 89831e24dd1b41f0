//! Tests of the history of a contact: notes, importing a chat, searching, and deletion with its contact.

use kith_tests::page::{Key, Page};
use kith_tests::session::Session;

/// A fictitious chat in the format of real exports: a line of the program itself, an attachment, a message
/// with two lines, and no name that Kith could recognise as the user.
const CHAT: &str = "15/01/2024, 21:41 - Messages and calls are end-to-end encrypted.\n\
    15/01/2024, 21:42 - Ana Pérez: Hola, ¿nos vemos el jueves?\n\
    15/01/2024, 21:43 - Leo: Claro.\nA las seis.\n\
    16/01/2024, 08:00 - Ana Pérez: IMG-20240116-WA0001.jpg (file attached)\n\
    16/01/2024, 08:01 - Zoe: ¡Yo también voy!\n";

#[tokio::test(flavor = "multi_thread")]
async fn from_a_note_to_an_imported_chat_and_gone_for_good() {
    let window = Session::open().await;
    let page = &window.page;
    add_ana(page).await;

    // The empty history explains its purpose; then a note is added, changed and deleted.
    page.find("heading", "History").await;
    pictures(&window, "1-empty").await;
    page.click("button", "Add a note").await;
    page.fill("textbox", "Text", "Called about the price list").await;
    page.press(&format!("{}{}", char::from(Key::Control), char::from(Key::Enter))).await;
    page.find_containing("article", "Note").await;
    page.shows("Called about the price list").await;
    to_entry(page, "Called").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.find("dialog", "Edit entry").await;
    pictures(&window, "2-edit").await;
    page.fill("textbox", "Text", "Called about the contract").await;
    page.click("button", "Save").await;
    page.shows("Called about the contract").await;
    pictures(&window, "3-note").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "a note");
    to_entry(page, "Called").await;
    page.press(&char::from(Key::Delete).to_string()).await;
    page.find("dialog", "Delete this entry?").await;
    page.shows("Earlier backups still contain it.").await;
    page.click("button", "Delete entry").await;
    page.find("button", "Add a note").await;

    // A chat of three people: the user must choose who they are, and the second import only adds new
    // messages.
    let chat = window.home.path().join("WhatsApp Chat with us.txt");
    std::fs::write(&chat, CHAT).unwrap();
    window.portal().choose(&chat);
    page.click("button", "Import a WhatsApp chat").await;
    page.find("dialog", "Import a WhatsApp chat").await;
    let import = page.find("button", "Import chat").await;
    assert!(!import.is_enabled().await.unwrap(), "nothing is known of the user yet");
    pictures(&window, "4-who").await;
    page.click("radio", "Leo").await;
    page.click("radio", "The whole chat into the history of Ana Pérez").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "the questions");
    page.click("button", "Import chat").await;
    page.find("dialog", "Chat imported").await;
    assert_eq!(figures(page).await, [5, 0, 0]);
    pictures(&window, "5-done").await;
    page.click("button", "Close").await;
    page.shows("¡Yo también voy!").await;
    pictures(&window, "6-timeline").await;
    window.portal().choose(&chat);
    page.click("button", "Import a WhatsApp chat").await;
    page.until(
        "Leo is remembered",
        "return document.querySelector('dialog input[value=Leo]')?.checked;",
        &[],
    )
    .await;
    page.click("radio", "The whole chat into the history of Ana Pérez").await;
    page.click("button", "Import chat").await;
    page.find("dialog", "Chat imported").await;
    assert_eq!(figures(page).await, [0, 5, 0]);
    page.click("button", "Close").await;

    // Search in the history, from the newest match to the older one.
    page.click("button", "Search this history").await;
    page.fill("textbox", "Search this history", "ana perez").await;
    page.shows("2 of 2").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.shows("1 of 2").await;
    page.fill("textbox", "Search this history", "SEIS").await;
    page.shows("1 of 1").await;
    page.until("the match is marked", "return document.querySelector('mark')?.textContent === 'seis';", &[])
        .await;
    pictures(&window, "7-search").await;
    page.press(&char::from(Key::Escape).to_string()).await;

    // F6 moves the focus to the history.
    for _ in 0..4 {
        page.press(&char::from(Key::F6).to_string()).await;
        let inside = "return document.activeElement.closest('[data-pane]')?.dataset.pane === 'history';";
        if page.script(inside, Vec::new()).await == true {
            break;
        }
    }
    page.until(
        "the focus is on an entry",
        "return document.activeElement.getAttribute('role') === 'article';",
        &[],
    )
    .await;

    // Deleting the contact deletes its history.
    page.click("button", "Actions for this contact").await;
    page.click("menuitem", "Delete…").await;
    page.find("dialog", "Delete Ana Pérez?").await;
    page.shows("You can undo this, but not for the chat history: 5 messages will be gone for good.").await;
    page.shows("Earlier backups still contain them.").await;
    pictures(&window, "8-delete").await;
    page.click("button", "Delete contact").await;
    page.find("heading", "Your contacts, all in one place").await;
    add_ana(page).await;
    page.find("button", "Add a note").await;
    window.close().await;
}

async fn add_ana(page: &Page) {
    page.click("button", "Add a contact").await;
    page.fill("textbox", "First name", "Ana").await;
    page.fill("textbox", "Last name", "Pérez").await;
    page.fill("textbox", "Phone", "+34 612 34 56 78").await;
    page.click("button", "Add contact").await;
    page.find("heading", "Ana Pérez").await;
}

/// Moves the focus to the entry with this text.
async fn to_entry(page: &Page, text: &str) {
    let body = "const entry = [...document.querySelectorAll('[role=article]')]
            .find((each) => each.textContent.includes(arguments[0]));
        entry?.focus();
        return entry !== undefined && document.activeElement === entry;";
    page.until("the entry has the focus", body, &[text]).await;
}

/// Returns the numbers of new, existing and skipped messages that the page shows.
async fn figures(page: &Page) -> [i64; 3] {
    let read = "return ['new', 'here', 'skipped'].map((count) =>
        Number(document.querySelector(`[data-count=${count}]`).dataset.value));";
    serde_json::from_value(page.script(read, Vec::new()).await).unwrap()
}

/// Takes screenshots of the page in the light and the dark theme.
async fn pictures(window: &Session, name: &str) {
    for (dark, suffix) in [(true, "dark"), (false, "light")] {
        window.portal().set_dark(dark);
        let theme =
            "const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
            return (r + g + b < 200) === (arguments[0] === 'dark');";
        window.page.until(&format!("the page is {suffix}"), theme, &[suffix]).await;
        window.page.picture(&format!("history-{name}-{suffix}")).await;
    }
}
