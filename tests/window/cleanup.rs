//! Tests of forgetting remembered data, and of deleting everything.

use std::fs;
use std::process::Command;

use kith_tests::session::{Session, app};

/// Runs the command line with the store of the window.
fn kith(window: &Session, arguments: &[&str]) -> String {
    let cli = app().with_file_name(format!("kith{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(cli);
    let output = window.display.adopt(command.args(arguments), Some(window.home.path())).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_deleted_and_the_window_is_as_at_the_first_start() {
    let window = Session::open().await;
    let page = &window.page;
    page.find("heading", "Your contacts, all in one place").await;
    let phones = ["+34612345601", "+34612345602", "+34612345603"];
    for phone in phones {
        kith(&window, &["add", "--first-name", "Zebulon", "--phone", phone, "--group", "Xylophonists"]);
    }
    kith(&window, &["history", "add", "1", "--text", "quetzalcoatl"]);
    kith(&window, &["star", "1"]);
    page.find_containing("row", "Zebulon").await;

    page.click("button", "Settings").await;
    page.click("button", "Privacy and data").await;
    page.until(
        "the steps are counted",
        "return document.querySelector('[data-memory=undo-steps]')?.dataset.value === '1';",
        &[],
    )
    .await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "privacy and data");
    page.picture("privacy-light").await;
    page.click("button", "Clear: Steps that can be undone").await;
    page.until(
        "the steps are forgotten",
        "return document.querySelector('[data-memory=undo-steps]')?.dataset.value === '0';",
        &[],
    )
    .await;

    page.click("button", "Delete all data…").await;
    page.find("dialog", "Delete all data?").await;
    for said in ["3 contacts", "1 message in their histories", "1 group"] {
        page.shows(said).await;
    }
    assert_eq!(page.accessibility_faults().await, [""; 0], "delete all data");
    page.picture("erase-light").await;
    page.fill("textbox", "Type DELETE to confirm", "DELETE").await;
    page.click("button", "Delete all data").await;
    page.find("heading", "Your contacts, all in one place").await;

    let list = kith(&window, &["list", "--json"]);
    assert!(list.contains("\"total\":0"), "another process sees it: {list}");
    for secret in ["Zebulon", "Xylophonists", "quetzalcoatl"] {
        for name in ["kith.db", "kith.db-wal"] {
            let bytes = fs::read(window.data_dir().join(name)).unwrap_or_default();
            assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret} in {name}");
        }
    }

    // Afterwards, the store works like a new one.
    kith(&window, &["add", "--first-name", "Ana", "--phone", phones[0]]);
    page.find_containing("row", "Ana").await;
    window.close().await;
}
