//! Tests of opening files with Kith from outside the window.

use std::path::{Path, PathBuf};
use std::process::Command;

use kith_tests::bus_names;
use kith_tests::display::Owned;
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

/// One window for each store, whichever way leads to its folder.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_on_another_store_opens_its_own_window() {
    let (folder, file) = people();
    let window = Session::open().await;
    window.page.find("heading", "Your contacts, all in one place").await;
    let start = |data_dir: &Path, file: &Path| {
        let mut start = Command::new(app());
        window.display.adopt(start.arg("--data-dir").arg(data_dir).arg(file), Some(window.home.path()));
        start
    };
    let names = bus_names::taken(&window.display.bus).unwrap();
    let other = folder.path().join("other");
    let mut second = Owned::spawn(&mut start(&other, &file)).unwrap();
    let taken = tokio::task::spawn_blocking(move || {
        names.into_iter().find(|name| name.starts_with("app.kith.desktop.s"))
    });
    let name = taken.await.unwrap().unwrap();
    assert!(!name.contains("other"), "{name} tells the path");
    // A link to the same folder leads to the same window, which stays open.
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&other, &link).unwrap();
    assert!(start(&link, &file).status().unwrap().success());
    assert!(second.child().try_wait().unwrap().is_none(), "the second window is open");
    // What the first window is given comes to it, and only that.
    let own = folder.path().join("own.csv");
    std::fs::copy(&file, &own).unwrap();
    assert!(start(&window.data_dir(), &own).status().unwrap().success());
    window.page.shows("own.csv").await;
    assert!(!window.page.text().await.contains("people.csv"));
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
