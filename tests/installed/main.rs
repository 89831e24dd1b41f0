//! Tests of an app that is installed in another system. `cargo xtask install-test` runs them; `KITH_APP` starts the app
//! there, as a person with a home folder of their own, and `KITH_PICTURE` names the picture of the window.

use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use kith_tests::session::{Session, Setup, project};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs an installed app: `cargo xtask install-test`"]
async fn a_file_is_imported() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let file = folder.path().join("people.csv");
    std::fs::write(&file, "First name,Phone\nAna,+34 612 34 56 78\nBerta,+34 612 34 56 79\n").unwrap();
    let arguments = vec![file.to_str().unwrap().to_owned()];
    let window = Session::with(Setup { arguments, ..Setup::default() }).await;
    let page = &window.page;
    page.find("heading", "Match the columns").await;
    page.shows("people.csv").await;
    page.click("button", "Next").await;
    let counted = "return document.querySelector('[data-count=created]')?.dataset.value === '2'
        && document.querySelector('[data-preview=false]') === null;";
    page.until("two contacts would be created", counted, &[]).await;
    page.click("button", "Import").await;
    page.click("button", "Show imported").await;
    shown(window).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs an installed app: `cargo xtask install-test`"]
async fn the_contacts_are_listed() {
    shown(Session::open().await).await;
}

/// Waits for the contacts, and takes a picture of the screen that must not be blank.
async fn shown(window: Session) {
    window.page.find_containing("row", "Ana").await;
    window.page.find_containing("row", "Berta").await;
    // A picture of the page is only taken once it has been drawn.
    let folder = project("artifacts/installed");
    let name = std::env::var("KITH_PICTURE").unwrap();
    window.page.picture_into(&folder, &name).await;
    let screen = folder.join(format!("{name}-screen.png"));
    window.display.screenshot(&screen).unwrap();
    let colours = Command::new("identify").args(["-format", "%k"]).arg(&screen).output().unwrap();
    let colours: u32 = String::from_utf8(colours.stdout).unwrap().trim().parse().unwrap();
    assert!(colours > 100, "the screen has only {colours} colours");
    window.close().await;
}
