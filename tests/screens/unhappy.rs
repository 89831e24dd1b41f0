//! The screens of errors.

use std::path::Path;

use kith_tests::people;

use crate::tour::Tour;

pub async fn failures(tour: &mut Tour) {
    tour.list().await;
    // A file that can't be written.
    tour.window.portal().choose(&tour.window.home.path().join("no such folder/Contacts.xlsx"));
    tour.control("e").await;
    tour.see("dialog[open]").await;
    tour.click("button", "export-do").await;
    tour.see("dialog [role=alert]").await;
    tour.screen("96-1-export-failed").await;
}

/// Creates a store with forty people that looks like one from a newer version of Kith.
pub fn newer(folder: &Path) {
    people::forty(folder);
    // The header of an SQLite file contains the format version.
    overwrite(&folder.join("kith.db"), 60, &99_u32.to_be_bytes());
}

pub async fn start(tour: &mut Tour) {
    tour.find("button", "try-again").await;
    tour.see("[data-start-failed]").await;
    tour.screen("96-2-start-failed").await;
}

/// Creates a folder in place of the store's file, without any backups.
pub fn no_file(folder: &Path) {
    std::fs::create_dir_all(folder.join("kith.db")).unwrap();
}

pub async fn no_backups(tour: &mut Tour) {
    tour.find("button", "rescue-salvage-do").await;
    tour.screen("97-1-rescue-no-backups").await;
}

/// Creates a damaged store with forty people.
pub fn damaged(folder: &Path) {
    people::forty(folder);
    people::store(folder).backup_daily().unwrap();
    overwrite(&folder.join("kith.db"), 0, &[b'x'; 100]);
}

fn overwrite(file: &Path, at: usize, with: &[u8]) {
    let mut bytes = std::fs::read(file).unwrap();
    bytes.splice(at..at + with.len(), with.iter().copied());
    std::fs::write(file, bytes).unwrap();
}

pub async fn rescue(tour: &mut Tour) {
    tour.find("button", "rescue-salvage-do").await;
    tour.screen("97-2-rescue").await;
    tour.click("button", "rescue-salvage-do").await;
    tour.find("button", "rescue-open").await;
    tour.screen("97-3-salvaged").await;
}
