//! The pictures of the guide and of the README: the window with the store of `cargo xtask demo`.

use std::path::Path;

use kith_engine::clock::Timestamp;
use kith_tests::people;
use kith_tests::session::{Setup, project};
use serde_json::json;

use crate::WIDE;
use crate::tour::{Look, Tour};

/// Fills a store as it would be filled now, because the window shows the coming birthdays.
fn demo(folder: &Path) {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    kith_demo::fill(folder, kith_demo::PEOPLE, Timestamp::from_millis(now.as_millis() as i64)).unwrap();
}

async fn open(setup: Setup) -> Tour {
    Tour::start("en", WIDE, Look::Pictures, setup).await
}

async fn take(tour: &Tour, name: &str) {
    tour.page().picture_into(&project("docs/guide/pictures"), name).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "cargo xtask screenshots"]
async fn guide_pictures_of_an_empty_store() {
    let tour = open(Setup::default()).await;
    tour.find("button", "empty-add").await;
    take(&tour, "first-run").await;
    tour.end().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "cargo xtask screenshots"]
async fn guide_pictures_of_people() {
    let tour = open(Setup::filled(demo)).await;
    tour.list().await;
    take(&tour, "window").await;
    tour.end().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "cargo xtask screenshots"]
async fn guide_pictures_of_an_import() {
    let tour = open(Setup::filled(demo)).await;
    tour.list().await;
    tour.control("i").await;
    tour.find("heading", "import-choose-title").await;
    let file = tour.window.home.path().join("Summer school.csv");
    std::fs::write(&file, people::csv(40)).unwrap();
    tour.window.portal().choose(&file);
    tour.click("button", "import-pick").await;
    tour.see("[data-step=match]").await;
    tour.choose("Member since", "").await;
    tour.click("button", "import-next").await;
    tour.see("[data-preview=true]").await;
    take(&tour, "preview").await;
    tour.click("button", "fix-do").await;
    tour.see("[role=gridcell]").await;
    tour.page().script("document.querySelector('[role=gridcell]')?.focus();", vec![json!(null)]).await;
    take(&tour, "fixing").await;
    tour.end().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "cargo xtask screenshots"]
async fn guide_pictures_of_places() {
    let tour = open(Setup::filled(demo)).await;
    tour.list().await;
    tour.click("button", "overview").await;
    tour.see("[data-total=contacts]").await;
    take(&tour, "overview").await;
    tour.place(&tour.word("duplicates")).await;
    tour.see("[data-total]").await;
    take(&tour, "duplicates").await;
    tour.settings("fields").await;
    tour.see("[data-field]").await;
    take(&tour, "fields").await;
    tour.settings("backups").await;
    tour.click("button", "backups-now").await;
    tour.see("[data-reason=manual]").await;
    tour.close_messages().await;
    take(&tour, "backups").await;
    tour.end().await;
}
