//! Tests of the import wizard beyond the simple case: changing how a file is read, creating fields, leaving,
//! cancelling, and undoing.

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};
use serde_json::json;

/// Chooses a file in the wizard.
async fn import(window: &Session, name: &str, content: impl AsRef<[u8]>) {
    let file = window.home.path().join(name);
    std::fs::write(&file, content).unwrap();
    window.portal().choose(&file);
    window.page.click("button", "Choose file…").await;
}

async fn open(fill: impl FnOnce(&std::path::Path) + Send + 'static) -> Session {
    let window = Session::with(Setup::filled(fill)).await;
    window.page.find("heading", "Contacts").await;
    window.page.chord(&[Key::Control], 'i').await;
    window.page.find("heading", "Choose a file").await;
    window
}

fn nobody(folder: &std::path::Path) {
    drop(people::store(folder));
}

/// Waits until a figure of the wizard, such as `created`, has this value.
async fn count(page: &Page, outcome: &str, expected: u64) {
    let counted = format!(
        "return document.querySelector('[data-count={outcome}]')?.dataset.value === '{expected}'
            && document.querySelector('[data-preview=false]') === null;"
    );
    page.until(&format!("{expected} {outcome}"), &counted, &[]).await;
}

async fn headers(page: &Page, expected: &str) {
    let read = "return [...document.querySelectorAll('table th')].map((th) => th.innerText.trim())
        .filter((text) => text !== '' && !/^\\d+$/.test(text)).join('/').includes(arguments[0]);";
    page.until(&format!("the headers are {expected}"), read, &[expected]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn how_a_file_is_read_can_be_overridden() {
    let window = open(nobody).await;
    let page = &window.page;
    // A file in Windows-1252, with a title above the headers and `|` as the delimiter.
    let latin = b"Our people|of Spain|x\nFirst name|Phone|Town\nJos\xe9|+34612345678|C\xf3rdoba\n";
    import(&window, "latin.csv", latin).await;
    page.until(
        "the file is read",
        "return !!document.querySelector('[data-step=match], [data-step=read]');",
        &[],
    )
    .await;
    let on_match = "return !!document.querySelector('[data-step=match]');";
    if page.script(on_match, Vec::new()).await == json!(true) {
        page.click("button", "Change how it is read").await;
    }
    page.choose("Encoding", "Cyrillic (Windows-1251)").await;
    page.shows("Josй").await;
    page.choose("Encoding", "Western European (Windows-1252)").await;
    page.shows("José").await;
    page.choose("Separator", "Semicolon ( ; )").await;
    page.shows("José|+34612345678|Córdoba").await;
    page.choose("Separator", "Vertical bar ( | )").await;
    page.choose("Header row", "Row 1").await;
    headers(page, "Our people/of Spain/x").await;
    page.choose("Header row", "Row 2").await;
    headers(page, "First name/Phone/Town").await;
    page.click("button", "Next").await;

    // Create a field for a column; the column is then mapped to it.
    page.choose("Field for “Town”", "Create field…").await;
    page.find("dialog", "Create a field for “Town”").await;
    page.fill("textbox", "Name", "Home town").await;
    page.click("button", "Add field").await;
    page.until(
        "the column goes into the new field",
        "return document.querySelector('[data-column=Town]').dataset.field === 'Home town';",
        &[],
    )
    .await;
    page.click("button", "Next").await;
    count(page, "created", 1).await;
    page.click("button", "Import").await;
    page.click("button", "Show imported").await;
    page.click_containing("row", "José").await;
    page.shows("Córdoba").await;

    // Leaving asks for confirmation, and the previous file is among the recent ones.
    page.chord(&[Key::Control], 'i').await;
    page.click_containing("button", "latin.csv").await;
    page.find("heading", "Check how the file was read").await;
    page.press(&char::from(Key::Escape).to_string()).await;
    page.find("dialog", "Leave this import?").await;
    page.click("button", "Keep going").await;
    page.press(&char::from(Key::Escape).to_string()).await;
    page.click("button", "Leave").await;
    page.lists(1).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preview_says_what_would_happen_and_the_import_can_be_taken_back() {
    let window = open(people::forty).await;
    let page = &window.page;
    let file = "First name,Phone,City\nAna María,+34612345678,Cádiz\nNew,+34612000001,Vigo\nBad,12,\n";
    import(&window, "people.csv", file).await;
    page.find("heading", "Match the columns").await;
    page.click("button", "Next").await;
    count(page, "duplicates", 1).await;
    page.click("radio", "Update them").await;
    count(page, "updated", 1).await;
    page.fill("combobox", "Add all contacts to groups", "Regatta").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.until(
        "the group is chosen",
        "return !!document.querySelector('[aria-label=\"Remove from Regatta\"]');",
        &[],
    )
    .await;
    page.until("the preview has ended", "return !!document.querySelector('[data-preview=true]');", &[]).await;

    page.click("button", "Import").await;
    page.find("button", "Show imported").await;
    count(page, "created", 1).await;
    count(page, "updated", 1).await;
    count(page, "invalid", 1).await;

    // Save the failed rows, correct the file, and import it without further changes.
    let failed = window.home.path().join("failed.csv");
    window.portal().choose(&failed);
    page.click("button", "Save failed rows…").await;
    page.shows("failed.csv").await;
    let saved = std::fs::read_to_string(&failed).unwrap();
    assert!(saved.contains("Reason") && saved.contains("Bad"), "{saved}");
    page.click("button", "Show imported").await;
    page.lists(2).await;
    page.fill("textbox", "Search contacts", "ana mar").await;
    page.click_containing("row", "Ana María").await;
    page.shows("Cádiz").await;

    // Undo the import in the settings: the new contact is deleted, and the changed one is restored.
    page.chord(&[Key::Control], ',').await;
    page.click("button", "Imports").await;
    page.click("button", "Undo import of “people.csv”").await;
    page.click("button", "Undo import").await;
    page.shows("Import of “people.csv” undone: 1 removed, 1 restored.").await;
    page.click_containing("button", "All contacts").await;
    page.lists(42).await;
    page.fill("textbox", "Search contacts", "ana p").await;
    page.find_containing("row", "Ana Pérez Gómez").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plans_limit_shows_before_the_import_and_a_cancelled_one_leaves_nothing() {
    let window = open(|folder| {
        let mut store = people::store(folder);
        store.set_plan_limit("Trial", Some(30)).unwrap();
    })
    .await;
    let page = &window.page;
    import(&window, "many.csv", people::csv(40)).await;
    page.find("heading", "Match the columns").await;
    page.choose("Field for “Member since”", "Not imported").await;
    page.click("button", "Next").await;
    count(page, "created", 30).await;
    count(page, "over_limit", 7).await;
    page.shows("7 rows do not fit").await;

    // Change the plan during the import; the preview is updated.
    page.click("button", "Change the plan").await;
    page.find("radio", "Unlimited No limit").await.click().await.unwrap();
    page.press(&char::from(Key::Escape).to_string()).await;
    page.click_containing("button", "Continue").await;
    count(page, "created", 37).await;
    page.click("button", "Back").await;
    page.press(&char::from(Key::Escape).to_string()).await;
    page.click("button", "Leave").await;
    page.find("heading", "Your contacts, all in one place").await;

    // Cancel a large import while it runs.
    page.click("button", "Import a file").await;
    import(&window, "large.csv", people::csv(30_000)).await;
    page.find("heading", "Match the columns").await;
    page.choose("Field for “Member since”", "Not imported").await;
    page.click("button", "Next").await;
    let patience = std::time::Duration::from_secs(120);
    page.until_within(
        patience,
        "the preview is there",
        "return !!document.querySelector('[data-preview=true]');",
    )
    .await;
    page.click("button", "Import").await;
    let cancel = "document.querySelector('[data-step=import] .buttons button:first-child:enabled')?.click();
        return document.querySelector('[data-outcome]') !== null;";
    page.until_within(patience, "the import has ended", cancel).await;
    page.shows("Nothing was saved: your contacts are as they were.").await;
    page.click("button", "Close").await;
    page.find("heading", "Your contacts, all in one place").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_corrected_by_keyboard_and_every_column_is_kept() {
    let window = open(nobody).await;
    let page = &window.page;
    let mut file = "First name,Phone,Budget\n".to_owned();
    (0..3_000).for_each(|n| file.push_str(&format!("Nobody {n},unknown,{n}\n")));
    file.push_str("Ana,612345678,12.5\nBea,12,7\n");
    import(&window, "people.csv", file).await;
    page.click("checkbox", "Keep every column").await;
    page.until(
        "the column becomes a number",
        "return document.querySelector('[data-column=Budget] select').selectedOptions[0].text.includes('Number');",
        &[],
    )
    .await;
    page.click("button", "Next").await;
    count(page, "invalid", 3_002).await;
    page.click("button", "Fix these rows…").await;
    page.find("grid", "Fix rows").await;
    page.shows("3,002 rows still have problems.").await;
    // To the last row, which lies far below those that are drawn.
    page.chord(&[Key::Control], char::from(Key::End)).await;
    page.until("the last row is here", "return !!document.querySelector('[data-line=\"3003\"]');", &[]).await;
    page.press(&char::from(Key::Delete).to_string()).await;
    page.shows("3,001 rows still have problems.").await;
    // One row up, at its phone.
    page.press(&char::from(Key::Up).to_string()).await;
    page.press(&char::from(Key::Left).to_string()).await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.until("the cell is edited", "return document.activeElement.matches('input.editor');", &[]).await;
    page.chord(&[Key::Control], 'a').await;
    page.press("+34612345678").await;
    page.shows("No problem any more").await;
    page.press(&char::from(Key::Enter).to_string()).await;
    page.shows("3,000 rows still have problems.").await;
    page.press(&char::from(Key::Escape).to_string()).await;
    count(page, "created", 1).await;
    page.click("button", "Import").await;
    page.click("button", "Show imported").await;
    page.click_containing("row", "Ana").await;
    page.shows("12.5").await;
    window.close().await;
}
