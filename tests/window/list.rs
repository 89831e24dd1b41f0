//! The list: sorting, columns, filters, selection and what can be done with one.

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};
use serde_json::json;

/// Forty people, and the two of their import.
const ALL: u64 = 42;

async fn open() -> Session {
    let window = Session::with(Setup::filled(people::forty)).await;
    window.page.lists(ALL).await;
    window
}

async fn columns(page: &Page) -> Vec<String> {
    page.texts("[role=columnheader] .sort").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_sorted_by_any_column_and_remembers_its_columns() {
    let window = open().await;
    let page = &window.page;
    assert_eq!(page.names_listed().await[..2], ["Ágnes Nagy", "Amara Okafor"], "accents do not count");
    page.click("button", "Name").await;
    page.until("the order is reversed", "return !!document.querySelector('[aria-sort=descending]');", &[])
        .await;
    page.find_containing("row", "محمد").await;
    for column in ["Phone", "Email", "Groups", "Birthday"] {
        page.click("button", column).await;
        let sorted =
            "return document.querySelector('[aria-sort=ascending]')?.innerText.trim() === arguments[0];";
        page.until(&format!("sorted by {column}"), sorted, &[column]).await;
    }
    let first = "return document.querySelector('[data-row=\"0\"]').innerText.includes('Ana Pérez Gómez');";
    page.until("who was born first stands first", first, &[]).await;

    // Columns: one more, one less, one moved, one wider.
    assert_eq!(columns(page).await, ["Name", "Phone", "Email", "Groups", "Birthday"]);
    page.click("button", "Choose columns").await;
    page.click("menuitemcheckbox", "Country").await;
    page.click("menuitemcheckbox", "Email").await;
    page.press(&char::from(Key::Escape).to_string()).await;
    assert_eq!(columns(page).await, ["Name", "Phone", "Groups", "Birthday", "Country"]);
    focus(page, "Country").await;
    page.chord(&[Key::Alt], Key::Left).await;
    page.until(
        "Country has moved",
        "return document.querySelectorAll('.sort')[3].innerText.includes('Country');",
        &[],
    )
    .await;
    let window = window.crash_and_restart().await;
    let page = &window.page;
    page.lists(ALL).await;
    assert_eq!(columns(page).await, ["Name", "Phone", "Groups", "Country", "Birthday"]);
    window.close().await;
}

async fn focus(page: &Page, column: &str) {
    let focus =
        "[...document.querySelectorAll('.sort')].find((b) => b.innerText.includes(arguments[0])).focus();";
    page.script(focus, vec![json!(column)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_narrow_the_list_and_leave_again() {
    let window = open().await;
    let page = &window.page;
    page.click("button", "Add a filter").await;
    page.click("button", "In no group").await;
    page.lists(5).await;
    page.click("button", "Add a filter").await;
    page.click("button", "Starred").await;
    page.lists(3).await;
    page.click("button", "Remove the filter “In no group”").await;
    page.lists(5).await;
    page.click("button", "Clear all").await;
    page.lists(ALL).await;

    // By group, by a field of one's own, by a field that is empty.
    page.click("button", "Add a filter").await;
    page.choose("In a group", "Press").await;
    page.lists(6).await;
    page.click("button", "Clear all").await;
    page.click("button", "Add a filter").await;
    page.choose("By a field", "Interests").await;
    page.choose("Value", "Sailing").await;
    page.click("button", "Add filter").await;
    page.lists(2).await;
    page.click("button", "Clear all").await;
    page.click("button", "Add a filter").await;
    page.choose("By a field", "Email").await;
    page.click("button", "Add filter").await;
    page.lists(6).await;
    page.fill("textbox", "Search contacts", "chidi").await;
    page.lists(1).await;
    page.click("button", "Clear search").await;
    page.lists(6).await;
    page.click("button", "Clear all").await;
    page.lists(ALL).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_selection_is_all_but_some_and_everything_can_be_done_with_it() {
    let window = open().await;
    let page = &window.page;

    // Clicks: one, one more with Control, a range with Shift; Space takes one off.
    row(page, 2, "").await;
    row(page, 4, "ctrlKey").await;
    row(page, 6, "shiftKey").await;
    page.shows("3 selected").await;
    page.press(" ").await;
    page.shows("2 selected").await;
    page.press(&char::from(Key::Escape).to_string()).await;
    page.until("nothing is selected", "return !document.querySelector('.status [role=toolbar]');", &[]).await;

    // All that match, but one: the rows out of view, too.
    page.chord(&[Key::Control], 'a').await;
    page.shows("42 selected").await;
    row(page, 0, "ctrlKey").await;
    page.shows("41 selected").await;
    page.click("button", "Star").await;
    page.shows("contacts starred").await;
    let starred = "return document.querySelectorAll('[data-place] .count')[1].innerText;";
    page.until(
        "41 are starred",
        &format!("{starred_is} === '41';", starred_is = starred.trim_end_matches(';')),
        &[],
    )
    .await;

    // Into a group that is made on the way, and out of it again.
    page.click("button", "Group").await;
    page.fill("textbox", "Find or name a group", "Everyone").await;
    page.click("button", "Create “Everyone” and add").await;
    page.shows("41 contacts added to “Everyone”.").await;
    page.click("button", "Group").await;
    page.click("button", "Take out of Everyone").await;
    page.shows("41 contacts taken out of “Everyone”.").await;

    // Exported: the selection, and no one else.
    let file = window.home.path().join("selected.csv");
    window.portal().choose(&file);
    page.click("button", "Export").await;
    page.find("dialog", "Export contacts").await;
    page.click("radio", "CSV text (.csv)").await;
    page.click("button", "Export…").await;
    page.shows("selected.csv").await;
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("Amara") && !text.contains("Ágnes"), "all but Ágnes");

    page.click("button", "Delete").await;
    page.shows("41 contacts and 4 messages will be gone for good.").await;
    page.click("button", "Delete 41 contacts").await;
    page.lists(1).await;
    assert_eq!(page.names_listed().await, ["Ágnes Nagy"]);
    window.close().await;
}

/// Clicks a row, with a key held.
async fn row(page: &Page, row: usize, held: &str) {
    let click = "const cell = document.querySelector(`[data-row='${arguments[0]}'] .cell`);
        cell.dispatchEvent(new MouseEvent('click', { bubbles: true, [arguments[1] || 'altKey']: arguments[1] !== '' }));";
    page.script(click, vec![json!(row), json!(held)]).await;
}
