//! Tests of backups, and of starting with a damaged store.

use std::fs;
use std::path::Path;
use std::process::Command;

use kith_tests::session::{Session, Setup, app};

/// Runs the command line with a data folder.
fn kith(folder: &Path, args: &[&str]) {
    let cli = app().with_file_name(format!("kith{}", std::env::consts::EXE_SUFFIX));
    let status = Command::new(cli).arg("--data-dir").arg(folder).args(args).status().unwrap();
    assert!(status.success(), "kith {args:?}: {status}");
}

fn with_ana() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    kith(folder.path(), &["add", "--first-name", "Ana", "--phone", "+34 612 34 56 78"]);
    folder
}

fn damage(folder: &Path) -> Vec<u8> {
    let file = folder.join("kith.db");
    let mut bytes = fs::read(&file).unwrap();
    bytes.splice(0..100, [b'x'; 100]);
    fs::write(&file, &bytes).unwrap();
    bytes
}

async fn window_on(folder: &Path) -> Session {
    let arguments = vec!["--data-dir".to_owned(), folder.display().to_string()];
    Session::with(Setup { arguments, ..Setup::default() }).await
}

/// Asserts that the damaged file is kept beside the store, byte for byte.
fn assert_kept(folder: &Path, bytes: &[u8]) {
    let kept = fs::read_dir(folder).unwrap().filter_map(|entry| Some(entry.ok()?.path()));
    let kept = kept.filter(|path| path.to_string_lossy().contains("kith-damaged-")).collect::<Vec<_>>();
    assert_eq!(kept.len(), 1);
    assert_eq!(fs::read(&kept[0]).unwrap(), bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_brings_the_old_state_back_at_once() {
    let folder = with_ana();
    let window = window_on(folder.path()).await;
    let page = &window.page;
    page.find_containing("row", "Ana").await;
    page.click("button", "Settings").await;
    page.click("button", "Backups").await;
    // The daily backup is made automatically.
    page.shows("Daily").await;
    page.click("button", "Back up now").await;
    page.shows("Backed up 1 contact.").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "the page of backups");
    page.picture("backups-list").await;

    kith(folder.path(), &["delete", "1"]);
    kith(folder.path(), &["add", "--first-name", "Bob", "--phone", "+34 612 34 56 79"]);
    page.find_containing("button", "All contacts").await.click().await.unwrap();
    page.find_containing("row", "Bob").await;

    page.click("button", "Settings").await;
    page.click("button", "Backups").await;
    page.find_containing("button", "Restore the backup of").await.click().await.unwrap();
    page.find_containing("dialog", "Restore the backup of").await;
    page.shows("It has 1 contact.").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "the question");
    page.picture("backups-restore").await;
    page.click("button", "Restore").await;
    page.shows("1 contact was restored.").await;
    page.shows("Before a restore").await;
    page.find_containing("button", "All contacts").await.click().await.unwrap();
    page.find_containing("row", "Ana").await;
    assert!(!page.text().await.contains("Bob"));
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_store_is_restored_at_the_start() {
    let folder = with_ana();
    kith(folder.path(), &["backup"]);
    kith(folder.path(), &["add", "--first-name", "Bob", "--phone", "+34 612 34 56 79"]);
    let bytes = damage(folder.path());
    let window = window_on(folder.path()).await;
    let page = &window.page;
    page.find("heading", "Your contacts file is damaged").await;
    page.shows("1 contact").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "the rescue");
    page.picture("rescue").await;
    page.find_containing("button", "Restore the backup of").await.click().await.unwrap();
    page.shows("1 contact was restored.").await;
    page.click("button", "Open Kith").await;
    page.find_containing("row", "Ana").await;
    assert_kept(folder.path(), &bytes);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_store_without_a_backup_is_salvaged() {
    let folder = with_ana();
    let bytes = damage(folder.path());
    let window = window_on(folder.path()).await;
    let page = &window.page;
    page.shows("There are no backups on this computer.").await;
    // The page about an unreadable store follows the theme of the system like all others.
    for (dark, theme) in [(true, "dark"), (false, "light")] {
        window.portal().set_dark(dark);
        let follows = "return document.documentElement.dataset.theme === arguments[0];";
        page.until(&format!("the page is {theme}"), follows, &[theme]).await;
    }
    page.click("button", "Save what can be read").await;
    page.find("heading", "1 contact was saved").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "what was saved");
    page.picture("rescue-salvaged").await;
    page.click("button", "Open Kith").await;
    page.find_containing("row", "Ana").await;
    assert_kept(folder.path(), &bytes);
    window.close().await;
}
