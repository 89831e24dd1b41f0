//! Tests the typical steps of a new user: importing a file, checking the figures, and finding, starring,
//! editing, deleting and exporting contacts. Takes screenshots of every step in the light and the dark theme.

use calamine::{Reader, Xlsx, open_workbook};
use kith_tests::page::Key;
use kith_tests::session::Session;

#[tokio::test(flavor = "multi_thread")]
async fn from_an_empty_store_to_an_exported_workbook() {
    let window = Session::open().await;
    let page = &window.page;

    // Import a file in which four people have a phone with a country code, one has a national number, one has
    // no phone, and one has an invalid phone.
    page.click("button", "Import a file").await;
    page.find("heading", "Choose a file").await;
    pictures(&window, "1-choose").await;
    window.portal().choose(&kith_fixtures::path("exports/google-contacts-2024.csv"));
    page.click("button", "Choose file…").await;
    page.find("heading", "Match the columns").await;
    pictures(&window, "2-match").await;
    page.click("button", "Next").await;
    page.until("the preview is there", "return document.querySelector('[data-preview=true]') !== null;", &[])
        .await;
    assert_eq!(figures(&window).await, [7, 4, 3]);
    pictures(&window, "3-preview").await;
    page.click("button", "Import").await;
    page.find("button", "Show imported").await;
    assert_eq!(figures(&window).await, [7, 4, 3]);
    pictures(&window, "4-done").await;
    page.click("button", "Show imported").await;
    page.find_containing("row", "José Núñez").await;
    pictures(&window, "5-list").await;

    // Search without accents, and in any script.
    for (typed, found) in [("nunez", "José Núñez"), ("山田", "山田")] {
        page.fill("textbox", "Search contacts", typed).await;
        page.until("one contact is found", ONE_ROW, &[]).await;
        page.find_containing("row", found).await;
    }
    page.fill("textbox", "Search contacts", "brien").await;
    page.until("one contact is found", ONE_ROW, &[]).await;
    pictures(&window, "6-search").await;

    // Star and edit.
    page.find_containing("row", "Ann O").await.click().await.unwrap();
    page.click("button", "Star").await;
    page.find("button", "Remove star").await;
    page.click("button", "Edit").await;
    page.fill("textbox", "City", "Seattle").await;
    pictures(&window, "7-edit").await;
    page.click("button", "Save").await;
    page.shows("Changes saved.").await;
    page.shows("Seattle").await;
    pictures(&window, "8-contact").await;

    // Delete another contact.
    page.click("button", "Clear search").await;
    page.find_containing("row", "Pizza Mario").await.click().await.unwrap();
    page.find("heading", "Pizza Mario").await;
    page.click("button", "Actions for this contact").await;
    page.click("menuitem", "Delete…").await;
    page.find("dialog", "Delete Pizza Mario?").await;
    pictures(&window, "9-delete").await;
    page.click("button", "Delete contact").await;
    page.until(
        "three contacts are left",
        "return document.querySelector('[role=grid]').ariaRowCount === '4';",
        &[],
    )
    .await;

    // Export the contacts, and read the file back.
    let workbook = window.home.path().join("everyone.xlsx");
    window.portal().choose(&workbook);
    page.press(&format!("{}e", char::from(Key::Control))).await;
    page.find("dialog", "Export contacts").await;
    pictures(&window, "10-export").await;
    page.click("button", "Export…").await;
    page.shows("everyone.xlsx").await;
    let proposed = window.portal().shown().pop().and_then(|dialog| dialog.file_name);
    let proposed = proposed.expect("a name is proposed");
    assert!(proposed.starts_with("Kith contacts 20") && proposed.ends_with(".xlsx"), "{proposed}");
    let mut read: Xlsx<_> = open_workbook(&workbook).unwrap();
    let sheet = read.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(sheet.height(), 4, "a header and three contacts");
    let cells: Vec<String> = sheet.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
    assert!(
        ["José", "O'Brien-Lee", "Seattle"].iter().all(|text| cells.iter().any(|cell| cell == text)),
        "{cells:?}"
    );
    assert!(!cells.iter().any(|cell| cell.contains("Pizza")), "{cells:?}");
    window.close().await;
}

const ONE_ROW: &str =
    "return document.querySelectorAll('[role=row][data-row]:not([aria-busy])').length === 1;";

/// Returns the numbers of rows, created contacts and invalid rows that the page shows.
async fn figures(window: &Session) -> [i64; 3] {
    let read = "return ['rows', 'created', 'invalid'].map((outcome) =>
        Number(document.querySelector(`[data-count=${outcome}]`).dataset.value));";
    let figures = window.page.script(read, Vec::new()).await;
    serde_json::from_value(figures).unwrap()
}

/// Takes screenshots of the page in the light and the dark theme.
async fn pictures(window: &Session, name: &str) {
    for (dark, suffix) in [(true, "dark"), (false, "light")] {
        window.portal().set_dark(dark);
        let theme =
            "const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
            return (r + g + b < 200) === (arguments[0] === 'dark');";
        window.page.until(&format!("the page is {suffix}"), theme, &[suffix]).await;
        window.page.picture(&format!("walk-{name}-{suffix}")).await;
    }
}
