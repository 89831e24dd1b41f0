//! Tests of duplicates: finding and merging them, undoing a merge, and marking contacts as different people.

use std::process::Command;

use kith_tests::session::{Session, app};
use serde_json::{Value, json};

/// Runs the command line with the store of the window.
fn kith(window: &Session, arguments: &[&str]) -> Value {
    let cli = app().with_file_name(format!("kith{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(cli);
    command.args(arguments).arg("--json");
    let output = window.display.adopt(&mut command, Some(window.home.path())).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Adds two contacts with the same email, each with a group and a note.
fn two_anas(window: &Session) {
    for (phone, last, group) in
        [("+34612345601", "Pérez", "Customers"), ("+34612345699", "Pérez Gil", "Family")]
    {
        let added = kith(
            window,
            &[
                "add",
                "--first-name",
                "Ana",
                "--last-name",
                last,
                "--phone",
                phone,
                "--email",
                "ana@example.com",
                "--group",
                group,
            ],
        );
        let id = added["id"].to_string();
        kith(window, &["history", "add", &id, "--text", &format!("A note on {last}")]);
    }
}

async fn pairs(window: &Session, count: &str) {
    let body = "return document.querySelector('[data-total]')?.dataset.total === arguments[0];";
    window.page.until(&format!("{count} pairs are left"), body, &[count]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pair_becomes_one_contact_as_chosen_and_two_again() {
    let window = Session::open().await;
    let page = &window.page;
    page.find("heading", "Your contacts, all in one place").await;
    two_anas(&window);
    page.find_containing("row", "Ana Pérez Gil").await;

    page.click("button", "Duplicates").await;
    pairs(&window, "1").await;
    page.find("heading", "Same email").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "a pair");
    pictures(&window, "duplicates").await;

    page.click("radio", "Pérez Gil").await;
    page.click("radio", "+34 612 34 56 99").await;
    page.click("button", "Merge").await;
    page.find("heading", "No duplicates").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "no pair left");
    let list = kith(&window, &["list"]);
    assert_eq!(list["total"], 1);
    let one = &list["contacts"][0];
    assert_eq!(
        (&one["last_name"], &one["phone"], &one["groups"]),
        (&json!("Pérez Gil"), &json!("+34612345699"), &json!(["Customers", "Family"]))
    );
    let history = kith(&window, &["history", "show", &one["id"].to_string()]);
    let texts: Vec<&str> =
        history["messages"].as_array().unwrap().iter().filter_map(|entry| entry["text"].as_str()).collect();
    assert!(texts.contains(&"A note on Pérez") && texts.contains(&"A note on Pérez Gil"), "{texts:?}");
    assert!(texts.iter().any(|text| text.contains("+34 612 34 56 01")), "{texts:?}");

    page.click("button", "Undo").await;
    pairs(&window, "1").await;
    let list = kith(&window, &["list", "--sort", "phone"]);
    let back: Vec<(&Value, &Value)> = list["contacts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|contact| (&contact["groups"], &contact["messages"]))
        .collect();
    assert_eq!(back, [(&json!(["Customers"]), &json!(1)), (&json!(["Family"]), &json!(1))]);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_stay_two_and_selected_contacts_become_one() {
    let window = Session::open().await;
    let page = &window.page;
    page.find("heading", "Your contacts, all in one place").await;
    two_anas(&window);
    page.find_containing("row", "Ana Pérez Gil").await;

    page.click("button", "Duplicates").await;
    page.find("heading", "Same email").await;
    page.click("button", "Not a duplicate").await;
    page.find("heading", "No duplicates").await;
    assert_eq!(kith(&window, &["duplicates"]), json!([]), "the file remembers it");
    page.click("button", "Undo").await;
    pairs(&window, "1").await;
    page.click("button", "Not a duplicate").await;
    page.find("heading", "No duplicates").await;
    page.click("button", "Search again").await;
    page.find("heading", "No duplicates").await;

    page.click("button", "All contacts 2").await;
    page.find_containing("row", "Ana Pérez Gil").await;
    page.script(
        "document.querySelectorAll('[role=row][data-row] [data-part=check]').forEach((box) => box.click());",
        Vec::new(),
    )
    .await;
    page.click("button", "Merge…").await;
    page.find("dialog", "Merge 2 contacts").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "merging selected contacts");
    page.click("button", "Merge 2 contacts").await;
    page.until(
        "one contact is left",
        "return document.querySelector('[role=grid]')?.ariaRowCount === '2';",
        &[],
    )
    .await;
    window.close().await;
}

/// Takes screenshots of the page in the light and the dark theme.
async fn pictures(window: &Session, name: &str) {
    for (dark, suffix) in [(true, "dark"), (false, "light")] {
        window.portal().set_dark(dark);
        let theme = "return document.documentElement.dataset.theme === arguments[0];";
        window.page.until(&format!("the page is {suffix}"), theme, &[suffix]).await;
        window.page.picture(&format!("{name}-{suffix}")).await;
    }
}
