//! Tests of opening files with Kith from outside the window.

use std::path::PathBuf;
use std::process::Command;

use kith_tests::session::{Session, Setup, app};

/// Creates a file in its own folder, because the home folder of the app does not exist yet.
fn people() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.csv");
    std::fs::write(&file, "First name,Phone\nAna,+34 612 34 56 78\n").unwrap();
    (folder, file)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_named_at_the_start_is_offered_for_import() {
    let (_folder, file) = people();
    let arguments = vec![file.to_str().unwrap().to_owned()];
    let window = Session::with(Setup { arguments, ..Setup::default() }).await;
    window.page.find("heading", "Match the columns").await;
    window.page.shows("people.csv").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_hands_its_file_to_the_open_window() {
    let (_folder, file) = people();
    let window = Session::open().await;
    window.page.find("heading", "Your contacts, all in one place").await;
    let mut second = Command::new(app());
    let status = window.display.adopt(second.arg(&file), Some(window.home.path())).status().unwrap();
    assert!(status.success(), "the second start ends at once: {status}");
    window.page.shows("people.csv").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_that_the_command_line_adds_appear_by_themselves() {
    let window = Session::open().await;
    window.page.find("heading", "Your contacts, all in one place").await;
    let cli = app().with_file_name(format!("kith{}", std::env::consts::EXE_SUFFIX));
    let mut add = Command::new(cli);
    add.args(["add", "--first-name", "Ana", "--phone", "+34 612 34 56 78"]);
    let status = window.display.adopt(&mut add, Some(window.home.path())).status().unwrap();
    assert!(status.success(), "{status}");
    window.page.find_containing("row", "Ana").await;
    window.close().await;
}
