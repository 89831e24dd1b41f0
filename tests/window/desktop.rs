//! Tests with other programs: opening values of a contact, and notifications of the desktop.

use std::os::unix::fs::PermissionsExt;
use std::time::{Duration, Instant};

use kith_tests::notifications::Notifications;
use kith_tests::page::Key;
use kith_tests::session::Session;

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_is_called_and_an_address_written_to() {
    let window = Session::open().await;
    let opened = window.home.path().join("opened");
    let program = window.programs().join("xdg-open");
    std::fs::write(&program, format!("#!/bin/sh\necho \"$1\" >> '{}'\n", opened.display())).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();

    let page = &window.page;
    page.click("button", "Add a contact").await;
    page.fill("textbox", "First name", "Ana").await;
    page.fill("textbox", "Phone", "+34 612 34 56 78").await;
    page.fill("textbox", "Email", "ana@example.com").await;
    page.press(&format!("{}s", char::from(Key::Control))).await;
    page.find("heading", "Ana").await;
    let is_opened = |wanted: &str| std::fs::read_to_string(&opened).unwrap_or_default() == wanted;
    page.click("button", "+34 612 34 56 78").await;
    until("the phone is called", || is_opened("tel:+34612345678\n")).await;
    page.click("button", "ana@example.com").await;
    until("the address is written to", || is_opened("tel:+34612345678\nmailto:ana@example.com\n")).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_ends_out_of_sight_is_told() {
    let window = Session::open().await;
    let notifications = Notifications::start(&window.display.bus).unwrap();
    let file = window.home.path().join("people <1>.csv");
    std::fs::write(&file, "First name,Phone\nAna,+34 612 34 56 78\n").unwrap();
    let page = &window.page;
    page.click("button", "Import a file").await;
    window.portal().choose(&file);
    page.click("button", "Choose file…").await;
    page.find("heading", "Match the columns").await;
    page.click("button", "Next").await;
    page.until("the preview is there", "return document.querySelector('[data-preview=true]') !== null;", &[])
        .await;
    let id = window.display.window("^Kith$").unwrap().expect("the window is there");
    window.display.xdotool(&["windowminimize", "--sync", &id]).unwrap();
    // The script clicks, because the driver cannot click in a window that is not shown.
    let import =
        "[...document.querySelectorAll('button')].find((b) => b.textContent.trim() === 'Import').click();";
    page.script(import, Vec::new()).await;
    until("the notification is shown", || !notifications.shown().is_empty()).await;
    let shown = notifications.shown();
    assert_eq!(shown, [("1 contact imported".to_owned(), "people &lt;1&gt;.csv".to_owned())]);
    window.close().await;
}

async fn until(what: &str, holds: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !holds() {
        assert!(Instant::now() < deadline, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
