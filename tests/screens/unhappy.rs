//! What goes wrong, and how it is said.

use std::path::Path;

use kith_tests::people;

use crate::tour::Tour;

pub async fn failures(tour: &mut Tour) {
    tour.list().await;
    // A place that can't be written to.
    tour.window.portal().choose(&tour.window.home.path().join("no such folder/Contacts.xlsx"));
    tour.control("e").await;
    tour.see("dialog[open]").await;
    tour.click("button", "export-do").await;
    tour.see(".toast.error").await;
    tour.screen("96-export-failed").await;
}

/// Forty people whose store is damaged.
pub fn damaged(folder: &Path) {
    people::forty(folder);
    people::store(folder).backup_daily().unwrap();
    let file = folder.join("kith.db");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes.splice(0..100, [b'x'; 100]);
    std::fs::write(&file, bytes).unwrap();
}

pub async fn rescue(tour: &mut Tour) {
    tour.find("button", "rescue-salvage-do").await;
    tour.screen_in_light("97-rescue").await;
    tour.click("button", "rescue-salvage-do").await;
    tour.find("button", "rescue-open").await;
    tour.screen_in_light("98-salvaged").await;
}
