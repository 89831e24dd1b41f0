//! Tests of the list: sorting, columns, filters, selection, and actions on a selection.

use std::collections::BTreeMap;
use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};
use serde_json::json;

/// The number of contacts: forty people, and two from the import.
const ALL: u64 = 42;

async fn open() -> Session {
    let window = Session::with(Setup::filled(people::forty)).await;
    window.page.lists(ALL).await;
    window
}

async fn columns(page: &Page) -> Vec<String> {
    page.texts("[role=columnheader] .sort").await
}

/// Returns the texts of a column in all rows, from the first to the last. The rows must fit in two views.
async fn cells(page: &Page, column: &str) -> Vec<String> {
    let read = "const heads = [...document.querySelectorAll('[role=columnheader]')];
        const at = heads.findIndex((head) => head.innerText.trim() === arguments[0]);
        return [...document.querySelectorAll('[role=row][data-row]')]
          .map((row) => [Number(row.dataset.row), row.children[at].innerText.trim()]);";
    let mut cells = BTreeMap::new();
    page.script("document.querySelector('[role=row][tabindex=\"0\"]').focus();", Vec::new()).await;
    for (key, row) in [(Key::End, ALL - 1), (Key::Home, 0)] {
        page.press(&char::from(key).to_string()).await;
        let there = "return document.querySelector(`[data-row='${arguments[0]}']`) !== null
            && !document.querySelector('[role=row][aria-busy]');";
        page.until(&format!("row {row} is there"), there, &[&row.to_string()]).await;
        let seen: Vec<(u64, String)> =
            serde_json::from_value(page.script(read, vec![json!(column)]).await).unwrap();
        cells.extend(seen);
    }
    assert_eq!(cells.keys().copied().collect::<Vec<_>>(), (0..ALL).collect::<Vec<_>>());
    cells.into_values().collect()
}

/// Sorts by a column, waits for the header and the rows to change, and returns the texts of the column.
async fn sorted(page: &Page, column: &str, direction: &str) -> Vec<String> {
    let first = "return document.querySelector('[data-row=\"0\"]').innerText;";
    let before = page.script(first, Vec::new()).await;
    page.click("button", column).await;
    let sorted =
        "return document.querySelector(`[aria-sort=${arguments[1]}]`)?.innerText.trim() === arguments[0]
        && document.querySelector('[data-row=\"0\"]').innerText !== arguments[2];";
    let before = before.as_str().unwrap_or_default();
    page.until(&format!("sorted by {column}, {direction}"), sorted, &[column, direction, before]).await;
    cells(page, column).await
}

/// Returns whether the texts are in the order of the language, with empty ones last.
async fn in_order(page: &Page, texts: &[String], descending: bool) -> bool {
    let ordered = "const { compare } = new Intl.Collator('en');
        const sign = arguments[1] ? -1 : 1;
        const texts = arguments[0];
        return texts.slice(1).every((text, n) => text === '' || (texts[n] !== '' && sign * compare(texts[n], text) <= 0));";
    page.script(ordered, vec![json!(texts), json!(descending)]).await == json!(true)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_sorted_by_any_column_both_ways() {
    let window = open().await;
    let page = &window.page;
    assert_eq!(page.names_listed().await[..2], ["Ágnes Nagy", "Amara Okafor"], "accents do not count");
    page.click("button", "Name").await;
    page.until("the order is reversed", "return !!document.querySelector('[aria-sort=descending]');", &[])
        .await;
    page.find_containing("row", "محمد").await;

    // Phones are sorted by their digits, so that those of a country are together.
    let digits = |texts: &[String]| -> Vec<String> {
        texts.iter().map(|text| text.chars().filter(char::is_ascii_digit).collect()).collect()
    };
    let up = digits(&sorted(page, "Phone", "ascending").await);
    assert!(up.is_sorted(), "{up:?}");
    assert_eq!((up[0].as_str(), up[41].as_str()), ("212612345678", "971501234567"));
    let mut down = digits(&sorted(page, "Phone", "descending").await);
    down.reverse();
    assert_eq!(down, up);

    for column in ["Email", "Groups"] {
        let up = sorted(page, column, "ascending").await;
        assert!(in_order(page, &up, false).await, "{column}: {up:?}");
        let down = sorted(page, column, "descending").await;
        assert!(in_order(page, &down, true).await, "{column} from the end: {down:?}");
        let [up, down] = [up, down].map(|mut texts| {
            texts.sort();
            texts
        });
        assert_eq!(up, down, "{column}");
        assert!(up.iter().any(|text| text.is_empty()) && up.iter().any(|text| !text.is_empty()));
    }

    let up = sorted(page, "Birthday", "ascending").await;
    assert_eq!((up[0].as_str(), up[41].as_str()), ("Jan 1, 1950", ""), "who was born first stands first");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_are_chosen_moved_and_resized_and_remembered() {
    let window = open().await;
    let page = &window.page;
    assert_eq!(columns(page).await, ["Name", "Phone", "Email", "Groups", "Birthday"]);
    page.click("button", "Choose columns").await;
    for column in ["Country", "Email", "Nickname"] {
        page.click("menuitemcheckbox", column).await;
    }
    page.press(&char::from(Key::Escape).to_string()).await;
    has_columns(page, &["Name", "Phone", "Groups", "Birthday", "Country", "Nickname"]).await;
    // Move a dynamic field to the front by keyboard, and make two columns wider.
    for to in [4, 3, 2, 1] {
        focus(page, "Nickname").await;
        page.chord(&[Key::Alt], Key::Left).await;
        let moved = "return document.querySelectorAll('.sort')[arguments[0]].innerText.includes('Nickname');";
        page.until(&format!("Nickname is in place {to}"), moved, &[&to.to_string()]).await;
    }
    let phone = width(page, "phone").await;
    let nickname = width(page, "Nickname").await;
    resize(page, "phone", 24).await;
    resize(page, "Nickname", 32).await;
    let resized =
        "const width = (column) => document.querySelector(`[data-column='${column}'] .edge`).ariaValueNow;
        return [width('phone'), width('Nickname')].join() === arguments[0];";
    let widths = format!("{},{}", phone + 24, nickname + 32);
    page.until("the columns have their widths", resized, &[&widths]).await;

    let window = window.crash_and_restart().await;
    let page = &window.page;
    page.lists(ALL).await;
    has_columns(page, &["Name", "Nickname", "Phone", "Groups", "Birthday", "Country"]).await;
    page.until("the widths are as they were", resized, &[&widths]).await;
    let shown =
        "return Math.round(document.querySelector(\"[data-column='phone']\").getBoundingClientRect().width);";
    assert_eq!(page.script(shown, Vec::new()).await, json!(phone + 24), "so wide is it on the screen");
    window.close().await;
}

/// Waits until the list shows these columns. The page has saved the choice by then.
async fn has_columns(page: &Page, names: &[&str]) {
    let there = "return [...document.querySelectorAll('[role=columnheader] .sort')]
        .map((head) => head.innerText.trim()).join() === arguments[0];";
    page.until(&format!("the columns are {names:?}"), there, &[&names.join(",")]).await;
}

async fn width(page: &Page, column: &str) -> i64 {
    let width =
        "return Number(document.querySelector(`[data-column='${arguments[0]}'] .edge`).ariaValueNow);";
    page.script(width, vec![json!(column)]).await.as_i64().unwrap()
}

/// Drags the edge of a column to resize it.
async fn resize(page: &Page, column: &str, by: i64) {
    let edge =
        "const box = document.querySelector(`[data-column='${arguments[0]}'] .edge`).getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];";
    let place = page.script(edge, vec![json!(column)]).await;
    let [x, y] = [0, 1].map(|n| place[n].as_f64().unwrap());
    let to = |x| PointerAction::MoveTo { duration: Some(Duration::from_millis(50)), x, y };
    let drag = MouseActions::new("mouse".to_owned())
        .then(to(x))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(to(x + by as f64 / 2.0))
        .then(to(x + by as f64))
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    page.client().perform_actions(drag).await.unwrap();
}

async fn focus(page: &Page, column: &str) {
    let focus =
        "[...document.querySelectorAll('.sort')].find((b) => b.innerText.includes(arguments[0])).focus();";
    page.script(focus, vec![json!(column)]).await;
}

/// Adds a filter; `boxes` are the options to choose.
async fn filter(page: &Page, field: &str, comparison: &str, boxes: &[&str]) {
    page.click("button", "Add a filter").await;
    page.choose("Field", field).await;
    page.choose("Comparison", comparison).await;
    for name in boxes {
        page.click("checkbox", name).await;
    }
    page.click("button", "Add filter").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_narrow_the_list_and_leave_again() {
    let window = open().await;
    let page = &window.page;
    filter(page, "Groups", "no group", &[]).await;
    page.lists(5).await;
    filter(page, "Starred", "yes", &[]).await;
    page.lists(3).await;
    page.click("button", "Remove the filter “In no group”").await;
    page.lists(5).await;
    page.click("button", "Clear all").await;
    page.lists(ALL).await;

    // Filter by a group, by a dynamic field, and by an empty field. A chip can be changed.
    filter(page, "Groups", "any of", &["Press"]).await;
    page.lists(6).await;
    page.click("button", "Clear all").await;
    filter(page, "Interests", "include any of", &["Sailing"]).await;
    page.lists(2).await;
    page.click("button", "Interests include Sailing").await;
    page.choose("Comparison", "include none of").await;
    page.click("button", "Change filter").await;
    page.lists(ALL - 2).await;
    page.click("button", "Clear all").await;
    filter(page, "Email", "is empty", &[]).await;
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

    // Click one row, add one with Control, and a range with Shift; Space removes one.
    row(page, 2, "").await;
    row(page, 4, "ctrlKey").await;
    row(page, 6, "shiftKey").await;
    page.shows("3 selected").await;
    page.press(" ").await;
    page.shows("2 selected").await;
    page.press(&char::from(Key::Escape).to_string()).await;
    page.until("nothing is selected", "return !document.querySelector('.status [role=toolbar]');", &[]).await;

    // Select all contacts except one, including rows out of view.
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

    // Add the contacts to a new group, and remove them from it again.
    page.click("button", "Group").await;
    page.fill("textbox", "Find or name a group", "Everyone").await;
    page.click("button", "Create “Everyone” and add").await;
    page.shows("41 contacts added to “Everyone”.").await;
    page.click("button", "Group").await;
    page.click("button", "Remove from Everyone").await;
    page.shows("41 contacts removed from “Everyone”.").await;

    // Export only the selected contacts.
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
    page.shows("You can undo this, but not for the chat history: 4 messages will be gone for good.").await;
    page.click("button", "Delete 41 contacts").await;
    page.lists(1).await;
    assert_eq!(page.names_listed().await, ["Ágnes Nagy"]);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_stretch_stays_selected_in_another_order() {
    let window = Session::with(Setup::filled(|folder| people::numbered(folder, 3_000))).await;
    let page = &window.page;
    page.lists(3_000).await;
    row(page, 0, "").await;
    page.press(&char::from(Key::Down).to_string()).await;
    page.script("document.querySelector('[role=grid]').scrollTop = 2_500 * 40;", Vec::new()).await;
    page.find_containing("row", "P0002500").await;
    row(page, 2_500, "shiftKey").await;
    page.shows("2,500 selected").await;

    page.click("button", "Phone").await;
    let down = "return document.querySelector('[data-row=\"0\"]')?.innerText.includes(arguments[0]);";
    page.until("the first phone stands first", down, &["P0000000"]).await;
    page.click("button", "Phone").await;
    page.until("the last phone stands first", down, &["P0002999"]).await;
    page.shows("2,500 selected").await;
    page.click("button", "Star").await;
    page.shows("2,500 contacts starred").await;
    page.find_containing("button", "Starred").await.click().await.unwrap();
    page.lists(2_500).await;
    assert_eq!(page.names_listed().await[0], "P0002500", "in the order that was chosen");
    window.close().await;
}

/// Clicks a row while a key is held.
async fn row(page: &Page, row: usize, held: &str) {
    let click = "const cell = document.querySelector(`[data-row='${arguments[0]}'] .cell`);
        cell.dispatchEvent(new MouseEvent('click', { bubbles: true, [arguments[1] || 'altKey']: arguments[1] !== '' }));";
    page.script(click, vec![json!(row), json!(held)]).await;
}
